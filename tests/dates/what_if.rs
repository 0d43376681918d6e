//! What happens if…, in each country: only questions whose rule the country has, answered with the applicant's own dates.

use chrono::DateTime;
use viza::domain::booking::FeeAfter;
use viza::domain::deadline::Deadline;
use viza::domain::pack::Cutoff;
use viza::domain::what_if::{Mishap, mishaps};

use crate::{pack, record};

fn asked(country: &str, body: Option<&str>) -> Vec<Mishap> {
    let now = DateTime::parse_from_rfc3339("2026-11-21T04:00:00-05:00").unwrap().to_utc();
    mishaps(body.map(record).as_ref(), &pack(country), now)
}

/// The name of each question, without what is known about it.
fn names(all: &[Mishap]) -> Vec<String> {
    let name = |mishap: &Mishap| format!("{mishap:?}").split([' ', '{']).next().unwrap_or_default().to_owned();
    all.iter().map(name).collect()
}

/// R24–R30, R33, R35, R43, R58, R87–R89, R98–R101, R109: a rule of one country is never told in another.
#[test]
fn each_country_answers_from_its_own_rules() {
    for (country, expected) in [
        ("al", "PaidNotCounted CardRefused HoldEnds ByPhone Ds160Changes PassportChanges NoTracking"),
        (
            "ee",
            "PaidNotCounted CardRefused WrongAmount FeeExpires OtherCountry HoldEnds CannotCome Ds160Changes \
             PassportChanges WrongAddress NotCollected Refused",
        ),
        (
            "ge",
            "PaidNotCounted SlipExpires FeeExpires OtherCountry HoldEnds CannotCome Ds160Changes PassportChanges \
             WrongAddress NobodyHome NotCollected Refused",
        ),
    ] {
        assert_eq!(names(&asked(country, None)).join(" "), expected, "{country}");
    }
    // With an application, whose fee it is stands in the answer: where the country ties the fee to its person.
    for (country, body, tied) in
        [("al", "booked_in_albania", false), ("ee", "booked", true), ("ge", "booked_in_georgia", true)]
    {
        assert_eq!(names(&asked(country, Some(body))).contains(&"SomebodyElse".to_owned()), tied, "{country}");
    }
    let extended = |mishap: &Mishap| matches!(mishap, Mishap::FeeExpires { until: Some(_), extended: true });
    assert!(asked("ge", Some("extended")).iter().any(extended));
    assert!(!asked("ge", Some("booked_in_georgia")).iter().any(extended));
}

/// R43, R44: the card rests where the country says so, and counts at once where it says so.
#[test]
fn a_refused_card_and_a_late_payment() {
    let card = |country, body| {
        asked(country, body).into_iter().find_map(|mishap| match mishap {
            Mishap::CardRefused { hours, resting } => Some((hours, resting.len())),
            _ => None,
        })
    };
    assert_eq!(card("ee", Some("card_declined")), Some((Some(24), 1)));
    assert_eq!(card("al", Some("booked_in_albania")), Some((None, 0)));
    assert_eq!(card("ge", Some("slip_pending")), None);
    let later = |country| asked(country, None).first().cloned();
    for (country, others_later) in [("al", true), ("ee", false), ("ge", false)] {
        assert_eq!(later(country), Some(Mishap::PaidNotCounted { others_later, expected: None }), "{country}");
    }
    let expected = match asked("al", Some("cash_counts_later")).first() {
        Some(Mishap::PaidNotCounted { expected, .. }) => expected.map(|by| by.printed().to_string()),
        _ => None,
    };
    assert_eq!(expected.as_deref(), Some("2026-12-15 08:00:00"));
}

/// R27, R29, R30, R61, R87, R90: the applicant's own dates and numbers stand in the answers.
#[test]
fn the_answers_know_the_applicant() {
    let all = asked("ee", Some("booked"));
    let printed = |date: &Option<Deadline>| date.map(|date| date.printed().format("%Y-%m-%d %H:%M").to_string());
    let mut seen = 0;
    for mishap in &all {
        seen += 1;
        match mishap {
            Mishap::FeeExpires { until, extended: false } => {
                assert_eq!(printed(until).as_deref(), Some("2027-11-20 23:59"));
            }
            Mishap::SomebodyElse { name } => assert_eq!(name, "Õie Tamm"),
            Mishap::CannotCome { moves_left } => assert_eq!(*moves_left, Some(2)),
            Mishap::Missed { fee } => assert_eq!(*fee, FeeAfter::StillUsable),
            Mishap::Ds160Changes { until } => assert_eq!(printed(until).as_deref(), Some("2026-12-10 09:00")),
            Mishap::WrongAddress { cutoff: Cutoff::InterviewDayStart, until, agent: true } => {
                assert_eq!(printed(until).as_deref(), Some("2026-12-09 23:59"));
            }
            _ => seen -= 1,
        }
    }
    assert_eq!(seen, 6, "{all:?}");
    // A courier was chosen: nothing is left lying at a pickup place (R101).
    assert!(!names(&all).contains(&"NotCollected".to_owned()));
    // The office has given this slip an end, whatever the country's documents say (R35).
    assert!(names(&asked("ge", Some("slip_pending"))).contains(&"SlipExpires".to_owned()));
}
