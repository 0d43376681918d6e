//! The form that asks for an emergency appointment, and the one question before the only try (R67).

use leptos::prelude::*;

use super::form::Form;
use super::order_button::order_button;
use crate::components::{Button, ButtonKind, ChoiceOption};
use crate::domain::draft::Field;
use crate::domain::emergency::{AskedBy, LONGEST_EXPLANATION, Plea, Urgency, check};
use crate::domain::errand::Order;
use crate::domain::problem::Problem;
use crate::i18n::Words;
use crate::state::Visit;

/// The questions; what is typed stays until it is sent.
pub fn questions(visit: Visit) -> AnyView {
    let words = visit.words();
    prefill(visit);
    let form = Form::new(visit);
    let asking = RwSignal::new(false);
    let on_press = Callback::new(move |()| asking.set(form.judge(plea(visit)).is_some()));
    let most = i64::try_from(LONGEST_EXPLANATION).unwrap_or_default();
    let explanation_hint = words.emergency_explanation_hint(&words.number(most));
    let onward = move || {
        if asking.get() {
            question(form, asking)
        } else {
            view! { <div class="viza-actions"><Button text=visit.words().common_continue() on_press /></div> }
                .into_any()
        }
    };
    view! {
        {form.summary()}
        {form.choice(Field::EmergencyReason, reasons(visit), words.emergency_reason(), String::new())}
        {form.choice(Field::EmergencyAskedBy, askers(words), words.emergency_asked_by(), String::new())}
        {form.date(
            [Field::EmergencyDay, Field::EmergencyMonth, Field::EmergencyYear],
            false,
            words.emergency_needed_by(),
            day_hint(visit),
        )}
        {form.long_text(Field::EmergencyExplanation, words.emergency_explanation(), explanation_hint)}
        {form.checkbox(Field::EmergencyEvidence, words.emergency_evidence())}
        <p>{words.emergency_evidence_help()}</p>
        {onward}
    }
    .into_any()
}

/// Who asks is known from the start of the application, and can be said otherwise here (R66).
fn prefill(visit: Visit) {
    let by = visit.journey.glance(|journey| journey.application().map(|known| known.by));
    let is_open = visit.journey.draft().typed(Field::EmergencyAskedBy).is_empty();
    if let Some(by) = by.filter(|_| is_open) {
        visit.journey.type_in(Field::EmergencyAskedBy, AskedBy::usually(by).slug().to_owned());
    }
}

/// Once answered with yes, nobody can ask again for this application.
fn question(form: Form, asking: RwSignal<bool>) -> AnyView {
    let visit = form.visit;
    let words = visit.words();
    let change = Callback::new(move |()| asking.set(false));
    let on_press = Callback::new(move |()| match form.judge(plea(visit)) {
        Some(plea) => visit.journey.ask(Order::AskEmergency(plea)),
        None => asking.set(false),
    });
    view! {
        <div role="alert">
            <p>{words.emergency_question()} " " {words.emergency_keep()}</p>
            <div class="viza-actions">
                {order_button(visit, ButtonKind::Primary, words.emergency_ask(), on_press)}
                <Button kind=ButtonKind::Secondary text=words.emergency_change() on_press=change />
            </div>
        </div>
    }
    .into_any()
}

/// What stands in the form, checked.
fn plea(visit: Visit) -> Result<Plea, Vec<Problem>> {
    let pack = visit.pack();
    let Some(rules) = &pack.emergency else { return Err(Vec::new()) };
    let today = pack.zone.date(visit.journey.glance_at_clock());
    let interview =
        visit.journey.glance(|journey| journey.application()?.booked().map(|booked| booked.slot.starts.date()));
    check(&visit.journey.draft(), rules, today, interview)
}

/// The day must lie before the appointment's, which is told by its date.
fn day_hint(visit: Visit) -> String {
    let interview =
        visit.journey.glance(|journey| journey.application()?.booked().map(|booked| booked.slot.starts.date()));
    let words = visit.words();
    interview.map(|day| words.emergency_needed_by_hint(&words.date_long(day))).unwrap_or_default()
}

/// The reasons that the country knows (R70–R74).
fn reasons(visit: Visit) -> Vec<ChoiceOption> {
    let pack = visit.pack();
    let known = pack.emergency.iter().flat_map(|rules| &rules.reasons);
    let option = |urgency: &Urgency| {
        let (title, body) = reason(visit.words(), *urgency);
        ChoiceOption { value: urgency.slug().to_owned(), title, body, ..ChoiceOption::default() }
    };
    known.map(option).collect()
}

fn askers(words: &'static Words) -> Vec<ChoiceOption> {
    let option = |who: AskedBy| ChoiceOption {
        value: who.slug().to_owned(),
        title: asker(words, who),
        ..ChoiceOption::default()
    };
    AskedBy::ALL.into_iter().map(option).collect()
}

/// Who asks, in words (R66).
pub fn asker(words: &Words, who: AskedBy) -> String {
    match who {
        AskedBy::Applicant => words.emergency_applicant(),
        AskedBy::Representative => words.emergency_representative(),
    }
}

/// A reason, and what may prove it (R69).
pub fn reason(words: &Words, urgency: Urgency) -> (String, String) {
    match urgency {
        Urgency::Medical => (words.emergency_medical(), words.emergency_medical_proof()),
        Urgency::Funeral => (words.emergency_funeral(), words.emergency_funeral_proof()),
        Urgency::Business => (words.emergency_business(), words.emergency_business_proof()),
        Urgency::EstaRefused => (words.emergency_esta(), words.emergency_esta_proof()),
        Urgency::Study => (words.emergency_study(), words.emergency_study_proof()),
    }
}
