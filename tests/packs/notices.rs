//! Notices: what an embassy tells for a time, or to some only.

use serde_json::{Value, json};
use viza::domain::clock::Instant;
use viza::domain::language::Language;
use viza::domain::nation::is_nationality;
use viza::domain::notice::{NoticePage, Reader};
use viza::domain::pack::Pack;
use viza::wire::pack::{PackProblem, read};

use crate::{COUNTRIES, pack, text};

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

/// The notices that stand on a page at an instant, by the office's calendar.
fn standing(pack: &Pack, page: &str, now: &str, reader: Reader) -> Vec<String> {
    let (page, today) = (NoticePage::from_slug(page).unwrap(), pack.zone.date(at(now)));
    let standing = pack.notices.iter().filter(|notice| notice.stands(page, today, reader));
    standing.map(|notice| notice.id.clone()).collect()
}

/// The bond is Georgia's alone, and the fee whose collection nobody has begun is told nowhere.
#[test]
fn only_georgia_tells_of_the_bond() {
    let told = COUNTRIES.map(|country| pack(country).notices.into_iter().map(|notice| notice.id).collect::<Vec<_>>());
    assert_eq!(told, [vec![], vec![], vec!["bond".to_owned()]]);
}

/// Tbilisi's day begins four hours before the one of Greenwich.
#[test]
fn the_bond_is_told_from_its_day_at_the_office() {
    let georgia = pack("ge");
    for (now, stands) in [
        ("2026-04-01T19:59:59Z", false),
        ("2026-04-01T20:00:00Z", true),
        ("2026-11-20T12:00:00Z", true),
        ("2027-06-01T00:00:00Z", true),
    ] {
        for (page, carries) in [
            ("front", true),
            ("fee", true),
            ("check", true),
            ("confirmation", true),
            ("start", false),
            ("profile", false),
        ] {
            let told = standing(&georgia, page, now, Reader::default());
            assert_eq!(told.len() == 1, stands && carries, "{now} {page}");
        }
    }
}

#[test]
fn the_bond_is_told_to_whom_it_may_concern() {
    for (class, nationality, stands) in [
        (None, None, true),
        (Some("b1b2"), Some("GEO"), true),
        (Some("b1b2"), Some("RUS"), false),
        (Some("f"), Some("GEO"), false),
    ] {
        let told = standing(&pack("ge"), "check", "2026-11-20T12:00:00Z", Reader { class, nationality });
        assert_eq!(!told.is_empty(), stands, "{class:?} {nationality:?}");
    }
}

/// In every language: the day, the three amounts as the language writes them, and that nothing is paid beforehand.
#[test]
fn the_bond_is_told_with_its_day_and_its_amounts() {
    let georgia = pack("ge");
    let bond = georgia.notices.first().unwrap();
    for (language, told) in [
        (Language::En, ["2 April 2026", "5,000, 10,000 or 15,000", "Do not pay a bond to anybody before then"]),
        (Language::Ka, ["2026 წლის 2 აპრილიდან", "5\u{a0}000, 10\u{a0}000 ან 15\u{a0}000", "ნურავის გადაუხდით"]),
        (Language::Et, ["2. aprillist 2026", "5000, 10\u{a0}000 või 15\u{a0}000", "Ärge makske kellelegi"]),
        (Language::Sq, ["2 prilli 2026", "5\u{a0}000, 10\u{a0}000 ose 15\u{a0}000", "Mos i paguani askujt"]),
    ] {
        let said = bond.said(language).unwrap();
        for part in told {
            assert!(said.contains(part), "{language:?}: {part}");
        }
    }
}

#[test]
fn every_notice_is_about_what_there_is() {
    for country in COUNTRIES {
        let pack = pack(country);
        for notice in &pack.notices {
            assert!(notice.classes.iter().all(|class| pack.classes.contains(class)), "{country} {}", notice.id);
            assert!(notice.nationalities.iter().all(|code| is_nationality(code)), "{country} {}", notice.id);
            assert!(notice.to.is_none_or(|last| notice.from <= last), "{country} {}", notice.id);
        }
    }
}

#[test]
fn a_notice_speaks_every_language_and_is_there_once() {
    let georgia: Value = serde_json::from_str(&text("ge/pack.json")).unwrap();
    let mut mute = georgia.clone();
    mute["notices"][0]["text"].as_object_mut().unwrap().remove("et");
    let fault = read(&mute.to_string()).unwrap_err();
    assert_eq!(fault, PackProblem::Unsaid { id: "bond".into(), language: Language::Et });
    assert_eq!(fault.to_string(), "notices: \"bond\" says nothing in \"et\"");

    let mut twice = georgia.clone();
    let again = twice["notices"][0].clone();
    twice["notices"].as_array_mut().unwrap().push(again);
    assert_eq!(read(&twice.to_string()), Err(PackProblem::Twice { at: "notices", value: "bond".into() }));

    for (key, wrong) in [("from", json!("soon")), ("pages", json!(["home"])), ("text", json!({ "ka": 5 }))] {
        let mut odd = georgia.clone();
        odd["notices"][0][key] = wrong;
        assert_eq!(read(&odd.to_string()), Err(PackProblem::Shape), "{key}");
    }
}
