//! A calendar file (RFC 5545): instants in UTC, so that no zone data is needed and every calendar shows its own.

use std::fmt::Write;

use chrono::Duration;

use super::agenda::{Dated, Standing};
use super::application::Application;
use super::clock::Instant;
use super::deadline::DeadlineKind;
use super::group::Group;

/// One thing with a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Stays the same when the date is moved, so that a calendar replaces it.
    pub uid: String,
    /// Grows with every change: the version of the record that it was made from.
    pub sequence: u64,
    /// When the entry was made.
    pub stamp: Instant,
    pub starts: Instant,
    pub minutes: u32,
    pub status: Status,
    /// Hours before the start at which the calendar reminds.
    pub reminders: &'static [u32],
    pub said: Said,
}

/// The words of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub summary: String,
    /// Empty where the thing has no place.
    pub place: String,
    pub text: String,
}

/// How an entry stands in the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// The visitor is there and nowhere else.
    Busy,
    /// A date to know; the hour stays free.
    Free,
    /// The calendar takes it out.
    Cancelled,
}

/// How long the end of something stands in a calendar, before it.
const BLOCK: u32 = 30;

/// Whose date it is.
struct Whose<'a> {
    name: &'a str,
    version: u64,
    /// How long the interview lasts, in minutes; nothing of any other date.
    sits: Option<u32>,
}

impl Entry {
    /// The entry of a date; none for what is over within minutes, or stands in the entry of the interview.
    pub fn of(dated: &Dated, known: &Application, now: Instant, said: Said) -> Option<Self> {
        let is_interview = dated.deadline.kind == DeadlineKind::Interview;
        let sits = known.appointment.as_ref().filter(|_| is_interview).map(|appointment| appointment.slot.minutes);
        let whose = Whose { name: &known.reference, version: known.version, sits };
        Self::made(dated, &whose, now, said)
    }

    /// The entry of a date of a group, for whoever arranges it (R80).
    pub fn of_group(dated: &Dated, group: &Group, now: Instant, said: Said) -> Option<Self> {
        let is_interview = dated.deadline.kind == DeadlineKind::Interview;
        let sits = group.appointment.as_ref().filter(|_| is_interview).map(|appointment| {
            u32::try_from((appointment.ends.at - appointment.starts.at).num_minutes()).unwrap_or_default()
        });
        Self::made(dated, &Whose { name: &group.id, version: group.version, sits }, now, said)
    }

    fn made(dated: &Dated, whose: &Whose, now: Instant, said: Said) -> Option<Self> {
        let kind = dated.deadline.kind;
        let (slug, reminders) = place_in_calendar(kind)?;
        // Of what is over, a calendar would remind at once.
        let reminders = if dated.standing == Standing::Ahead { reminders } else { &[] };
        let card: String =
            dated.card.iter().flat_map(|label| label.chars()).filter(char::is_ascii_alphanumeric).collect();
        let at = dated.deadline.moment.at;
        let minute = at - Duration::seconds(at.timestamp().rem_euclid(60));
        Some(Self {
            uid: format!("{}{slug}{card}@viza", whose.name),
            sequence: whose.version,
            stamp: now,
            starts: if kind.is_end() { minute - Duration::minutes(BLOCK.into()) } else { minute },
            minutes: whose.sits.unwrap_or(BLOCK),
            status: match dated.standing {
                Standing::CalledOff => Status::Cancelled,
                Standing::Ahead | Standing::Passed if whose.sits.is_some() => Status::Busy,
                Standing::Ahead | Standing::Passed => Status::Free,
            },
            reminders,
            said,
        })
    }
}

/// What is added to the reference for the entry's name, and when it reminds: 60, 30 and 7 days before the fee ends
/// (R27), on the tenth and the fourteenth of fifteen days at the pickup place (R100).
const fn place_in_calendar(kind: DeadlineKind) -> Option<(&'static str, &'static [u32])> {
    Some(match kind {
        DeadlineKind::Interview => ("", &[7 * 24, 24, 2]),
        DeadlineKind::FeeUsable => ("-fee", &[60 * 24, 30 * 24, 7 * 24]),
        DeadlineKind::AddressChange => ("-address", &[24, 2]),
        DeadlineKind::Collect => ("-collect", &[5 * 24, 24]),
        DeadlineKind::SlipExpires => ("-slip", &[24]),
        DeadlineKind::EmergencyEnds => ("-emergency", &[24]),
        DeadlineKind::GroupWindow => ("-group", &[7 * 24, 24]),
        DeadlineKind::PaymentExpected => ("-payment", &[0]),
        DeadlineKind::CardUsable => ("-card-", &[0]),
        DeadlineKind::TrackingNumber => ("-tracking", &[0]),
        DeadlineKind::HoldEnds | DeadlineKind::Ds160Change => return None,
    })
}

/// The file, lines ended by CR LF and folded at 75 octets.
pub fn calendar_file(entries: &[Entry]) -> String {
    let mut file = String::new();
    line(&mut file, "BEGIN:VCALENDAR");
    line(&mut file, "VERSION:2.0");
    line(&mut file, "PRODID:-//Viza//Visa appointment//EN");
    for entry in entries {
        let ends = entry.starts + Duration::minutes(entry.minutes.into());
        let (status, hour) = match entry.status {
            Status::Busy => ("CONFIRMED", "OPAQUE"),
            Status::Free => ("CONFIRMED", "TRANSPARENT"),
            Status::Cancelled => ("CANCELLED", "TRANSPARENT"),
        };
        line(&mut file, "BEGIN:VEVENT");
        line(&mut file, &format!("UID:{}", escaped(&entry.uid)));
        line(&mut file, &format!("SEQUENCE:{}", entry.sequence));
        line(&mut file, &format!("DTSTAMP:{}", stamp(entry.stamp)));
        line(&mut file, &format!("DTSTART:{}", stamp(entry.starts)));
        line(&mut file, &format!("DTEND:{}", stamp(ends)));
        line(&mut file, &format!("STATUS:{status}"));
        line(&mut file, &format!("TRANSP:{hour}"));
        line(&mut file, &format!("SUMMARY:{}", escaped(&entry.said.summary)));
        if !entry.said.place.is_empty() {
            line(&mut file, &format!("LOCATION:{}", escaped(&entry.said.place)));
        }
        line(&mut file, &format!("DESCRIPTION:{}", escaped(&entry.said.text)));
        entry.reminders.iter().for_each(|hours| reminder(&mut file, *hours, &entry.said.summary));
        line(&mut file, "END:VEVENT");
    }
    line(&mut file, "END:VCALENDAR");
    file
}

/// One entry as a phone's camera takes it from a code: what, when and where, and no more than a code can hold.
pub fn calendar_event(entry: &Entry) -> String {
    let ends = entry.starts + Duration::minutes(entry.minutes.into());
    let lines = [
        "BEGIN:VEVENT".to_owned(),
        format!("SUMMARY:{}", escaped(&entry.said.summary)),
        format!("DTSTART:{}", stamp(entry.starts)),
        format!("DTEND:{}", stamp(ends)),
        format!("LOCATION:{}", escaped(&entry.said.place)),
        "END:VEVENT".to_owned(),
    ];
    lines.join("\r\n")
}

fn reminder(file: &mut String, hours: u32, summary: &str) {
    let trigger = match hours {
        0 => "PT0S".to_owned(),
        days if days.is_multiple_of(24) => format!("-P{}D", days / 24),
        _ => format!("-PT{hours}H"),
    };
    line(file, "BEGIN:VALARM");
    line(file, "ACTION:DISPLAY");
    line(file, &format!("TRIGGER:{trigger}"));
    line(file, &format!("DESCRIPTION:{}", escaped(summary)));
    line(file, "END:VALARM");
}

fn stamp(at: Instant) -> String {
    let at = at.naive_utc();
    format!("{}T{}Z", at.date().to_string().replace('-', ""), digits(&at.time().to_string()))
}

/// The first six digits of a clock time, fractions of a second left out.
fn digits(time: &str) -> String {
    time.chars().filter(char::is_ascii_digit).take(6).collect()
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            '\r' => {}
            _ => out.push(letter),
        }
    }
    out
}

/// Most octets of a line, its end not counted.
const WIDTH: usize = 75;

fn line(file: &mut String, content: &str) {
    let mut width = 0;
    for letter in content.chars() {
        if width + letter.len_utf8() > WIDTH {
            file.push_str("\r\n ");
            width = 1;
        }
        let _ = write!(file, "{letter}");
        width += letter.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        chrono::DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    fn entry() -> Entry {
        Entry {
            uid: "GE-7K3M-9QXD@viza".into(),
            sequence: 7,
            stamp: at("2026-11-20T09:00:00Z"),
            starts: at("2026-12-10T06:30:00Z"),
            minutes: 20,
            status: Status::Busy,
            reminders: &[168, 2, 0],
            said: Said {
                summary: "გასაუბრება; საელჩო, თბილისი".into(),
                place: "თბილისი".into(),
                text: "ერთი\nორი\\".into(),
            },
        }
    }

    #[test]
    fn instants_are_utc() {
        let file = calendar_file(&[entry()]);
        assert!(file.contains("DTSTART:20261210T063000Z\r\n"), "{file}");
        assert!(file.contains("DTEND:20261210T065000Z\r\n"), "{file}");
    }

    #[test]
    fn a_code_holds_what_when_and_where() {
        let said = calendar_event(&entry());
        let (begin, end) =
            ("BEGIN:VEVENT\r\nSUMMARY:გასაუბრება\\; საელჩო\\, თბილისი\r\n", "LOCATION:თბილისი\r\nEND:VEVENT");
        let times = "DTSTART:20261210T063000Z\r\nDTEND:20261210T065000Z\r\n";
        assert_eq!(said, [begin, times, end].concat());
    }

    #[test]
    fn lines_are_folded_between_letters_and_unfold_to_what_was_meant() {
        let mut long = entry();
        long.said.text = "ძალიან გრძელი წინადადება, ".repeat(9);
        let file = calendar_file(std::slice::from_ref(&long));
        assert!(file.split("\r\n").all(|line| line.len() <= WIDTH));
        let unfolded = file.replace("\r\n ", "");
        assert!(unfolded.contains(&format!("DESCRIPTION:{}", long.said.text.replace(',', "\\,"))));
    }

    #[test]
    fn marks_with_a_meaning_are_escaped() {
        let file = calendar_file(&[entry()]).replace("\r\n ", "");
        assert!(file.contains("SUMMARY:გასაუბრება\\; საელჩო\\, თბილისი\r\n"));
        assert!(file.contains("DESCRIPTION:ერთი\\nორი\\\\\r\n"));
    }

    #[test]
    fn what_moved_replaces_and_what_was_cancelled_goes() {
        let file = calendar_file(&[entry()]);
        assert!(file.contains("UID:GE-7K3M-9QXD@viza\r\nSEQUENCE:7\r\n"), "{file}");
        assert!(file.contains("STATUS:CONFIRMED\r\nTRANSP:OPAQUE\r\n"), "{file}");
        for trigger in ["-P7D", "-PT2H", "PT0S"] {
            assert!(file.contains(&format!("TRIGGER:{trigger}\r\n")), "{trigger}: {file}");
        }
        let gone = calendar_file(&[Entry { status: Status::Cancelled, ..entry() }]);
        assert!(gone.contains("STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\n"), "{gone}");
    }
}
