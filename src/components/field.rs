//! A question answered by typing on one line.
use leptos::prelude::*;

use super::one_text::OneText;

/// How wide the input is; its width tells how much is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldWidth {
    /// A few characters: a postal code.
    Short,
    /// A number of ten or so characters.
    Medium,
    /// The whole line.
    Full,
}

/// What kind of text is typed, for the keyboard, the browser's memory and its spelling check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldKind {
    /// `type` of the input.
    pub input_type: &'static str,
    /// `inputmode`: which keyboard a phone shows.
    pub input_mode: Option<&'static str>,
    /// `autocomplete`: which of the visitor's own data may be offered.
    pub autocomplete: &'static str,
    /// `autocapitalize`: what a phone's keyboard does with the first letters.
    pub capitals: &'static str,
    /// Whether the browser checks the spelling; never for names and numbers.
    pub spellcheck: bool,
    /// Language of the text, where it is not the page's.
    pub lang: Option<&'static str>,
    /// Width of the input.
    pub width: FieldWidth,
}

impl FieldKind {
    /// Plain text in the page's language.
    pub const TEXT: Self = Self {
        input_type: "text",
        input_mode: None,
        autocomplete: "off",
        capitals: "sentences",
        spellcheck: true,
        lang: None,
        width: FieldWidth::Full,
    };
    /// A name or an address: as it is written in the document.
    pub const NAME: Self = Self { capitals: "words", spellcheck: false, ..Self::TEXT };
    /// A name as the passport has it: in Latin letters, in whatever language the page is.
    pub const LATIN: Self = Self { lang: Some("und-Latn"), ..Self::NAME };
    /// A number with letters in it: of a passport, of a form.
    pub const CODE: Self =
        Self { capitals: "characters", spellcheck: false, lang: Some("en"), width: FieldWidth::Medium, ..Self::TEXT };
    /// Digits only.
    pub const DIGITS: Self =
        Self { input_mode: Some("numeric"), capitals: "off", width: FieldWidth::Short, ..Self::CODE };
    /// An e-mail address.
    pub const EMAIL: Self = Self {
        input_type: "email",
        input_mode: Some("email"),
        autocomplete: "email",
        capitals: "off",
        width: FieldWidth::Full,
        ..Self::CODE
    };
    /// A telephone number.
    pub const PHONE: Self =
        Self { input_type: "tel", input_mode: Some("tel"), autocomplete: "tel", capitals: "off", ..Self::CODE };

    const fn class(self) -> &'static str {
        match self.width {
            FieldWidth::Short => "viza-input viza-input--short",
            FieldWidth::Medium => "viza-input viza-input--medium",
            FieldWidth::Full => "viza-input",
        }
    }
}

/// A question answered by typing on one line.
#[component]
pub fn Field(
    /// The question.
    question: OneText,
    /// What kind of text is typed.
    kind: FieldKind,
) -> impl IntoView {
    let asked = question.question();
    let OneText { value, on_input, .. } = question;
    let input = view! {
        <input
            id=asked.input_id()
            name=question.name.clone()
            class=kind.class()
            type=kind.input_type
            inputmode=kind.input_mode
            autocomplete=kind.autocomplete
            autocapitalize=kind.capitals
            spellcheck=if kind.spellcheck { "true" } else { "false" }
            lang=kind.lang
            aria-describedby=move || asked.described_by()
            aria-invalid=move || asked.invalid()
            prop:value=move || value.get()
            on:input:target=move |event| on_input.run(event.target().value())
        />
    };
    question.around(input.into_any())
}
