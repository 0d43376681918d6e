//! What is asked without a line and waits for it.

use super::*;
use crate::domain::preferences::{DayPart, Preferences};
use crate::domain::profile::Profile;
use crate::domain::step::Guard;

pub(super) fn mornings() -> Order {
    Order::Prefer(Preferences { part: Some(DayPart::Morning), ..Preferences::default() })
}

pub(super) fn calling(phone: &str) -> Order {
    Order::SendProfile(Profile { phone: phone.into(), ..profile() })
}

pub(super) fn with_phone(version: u64, phone: &str) -> Application {
    Application { version, profile: Some(Profile { phone: phone.into(), ..profile() }), ..ready() }
}

/// The keys of those that wait, in order.
pub(super) fn waiting(told: &Told) -> Vec<&str> {
    told.journey.outbox.iter().map(|waiting| waiting.key.0.as_str()).collect()
}

pub(super) fn key(name: &str) -> Key {
    Key(name.into())
}

pub(super) fn terms() -> Order {
    Order::AcceptTerms { version: "2".into() }
}

/// Begun without a line in a country without terms: the opening, the profile and the delivery wait.
pub(super) fn begun_offline() -> Told {
    let mut told = Told { online: false, pack: Pack { terms: None, ..pack() }, ..Told::new() };
    told.ask(opening());
    told.ask(Order::SendProfile(profile()));
    told.ask(Order::Deliver(pickup()));
    told
}

/// R142.
#[test]
fn what_may_wait_is_stored_and_the_way_goes_on() {
    for (record, order, goes) in [
        (None, opening(), Some(Step::Reference)),
        (Some(opened()), terms(), Some(Step::Profile)),
        (Some(payable()), Order::SendProfile(profile()), Some(Step::Delivery)),
        (Some(payable()), Order::Deliver(pickup()), None),
        (Some(ready()), Order::Deliver(pickup()), None),
        (Some(Application { delivery: Some(pickup()), ..payable() }), Order::SendProfile(profile()), None),
        (Some(ready()), mornings(), Some(Step::Delivery)),
    ] {
        let mut told = Told { online: false, ..record.map_or_else(Told::new, Told::with) };
        let commands: Vec<_> = [Command::Save].into_iter().chain(goes.map(Command::GoTo)).collect();
        assert_eq!(told.ask(order.clone()), commands, "{order:?}");
        assert_eq!(
            (waiting(&told), told.journey.errand.clone(), told.journey.trouble.clone()),
            (vec!["key-1"], None, None)
        );
    }
}

/// R2, R5, R15, R23: what needs the office stays closed, and what only takes answers is open once the terms are accepted.
#[test]
fn an_application_is_begun_and_filled_in_before_it_is_opened() {
    let mut told = Told { online: false, ..Told::new() };
    let open = |told: &Told| {
        Step::ALL
            .into_iter()
            .filter(|step| told.journey.missing(*step, &told.pack, told.now).is_none())
            .collect::<Vec<_>>()
    };
    assert_eq!(open(&told), [Step::Start]);
    told.ask(opening());
    assert!(told.journey.opened_or_waits() && told.journey.opening_waits());
    assert_eq!(open(&told), [Step::Start, Step::Fee], "where the terms are");
    assert_eq!(told.ask(Order::SendProfile(profile())), []);
    assert_eq!(told.ask(terms()), [Command::Save, Command::GoTo(Step::Profile)]);
    assert_eq!(open(&told), [Step::Start, Step::Profile, Step::Delivery]);
    assert_eq!(told.ask(Order::SendProfile(profile())), [Command::Save, Command::GoTo(Step::Delivery)]);
    assert_eq!(told.ask(Order::Deliver(pickup())), [Command::Save, Command::GoTo(Step::Reference)]);
    assert_eq!(told.ask(mornings()), [Command::Save, Command::GoTo(Step::Reference)]);
    assert_eq!(told.ask(card()), [], "nothing else is asked of an application that is not open");
    told.online = true;
    told.tell(Event::LineFound);
    let accepted = Application { terms_accepted: Some("2".into()), ..opened() };
    assert_eq!(
        sent(&told.answered(&told.key(), opened())),
        ["key-3"],
        "the terms come before what is written under them"
    );
    assert_eq!(sent(&told.answered(&told.key(), versioned(2, accepted))), ["key-4"]);
}

/// R15.
#[test]
fn where_the_profile_comes_first_the_delivery_waits_behind_it() {
    let mut told = Told { online: false, pack: Pack { terms: None, ..pack() }, ..Told::new() };
    told.pack.delivery.profile_first = true;
    told.ask(opening());
    assert_eq!(told.journey.missing(Step::Delivery, &told.pack, told.now), Some(Guard::ProfileSent));
    told.ask(Order::SendProfile(profile()));
    assert_eq!(told.journey.missing(Step::Delivery, &told.pack, told.now), None);
    told.ask(Order::Deliver(pickup()));
    told.online = true;
    told.tell(Event::LineFound);
    told.answered(&key("key-1"), payable());
    assert_eq!(told.key(), key("key-2"), "the profile goes first");
    let held_back = told.journey.outbox.iter().map(|waiting| told.journey.held_back(waiting, &told.pack, told.now));
    assert_eq!(held_back.collect::<Vec<_>>(), [None, Some(HeldBack::Until(Guard::ProfileSent))]);
}

#[test]
fn the_line_is_back_and_one_after_the_other_goes_out_under_its_key() {
    let mut told = begun_offline();
    assert_eq!(waiting(&told), ["key-1", "key-2", "key-3"]);
    told.online = true;
    let commands = told.tell(Event::LineFound);
    assert_eq!((commands.first(), sent(&commands)), (Some(&Command::Save), vec!["key-1"]));
    assert_eq!(told.tell(Event::LineFound), [], "one at a time");
    assert_eq!(waiting(&told).len(), 3, "what is under way waits until there is an answer");
    let commands = told.answered(&key("key-1"), payable());
    assert_eq!(sent(&commands), ["key-2"]);
    assert_eq!(sent(&told.answered(&key("key-2"), versioned(2, ready()))), ["key-3"]);
    assert_eq!(
        told.answered(&key("key-3"), versioned(3, Application { delivery: Some(pickup()), ..ready() })),
        [Command::Save]
    );
    assert_eq!((waiting(&told).len(), told.stage()), (0, None));
}

/// R5: under terms that nobody has accepted nothing is written, and newer ones are accepted first.
#[test]
fn under_terms_that_are_no_longer_in_force_nothing_is_sent() {
    let mut told = Told { online: false, ..Told::with(opened()) };
    told.ask(terms());
    told.ask(Order::SendProfile(profile()));
    told.online = true;
    told.tell(Event::LineFound);
    let commands = told.tell(Event::Refused { key: key("key-1"), refusal: Refusal::TermsNewer });
    assert_eq!((sent(&commands), waiting(&told)), (vec![], vec!["key-2"]));
    let waits = told.journey.outbox.iter().next().unwrap();
    assert_eq!(told.journey.held_back(waits, &told.pack, told.now), Some(HeldBack::Until(Guard::TermsAccepted)));
    told.pack.terms.as_mut().unwrap().version = "3".into();
    told.ask(Order::AcceptTerms { version: "3".into() });
    let accepted = Application { terms_accepted: Some("3".into()), ..opened() };
    assert_eq!(sent(&told.answered(&told.key(), versioned(2, accepted))), ["key-2"]);
}

/// R5: terms that are accepted later stand before what waits to be written under them.
#[test]
fn newer_terms_are_sent_before_what_waits() {
    let mut told = Told { online: false, ..Told::with(payable()) };
    told.ask(Order::SendProfile(profile()));
    told.pack.terms.as_mut().unwrap().version = "3".into();
    told.ask(Order::AcceptTerms { version: "3".into() });
    assert_eq!(waiting(&told), ["key-2", "key-1"]);
}

/// Nobody is moved by what was sent by itself; who is elsewhere is told.
#[test]
fn what_was_sent_by_itself_moves_nobody() {
    for (here, news) in [(Step::Profile, Some(Step::Booking)), (Step::Booking, None), (Step::Fee, Some(Step::Booking))]
    {
        let mut told =
            Told { online: false, ..Told::with(Application { profile_sent: false, profile: None, ..ready() }) };
        told.tell(Event::Moved(Some(here)));
        told.ask(Order::SendProfile(profile()));
        told.online = true;
        told.tell(Event::LineFound);
        assert_eq!(told.answered(&told.key(), versioned(2, ready())), [Command::Save]);
        let told = told.journey.meanwhile.map(|news| (news.step, news.by_itself));
        assert_eq!(told, news.map(|step| (step, true)), "seen from {here:?}");
    }
}

#[test]
fn a_later_wish_stands_in_the_place_of_the_one_before_under_a_key_of_its_own() {
    let mut told = begun_offline();
    told.ask(Order::SendProfile(profile()));
    assert_eq!(waiting(&told), ["key-1", "key-2", "key-3"], "the same wish keeps its key");
    told.ask(calling("+3725550000"));
    assert_eq!(waiting(&told), ["key-1", "key-5", "key-3"]);
}

/// A later wish of the same kind while the first is under way. What arrived of the first crosses nothing.
#[test]
fn a_wish_that_changes_while_it_is_sent_is_sent_after_it() {
    for answer in [true, false] {
        let mut told = Told { online: false, ..Told::with(ready()) };
        told.ask(calling("+3725550001"));
        told.online = true;
        told.tell(Event::LineFound);
        told.ask(calling("+3725550002"));
        assert_eq!((told.key(), waiting(&told)), (key("key-1"), vec!["key-3"]));
        let commands = match answer {
            true => told.answered(&key("key-1"), with_phone(2, "+3725550001")),
            false => {
                told.tell(Event::WentUnclear { key: key("key-1") });
                told.read(with_phone(2, "+3725550001"));
                told.tell(Event::LineFound)
            }
        };
        assert_eq!((sent(&commands), &told.journey.meanwhile), (vec!["key-3"], &None));
    }
}

#[test]
fn silence_puts_it_back_and_it_goes_again_under_the_same_key() {
    for (record, order) in [(None, opening()), (Some(ready()), Order::Deliver(pickup())), (Some(ready()), mornings())] {
        let mut told = record.map_or_else(Told::new, Told::with);
        told.ask(order.clone());
        let lead = told.tell(Event::WentUnclear { key: key("key-1") });
        assert_eq!(lead.first(), Some(&Command::Save), "{order:?}");
        assert_eq!((waiting(&told), told.stage()), (vec!["key-1"], None));
        assert!(told.journey.outbox.is_resting());
        assert_eq!(told.ask(order.clone()).first(), Some(&Command::Save));
        assert_eq!(told.stage(), None, "it has its time");
        for again in [Event::LineFound, Event::TriedAgain, Event::Resumed] {
            let mut told = Told { journey: told.journey.clone(), ..Told::new() };
            assert_eq!(sent(&told.tell(again)), ["key-1"]);
        }
    }
}

/// Who has pressed and gets no answer goes on as without a line; nobody else is moved.
#[test]
fn who_gets_no_answer_goes_on() {
    for (now_at, by_itself, goes) in [
        (Step::Profile, false, Some(Command::GoTo(Step::Delivery))),
        (Step::Fee, false, None),
        (Step::Profile, true, None),
    ] {
        let mut told = Told { online: !by_itself, ..Told::with(payable()) };
        told.tell(Event::Moved(Some(Step::Profile)));
        told.ask(Order::SendProfile(profile()));
        told.online = true;
        told.tell(Event::LineFound);
        told.tell(Event::Moved(Some(now_at)));
        let commands = told.tell(Event::WentUnclear { key: key("key-2") });
        assert_eq!(commands, [Command::Save].into_iter().chain(goes).collect::<Vec<_>>(), "{now_at:?} {by_itself}");
    }
}

/// A tab that was closed while it was sent, and what an earlier version of the app left undecided.
#[test]
fn after_a_reload_what_may_wait_goes_again() {
    for stage in [Stage::Sent, Stage::Unclear, Stage::NotSeen] {
        for online in [true, false] {
            let mut told = Told { online, ..Told::with(ready()) };
            let order = Order::Deliver(pickup());
            told.journey.errand = Some(Errand { key: key("old"), order, stage, at: Some(Step::Delivery) });
            let commands = told.tell(Event::Resumed);
            assert_eq!(sent(&commands), if online { vec!["old"] } else { vec![] }, "{stage:?}");
            assert!(commands.contains(&Command::Read));
            assert_eq!(waiting(&told), ["old"]);
        }
    }
}

#[test]
fn an_order_that_is_refused_is_out_and_the_next_one_goes() {
    let mut told = begun_offline();
    told.online = true;
    told.tell(Event::LineFound);
    told.answered(&key("key-1"), payable());
    let refusal = Refusal::Invalid { problems: vec![] };
    let commands = told.tell(Event::Refused { key: key("key-2"), refusal: refusal.clone() });
    assert_eq!(sent(&commands), ["key-3"]);
    assert_eq!((waiting(&told), told.refused()), (vec!["key-3"], Some((Step::Profile, refusal))));
}

#[test]
fn an_office_that_takes_nothing_now_is_asked_again_later() {
    for (refusal, said) in [
        (Refusal::Busy { wait: 30 }, false),
        (Refusal::Outdated, false),
        (Refusal::SessionEnded, true),
        (Refusal::TermsMissing, true),
        (Refusal::Maintenance { wait: 600 }, true),
        (Refusal::AppOutdated, true),
    ] {
        let mut told = Told { online: false, ..Told::with(ready()) };
        told.ask(Order::Deliver(pickup()));
        told.online = true;
        told.tell(Event::LineFound);
        let commands = told.tell(Event::Refused { key: key("key-1"), refusal: refusal.clone() });
        assert_eq!(commands.contains(&Command::Read), refusal == Refusal::Outdated, "{refusal:?}");
        assert_eq!((sent(&commands), waiting(&told), told.stage()), (vec![], vec!["key-1"], None));
        assert_eq!(told.refused().is_some(), said, "{refusal:?}");
        assert!(told.journey.outbox.pause(0.5) >= refusal.wait().unwrap_or(2) * 1000);
    }
}
