//! What pages read from the office while they are open. Nothing here is asked twice without the visitor's wish (R12).

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api::{self, ApiError};
use crate::domain::booking::SlotList;
use crate::domain::journey::Event;
use crate::domain::refusal::Refusal;
use crate::i18n::problem_text::{self, Said};
use crate::state::Visit;
use crate::wire::rest::Place;

/// A reading: not there yet, there, or what is said instead.
pub type Reading<T> = ReadSignal<Option<Result<T, Said>>>;

/// The pickup places of the post.
pub type Places = Reading<Vec<Place>>;

/// Asks for the pickup places of the post.
pub fn places(visit: Visit) -> Places {
    let (found, set_found) = signal(None);
    let office = visit.office();
    let post = visit.pack().post.clone();
    spawn_local(async move {
        let answer = api::reads::places(&office, &post).await;
        let _ = set_found.try_set(Some(answer.map_err(|error| said(visit, &error))));
    });
    found
}

/// One look at the free times from a day on.
pub async fn slots(visit: Visit, from: chrono::NaiveDate) -> Result<SlotList, ApiError> {
    let file = visit.journey.glance(|journey| journey.file.clone());
    let Some(file) = file else { return Err(ApiError::Refused(Refusal::TokenInvalid)) };
    let found = api::reads::slots(&visit.office(), &visit.pack().post, &file, from).await;
    if found == Err(ApiError::Refused(Refusal::SessionEnded)) {
        visit.journey.tell(Event::SessionOver);
    }
    found
}

/// What is said of a reading that came to nothing.
pub fn said(visit: Visit, error: &ApiError) -> Said {
    let words = visit.words();
    match error {
        ApiError::Refused(refusal) => problem_text::refusal(words, refusal),
        ApiError::NoAnswer => Said { heading: words.common_no_answer(), body: words.common_no_answer_help() },
    }
}
