//! When there are no times: which of the five reasons it is, and what one can do.

use chrono::{NaiveDate, NaiveTime};
use leptos::prelude::*;

use super::booking_look::Times;
use super::{contact, reads};
use crate::api::ApiError;
use crate::components::{Button, EmptyState, Notice, Tone};
use crate::domain::booking::NoSlots;
use crate::domain::contact::Matter;
use crate::domain::refusal::Refusal;
use crate::domain::rule::Rule;
use crate::state::Visit;

/// What is to be said of the last look, so that it is said anew only when it changes.
#[derive(Clone, PartialEq)]
enum Remark {
    /// It came to nothing; what is shown was seen at this time, if anything is.
    Failed(ApiError, Option<NaiveTime>),
    /// The office has none in these days.
    Empty(NoSlots, Option<NaiveDate>),
}

/// Says why there are no times, or none that are fresh; nothing where there are.
pub fn said(times: Times) -> AnyView {
    let remark = Memo::new(move |_| {
        let seen = times.look.with(|look| look.as_ref().map(|look| look.list.checked.local.time()));
        match times.failed.get() {
            // The pause says itself what happened, and counts down.
            Some(ApiError::Refused(Refusal::TooOften { .. })) => None,
            Some(error) => Some(Remark::Failed(error, seen)),
            None => times
                .look
                .with(|look| look.as_ref().and_then(|look| Some(Remark::Empty(look.list.empty?, look.list.next_free)))),
        }
    });
    (move || match remark.get() {
        Some(Remark::Failed(error, seen)) => failed(times, &error, seen),
        Some(Remark::Empty(why, next_free)) => empty(times, why, next_free),
        None => ().into_any(),
    })
    .into_any()
}

fn empty(times: Times, why: NoSlots, next_free: Option<NaiveDate>) -> AnyView {
    let (words, pack) = (times.visit.words(), times.visit.pack());
    let nothing_wrong = words.booking_none_released_help();
    let (heading, text) = match why {
        NoSlots::NoneReleased if pack.states(Rule::EmbassySetsTimes) => {
            (words.booking_none_released(), format!("{} {nothing_wrong}", words.booking_embassy_releases()))
        }
        NoSlots::NoneReleased => (words.booking_none_released(), nothing_wrong),
        NoSlots::NoneForClass if pack.states(Rule::TimesByCriteria) => {
            (words.booking_none_for_class(), words.booking_none_for_class_help())
        }
        NoSlots::NoneForClass => (words.booking_none_for_class(), nothing_wrong),
        NoSlots::AllTaken => (words.booking_all_taken(), words.booking_all_taken_help()),
    };
    let onward = next_free.map(|day| {
        let on_press = Callback::new(move |()| times.go_to(day));
        view! {
            <div class="viza-actions">
                <Button
                    text=words.booking_next_free(&words.date_long(day))
                    busy=times.looking
                    closed=times.closed()
                    on_press
                />
            </div>
        }
    });
    view! { <EmptyState heading text>{onward}</EmptyState> }.into_any()
}

/// The office did not answer, or asks the visitor to pause. What was seen before stays, with its time.
fn failed(times: Times, error: &ApiError, seen: Option<NaiveTime>) -> AnyView {
    let visit = times.visit;
    let words = visit.words();
    let said = reads::said(visit, error);
    let (heading, body) = if visit.line.is_up() {
        (said.heading, said.body)
    } else {
        (words.common_offline(), words.booking_offline_help())
    };
    let by_phone = (!visit.line.is_up()).then(|| by_phone(visit));
    let seen = seen.map(|time| view! { <p>{words.booking_last_seen(&words.time(time))}</p> });
    view! {
        <Notice tone=Tone::Warning heading announce=true>
            <p>{body}</p>
            {seen}
            {by_phone}
        </Notice>
    }
    .into_any()
}

/// Where customer care books without the internet, the way to its numbers and hours (R58).
pub fn by_phone(visit: Visit) -> AnyView {
    let pack = visit.pack();
    let guide = pack.contact.guides.iter().find(|guide| guide.can.contains(&Matter::BookingByPhone));
    guide
        .map(|guide| {
            view! {
                <p>{visit.words().booking_by_phone()}</p>
                {contact::way_here(visit, Some(guide.reason))}
            }
        })
        .into_any()
}
