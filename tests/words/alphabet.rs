//! The names of states are whole, and stand in the order of the language's alphabet.

use std::collections::BTreeSet;

use viza::domain::language::Language;
use viza::domain::nation::Nation;

use crate::differences::{ASKED, OTHER_ORDER};
use crate::locales::{nothing_wrong, words};
use crate::oracle::ask;

#[test]
fn every_state_has_a_name_of_its_own_in_every_language() {
    for language in Language::ALL {
        let words = words(language, None);
        let names: BTreeSet<String> = Nation::all().map(|nation| words.nation(nation.alpha2)).collect();
        assert_eq!(names.len(), Nation::all().count(), "{}: two states share a name", language.code());
        let bare: Vec<String> =
            Nation::all().map(|nation| nation.alpha2.to_uppercase()).filter(|code| names.contains(code)).collect();
        assert!(bare.is_empty(), "{}: {bare:?} have no name", language.code());
    }
}

#[test]
fn states_are_named_as_their_neighbours_name_them() {
    let named = |language, codes: [&str; 3]| codes.map(|code| words(language, None).nation(code));
    assert_eq!(named(Language::Sq, ["al", "ge", "ee"]), ["Shqipëri", "Gjeorgji", "Estoni"]);
    assert_eq!(named(Language::Ka, ["al", "ge", "ee"]), ["ალბანეთი", "საქართველო", "ესტონეთი"]);
    assert_eq!(named(Language::Et, ["al", "ge", "ee"]), ["Albaania", "Gruusia", "Eesti"]);
    assert_eq!(named(Language::En, ["al", "ge", "ee"]), ["Albania", "Georgia", "Estonia"]);
}

/// All names of states and regions, and every letter before, behind and between others.
#[test]
fn the_order_is_that_of_icu() {
    let mut wrong = Vec::new();
    let mut met: BTreeSet<(&str, &str)> = BTreeSet::new();
    for (language, locale) in ASKED {
        let words = words(language, None);
        for answer in ask(locale).iter().filter(|answer| answer["kind"] == "order") {
            let icu: Vec<&str> =
                answer["texts"].as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect();
            assert!(icu.len() >= 150, "{locale}: {} texts are too few", icu.len());
            for (at, first) in icu.iter().enumerate() {
                for second in icu.iter().skip(at + 1).filter(|second| words.compare(first, second).is_ge()) {
                    match OTHER_ORDER.iter().find(|row| (row.0, row.1, row.2) == (language, *second, *first)) {
                        Some(row) => drop(met.insert((row.1, row.2))),
                        None => wrong.push(format!("{}: we have {second:?} before {first:?}", language.code())),
                    }
                }
            }
            println!("{}: {} {} in order", language.code(), icu.len(), answer["input"]);
        }
    }
    assert_eq!(met.len(), OTHER_ORDER.len(), "a pair of the table does not differ any more");
    nothing_wrong(&wrong);
}

#[test]
fn a_list_is_sorted_as_a_dictionary_is() {
    let sorted = |language, texts: &str| {
        let words = words(language, None);
        let mut list: Vec<&str> = texts.split(' ').collect();
        list.sort_by(|one, other| words.compare(one, other));
        list.join(" ")
    };
    assert_eq!(
        sorted(Language::Sq, "Zvicra Xhibuti Zhaneta Çadi Dhërmi Dubai Cuba Shqipëria Suria"),
        "Cuba Çadi Dubai Dhërmi Suria Shqipëria Xhibuti Zvicra Zhaneta"
    );
    assert_eq!(
        sorted(Language::Et, "Zimbabwe Tai Šveits Soome Ühendkuningriik Österreich Vietnam Žamaa Ääs Õnne"),
        "Soome Šveits Zimbabwe Žamaa Tai Vietnam Õnne Ääs Österreich Ühendkuningriik"
    );
    assert_eq!(sorted(Language::Ka, "ჰაიტი ავსტრია ჯიბუტი ესტონეთი"), "ავსტრია ესტონეთი ჯიბუტი ჰაიტი");
    assert_eq!(sorted(Language::En, "zambia Åland albania Zambia Argentina"), "Åland albania Argentina zambia Zambia");
}
