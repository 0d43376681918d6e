//! The letter with which somebody else collects the passport (R103): one page to print, in the applicant's language and in
//! that of the pickup place, with what is known filled in and lines for the rest.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::reads::{self, Places};
use super::sheet::sheet;
use crate::components::{Button, ButtonKind, EmptyState, Link, LinkButton};
use crate::domain::application::Application;
use crate::domain::names::applicant_name;
use crate::domain::rule::Rule;
use crate::domain::step::Step;
use crate::i18n::Words;
use crate::state::Visit;

pub fn page() -> AnyView {
    let visit = Visit::expect();
    let words = visit.words();
    let known = Memo::new(move |_| visit.journey.application());
    let is_stated = visit.pack().states(Rule::LetterToCollect);
    let places = reads::places(visit);
    let theirs = words_of_place(visit);
    let body = move || match known.get().filter(|_| is_stated) {
        None => absent(visit, is_stated),
        Some(known) => present(visit, &known, places, theirs.get()),
    };
    sheet(visit, Step::Start, words.letter_title(), body.into_any())
}

/// What the pickup place reads.
#[derive(Clone, PartialEq)]
enum Theirs {
    /// On its way.
    Coming,
    /// The same as the applicant.
    Same,
    Other(Words),
    /// It did not come: there is no line.
    Missing,
}

fn words_of_place(visit: Visit) -> ReadSignal<Theirs> {
    let first = visit.pack().languages.first().copied().filter(|first| *first != visit.language());
    let (theirs, set) = signal(if first.is_some() { Theirs::Coming } else { Theirs::Same });
    if let Some(language) = first {
        let coming = visit.words_in(language);
        spawn_local(async move {
            let _ = set.try_set(coming.await.map_or(Theirs::Missing, Theirs::Other));
        });
    }
    theirs
}

/// No application here, or the country's documents know no letter.
fn absent(visit: Visit, is_stated: bool) -> AnyView {
    let words = visit.words();
    let (heading, text) = if is_stated {
        (words.tracking_no_application(), words.tracking_no_application_help())
    } else {
        (words.letter_unknown(), words.letter_unknown_help())
    };
    let link = Link { text: words.front_find(), href: visit.find_path() };
    let find = is_stated.then(|| view! { <LinkButton link /> });
    view! { <EmptyState heading text>{find}</EmptyState> }.into_any()
}

fn present(visit: Visit, known: &Application, places: Places, theirs: Theirs) -> AnyView {
    let words = visit.words();
    let on_press = Callback::new(|()| {
        let _ = window().print();
    });
    let waits = (theirs == Theirs::Coming).then(|| view! { <p role="status">{words.common_loading()}</p> });
    let alone = (theirs == Theirs::Missing).then(|| view! { <p role="status">{words.letter_one_language()}</p> });
    let languages = match theirs {
        Theirs::Other(theirs) => vec![words.clone(), theirs],
        Theirs::Coming | Theirs::Same | Theirs::Missing => vec![words.clone()],
    };
    let back = Link { text: words.tracking_title(), href: visit.route().tracking().path() };
    view! {
        <p class="viza-lead">{words.letter_lead()}</p>
        {waits}
        {alone}
        <div class="viza-actions">
            <Button text=words.letter_print() on_press />
            <LinkButton kind=ButtonKind::Secondary link=back />
        </div>
        {letter(visit, known, places, &languages)}
    }
    .into_any()
}

fn letter(visit: Visit, known: &Application, places: Places, languages: &[Words]) -> AnyView {
    let name = applicant_name(&known.applicant);
    let each = |say: &dyn Fn(&Words) -> String| {
        let said = languages.iter().map(|words| view! { <p lang=words.language().code()>{say(words)}</p> });
        said.collect_view()
    };
    let rows = rows(known, languages).into_iter().map(|(say, value)| row(visit, languages, say, value)).collect_view();
    view! {
        <article class="viza-letter">
            <div class="viza-letter__title">{each(&Words::letter_title)}</div>
            {place(visit, known, places, languages)}
            {each(&|words| words.letter_text(&name))}
            <dl>{rows}</dl>
            {each(&Words::letter_brings)}
        </article>
    }
    .into_any()
}

/// The place that the letter goes to, as those who work there read it; nothing while it is not known.
fn place(visit: Visit, known: &Application, places: Places, languages: &[Words]) -> AnyView {
    let chosen = known.delivery.as_ref().and_then(|chosen| chosen.place.clone());
    let clerk = languages.last().map_or(visit.language(), Words::language);
    let named = move || {
        places.with(|places| {
            let known = places.as_ref()?.as_ref().ok()?;
            let place = known.iter().find(|place| Some(&place.id) == chosen.as_ref())?;
            let (name, address) = (place.name.in_language(clerk), place.address.in_language(clerk));
            Some(view! { <p lang=clerk.code()>{name.to_owned()} ", " {address.to_owned()}</p> })
        })
    };
    named.into_any()
}

/// What a line of the letter is, in a language.
type Term = fn(&Words) -> String;

/// What stands in the letter, and what is written by hand.
fn rows(known: &Application, languages: &[Words]) -> Vec<(Term, Option<String>)> {
    let clerk = languages.last();
    let born = clerk.map(|words| words.date_short(known.applicant.date_of_birth));
    let passport = known.profile.as_ref().map(|profile| profile.passport_number.clone());
    vec![
        (Words::letter_applicant, Some(applicant_name(&known.applicant))),
        (Words::start_birth_date, born),
        (Words::profile_passport_number, passport),
        (Words::reference_label, Some(known.reference.clone())),
        (Words::letter_representative, None),
        (Words::letter_representative_document, None),
        (Words::letter_day, None),
        (Words::letter_signature, None),
    ]
}

fn row(visit: Visit, languages: &[Words], say: Term, value: Option<String>) -> AnyView {
    let terms = languages.iter().map(|words| view! { <span lang=words.language().code()>{say(words)}</span> });
    let value = match value {
        Some(value) => view! { <span translate="no">{value}</span> }.into_any(),
        None => view! {
            <span class="viza-letter__blank">
                <span class="viza-hidden">{visit.words().letter_by_hand()}</span>
            </span>
        }
        .into_any(),
    };
    view! {
        <div class="viza-letter__row">
            <dt class="viza-letter__term">{terms.collect_view()}</dt>
            <dd class="viza-letter__value">{value}</dd>
        </div>
    }
    .into_any()
}
