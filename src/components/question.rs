//! What every question has in common: its words, its ids, and where its error stands.
//!
//! A question `passport` has the ids `f-passport` (its first input), `f-passport-label`, `f-passport-hint` and
//! `f-passport-error`; the error summary finds its way by them.
use leptos::prelude::*;

/// The words of a question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionWords {
    /// The question itself, or the name of what is asked.
    pub label: String,
    /// Help that is needed before answering; empty where there is none.
    pub hint: String,
    /// Read aloud before an error, for example "Error:".
    pub error_prefix: String,
}

/// What a question's parts share.
#[derive(Clone, Copy)]
pub(super) struct Question {
    name: StoredValue<String>,
    has_hint: bool,
    error: Signal<Option<String>>,
}

impl Question {
    pub(super) fn new(name: String, words: &QuestionWords, error: Signal<Option<String>>) -> Self {
        Self { name: StoredValue::new(name), has_hint: !words.hint.is_empty(), error }
    }

    /// Id of the first input.
    pub(super) fn input_id(self) -> String {
        self.name.with_value(|name| format!("f-{name}"))
    }

    /// Id of another part: `label`, `hint`, `error`, or the value of an option.
    pub(super) fn part_id(self, part: &str) -> String {
        self.name.with_value(|name| format!("f-{name}-{part}"))
    }

    /// What describes the input: the hint first, then the error, as they stand on the screen.
    pub(super) fn described_by(self) -> Option<String> {
        let hint = self.has_hint.then(|| self.part_id("hint"));
        let error = self.is_wrong().then(|| self.part_id("error"));
        match (hint, error) {
            (Some(hint), Some(error)) => Some(format!("{hint} {error}")),
            (hint, error) => hint.or(error),
        }
    }

    /// `aria-invalid`: present only while there is an error.
    pub(super) fn invalid(self) -> Option<&'static str> {
        self.is_wrong().then_some("true")
    }

    /// The hint and the error, in the order in which they are read.
    pub(super) fn help(self, hint: String, error_prefix: String) -> AnyView {
        let hint = self
            .has_hint
            .then(|| view! { <p class="viza-question__hint" id=self.part_id("hint")>{hint}</p> }.into_any());
        let error = move || {
            self.error.get().map(|error| {
                view! {
                    <p class="viza-question__error" id=self.part_id("error")>
                        <span class="viza-hidden">{error_prefix.clone()} " "</span>
                        {error}
                    </p>
                }
                .into_any()
            })
        };
        view! {
            {hint}
            {error}
        }
        .into_any()
    }

    fn is_wrong(self) -> bool {
        self.error.with(Option::is_some)
    }

    /// A question of one input: label, help, control.
    pub(super) fn labelled(self, words: QuestionWords, control: AnyView) -> AnyView {
        view! {
            <div class="viza-question" class:viza-question--wrong=move || self.is_wrong()>
                <label class="viza-question__label" id=self.part_id("label") for=self.input_id()>
                    {words.label}
                </label>
                {self.help(words.hint, words.error_prefix)}
                {control}
            </div>
        }
        .into_any()
    }

    /// A question of several inputs: legend, help, controls.
    pub(super) fn grouped(self, words: QuestionWords, controls: AnyView) -> AnyView {
        view! {
            <fieldset
                class="viza-question"
                class:viza-question--wrong=move || self.is_wrong()
                aria-describedby=move || self.described_by()
            >
                <legend class="viza-question__label" id=self.part_id("label")>{words.label}</legend>
                {self.help(words.hint, words.error_prefix)}
                {controls}
            </fieldset>
        }
        .into_any()
    }
}
