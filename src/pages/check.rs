//! Check your answers: everything on one page, each with a way to change it that comes back here; then the one button
//! that registers the appointment.

use leptos::prelude::*;

use super::appointment::is_told_to_stand;
use super::fee::class_name;
use super::order_button::order_button;
use super::reads::{self, Places};
use super::sheet::sheet;
use super::{last_move, notices};
use crate::components::{ButtonKind, Notice, RowChange, SummaryList, SummaryRow, Tone, focus_heading};
use crate::domain::address::Address;
use crate::domain::application::Application;
use crate::domain::booking::MoveCost;
use crate::domain::delivery::DeliveryChoice;
use crate::domain::errand::Order;
use crate::domain::names::applicant_name;
use crate::domain::pack::DeliveryKind;
use crate::domain::rule::Rule;
use crate::domain::step::Step;
use crate::i18n::Words;
use crate::state::Visit;

pub fn page(visit: Visit) -> AnyView {
    let words = visit.words();
    let known = Memo::new(move |_| visit.journey.application());
    let places = reads::places(visit);
    // The held time for which the last move is being asked about.
    let asked = RwSignal::new(None::<String>);
    let now_held = held(visit);
    let body = move || {
        let Some(application) = known.get() else { return ().into_any() };
        match (application.booked(), &application.hold) {
            (Some(old), Some(hold)) if asked.get().as_ref() == Some(&hold.id) && now_held.get() == asked.get() => {
                let back = Callback::new(move |()| leave(asked));
                last_move::page(visit, &old.slot, hold, back)
            }
            _ => answers(visit, &application, places, asked),
        }
    };
    sheet(visit, Step::Check, words.check_title(), body.into_any())
}

/// Back to the answers, and to their beginning.
fn leave(asked: RwSignal<Option<String>>) {
    asked.set(None);
    focus_heading();
}

/// The id of the time that is held now.
fn held(visit: Visit) -> Memo<Option<String>> {
    Memo::new(move |_| {
        let now = visit.journey.sure_now();
        visit
            .journey
            .with(|journey| journey.application().and_then(|known| known.live_hold(now)).map(|hold| hold.id.clone()))
    })
}

fn answers(visit: Visit, application: &Application, places: Places, asked: RwSignal<Option<String>>) -> AnyView {
    let words = visit.words();
    let moved = application.booked().zip(application.move_cost());
    let is_last = application.move_cost() == Some(MoveCost::Last);
    let moving = moved.map(|(old, cost)| {
        let from = words.date_time(old.slot.starts.local);
        let cost = match cost {
            MoveCost::Unstated => None,
            MoveCost::Leaves(left) => Some(words.count_move_leaves(left)),
            MoveCost::Last => Some(words.move_last_help()),
        };
        let cost = cost.map(|text| view! { <p>{text}</p> });
        // What came of a try says it itself.
        let told = Memo::new(move |_| is_told_to_stand(visit));
        let from = move || (!told.get()).then(|| view! { <p>{words.check_moving_from(&from)}</p> });
        view! {
            <Notice tone=Tone::Warning heading=words.check_moving()>
                {from}
                {cost}
            </Notice>
        }
    });
    let declared = visit.pack().states(Rule::AnswersNotOurs).then(|| view! { <p>{words.check_declared()}</p> });
    view! {
        {moving}
        <SummaryList heading=words.check_applicant() rows=applicant_rows(visit, application) />
        <SummaryList heading=words.check_interview() rows=interview_rows(visit, application) />
        <SummaryList heading=words.check_passport_return() rows=delivery_rows(visit, application, places) />
        {declared}
        {notices::here(visit, Step::Check)}
        {confirm(visit, is_last, asked)}
    }
    .into_any()
}

/// The one button. The last move asks once more, on a page of its own.
fn confirm(visit: Visit, is_last: bool, asked: RwSignal<Option<String>>) -> AnyView {
    let words = visit.words();
    let held = held(visit);
    (move || {
        let Some(hold) = held.get() else { return ().into_any() };
        let on_press = Callback::new(move |()| {
            if is_last {
                asked.set(Some(hold.clone()));
                focus_heading();
            } else {
                visit.journey.ask(Order::Book { hold: hold.clone() });
            }
        });
        view! {
            <div class="viza-actions">
                {order_button(visit, ButtonKind::Primary, words.common_confirm_booking(), on_press)}
            </div>
        }
        .into_any()
    })
    .into_any()
}

fn row(visit: Visit, key: String, value: Vec<String>, change: Option<Step>) -> SummaryRow {
    let words = visit.words();
    let change =
        change.map(|step| RowChange { text: words.common_change(), what: key.clone(), href: visit.path(step) });
    SummaryRow { key, value, change }
}

fn applicant_rows(visit: Visit, application: &Application) -> Vec<SummaryRow> {
    let words = visit.words();
    let applicant = &application.applicant;
    let class = application.visa_class.as_deref().map(|class| class_name(words, class)).unwrap_or_default();
    let mut rows = vec![
        row(visit, words.check_name(), vec![applicant_name(applicant)], None),
        row(visit, words.start_birth_date(), vec![words.date_medium(applicant.date_of_birth)], None),
        row(visit, words.check_class(), vec![class], None),
    ];
    if let Some(profile) = &application.profile {
        let profile_row = |key, value| row(visit, key, value, Some(Step::Profile));
        let until = words.check_passport_until(&words.date_medium(profile.passport_expires));
        rows.push(profile_row(words.profile_passport_number(), vec![profile.passport_number.clone(), until]));
        rows.push(profile_row(words.profile_ds160(), profile.ds160.iter().cloned().collect()));
        let case = profile.case_number.clone().filter(|_| visit.pack().asks_case_number);
        rows.extend(case.map(|number| profile_row(words.profile_case_number(), vec![number])));
        rows.push(profile_row(words.profile_phone(), vec![profile.phone.clone()]));
        rows.push(profile_row(words.check_address(), address_lines(words, &profile.address)));
    }
    rows
}

/// An address line by line.
pub fn address_lines(words: &'static Words, address: &Address) -> Vec<String> {
    let street = match &address.apartment {
        Some(apartment) => format!("{}, {apartment}", address.street),
        None => address.street.clone(),
    };
    vec![street, format!("{} {}", address.postal_code, address.city), words.nation(&address.country)]
}

fn interview_rows(visit: Visit, application: &Application) -> Vec<SummaryRow> {
    let words = visit.words();
    let slot = application.hold.as_ref().map(|hold| &hold.slot);
    let when = slot.map_or_else(|| words.delivery_not_chosen(), |slot| words.date_time(slot.starts.local));
    let place = visit.pack().post_name(words.language());
    vec![
        row(visit, words.check_when(), vec![when, words.booking_embassy_time()], Some(Step::Booking)),
        row(visit, words.check_where(), vec![place], None),
    ]
}

fn delivery_rows(visit: Visit, application: &Application, places: Places) -> Vec<SummaryRow> {
    let words = visit.words();
    let pack = visit.pack();
    let value = match &application.delivery {
        None if pack.delivery.options.is_empty() => vec![words.delivery_nothing_to_choose()],
        None => vec![words.delivery_not_chosen()],
        Some(choice) => delivery_lines(visit, choice, places),
    };
    let change = (!pack.delivery.options.is_empty()).then_some(Step::Delivery);
    vec![row(visit, words.delivery_question(), value, change)]
}

/// A delivery choice line by line; the place's name comes as soon as the office has told it.
pub fn delivery_lines(visit: Visit, choice: &DeliveryChoice, places: Places) -> Vec<String> {
    let words = visit.words();
    let pack = visit.pack();
    let kind = pack.delivery_option(&choice.option).map(|option| option.kind);
    let mut lines = vec![match kind {
        Some(DeliveryKind::Pickup) => words.delivery_pickup(),
        Some(DeliveryKind::Door) | None => words.delivery_door(),
    }];
    lines.extend(choice.address.iter().flat_map(|address| address_lines(words, address)));
    places.with(|places| {
        let known = places.as_ref().and_then(|read| read.as_ref().ok()).into_iter().flatten();
        for place in known.filter(|place| choice.place.as_ref() == Some(&place.id)) {
            lines.push(place.name.in_language(visit.language()).to_owned());
            lines.push(place.address.in_language(visit.language()).to_owned());
        }
    });
    lines
}
