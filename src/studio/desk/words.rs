//! Every sentence of a language, found by what it says.

use std::sync::Arc;

use leptos::prelude::*;

use super::speech::Said;
use super::{Desk, page, phrase};
use crate::components::{Checkbox, Field, FieldKind, Loading, OneText, QuestionWords, StatusTag, Tone};
use crate::studio::binder::wording::Saying;

/// More than anybody reads at once.
const SHOWN: usize = 25;

/// What is looked for, and what is being edited.
#[derive(Clone, Copy)]
pub struct Search {
    text: RwSignal<String>,
    own_only: RwSignal<bool>,
    pub editing: RwSignal<Option<String>>,
}

impl Search {
    /// Nothing yet.
    pub fn new() -> Self {
        Self { text: RwSignal::new(String::new()), own_only: RwSignal::new(false), editing: RwSignal::new(None) }
    }
}

impl Desk {
    /// The file of own wording of the language that is shown; tracked.
    pub(super) fn strings_file(self) -> String {
        format!("strings/{}.ftl", self.view.language.get().code())
    }
}

/// The pane of words.
pub fn pane(desk: Desk) -> AnyView {
    let words = desk.words;
    let search = desk.search;
    // The words pane speaks of the language that the preview shows.
    let said = Signal::derive(move || desk.speech.said(desk.view.language.get()));
    let sayings = Memo::new(move |_| {
        let own = desk.text(&desk.strings_file());
        said.get().map(|said| said.base.sayings(&own)).unwrap_or_default()
    });
    let found = Memo::new(move |_| sayings.with(|sayings| matching(sayings, search)));
    let many = move || said.with(Option::is_some).then(|| words.studio_words_found(found.with(|(many, _)| *many)));
    let question = OneText {
        name: "search".to_owned(),
        words: QuestionWords {
            label: words.studio_words_search(),
            hint: words.studio_words_search_help(),
            error_prefix: words.problem_prefix(),
        },
        value: search.text.into(),
        error: Signal::derive(|| None),
        on_input: Callback::new(move |typed| search.text.set(typed)),
    };
    let own_only = QuestionWords { label: words.studio_words_own_only(), ..QuestionWords::default() };
    let on_change = Callback::new(move |on| search.own_only.set(on));
    let is_awaited =
        Signal::derive(move || said.with(Option::is_none) && !desk.speech.is_missed(desk.view.language.get()));
    let language = move || words.studio_words_in(desk.view.language.get().own_name());
    let items = move || {
        // Another language has the same ids: its sentences are drawn anew all the same.
        desk.view.language.track();
        let (_, ids) = found.get();
        ids.into_iter().map(|id| item(desk, sayings, said, id)).collect_view()
    };
    view! {
        {page::heading(words.studio_words())}
        <p>{language}</p>
        <Field question kind=FieldKind { spellcheck: false, capitals: "off", ..FieldKind::TEXT } />
        <Checkbox name="own-only" words=own_only checked=search.own_only on_change />
        <Loading shown=is_awaited text=words.common_loading() />
        <p role="status">{many}</p>
        <ul class="viza-studio__sayings" role="list">{items}</ul>
    }
    .into_any()
}

/// How many sentences fit, and the ids of the first ones.
fn matching(sayings: &[Saying], search: Search) -> (u32, Vec<String>) {
    let wanted = search.text.get().to_lowercase();
    let own_only = search.own_only.get();
    let editing = search.editing.get();
    let fits = |saying: &&Saying| {
        // What is being edited stays, though it may not say any more what was looked for.
        if editing.as_ref() == Some(&saying.phrase.id) {
            return true;
        }
        let is_own = saying.instead_of.is_some();
        let base = saying.instead_of.as_ref().map(|base| base.said()).unwrap_or_default();
        let says = |text: String| text.to_lowercase().contains(&wanted);
        (is_own || !own_only) && (says(saying.phrase.said()) || says(base) || saying.phrase.id.contains(&wanted))
    };
    let found: Vec<&Saying> = sayings.iter().filter(fits).collect();
    let many = u32::try_from(found.len()).unwrap_or(u32::MAX);
    (many, found.into_iter().take(SHOWN).map(|saying| saying.phrase.id.clone()).collect())
}

fn item(desk: Desk, sayings: Memo<Vec<Saying>>, said: Signal<Option<Arc<Said>>>, id: String) -> AnyView {
    let words = desk.words;
    let editing = desk.search.editing;
    let find = {
        let id = id.clone();
        move || sayings.with(|sayings| sayings.iter().find(|saying| saying.phrase.id == id).cloned())
    };
    let saying = Memo::new(move |_| find());
    let is_open = {
        let id = id.clone();
        Memo::new(move |_| editing.with(|editing| editing.as_ref() == Some(&id)))
    };
    let text = move || saying.get().map(|saying| saying.phrase.said());
    let own = move || {
        let is_own = saying.with(|saying| saying.as_ref().is_some_and(|saying| saying.instead_of.is_some()));
        is_own.then(|| view! { <StatusTag tone=Tone::Info text=words.studio_words_own() /> })
    };
    let toggle = {
        let id = id.clone();
        move |_| editing.update(|editing| *editing = if is_open.get_untracked() { None } else { Some(id.clone()) })
    };
    let editor = move || {
        let opened = is_open.get().then(|| saying.get_untracked().zip(said.get_untracked())).flatten();
        opened.map(|(saying, said)| phrase::editor(desk, saying, said))
    };
    let lang = desk.view.language.get_untracked().code();
    view! {
        <li class="viza-studio__saying">
            <button
                class="viza-studio__sentence"
                type="button"
                aria-expanded=move || if is_open.get() { "true" } else { "false" }
                on:click=toggle
            >
                <span lang=lang>{text}</span>
                " "
                <code class="viza-studio__aside" lang="en">{id}</code>
            </button>
            {own}
            {editor}
        </li>
    }
    .into_any()
}
