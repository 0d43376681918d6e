use super::*;
use crate::domain::application::Access;
use crate::domain::booking::{Appointment, AppointmentState, FeeAfter, Slot};
use crate::domain::money::{Currency, Money};
use crate::domain::opening::{Applicant, FilledInBy, Residency};
use crate::domain::pack::Terms;
use crate::domain::payment::{Fee, FeeState, PayReason};

fn at(text: &str) -> Instant {
    chrono::DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

fn moment(text: &str) -> Moment {
    Moment { at: at(text), local: at(text).naive_utc() }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn rules() -> EmergencyRules {
    EmergencyRules { reasons: Urgency::ALL.to_vec(), appointment_first: true }
}

fn pack() -> Pack {
    let terms = Some(Terms { version: "2".into(), in_force_since: None });
    Pack { emergency: Some(rules()), terms, ..Pack::silent("ee") }
}

/// Somebody with an appointment on 10 December.
fn booked() -> Application {
    Application {
        id: "app-1".into(),
        reference: "EE-1".into(),
        country: pack().country,
        version: 1,
        access: Access::Full,
        applicant: Applicant {
            given_names: "Mari".into(),
            family_name: "Tamm".into(),
            date_of_birth: day("1990-02-28"),
        },
        by: FilledInBy::Applicant,
        residency: Residency::Resident,
        terms_accepted: Some("2".into()),
        fees: vec![],
        visa_class: Some("b1b2".into()),
        fee: fee(FeeState::Used),
        profile_sent: true,
        profile: None,
        preferences: None,
        hold: None,
        appointment: Some(appointment(AppointmentState::Booked)),
        delivery: None,
        deadlines: vec![],
        confirmation: None,
        emergency: None,
        group: None,
        tracking: None,
        as_received: String::new(),
    }
}

fn appointment(state: AppointmentState) -> Appointment {
    let slot = Slot { id: "s-1".into(), starts: moment("2026-12-10T09:00:00Z"), minutes: 15 };
    Appointment { id: "apt-1".into(), key: "k".into(), state, slot, fee_after: FeeAfter::StillUsable }
}

fn fee(state: FeeState) -> Fee {
    Fee {
        state,
        pay_allowed: false,
        pay_reason: PayReason::AlreadyPaid,
        due: None,
        paid: Money { minor: 0, currency: Currency::EUR },
        payments: vec![],
        usable_until: None,
        extended: false,
        reschedules_left: Some(0),
        card_locks: vec![],
    }
}

fn emergency(standing: Standing) -> Emergency {
    Emergency {
        key: "key".into(),
        standing,
        urgency: Urgency::Medical,
        needed_by: day("2026-12-01"),
        asked_by: AskedBy::Applicant,
        asked: moment("2026-11-20T10:00:00Z"),
        decided: None,
        until: Some(moment("2026-11-24T00:00:00Z")),
    }
}

const NOW: &str = "2026-11-20T12:00:00Z";

/// R65, R67, R68: only where the country knows it, once, and beside an appointment to come.
#[test]
fn who_may_ask_and_who_may_not() {
    let asked = |standing| Application { emergency: Some(emergency(standing)), ..booked() };
    let cancelled = Application { appointment: Some(appointment(AppointmentState::Cancelled)), ..booked() };
    for (known, pack, now, expected) in [
        (booked(), pack(), NOW, None),
        // On the day itself no day is left before it.
        (booked(), pack(), "2026-12-09T23:59:59Z", None),
        (booked(), pack(), "2026-12-10T00:00:00Z", Some(Bar::Today)),
        (booked(), pack(), "2026-12-10T08:59:59Z", Some(Bar::Today)),
        (booked(), pack(), "2026-12-10T09:00:00Z", Some(Bar::Appointment)),
        (booked(), Pack::silent("al"), NOW, Some(Bar::Unknown)),
        (asked(Standing::Asked), Pack::silent("al"), NOW, Some(Bar::Unknown)),
        (asked(Standing::Asked), pack(), NOW, Some(Bar::Used)),
        (asked(Standing::Approved), pack(), NOW, Some(Bar::Used)),
        (asked(Standing::Used), pack(), NOW, Some(Bar::Used)),
        (asked(Standing::Lapsed), pack(), NOW, Some(Bar::Used)),
        (asked(Standing::Denied), pack(), NOW, Some(Bar::Used)),
        (asked(Standing::Withdrawn), pack(), NOW, Some(Bar::Used)),
        (cancelled, pack(), NOW, Some(Bar::Appointment)),
        (Application { appointment: None, ..booked() }, pack(), NOW, Some(Bar::Appointment)),
        (Application { profile_sent: false, ..booked() }, pack(), NOW, Some(Bar::Missing(Guard::ProfileSent))),
        (Application { fee: fee(FeeState::Pending), ..booked() }, pack(), NOW, Some(Bar::Missing(Guard::FeeValid))),
        (
            Application { terms_accepted: Some("1".into()), ..booked() },
            pack(),
            NOW,
            Some(Bar::Missing(Guard::TermsAccepted)),
        ),
    ] {
        assert_eq!(bar(&known, &pack, at(now)), expected, "{:?} {now}", known.emergency);
    }
    let free = Pack { emergency: Some(EmergencyRules { appointment_first: false, ..rules() }), ..pack() };
    assert_eq!(bar(&Application { appointment: None, ..booked() }, &free, at(NOW)), None);
}

/// R68: what the embassy approved opens earlier times until it ends.
#[test]
fn an_approval_opens_times_until_it_ends() {
    for (standing, now, expected) in [
        (Standing::Asked, NOW, Standing::Asked),
        (Standing::Approved, NOW, Standing::Approved),
        (Standing::Approved, "2026-11-23T23:59:59Z", Standing::Approved),
        (Standing::Approved, "2026-11-24T00:00:00Z", Standing::Lapsed),
        (Standing::Used, "2026-11-24T00:00:00Z", Standing::Used),
        (Standing::Denied, "2026-11-24T00:00:00Z", Standing::Denied),
        (Standing::Withdrawn, "2026-11-24T00:00:00Z", Standing::Withdrawn),
    ] {
        let emergency = emergency(standing);
        assert_eq!(emergency.standing_at(at(now)), expected, "{standing:?} {now}");
        assert_eq!(emergency.waits(), standing == Standing::Asked, "{standing:?}");
    }
}

fn asks(changes: &[(Field, &str)]) -> Result<Plea, Vec<(Field, Fault)>> {
    let good = [
        (Field::EmergencyReason, "funeral"),
        (Field::EmergencyAskedBy, "representative"),
        (Field::EmergencyDay, "1"),
        (Field::EmergencyMonth, "12"),
        (Field::EmergencyYear, "2026"),
        (Field::EmergencyExplanation, " My brother has died.\r\nThe funeral is in Boston. "),
        (Field::EmergencyEvidence, "yes"),
    ];
    let draft = Draft::from_iter(good.iter().chain(changes).map(|(field, text)| (*field, (*text).to_owned())));
    check(&draft, &rules(), day("2026-11-20"), Some(day("2026-12-10")))
        .map_err(|problems| problems.iter().map(|problem| (problem.field, problem.fault)).collect())
}

/// R66, R69.
#[test]
fn a_complete_form_asks() {
    let plea = Plea {
        urgency: Urgency::Funeral,
        needed_by: day("2026-12-01"),
        explanation: "My brother has died.\nThe funeral is in Boston.".into(),
        asked_by: AskedBy::Representative,
    };
    assert_eq!(asks(&[]), Ok(plea));
    assert_eq!(asks(&[(Field::EmergencyAskedBy, "applicant")]).unwrap().asked_by, AskedBy::Applicant);
}

/// R70–R74.
#[test]
fn each_reason_that_the_country_knows_is_taken_and_no_other() {
    for reason in Urgency::ALL {
        assert_eq!(asks(&[(Field::EmergencyReason, reason.slug())]).unwrap().urgency, reason);
    }
    let draft = Draft::from_iter([(Field::EmergencyReason, "study".to_owned())]);
    let rules = EmergencyRules { reasons: vec![Urgency::Medical], appointment_first: true };
    let problems = check(&draft, &rules, day("2026-11-20"), None).unwrap_err();
    assert_eq!(problems.first(), Some(&Problem { field: Field::EmergencyReason, fault: Fault::Missing }));
}

/// R69: nobody asks without saying that documents prove it.
#[test]
fn each_fault_is_found() {
    let long = "ა".repeat(LONGEST_EXPLANATION + 1);
    for (field, text, fault) in [
        (Field::EmergencyReason, "court", Fault::Missing),
        (Field::EmergencyAskedBy, "", Fault::Missing),
        (Field::EmergencyExplanation, " \n ", Fault::Missing),
        (Field::EmergencyExplanation, "a\u{7}b", Fault::BadCharacters),
        (Field::EmergencyExplanation, long.as_str(), Fault::TooLong),
        (Field::EmergencyEvidence, "", Fault::NotTicked),
    ] {
        assert_eq!(asks(&[(field, text)]), Err(vec![(field, fault)]), "{field:?}");
    }
    assert!(asks(&[(Field::EmergencyExplanation, &"ა".repeat(LONGEST_EXPLANATION))]).is_ok());
    let empty = check(&Draft::default(), &rules(), day("2026-11-20"), None).unwrap_err();
    let fields: Vec<_> = empty.iter().map(|problem| problem.field).collect();
    assert_eq!(
        fields,
        [
            Field::EmergencyReason,
            Field::EmergencyAskedBy,
            Field::EmergencyDay,
            Field::EmergencyExplanation,
            Field::EmergencyEvidence
        ]
    );
}

#[test]
fn the_day_is_not_over_and_the_appointment_is_later() {
    for (month, number, fault) in [
        ("11", "19", Some(Fault::Passed)),
        ("11", "20", None),
        ("12", "9", None),
        ("12", "10", Some(Fault::NotEarlier)),
        ("12", "11", Some(Fault::NotEarlier)),
    ] {
        let found = asks(&[(Field::EmergencyDay, number), (Field::EmergencyMonth, month)]);
        assert_eq!(found.err(), fault.map(|fault| vec![(Field::EmergencyDay, fault)]), "{number} {month}");
    }
}

/// R20, R66: who fills the application in is asked once, at its start.
#[test]
fn whoever_fills_in_for_somebody_asks_for_them() {
    let askers = FilledInBy::ALL.map(AskedBy::usually);
    assert_eq!(askers, [AskedBy::Applicant, AskedBy::Representative, AskedBy::Representative]);
}
