//! Collecting the passport: until when, where, in which hours, and who may come with which papers (R100–R105).

use leptos::prelude::*;

use super::{contact_hours, places, until};
use crate::components::{ButtonKind, DefinitionRow, DefinitionRows, Link, LinkButton};
use crate::domain::application::Application;
use crate::domain::office_hours::Window;
use crate::domain::pack::DeliveryKind;
use crate::domain::rule::Rule;
use crate::domain::tracking::{Collector, Paper, Whereabouts, collect_by, papers, way};
use crate::i18n::Words;
use crate::state::Visit;
use crate::wire::place::windows;
use crate::wire::rest::Place;

/// Everything about collecting it, where it is to be collected.
pub fn all(visit: Visit, known: &Application, at: Whereabouts) -> AnyView {
    let is_over = matches!(at, Whereabouts::Back(_));
    let is_returned = matches!(at, Whereabouts::Returned | Whereabouts::Overdue);
    if is_over || !(is_returned || way(known, &visit.pack()) == Some(DeliveryKind::Pickup)) {
        return ().into_any();
    }
    let place = if is_returned { embassy(visit) } else { pickup(visit, known) };
    view! {
        {place}
        {who(visit)}
    }
    .into_any()
}

/// The embassy, which has it again.
fn embassy(visit: Visit) -> AnyView {
    let (words, pack) = (visit.words(), visit.pack());
    let row = |term, text| DefinitionRow { term, text };
    let post = pack.post_name(words.language());
    let mut rows = vec![row(words.check_where(), post)];
    rows.extend(pack.post_address.clone().map(|address| row(words.check_address(), address)));
    view! { <DefinitionRows rows /> }.into_any()
}

fn pickup(visit: Visit, known: &Application) -> AnyView {
    let words = visit.words();
    let ends = collect_by(known)
        .map(|end| until::ends(visit, words.confirmation_collect_by(), words.date_time(end.printed()), end));
    let chosen = known.delivery.as_ref().and_then(|chosen| chosen.place.clone()).unwrap_or_default();
    let named = move |places: &[Place]| {
        places.iter().find(|place| place.id == chosen).map(|place| found(visit, place)).into_any()
    };
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.tracking_where()}</h2>
            {ends}
            {places::pickup(visit, named)}
        </section>
    }
    .into_any()
}

/// The place as the office names it.
fn found(visit: Visit, place: &Place) -> AnyView {
    let words = visit.words();
    let language = visit.language();
    let row = |term, text: &str| DefinitionRow { term, text: text.to_owned() };
    let rows = vec![
        row(words.delivery_place(), place.name.in_language(language)),
        row(words.check_address(), place.address.in_language(language)),
    ];
    view! {
        <DefinitionRows rows />
        <h3>{words.tracking_hours()}</h3>
        {hours(visit, windows(place, language))}
    }
    .into_any()
}

fn hours(visit: Visit, windows: Vec<Window>) -> AnyView {
    let words = visit.words();
    if windows.is_empty() {
        return view! { <p>{words.tracking_hours_unsaid()}</p> }.into_any();
    }
    let lines = windows.iter().map(|window| view! { <li>{contact_hours::line(words, window)}</li> }).collect_view();
    let holidays = visit.pack().holidays.is_empty().then(|| view! { <p>{words.contact_no_holidays()}</p> });
    view! {
        {contact_hours::now(visit, windows)}
        <ul class="viza-list">{lines}</ul>
        {holidays}
    }
    .into_any()
}

/// Who may come, with which papers; nothing where the country's documents do not say (R85, R102–R105).
fn who(visit: Visit) -> AnyView {
    let (words, pack) = (visit.words(), visit.pack());
    let lists = [
        (words.tracking_who_you(), papers(&pack, Collector::Applicant), false),
        (words.tracking_who_other(), papers(&pack, Collector::Representative), true),
    ];
    if lists.iter().all(|(_, papers, _)| papers.is_empty()) {
        return ().into_any();
    }
    let lists = lists.into_iter().map(|(heading, papers, other)| checklist(words, heading, &papers, other));
    let letter = pack.states(Rule::LetterToCollect).then(|| {
        let link = Link { text: words.letter_title(), href: visit.route().letter().path() };
        view! { <LinkButton kind=ButtonKind::Secondary link /> }
    });
    let in_group =
        visit.journey.glance(|journey| journey.application().is_some_and(|own| own.agreed_group().is_some()));
    let one_letter =
        (in_group && pack.states(Rule::GroupOneLetter)).then(|| view! { <p>{words.group_letter_one()}</p> });
    let care = pack.states(Rule::OwnCare).then(|| view! { <p>{words.delivery_own_care()}</p> });
    let loss = pack.states(Rule::LossNotPaid).then(|| view! { <p>{words.delivery_loss_not_paid()}</p> });
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.tracking_who()}</h2>
            {lists.collect_view()}
            {letter}
            {one_letter}
            {care}
            {loss}
        </section>
    }
    .into_any()
}

fn checklist(words: &Words, heading: String, papers: &[Paper], other: bool) -> AnyView {
    if papers.is_empty() {
        return ().into_any();
    }
    let entry = |paper: &Paper| match (paper, other) {
        (Paper::OwnIdentity { original: false }, false) => words.paper_own(),
        (Paper::OwnIdentity { original: true }, false) => words.paper_own_original(),
        (Paper::OwnIdentity { original: false }, true) => words.paper_theirs(),
        (Paper::OwnIdentity { original: true }, true) => words.paper_theirs_original(),
        (Paper::CopyOfApplicants, _) => words.paper_copy(),
        (Paper::Letter, _) => words.paper_letter(),
    };
    let entries = papers.iter().map(|paper| view! { <li>{entry(paper)}</li> }).collect_view();
    view! {
        <h3>{heading}</h3>
        <ul class="viza-list">{entries}</ul>
    }
    .into_any()
}
