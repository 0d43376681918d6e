//! What waits to be sent, and what the office has by now in its place: both, for the visitor to choose. Nothing is
//! overwritten before.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::check::{address_lines, delivery_lines};
use super::outbox;
use super::profile::nationality;
use super::reads::{self, Places};
use crate::components::{Button, ButtonKind, DefinitionRow, DefinitionRows, Notice, Tone};
use crate::domain::errand::{Key, Order};
use crate::domain::journey::{Event, HeldBack};
use crate::domain::preferences::{DayPart, Preferences};
use crate::domain::profile::Profile;
use crate::state::Visit;

/// What the visitor wants to send, and what the office has.
#[derive(Clone, PartialEq)]
struct Crossed {
    key: Key,
    here: Order,
    there: Order,
}

/// One notice for each.
pub fn notices(visit: Visit) -> AnyView {
    let crossed = Memo::new(move |_| crossed(visit));
    (move || crossed.get().into_iter().map(|crossed| notice(visit, crossed)).collect_view()).into_any()
}

fn crossed(visit: Visit) -> Vec<Crossed> {
    let (pack, now) = (visit.pack(), visit.journey.glance_at_clock());
    visit.journey.with(|journey| {
        let with = |waiting| match journey.held_back(waiting, &pack, now) {
            Some(HeldBack::By(there)) => Some(Crossed { key: waiting.key.clone(), here: waiting.order.clone(), there }),
            _ => None,
        };
        journey.outbox.iter().filter_map(with).collect()
    })
}

fn notice(visit: Visit, crossed: Crossed) -> AnyView {
    let words = visit.words();
    let places = reads::places(visit);
    let Crossed { key, here, there } = crossed;
    let heading = words.outbox_crossed(&outbox::name(words, &here));
    let both = move || {
        let (here, there) = (answers(visit, &here, places), answers(visit, &there, places));
        let differs = |one: &[DefinitionRow], other: &[DefinitionRow]| -> Vec<_> {
            one.iter().filter(|row| !other.contains(row)).cloned().collect()
        };
        let (ours, theirs) = (differs(&here, &there), differs(&there, &here));
        view! {
            <h3>{words.outbox_at_service()}</h3>
            <DefinitionRows rows=theirs />
            <h3>{words.outbox_here()}</h3>
            <DefinitionRows rows=ours />
        }
    };
    let kept = key.clone();
    let send = Callback::new(move |()| visit.journey.tell(Event::Insisted(key.clone())));
    let keep = Callback::new(move |()| visit.journey.tell(Event::TakenBack(kept.clone())));
    view! {
        <Notice tone=Tone::Warning heading announce=true>
            <p>{words.outbox_crossed_help()}</p>
            {both}
            <div class="viza-actions">
                <Button kind=ButtonKind::Secondary text=words.outbox_send_mine() on_press=send />
                <Button kind=ButtonKind::Secondary text=words.outbox_keep_theirs() on_press=keep />
            </div>
        </Notice>
    }
    .into_any()
}

/// The answers of an order, each at its question.
fn answers(visit: Visit, order: &Order, places: Places) -> Vec<DefinitionRow> {
    let words = visit.words();
    match order {
        Order::SendProfile(profile) => of_profile(visit, profile),
        Order::Deliver(choice) => {
            let text = delivery_lines(visit, choice, places).join(", ");
            vec![DefinitionRow { term: words.delivery_question(), text }]
        }
        Order::Prefer(wish) => of_preferences(visit, wish),
        _ => Vec::new(),
    }
}

fn of_profile(visit: Visit, profile: &Profile) -> Vec<DefinitionRow> {
    let words = visit.words();
    let number = |number: &Option<String>| number.clone().unwrap_or_default();
    [
        (words.profile_passport_number(), profile.passport_number.clone()),
        (words.profile_nationality(), nationality(words, &profile.nationality)),
        (words.profile_issued(), words.date_medium(profile.passport_issued)),
        (words.profile_expires(), words.date_medium(profile.passport_expires)),
        (words.profile_ds160(), number(&profile.ds160)),
        (words.profile_case_number(), number(&profile.case_number)),
        (words.profile_phone(), profile.phone.clone()),
        (words.check_address(), address_lines(words, &profile.address).join(", ")),
    ]
    .into_iter()
    .map(|(term, text)| DefinitionRow { term, text })
    .collect()
}

fn of_preferences(visit: Visit, wish: &Preferences) -> Vec<DefinitionRow> {
    let words = visit.words();
    let day = |day: Option<NaiveDate>| day.map_or_else(|| words.preferences_any_day(), |day| words.date_medium(day));
    let part = match wish.part {
        Some(DayPart::Morning) => words.preferences_morning(),
        Some(DayPart::Afternoon) => words.preferences_afternoon(),
        None => words.preferences_either(),
    };
    [
        (words.preferences_from(), day(wish.from)),
        (words.preferences_to(), day(wish.to)),
        (words.preferences_part(), part),
    ]
    .into_iter()
    .map(|(term, text)| DefinitionRow { term, text })
    .collect()
}
