//! Opening hours at their edges: R120, R121.

use chrono::{DateTime, Weekday};

use super::*;

fn at(text: &str) -> Instant {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

fn zone(name: &str, offset: i32, changes: &[(&str, i32)]) -> Zone {
    Zone { name: name.into(), offset, changes: changes.iter().map(|(from, next)| (at(from), *next)).collect() }
}

fn tirana() -> Zone {
    let changes = [
        ("2026-03-29T01:00:00Z", 7200),
        ("2026-10-25T01:00:00Z", 3600),
        ("2027-03-28T01:00:00Z", 7200),
        ("2027-10-31T01:00:00Z", 3600),
    ];
    zone("Europe/Tirane", 3600, &changes)
}

fn eastern() -> Zone {
    let changes = [
        ("2026-03-08T07:00:00Z", -14400),
        ("2026-11-01T06:00:00Z", -18000),
        ("2027-03-14T07:00:00Z", -14400),
        ("2027-11-07T06:00:00Z", -18000),
    ];
    zone("America/New_York", -18000, &changes)
}

fn clock(text: &str) -> NaiveTime {
    format!("{text}:00").parse().unwrap()
}

fn window(opens: &str, closes: &str, zone: Option<Zone>) -> Window {
    Window {
        language: Language::En,
        days: (Weekday::Mon, Weekday::Fri),
        opens: clock(opens),
        closes: clock(closes),
        zone,
    }
}

/// What is said at `now`: "until" or "from", and the time on the office's wall.
fn said(windows: &[Window], holidays: &[&str], now: &str) -> String {
    let holidays: Vec<NaiveDate> = holidays.iter().map(|day| day.parse().unwrap()).collect();
    let office = tirana();
    let wall = |instant| office.moment(instant).local.format("%a %d %b %H:%M").to_string();
    match answering(&windows.iter().collect::<Vec<_>>(), &office, &holidays, at(now)) {
        Answering::Open { until } => format!("until {}", wall(until)),
        Answering::Closed { opens: Some(opens) } => format!("from {}", wall(opens)),
        Answering::Closed { opens: None } => "never".to_owned(),
    }
}

fn check(windows: &[Window], table: &[(&str, &str)]) {
    for (now, expected) in table {
        assert_eq!(said(windows, &[], now), *expected, "{now}");
    }
}

/// R121: one window on the embassy's clock.
#[test]
fn a_window_opens_and_closes_to_the_second() {
    let albanian = [window("07:00", "19:00", None)];
    check(
        &albanian,
        &[
            ("2026-11-20T05:59:59Z", "from Fri 20 Nov 07:00"),
            ("2026-11-20T06:00:00Z", "until Fri 20 Nov 19:00"),
            ("2026-11-20T17:59:59Z", "until Fri 20 Nov 19:00"),
            ("2026-11-20T18:00:00Z", "from Mon 23 Nov 07:00"),
            ("2026-11-22T12:00:00Z", "from Mon 23 Nov 07:00"),
            // It is Monday in Tirana already, and still Sunday by Greenwich.
            ("2026-11-22T23:30:00Z", "from Mon 23 Nov 07:00"),
        ],
    );
}

/// R120: the embassy's day and the American one overlap and count as one, until midnight in winter.
#[test]
fn two_windows_on_two_clocks_are_one_long_day() {
    let english = [window("08:00", "18:00", Some(eastern())), window("08:00", "18:00", None)];
    check(
        &english,
        &[
            ("2026-11-20T06:59:59Z", "from Fri 20 Nov 08:00"),
            ("2026-11-20T07:00:00Z", "until Sat 21 Nov 00:00"),
            ("2026-11-20T16:59:59Z", "until Sat 21 Nov 00:00"),
            ("2026-11-20T17:00:00Z", "until Sat 21 Nov 00:00"),
            ("2026-11-20T22:59:59Z", "until Sat 21 Nov 00:00"),
            ("2026-11-20T23:00:00Z", "from Mon 23 Nov 08:00"),
        ],
    );
}

/// R120: between the two continents' changes of the clock, Washington is an hour nearer.
#[test]
fn the_american_window_moves_when_one_side_has_changed_its_clock() {
    let american = [window("08:00", "18:00", Some(eastern()))];
    check(
        &american,
        &[
            ("2026-03-06T12:59:59Z", "from Fri 06 Mar 14:00"),
            ("2026-03-09T11:59:59Z", "from Mon 09 Mar 13:00"),
            ("2026-03-09T12:00:00Z", "until Mon 09 Mar 23:00"),
            ("2026-03-30T11:59:59Z", "from Mon 30 Mar 14:00"),
            ("2026-10-26T11:59:59Z", "from Mon 26 Oct 13:00"),
            ("2026-11-02T12:59:59Z", "from Mon 02 Nov 14:00"),
        ],
    );
}

/// R121: the wall decides, on the days on which the embassy's own clock is changed too.
#[test]
fn a_window_keeps_to_the_wall_across_both_changes() {
    let every_day = Window { days: (Weekday::Mon, Weekday::Sun), ..window("07:00", "19:00", None) };
    check(
        &[every_day],
        &[
            ("2026-03-28T05:59:59Z", "from Sat 28 Mar 07:00"),
            ("2026-03-29T04:59:59Z", "from Sun 29 Mar 07:00"),
            ("2026-03-29T05:00:00Z", "until Sun 29 Mar 19:00"),
            ("2026-03-29T17:00:00Z", "from Mon 30 Mar 07:00"),
            ("2026-10-25T05:59:59Z", "from Sun 25 Oct 07:00"),
            ("2026-10-25T06:00:00Z", "until Sun 25 Oct 19:00"),
        ],
    );
    // 02:30 does not come on 28 March 2027, and comes twice on 31 October: the first time counts.
    let night = Window { days: (Weekday::Sat, Weekday::Sun), ..window("22:00", "02:30", None) };
    check(
        &[night],
        &[
            ("2027-03-27T23:00:00Z", "until Sun 28 Mar 03:00"),
            ("2027-03-28T01:00:00Z", "from Sun 28 Mar 22:00"),
            ("2027-10-30T23:00:00Z", "until Sun 31 Oct 02:30"),
            ("2027-10-31T00:30:00Z", "from Sun 31 Oct 22:00"),
        ],
    );
}

#[test]
fn a_window_may_run_past_midnight_and_a_week_past_its_end() {
    let late = Window { days: (Weekday::Fri, Weekday::Mon), ..window("20:00", "04:00", None) };
    check(
        std::slice::from_ref(&late),
        &[
            ("2026-11-20T18:59:59Z", "from Fri 20 Nov 20:00"),
            ("2026-11-20T22:59:59Z", "until Sat 21 Nov 04:00"),
            ("2026-11-20T23:00:00Z", "until Sat 21 Nov 04:00"),
            ("2026-11-24T02:59:59Z", "until Tue 24 Nov 04:00"),
            ("2026-11-24T03:00:00Z", "from Fri 27 Nov 20:00"),
        ],
    );
    // What meets is one.
    let halves = [window("08:00", "12:00", None), window("12:00", "18:00", None)];
    check(&halves, &[("2026-11-20T08:00:00Z", "until Fri 20 Nov 18:00")]);
    // Till midnight is till the end of the day, and all round the clock never ends.
    check(&[window("08:00", "00:00", None)], &[("2026-11-20T22:59:59Z", "until Sat 21 Nov 00:00")]);
    let always = Window { days: (Weekday::Mon, Weekday::Sun), ..window("00:00", "00:00", None) };
    assert!(said(&[always], &[], "2026-11-20T12:00:00Z").starts_with("until"));
}

/// A holiday is a day of the window's own clock: what opened the evening before stays open.
#[test]
fn nobody_answers_on_a_holiday() {
    let albanian = [window("07:00", "19:00", None)];
    let flag_day = ["2026-11-27", "2026-11-30"];
    assert_eq!(said(&albanian, &flag_day, "2026-11-27T10:00:00Z"), "from Tue 01 Dec 07:00");
    assert_eq!(said(&albanian, &flag_day, "2026-11-26T10:00:00Z"), "until Thu 26 Nov 19:00");
    let both = [window("08:00", "18:00", Some(eastern())), window("08:00", "18:00", None)];
    assert_eq!(said(&both, &["2026-11-26"], "2026-11-26T15:00:00Z"), "from Fri 27 Nov 08:00");
    let night = [window("20:00", "04:00", None)];
    assert_eq!(said(&night, &["2026-11-26"], "2026-11-26T01:00:00Z"), "until Thu 26 Nov 04:00");
    assert_eq!(said(&night, &["2026-11-26"], "2026-11-26T20:00:00Z"), "from Fri 27 Nov 20:00");
}

#[test]
fn without_windows_or_without_days_nobody_answers() {
    assert_eq!(said(&[], &[], "2026-11-20T12:00:00Z"), "never");
    let closed: Vec<String> = (0..30).map(|day| (day_of("2026-11-15") + Days::new(day)).to_string()).collect();
    let closed: Vec<&str> = closed.iter().map(String::as_str).collect();
    assert_eq!(said(&[window("07:00", "19:00", None)], &closed, "2026-11-20T12:00:00Z"), "never");
}

/// R120
#[test]
fn midnight_is_printed_as_the_end_of_its_day() {
    let printed = |local: &str| closing(local.parse().unwrap()).to_string();
    assert_eq!(printed("2026-11-17T00:00:00"), "2026-11-16 23:59:00");
    assert_eq!(printed("2026-11-16T19:00:00"), "2026-11-16 19:00:00");
}

#[test]
fn a_clock_elsewhere_has_a_word() {
    assert_eq!(window("08:00", "18:00", Some(eastern())).clock_word().as_deref(), Some("america-new-york"));
    assert_eq!(window("08:00", "18:00", None).clock_word(), None);
}

fn day_of(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
