//! The mails about an application: which ones go out when, in whose language, and once more.

use serde_json::{Value, json};

use crate::common::{NOON, Office};

/// The mails in the mailbox, the newest first.
fn mails(office: &Office) -> Vec<String> {
    let page = office.ask("GET", "/sandbox/mailbox", &[], "").body;
    page.split("<article").skip(1).map(str::to_owned).collect()
}

fn number(mail: &str) -> &str {
    mail.split("/sandbox/mails/").nth(1).unwrap().split('/').next().unwrap()
}

const SUBJECTS: [&str; 5] = [
    "Teie taotluse number",
    "Makse on laekunud",
    "Intervjuu aeg on broneeritud",
    "Intervjuu aeg on muudetud",
    "Intervjuu aeg on tühistatud",
];

#[test]
fn each_event_is_told_once_in_the_language_of_the_application() {
    let office = Office::open(NOON);
    let visitor = office.booked("ee");
    visitor.holds(&visitor.free_slot(1));
    visitor.books();
    visitor.cancels();
    let told = mails(&office);
    let subjects: Vec<&str> = SUBJECTS.into_iter().rev().collect();
    assert_eq!(told.len(), subjects.len());
    let reference = visitor.reads()["reference"].as_str().unwrap().to_owned();
    let code = visitor.created["recovery_code"].as_str().unwrap().to_owned();
    for (mail, subject) in told.iter().zip(subjects) {
        assert!(mail.contains(subject) && mail.contains("lang=\"et\""), "{subject}: {mail}");
        assert!(mail.contains(&reference) && mail.contains("oie@example.ee"), "{mail}");
        assert!(!mail.contains(&code), "the recovery code is never mailed");
        assert!(!mail.contains("<p></p>"), "a mail says what it means and what to do: {mail}");
    }
}

/// R87, R88: a day before the delivery freezes, on the office's clock; in Albania there is no such moment.
#[test]
fn the_deadline_of_the_delivery_is_told_a_day_before() {
    for (country, closes) in [("ee", Some("00:00")), ("ge", Some("23:59")), ("al", None)] {
        let office = Office::open(NOON);
        let visitor = office.booked(country);
        let deadlines = visitor.reads()["deadlines"].clone();
        let at = |kind: &str| {
            let found = deadlines.as_array().unwrap().iter().find(|one| one["kind"] == kind);
            found.map(|one| one["moment"]["at"].as_str().unwrap().parse::<jiff::Timestamp>().unwrap())
        };
        let before = mails(&office).len();
        let Some(closes) = closes else {
            assert_eq!(at("address_change"), None);
            let eve = at("interview").unwrap() - jiff::SignedDuration::from_hours(20);
            office.clock(&eve.to_string());
            assert_eq!(mails(&office).len(), before, "{country}");
            continue;
        };
        let due = at("address_change").unwrap() - jiff::SignedDuration::from_hours(24);
        office.clock(&(due - jiff::SignedDuration::from_secs(1)).to_string());
        assert_eq!(mails(&office).len(), before, "{country}: too early");
        office.clock(&due.to_string());
        assert_eq!(mails(&office).len(), before + 1, "{country}");
        assert!(mails(&office)[0].contains(closes), "{country}: {}", mails(&office)[0]);
        office.waits(3600);
        assert_eq!(mails(&office).len(), before + 1, "{country}: it is told once");
    }
}

/// R100, R101: whoever collects is told once that the passport waits, with the last minute for it on the office's clock.
#[test]
fn a_passport_that_waits_is_told() {
    for (country, last) in [("ge", "2026-12-30 23:59"), ("ee", "2026-12-25 23:59")] {
        let office = Office::open(NOON);
        let visitor = office.booked(country);
        let goes = |to: &str| {
            office.orders(&format!("/applications/{}/passport", visitor.id), &json!({ "to": to }));
        };
        office.clock("2026-12-15T08:00:00Z");
        goes("handed_over");
        let before = mails(&office).len();
        goes("ready");
        let told = mails(&office);
        assert_eq!(told.len(), before + 1, "{country}");
        let reference = visitor.reads()["reference"].as_str().unwrap().to_owned();
        for said in ["Teie passile võib järele tulla", last, &reference, "lang=\"et\""] {
            assert!(told[0].contains(said), "{country} {said}: {}", told[0]);
        }
        goes("collected");
        office.waits(3600);
        assert_eq!(mails(&office).len(), before + 1, "{country}: it is told once");
    }
}

#[test]
fn a_mail_goes_out_once_more_as_it_was() {
    let office = Office::open(NOON);
    office.booked("ee");
    let before = mails(&office);
    office.waits(60);
    office.orders(&format!("/mails/{}/resend", number(&before[0])), &json!({}));
    let after = mails(&office);
    assert_eq!(after.len(), before.len() + 1);
    assert!(after[0].contains("Intervjuu aeg on broneeritud") && after[0].contains("oie@example.ee"));
    for unknown in ["999", "x"] {
        let answer = office.post_json(&format!("/sandbox/mails/{unknown}/resend"), &Value::Null);
        assert_ne!(answer.status, 204, "{unknown}");
    }
}
