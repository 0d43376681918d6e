//! What the books hold on the first day: prices, holidays, and a year of interview times in three posts.

use jiff::Span;
use jiff::civil::Date;
use rusqlite::{Connection, params};

use crate::clock::{self, Instant, is_workday, tomorrow};
use crate::dice::scramble;
use crate::offices::{CLASSES, OFFICES, Office};

/// The interviews of a day: start (hour, minute), kind, residency. Nobody interviews families that live elsewhere.
const DAY_PLAN: [(i8, i8, &str, &str); 15] = [
    (8, 30, "visit", "resident"),
    (8, 45, "study", "resident"),
    (9, 0, "visit", "resident"),
    (9, 15, "work", "resident"),
    (9, 30, "visit", "non_resident"),
    (9, 45, "study", "resident"),
    (10, 0, "visit", "resident"),
    (10, 15, "family", "resident"),
    (10, 30, "study", "non_resident"),
    (10, 45, "visit", "resident"),
    (11, 0, "work", "resident"),
    (13, 0, "visit", "resident"),
    (13, 30, "work", "non_resident"),
    (14, 0, "visit", "non_resident"),
    (14, 30, "study", "resident"),
];

/// Days of the year on which an embassy is closed: the host country's and American ones, as month and day.
const HOLIDAYS: [(&str, &[(i8, i8)]); 3] = [
    (
        "tirana",
        &[(1, 1), (1, 2), (3, 14), (3, 22), (5, 1), (7, 4), (9, 5), (11, 11), (11, 28), (11, 29), (12, 8), (12, 25)],
    ),
    (
        "tbilisi",
        &[
            (1, 1),
            (1, 2),
            (1, 7),
            (1, 19),
            (3, 3),
            (3, 8),
            (4, 9),
            (5, 9),
            (5, 12),
            (5, 26),
            (7, 4),
            (8, 28),
            (10, 14),
            (11, 11),
            (11, 23),
            (12, 25),
        ],
    ),
    ("tallinn", &[(1, 1), (2, 24), (5, 1), (6, 23), (6, 24), (7, 4), (8, 20), (11, 11), (12, 24), (12, 25), (12, 26)]),
];

/// Length of an interview.
const MINUTES: u32 = 15;

/// Fills empty books: a year from `now` on.
pub fn fill(books: &Connection, now: Instant) -> rusqlite::Result<()> {
    for office in &OFFICES {
        let today = office.day(now).map_err(|_| rusqlite::Error::InvalidQuery)?;
        if let Some(version) = office.terms {
            books.execute("INSERT INTO terms (country, version) VALUES (?1, ?2)", params![office.country, version])?;
        }
        for (class, ..) in CLASSES {
            books.execute(
                "INSERT INTO quotes (country, visa_class, valid_from, minor) VALUES (?1, ?2, '2026-01-01', ?3)",
                params![office.country, class, office.fee(class)],
            )?;
        }
        holidays(books, office, today)?;
        year(books, office, today)?;
    }
    Ok(())
}

fn holidays(books: &Connection, office: &Office, today: Date) -> rusqlite::Result<()> {
    for (_, days) in HOLIDAYS.iter().filter(|(post, _)| *post == office.post) {
        for (month, day) in *days {
            for year in today.year() - 1..=today.year() + 3 {
                books.execute(
                    "INSERT INTO holidays (post, day) VALUES (?1, ?2)",
                    params![office.post, format!("{year:04}-{month:02}-{day:02}")],
                )?;
            }
        }
    }
    Ok(())
}

fn year(books: &Connection, office: &Office, today: Date) -> rusqlite::Result<()> {
    let closed: Vec<String> = books
        .prepare("SELECT day FROM holidays WHERE post = ?1")?
        .query_map([office.post], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let end = today.saturating_add(Span::new().years(1));
    let mut day = tomorrow(today);
    while day < end {
        if is_workday(day) && !closed.contains(&day.to_string()) {
            one_day(books, office, day, clock::days_between(today, day))?;
        }
        day = tomorrow(day);
    }
    Ok(())
}

/// One day's times. The first week is nearly full, every ninth day is full, and elsewhere some times are gone.
fn one_day(books: &Connection, office: &Office, day: Date, distance: u32) -> rusqlite::Result<()> {
    let mut slot = books.prepare_cached(
        "INSERT INTO slots (id, post, starts, minutes, class_group, residency) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    let mut taken = books.prepare_cached("INSERT INTO takings (slot, owner, seeded) VALUES (?1, 'others', 1)")?;
    for (hour, minute, kind, residency) in DAY_PLAN {
        if office.post == "tallinn" && kind == "work" && residency == "non_resident" {
            continue;
        }
        let id = format!("{}-{}-{hour:02}{minute:02}", office.post, day.strftime("%Y%m%d"));
        let starts = office.at(day, hour, minute, 0).map_err(|_| rusqlite::Error::InvalidQuery)?;
        slot.execute(params![id, office.post, starts, MINUTES, kind, residency])?;
        let chance = id.bytes().fold(0_u64, |sum, byte| scramble(sum ^ u64::from(byte))) % 100;
        let gone = match distance {
            0..=7 => chance < 85,
            _ if distance.is_multiple_of(9) => true,
            _ => chance < 30,
        };
        if gone {
            taken.execute([&id])?;
        }
    }
    Ok(())
}
