use super::*;
use crate::domain::journey::tests::sample::{at, booked, holding, moment, noon, opened, pack, payable, ready};

fn own(reference: &str, by: FilledInBy, country: &str, next: NextStep) -> OwnApplication {
    OwnApplication {
        id: format!("app-{reference}"),
        reference: reference.into(),
        country: Country::from_code(country).unwrap(),
        given_names: "Mari".into(),
        family_name: "Tamm".into(),
        by,
        visa_class: None,
        fee_state: FeeState::Valid,
        interview: None,
        next,
        deadline: None,
    }
}

/// The account lists the newest first; a parent who applies too comes before the children, and they as they were begun.
#[test]
fn the_times_are_given_in_the_order_in_which_people_came() {
    use FilledInBy::{Applicant, Family};
    let listed = [
        own("youngest", Family, "ee", NextStep::Booking),
        own("elsewhere", Family, "ge", NextStep::Booking),
        own("over", Family, "ee", NextStep::None),
        own("parent", Applicant, "ee", NextStep::Interview),
        own("eldest", Family, "ee", NextStep::Fee),
    ];
    let found = candidates(&listed, &pack().country);
    let order: Vec<&str> = found.iter().map(|own| own.reference.as_str()).collect();
    assert_eq!(order, ["parent", "eldest", "youngest"]);
}

#[test]
fn the_list_shows_what_is_in_the_way_before_anything_is_read() {
    let in_the_way = |fee_state, next, interview| {
        let own = own("EE-1", FilledInBy::Family, "ee", next);
        hindrance_listed(&OwnApplication { fee_state, interview, ..own })
    };
    let interview = Some(moment("2026-12-10T09:00:00Z"));
    for (fee, next, interview, expected) in [
        (FeeState::Valid, NextStep::Booking, None, None),
        (FeeState::Valid, NextStep::Confirm, None, None),
        (FeeState::Valid, NextStep::Profile, None, Some(Hindrance::ProfileMissing)),
        (FeeState::Used, NextStep::Interview, interview, Some(Hindrance::HasAppointment)),
        (FeeState::Pending, NextStep::Wait, None, Some(Hindrance::FeeOnItsWay)),
        (FeeState::SlipExpired, NextStep::Fee, None, Some(Hindrance::FeeMissing)),
        (FeeState::FeeExpired, NextStep::Fee, None, Some(Hindrance::FeeMissing)),
    ] {
        assert_eq!(in_the_way(fee, next, interview), expected, "{fee:?} {next:?}");
    }
}

/// R15, R23, R59: what the office would refuse is told before anybody's time is held.
#[test]
fn the_record_shows_what_is_in_the_way_first_things_first() {
    let without_form = || {
        let mut record = holding();
        record.profile = record.profile.map(|profile| crate::domain::profile::Profile { ds160: None, ..profile });
        record
    };
    for (record, expected) in [
        (opened(), Some(Hindrance::TermsMissing)),
        (payable(), Some(Hindrance::FeeMissing)),
        (Application { profile_sent: false, profile: None, ..ready() }, Some(Hindrance::ProfileMissing)),
        (without_form(), Some(Hindrance::Ds160Missing)),
        (ready(), Some(Hindrance::DeliveryMissing)),
        (holding(), None),
        (booked("k"), Some(Hindrance::HasAppointment)),
    ] {
        assert_eq!(hindrance(&record, &pack()), expected);
    }
    let free = Pack { delivery: crate::domain::pack::DeliveryRules::default(), ds160_to_book: false, ..pack() };
    assert_eq!((hindrance(&ready(), &free), hindrance(&without_form(), &free)), (None, None));
}

#[test]
fn a_wish_is_kept_word_for_word() {
    let (key, run) = ("k".repeat(32), "run_tallinn-20261210-0900".to_owned());
    for wish in [
        Wish::Hold { run, applications: vec!["app-1".into(), "app-2".into()] },
        Wish::Book { bookings: vec![("app-1".into(), "hold-1".into()), ("app-2".into(), "hold-2".into())] },
    ] {
        let asked = Asked { key: key.clone(), wish };
        assert_eq!(asked.whom(), ["app-1", "app-2"]);
        assert_eq!(Asked::from_text(&asked.to_text()), Some(asked));
    }
    for broken in ["", "key", "key walk run app-1"] {
        assert_eq!(Asked::from_text(broken), None, "{broken}");
    }
}

/// Nothing is concluded from silence: the records say whether the wish came through.
#[test]
fn the_records_tell_what_became_of_a_wish() {
    let hold = |key: &str| Asked { key: key.into(), wish: Wish::Hold { run: "r".into(), applications: vec![] } };
    let book = |key: &str| Asked { key: key.into(), wish: Wish::Book { bookings: vec![] } };
    let (held, set) = (vec![holding(), holding()], vec![booked("key-b"), booked("key-b")]);
    for (asked, records, trace) in [
        (hold("key-h"), &held, Trace::Done),
        (hold("key-x"), &held, Trace::NotSeen),
        (book("key-h"), &held, Trace::NotSeen),
        (book("key-b"), &set, Trace::Done),
        (hold("key-b"), &set, Trace::NotSeen),
    ] {
        assert_eq!(asked.trace(records), trace, "{asked:?}");
    }
}

#[test]
fn how_far_they_have_come_is_read_from_all_of_them() {
    let over = at("2026-11-20T12:15:00Z");
    let until = Stage::Held { until: over };
    for (records, now, expected) in [
        (vec![], noon(), Stage::Choosing),
        (vec![holding()], noon(), Stage::Choosing),
        (vec![ready(), ready()], noon(), Stage::Choosing),
        (vec![holding(), holding()], noon(), until),
        (vec![holding(), holding()], over, Stage::Lapsed),
        // Somebody holds a time alone, and goes with the others now.
        (vec![holding(), ready()], noon(), Stage::Choosing),
        (vec![holding(), ready()], over, Stage::Lapsed),
        (vec![booked("k"), booked("k")], noon(), Stage::Booked),
    ] {
        assert_eq!(stage(&records, now), expected);
    }
}

#[test]
fn a_doubt_is_about_those_who_were_asked_for() {
    let asked = Asked { key: "k".into(), wish: Wish::Hold { run: "r".into(), applications: vec!["app-1".into()] } };
    for (doubt, about) in [(Doubt::Unclear(asked.clone()), true), (Doubt::NotSeen(asked), true), (Doubt::Done, false)] {
        assert_eq!((doubt.is_about("app-1"), doubt.is_about("app-2")), (about, false), "{doubt:?}");
    }
}
