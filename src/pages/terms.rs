//! The terms in force: to be accepted before the first payment (R2, R3, R5), and on a page of their own with a list of
//! contents (R4). The box is never ticked beforehand.

use leptos::prelude::*;

use super::form::Form;
use super::order_button::answer_button;
use super::sheet::sheet;
use super::terms_text::{Part, parts};
use crate::components::{ButtonKind, Link, LinkButton, Notice, Tone};
use crate::domain::draft::Field;
use crate::domain::errand::Order;
use crate::domain::pack::Terms;
use crate::domain::paper::Paper;
use crate::domain::problem::{Fault, Problem};
use crate::domain::step::Step;
use crate::state::Visit;

/// Where they are accepted.
pub fn to_accept(visit: Visit) -> AnyView {
    let words = visit.words();
    let form = Form::new(visit);
    let pack = visit.pack();
    let Some(terms) = pack.terms.clone() else { return ().into_any() };
    let on_press = Callback::new({
        let version = terms.version.clone();
        move |()| {
            let problem = Problem { field: Field::TermsRead, fault: Fault::NotTicked };
            let read = visit.journey.draft().ticked(Field::TermsRead);
            if form.judge(if read { Ok(()) } else { Err(vec![problem]) }).is_some() {
                visit.journey.ask(Order::AcceptTerms { version: version.clone() });
            }
        }
    });
    let said = parts(words, &pack).into_iter().map(|part| {
        view! {
            <h3>{part.title.clone()}</h3>
            {part.list()}
        }
    });
    let alone = Link { text: words.terms_read_alone(), href: visit.route().paper(Paper::Terms).path() };
    view! {
        {form.summary()}
        <h2 class="viza-heading">{words.app_terms()}</h2>
        {in_force(visit, &terms)}
        {said.collect_view()}
        <LinkButton kind=ButtonKind::Quiet link=alone />
        {form.checkbox(Field::TermsRead, words.terms_accept())}
        <div class="viza-actions">
            {answer_button(visit, words.common_continue(), on_press)}
        </div>
    }
    .into_any()
}

/// The page of their own. Nothing is accepted here: that stays on the way. A country without terms says so, and what its
/// documents say all the same.
pub fn page() -> AnyView {
    let visit = Visit::expect();
    let words = visit.words();
    let pack = visit.pack();
    let parts = parts(words, &pack);
    let head = match &pack.terms {
        Some(terms) => view! {
            <p class="viza-lead">{words.terms_lead()}</p>
            {in_force(visit, terms)}
            <p>{words.terms_accept_where()}</p>
            {accepted(visit)}
        }
        .into_any(),
        None => view! {
            <Notice tone=Tone::Neutral heading=words.terms_none()>
                <p>{words.terms_none_help()}</p>
            </Notice>
        }
        .into_any(),
    };
    let said = parts.iter().map(|part| {
        view! {
            <section class="viza-section">
                <h2 id=part.id class="viza-heading">{part.title.clone()}</h2>
                {part.list()}
            </section>
        }
    });
    let body = view! {
        {head}
        {contents(visit, &parts)}
        {said.collect_view()}
    };
    sheet(visit, Step::Start, words.app_terms(), body.into_any())
}

fn contents(visit: Visit, parts: &[Part]) -> AnyView {
    let words = visit.words();
    let entry = |part: &Part| view! { <li><a href=format!("#{}", part.id)>{part.title.clone()}</a></li> };
    let entries = parts.iter().map(entry).collect_view();
    view! {
        <nav aria-labelledby="contents" class="viza-section viza-no-print">
            <h2 id="contents" class="viza-heading">{words.paper_contents()}</h2>
            <ul class="viza-list">{entries}</ul>
        </nav>
    }
    .into_any()
}

/// Which terms these are, and since when they count; without a date in the document that is said.
fn in_force(visit: Visit, terms: &Terms) -> AnyView {
    let words = visit.words();
    let since = match terms.in_force_since {
        Some(day) => words.terms_in_force_since(&words.date_medium(day)),
        None => words.terms_undated(),
    };
    view! { <p>{words.terms_version(&terms.version)} " " {since}</p> }.into_any()
}

/// Which version this application has accepted, once it has.
fn accepted(visit: Visit) -> AnyView {
    let words = visit.words();
    let version = Memo::new(move |_| {
        visit.journey.with(|journey| journey.application().and_then(|known| known.terms_accepted.clone()))
    });
    (move || version.get().map(|version| view! { <p>{words.terms_accepted_version(&version)}</p> })).into_any()
}
