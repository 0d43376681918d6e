//! What may be asked, what is stored before it is sent, and where an answer leads.

use super::*;
use crate::domain::booking::Hold;
use crate::domain::group::MembershipState;
use crate::domain::payment::{Fee, FeeState};
use crate::domain::preferences::Preferences;
use crate::domain::profile::Profile;
use crate::domain::step::Guard;

#[test]
fn every_order_and_its_key_are_stored_before_they_are_sent() {
    for (record, order) in [
        (opened(), Order::AcceptTerms { version: "2".into() }),
        (opened(), Order::ChooseClass { visa_class: "b1b2".into() }),
        (payable(), card()),
        (payable(), Order::SendProfile(profile())),
        (payable(), Order::Prefer(Preferences::default())),
        (ready(), take("s-1")),
        (holding(), Order::Extend { hold: "hold-1".into() }),
        (holding(), Order::Release { hold: "hold-1".into() }),
        (payable(), Order::Deliver(pickup())),
        (holding(), book()),
        (booked("key-b"), Order::Cancel),
        (booked("key-b"), plea()),
        (pleaded("key-e"), Order::WithdrawEmergency),
        (with_group(MembershipState::Invited), Order::LeaveGroup),
        (with_group(MembershipState::Invited), take("s-1")),
        (with_group(MembershipState::Booked), Order::LeaveGroup),
    ] {
        let mut told = Told::with(record);
        let commands = told.ask(order.clone());
        let errand = Errand { key: Key("key-1".into()), order, stage: Stage::Sent, at: None };
        assert_eq!(commands, [Command::Save, Command::Send(errand.clone())]);
        assert_eq!(told.journey.errand, Some(errand), "what is stored is what is sent");
    }
}

#[test]
fn nothing_is_asked_of_an_office_that_has_no_file_but_to_open_or_find_one() {
    for (order, goes_out) in [(opening(), true), (find(), true), (card(), false), (take("s-1"), false), (book(), false)]
    {
        let mut told = Told::new();
        assert_eq!(!sent(&told.ask(order)).is_empty(), goes_out);
    }
}

/// R15, R23, R59, R67; and who has agreed to come with a group neither takes a time alone nor moves or cancels the
/// group's (R77, R81).
#[test]
fn what_the_rules_close_is_not_sent_and_the_record_is_read_instead() {
    let ready_without_profile = Application { profile_sent: false, profile: None, ..ready() };
    let held = |hold| Application { hold: Some(hold), ..holding() };
    let lapsed = held(Hold { expires: moment("2026-11-20T12:00:00Z"), ..hold("hold-1", "k") });
    let extended = held(Hold { extends_left: 0, ..hold("hold-1", "k") });
    let undelivered = Application { delivery: None, ..holding() };
    let begun = Fee { state: FeeState::Started, payments: vec![payment("k", Channel::Card, None)], ..payable().fee };
    let paying = Application { fee: begun, ..payable() };
    for (record, order) in [
        (payable(), take("s-1")),
        (ready_without_profile, take("s-1")),
        (ready(), book()),
        (lapsed.clone(), book()),
        (undelivered, book()),
        (lapsed, Order::Extend { hold: "hold-1".into() }),
        (extended, Order::Extend { hold: "hold-1".into() }),
        (ready(), Order::Release { hold: "hold-1".into() }),
        (holding(), Order::Cancel),
        (holding(), plea()),
        (pleaded("key-e"), plea()),
        (booked("key-b"), Order::WithdrawEmergency),
        (paying, Order::ChooseClass { visa_class: "f".into() }),
        (opened(), opening()),
        (with_group(MembershipState::Agreed), take("s-1")),
        (
            Application { hold: holding().hold, delivery: holding().delivery, ..with_group(MembershipState::Agreed) },
            book(),
        ),
        (Application { appointment: booked("k").appointment, ..with_group(MembershipState::Booked) }, take("s-1")),
        (Application { appointment: booked("k").appointment, ..with_group(MembershipState::Booked) }, Order::Cancel),
        (ready(), Order::LeaveGroup),
    ] {
        let mut told = Told::with(record);
        assert_eq!(told.ask(order.clone()), [Command::Read], "{order:?}");
        assert_eq!(told.journey.errand, None);
    }
}

#[test]
fn two_orders_are_never_under_way_at_once() {
    let mut told = Told::with(holding());
    told.ask(book());
    let first = told.key();
    assert_eq!(told.ask(book()), []);
    assert_eq!(told.ask(take("s-2")), []);
    assert_eq!((told.key(), told.stage()), (first, Some(Stage::Sent)));
}

/// R142.
#[test]
fn without_a_line_the_order_is_not_given_and_the_step_says_why() {
    let mut told = Told { online: false, ..Told::with(payable()) };
    assert_eq!(told.ask(card()), []);
    assert_eq!(told.journey.errand, None);
    assert_eq!(told.journey.trouble, Some(Trouble { step: Step::Fee, cause: Cause::NeedsLine(NeedsLine::Paying) }));
    let mut urgent = Told { online: false, ..Told::with(booked("key-b")) };
    assert_eq!((urgent.ask(plea()), urgent.journey.errand), (vec![], None));
    told.online = true;
    assert_eq!(sent(&told.ask(card())).len(), 1);
    assert_eq!(told.journey.trouble, None);
}

/// R142.
#[test]
fn what_is_typed_is_stored_in_every_state() {
    let mut told = Told::with(holding());
    told.ask(book());
    for (stage, online) in [(Stage::Sent, true), (Stage::Unclear, true), (Stage::NotSeen, false)] {
        told.journey.errand.as_mut().unwrap().stage = stage;
        told.online = online;
        assert_eq!(told.tell(Event::Typed(Field::City, format!("{stage:?}"))), [Command::Save]);
        assert_eq!(told.journey.draft.typed(Field::City), format!("{stage:?}"));
    }
}

#[test]
fn an_answer_leads_on() {
    let bank = Fee { payments: vec![payment("key-1", Channel::Card, Some("bank"))], ..payable().fee };
    let paying = Application { fee: bank, ..payable() };
    let cancelled = Application { appointment: None, confirmation: None, ..booked("key-b") };
    for (before, order, after, goes) in [
        (payable(), card(), paying, Some(Command::LeaveFor("bank".into()))),
        (opened(), Order::AcceptTerms { version: "2".into() }, payable(), None),
        (
            Application { profile_sent: false, profile: None, ..ready() },
            Order::SendProfile(profile()),
            ready(),
            Some(Command::GoTo(Step::Booking)),
        ),
        (ready(), take("s-1"), Application { delivery: None, ..holding() }, Some(Command::GoTo(Step::Delivery))),
        (ready(), Order::Deliver(pickup()), holding(), Some(Command::GoTo(Step::Check))),
        (holding(), book(), booked("key-1"), Some(Command::GoTo(Step::Confirmation))),
        (ready(), Order::Prefer(Preferences::default()), ready(), None),
        (booked("key-b"), plea(), pleaded("key-1"), None),
        (booked("key-b"), Order::Cancel, cancelled, Some(Command::GoTo(Step::Booking))),
    ] {
        let mut told = Told::with(before);
        told.ask(order.clone());
        let commands = told.answered(&Key("key-1".into()), versioned(2, after));
        let expected: Vec<_> = [Command::Save].into_iter().chain(goes).collect();
        assert_eq!(commands, expected, "{order:?}");
        assert_eq!((told.stage(), told.version()), (None, 2));
    }
}

#[test]
fn opening_shows_the_reference_before_any_way_to_pay() {
    let mut told = Told::new();
    told.ask(opening());
    assert_eq!(told.answered(&Key("key-1".into()), opened()), [Command::Save, Command::GoTo(Step::Reference)]);
    assert_eq!(told.journey.file.unwrap().recovery_code.as_deref(), Some("code"));
}

#[test]
fn a_refusal_is_shown_where_the_order_was_given_and_the_record_is_read() {
    let mut told = Told::with(holding());
    told.ask(book());
    let refusal = Refusal::HoldExpired { nearest: vec![slot("s-2")] };
    let commands = told.tell(Event::Refused { key: told.key(), refusal: refusal.clone() });
    assert_eq!(commands, [Command::Save, Command::Read]);
    assert_eq!((told.stage(), told.refused()), (None, Some((Step::Check, refusal))));
}

/// R2, R5, R15, R23.
#[test]
fn a_closed_step_names_what_is_missing() {
    let untyped = Journey::default();
    let steps = |journey: &Journey, now| Step::ALL.map(|step| journey.missing(step, &pack(), now));
    let [start, behind @ ..] = steps(&untyped, noon());
    assert_eq!((start, behind), (None, [Some(Guard::Opened); 7]));
    let after = at("2026-11-20T12:15:00Z");
    let fee_only = Application { profile_sent: false, ..ready() };
    let undelivered = Application { delivery: None, ..holding() };
    for (record, now, booking, check, confirmation) in [
        (opened(), noon(), Some(Guard::TermsAccepted), Some(Guard::TermsAccepted), Some(Guard::Registered)),
        (payable(), noon(), Some(Guard::FeeValid), Some(Guard::FeeValid), Some(Guard::Registered)),
        (fee_only, noon(), Some(Guard::ProfileSent), Some(Guard::ProfileSent), Some(Guard::Registered)),
        (ready(), noon(), None, Some(Guard::HoldLive), Some(Guard::Registered)),
        (undelivered, noon(), None, Some(Guard::DeliveryChosen), Some(Guard::Registered)),
        (holding(), noon(), None, None, Some(Guard::Registered)),
        (holding(), after, None, Some(Guard::HoldLive), Some(Guard::Registered)),
        (booked("k"), noon(), None, Some(Guard::HoldLive), None),
    ] {
        let journey = Told::with(record).journey;
        let [_, _, fee, profile, book, delivery, checked, confirmed] = steps(&journey, now);
        let terms = booking.filter(|guard| *guard == Guard::TermsAccepted);
        assert_eq!([fee, profile, delivery], [None, terms, terms], "open in every fee state");
        assert_eq!((book, checked, confirmed), (booking, check, confirmation));
    }
}

#[test]
fn a_time_that_somebody_else_took_leads_to_the_free_times() {
    let mut told = Told::with(ready());
    told.ask(take("s-1"));
    let refusal = Refusal::SlotTaken { nearest: vec![] };
    let commands = told.tell(Event::Refused { key: told.key(), refusal: refusal.clone() });
    assert_eq!(commands, [Command::Save, Command::Read, Command::GoTo(Step::Booking)]);
    assert_eq!(told.refused(), Some((Step::Booking, refusal)));
}

#[test]
fn r29_no_time_is_taken_for_an_appointment_that_cannot_be_moved_any_more() {
    for (left, goes_out) in [(None, true), (Some(1), true), (Some(0), false)] {
        let record = booked("k");
        let record = Application { fee: Fee { reschedules_left: left, ..record.fee }, ..record };
        assert_eq!(!sent(&Told::with(record).ask(take("s-2"))).is_empty(), goes_out, "{left:?} moves left");
    }
}

#[test]
fn what_went_wrong_is_said_until_the_visitor_goes_elsewhere() {
    let mut told = Told::with(ready());
    told.ask(take("s-1"));
    told.tell(Event::Refused { key: told.key(), refusal: Refusal::SlotNotForYou });
    told.tell(Event::Moved(Some(Step::Booking)));
    assert!(told.journey.trouble.is_some(), "it stays on the page where it belongs");
    told.tell(Event::Moved(Some(Step::Profile)));
    assert_eq!(told.journey.trouble, None);
    told.tell(Event::ReadFailed(Cause::NoAnswer));
    assert_eq!(told.journey.trouble.as_ref().map(|trouble| &trouble.cause), Some(&Cause::NoAnswer));
}

#[test]
fn that_the_record_could_not_be_read_is_over_once_it_is_read() {
    let mut told = Told::with(ready());
    told.tell(Event::ReadFailed(Cause::NoAnswer));
    assert_eq!(told.tell(Event::LineFound), [Command::Read], "as soon as the office is found");
    told.tell(Event::Read(Box::new(ready())));
    assert_eq!(told.journey.trouble, None);
}

/// After a refusal the record is read: an office that serves nobody refuses that too, and what was said stays said.
#[test]
fn an_office_that_serves_nobody_says_so_at_the_reading_too() {
    for refusal in [Refusal::AppOutdated, Refusal::Maintenance { wait: 1800 }] {
        let mut told = Told::with(ready());
        told.ask(take("s-1"));
        told.tell(Event::Refused { key: told.key(), refusal: refusal.clone() });
        told.tell(Event::ReadFailed(Cause::Refused(refusal.clone())));
        assert_eq!(told.refused().map(|(_, said)| said), Some(refusal));
    }
}

/// Once the record is read, nothing on the page is "as last known" any more; what an order came to stays said.
#[test]
fn a_reading_ends_what_was_said_of_the_last_one_alone() {
    for (said, stays) in [
        (Event::ReadFailed(Cause::NoAnswer), false),
        (Event::ReadFailed(Cause::Refused(Refusal::Maintenance { wait: 60 })), false),
        (Event::Refused { key: Key("key-1".into()), refusal: Refusal::Busy { wait: 5 } }, true),
        (Event::Refused { key: Key("key-1".into()), refusal: Refusal::SlotNotForYou }, true),
    ] {
        let mut told = Told::with(ready());
        told.ask(take("s-1"));
        told.tell(said.clone());
        told.read(versioned(2, ready()));
        assert_eq!(told.journey.trouble.is_some(), stays, "{said:?}");
    }
}

/// The office knows nothing under what was typed to find another application: that is what the page says, and not how the
/// one at hand stands.
#[test]
fn a_search_in_vain_reads_no_record() {
    let mut told = Told::with(ready());
    told.ask(find());
    let refused = Event::Refused { key: told.key(), refusal: Refusal::NotFound };
    assert_eq!(told.tell(refused), [Command::Save]);
    assert_eq!(told.refused(), Some((Step::Start, Refusal::NotFound)));
}

/// R61: by a clock that nobody vouches for no interview has begun, and the form's number can still be changed.
#[test]
fn by_a_clock_that_nobody_vouches_for_nothing_is_over() {
    let renewed = Order::SendProfile(Profile { ds160: Some("AA00RENEW1".into()), ..profile() });
    for (sure_now, sent_out) in [(None, 0), (Some(noon()), 1)] {
        let mut told = Told { now: at("2036-01-01T00:00:00Z"), sure_now, ..Told::with(booked("key-0")) };
        assert_eq!(sent(&told.ask(renewed.clone())).len(), sent_out, "{sure_now:?}");
    }
}
