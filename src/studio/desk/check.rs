//! What the inspection says, as the pack is now: the same sentences as `./viza pack check`.

use leptos::prelude::*;

use super::{Desk, page};
use crate::components::{Loading, Notice, Tone};
use crate::domain::language::Language;
use crate::inspection::{Finding, Weight};

/// The pane of findings.
pub fn pane(desk: Desk) -> AnyView {
    let words = desk.words;
    let findings = Memo::new(move |_| desk.findings());
    let body = move || findings.get().map(|findings| all(desk, findings));
    view! {
        {page::heading(words.studio_check())}
        <p>{words.studio_check_lead()}</p>
        <Loading shown=Signal::derive(move || findings.with(Option::is_none)) text=words.common_loading() />
        <div role="status">{body}</div>
    }
    .into_any()
}

/// Whether the pack passes, in a line.
pub fn in_short(desk: Desk) -> AnyView {
    let faults = Memo::new(move |_| desk.findings().map(|findings| of(&findings, Weight::Fault).count()));
    (move || faults.get().map(|faults| verdict(desk, faults))).into_any()
}

fn of(findings: &[Finding], weight: Weight) -> impl Iterator<Item = &Finding> {
    findings.iter().filter(move |finding| finding.weight == weight)
}

/// Where a language did not come nobody knows yet whether the pack passes.
fn verdict(desk: Desk, faults: usize) -> AnyView {
    let words = desk.words;
    if faults > 0 {
        let heading = words.studio_check_faults(u32::try_from(faults).unwrap_or(u32::MAX));
        return view! { <Notice tone=Tone::Danger heading /> }.into_any();
    }
    let is_whole = !Language::ALL.into_iter().any(|language| desk.speech.is_missed(language));
    is_whole.then(|| view! { <Notice tone=Tone::Success heading=words.studio_check_passes() /> }).into_any()
}

fn all(desk: Desk, findings: Vec<Finding>) -> AnyView {
    let words = desk.words;
    let weights = [
        (Weight::Fault, words.studio_check_fault()),
        (Weight::Warning, words.studio_check_warning()),
        (Weight::Unconfirmed, words.studio_check_unconfirmed()),
    ];
    let lists = weights.into_iter().map(|(weight, heading)| list(heading, of(&findings, weight).collect()));
    view! {
        {verdict(desk, of(&findings, Weight::Fault).count())}
        {lists.collect_view()}
    }
    .into_any()
}

fn list(heading: String, findings: Vec<&Finding>) -> Option<AnyView> {
    let item = |finding: &&Finding| {
        let place = match finding.line {
            Some(line) => format!("{}:{line}", finding.file),
            None => finding.file.clone(),
        };
        view! {
            <li>
                <p>{finding.sentence.clone()}</p>
                <p class="viza-studio__aside"><code>{place}</code></p>
            </li>
        }
    };
    let items = findings.iter().map(item).collect_view();
    (!findings.is_empty()).then(|| {
        view! {
            <section class="viza-studio__part">
                <h3>{heading}</h3>
                <ul class="viza-studio__findings" lang="en">{items}</ul>
            </section>
        }
        .into_any()
    })
}
