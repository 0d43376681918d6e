//! Packs that nobody would write: no reader dies of one, and the inspection lets none pass that the schema refuses.
//!
//! `VIZA_PACKS=100000` looks at as many; without it a part of them is looked at, the same every time.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::{Value, json};
use viza::domain::language::Language;
use viza::domain::theme::{self, Scheme, Set};
use viza::i18n::Words;
use viza::inspection::{Folder, House, Weight, blank, inspect};
use viza::wire;
use viza_pack::{Service, World};

use crate::text;

/// How many are looked at where nobody says.
const FEW: u64 = 3_000;

/// Numbers that look like chance and are the same every time (xorshift).
pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end.max(1) as u64).unwrap()
    }

    pub fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// Texts that have broken programs before.
const ODD: [&str; 14] = [
    "",
    " ",
    "\0",
    "\u{202e}ge",
    "__proto__",
    "constructor",
    "ge",
    "GE",
    "2026-02-30",
    "25:00",
    "ქართული",
    "<script>",
    "𝔤𝔢\u{301}",
    "{ $x }",
];

const KEYS: [&str; 10] =
    ["__proto__", "constructor", "source", "unconfirmed", "", "id", "kind", "country", "cutof", "zone"];

fn odd(chance: &mut Chance) -> Value {
    match chance.below(12) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(false),
        3 => json!(0),
        4 => json!(-1),
        5 => json!(u64::MAX),
        6 => json!(i64::MIN),
        7 => json!(1.0),
        8 => json!([]),
        9 => json!({}),
        10 => json!("x".repeat(chance.below(200))),
        _ => json!(*chance.of(&ODD)),
    }
}

/// Changes a value somewhere within.
fn mutate(value: &mut Value, chance: &mut Chance) {
    let size = match value {
        Value::Object(group) => group.len(),
        Value::Array(list) => list.len(),
        _ => 0,
    };
    if size > 0 && chance.below(5) > 0 {
        let at = chance.below(size);
        let within = match value {
            Value::Object(group) => group.values_mut().nth(at),
            Value::Array(list) => list.get_mut(at),
            _ => None,
        };
        return mutate(within.unwrap(), chance);
    }
    match value {
        Value::Object(group) if !group.is_empty() && chance.below(3) > 0 => {
            let name = group.keys().nth(chance.below(size)).unwrap().clone();
            match chance.below(3) {
                0 => drop(group.remove(&name)),
                1 => {
                    let kept = group.remove(&name).unwrap();
                    group.insert((*chance.of(&KEYS)).into(), kept);
                }
                _ => drop(group.insert((*chance.of(&KEYS)).into(), odd(chance))),
            }
        }
        Value::Array(list) if !list.is_empty() && chance.below(3) > 0 => match chance.below(4) {
            0 => drop(list.remove(chance.below(size))),
            1 => list.push(list[chance.below(size)].clone()),
            2 => list.reverse(),
            _ => list.push(odd(chance)),
        },
        _ if chance.below(6) == 0 => *value = (0..chance.below(90)).fold(value.take(), |inner, _| json!([inner])),
        _ => *value = odd(chance),
    }
}

/// Changes the bytes themselves, as long as there are any.
pub fn break_up(bytes: &mut Vec<u8>, chance: &mut Chance) {
    if bytes.is_empty() {
        return;
    }
    let at = chance.below(bytes.len());
    match chance.below(5) {
        0 => bytes.truncate(at),
        1 => bytes[at] ^= 1 << chance.below(8),
        2 => drop(bytes.remove(at)),
        3 => bytes.insert(at, *chance.of(b"{}[]\",:\\0-e\n")),
        _ => {
            // A piece of it stands there twice: a key, a group, half a word.
            let end = (at + chance.below(200)).min(bytes.len());
            let piece = bytes[at..end].to_vec();
            bytes.splice(at..at, piece);
        }
    }
}

static SERVICE: LazyLock<Service> = LazyLock::new(|| Service::read().unwrap());

/// The country's own names of things, without the rest of the words: they are not what is looked at here.
const NAMES: &str = "visa-class-b1b2 = a\nvisa-class-c1d = a\nvisa-class-f = a\nvisa-class-j = a\nvisa-class-h = a\n\
    visa-class-l = a\nvisa-class-o = a\nvisa-class-k = a\nvisa-class-e = a\nzone-america-new-york = a\n";

/// What became of the packs that were looked at.
#[derive(Debug, Default)]
struct Tally {
    passed: usize,
    refused_by_both: usize,
    /// Refused by the inspection alone: it knows more than the schema.
    stricter: usize,
    /// Passed, though the schema or the app refuses them.
    wrongly_passed: Vec<String>,
}

/// Looks at so many packs, holding them against this schema.
fn look_at(count: u64, held_against: &str) -> Tally {
    let whole = SERVICE.house(&World);
    let words = whole.words.iter().map(|(language, ..)| (*language, "", NAMES)).collect();
    let house = House { schema: held_against, words, tokens: "", zones: Some(&World) };
    let schema: Value = serde_json::from_str(&text("pack.schema.json")).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let today = "2026-11-20".parse().unwrap();
    let fresh = blank("xk", &whole, today).unwrap();
    let mut seeds = crate::COUNTRIES.map(|country| (country, text(&format!("{country}/pack.json")))).to_vec();
    seeds.push(("xk", String::from_utf8(fresh.files["pack.json"].clone()).unwrap()));

    let mut chance = Chance(0x5eed_0b5e_55ed_cafe);
    let mut tally = Tally::default();
    for _ in 0..count {
        let (name, seed) = chance.of(&seeds);
        let mut value: Value = serde_json::from_str(seed).unwrap();
        for _ in 0..chance.below(3) {
            mutate(&mut value, &mut chance);
        }
        let mut bytes = serde_json::to_vec_pretty(&value).unwrap();
        if chance.below(4) == 0 {
            break_up(&mut bytes, &mut chance);
        }
        let read = std::str::from_utf8(&bytes).ok();
        let fits = |text| serde_json::from_str(text).is_ok_and(|value: Value| schema.is_valid(&value));
        let fits = read.is_some_and(fits);
        let opens = read.is_some_and(|text| wire::pack::read(text).is_ok());
        let folder = Folder { name: (*name).to_owned(), files: [("pack.json".to_owned(), bytes.clone())].into() };
        let faultless = inspect(&folder, &house, today).iter().all(|finding| finding.weight != Weight::Fault);
        match (faultless, fits) {
            (true, true) if opens => tally.passed += 1,
            (true, _) => tally.wrongly_passed.push(String::from_utf8_lossy(&bytes).into_owned()),
            (false, true) => tally.stricter += 1,
            (false, false) => tally.refused_by_both += 1,
        }
    }
    tally
}

pub fn wished() -> u64 {
    std::env::var("VIZA_PACKS").map_or(FEW, |count| count.parse().unwrap())
}

#[test]
fn no_pack_kills_a_reader_or_passes_where_the_schema_refuses() {
    let count = wished();
    let Tally { passed, refused_by_both, stricter, wrongly_passed } = look_at(count, &text("pack.schema.json"));
    println!(
        "packs: {count} mutated; {passed} pass, {refused_by_both} refused by both, {stricter} by the inspection alone, \
         {} pass wrongly",
        wrongly_passed.len()
    );
    assert!(wrongly_passed.is_empty(), "{} pass, such as\n{}", wrongly_passed.len(), wrongly_passed[0]);
    assert!(passed > 0 && refused_by_both > 0 && stricter > 0, "too much of one kind");
}

/// The search finds what it looks for: an inspection that holds packs against nothing lets many pass.
#[test]
fn an_inspection_without_a_schema_would_be_found_out() {
    assert!(look_at(200, "{}").wrongly_passed.len() > 10);
}

/// Themes of the same kind: whatever is in them, what is worn is understood again.
#[test]
fn no_theme_kills_its_reader() {
    let count = wished();
    let seeds = crate::COUNTRIES.map(|country| text(&format!("{country}/theme.css")));
    let mut chance = Chance(0xc0ff_ee00_dead_beef);
    let (mut faultless, mut with_faults) = (0, 0);
    for number in 0..count {
        let mut bytes = chance.of(&seeds).clone().into_bytes();
        for _ in 0..=chance.below(4) {
            break_up(&mut bytes, &mut chance);
        }
        let css = String::from_utf8_lossy(&bytes);
        let read = theme::read(&css);
        let worn = theme::read(&read.theme.css());
        assert_eq!((&worn.theme, worn.faults.len()), (&read.theme, 0), "theme {number}:\n{css}");
        let scheme = *chance.of(&[Scheme::Light, Scheme::Dark]);
        let changed = theme::read(&theme::changed(&css, scheme, theme::token("--viza-bar").unwrap(), "#123456"));
        for (of, was, is) in [
            (Scheme::Light, &read.theme.light, &changed.theme.light),
            (Scheme::Dark, &read.theme.dark, &changed.theme.dark),
        ] {
            let named = |set: &Set| set.iter().map(|(token, value)| (token.name, value.clone())).collect();
            let (mut was, is): (BTreeMap<_, _>, BTreeMap<_, _>) = (named(was), named(is));
            if of == scheme {
                was.insert("--viza-bar", "#123456".to_owned());
            }
            assert_eq!(was, is, "theme {number}:\n{css}");
        }
        assert!(changed.faults.len() <= read.faults.len(), "theme {number}:\n{css}");
        if read.faults.is_empty() { faultless += 1 } else { with_faults += 1 }
    }
    println!("themes: {count} mutated; {faultless} without a fault, {with_faults} with faults");
    assert!(faultless > 0 && with_faults > 0, "too much of one kind");
}

/// Words of the same kind: what the inspection lets pass the app reads, and what it tells stands on a line of the file.
#[test]
fn no_words_pass_that_the_app_would_not_read() {
    let seed = "# a\ncommon-pay = Paguaj { $x -> \n    [one] a { common-back }\n   *[other] { \"b\\u00e7\" }\n }\n\
                fee-amount =\n    Shuma { $class }\n    .hint = ç { -t }\n-t = { $n ->\n   *[a] b\n }\n";
    let own = "strings/sq.ftl";
    let mut words = SERVICE.house(&World);
    let (_, front, _) = *words.words.iter().find(|(language, ..)| *language == Language::Sq).unwrap();
    let app = Words::load(Language::Sq, front, None).unwrap();
    // The rest of the words is not what is looked at here.
    words.words.iter_mut().for_each(|(_, front, inside)| (*front, *inside) = ("common-back = { common-pay }\n", ""));
    let mut chance = Chance(0x0b5e_55ed_f00d_5eed);
    // Each is held against every message of the app, which takes a while.
    let count = wished() / 30;
    let (mut passed, mut refused) = (0, 0);
    for _ in 0..count {
        let mut bytes = seed.as_bytes().to_vec();
        for _ in 0..=chance.below(3) {
            break_up(&mut bytes, &mut chance);
        }
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let folder = Folder { name: "al".to_owned(), files: [(own.to_owned(), bytes)].into() };
        let mut found = inspect(&folder, &words, "2026-11-20".parse().unwrap());
        found.retain(|finding| finding.file.ends_with(own));
        let lines = 1..=text.lines().count() + 1;
        assert!(found.iter().all(|finding| finding.line.is_none_or(|line| lines.contains(&line))), "{found:?}\n{text}");
        if found.iter().any(|finding| finding.weight == Weight::Fault) {
            refused += 1;
        } else {
            passed += 1;
            assert_eq!(app.with_own(&text).map(|_| ()), Ok(()), "{text}");
        }
    }
    println!("words: {count} mutated; {passed} pass, {refused} are refused");
    assert!(passed > 0 && refused > 0, "too much of one kind");
}
