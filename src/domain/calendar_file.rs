//! A calendar file (RFC 5545): instants in UTC, so that no zone data is needed and every calendar shows its own.

use std::fmt::Write;

use chrono::Duration;

use super::clock::Instant;

/// One thing with a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Stays the same when the appointment is moved, so that a calendar replaces it.
    pub uid: String,
    /// When the entry was made.
    pub stamp: Instant,
    pub starts: Instant,
    pub minutes: u32,
    pub summary: String,
    pub place: String,
    pub text: String,
}

/// The file, lines ended by CR LF and folded at 75 octets.
pub fn calendar_file(entries: &[Entry]) -> String {
    let mut file = String::new();
    line(&mut file, "BEGIN:VCALENDAR");
    line(&mut file, "VERSION:2.0");
    line(&mut file, "PRODID:-//Viza//Visa appointment//EN");
    for entry in entries {
        let ends = entry.starts + Duration::minutes(entry.minutes.into());
        line(&mut file, "BEGIN:VEVENT");
        line(&mut file, &format!("UID:{}", entry.uid));
        line(&mut file, &format!("DTSTAMP:{}", stamp(entry.stamp)));
        line(&mut file, &format!("DTSTART:{}", stamp(entry.starts)));
        line(&mut file, &format!("DTEND:{}", stamp(ends)));
        line(&mut file, &format!("SUMMARY:{}", escaped(&entry.summary)));
        line(&mut file, &format!("LOCATION:{}", escaped(&entry.place)));
        line(&mut file, &format!("DESCRIPTION:{}", escaped(&entry.text)));
        line(&mut file, "END:VEVENT");
    }
    line(&mut file, "END:VCALENDAR");
    file
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
            stamp: at("2026-11-20T09:00:00Z"),
            starts: at("2026-12-10T06:30:00Z"),
            minutes: 20,
            summary: "გასაუბრება; საელჩო, თბილისი".into(),
            place: "თბილისი".into(),
            text: "ერთი\nორი\\".into(),
        }
    }

    #[test]
    fn instants_are_utc() {
        let file = calendar_file(&[entry()]);
        assert!(file.contains("DTSTART:20261210T063000Z\r\n"), "{file}");
        assert!(file.contains("DTEND:20261210T065000Z\r\n"), "{file}");
    }

    #[test]
    fn lines_are_folded_between_letters_and_unfold_to_what_was_meant() {
        let long = Entry {
            text: "ძალიან გრძელი წინადადება, ".repeat(9), ..entry()
        };
        let file = calendar_file(std::slice::from_ref(&long));
        assert!(file.split("\r\n").all(|line| line.len() <= WIDTH));
        let unfolded = file.replace("\r\n ", "");
        assert!(unfolded.contains(&format!("DESCRIPTION:{}", long.text.replace(',', "\\,"))));
    }

    #[test]
    fn marks_with_a_meaning_are_escaped() {
        let file = calendar_file(&[entry()]).replace("\r\n ", "");
        assert!(file.contains("SUMMARY:გასაუბრება\\; საელჩო\\, თბილისი\r\n"));
        assert!(file.contains("DESCRIPTION:ერთი\\nორი\\\\\r\n"));
    }
}
