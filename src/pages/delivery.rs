//! How the passport comes back: the options of this country side by side, with price, place and duty.

use leptos::prelude::*;

use super::contact;
use super::form::Form;
use super::reads;
use super::sheet::wide_sheet;
use crate::components::{
    Button, ChoiceOption, CompareCard, CompareCards, Deadline, DefinitionRow, FieldKind, FieldWidth, Link, LinkButton,
    Notice, QuestionWords, Tone,
};
use crate::domain::deadline::DeadlineKind;
use crate::domain::delivery::{DeliveryChoice, Quote, quote};
use crate::domain::draft::Field;
use crate::domain::errand::Order;
use crate::domain::pack::{Cutoff, DeliveryKind, DeliveryOption, Topic};
use crate::domain::step::Step;
use crate::i18n::Words;
use crate::state::Visit;

pub fn page(visit: Visit) -> AnyView {
    let words = visit.words();
    let body = if visit.pack().delivery.options.is_empty() { nothing_to_choose(visit) } else { choose(visit) };
    wide_sheet(visit, Step::Delivery, words.delivery_title(), body)
}

/// The country's documents name no options: what is known is said, nothing is invented.
fn nothing_to_choose(visit: Visit) -> AnyView {
    let words = visit.words();
    let link = Link { text: words.common_continue(), href: visit.path(visit.journey.next_after(Step::Delivery)) };
    view! {
        <p class="viza-lead">{words.delivery_nothing_to_choose()}</p>
        <p>{words.delivery_tracking_begins()}</p>
        <p>{words.delivery_ask_centre()}</p>
        {contact::about(visit, Topic::Delivery)}
        <div class="viza-actions"><LinkButton link /></div>
    }
    .into_any()
}

fn choose(visit: Visit) -> AnyView {
    let words = visit.words();
    let form = Form::new(visit);
    let pack = visit.pack();
    let on_press = Callback::new(move |()| send(form));
    let inside = pack.delivery.inside_country_only.then(|| view! { <p>{words.delivery_inside_only()}</p> });
    view! {
        {form.summary()}
        {inside}
        {cards(form)}
        {details(form)}
        {address_until(visit)}
        {rules(visit)}
        <div class="viza-actions">
            <Button
                text=words.common_save_and_continue()
                busy=visit.journey.busy()
                busy_text=words.common_sending()
                on_press
            />
        </div>
    }
    .into_any()
}

fn send(form: Form) {
    let visit = form.visit;
    let home = visit.journey.glance(|journey| {
        journey.application().and_then(|known| known.profile.as_ref()).map(|profile| profile.address.clone())
    });
    if let Some(choice) = form.judge(DeliveryChoice::check(&visit.journey.draft(), &visit.pack(), home.as_ref())) {
        visit.journey.ask(Order::Deliver(choice));
    }
}

fn cards(form: Form) -> AnyView {
    let visit = form.visit;
    let journey = visit.journey;
    let words = visit.words();
    let chosen =
        Signal::derive(move || Some(journey.field_text(Field::DeliveryOption)).filter(|option| !option.is_empty()));
    let on_choose = Callback::new(move |option| journey.type_in(Field::DeliveryOption, option));
    let question =
        QuestionWords { label: words.delivery_question(), hint: String::new(), error_prefix: words.problem_prefix() };
    let error = form.problem_at(Field::DeliveryOption);
    // The price follows the city that is typed below, and the cards are drawn anew only when it changes.
    let quotes = Memo::new(move |_| {
        let city = city(visit);
        visit.pack().delivery.options.iter().map(|option| quote(option, &city, 1)).collect::<Vec<_>>()
    });
    (move || {
        let pack = visit.pack();
        let priced = pack.delivery.options.iter().zip(quotes.get());
        let cards = priced.map(|(option, quote)| card(visit.words(), option, quote)).collect();
        view! {
            <CompareCards
                name=Field::DeliveryOption.slug()
                words=question.clone()
                cards
                chosen
                error
                on_choose
            />
        }
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

fn card(words: &'static Words, option: &DeliveryOption, quote: Quote) -> CompareCard {
    let pickup = match &option.carrier {
        Some(carrier) => words.delivery_pickup_place(carrier),
        None => words.delivery_pickup_place_any(),
    };
    let (title, place, presence) = match option.kind {
        DeliveryKind::Door if option.presence => {
            (words.delivery_door(), words.delivery_door_place(), words.delivery_door_presence())
        }
        DeliveryKind::Door => (words.delivery_door(), words.delivery_door_place(), words.delivery_pay_ask()),
        DeliveryKind::Pickup => (words.delivery_pickup(), pickup, words.delivery_pickup_presence()),
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

/// What the chosen option still needs to know.
fn details(form: Form) -> AnyView {
    let visit = form.visit;
    let chosen = visit.journey.field(Field::DeliveryOption);
    (move || visit.pack().delivery_option(&chosen.get()).map(|option| option_details(form, option))).into_any()
}

fn option_details(form: Form, option: &DeliveryOption) -> AnyView {
    let words = form.visit.words();
    let presence = option.presence.then(|| form.checkbox(Field::PresenceKnown, words.delivery_presence_known()));
    let asked = match option.kind {
        DeliveryKind::Pickup => places(form),
        DeliveryKind::Door => address(form),
    };
    view! { {asked} {presence} }.into_any()
}

fn places(form: Form) -> AnyView {
    let visit = form.visit;
    let found = reads::places(visit);
    (move || {
        let words = visit.words();
        match found.get() {
            None => view! { <p>{words.common_loading()}</p> }.into_any(),
            Some(Err(said)) => view! {
                <Notice tone=Tone::Warning heading=said.heading announce=true><p>{said.body}</p></Notice>
            }
            .into_any(),
            Some(Ok(places)) => {
                let options = places
                    .iter()
                    .map(|place| ChoiceOption {
                        value: place.id.clone(),
                        title: place.name.in_language(visit.language()).to_owned(),
                        body: place.address.in_language(visit.language()).to_owned(),
                        aside: place.collect_days.map(|days| words.delivery_waits_days(days)).unwrap_or_default(),
                        ..ChoiceOption::default()
                    })
                    .collect();
                form.choice(Field::DeliveryPlace, options, words.delivery_place(), String::new())
            }
        }
    })
    .into_any()
}

fn address(form: Form) -> AnyView {
    let visit = form.visit;
    let words = visit.words();
    let has_home = visit.journey.glance(|journey| journey.application().is_some_and(|known| known.profile.is_some()));
    let same = has_home.then(|| form.checkbox(Field::DeliverySameAddress, words.delivery_same_address()));
    let ticked = visit.journey.ticked(Field::DeliverySameAddress);
    let fields = move || {
        if has_home && ticked.get() {
            return ().into_any();
        }
        let words = visit.words();
        let line = FieldKind::NAME;
        let code = FieldKind { width: FieldWidth::Short, ..FieldKind::CODE };
        view! {
            {form.text(Field::DeliveryStreet, line, words.profile_street(), String::new())}
            {form.text(Field::DeliveryApartment, line, words.profile_apartment(), String::new())}
            {form.text(Field::DeliveryCity, line, words.profile_city(), String::new())}
            {form.text(Field::DeliveryPostalCode, code, words.profile_postal_code(), String::new())}
        }
        .into_any()
    };
    view! { {same} {fields} }.into_any()
}

/// Until when the address may be changed, once there is an interview to count from (R87, R88).
fn address_until(visit: Visit) -> AnyView {
    let words = visit.words();
    let deadline = visit.journey.glance(|journey| {
        let deadlines = journey.application().map(|known| known.deadlines.clone()).unwrap_or_default();
        deadlines.into_iter().find(|deadline| deadline.kind == DeadlineKind::AddressChange)
    });
    let shown = deadline.map(|deadline| {
        view! { <Deadline label=words.confirmation_address_until() date=words.date_time(deadline.printed()) /> }
    });
    shown.into_any()
}

/// The rules of this country that bite here.
fn rules(visit: Visit) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let delivery = &pack.delivery;
    let cutoff = delivery.cutoff.map(|cutoff| match cutoff {
        Cutoff::InterviewDayEnd => words.delivery_cutoff_day_end(),
        Cutoff::InterviewDayStart => words.delivery_cutoff_day_start(),
    });
    let agent = delivery.agent_may_change.then(|| view! { <li>{words.delivery_agent()}</li> });
    let days = delivery.collect_days.map(|days| view! { <li>{words.delivery_collect_days(days)}</li> });
    view! {
        <Notice tone=Tone::Info heading=words.delivery_rules()>
            <ul class="viza-list">
                {cutoff.map(|text| view! { <li>{text}</li> })}
                {agent}
                {days}
                <li>{words.delivery_own_risk()}</li>
            </ul>
        </Notice>
    }
    .into_any()
}
