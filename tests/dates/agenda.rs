//! Your dates, in each country: what the office states and what is counted, in order of time, and nothing of a neighbour's.

use chrono::{DateTime, Utc};
use viza::domain::agenda::{Agenda, Dated, Source, Standing};
use viza::domain::application::Application;
use viza::domain::calendar_file::{Entry, Said, Status, calendar_file};
use viza::domain::clock::Moment;
use viza::domain::deadline::{Deadline, DeadlineKind};
use viza::domain::payment::FeeState;

use crate::{pack, record};

use DeadlineKind::{
    AddressChange, CardUsable, Collect, Ds160Change, FeeUsable, HoldEnds, Interview, PaymentExpected, SlipExpires,
    TrackingNumber,
};
use Source::{Office, Rule};

/// As somebody far away writes the instant down: only the instant counts.
fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

fn agenda(known: &Application, now: &str) -> Agenda {
    Agenda::of(Some(known), &pack(known.country.code()), at(now))
}

fn told(dated: &Dated) -> (DeadlineKind, Source, String) {
    (dated.deadline.kind, dated.source, dated.deadline.printed().format("%Y-%m-%d %H:%M").to_string())
}

fn ahead(agenda: &Agenda) -> Vec<(DeadlineKind, Source, String)> {
    agenda.ahead().map(told).collect()
}

/// R27, R28, R35, R43, R44, R61, R87, R88: every dated rule of a country, the next first.
#[test]
fn what_is_still_to_come() {
    for (body, now, expected) in [
        ("new", "2026-11-20T09:00:00Z", &[] as &[_]),
        ("slip_pending", "2026-11-20T09:00:00Z", &[(SlipExpires, Office, "2026-11-27 14:31")]),
        ("cash_counts_later", "2026-12-14T20:00:00Z", &[(PaymentExpected, Office, "2026-12-15 08:00")]),
        ("card_declined", "2026-11-21T04:59:59-05:00", &[(CardUsable, Office, "2026-11-21 12:00")]),
        ("card_declined", "2026-11-21T05:00:00-05:00", &[]),
        ("extended", "2027-09-01T12:00:00Z", &[(FeeUsable, Office, "2029-09-01 23:59")]),
        (
            "held",
            "2026-11-20T10:05:00Z",
            &[(HoldEnds, Office, "2026-11-20 12:10"), (FeeUsable, Office, "2027-11-20 23:59")],
        ),
        ("held", "2026-11-20T10:10:00Z", &[(FeeUsable, Office, "2027-11-20 23:59")]),
        (
            "booked",
            "2026-12-09T16:59:59-05:00",
            &[
                (AddressChange, Office, "2026-12-09 23:59"),
                (Interview, Office, "2026-12-10 09:00"),
                (Ds160Change, Rule, "2026-12-10 09:00"),
                (FeeUsable, Office, "2027-11-20 23:59"),
            ],
        ),
        (
            "booked_in_georgia",
            "2026-12-14T14:58:59-05:00",
            &[(AddressChange, Office, "2026-12-14 23:59"), (FeeUsable, Office, "2027-11-27 23:59")],
        ),
        (
            "booked_in_albania",
            "2027-01-01T00:00:00Z",
            &[
                (Interview, Office, "2027-02-12 08:30"),
                (Ds160Change, Rule, "2027-02-12 08:30"),
                (FeeUsable, Office, "2027-12-14 23:59"),
            ],
        ),
        // Every move is used up: there is nothing left to book with the fee (R29).
        (
            "moved_twice",
            "2026-12-10T06:59:59Z",
            &[(Interview, Office, "2026-12-10 09:00"), (Ds160Change, Rule, "2026-12-10 09:00")],
        ),
    ] {
        let expected: Vec<_> =
            expected.iter().map(|(kind, source, when)| (*kind, *source, (*when).to_owned())).collect();
        assert_eq!(ahead(&agenda(&record(body), now)), expected, "{body} at {now}");
    }
}

/// R27, R35, R87, R88: the second in which each passes, written down in New York.
#[test]
fn what_has_passed_to_the_second() {
    for (body, kind, last, over) in [
        ("booked", AddressChange, "2026-12-09T16:59:59-05:00", "2026-12-09T17:00:00-05:00"),
        ("booked", Interview, "2026-12-10T01:59:59-05:00", "2026-12-10T02:00:00-05:00"),
        ("booked", FeeUsable, "2027-11-20T16:59:59-05:00", "2027-11-20T17:00:00-05:00"),
        ("booked_in_georgia", AddressChange, "2026-12-14T14:58:59-05:00", "2026-12-14T14:59:00-05:00"),
        ("booked_in_georgia", FeeUsable, "2027-11-27T14:59:59-05:00", "2027-11-27T15:00:00-05:00"),
        ("slip_pending", SlipExpires, "2026-11-27T05:30:59-05:00", "2026-11-27T05:31:00-05:00"),
        ("cash_counts_later", PaymentExpected, "2026-12-15T01:59:59-05:00", "2026-12-15T02:00:00-05:00"),
    ] {
        let known = record(body);
        let passed = |now| agenda(&known, now).passed().any(|dated| dated.deadline.kind == kind);
        assert!(!passed(last), "{body} {kind:?} at {last}");
        assert!(passed(over), "{body} {kind:?} at {over}");
    }
}

/// What the office says goes before what is counted; only where it says nothing is the rule counted (R27, R87, R88).
#[test]
fn the_office_goes_before_the_rule() {
    for (body, kind, counted) in [
        ("booked", AddressChange, "2026-12-09 23:59"),
        ("booked", FeeUsable, "2027-11-20 23:59"),
        ("booked_in_georgia", AddressChange, "2026-12-14 23:59"),
    ] {
        let mut known = record(body);
        known.deadlines.clear();
        known.fee.usable_until = None;
        let found = |known: &Application| {
            let all = agenda(known, "2026-11-28T09:00:00Z");
            all.dated.iter().map(told).find(|told| told.0 == kind)
        };
        assert_eq!(found(&known), Some((kind, Rule, counted.to_owned())), "{body}");
        // The office's list goes before what its fee says by the way.
        let local = "2026-12-31T23:59:00".parse().unwrap();
        known.fee.usable_until = Some(Moment { at: at("2026-12-31T21:59:59Z"), local });
        let local = "2027-01-05T12:00:00".parse().unwrap();
        known.deadlines = vec![Deadline { kind, moment: Moment { at: at("2027-01-05T10:00:00Z"), local } }];
        assert_eq!(found(&known), Some((kind, Office, "2027-01-05 12:00".to_owned())), "{body}");
    }
}

/// R88 over both changes of the clocks in Estonia, R87 where there is none: the interview is moved, nothing else said.
#[test]
fn the_address_is_counted_over_both_changes_of_the_clocks() {
    for (body, interview, last, over) in [
        ("booked", "2027-03-28T07:00:00Z", "2027-03-27T21:59:59Z", "2027-03-27T22:00:00Z"),
        ("booked", "2027-03-29T06:00:00Z", "2027-03-28T20:59:59Z", "2027-03-28T21:00:00Z"),
        ("booked", "2027-10-31T07:00:00Z", "2027-10-30T20:59:59Z", "2027-10-30T21:00:00Z"),
        ("booked", "2027-11-01T07:00:00Z", "2027-10-31T21:59:59Z", "2027-10-31T22:00:00Z"),
        ("booked_in_georgia", "2027-03-28T06:00:00Z", "2027-03-28T19:58:59Z", "2027-03-28T19:59:00Z"),
        ("booked_in_georgia", "2027-10-31T06:00:00Z", "2027-10-31T19:58:59Z", "2027-10-31T19:59:00Z"),
    ] {
        let mut known = record(body);
        known.deadlines.clear();
        let starts = pack(known.country.code()).zone.moment(at(interview));
        known.appointment.as_mut().unwrap().slot.starts = starts;
        let stands = |now| {
            let all = agenda(&known, now);
            all.dated.iter().find(|dated| dated.deadline.kind == AddressChange).map(|dated| dated.standing)
        };
        assert_eq!(stands(last), Some(Standing::Ahead), "{body} {interview}");
        assert_eq!(stands(over), Some(Standing::Passed), "{body} {interview}");
    }
}

/// What a country dates later is its own: Albania's documents know neither the year (R27) nor a cutoff (R87, R88) nor a
/// time to collect (R100, R101), and they alone know a wait for the tracking number (R109).
#[test]
fn what_is_known_later() {
    for (country, expected) in [
        ("al", vec![Interview, TrackingNumber]),
        ("ee", vec![FeeUsable, Interview, AddressChange, Collect]),
        ("ge", vec![FeeUsable, Interview, AddressChange, Collect]),
    ] {
        let nobody = Agenda::of(None, &pack(country), at("2026-11-20T09:00:00Z"));
        assert_eq!((nobody.dated, nobody.later), (vec![], expected), "{country}");
    }
    // A courier brings it: nothing waits to be collected. A pickup place keeps it for a while.
    assert_eq!(agenda(&record("booked"), "2026-11-21T09:00:00Z").later, []);
    assert_eq!(agenda(&record("booked_in_georgia"), "2026-11-28T09:00:00Z").later, [Collect]);
    assert_eq!(agenda(&record("moved_twice"), "2026-11-21T09:00:00Z").later, []);
    assert_eq!(agenda(&record("cancelled_used_up"), "2026-11-21T09:00:00Z").later[..2], [FeeUsable, Interview]);
}

/// R100: the office's last day to collect is the only one that is shown; nothing counts fifteen days here.
#[test]
fn the_day_to_collect_is_the_offices() {
    let mut known = record("booked_in_georgia");
    let moment = Moment { at: at("2026-12-31T19:59:00Z"), local: "2026-12-31T23:59:00".parse().unwrap() };
    known.deadlines.push(Deadline { kind: Collect, moment });
    let all = agenda(&known, "2026-12-20T09:00:00Z");
    assert!(all.dated.iter().map(told).any(|told| told == (Collect, Office, "2026-12-31 23:59".to_owned())));
    assert_eq!(all.later, []);
}

/// R28: a fee that the office has let run out is told as passed, and one that every move used up is not dated at all.
#[test]
fn a_fee_that_books_nothing_more() {
    let mut known = record("cancelled");
    known.deadlines.clear();
    known.fee.state = FeeState::FeeExpired;
    let passed: Vec<_> = agenda(&known, "2027-12-15T09:00:00Z").passed().map(told).map(|told| told.0).collect();
    assert_eq!(passed, [Interview, FeeUsable]);
    let used_up = agenda(&record("cancelled_used_up"), "2026-11-21T09:00:00Z");
    assert!(used_up.dated.iter().all(|dated| dated.deadline.kind != FeeUsable));
}

fn entries(known: &Application, now: &str) -> Vec<Entry> {
    let said = || Said { summary: "What".into(), place: String::new(), text: "Why".into() };
    agenda(known, now).dated.iter().filter_map(|dated| Entry::of(dated, known, at(now), said())).collect()
}

/// M8: one entry a date, of the same name whenever it is made, newer than the one before; an end stands before its
/// last moment, on the office's own day (R87, R88), and reminds in time (R27, R100).
#[test]
fn a_calendar_can_hold_every_date() {
    let known = record("booked");
    let all = entries(&known, "2026-11-21T09:00:00Z");
    let told: Vec<_> =
        all.iter().map(|entry| (entry.uid.as_str(), entry.starts, entry.minutes, entry.status)).collect();
    assert_eq!(
        told,
        [
            ("EE-2AHT-B9Y7-address@viza", at("2026-12-09T21:30:00Z"), 30, Status::Free),
            ("EE-2AHT-B9Y7@viza", at("2026-12-10T07:00:00Z"), 15, Status::Busy),
            ("EE-2AHT-B9Y7-fee@viza", at("2027-11-20T21:30:00Z"), 30, Status::Free),
        ]
    );
    assert!(all.iter().all(|entry| entry.sequence == known.version));
    let reminders: Vec<_> = all.iter().map(|entry| entry.reminders.to_vec()).collect();
    assert_eq!(reminders, [vec![24, 2], vec![168, 24, 2], vec![1440, 720, 168]]);
    // What is over stays in the file, and reminds of nothing.
    let late = entries(&known, "2026-12-09T22:00:00Z");
    assert_eq!(late.first().map(|entry| (entry.starts, entry.reminders.len())), Some((told[0].1, 0)));
    let moved = entries(&record("moved_twice"), "2026-11-21T09:00:00Z");
    assert_eq!(moved.iter().map(|entry| entry.uid.as_str()).collect::<Vec<_>>(), [told[0].0, told[1].0]);
    assert!(moved.iter().all(|entry| entry.sequence > known.version));
    let card = entries(&record("card_declined"), "2026-11-20T11:00:00Z");
    assert_eq!(card.first().map(|entry| entry.uid.ends_with("-card-4242@viza")), Some(true));
}

/// What went with a cancelled appointment is taken out of the calendar that held it.
#[test]
fn a_cancelled_appointment_is_cancelled_in_the_calendar() {
    let known = record("cancelled_used_up");
    let all = entries(&known, "2026-11-21T10:00:00Z");
    let told: Vec<_> = all.iter().map(|entry| (entry.uid.as_str(), entry.status)).collect();
    let cancelled = Status::Cancelled;
    assert_eq!(told, [("EE-2AHT-B9Y7-address@viza", cancelled), ("EE-2AHT-B9Y7@viza", cancelled)]);
    let file = calendar_file(&all);
    assert_eq!((file.matches("STATUS:CANCELLED").count(), file.matches("VALARM").count()), (2, 0));
    let passed: Vec<_> = agenda(&known, "2026-11-21T10:00:00Z").passed().map(told_kind).collect();
    assert_eq!(passed, [(Interview, Standing::CalledOff)]);
}

fn told_kind(dated: &Dated) -> (DeadlineKind, Standing) {
    (dated.deadline.kind, dated.standing)
}
