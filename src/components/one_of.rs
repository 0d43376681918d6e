//! What every question has in common that is answered by one of several: the pieces differ in how they draw an answer.
use leptos::prelude::*;

use super::question::{Question, QuestionWords};

/// A question answered by one of several.
#[derive(Clone, Debug)]
pub struct OneOf {
    /// Its name, unique on the page.
    pub name: String,
    /// Its words.
    pub words: QuestionWords,
    /// The chosen answer's value.
    pub chosen: Signal<Option<String>>,
    /// What is wrong with it, if anything.
    pub error: Signal<Option<String>>,
    /// Called with the value that was chosen.
    pub on_choose: Callback<String>,
}

/// One answer's radio button.
pub(super) struct Answer {
    pub(super) id: String,
    pub(super) class: &'static str,
    pub(super) value: String,
    pub(super) is_closed: bool,
    /// Id of what tells more about it.
    pub(super) described_by: Option<String>,
}

impl OneOf {
    /// The question without its answers.
    pub(super) fn question(&self) -> Question {
        Question::new(self.name.clone(), &self.words, self.error)
    }

    /// The id of an answer. The error summary leads to the first one.
    pub(super) fn answer_id(&self, index: usize, value: &str) -> String {
        let question = self.question();
        if index == 0 { question.input_id() } else { question.part_id(value) }
    }

    /// The question round its answers.
    pub(super) fn around(self, answers: AnyView) -> AnyView {
        self.question().grouped(self.words, answers)
    }

    pub(super) fn radio(&self, answer: Answer) -> AnyView {
        let Answer { id, class, value, is_closed, described_by } = answer;
        let (chosen, on_choose) = (self.chosen, self.on_choose);
        let (reported, mine) = (value.clone(), value.clone());
        view! {
            <input
                id=id
                name=self.name.clone()
                class=class
                type="radio"
                value=value
                disabled=is_closed
                aria-describedby=described_by
                prop:checked=move || chosen.with(|chosen| chosen.as_ref() == Some(&mine))
                on:change=move |_| on_choose.run(reported.clone())
            />
        }
        .into_any()
    }
}
