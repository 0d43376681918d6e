//! The applicant's profile: passport, DS-160 number, contact, address. Open in every fee state.

use leptos::prelude::*;

use super::form::Form;
use super::sheet::sheet;
use crate::components::{Button, FieldKind, FieldWidth, SelectOption};
use crate::domain::draft::Field;
use crate::domain::errand::Order;
use crate::domain::nation::{Nation, STATELESS};
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
        {ds160(form)}
        {contact(form)}
        {form.checkbox(Field::Declared, words.profile_declare())}
        {tied}
        <div class="viza-actions">
            <Button
                text=words.common_save_and_continue()
                busy=visit.journey.busy()
                busy_text=words.common_sending()
                on_press
            />
        </div>
    };
    sheet(visit, Step::Profile, words.profile_title(), body.into_any())
}

fn send(form: Form) {
    let visit = form.visit;
    let pack = visit.pack();
    let today = pack.zone.date(visit.journey.glance_at_clock());
    if let Some(profile) = form.judge(Profile::check(&visit.journey.draft(), today, &pack)) {
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

/// Each applicant fills their own DS-160; nobody here helps with it (R61, R62).
fn ds160(form: Form) -> AnyView {
    let words = form.visit.words();
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.profile_ds160_form()}</h2>
            <p>{words.profile_ds160_own()}</p>
            {form.text(Field::Ds160, FieldKind::CODE, words.profile_ds160(), words.profile_ds160_hint())}
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
            {form.select(Field::LivesIn, countries(words), words.profile_lives_in(), String::new())}
            {form.text(Field::Street, line("address-line1"), words.profile_street(), String::new())}
            {form.text(Field::Apartment, line("address-line2"), words.profile_apartment(), String::new())}
            {form.text(Field::City, line("address-level2"), words.profile_city(), String::new())}
            {form.text(Field::PostalCode, code, words.profile_postal_code(), String::new())}
        </section>
    }
    .into_any()
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

fn nationalities(words: &'static Words) -> Vec<SelectOption> {
    let mut options: Vec<_> =
        Nation::all().map(|nation| (nation.alpha3.to_owned(), words.nation(nation.alpha2))).collect();
    options.extend(STATELESS.iter().map(|code| ((*code).to_owned(), stateless(words, code))));
    sorted(words, options)
}

fn stateless(words: &'static Words, code: &str) -> String {
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
