//! What takes out of the outbox what waits there, and what keeps it in: the visitor, the record, another tab.

use super::outbox::{begun_offline, calling, key, mornings, waiting, with_phone};
use super::*;
use crate::domain::opening::Opening;
use crate::domain::preferences::{DayPart, Preferences};

/// What was changed elsewhere meanwhile is not overwritten before it was seen.
#[test]
fn what_the_office_has_by_now_is_not_overwritten_unseen() {
    let crossed = || {
        let mut told = Told { online: false, ..Told::with(with_phone(1, "+3725550000")) };
        told.ask(calling("+3725550001"));
        told.online = true;
        told.tell(Event::LineFound);
        told.tell(Event::Refused { key: key("key-1"), refusal: Refusal::Outdated });
        told.read(with_phone(2, "+3725550002"));
        told
    };
    let mut told = crossed();
    assert_eq!(told.tell(Event::LineFound), []);
    let first = told.journey.outbox.iter().next().unwrap();
    let there = HeldBack::By(calling("+3725550002"));
    assert_eq!(told.journey.held_back(first, &told.pack, told.now), Some(there));
    assert_eq!(sent(&told.tell(Event::Insisted(key("key-1")))), ["key-1"]);
    let mut told = crossed();
    told.tell(Event::Typed(Field::Phone, "+3725550001".into()));
    assert_eq!(told.tell(Event::TakenBack(key("key-1"))), [Command::Save]);
    assert_eq!((waiting(&told).len(), told.journey.draft.typed(Field::Phone)), (0, "+3725550002"));
    for (there, goes) in [("+3725550000", vec!["key-1"]), ("+3725550001", vec![])] {
        let mut told = crossed();
        told.read(with_phone(3, there));
        assert_eq!(sent(&told.tell(Event::LineFound)), goes, "as it was, or as it is wished");
    }
}

/// The record is read while the order waits for its turn: it stays here, and the visitor sees both.
#[test]
fn what_is_read_at_the_last_moment_keeps_it_here() {
    let mut told = Told { online: false, ..Told::with(with_phone(1, "+3725550000")) };
    told.ask(calling("+3725550001"));
    told.online = true;
    told.tell(Event::LineFound);
    let errand = told.journey.errand.clone().unwrap();
    for (version, there, goes) in [(1, "+3725550000", true), (2, "+3725550002", false)] {
        told.read(with_phone(version, there));
        assert_eq!(told.journey.may_go(&errand, &told.pack, told.now), goes, "{there}");
    }
}

#[test]
fn what_waits_can_be_taken_back_until_it_is_on_its_way() {
    let mut told = begun_offline();
    assert_eq!(told.tell(Event::TakenBack(key("key-2"))), [Command::Save]);
    assert_eq!(waiting(&told), ["key-1", "key-3"]);
    assert_eq!(told.tell(Event::TakenBack(key("key-2"))), []);
    told.online = true;
    told.tell(Event::LineFound);
    assert_eq!(told.tell(Event::TakenBack(key("key-1"))), []);
    assert_eq!(told.key(), key("key-1"));
}

#[test]
fn without_the_opening_nothing_can_wait_behind_it() {
    let mut told = begun_offline();
    assert_eq!(told.tell(Event::TakenBack(key("key-1"))), [Command::Save]);
    assert!(told.journey.outbox.is_empty() && !told.journey.opened_or_waits());
}

#[test]
fn an_opening_that_is_refused_leaves_the_rest_for_the_next_one() {
    let mut told = begun_offline();
    told.online = true;
    told.tell(Event::LineFound);
    told.tell(Event::Refused { key: key("key-1"), refusal: Refusal::Invalid { problems: vec![] } });
    assert_eq!((told.stage(), waiting(&told)), (None, vec!["key-2", "key-3"]));
    let Order::Open(wish) = opening() else { unreachable!() };
    let commands = told.ask(Order::Open(Opening { email: Some("mari@tamm.ee".into()), ..wish }));
    assert_eq!(sent(&commands), [told.key().0.as_str()]);
    assert_eq!(sent(&told.answered(&told.key(), payable())), ["key-2"]);
}

#[test]
fn an_application_that_is_found_need_not_be_opened() {
    let mut told = begun_offline();
    told.online = true;
    told.ask(find());
    let commands = told.answered(&told.key(), payable());
    assert_eq!((sent(&commands), waiting(&told)), (vec!["key-2"], vec!["key-2", "key-3"]));
    let mut told = Told { online: false, ..Told::with(payable()) };
    told.ask(Order::SendProfile(profile()));
    told.online = true;
    told.ask(find());
    told.answered(&told.key(), Application { id: "app-2".into(), ..payable() });
    assert_eq!(waiting(&told).len(), 0, "what waited is another application's");
}

/// While money or a time is under way, answers wait behind it and nothing else is asked.
#[test]
fn answers_wait_behind_an_order_whose_fate_is_open() {
    let mut told = Told::with(payable());
    let paying = told.ask_in_vain(card());
    told.ask(Order::SendProfile(profile()));
    assert_eq!((told.key(), told.stage(), waiting(&told)), (paying.clone(), Some(Stage::Unclear), vec!["key-3"]));
    told.read(versioned(2, payable()));
    assert_eq!(told.stage(), Some(Stage::NotSeen));
    assert_eq!(told.tell(Event::LineFound), []);
    assert_eq!(sent(&told.tell(Event::LetGo)), ["key-3"]);
}

/// What was answered here and is not answered there must not stay in the form.
#[test]
fn who_keeps_what_the_office_has_sees_nothing_of_their_own() {
    let wish = |from: Option<&str>, part| Preferences { from: from.map(|day| day.parse().unwrap()), to: None, part };
    let here = wish(Some("2026-12-10"), Some(DayPart::Morning));
    let there = wish(None, Some(DayPart::Afternoon));
    let mut told = Told { online: false, ..Told::with(ready()) };
    for (field, text) in Preferences::FROM.into_iter().zip(["10", "12", "2026"]) {
        told.tell(Event::Typed(field, text.into()));
    }
    told.tell(Event::Typed(Field::PreferPart, DayPart::Morning.slug().into()));
    told.ask(Order::Prefer(here));
    let kept = waiting(&told)[0].to_owned();
    told.read(versioned(2, Application { preferences: Some(there.clone()), ..ready() }));
    told.tell(Event::TakenBack(key(&kept)));
    assert_eq!(Preferences::read(&told.journey.draft, None), Ok(there));
}

/// The page that sent it died, and the next one reads that it has arrived before it sends it again: nothing is written twice.
#[test]
fn what_has_arrived_is_not_sent_again() {
    let mut told = Told::with(payable());
    let order = Order::SendProfile(profile());
    told.journey.errand = Some(Errand { key: key("old"), order, stage: Stage::Sent, at: Some(Step::Profile) });
    told.tell(Event::Resumed);
    let errand = told.journey.errand.clone().unwrap();
    assert!(told.journey.may_go(&errand, &told.pack, told.now));
    told.read(versioned(2, Application { profile: Some(profile()), ..payable() }));
    assert!(!told.journey.may_go(&errand, &told.pack, told.now));
    told.tell(Event::WentUnclear { key: key("old") });
    assert_eq!((told.stage(), waiting(&told).len()), (None, 0));
}

/// The office had carried it out and its answer was lost: what was changed there since refuses it once more, and the record
/// says that it has arrived.
#[test]
fn what_is_refused_because_it_has_arrived_is_done() {
    for here in [Step::Profile, Step::Fee] {
        let mut told = Told::with(payable());
        told.tell(Event::Moved(Some(here)));
        told.ask(Order::SendProfile(profile()));
        let own = told.key();
        told.online = false;
        told.ask(Order::Deliver(pickup()));
        told.online = true;
        let commands = told.tell(Event::Refused { key: own, refusal: Refusal::Outdated });
        assert_eq!((commands, told.refused()), (vec![Command::Save, Command::Read], None));
        let commands = told.read(versioned(3, ready()));
        let news = told.journey.meanwhile.as_ref().map(|news| (&news.order, news.by_itself));
        assert_eq!(news, Some((&Order::SendProfile(profile()), true)), "from {here:?}");
        assert_eq!((sent(&commands).len(), waiting(&told).len()), (1, 1), "the next one goes at once");
    }
}

#[test]
fn what_the_record_shows_is_not_sent_any_more() {
    let mut told = Told { online: false, ..Told::with(payable()) };
    told.ask(Order::SendProfile(profile()));
    told.ask(Order::Deliver(pickup()));
    told.read(versioned(2, Application { profile: Some(profile()), profile_sent: true, ..payable() }));
    assert_eq!(waiting(&told), ["key-2"]);
}

/// Of two tabs each keeps what the other has put in and taken out.
#[test]
fn two_tabs_have_one_outbox() {
    let kept = begun_offline().journey;
    let mut mine = Told { journey: kept.clone(), ..begun_offline() };
    mine.keys = 10;
    mine.tell(Event::TakenBack(key("key-3")));
    let mut theirs = Told { journey: kept.clone(), ..begun_offline() };
    theirs.keys = 20;
    theirs.ask(calling("+3725550009"));
    mine.ask(mornings());
    let both = mine.journey.taken_over_by(theirs.journey.clone(), &kept.draft, &kept.outbox);
    let merged = Told { journey: both, ..Told::new() };
    assert_eq!(waiting(&merged), ["key-1", "key-21", "key-12"]);
}

/// The other tab does not know of the answer yet: it is told once more, and must find the order where it was.
#[test]
fn what_is_under_way_by_another_tabs_book_stays_until_its_answer_is_told() {
    let mut mine = begun_offline();
    mine.online = true;
    mine.tell(Event::LineFound);
    let kept = mine.journey.clone();
    let mut theirs = Told { journey: kept.clone(), ..Told::new() };
    theirs.tell(Event::Typed(Field::City, "Tartu".into()));
    mine.answered(&key("key-1"), payable());
    mine.journey = mine.journey.taken_over_by(theirs.journey, &kept.draft, &kept.outbox);
    assert_eq!((mine.key(), waiting(&mine).len()), (key("key-1"), 3));
    assert_eq!(sent(&mine.answered(&key("key-1"), payable())), ["key-2"]);
    assert_eq!(mine.journey.draft.typed(Field::City), "Tartu");
}
