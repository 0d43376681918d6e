//! The ways in which the passport comes back, side by side: price, place and duty of each (R91–R98).

use leptos::prelude::*;

use super::form::Form;
use crate::components::{CompareCard, CompareCards, DefinitionRow};
use crate::domain::delivery::{Quote, quote};
use crate::domain::draft::Field;
use crate::domain::pack::{DeliveryKind, DeliveryOption};
use crate::domain::rule::Rule;
use crate::i18n::Words;
use crate::state::Visit;

/// The question where the passport goes to.
pub fn question(form: Form) -> AnyView {
    let visit = form.visit;
    let question = form.one_of(Field::DeliveryOption, visit.words().delivery_question(), String::new());
    // The price follows the city that is typed below, and the cards are drawn anew only when it changes.
    let quotes = Memo::new(move |_| {
        let city = city(visit);
        visit.pack().delivery.options.iter().map(|option| quote(option, &city, 1)).collect::<Vec<_>>()
    });
    (move || {
        let pack = visit.pack();
        let letter = pack.states(Rule::LetterToCollect);
        let priced = pack.delivery.options.iter().zip(quotes.get());
        let cards = priced.map(|(option, quote)| card(visit.words(), letter, option, quote)).collect();
        view! { <CompareCards question=question.clone() cards /> }
    })
    .into_any()
}

/// The city that the passport would go to: the one typed for the delivery, else the profile's.
fn city(visit: Visit) -> String {
    visit.journey.with(|journey| {
        let typed = journey.draft.trimmed(Field::DeliveryCity);
        let home =
            journey.application().and_then(|known| known.profile.as_ref()).map(|profile| profile.address.city.as_str());
        let same = journey.draft.ticked(Field::DeliverySameAddress);
        if same || typed.is_empty() { home.unwrap_or(typed).to_owned() } else { typed.to_owned() }
    })
}

/// `letter`: somebody else may collect with an authorization letter (R103).
fn card(words: &'static Words, letter: bool, option: &DeliveryOption, quote: Quote) -> CompareCard {
    let pickup = match &option.carrier {
        Some(carrier) => words.delivery_pickup_place(carrier),
        None => words.delivery_pickup_place_any(),
    };
    let (title, place, presence) = match option.kind {
        DeliveryKind::Door if option.presence => {
            (words.delivery_door(), words.delivery_door_place(), words.delivery_door_presence())
        }
        DeliveryKind::Door => (words.delivery_door(), words.delivery_door_place(), words.delivery_pay_ask()),
        DeliveryKind::Pickup if letter => (words.delivery_pickup(), pickup, words.delivery_pickup_presence()),
        DeliveryKind::Pickup => (words.delivery_pickup(), pickup, words.delivery_pay_ask()),
    };
    let (price, payer) = match quote {
        Quote::Free => (words.delivery_free(), words.delivery_pay_nothing()),
        Quote::Unknown => (words.delivery_price_unknown(), words.delivery_pay_ask()),
        Quote::AtTheDoor(money) => (words.money(money), words.delivery_pay_courier()),
    };
    let row = |term, text| DefinitionRow { term, text };
    CompareCard {
        value: option.id.clone(),
        title,
        price,
        rows: vec![
            row(words.delivery_row_place(), place),
            row(words.delivery_row_presence(), presence),
            row(words.delivery_row_payment(), payer),
        ],
        ..CompareCard::default()
    }
}
