//! What we write, against what the ICU inside Node writes.

use std::collections::BTreeMap;
use std::process::Command;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde_json::Value;
use viza::domain::language::Language;
use viza::domain::money::{Currency, Money};
use viza::domain::nation::Nation;
use viza::i18n::Words;

use crate::differences::{ASKED, CONTRACT_DIGITS, DIFFERENCES, text};
use crate::locales::{nothing_wrong, root, words};
use crate::messages::PLURAL_CATEGORIES;

/// A message put in the place of a real one, which tells the plural form that our engine chose.
const PLURAL_PROBE: &str = "count-reschedules-left = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n}\n";

#[test]
fn dates_times_numbers_money_plurals_and_names_are_those_of_cldr() {
    let mut wrong = Vec::new();
    let mut met = vec![0; DIFFERENCES.len()];
    for (language, locale) in ASKED {
        let words = words(language, Some(PLURAL_PROBE));
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for answer in ask(locale) {
            if answer["kind"] == "locale" {
                assert_eq!(
                    answer["known"], true,
                    "This Node has no data for {locale}: a full Node 20 or later is needed."
                );
                assert_eq!(answer["categories"], serde_json::json!(PLURAL_CATEGORIES), "{locale}");
                println!("{}: asked as {locale}, ICU {}, CLDR {}", language.code(), answer["icu"], answer["cldr"]);
                continue;
            }
            for (output, part, ours) in outputs(&words, &answer) {
                let mut cldr = text(&answer, part).to_owned();
                for (difference, met) in DIFFERENCES.iter().zip(&mut met) {
                    if difference.language == language && difference.output == output {
                        let adapted = (difference.ours)(&answer);
                        *met += usize::from(adapted != cldr);
                        cldr = adapted;
                    }
                }
                *counts.entry(output).or_default() += 1;
                if ours != cldr {
                    wrong.push(format!(
                        "{}: {output} of {}: we {ours:?}, CLDR {cldr:?}",
                        language.code(),
                        answer["input"]
                    ));
                }
            }
        }
        let cases: usize = counts.values().sum();
        println!("{}: {cases} cases {counts:?}", language.code());
        assert!(cases >= 1_000, "{cases} cases are too few");
        assert_eq!(counts.get("nation"), Some(&Nation::all().count()), "the states that ICU knows in {locale}");
        assert!(words.unsaid().is_empty(), "{:?}", words.unsaid());
    }
    for (difference, met) in DIFFERENCES.iter().zip(met) {
        println!("{}: {} differs {met} times: {}", difference.language.code(), difference.output, difference.why);
        assert!(met > 0, "{}: {} does not differ any more", difference.language.code(), difference.output);
    }
    nothing_wrong(&wrong);
}

/// ICU's answers for a locale, a line each.
pub fn ask(locale: &str) -> Vec<Value> {
    let script = root().join("tests/oracle/oracle.mjs");
    let node = Command::new("node").arg(script).arg(locale).output().expect("Node 20 must be on the path");
    assert!(node.status.success(), "{}", String::from_utf8_lossy(&node.stderr));
    String::from_utf8(node.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// What we write for a case: the name of the output, the part of ICU's answer that it is held against, and our text.
fn outputs(words: &Words, answer: &Value) -> Vec<(&'static str, &'static str, String)> {
    let input = text(answer, "input");
    match text(answer, "kind") {
        "date" => {
            let date: NaiveDate = input.parse().unwrap();
            vec![
                ("date_long", "full", words.date_long(date)),
                ("date_medium", "long", words.date_medium(date)),
                ("date_short", "numeric", words.date_short(date)),
                ("month_year", "monthYear", words.month_year(date)),
                ("weekday_short", "weekday", words.weekday_short(date)),
                ("weekday", "weekdayLong", words.weekday(date)),
            ]
        }
        "time" => vec![("time", "time", words.time(NaiveTime::parse_from_str(input, "%H:%M").unwrap()))],
        "dateTime" => {
            let moment = NaiveDateTime::parse_from_str(input, "%Y-%m-%dT%H:%M").unwrap();
            vec![("date_time", "fullTime", words.date_time(moment))]
        }
        "number" => vec![("number", "number", words.number(input.parse().unwrap()))],
        "money" => {
            let (code, minor) = input.split_once(' ').unwrap();
            let currency = Currency::from_code(code).unwrap();
            let digits = CONTRACT_DIGITS.iter().find(|(known, _)| *known == code).unwrap().1;
            assert_eq!(
                (u64::from(currency.digits()), answer["digits"].as_u64()),
                (digits, Some(digits)),
                "digits of {code}"
            );
            vec![("money", "money", words.money(Money { minor: minor.parse().unwrap(), currency }))]
        }
        "nation" if Nation::from_alpha2(input).is_some() => vec![("nation", "name", words.nation(input))],
        // ICU names groups of states too. The order of texts has a test of its own, in alphabet.rs.
        "nation" | "order" => Vec::new(),
        "plural" => vec![("plural", "category", words.count_reschedules_left(input.parse().unwrap()))],
        kind => panic!("the oracle speaks of {kind}"),
    }
}

/// The documents' own amounts and one whole appointment, as a reader meets them.
#[test]
fn the_documents_amounts_read_as_they_should() {
    let amount = |language, minor, currency| words(language, None).money(Money { minor, currency });
    assert_eq!(amount(Language::Et, 16_500, Currency::EUR), "165,00\u{A0}€");
    assert_eq!(amount(Language::Ka, 123_450, Currency::from_code("GEL").unwrap()), "1234,50\u{A0}₾");
    assert_eq!(amount(Language::Sq, 15_400, Currency::from_code("ALL").unwrap()), "15\u{A0}400\u{A0}lekë");
    assert_eq!(amount(Language::En, 5, Currency::EUR), "€0.05");
    let moment = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(14, 5, 0).unwrap();
    assert_eq!(words(Language::Et, None).date_time(moment), "reede, 20. november 2026, kell\u{a0}14:05");
    assert_eq!(words(Language::Sq, None).date_time(moment), "e premte, 20 nëntor 2026 në orën\u{a0}14:05");
    assert_eq!(words(Language::Ka, None).date_time(moment), "პარასკევი, 20 ნოემბერი, 2026, 14:05");
    assert_eq!(words(Language::En, None).date_time(moment), "Friday, 20 November 2026 at 14:05");
}
