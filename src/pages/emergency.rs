//! An emergency appointment: what keeps one from asking, the form, and what has become of the one request (R75).

use leptos::prelude::*;

use super::sheet::{missing, sheet, step_name};
use super::{contact, emergency_form, look_again, until};
use crate::components::{
    ButtonKind, DefinitionRow, DefinitionRows, Link, LinkButton, Notice, SecondThought, SecondThoughtWords, Tone,
};
use crate::domain::clock::Moment;
use crate::domain::deadline::{Deadline, DeadlineKind};
use crate::domain::emergency::{Bar, Emergency, Standing, bar};
use crate::domain::errand::Order;
use crate::domain::step::{Guard, Step};
use crate::i18n::Words;
use crate::state::Visit;

/// How an application stands towards an emergency appointment.
#[derive(Clone, PartialEq)]
enum Place {
    /// Nobody may ask yet.
    Barred(Bar),
    /// The form is open.
    Open,
    /// It was asked for; with the appointment that stands.
    Asked(Emergency, Option<Moment>),
}

pub fn page() -> AnyView {
    let visit = Visit::expect();
    if visit.pack().emergency.is_none() {
        // A country that does not know it has other ways to help.
        return contact::page(None);
    }
    let words = visit.words();
    let place = Memo::new(move |_| place(visit));
    let body = move || {
        let place = place.get();
        untrack(|| match &place {
            Place::Barred(bar) => barred(visit, *bar),
            Place::Open => view! {
                {lead(words)}
                {emergency_form::questions(visit)}
            }
            .into_any(),
            Place::Asked(emergency, appointment) => asked(visit, emergency, *appointment),
        })
    };
    sheet(visit, Step::Start, words.emergency_title(), body.into_any())
}

/// The way to this page, saying how the request stands; nothing where the country knows none.
pub fn way_here(visit: Visit) -> AnyView {
    if visit.pack().emergency.is_none() {
        return ().into_any();
    }
    let standing = Memo::new(move |_| {
        let now = visit.journey.now();
        visit
            .journey
            .with(|journey| journey.application()?.emergency.as_ref().map(|emergency| emergency.standing_at(now)))
    });
    let link = move || {
        let words = visit.words();
        let text = standing.get().map_or_else(|| words.emergency_way(), |standing| heading(words, standing));
        view! { <LinkButton kind=ButtonKind::Quiet link=Link { text, href: visit.route().emergency().path() } /> }
    };
    view! { <p class="viza-no-print">{link}</p> }.into_any()
}

fn place(visit: Visit) -> Place {
    let now = visit.journey.sure_now();
    visit.journey.with(|journey| {
        let Some(known) = journey.application() else { return Place::Barred(Bar::Missing(Guard::Opened)) };
        let appointment = known.booked().map(|booked| booked.slot.starts);
        match &known.emergency {
            Some(emergency) => {
                let emergency = Emergency { standing: emergency.standing_at(now), ..emergency.clone() };
                Place::Asked(emergency, appointment)
            }
            None => bar(known, &visit.pack(), now).map_or(Place::Open, Place::Barred),
        }
    })
}

/// What it is, that there is only one (R67), and that the embassy decides while the appointment stands (R68).
fn lead(words: &'static Words) -> AnyView {
    view! {
        <p class="viza-lead">{words.emergency_lead()}</p>
        <p>{words.emergency_once()} " " {words.emergency_keep()}</p>
    }
    .into_any()
}

fn barred(visit: Visit, bar: Bar) -> AnyView {
    let words = visit.words();
    let not_yet = words.emergency_not_yet();
    let (heading, reason, step) = match bar {
        Bar::Missing(guard) => (not_yet, missing(words, guard), guard.obtained_at()),
        Bar::Appointment | Bar::Unknown | Bar::Used => (not_yet, words.emergency_appointment_first(), Step::Booking),
        Bar::Today => (words.emergency_today(), words.emergency_today_help(), Step::Confirmation),
    };
    view! {
        {lead(words)}
        <Notice tone=Tone::Info heading>
            <p>{reason}</p>
            <div class="viza-actions">{to_step(visit, step)}</div>
        </Notice>
    }
    .into_any()
}

fn to_step(visit: Visit, step: Step) -> AnyView {
    let link = Link { text: visit.words().closed_go(&step_name(visit.words(), step)), href: visit.path(step) };
    view! { <LinkButton kind=ButtonKind::Secondary link /> }.into_any()
}

fn heading(words: &Words, standing: Standing) -> String {
    match standing {
        Standing::Asked => words.emergency_waiting(),
        Standing::Approved => words.emergency_approved(),
        Standing::Used => words.emergency_used(),
        Standing::Lapsed => words.emergency_lapsed(),
        Standing::Denied => words.emergency_denied(),
        Standing::Withdrawn => words.emergency_withdrawn(),
    }
}

fn asked(visit: Visit, emergency: &Emergency, appointment: Option<Moment>) -> AnyView {
    let words = visit.words();
    let tone = match emergency.standing {
        Standing::Approved | Standing::Used => Tone::Success,
        Standing::Denied | Standing::Lapsed => Tone::Warning,
        Standing::Asked | Standing::Withdrawn => Tone::Info,
    };
    let stands = appointment.map(|moment| view! { <p>{words.emergency_stands(&words.date_time(moment.local))}</p> });
    let (heading, next, rows) = (heading(words, emergency.standing), next(visit, emergency), request(words, emergency));
    view! {
        <Notice tone heading announce=true>
            {stands}
            {next}
        </Notice>
        <DefinitionRows rows />
    }
    .into_any()
}

/// What the request said, and when it was made.
fn request(words: &'static Words, emergency: &Emergency) -> Vec<DefinitionRow> {
    let row = |term, text| DefinitionRow { term, text };
    vec![
        row(words.emergency_asked_on(), words.date_time(emergency.asked.local)),
        row(words.emergency_asked_by(), emergency_form::asker(words, emergency.asked_by)),
        row(words.emergency_reason(), emergency_form::reason(words, emergency.urgency).0),
        row(words.emergency_needed_by(), words.date_long(emergency.needed_by)),
    ]
}

/// What remains to be done, or what remains.
fn next(visit: Visit, emergency: &Emergency) -> AnyView {
    let words = visit.words();
    match emergency.standing {
        Standing::Asked => view! {
            <p>{words.emergency_waiting_help()} " " {words.emergency_keep()}</p>
            <div class="viza-actions">{look_again::button(visit)} {look_again::last(visit)}</div>
            {withdraw(visit)}
        }
        .into_any(),
        Standing::Approved => {
            let link = Link { text: words.emergency_choose(), href: visit.path(Step::Booking) };
            view! {
                <p>{words.emergency_approved_help()}</p>
                {emergency.until.map(|moment| ends(visit, moment))}
                <div class="viza-actions"><LinkButton link /></div>
            }
            .into_any()
        }
        Standing::Used => view! { <div class="viza-actions">{to_step(visit, Step::Confirmation)}</div> }.into_any(),
        Standing::Lapsed | Standing::Denied | Standing::Withdrawn => view! {
            <p>{words.emergency_no_second()}</p>
            <div class="viza-actions">{to_step(visit, Step::Booking)}</div>
        }
        .into_any(),
    }
}

fn ends(visit: Visit, moment: Moment) -> AnyView {
    let deadline = Deadline { kind: DeadlineKind::EmergencyEnds, moment };
    let words = visit.words();
    until::ends(visit, words.emergency_until(), words.date_time(deadline.printed()), deadline)
}

/// Withdrawing asks once more: there is no second request (R67).
fn withdraw(visit: Visit) -> AnyView {
    let words = visit.words();
    let asked = SecondThoughtWords {
        deed: words.emergency_withdraw(),
        question: words.emergency_withdraw_question(),
        keep: words.emergency_keep_request(),
        busy: words.common_sending(),
    };
    let on_press = Callback::new(move |()| visit.journey.ask(Order::WithdrawEmergency));
    view! { <SecondThought words=asked busy=visit.journey.busy() on_press /> }.into_any()
}
