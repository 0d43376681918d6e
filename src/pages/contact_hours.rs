//! When somebody answers the phone, and whether somebody does now: on the embassy's clock, and on the visitor's where that
//! one shows another time (R120, R121).

use chrono::{Duration, NaiveDateTime};
use leptos::prelude::*;

use super::dates::offset_here;
use crate::components::{StatusTag, Tone};
use crate::domain::clock::Instant;
use crate::domain::language::Language;
use crate::domain::office_hours::{Answering, Window, answering, closing};
use crate::i18n::Words;
use crate::state::Visit;

/// The hours of every language of service; nothing where the country's documents give none.
pub fn all(visit: Visit) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let mut languages: Vec<Language> = Vec::new();
    for window in &pack.contact.hours {
        if !languages.contains(&window.language) {
            languages.push(window.language);
        }
    }
    if languages.is_empty() {
        return ().into_any();
    }
    let device = move || (!visit.line.is_up()).then(|| view! { <p>{words.contact_device_clock()}</p> });
    view! {
        {languages.into_iter().map(|language| service(visit, language)).collect_view()}
        <p>{words.contact_no_holidays()}</p>
        {device}
    }
    .into_any()
}

fn service(visit: Visit, language: Language) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let windows: Vec<_> = pack.contact.hours.iter().filter(|window| window.language == language).cloned().collect();
    let lines = windows.iter().map(|window| view! { <li>{line(words, window)}</li> }).collect_view();
    view! {
        <section class="viza-section">
            <h3>{words.contact_service(language.code())}</h3>
            {now(visit, windows)}
            <ul class="viza-list">{lines}</ul>
        </section>
    }
    .into_any()
}

/// Whether it is open now, and until or from when.
pub fn now(visit: Visit, windows: Vec<Window>) -> AnyView {
    // Said anew only when somebody begins or ceases to answer.
    let now = Memo::new(move |_| {
        let windows: Vec<&Window> = windows.iter().collect();
        let pack = visit.pack();
        answering(&windows, &pack.zone, &pack.holidays, visit.journey.now())
    });
    (move || said(visit, now.get())).into_any()
}

/// Hours that return every week, on the clock that counts.
pub fn line(words: &Words, window: &Window) -> String {
    let clock = window.clock_word().and_then(|word| words.named(&format!("zone-{word}")));
    let clock = clock.unwrap_or_else(|| words.contact_clock_embassy());
    let [first, last] = [window.days.0, window.days.1].map(|day| words.calendar_weekday(day.number_from_monday()));
    let [opens, closes] = [window.opens, window.closes].map(|time| words.time(time));
    if window.days.0 == window.days.1 {
        return words.tracking_hours_day(&clock, &closes, &first, &opens);
    }
    words.contact_hours(&clock, &closes, &first, &last, &opens)
}

/// Whether somebody answers now, and until or from when.
fn said(visit: Visit, answering: Answering) -> AnyView {
    let words = visit.words();
    let (tone, text, elsewhere) = match answering {
        Answering::Open { until } => {
            let (office, own) = walls(visit, until);
            let text = words.contact_open_until(&words.time(closing(office).time()));
            (Tone::Success, text, own.map(closing))
        }
        Answering::Closed { opens: Some(opens) } => {
            let (office, own) = walls(visit, opens);
            (Tone::Neutral, words.contact_opens(&words.date_time(office)), own)
        }
        Answering::Closed { opens: None } => return ().into_any(),
    };
    let elsewhere = elsewhere.map(|local| view! { <p>{words.dates_your_clock(&words.date_time(local))}</p> });
    view! {
        <p><StatusTag tone text /></p>
        {elsewhere}
    }
    .into_any()
}

/// What the embassy's clock shows at an instant, and the visitor's where it shows something else.
fn walls(visit: Visit, at: Instant) -> (NaiveDateTime, Option<NaiveDateTime>) {
    let office = visit.pack().zone.moment(at).local;
    let own = at.naive_utc() + Duration::seconds(offset_here(at).into());
    (office, (own != office).then_some(own))
}
