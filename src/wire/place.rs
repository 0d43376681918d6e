//! The passport's way back as the office states it: what has happened to it, and when a pickup place is open.

use chrono::{NaiveTime, Weekday};

use super::date::moment;
use super::node::{Node, NotUnderstood, Read, Words};
use super::rest;
use crate::domain::language::Language;
use crate::domain::office_hours::Window;
use crate::domain::tracking::{Passage, Passed, Tracking};

const PASSAGES: &Words<Passage> = &[
    ("issued", Passage::Issued),
    ("handed_over", Passage::HandedOver),
    ("attempted", Passage::Attempted),
    ("ready", Passage::Ready),
    ("collected", Passage::Collected),
    ("delivered", Passage::Delivered),
    ("returned", Passage::Returned),
];

/// Where the passport is.
pub(super) fn tracking(body: Node) -> Read<Tracking> {
    let passed = |event: Node| Ok(Passed { passage: event.word("kind", PASSAGES)?, at: event.one("moment", moment)? });
    Ok(Tracking { passed: body.each("events", passed)?, number: body.maybe_text("number")? })
}

/// The hours of a place.
pub(super) fn hours(body: Node) -> Read<rest::OpeningHours> {
    let [first, last] = body.at("days")?.as_list()? else { return Err(NotUnderstood) };
    let day = |said| u8::try_from(Node(said).as_number()?).map_err(|_| NotUnderstood);
    let hours = rest::OpeningHours {
        days: [day(first)?, day(last)?],
        opens: body.text("opens")?,
        closes: body.text("closes")?,
    };
    window(&hours, Language::En).map(|_| hours).ok_or(NotUnderstood)
}

/// When a place is open, for somebody who speaks `language`: a place serves everybody alike.
pub fn windows(place: &rest::Place, language: Language) -> Vec<Window> {
    place.hours.iter().filter_map(|hours| window(hours, language)).collect()
}

fn window(hours: &rest::OpeningHours, language: Language) -> Option<Window> {
    let [first, last] = hours.days;
    Some(Window {
        language,
        days: (weekday(first)?, weekday(last)?),
        opens: clock(&hours.opens)?,
        closes: clock(&hours.closes)?,
        zone: None,
    })
}

/// 1 is Monday.
pub(super) fn weekday(number: u8) -> Option<Weekday> {
    Weekday::try_from(number.checked_sub(1)?).ok()
}

/// A time of day such as `08:00`.
pub(super) fn clock(text: &str) -> Option<NaiveTime> {
    let (hour, minute) = text.split_once(':')?;
    NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)
}
