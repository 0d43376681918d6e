//! What every question has in common that is answered by one text: the pieces differ in how it is typed, or picked.
use leptos::prelude::*;

use super::question::{Question, QuestionWords};

/// A question answered by one text.
#[derive(Clone, Debug)]
pub struct OneText {
    /// Its name, unique on the page.
    pub name: String,
    /// Its words.
    pub words: QuestionWords,
    /// What stands in the control.
    pub value: Signal<String>,
    /// What is wrong with it, if anything.
    pub error: Signal<Option<String>>,
    /// Called with the whole text after each change.
    pub on_input: Callback<String>,
}

impl OneText {
    /// The question without its control.
    pub(super) fn question(&self) -> Question {
        Question::new(self.name.clone(), &self.words, self.error)
    }

    /// The question round its control.
    pub(super) fn around(self, control: AnyView) -> AnyView {
        self.question().labelled(self.words, control)
    }
}
