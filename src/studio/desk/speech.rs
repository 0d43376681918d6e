//! What the languages say, fetched when it is first wanted. What does not come is told, and everything else goes on without
//! it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Desk;
use crate::components::{Button, ButtonKind, Notice, Tone};
use crate::domain::language::Language;
use crate::studio::binder::wording::Base;
use crate::studio::{Loan, Texts};

/// All that a language says, as text and taken apart.
pub struct Said {
    pub texts: Texts,
    pub base: Base,
}

/// The languages that were asked for.
#[derive(Clone, Copy)]
pub struct Speech {
    loan: StoredValue<Loan>,
    /// By the language's code; none where it did not come.
    heard: RwSignal<BTreeMap<&'static str, Option<Arc<Said>>>>,
    asked: StoredValue<BTreeSet<&'static str>>,
}

impl Speech {
    /// Nothing was asked for yet.
    pub fn new(loan: StoredValue<Loan>) -> Self {
        Self { loan, heard: RwSignal::default(), asked: StoredValue::default() }
    }

    /// What a language says; tracked. Fetched where nobody has asked before.
    pub fn said(self, language: Language) -> Option<Arc<Said>> {
        let begins = || self.asked.try_update_value(|asked| asked.insert(language.code())).unwrap_or_default();
        let known = self.heard.with(|heard| heard.get(language.code()).cloned());
        if known.is_none() && begins() {
            spawn_local(async move {
                let texts = (self.loan.get_value().texts)(language).await;
                let said = texts.map(|texts| {
                    let base = Base::read(&format!("{}\n{}", texts.front, texts.inside));
                    Arc::new(Said { texts, base })
                });
                let _ = self.heard.try_update(|heard| heard.insert(language.code(), said));
            });
        }
        known.flatten()
    }

    /// Whether a language did not come; tracked.
    pub fn is_missed(self, language: Language) -> bool {
        self.heard.with(|heard| heard.get(language.code()).is_some_and(Option::is_none))
    }

    /// Asks once more for what did not come.
    fn ask_again(self) {
        self.heard.update(|heard| {
            heard.retain(|_, said| said.is_some());
            self.asked.update_value(|asked| asked.retain(|code| heard.contains_key(code)));
        });
    }
}

/// Which languages did not come, with the way to ask for them again.
pub fn missed(desk: Desk) -> AnyView {
    let words = desk.words;
    let missed = Memo::new(move |_| {
        let missed = Language::ALL.into_iter().filter(|language| desk.speech.is_missed(*language));
        missed.map(Language::own_name).collect::<Vec<_>>().join(", ")
    });
    let on_press = Callback::new(move |()| desk.speech.ask_again());
    let notice = move |missed: String| {
        view! {
            <Notice tone=Tone::Warning heading=words.studio_words_missed(&missed) announce=true>
                <p>{words.studio_not_fetched()}</p>
                <Button kind=ButtonKind::Secondary text=words.common_try_again() on_press />
            </Notice>
        }
    };
    (move || Some(missed.get()).filter(|missed| !missed.is_empty()).map(notice)).into_any()
}
