//! Answers that come late, twice or out of order.

use super::*;
use crate::domain::application::Access;
use crate::domain::errand::{Lookup, Proof};

#[test]
fn an_answer_that_comes_twice_counts_once() {
    let mut told = Told::with(holding());
    told.ask(book());
    let key = told.key();
    told.answered(&key, versioned(2, booked("key-1")));
    let settled = told.journey.clone();
    assert_eq!(told.answered(&key, versioned(2, booked("key-1"))), []);
    assert_eq!(told.tell(Event::Refused { key: key.clone(), refusal: Refusal::NotFound }), []);
    assert_eq!(told.tell(Event::WentUnclear { key }), []);
    assert_eq!(told.journey, settled);
}

#[test]
fn an_answer_to_an_earlier_order_changes_nothing_of_the_present_one() {
    let mut told = Told::with(ready());
    let earlier = told.ask_in_vain(take("s-1"));
    told.read(ready());
    told.ask(take("s-2"));
    let present = told.journey.clone();
    assert_ne!(told.key(), earlier);
    assert_eq!(told.answered(&earlier, ready()), []);
    assert_eq!(told.tell(Event::Refused { key: earlier.clone(), refusal: Refusal::SlotTaken { nearest: vec![] } }), []);
    assert_eq!(told.tell(Event::WentUnclear { key: earlier }), []);
    assert_eq!(told.journey, present);
}

#[test]
fn the_record_in_a_late_answer_is_still_the_offices_word() {
    let cancelled = || Application { appointment: None, confirmation: None, ..booked("key-b") };
    let mut told = Told::with(booked("key-b"));
    let key = told.ask_in_vain(Order::Cancel);
    told.read(booked("key-b"));
    told.tell(Event::LetGo);
    assert_eq!(told.answered(&key, versioned(2, cancelled())), [Command::Save]);
    assert_eq!(told.journey.application().unwrap().confirmed(), None);
    let masked = Application { access: Access::Read, profile: None, ..cancelled() };
    for other in [versioned(1, booked("key-b")), versioned(3, masked), Application { id: "app-2".into(), ..opened() }] {
        assert_eq!(told.answered(&key, other), []);
    }
    assert_eq!(told.version(), 2);
}

#[test]
fn the_answer_may_still_come_after_the_patience_has_ended() {
    for read_meanwhile in [false, true] {
        let mut told = Told::with(holding());
        let key = told.ask_in_vain(book());
        if read_meanwhile {
            told.read(holding());
            assert_eq!(told.stage(), Some(Stage::NotSeen));
        }
        let commands = told.answered(&key, versioned(2, booked("key-1")));
        assert_eq!(commands, [Command::Save, Command::GoTo(Step::Confirmation)]);
        assert_eq!(told.stage(), None);
    }
}

#[test]
fn an_older_record_never_replaces_a_newer_one() {
    let mut told = Told::with(versioned(5, booked("key-b")));
    assert_eq!(told.read(versioned(4, holding())), []);
    assert_eq!(told.version(), 5);
    told.read(versioned(5, booked("key-b")));
    told.read(versioned(6, Application { confirmation: None, ..booked("key-b") }));
    assert_eq!(told.version(), 6);
}

#[test]
fn an_answer_older_than_the_record_settles_its_order_and_no_more() {
    let mut told = Told::with(holding());
    told.ask(Order::Deliver(pickup()));
    told.read(versioned(7, holding()));
    told.answered(&Key("key-1".into()), versioned(2, opened()));
    assert_eq!((told.stage(), told.version()), (None, 7));
    assert_eq!(told.journey.application().unwrap().hold, holding().hold);
}

#[test]
fn a_record_of_another_application_is_not_read_into_this_one() {
    let mut told = Told::with(holding());
    assert_eq!(told.read(Application { id: "app-2".into(), version: 9, ..opened() }), []);
    assert_eq!(told.version(), 1);
}

#[test]
fn an_application_found_again_keeps_its_code_and_takes_nobody_elses() {
    let lookup = Lookup { reference: "EE-2".into(), proof: Proof::BirthDate("1990-02-28".parse().unwrap()) };
    for (found, code) in [("app-1", Some("code")), ("app-2", None)] {
        let mut told = Told::with(opened());
        told.ask(Order::Find(lookup.clone()));
        let application = Application { id: found.into(), ..opened() };
        let file = OfficeFile { token: "new".into(), by_session: false, recovery_code: None, application };
        told.tell(Event::Answered { key: told.key(), file });
        let known = told.journey.file.unwrap();
        assert_eq!((known.token.as_str(), known.recovery_code.as_deref()), ("new", code), "{found}");
    }
}

#[test]
fn who_finds_an_application_finds_what_was_sent_and_nothing_of_anybody_else() {
    let lookup = Lookup { reference: "EE-2".into(), proof: Proof::RecoveryCode("code".into()) };
    let found = |told: &mut Told, id: &str| {
        told.ask(Order::Find(lookup.clone()));
        told.answered(&told.key(), Application { id: id.into(), ..ready() });
    };
    let mut fresh = Told::new();
    fresh.tell(Event::Typed(Field::Phone, "+372 5555".into()));
    found(&mut fresh, "app-1");
    let draft = &fresh.journey.draft;
    assert_eq!(draft.typed(Field::PassportNumber), profile().passport_number);
    assert_eq!(draft.typed(Field::Phone), "+372 5555", "what was typed here stays");
    let mut other = Told::with(opened());
    other.tell(Event::Typed(Field::Ds160, "AA00000001".into()));
    found(&mut other, "app-2");
    assert_eq!(other.journey.draft.typed(Field::Ds160), profile().ds160.unwrap_or_default());
}
