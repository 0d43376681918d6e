//! One message of a country, held against the service's own with the same id.

use std::collections::{BTreeMap, BTreeSet};

use super::Contract;
use super::letters::{self, Objection, objections};
use super::phrase::{self, Phrase};
use crate::domain::language::Language;
use crate::i18n::CONTRACT;
use crate::i18n::overlay::LONGEST;
use crate::inspection::allowed::list;
use crate::inspection::{Weight, spelling};

/// How many times as long as the service's own a message may be before its place is too small for it.
const TOO_MANY_TIMES: usize = 3;
/// Shorter ones fit everywhere.
const SHORT: usize = 40;
/// What goes before the code of a name that pages look up.
const LOOKED_UP: &[&str] = &["visa-class-", "zone-"];
const CLASS: &str = "visa-class-";
/// The forms of a noun after a number, in all four languages.
const FORMS: &[&str] = &["one", "other"];

/// Something to say about a line.
pub struct Remark {
    pub weight: Weight,
    pub line: usize,
    pub sentence: String,
}

/// A file of words and all that it is held against.
pub struct Desk<'a> {
    language: Language,
    text: &'a str,
    contract: Contract<'a>,
    /// The service's own in the same language, and in English.
    base: BTreeMap<String, Phrase<'a>>,
    english: BTreeMap<String, String>,
    /// Of the file: how often each message stands in it, and what it quotes.
    own: BTreeMap<String, Vec<&'a Phrase<'a>>>,
    /// Absent where pack.json does not tell.
    classes: Option<Vec<&'a str>>,
    kept: &'a BTreeSet<String>,
}

impl<'a> Desk<'a> {
    pub fn new(
        language: Language,
        text: &'a str,
        phrases: &'a [Phrase<'a>],
        base: [&'a str; 2],
        english: [&'a str; 2],
        classes: Option<Vec<&'a str>>,
        kept: &'a BTreeSet<String>,
    ) -> Self {
        let contract = CONTRACT.lines().map(|line| {
            let mut parts = line.split(' ');
            let id = parts.next().unwrap_or_default();
            (id, parts.map(|part| (part.trim_start_matches('#'), part.starts_with('#'))).collect())
        });
        let said = |texts: [&'a str; 2]| texts.into_iter().flat_map(|text| phrase::read(text).0);
        let mut own: BTreeMap<String, Vec<&Phrase>> = BTreeMap::new();
        for phrase in phrases {
            own.entry(phrase.id()).or_default().push(phrase);
        }
        Self {
            language,
            text,
            contract: contract.collect(),
            base: said(base).map(|phrase| (phrase.id(), phrase)).collect(),
            english: said(english).map(|phrase| (phrase.id(), phrase.written())).collect(),
            own,
            classes,
            kept,
        }
    }

    /// Everything there is to say about a message.
    pub fn judge(&self, phrase: &Phrase) -> Vec<Remark> {
        let id = phrase.id();
        let mut remarks = Vec::new();
        let mut say = |weight, piece: &str, sentence: String| {
            remarks.push(Remark { weight, line: phrase::line(self.text, piece), sentence });
        };
        let is_known = self.contract.contains_key(id.as_str()) || self.base.contains_key(&id);
        match is_known {
            false => {
                self.unknown(&id).into_iter().for_each(|(weight, sentence)| say(weight, phrase.begins(), sentence))
            }
            true => {
                self.left_out(phrase).into_iter().for_each(|sentence| say(Weight::Fault, phrase.begins(), sentence))
            }
        }
        let again = self.own.get(&id).and_then(|same| same.get(1)).is_some_and(|again| std::ptr::eq(*again, phrase));
        if again {
            say(
                Weight::Fault,
                phrase.begins(),
                format!("\"{id}\" stands there twice; only the last one would be said"),
            );
        }
        for (piece, sentence) in self.arguments(&id, phrase, is_known).into_iter().chain(self.references(phrase)) {
            say(Weight::Fault, piece, sentence);
        }
        if let Some((weight, sentence)) = self.measure(&id, phrase) {
            say(weight, phrase.begins(), sentence);
        }
        for text in &phrase.texts {
            for (weight, sentence) in objections(self.language, &text.shown, self.kept) {
                say(weight, text.piece, sentence);
            }
        }
        for (weight, sentence) in self.english(&id, phrase) {
            say(weight, phrase.begins(), sentence);
        }
        remarks
    }

    /// A message that the service has not.
    fn unknown(&self, id: &str) -> Option<Objection> {
        let looked_up = LOOKED_UP.iter().find(|prefix| id.starts_with(**prefix));
        if let (Some(class), Some(classes)) = (id.strip_prefix(CLASS), &self.classes) {
            let class = class.strip_suffix("-explained").unwrap_or(class);
            let hint = spelling::hint(class, classes.iter().copied());
            let end = if hint.is_empty() { "" } else { &hint };
            let sentence = format!("pack.json lists no visa class \"{class}\"{end}");
            return (!classes.contains(&class)).then_some((Weight::Warning, sentence));
        }
        if looked_up.is_some() {
            return None;
        }
        let known = self.contract.keys().copied().chain(self.base.keys().map(String::as_str));
        let hint = spelling::hint(id, known);
        let end = if hint.is_empty() { "; it would never be said" } else { &hint };
        Some((Weight::Fault, format!("there is no message \"{id}\"{end}")))
    }

    /// Parts of the service's own message that are lost, because the country's takes the place of the whole.
    fn left_out(&self, phrase: &Phrase) -> Vec<String> {
        let is_first = self.own.iter().find(|(_, same)| same.iter().any(|one| one.message == phrase.message));
        if is_first.is_none_or(|(id, _)| *id != phrase.id()) {
            return vec![];
        }
        let parts = self.contract.keys().filter(|id| id.split('.').next() == Some(phrase.message));
        let lost = parts.filter(|id| !self.own.contains_key(**id));
        lost.map(|id| format!("\"{id}\" is lost, since this message takes the place of the whole: say it here too"))
            .collect()
    }

    /// Arguments that the message does not have, arguments that are lost, and choices by number.
    fn arguments<'p>(&self, id: &str, phrase: &Phrase<'p>, is_known: bool) -> Vec<(&'p str, String)> {
        let has = self.contract.get(id).map(Vec::as_slice).unwrap_or_default();
        let names = || has.iter().map(|(name, _)| *name);
        let (mut wrong, mut seen, mut meant) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
        for argument in phrase.arguments.iter().filter(|argument| !names().any(|name| name == **argument)) {
            if seen.insert(argument) {
                let nearest = spelling::nearest(argument, names());
                meant.extend(nearest);
                let end = match (nearest, has) {
                    (Some(meant), _) => format!("did you mean ${meant}?"),
                    (None, []) => "it is said without any".to_owned(),
                    (None, _) => format!("it has {}", list(names().map(|name| format!("${name}")), "and")),
                };
                wrong.push((*argument, format!("\"{id}\" has no argument ${argument}; {end}")));
            }
        }
        let reached = self.reached(&phrase.quoted);
        let quoted: BTreeSet<&str> =
            reached.iter().filter_map(|id| self.said(id)).flat_map(|said| said.arguments.iter().copied()).collect();
        for (name, is_number) in has {
            let is_there = phrase.arguments.contains(name) || quoted.contains(name) || meant.contains(name);
            if is_known && !is_there {
                let sentence = format!("\"{id}\" leaves out ${name}, and what stands in its place is lost");
                wrong.push((phrase.begins(), sentence));
            }
            wrong.extend(self.forms(id, phrase, name, *is_number).map(|sentence| (phrase.begins(), sentence)));
        }
        wrong
    }

    /// Everything that is quoted from here on, by itself or round a corner.
    fn reached(&self, first: &[&str]) -> BTreeSet<String> {
        let mut left: Vec<&str> = first.to_vec();
        let mut met = BTreeSet::new();
        while let Some(id) = left.pop() {
            if met.insert(id.to_owned()) {
                left.extend(self.said(id).into_iter().flat_map(|said| &said.quoted));
            }
        }
        met
    }

    /// What is really said under an id: the country's own, else the service's.
    fn said(&self, id: &str) -> Option<&Phrase<'a>> {
        self.own.get(id).and_then(|same| same.last().copied()).or_else(|| self.base.get(id))
    }

    /// What is wrong with the branches of a choice by an argument.
    fn forms(&self, id: &str, phrase: &Phrase, name: &str, is_number: bool) -> Option<String> {
        let language = letters::language_name(self.language);
        let is_form = |branch: &&str| FORMS.contains(branch) || branch.parse::<u32>().is_ok();
        let mut choices = phrase.choices_by(name).peekable();
        if !is_number {
            let counts = choices.any(|choice| choice.branches.iter().all(is_form));
            return counts.then(|| format!("\"{id}\" counts ${name}, which is a text and not a number"));
        }
        let counted = |phrase: &Phrase| phrase.choices_by(name).any(|choice| choice.branches.contains(&"one"));
        if choices.peek().is_none() && self.base.get(id).is_some_and(counted) {
            return Some(format!(
                "\"{id}\" says the same for every ${name}, and {language} does not: write {{ ${name} -> [one] … *[other] … }}"
            ));
        }
        choices.find_map(|choice| {
            if let Some(odd) = choice.branches.iter().find(|branch| !is_form(branch)) {
                return Some(format!("{language} has no form [{odd}]; its forms are [one] and [other]"));
            }
            let counts = choice.branches.contains(&"one") || self.base.get(id).is_some_and(counted);
            let lost = FORMS.iter().find(|form| counts && !choice.branches.contains(form));
            lost.map(|form| format!("\"{id}\" has no branch [{form}] for ${name}"))
        })
    }

    /// What a message quotes or calls and nobody has.
    fn references<'p>(&self, phrase: &Phrase<'p>) -> Vec<(&'p str, String)> {
        let mut wrong: Vec<_> = phrase
            .calls
            .iter()
            .map(|call| (*call, format!("{call}() is called, and there are no functions: the text is given finished")))
            .collect();
        for quoted in &phrase.quoted {
            if self.said(quoted).is_none() {
                let known = self.base.keys().chain(self.own.keys()).map(String::as_str);
                let hint = spelling::hint(quoted, known);
                let end = if hint.is_empty() { "" } else { &hint };
                wrong.push((*quoted, format!("there is no message \"{quoted}\" to be quoted{end}")));
            } else if self.reached(&[*quoted]).contains(phrase.message) {
                wrong.push((*quoted, format!("\"{}\" quotes itself, by itself or round a corner", phrase.message)));
            }
        }
        wrong
    }

    /// Too long, or nothing at all.
    fn measure(&self, id: &str, phrase: &Phrase) -> Option<Objection> {
        let length = phrase.length();
        if length > LONGEST {
            return Some((Weight::Fault, format!("\"{id}\" has {length} characters; at most {LONGEST} are read")));
        }
        if phrase.written().trim().is_empty() && phrase.arguments.is_empty() && phrase.quoted.is_empty() {
            return Some((Weight::Fault, format!("\"{id}\" says nothing")));
        }
        let own = self.base.get(id)?.length();
        (length > SHORT && length > own * TOO_MANY_TIMES).then(|| {
            let sentence = format!(
                "\"{id}\" has {length} characters where the service's own has {own}: look whether there is room for it"
            );
            (Weight::Warning, sentence)
        })
    }

    /// English in a text of another language, and a small letter where a sentence begins.
    fn english(&self, id: &str, phrase: &Phrase) -> Vec<Objection> {
        let written = phrase.written();
        let mut found: Vec<Objection> = Vec::new();
        let same = self.english.get(id).is_some_and(|english| *english == written);
        let own_is_too = self.base.get(id).is_some_and(|base| base.written() == written);
        if self.language != Language::En && same && !own_is_too {
            found.push(not_translated(&written));
        } else {
            found.extend(letters::english_in(self.language, &written).map(english_left));
        }
        let begins = |text: &str| text.chars().next();
        let was_capital = self.base.get(id).and_then(|base| begins(&base.written())).is_some_and(char::is_uppercase);
        if let Some(small) = begins(&written).filter(|first| was_capital && first.is_lowercase())
            && self.language != Language::Ka
        {
            found.push((
                Weight::Warning,
                format!("\"{id}\" begins with a small \"{small}\", and the service's own does not"),
            ));
        }
        found
    }
}

pub fn not_translated(text: &str) -> Objection {
    (Weight::Fault, format!("\"{text}\" is the English text: translate it, or leave it out"))
}

pub fn english_left(word: &str) -> Objection {
    (Weight::Fault, format!("\"{word}\" is English: translate the whole sentence"))
}
