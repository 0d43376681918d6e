//! The applicant's profile: passport, DS-160 number, contact, address. Open in every fee state.

use leptos::prelude::*;

use super::form::Form;
use super::order_button::answer_button;
use super::sheet::sheet;
use crate::components::{DefinitionRow, DefinitionRows, FieldKind, FieldWidth, SelectOption};
use crate::domain::draft::Field;
use crate::domain::ds160;
use crate::domain::errand::Order;
use crate::domain::nation::{Nation, STATELESS};
use crate::domain::opening::FilledInBy;
use crate::domain::profile::Profile;
use crate::domain::rule::Rule;
use crate::domain::step::Step;
use crate::i18n::Words;
use crate::state::Visit;

pub fn page(visit: Visit) -> AnyView {
    let words = visit.words();
    let form = Form::new(visit);
    let on_press = Callback::new(move |()| send(form));
    let tied = visit.pack().states(Rule::FeeTiedToProfile).then(|| view! { <p>{words.profile_tied()}</p> });
    let body = view! {
        {form.summary()}
        <p>{words.profile_lead()}</p>
        {passport(form)}
        {form_number(form)}
        {contact(form)}
        {form.checkbox(Field::Declared, words.profile_declare())}
        {tied}
        <div class="viza-actions">
            {answer_button(visit, words.common_save_and_continue(), on_press)}
        </div>
    };
    sheet(visit, Step::Profile, words.profile_title(), body.into_any())
}

fn send(form: Form) {
    let visit = form.visit;
    let pack = visit.pack();
    let now = visit.journey.glance_at_clock();
    let mut draft = visit.journey.draft();
    visit.journey.glance(|journey| journey.application().map(|known| ds160::keep(&mut draft, known, now)));
    if let Some(profile) = form.judge(Profile::check(&draft, pack.zone.date(now), &pack)) {
        visit.journey.ask(Order::SendProfile(profile));
    }
}

fn passport(form: Form) -> AnyView {
    let words = form.visit.words();
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.profile_passport()}</h2>
            {form.text(
                Field::PassportNumber,
                FieldKind::CODE,
                words.profile_passport_number(),
                words.profile_passport_number_hint(),
            )}
            {form.select(Field::Nationality, nationalities(words), words.profile_nationality(), String::new())}
            {form.date(
                [Field::IssuedDay, Field::IssuedMonth, Field::IssuedYear],
                false,
                words.profile_issued(),
                String::new(),
            )}
            {form.date(
                [Field::ExpiresDay, Field::ExpiresMonth, Field::ExpiresYear],
                false,
                words.profile_expires(),
                String::new(),
            )}
        </section>
    }
    .into_any()
}

/// Each applicant fills their own DS-160; nobody here helps with it. Its number is asked for until the interview begins
/// (R61, R62).
fn form_number(form: Form) -> AnyView {
    let visit = form.visit;
    let words = visit.words();
    let standing = Memo::new(move |_| {
        let now = visit.journey.sure_now();
        visit.journey.with(|journey| {
            let known = journey.application().filter(|known| ds160::stands(known, now))?;
            Some(known.profile.as_ref().and_then(|profile| profile.ds160.clone()))
        })
    });
    let number = move || {
        let words = visit.words();
        match standing.get() {
            None => form.text(Field::Ds160, FieldKind::CODE, words.profile_ds160(), words.profile_ds160_hint()),
            Some(number) => {
                let rows = number.map(|text| DefinitionRow { term: words.profile_ds160(), text }).into_iter().collect();
                view! {
                    <DefinitionRows rows />
                    <p>{words.ds160_stands()}</p>
                }
                .into_any()
            }
        }
    };
    let case_number = visit.pack().asks_case_number.then(|| {
        form.text(Field::CaseNumber, FieldKind::CODE, words.profile_case_number(), words.profile_case_number_hint())
    });
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.profile_ds160_form()}</h2>
            <p>{words.profile_ds160_own()}</p>
            {number}
            {case_number}
        </section>
    }
    .into_any()
}

fn contact(form: Form) -> AnyView {
    let words = form.visit.words();
    let line = |autocomplete| FieldKind { autocomplete, ..FieldKind::NAME };
    let code = FieldKind { autocomplete: "postal-code", width: FieldWidth::Short, ..FieldKind::CODE };
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.profile_contact()}</h2>
            {form.text(Field::Phone, FieldKind::PHONE, words.profile_phone(), phone_hint(form))}
            {form.select(Field::LivesIn, countries(words), lives_in(form), String::new())}
            {form.text(Field::Street, line("address-line1"), words.profile_street(), String::new())}
            {form.text(Field::Apartment, line("address-line2"), words.profile_apartment(), String::new())}
            {form.text(Field::City, line("address-level2"), words.profile_city(), String::new())}
            {form.text(Field::PostalCode, code, words.profile_postal_code(), String::new())}
        </section>
    }
    .into_any()
}

/// The question speaks of the applicant where somebody else fills it in (R20).
fn lives_in(form: Form) -> String {
    let words = form.visit.words();
    match form.filled_in_by() {
        FilledInBy::Applicant => words.profile_lives_in(),
        FilledInBy::Family | FilledInBy::Representative => words.profile_applicant_lives_in(),
    }
}

fn phone_hint(form: Form) -> String {
    let words = form.visit.words();
    let example = form.visit.pack().phone.as_ref().map(|numbers| words.common_example(&numbers.example));
    [Some(words.profile_phone_hint()), example].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn countries(words: &'static Words) -> Vec<SelectOption> {
    let options = Nation::all().map(|nation| (nation.alpha2.to_owned(), words.nation(nation.alpha2)));
    sorted(words, options.collect())
}

/// A nationality by its code.
pub fn nationality(words: &Words, code: &str) -> String {
    let nation = Nation::all().find(|nation| nation.alpha3 == code);
    nation.map_or_else(|| stateless(words, code), |nation| words.nation(nation.alpha2))
}

fn nationalities(words: &'static Words) -> Vec<SelectOption> {
    let mut options: Vec<_> =
        Nation::all().map(|nation| (nation.alpha3.to_owned(), words.nation(nation.alpha2))).collect();
    options.extend(STATELESS.iter().map(|code| ((*code).to_owned(), stateless(words, code))));
    sorted(words, options)
}

fn stateless(words: &Words, code: &str) -> String {
    match code {
        "XXA" => words.profile_stateless(),
        "XXB" => words.profile_refugee(),
        "XXC" => words.profile_refugee_other(),
        _ => words.profile_nationality_unstated(),
    }
}

/// In the order of the names, after an empty first line: nothing is chosen for anybody.
fn sorted(words: &'static Words, mut options: Vec<(String, String)>) -> Vec<SelectOption> {
    options.sort_by(|(_, one), (_, other)| words.compare(one, other));
    let first = (String::new(), words.common_choose());
    std::iter::once(first).chain(options).map(|(value, text)| SelectOption { value, text }).collect()
}
