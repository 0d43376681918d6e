//! One sentence, edited: a text for each of its forms, what the app puts in as chips, the language's own beside it.

use std::sync::Arc;

use leptos::html::Textarea;
use leptos::prelude::*;

use super::Desk;
use super::speech::Said;
use crate::components::{Button, ButtonKind};
use crate::i18n::Words;
use crate::studio::binder::phrase::{Form, Phrase, Wrong};
use crate::studio::binder::wording::Saying;

/// The sentence that is open.
#[derive(Clone, Copy)]
struct Draft {
    desk: Desk,
    said: StoredValue<Arc<Said>>,
    phrase: RwSignal<Phrase>,
    wrong: RwSignal<Option<Wrong>>,
}

/// The fields of a sentence.
pub fn editor(desk: Desk, saying: Saying, said: Arc<Said>) -> AnyView {
    let words = desk.words;
    let base = saying.instead_of.clone().unwrap_or_else(|| saying.phrase.clone());
    let draft = Draft {
        desk,
        said: StoredValue::new(said),
        phrase: RwSignal::new(saying.phrase.clone()),
        wrong: RwSignal::new(None),
    };
    let forms = saying.phrase.forms.iter().enumerate().map(|(at, form)| field(draft, &saying.phrase, at, form));
    let forms = forms.collect_view();
    let wrong =
        move || draft.wrong.get().map(|wrong| view! { <p class="viza-question__error">{problem(words, &wrong)}</p> });
    let lang = desk.view.language.get_untracked().code();
    let first = base.said();
    let reset = Callback::new(move |()| draft.change(|phrase| *phrase = base.clone()));
    let has_arguments = !saying.phrase.arguments.is_empty();
    view! {
        <div class="viza-studio__editor">
            {forms}
            {has_arguments.then(|| view! { <p class="viza-studio__aside">{words.studio_chips_help()}</p> })}
            <div role="alert">{wrong}</div>
            <dl>
                <dt class="viza-studio__aside">{words.studio_words_base()}</dt>
                <dd lang=lang>{first}</dd>
            </dl>
            <Button kind=ButtonKind::Quiet text=words.studio_words_reset() on_press=reset />
        </div>
    }
    .into_any()
}

impl Draft {
    /// What is typed is kept in the field whatever it is; into the pack goes what can be said.
    fn change(self, change: impl FnOnce(&mut Phrase)) {
        self.phrase.update(change);
        let desk = self.desk;
        let phrase = self.phrase.get_untracked();
        let file = untrack(|| desk.strings_file());
        let own = untrack(|| desk.text(&file));
        match self.said.with_value(|said| said.base.say(&own, &phrase)) {
            Ok(text) => {
                self.wrong.set(None);
                desk.write(&phrase.id, &file, &text);
            }
            Err(wrong) => self.wrong.set(Some(wrong)),
        }
    }

    fn write(self, at: usize, text: String) {
        self.change(|phrase| {
            if let Some(form) = phrase.forms.get_mut(at) {
                form.text = text;
            }
        });
    }

    fn text(self, at: usize) -> String {
        self.phrase.with(|phrase| phrase.forms.get(at).map(|form| form.text.clone()).unwrap_or_default())
    }
}

fn field(draft: Draft, phrase: &Phrase, at: usize, form: &Form) -> AnyView {
    let words = draft.desk.words;
    let lang = draft.desk.view.language.get_untracked().code();
    let id = format!("f-form-{at}");
    let label = match &phrase.chooser {
        None => words.studio_words_text(),
        Some(chooser) => words.studio_words_form(&case(words, &form.key), &spelt(chooser)),
    };
    let area = NodeRef::<Textarea>::new();
    let chip = |argument: &String| {
        let put = format!("{{ ${argument} }}");
        let insert = move |_| {
            let Some(area) = area.get_untracked() else { return };
            let end = area.selection_end().ok().flatten().unwrap_or(u32::MAX);
            draft.write(at, with_inserted(&draft.text(at), end, &put));
            let _ = area.focus();
        };
        view! {
            <button class="viza-studio__chip" type="button" on:click=insert>
                <code lang="en">{spelt(argument)}</code>
            </button>
        }
    };
    let chips = phrase.arguments.iter().map(chip).collect_view();
    let chips_label = words.studio_chips();
    view! {
        <div class="viza-question">
            <label class="viza-question__label" for=id.clone()>{label}</label>
            <textarea
                id=id
                class="viza-input viza-text-area"
                rows="3"
                lang=lang
                autocomplete="off"
                node_ref=area
                aria-invalid=move || draft.wrong.with(Option::is_some).then_some("true")
                prop:value=move || draft.text(at)
                on:input:target=move |event| draft.write(at, event.target().value())
            ></textarea>
            <div class="viza-studio__chips" role="group" aria-label=chips_label>{chips}</div>
        </div>
    }
    .into_any()
}

/// A text with something put in at a place that the browser counts in UTF-16.
fn with_inserted(text: &str, at: u32, put: &str) -> String {
    let mut units = 0;
    let place = text.char_indices().find(|(_, letter)| {
        let here = units >= at;
        units += u32::try_from(letter.len_utf16()).unwrap_or(1);
        here
    });
    let (before, after) = text.split_at(place.map_or(text.len(), |(place, _)| place));
    format!("{before}{put}{after}")
}

/// An argument's name as people read it.
fn spelt(argument: &str) -> String {
    argument.replace('-', " ")
}

/// When a form is said.
fn case(words: &Words, key: &str) -> String {
    match key {
        "one" => words.studio_form_one(),
        "other" => words.studio_form_other(),
        exact => exact.to_owned(),
    }
}

fn problem(words: &Words, wrong: &Wrong) -> String {
    match wrong {
        Wrong::Empty => words.studio_words_empty(),
        Wrong::NotUnderstood => words.studio_words_not_understood(),
        Wrong::Stranger(name) => words.studio_words_stranger(name),
    }
}
