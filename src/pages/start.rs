//! Who the visa is for. The privacy notice stands before the first personal field (R132).

use leptos::prelude::*;

use super::account_sign_in::sign_in_link;
use super::form::Form;
use super::order_button::answer_button;
use super::sheet::sheet;
use super::{erase, paid_elsewhere, representative};
use crate::components::{ChoiceOption, Details, FieldKind, Link, LinkButton};
use crate::domain::draft::Field;
use crate::domain::errand::Order;
use crate::domain::opening::{FilledInBy, Opening, Residency};
use crate::domain::rule::Rule;
use crate::domain::step::Step;
use crate::state::Visit;

pub fn page(visit: Visit) -> AnyView {
    let words = visit.words();
    let opened = Memo::new(move |_| visit.journey.with(|journey| journey.file.is_some()));
    let body = move || if opened.get() { already_open(visit) } else { questions(visit) };
    sheet(visit, Step::Start, words.start_title(), body.into_any())
}

/// The office has opened it: the name cannot change any more, the way leads on.
fn already_open(visit: Visit) -> AnyView {
    let words = visit.words();
    let link = Link { text: words.common_continue(), href: visit.path(visit.journey.next_after(Step::Start)) };
    view! {
        <p class="viza-lead">{words.start_already_open()}</p>
        {representative::section(visit)}
        <div class="viza-actions">
            <LinkButton link />
            {erase::offer(visit)}
        </div>
    }
    .into_any()
}

fn questions(visit: Visit) -> AnyView {
    let words = visit.words();
    let form = Form::new(visit);
    let on_press = Callback::new(move |()| open(form));
    let own = Memo::new(move |_| form.filled_in_by() == FilledInBy::Applicant);
    view! {
        {form.summary()}
        {paid_elsewhere::notice(visit)}
        {form.choice(Field::FilledInBy, filled_in_by(visit), words.start_for(), String::new())}
        {about_applicant(form)}
        {privacy(visit)}
        {form.checkbox(Field::PrivacyRead, words.start_privacy_read())}
        {move || {
            let own = own.get();
            untrack(|| person(form, own))
        }}
        {form.choice(Field::Residency, residencies(visit), words.start_residency(), residency_hint(visit))}
        {move || {
            let own = own.get();
            untrack(|| email(form, own))
        }}
        <div class="viza-actions">
            {answer_button(visit, words.common_continue(), on_press)}
            {sign_in_link(visit)}
            {erase::offer(visit)}
        </div>
    }
    .into_any()
}

/// Whoever fills in for somebody else is told whom the questions mean (R20).
fn about_applicant(form: Form) -> AnyView {
    let visit = form.visit;
    let for_other = move || form.filled_in_by() != FilledInBy::Applicant;
    let said = move || for_other().then(|| view! { <p>{visit.words().start_about_applicant()}</p> });
    let represented = move || form.filled_in_by() == FilledInBy::Representative;
    let checklist = move || represented().then(|| untrack(|| representative::checklist(visit)));
    view! {
        <div aria-live="polite">{said}</div>
        {checklist}
    }
    .into_any()
}

/// The applicant. A browser fills in whoever sits in front of it, and nobody else.
fn person(form: Form, own: bool) -> AnyView {
    let words = form.visit.words();
    let kind = |autocomplete| FieldKind { autocomplete: if own { autocomplete } else { "off" }, ..FieldKind::LATIN };
    let (given, family) = (kind("given-name"), kind("family-name"));
    view! {
        {form.text(Field::GivenNames, given, words.start_given_names(), words.start_as_in_passport())}
        {form.text(Field::FamilyName, family, words.start_family_name(), words.start_as_in_passport())}
        {form.date(
            [Field::BirthDay, Field::BirthMonth, Field::BirthYear],
            own,
            words.start_birth_date(),
            words.common_example("27 3 1987"),
        )}
    }
    .into_any()
}

/// The hint says whose address it is.
fn email(form: Form, own: bool) -> AnyView {
    let words = form.visit.words();
    let hint = if own { words.start_email_hint() } else { words.start_email_hint_by() };
    form.text(Field::Email, FieldKind::EMAIL, words.start_email(), hint)
}

fn open(form: Form) {
    let visit = form.visit;
    let pack = visit.pack();
    let today = pack.zone.date(visit.journey.glance_at_clock());
    let checked = Opening::check(&visit.journey.draft(), visit.language(), &pack.privacy_notice, today);
    if let Some(opening) = form.judge(checked) {
        visit.journey.ask(Order::Open(opening));
    }
}

/// What is collected is what this form asks; the rest as far as the country's documents say (R19, R132, R133).
pub fn privacy(visit: Visit) -> AnyView {
    let (words, pack) = (visit.words(), visit.pack());
    let ip = pack.states(Rule::IpRecorded).then(|| words.privacy_ip());
    let stored = pack.states(Rule::StoredInUs).then(|| view! { <li>{words.privacy_where()}</li> });
    let purposes = pack.states(Rule::DataPurposes).then(|| view! { <li>{words.privacy_why()}</li> });
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.privacy_title()}</h2>
            <p>{words.privacy_short()} " " {ip}</p>
            <Details summary=words.privacy_more()>
                <ul class="viza-list">
                    <li>{words.privacy_what()}</li>
                    {stored}
                    {purposes}
                    <li>{words.privacy_device()}</li>
                </ul>
            </Details>
        </section>
    }
    .into_any()
}

/// What depends on where the applicant lives, and who counts as living here, as far as the country's documents say.
fn residency_hint(visit: Visit) -> String {
    let (words, pack) = (visit.words(), visit.pack());
    let sentences = [
        (Rule::TimesByCriteria, words.start_residency_hint()),
        (Rule::ResidentByPapers, words.start_resident_papers()),
        (Rule::WrongResidencyCancels, words.start_residency_wrong()),
    ];
    let stated = sentences.into_iter().filter(|(rule, _)| pack.states(*rule)).map(|(_, sentence)| sentence);
    stated.collect::<Vec<_>>().join(" ")
}

/// The answers to "Who are you applying for?".
fn filled_in_by(visit: Visit) -> Vec<ChoiceOption> {
    let words = visit.words();
    FilledInBy::ALL
        .into_iter()
        .map(|by| ChoiceOption {
            value: by.slug().to_owned(),
            title: match by {
                FilledInBy::Applicant => words.start_for_applicant(),
                FilledInBy::Family => words.start_for_family(),
                FilledInBy::Representative => words.start_for_representative(),
            },
            ..ChoiceOption::default()
        })
        .collect()
}

/// The answers to "Does the applicant live in this country?".
pub fn residencies(visit: Visit) -> Vec<ChoiceOption> {
    let words = visit.words();
    Residency::ALL
        .into_iter()
        .map(|residency| ChoiceOption {
            value: residency.slug().to_owned(),
            title: match residency {
                Residency::Resident => words.start_resident(),
                Residency::NonResident => words.start_non_resident(),
            },
            ..ChoiceOption::default()
        })
        .collect()
}
