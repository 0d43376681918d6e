//! Each sentence about a rule stands only where the rule is asked for, so that no country says another's; and it stands on
//! the screens that the table tells.

use std::fs;
use std::path::Path;

use viza::domain::rule::Rule;
use viza::i18n::CONTRACT;
use viza::inspection::screen::Screen::{self, *};
use viza::inspection::sentences::about;
use viza::inspection::told::told;

use crate::{COUNTRIES, pack};

/// The screens that a file of the app draws, or draws a part of. A page's file has the name of its page.
fn screens(file: &str) -> &'static [Screen] {
    match file.split('.').next().unwrap_or_default() {
        "frame" => &[EveryPage],
        "front" => &[Front],
        "start" | "paid_elsewhere" => &[Start],
        "representative" => &[Start, Representative],
        "terms" | "terms_text" => &[Terms],
        "privacy" => &[Privacy],
        "fee" | "payment" | "slip" => &[Fee],
        "profile" => &[Profile],
        "booking" | "no_times" => &[Booking],
        "delivery" | "delivery_cards" | "delivery_closed" | "delivery_details" => &[Delivery],
        "check" => &[Check],
        "confirmation" | "ds160_watch" => &[Confirmation],
        "date_words" => &[Confirmation, Dates, WhatIf],
        "what_if" => &[WhatIf],
        "tracking" | "tracking_way" | "tracking_collect" => &[Tracking],
        "contact_ways" | "payment_case" => &[Contact],
        "contact_reason" => &[Contact, Tracking],
        "emergency" => &[Emergency],
        "withdrawal" => &[Withdrawal],
        "group_agree" => &[Invitation],
        "group_letter" | "group_new" | "group_overview" | "group_role" | "group_roll" | "group_tell" => &[Group],
        _ => &[],
    }
}

/// Every file that draws, by name. Which questions "What happens if…" asks is decided in the domain.
fn pages() -> Vec<(String, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    for room in ["app", "pages"] {
        for entry in fs::read_dir(src.join(room)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let mut text = fs::read_to_string(&path).unwrap();
            if name == "what_if.rs" {
                text += &fs::read_to_string(src.join("domain").join(&name)).unwrap();
            }
            found.push((name, text));
        }
    }
    found
}

/// Whether the text has the name and no longer one that begins with it.
fn names(text: &str, name: &str) -> bool {
    text.match_indices(name)
        .any(|(at, _)| !text[at + name.len()..].starts_with(|next: char| next.is_ascii_alphanumeric() || next == '_'))
}

/// The files that say a message.
fn saying<'a>(pages: &'a [(String, String)], id: &str) -> Vec<&'a (String, String)> {
    let method = id.replace('-', "_");
    let says = |text: &str| ["words.", "Words::"].iter().any(|of| names(text, &format!("{of}{method}")));
    pages.iter().filter(|(_, text)| says(text)).collect()
}

/// What the table says of a message's screens and the pages do not, or the other way round.
fn misplaced(pages: &[(String, String)], id: &str, told: &[Screen]) -> Vec<String> {
    let files: Vec<_> = saying(pages, id).into_iter().map(|(name, _)| name.as_str()).collect();
    let unknown = told.iter().filter(|screen| !files.iter().any(|file| screens(file).contains(screen)));
    let unknown = unknown.map(|screen| format!("{id} stands on no {screen:?}"));
    let untold = files.iter().filter(|file| !screens(file).iter().any(|screen| told.contains(screen)));
    unknown.chain(untold.map(|file| format!("{file} says {id}, and the table does not know it"))).collect()
}

#[test]
fn a_sentence_about_a_rule_stands_only_where_the_rule_is_asked_for() {
    let pages = pages();
    let mut wrong = Vec::new();
    for rule in Rule::ALL {
        let asked = format!("Rule::{rule:?}");
        for (id, told) in about(*rule) {
            assert!(CONTRACT.lines().any(|line| line.split(' ').next() == Some(id)), "there is no {id}");
            let saying = saying(&pages, id);
            if saying.is_empty() {
                wrong.push(format!("{rule:?}: nobody says {id}"));
            }
            let unasked = saying.iter().filter(|(_, text)| !names(text, &asked));
            wrong.extend(unasked.map(|(name, _)| format!("{name} says {id} and does not ask for {asked}")));
            wrong.extend(misplaced(&pages, id, told));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The values of a pack that are said in a sentence.
#[test]
fn what_a_pack_makes_the_app_say_stands_where_it_is_told() {
    let pages = pages();
    let mut wrong = Vec::new();
    for country in COUNTRIES {
        let pack = pack(country);
        for one in told(&pack) {
            let line = CONTRACT.lines().find(|line| line.split(' ').next() == Some(&one.id));
            let Some(line) = line else { panic!("{country}: there is no {}", one.id) };
            for (name, _) in &one.with {
                let has = line.split(' ').skip(1).any(|argument| argument.trim_start_matches('#') == *name);
                assert!(has, "{} is said without {name}", one.id);
            }
            // Names are looked up by a code.
            if !one.id.starts_with("visa-class-") {
                wrong.extend(misplaced(&pages, &one.id, one.screens));
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The rule's number stands in what is said of it.
#[test]
fn every_rule_is_told_in_english() {
    for rule in Rule::ALL {
        let said = rule.in_english();
        assert!(said.ends_with('.') && said.starts_with(char::is_uppercase), "{rule:?}: {said}");
    }
    assert_eq!(Rule::FeeNotRefundable.in_english(), "The fee is never paid back (R25).");
}
