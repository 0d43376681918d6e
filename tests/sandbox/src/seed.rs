//! What the books hold on an office's first day: prices, holidays, and a year of interview times.

use jiff::Span;
use jiff::civil::Date;
use rusqlite::{Connection, params};

use crate::applications::word;
use crate::clock::{self, Instant, is_workday, tomorrow};
use crate::dice::scramble;
use crate::offices::Office;
use crate::packs::Offices;

/// Length of an interview.
const MINUTES: u32 = 15;

/// Opens every office that the books do not know yet: a year from `now` on.
pub fn fill(books: &Connection, offices: &Offices, now: Instant) -> rusqlite::Result<()> {
    for office in offices.iter() {
        if books.prepare("SELECT 1 FROM quotes WHERE country = ?1")?.exists([&office.country])? {
            continue;
        }
        let today = office.day(now).map_err(|_| rusqlite::Error::InvalidQuery)?;
        if let Some(version) = &office.terms {
            books.execute("INSERT INTO terms (country, version) VALUES (?1, ?2)", params![office.country, version])?;
        }
        for class in &office.classes {
            books.execute(
                "INSERT INTO quotes (country, visa_class, valid_from, minor) VALUES (?1, ?2, '2026-01-01', ?3)",
                params![office.country, class.id, class.fee],
            )?;
        }
        holidays(books, office, today)?;
        year(books, office, today)?;
    }
    Ok(())
}

fn holidays(books: &Connection, office: &Office, today: Date) -> rusqlite::Result<()> {
    for day in &office.holidays {
        for year in today.year() - 1..=today.year() + 3 {
            books.execute(
                "INSERT INTO holidays (post, day) VALUES (?1, ?2)",
                params![office.post, format!("{year:04}-{day}")],
            )?;
        }
    }
    Ok(())
}

fn year(books: &Connection, office: &Office, today: Date) -> rusqlite::Result<()> {
    let closed: Vec<String> = books
        .prepare("SELECT day FROM holidays WHERE post = ?1")?
        .query_map([&office.post], |row| row.get(0))?
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
    for (wall, interviews) in office.interview_times() {
        let id = format!("{}-{}-{}", office.post, day.strftime("%Y%m%d"), wall.strftime("%H%M"));
        let starts = office.at(day, wall.hour(), wall.minute(), 0).map_err(|_| rusqlite::Error::InvalidQuery)?;
        let residency = word(interviews.residency).map_err(|_| rusqlite::Error::InvalidQuery)?;
        slot.execute(params![id, office.post, starts, MINUTES, interviews.kind, residency])?;
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
