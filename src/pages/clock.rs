//! Whose clock the deadlines go by, said on every step where it is not plain: the device's is wrong, or it is all there is.

use leptos::prelude::*;

use crate::components::{Notice, Tone};
use crate::domain::office_clock::Wrong;
use crate::i18n::Words;
use crate::state::Visit;

pub fn notice(visit: Visit) -> AnyView {
    let clock = visit.journey.clock();
    let wrong = Memo::new(move |_| clock.wrong());
    let alone = Memo::new(move |_| {
        let has_deadlines = visit.journey.with(|journey| journey.file.is_some());
        has_deadlines && !clock.is_heard() && !visit.line.is_up()
    });
    let words = visit.words();
    (move || match wrong.get() {
        // In a practice service time can be moved, and then nobody's clock is to be set.
        Some(wrong) if visit.is_practice() => said(Tone::Info, how_wrong(words, wrong), words.clock_practice_help()),
        Some(wrong) => said(Tone::Warning, how_wrong(words, wrong), words.clock_wrong_help()),
        None if alone.get() => said(Tone::Info, words.clock_of_device(), words.clock_of_device_help()),
        None => ().into_any(),
    })
    .into_any()
}

fn said(tone: Tone, heading: String, body: String) -> AnyView {
    view! {
        <div class="viza-no-print">
            <Notice tone heading announce=true>
                <p>{body}</p>
            </Notice>
        </div>
    }
    .into_any()
}

/// By how much a device's clock is wrong.
pub fn how_wrong(words: &Words, wrong: Wrong) -> String {
    match wrong {
        Wrong::Minutes(minutes) => words.clock_wrong_minutes(minutes),
        Wrong::Hours(hours) => words.clock_wrong_hours(hours),
        Wrong::Days(days) => words.clock_wrong_days(days),
    }
}
