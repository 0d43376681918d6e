//! A paper for somebody else: what stands on it is said in the visitor's language and in that of whoever is handed it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::{DefinitionRow, PaperRow, Saying};
use crate::domain::language::Language;
use crate::i18n::Words;
use crate::state::Visit;

/// The words of whoever is handed the paper.
#[derive(Clone, PartialEq)]
pub enum Reader {
    /// On their way.
    Coming,
    /// The same as the visitor's.
    Same,
    Other(Words),
    /// They did not come: there is no line.
    Missing,
}

/// The country's own language: the first that its pack offers.
pub fn of_country(visit: Visit) -> Language {
    visit.pack().languages.first().copied().unwrap_or(visit.language())
}

/// Fetches the words of the reader's language.
pub fn reader(visit: Visit, language: Language) -> ReadSignal<Reader> {
    let same = language == visit.language();
    let (reader, set) = signal(if same { Reader::Same } else { Reader::Coming });
    if !same {
        let coming = visit.words_in(language);
        spawn_local(async move {
            let _ = set.try_set(coming.await.map_or(Reader::Missing, Reader::Other));
        });
    }
    reader
}

/// The paper's languages, the visitor's first.
pub fn spoken(visit: Visit, reader: &Reader) -> Vec<Words> {
    let theirs = match reader {
        Reader::Other(theirs) => Some(theirs.clone()),
        Reader::Coming | Reader::Same | Reader::Missing => None,
    };
    std::iter::once(visit.words().clone()).chain(theirs).collect()
}

/// That the second language is still on its way; `alone` where it did not come.
pub fn waited_for(visit: Visit, reader: &Reader, alone: String) -> AnyView {
    let said = match reader {
        Reader::Coming => visit.words().common_loading(),
        Reader::Missing => alone,
        Reader::Same | Reader::Other(_) => return ().into_any(),
    };
    view! { <p class="viza-no-print" role="status">{said}</p> }.into_any()
}

/// A sentence in each of some languages, one under the other.
pub fn lines(languages: &[Words], say: impl Fn(&Words) -> String) -> AnyView {
    languages.iter().map(|words| view! { <p lang=words.language().code()>{say(words)}</p> }).collect_view().into_any()
}

/// Facts in each of the languages. What all say alike stands once; what none says is written by hand.
pub fn rows(languages: &[Words], say: impl Fn(&Words) -> Vec<DefinitionRow>) -> Vec<PaperRow> {
    let mut rows = Vec::<PaperRow>::new();
    for words in languages {
        let lang = words.language().code();
        let said = say(words);
        rows.resize_with(said.len().max(rows.len()), PaperRow::default);
        for (row, DefinitionRow { term, text }) in rows.iter_mut().zip(said) {
            row.terms.push(Saying { lang, text: term });
            let is_new = !text.is_empty() && row.values.iter().all(|known| known.text != text);
            row.values.extend(is_new.then_some(Saying { lang, text }));
        }
    }
    rows
}
