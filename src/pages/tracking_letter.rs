//! The letter with which somebody else collects the passport (R103): one page to print, in the applicant's language and in
//! that of the pickup place, with what is known filled in and lines for the rest.

use leptos::prelude::*;

use super::reads::{self, Places};
use super::sheet::sheet;
use super::two_languages::{self, Reader, lines};
use crate::components::{Button, ButtonKind, DefinitionRow, EmptyState, Link, LinkButton, PaperRows};
use crate::domain::application::Application;
use crate::domain::language::Language;
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
    let reader = two_languages::reader(visit, two_languages::of_country(visit));
    let body = move || match known.get().filter(|_| is_stated) {
        None => absent(visit, is_stated),
        Some(known) => present(visit, &known, places, &reader.get()),
    };
    sheet(visit, Step::Start, words.letter_title(), body.into_any())
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

fn present(visit: Visit, known: &Application, places: Places, reader: &Reader) -> AnyView {
    let words = visit.words();
    let on_press = Callback::new(|()| {
        let _ = window().print();
    });
    let back = Link { text: words.tracking_title(), href: visit.route().tracking().path() };
    view! {
        <p class="viza-lead">{words.letter_lead()}</p>
        {two_languages::waited_for(visit, reader, words.letter_one_language())}
        <div class="viza-actions">
            <Button text=words.letter_print() on_press />
            <LinkButton kind=ButtonKind::Secondary link=back />
        </div>
        {letter(visit, known, places, &two_languages::spoken(visit, reader))}
    }
    .into_any()
}

fn letter(visit: Visit, known: &Application, places: Places, languages: &[Words]) -> AnyView {
    let name = applicant_name(&known.applicant);
    let clerk = languages.last().unwrap_or(visit.words());
    let rows = two_languages::rows(languages, |words| rows(known, words, clerk));
    view! {
        <article class="viza-letter">
            <div class="viza-letter__title">{lines(languages, Words::letter_title)}</div>
            {place(known, places, clerk.language())}
            {lines(languages, |words| words.letter_text(&name))}
            <PaperRows rows by_hand=visit.words().letter_by_hand() />
            {lines(languages, Words::letter_brings)}
        </article>
    }
    .into_any()
}

/// The place that the letter goes to, as those who work there read it; nothing while it is not known.
fn place(known: &Application, places: Places, clerk: Language) -> AnyView {
    let chosen = known.delivery.as_ref().and_then(|chosen| chosen.place.clone());
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

/// What stands in the letter, the date as the clerk reads it, and what is written by hand.
fn rows(known: &Application, words: &Words, clerk: &Words) -> Vec<DefinitionRow> {
    let row = |term, text| DefinitionRow { term, text };
    let passport = known.profile.as_ref().map(|profile| profile.passport_number.clone()).unwrap_or_default();
    vec![
        row(words.letter_applicant(), applicant_name(&known.applicant)),
        row(words.start_birth_date(), clerk.date_short(known.applicant.date_of_birth)),
        row(words.profile_passport_number(), passport),
        row(words.reference_label(), known.reference.clone()),
        row(words.letter_representative(), String::new()),
        row(words.letter_representative_document(), String::new()),
        row(words.letter_day(), String::new()),
        row(words.letter_signature(), String::new()),
    ]
}
