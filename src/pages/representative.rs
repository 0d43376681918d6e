//! What whoever represents an applicant may do, with which papers: only what the country's documents state (R20, R66, R103).

use leptos::prelude::*;

use crate::components::{ButtonKind, Link, LinkButton};
use crate::domain::opening::FilledInBy;
use crate::domain::rule::Rule;
use crate::domain::tracking::{Collector, Paper, papers};
use crate::i18n::Words;
use crate::state::Visit;

/// For an application that is filled in by a representative.
pub fn section(visit: Visit) -> AnyView {
    let is_represented = Memo::new(move |_| {
        visit.journey.with(|journey| journey.application().is_some_and(|known| known.by == FilledInBy::Representative))
    });
    (move || is_represented.get().then(|| untrack(|| checklist(visit)))).into_any()
}

/// What may be done, and what is needed for it.
pub fn checklist(visit: Visit) -> AnyView {
    let (words, pack) = (visit.words(), visit.pack());
    let papers = papers(&pack, Collector::Representative);
    let emergency = pack.emergency.is_some().then(|| view! { <p>{words.representative_emergency()}</p> });
    let unsaid = (papers.is_empty() && emergency.is_none()).then(|| view! { <p>{words.representative_unsaid()}</p> });
    let collect = (!papers.is_empty()).then(|| {
        let entries = papers.iter().map(|paper| view! { <li>{brought(words, *paper)}</li> }).collect_view();
        view! {
            <p>{words.representative_collect()}</p>
            <ul class="viza-list">{entries}</ul>
            {letter(visit)}
        }
    });
    let alone = pack.states(Rule::ApplicantOnly).then(|| view! { <p>{words.confirmation_applicant_only()}</p> });
    view! {
        <section class="viza-section viza-no-print">
            <h2 class="viza-heading">{words.representative_title()}</h2>
            {unsaid}
            {emergency}
            {collect}
            {alone}
        </section>
    }
    .into_any()
}

/// The letter names the applicant, whom the office knows once the application is open.
fn letter(visit: Visit) -> AnyView {
    let words = visit.words();
    if visit.journey.glance(|journey| journey.file.is_none()) {
        return view! { <p>{words.representative_letter_later()}</p> }.into_any();
    }
    let link = Link { text: words.letter_title(), href: visit.route().letter().path() };
    view! { <div class="viza-actions"><LinkButton kind=ButtonKind::Secondary link /></div> }.into_any()
}

fn brought(words: &Words, paper: Paper) -> String {
    match paper {
        Paper::OwnIdentity { original: false } => words.paper_own(),
        Paper::OwnIdentity { original: true } => words.paper_own_original(),
        Paper::CopyOfApplicants => words.representative_copy(),
        Paper::Letter => words.representative_letter(),
    }
}
