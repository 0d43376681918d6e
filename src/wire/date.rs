//! The three forms of time on the wire: a civil date, an office's wall clock to the minute, an instant in UTC.

use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime};

use super::node::{Node, NotUnderstood, Read};
use crate::domain::clock::{Instant, Moment};

/// A civil date, `2026-11-20`.
pub fn date(text: &str) -> Read<NaiveDate> {
    let [year, month, day] = parts(text, '-')?;
    let year = i32::try_from(number(year, 4)?).map_err(|_| NotUnderstood)?;
    NaiveDate::from_ymd_opt(year, number(month, 2)?, number(day, 2)?).ok_or(NotUnderstood)
}

/// An office's wall clock, `2026-11-20T23:59`.
fn wall_clock(text: &str) -> Read<NaiveDateTime> {
    let [day, time] = parts(text, 'T')?;
    Ok(date(day)?.and_time(time_of_day(time)?))
}

/// A time of the day to the minute, `23:59`.
pub fn time_of_day(text: &str) -> Read<NaiveTime> {
    let [hour, minute] = parts(text, ':')?;
    NaiveTime::from_hms_opt(number(hour, 2)?, number(minute, 2)?, 0).ok_or(NotUnderstood)
}

/// An instant, `2026-11-20T22:59:00Z`. A part of a second is passed over.
pub fn instant(text: &str) -> Read<Instant> {
    let (minute, seconds) = text.strip_suffix('Z').and_then(|text| text.rsplit_once(':')).ok_or(NotUnderstood)?;
    let (seconds, fraction) = seconds.split_once('.').unwrap_or((seconds, "0"));
    number(fraction, fraction.len().clamp(1, 9))?;
    Ok(wall_clock(minute)?.and_utc() + Duration::seconds(number(seconds, 2)?.into()))
}

/// An instant together with what the office's clock shows then.
pub fn moment(body: Node) -> Read<Moment> {
    Ok(Moment { at: instant(body.at("at")?.as_text()?)?, local: wall_clock(body.at("local")?.as_text()?)? })
}

/// A civil date in a body.
pub fn date_in(body: Node) -> Read<NaiveDate> {
    date(body.as_text()?)
}

fn parts<const N: usize>(text: &str, mark: char) -> Read<[&str; N]> {
    let mut split = text.split(mark);
    let parts = [(); N].map(|()| split.next().unwrap_or_default());
    split.next().is_none().then_some(parts).ok_or(NotUnderstood)
}

/// A number written with so many digits.
fn number(text: &str, digits: usize) -> Read<u32> {
    let written = text.len() == digits && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|_| written).ok_or(NotUnderstood)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_forms() {
        assert_eq!(date("2028-02-29").map(|day| day.to_string()).as_deref(), Ok("2028-02-29"));
        assert_eq!(wall_clock("2026-11-20T23:59").map(|at| at.to_string()).as_deref(), Ok("2026-11-20 23:59:00"));
        for (text, seconds) in [
            ("1970-01-01T00:00:01Z", 1),
            ("2026-11-20T22:59:00Z", 1_795_215_540),
            ("2026-11-20T22:59:00.000Z", 1_795_215_540),
            ("2026-11-20T22:59:00.999999999Z", 1_795_215_540),
            ("2028-02-29T23:59:59Z", 1_835_481_599),
        ] {
            assert_eq!(instant(text).map(|at| at.timestamp()), Ok(seconds), "{text}");
        }
    }

    #[test]
    fn anything_else_is_not_understood() {
        for text in ["", "2026-1-02", "2027-02-29", "2026-11-20T", "26-11-2020", "+026-11-20", "2026-11-20-01"] {
            assert_eq!(date(text), Err(NotUnderstood), "{text}");
        }
        for text in ["2026-11-20", "2026-11-20T24:00", "2026-11-20T9:00", "2026-11-20T09:00:00", "2026-11-20T09:60"] {
            assert_eq!(wall_clock(text), Err(NotUnderstood), "{text}");
        }
        for text in [
            "2026-11-20T22:59:00",
            "2026-11-20T22:59Z",
            "2026-11-20T22:59:00+00:00",
            "2026-11-20T22:59:0Z",
            "2026-11-20T22:59:00.Z",
            "2026-11-20T22:59:00.xZ",
            "2026-11-20 22:59:00Z",
        ] {
            assert_eq!(instant(text), Err(NotUnderstood), "{text}");
        }
    }
}
