//! Finds an application again: its reference with the recovery code, or with the date of birth to look only.

use leptos::prelude::*;

use super::account_sign_in::sign_in_link;
use super::form::Form;
use super::order_button::order_button;
use super::sheet::sheet;
use crate::components::{ButtonKind, ChoiceOption, FieldKind, Link, LinkButton};
use crate::domain::draft::Field;
use crate::domain::errand::Order;
use crate::domain::finding;
use crate::domain::step::Step;
use crate::state::Visit;

pub fn page() -> AnyView {
    let visit = Visit::expect();
    let words = visit.words();
    let form = Form::new(visit);
    let example = format!("{}-7K3M-9QXD", visit.pack().country.code().to_ascii_uppercase());
    let proofs = vec![
        ChoiceOption {
            value: finding::BY_CODE.to_owned(),
            title: words.find_by_code(),
            body: words.find_by_code_opens(),
            ..ChoiceOption::default()
        },
        ChoiceOption {
            value: finding::BY_BIRTH_DATE.to_owned(),
            title: words.find_by_birth_date(),
            body: words.find_by_birth_date_opens(),
            ..ChoiceOption::default()
        },
    ];
    let proof = visit.journey.field(Field::FindProof);
    let is_by_claim = Memo::new(move |_| finding::is_by_claim(&visit.journey.draft()));
    let asked = move || {
        let words = visit.words();
        let proof = if is_by_claim.get() { finding::BY_BIRTH_DATE.to_owned() } else { proof.get() };
        match proof.as_str() {
            finding::BY_CODE => {
                form.text(Field::FindCode, FieldKind::CODE, words.reference_recovery_code(), words.find_code_hint())
            }
            finding::BY_BIRTH_DATE => form.date(
                [Field::BirthDay, Field::BirthMonth, Field::BirthYear],
                true,
                words.start_birth_date(),
                words.common_example("27 3 1987"),
            ),
            _ => ().into_any(),
        }
    };
    let on_press = Callback::new(move |()| {
        if let Some(lookup) = form.judge(finding::check(&visit.journey.draft())) {
            visit.journey.ask(Order::Find(lookup));
        }
    });
    let proofs = move || {
        let proofs = (!is_by_claim.get()).then(|| proofs.clone());
        proofs.map(|proofs| form.choice(Field::FindProof, proofs, visit.words().find_proof(), String::new()))
    };
    let take = Link { text: words.take_title(), href: visit.route().take().path() };
    let body = view! {
        {form.summary()}
        {form.text(Field::FindReference, FieldKind::CODE, words.reference_label(), words.find_reference_hint(&example))}
        <p>{words.claim_code_too()}</p>
        {proofs}
        {asked}
        {move || is_by_claim.get().then(|| view! { <p>{visit.words().claim_not_yet()}</p> })}
        <div class="viza-actions">
            {order_button(visit, ButtonKind::Primary, words.find_button(), on_press)}
            {sign_in_link(visit)}
            <LinkButton kind=ButtonKind::Quiet link=take />
        </div>
    };
    sheet(visit, Step::Start, words.find_title(), body.into_any())
}
