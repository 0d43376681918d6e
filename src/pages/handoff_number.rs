//! The number that the other device shows, typed at this one: only that device gets the application.

use leptos::prelude::*;

use crate::components::{
    Button, ButtonKind, Field, FieldKind, FieldWidth, Notice, OneText, QuestionWords, Tone, focus_question,
};
use crate::domain::handoff::{Hindrance, typed};
use crate::domain::journey::Cause;
use crate::domain::refusal::Refusal;
use crate::i18n::problem_text;
use crate::state::Visit;
use crate::state::handover::Giving;

/// Name of the question.
const NUMBER: &str = "handoff-number";

pub fn question(visit: Visit, giving: Giving) -> AnyView {
    let words = visit.words();
    let number = RwSignal::new(String::new());
    // It was pressed, and what is typed is no number.
    let misformed = RwSignal::new(false);
    let error = Signal::derive(move || {
        if misformed.get() {
            return Some(words.handoff_number_form());
        }
        let help = words.handoff_number_wrong_help();
        is_wrong(&giving.refused()?).then(|| format!("{} {help}", words.handoff_number_wrong()))
    });
    let question = OneText {
        name: NUMBER.to_owned(),
        words: QuestionWords {
            label: words.handoff_number(),
            hint: words.handoff_number_hint(),
            error_prefix: words.problem_prefix(),
        },
        value: number.into(),
        error,
        on_input: Callback::new(move |text| number.set(text)),
    };
    let on_submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        match typed(&number.get_untracked()) {
            Some(number) if !giving.busy().get_untracked() => {
                misformed.set(false);
                giving.release(number);
            }
            Some(_) => {}
            None => misformed.set(true),
        }
    };
    let on_stop = Callback::new(move |()| giving.stop());
    let kind = FieldKind { width: FieldWidth::Medium, autocomplete: "one-time-code", ..FieldKind::DIGITS };
    // The question is not on the page yet.
    request_animation_frame(|| focus_question(NUMBER));
    view! {
        <Notice tone=Tone::Info heading=words.handoff_claimed() announce=true />
        {refused(visit, giving)}
        <p class="viza-hidden" role="status">{move || error.get()}</p>
        <form class="viza-section" novalidate on:submit=on_submit>
            <Field question kind />
            <div class="viza-actions">
                <Button text=words.handoff_release() busy=giving.busy() busy_text=words.common_sending() submit=true />
                <Button kind=ButtonKind::Secondary text=words.handoff_stop() on_press=on_stop />
            </div>
        </form>
    }
    .into_any()
}

fn is_wrong(cause: &Cause) -> bool {
    *cause == Cause::Refused(Refusal::Handoff(Hindrance::NumberWrong))
}

/// What kept the number from being sent, above the question; what is wrong with the number itself stands at it.
fn refused(visit: Visit, giving: Giving) -> AnyView {
    let words = visit.words();
    (move || {
        let cause = giving.refused().filter(|cause| !is_wrong(cause))?;
        let said = problem_text::cause(words, &cause);
        Some(view! {
            <Notice tone=Tone::Warning heading=said.heading announce=true>
                <p>{said.body}</p>
            </Notice>
        })
    })
    .into_any()
}
