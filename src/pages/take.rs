//! An application comes over from another device: this one shows its number until it is typed there, or reads the codes of
//! a series with its camera.

use leptos::prelude::*;

use super::sheet::sheet;
use super::take_scan;
use crate::components::{Button, DefinitionRow, DefinitionRows, Link, LinkButton, Loading, Notice, Tone};
use crate::domain::handoff::spoken;
use crate::domain::names::applicant_name;
use crate::domain::step::Step;
use crate::i18n::problem_text::{self, Said};
use crate::state::Visit;
use crate::state::takeover::{Stop, Takeover, Taking};

pub fn page() -> AnyView {
    let visit = Visit::expect();
    let words = visit.words();
    let taking = Taking::new(visit);
    let now = Memo::new(move |_| taking.now());
    let body = move || {
        let now = now.get();
        untrack(|| drawn(visit, taking, now))
    };
    sheet(visit, Step::Start, words.take_title(), body.into_any())
}

fn drawn(visit: Visit, taking: Taking, now: Takeover) -> AnyView {
    let words = visit.words();
    let waits = |text| view! { <Loading shown=true text /> }.into_any();
    match now {
        Takeover::Empty => view! {
            <p class="viza-lead">{words.take_lead()}</p>
            {take_scan::reading(visit, taking)}
        }
        .into_any(),
        Takeover::Occupied => view! {
            <Notice tone=Tone::Info heading=words.take_already()>
                <p>{words.take_already_help()}</p>
            </Notice>
            {onward(visit)}
        }
        .into_any(),
        Takeover::Claiming => waits(words.take_claiming()),
        Takeover::Claimed { number, .. } => claimed(visit, &number),
        Takeover::Coming => waits(words.take_coming()),
        Takeover::Here { answers } => here(visit, answers),
        Takeover::Failed(stop) => failed(visit, taking, &stop),
    }
}

/// The number is there to be read from one screen and typed at another.
fn claimed(visit: Visit, number: &str) -> AnyView {
    let words = visit.words();
    view! {
        <div class="viza-number" role="status">
            <p class="viza-number__label">{words.take_number()}</p>
            <p class="viza-number__digits" translate="no">{spoken(number)}</p>
        </div>
        <p class="viza-lead">{words.take_number_help()}</p>
    }
    .into_any()
}

/// What has come over, and the way on.
fn here(visit: Visit, answers: usize) -> AnyView {
    let words = visit.words();
    let row = |term, text| DefinitionRow { term, text };
    let known = visit.journey.application();
    let opened = known.iter().flat_map(|known| {
        [
            row(words.take_application(), applicant_name(&known.applicant)),
            row(words.take_reference(), known.reference.clone()),
        ]
    });
    let rows: Vec<DefinitionRow> = opened.chain([row(words.take_answers(), answers.to_string())]).collect();
    view! {
        <Notice tone=Tone::Success heading=words.take_here() announce=true>
            <p>{words.take_here_help()}</p>
        </Notice>
        <DefinitionRows rows />
        {onward(visit)}
    }
    .into_any()
}

fn onward(visit: Visit) -> AnyView {
    let is_opened = visit.journey.glance(|journey| journey.file.is_some());
    let step = if is_opened { visit.journey.next_after(Step::Reference) } else { Step::Start };
    let link = Link { text: visit.words().common_continue(), href: visit.path(step) };
    view! { <div class="viza-actions"><LinkButton link /></div> }.into_any()
}

fn failed(visit: Visit, taking: Taking, stop: &Stop) -> AnyView {
    let words = visit.words();
    let said = match stop {
        Stop::Cause(cause) => problem_text::cause(words, cause),
        Stop::Unreadable => Said { heading: words.take_unreadable(), body: words.take_unreadable_help() },
        Stop::OtherCountry => Said { heading: words.take_other_country(), body: String::new() },
        Stop::NotKept => Said { heading: words.take_kept_not(), body: words.take_kept_not_help() },
        Stop::Torn => Said { heading: words.take_torn(), body: String::new() },
    };
    let body = (!said.body.is_empty()).then(|| view! { <p>{said.body}</p> });
    let on_press = Callback::new(move |()| taking.begins_anew());
    view! {
        <Notice tone=Tone::Warning heading=said.heading announce=true>{body}</Notice>
        <div class="viza-actions">
            <Button text=words.common_try_again() on_press />
        </div>
    }
    .into_any()
}
