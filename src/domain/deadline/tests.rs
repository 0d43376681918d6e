use super::*;
use chrono::DateTime;

fn at(text: &str) -> Instant {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

fn tbilisi() -> Zone {
    Zone { name: "Asia/Tbilisi".into(), offset: 14_400, changes: vec![] }
}

fn tallinn() -> Zone {
    Zone {
        name: "Europe/Tallinn".into(),
        offset: 7200,
        changes: vec![(at("2027-03-28T01:00:00Z"), 10_800), (at("2027-10-31T01:00:00Z"), 7200)],
    }
}

fn frozen(cutoff: Cutoff, interview: &str, zone: &Zone) -> Deadline {
    let moment = frozen_from(cutoff, interview.parse().unwrap(), zone);
    Deadline { kind: DeadlineKind::AddressChange, moment }
}

#[test]
fn r87_georgia_refuses_from_2359_on_the_interview_day() {
    let deadline = frozen(Cutoff::InterviewDayEnd, "2026-12-10", &tbilisi());
    assert!(!deadline.is_over(at("2026-12-10T23:58:59+04:00")));
    assert!(deadline.is_over(at("2026-12-10T23:59:00+04:00")));
    // The same instant on a clock in New York.
    assert!(!deadline.is_over(at("2026-12-10T14:58:59-05:00")));
    assert!(deadline.is_over(at("2026-12-10T14:59:00-05:00")));
    assert_eq!(deadline.last_allowed().local, "2026-12-10T23:58:59".parse().unwrap());
    assert_eq!(deadline.printed(), "2026-12-10T23:59:00".parse().unwrap());
}

#[test]
fn r88_estonia_refuses_from_midnight_before_the_interview() {
    // Winter, the day before and after each change of the clock, and the days of the changes themselves.
    for (interview, last, refused) in [
        ("2026-12-10", "2026-12-09T23:59:59+02:00", "2026-12-10T00:00:00+02:00"),
        ("2027-03-27", "2027-03-26T23:59:59+02:00", "2027-03-27T00:00:00+02:00"),
        ("2027-03-28", "2027-03-27T23:59:59+02:00", "2027-03-28T00:00:00+02:00"),
        ("2027-03-29", "2027-03-28T23:59:59+03:00", "2027-03-29T00:00:00+03:00"),
        ("2027-10-30", "2027-10-29T23:59:59+03:00", "2027-10-30T00:00:00+03:00"),
        ("2027-10-31", "2027-10-30T23:59:59+03:00", "2027-10-31T00:00:00+03:00"),
        ("2027-11-01", "2027-10-31T23:59:59+02:00", "2027-11-01T00:00:00+02:00"),
    ] {
        let deadline = frozen(Cutoff::InterviewDayStart, interview, &tallinn());
        assert_eq!(deadline.last_allowed().at, at(last), "{interview}");
        assert!(!deadline.is_over(at(last)), "{interview}");
        assert!(deadline.is_over(at(refused)), "{interview}");
        let eve: NaiveDate = interview.parse::<NaiveDate>().unwrap() - Days::new(1);
        assert_eq!(deadline.printed(), eve.and_hms_opt(23, 59, 59).unwrap(), "{interview}");
    }
}

#[test]
fn r27_the_anniversary_is_the_last_day() {
    for (paid, last) in [
        ("2026-03-10", "2027-03-10"),
        ("2028-02-29", "2029-02-28"),
        ("2027-02-28", "2028-02-28"),
        ("2026-12-31", "2027-12-31"),
    ] {
        assert_eq!(anniversary(paid.parse().unwrap()), Some(last.parse().unwrap()), "{paid}");
    }
}

#[test]
fn a_wall_clock_that_never_was_or_was_twice() {
    for (local, first) in [
        ("2027-03-28T02:59:59", "2027-03-28T00:59:59Z"),
        // Set forward over it: the change is the first instant at or after.
        ("2027-03-28T03:30:00", "2027-03-28T01:00:00Z"),
        ("2027-03-28T04:00:00", "2027-03-28T01:00:00Z"),
        // Set back: the first of the two.
        ("2027-10-31T03:30:00", "2027-10-31T00:30:00Z"),
        ("2027-10-31T04:00:00", "2027-10-31T02:00:00Z"),
    ] {
        assert_eq!(first_at(&tallinn(), local.parse().unwrap()).at, at(first), "{local}");
    }
}

#[test]
fn what_is_left_is_counted_in_whole_parts_until_nothing_is() {
    let deadline = frozen(Cutoff::InterviewDayEnd, "2026-12-10", &tbilisi());
    let left = |days, hours, minutes| Some(Left { days, hours, minutes });
    assert_eq!(deadline.left(at("2026-12-08T19:29:00+04:00")), left(2, 4, 30));
    assert_eq!(deadline.left(at("2026-12-10T23:58:59+04:00")), left(0, 0, 0));
    assert_eq!(deadline.left(at("2026-12-10T23:59:00+04:00")), None);
}

/// R87, R88: a visitor elsewhere reads the same instant on another clock, whichever of the two is changed on the way.
#[test]
fn the_office_and_the_visitor_may_have_different_clocks() {
    const NEW_YORK: [i32; 2] = [-18_000, -14_400];
    for (cutoff, interview, zone, offset, office, visitor) in [
        (Cutoff::InterviewDayEnd, "2026-12-10", tbilisi(), NEW_YORK[0], "2026-12-10T23:59:00", "2026-12-10T14:59:00"),
        (Cutoff::InterviewDayStart, "2026-12-10", tallinn(), NEW_YORK[0], "2026-12-09T23:59:59", "2026-12-09T16:59:59"),
        // The clocks of New York have been set forward already, those of Tallinn have not; then both have.
        (Cutoff::InterviewDayStart, "2027-03-28", tallinn(), NEW_YORK[1], "2027-03-27T23:59:59", "2027-03-27T17:59:59"),
        (Cutoff::InterviewDayStart, "2027-03-29", tallinn(), NEW_YORK[1], "2027-03-28T23:59:59", "2027-03-28T16:59:59"),
        // In autumn those of Tallinn go first.
        (Cutoff::InterviewDayStart, "2027-10-31", tallinn(), NEW_YORK[1], "2027-10-30T23:59:59", "2027-10-30T16:59:59"),
        (Cutoff::InterviewDayStart, "2027-11-01", tallinn(), NEW_YORK[1], "2027-10-31T23:59:59", "2027-10-31T17:59:59"),
    ] {
        let deadline = frozen(cutoff, interview, &zone);
        assert_eq!(deadline.printed(), office.parse().unwrap(), "{interview}");
        assert_eq!(deadline.printed_elsewhere(offset), Some(visitor.parse().unwrap()), "{interview}");
    }
    let at_home = frozen(Cutoff::InterviewDayStart, "2027-03-29", &tallinn());
    assert_eq!(at_home.printed_elsewhere(10_800), None);
    // Where the visitor's own midnight ends it, the day that ends is named.
    let in_london = frozen(Cutoff::InterviewDayEnd, "2026-12-10", &tbilisi());
    let midnight = Deadline { moment: tbilisi().moment(at("2026-12-11T00:00:00Z")), ..in_london };
    assert_eq!(midnight.printed_elsewhere(0), Some("2026-12-10T23:59:59".parse().unwrap()));
}

/// R43: from when on a card is taken again is a beginning: midnight is the night that follows.
#[test]
fn a_beginning_at_midnight_is_not_the_day_before() {
    let moment = tallinn().moment(at("2026-11-21T22:00:00Z"));
    let usable = Deadline { kind: DeadlineKind::CardUsable, moment };
    assert_eq!(usable.printed(), "2026-11-22T00:00:00".parse().unwrap());
    assert_eq!(Deadline { kind: DeadlineKind::FeeUsable, moment }.printed(), "2026-11-21T23:59:59".parse().unwrap());
}
