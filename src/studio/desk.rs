//! The desk: where a pack is edited.
//!
//! A pack is read from the release or brought by somebody, and kept on this device with every change. The panes write its
//! files; beside them the pages are drawn as they will look.

mod answers;
mod bring;
mod check;
mod family;
mod files;
mod look;
mod page;
mod phrase;
mod rules;
mod settings;
mod shapes;
mod speech;
mod stage;
mod start;
mod words;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use leptos::prelude::*;
use leptos::task::spawn_local;

pub use page::page;

use super::Loan;
use super::binder::leaf::Leaf;
use super::binder::parcel::LeftOut;
use super::binder::{Binder, LOGO, PACK, THEME};
use crate::domain::language::Language;
use crate::domain::pack::Country;
use crate::domain::theme::{self, Theme};
use crate::i18n::Words;
use crate::inspection::{Finding, Folder, House, blank, inspect};
use crate::storage::packs;

/// The schema and the tokens of the app that this studio is part of.
const SCHEMA: &str = include_str!("../../public/packs/pack.schema.json");
const TOKENS: &str = include_str!("../../style/tokens.css");

/// What is shown of the pack at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pane {
    Look,
    Words,
    Rules,
    Check,
    Files,
}

/// The desk with the pack on it.
#[derive(Clone, Copy)]
struct Desk {
    words: &'static Words,
    loan: StoredValue<Loan>,
    binder: RwSignal<Option<Binder>>,
    /// The rules; null where the file is no JSON.
    pack: Memo<Leaf>,
    theme: Memo<Theme>,
    strings: Memo<BTreeMap<String, String>>,
    pane: RwSignal<Pane>,
    view: stage::View,
    /// Whether the browser keeps what is done here.
    kept: RwSignal<bool>,
    speech: speech::Speech,
    search: words::Search,
    /// The files of what was brought last that are not in the pack.
    left_out: RwSignal<Vec<(String, LeftOut)>>,
}

impl Desk {
    /// Sets the desk up, with the pack on it that lay there last.
    fn set_up(words: &'static Words, loan: Loan) -> Self {
        let (loan, binder) = (StoredValue::new(loan), RwSignal::new(None::<Binder>));
        let text = move |file: &'static str| {
            binder.with(|binder| binder.as_ref().map(|binder| binder.text(file).to_owned())).unwrap_or_default()
        };
        let desk = Self {
            words,
            loan,
            binder,
            pack: Memo::new(move |_| Leaf::read(&text(PACK)).unwrap_or(Leaf::Null)),
            theme: Memo::new(move |_| theme::read(&text(THEME)).theme),
            strings: Memo::new(move |_| binder.with(|binder| binder.as_ref().map(Binder::strings)).unwrap_or_default()),
            pane: RwSignal::new(Pane::Look),
            view: stage::View::new(words.language()),
            kept: RwSignal::new(true),
            speech: speech::Speech::new(loan),
            search: words::Search::new(),
            left_out: RwSignal::default(),
        };
        if let Some(folder) = packs::opened().and_then(|code| kept(&code)) {
            desk.lay(folder);
        }
        desk.follow_other_tabs();
        desk
    }

    /// Puts a pack on the desk.
    fn lay(self, folder: Folder) {
        packs::note_opened(Some(&folder.name));
        self.search.editing.set(None);
        self.binder.set(Some(Binder::open(folder)));
        self.keep();
        let offered = untrack(|| self.languages());
        if !offered.contains(&self.view.language.get_untracked())
            && let Some(first) = offered.first()
        {
            self.view.language.set(*first);
        }
    }

    /// Clears the desk; what lay on it stays kept.
    fn clear(self) {
        packs::note_opened(None);
        self.left_out.set(Vec::new());
        self.binder.set(None);
    }

    /// Clears the desk and keeps nothing of what lay on it.
    fn erase(self) {
        if let Some(code) = self.code() {
            packs::forget(&code);
        }
        self.clear();
    }

    /// Writes a file of the pack anew; `what` names the thing that is changed.
    fn write(self, what: &str, file: &str, text: &str) {
        self.change(|binder| binder.write(what, file, text));
    }

    /// States a rule anew, or no more.
    fn state(self, path: &[String], value: Option<Leaf>) {
        self.restate(&path.join("."), |pack| pack.put(path, value));
    }

    /// Changes the rules; `what` names those that are changed.
    fn restate(self, what: &str, change: impl FnOnce(&mut Leaf)) {
        let mut pack = self.pack.get_untracked();
        change(&mut pack);
        self.write(what, PACK, &pack.to_string());
    }

    /// Takes back the last change. What is open for editing closes: it shows what was typed, not what is there.
    fn undo(self) {
        self.search.editing.set(None);
        self.change(Binder::undo);
    }

    fn change(self, change: impl FnOnce(&mut Binder)) {
        self.binder.update(|binder| {
            if let Some(binder) = binder {
                change(binder);
            }
        });
        self.keep();
    }

    /// The code of the country whose pack lies on the desk.
    fn code(self) -> Option<String> {
        self.binder.with_untracked(|binder| binder.as_ref().map(|binder| binder.folder().name.clone()))
    }

    /// What a country is called.
    fn country(self, code: &str) -> String {
        self.words.nation(code)
    }

    /// The text of a file; tracked.
    fn text(self, file: &str) -> String {
        self.binder.with(|binder| binder.as_ref().map(|binder| binder.text(file).to_owned())).unwrap_or_default()
    }

    /// The languages that the pack offers; tracked. All of them where it cannot be read.
    fn languages(self) -> Vec<Language> {
        let offered: Vec<Language> = self.pack.with(|pack| {
            let codes = pack.member("languages").map(Leaf::items).unwrap_or_default();
            codes.iter().filter_map(|code| Language::from_code(code.words()?)).collect()
        });
        if offered.is_empty() { Language::ALL.to_vec() } else { offered }
    }

    /// All that the inspection has to say; tracked. Nothing while a language is awaited; what did not come is not held
    /// against the pack.
    fn findings(self) -> Option<Vec<Finding>> {
        let said = Language::ALL.map(|language| (language, self.speech.said(language)));
        let is_awaited = |(language, said): &(Language, Option<_>)| said.is_none() && !self.speech.is_missed(*language);
        if said.iter().any(is_awaited) {
            return None;
        }
        let words = said.iter().filter_map(|(language, said)| {
            let texts = &said.as_ref()?.texts;
            Some((*language, texts.front.as_str(), texts.inside.as_str()))
        });
        let house = House { schema: SCHEMA, tokens: TOKENS, words: words.collect(), zones: None };
        self.binder.with(|binder| binder.as_ref().map(|binder| inspect(binder.folder(), &house, today())))
    }

    /// A new pack for a country.
    fn blank(code: &str) -> Option<Folder> {
        let house = House { schema: SCHEMA, tokens: TOKENS, words: Vec::new(), zones: None };
        blank(code, &house, today())
    }

    /// Fetches a pack of the release and puts it on the desk; `missed` is called where it does not come.
    fn fetch(self, country: Country, missed: impl FnOnce() + 'static) {
        spawn_local(async move {
            let loan = self.loan.get_value();
            let found = (loan.folder)(country.clone()).await;
            // Meanwhile somebody may have left, or have begun to work: that is not written over.
            if self.binder.try_with_untracked(Option::is_none) != Some(true) {
                return;
            }
            if let Some(own) = kept(country.code()) {
                return self.lay(own);
            }
            match found {
                Some(found) => {
                    let strings = found.strings.into_iter().map(|(code, text)| (format!("strings/{code}.ftl"), text));
                    let own = [(PACK, found.pack), (THEME, found.theme), (LOGO, found.logo)];
                    let own = own.map(|(name, text)| (name.to_owned(), text)).into_iter().chain(strings);
                    let files = own.filter(|(_, text)| !text.is_empty()).map(|(name, text)| (name, text.into_bytes()));
                    self.lay(Folder { name: country.code().to_owned(), files: files.collect() });
                }
                None => missed(),
            }
        });
    }

    fn keep(self) {
        let done = self.binder.with_untracked(|binder| {
            let folder = binder.as_ref()?.folder();
            Some(packs::keep(&folder.name, &folder_text(folder)).is_ok())
        });
        self.kept.set(done.unwrap_or(true));
    }

    /// What another tab does to the same pack is done here too.
    fn follow_other_tabs(self) {
        let listening = window_event_listener(leptos::ev::storage, move |event| {
            let code = event.key().and_then(|key| packs::code_of(&key).map(str::to_owned));
            if let Some(folder) = code.filter(|code| self.code().as_ref() == Some(code)).and_then(|code| kept(&code)) {
                self.binder.update(|binder| {
                    if let Some(binder) = binder {
                        binder.follow(folder);
                    }
                });
            }
        });
        on_cleanup(move || listening.remove());
    }
}

/// The pack of a country that is kept on this device.
fn kept(code: &str) -> Option<Folder> {
    let files = Leaf::read(&packs::find(code)?)?;
    let texts = files.members().iter().filter_map(|(name, text)| Some((name.clone(), text.words()?.into())));
    Some(Folder { name: code.to_owned(), files: texts.collect() })
}

fn folder_text(folder: &Folder) -> String {
    let text = |bytes: &[u8]| Leaf::text(std::str::from_utf8(bytes).unwrap_or_default());
    Leaf::Members(folder.files.iter().map(|(name, bytes)| (name.clone(), text(bytes))).collect()).to_string()
}

/// The device's own day.
fn today() -> NaiveDate {
    let now = chrono::DateTime::from_timestamp_millis(js_sys::Date::now() as i64);
    now.unwrap_or_default().date_naive()
}
