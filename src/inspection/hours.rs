//! Hours in which somebody answers: two windows of one language on one clock do not overlap, else one of them is a slip.

use super::document::Json;
use super::finding::Remark;
use super::place::Place;

const DAY: i64 = 24 * 60;
const WEEK: i64 = 7 * DAY;
const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// A weekly window, in minutes.
struct Window<'a> {
    line: usize,
    language: &'a str,
    zone: Option<&'a str>,
    first: i64,
    last: i64,
    opens: i64,
    closes: i64,
}

/// Windows that overlap an earlier one.
pub(super) fn remarks(pack: &Json) -> Vec<Remark> {
    let entries = pack.list(&["contact", "hours"]);
    let windows: Vec<Option<Window>> = entries.iter().map(window).collect();
    let mut remarks = Vec::new();
    for (index, window) in windows.iter().enumerate() {
        let Some(window) = window else { continue };
        let earlier = windows.iter().take(index).flatten().find(|earlier| earlier.overlaps(window));
        if let Some(earlier) = earlier {
            let here = Place::default().key("contact").key("hours").entry(index);
            let sentence = format!(
                "{here}, {}, overlaps {} in line {} (\"{}\"); shorten one or take it out",
                window.shown(),
                earlier.shown(),
                earlier.line,
                window.language
            );
            remarks.push(Remark::fault(window.line, sentence));
        }
    }
    remarks
}

fn window(entry: &Json) -> Option<Window<'_>> {
    let [first, last] = entry.at(&["days"])?.entries() else { return None };
    let weekday = |day: &Json| day.whole().filter(|day| (1..=7).contains(day));
    Some(Window {
        line: entry.line,
        language: entry.at(&["language"])?.text()?,
        zone: entry.at(&["zone", "name"]).and_then(Json::text),
        first: weekday(first)?,
        last: weekday(last)?,
        opens: minutes(entry.at(&["opens"])?.text()?)?,
        closes: minutes(entry.at(&["closes"])?.text()?)?,
    })
}

fn minutes(text: &str) -> Option<i64> {
    let (hours, minutes) = text.split_once(':')?;
    let [hours, minutes] = [hours, minutes].map(|part| part.parse::<u8>().ok().map(i64::from));
    Some(hours.filter(|hours| *hours < 24)? * 60 + minutes.filter(|minutes| *minutes < 60)?)
}

impl Window<'_> {
    fn overlaps(&self, other: &Self) -> bool {
        let one_clock = (self.language, self.zone) == (other.language, other.zone);
        one_clock && self.spans().any(|one| other.spans().any(|two| meet(one, two)))
    }

    /// From when until when in the week, a day each.
    fn spans(&self) -> impl Iterator<Item = (i64, i64)> {
        // The week may turn between the first day and the last one.
        let days = (self.last - self.first).rem_euclid(7);
        let length = if self.closes > self.opens { self.closes - self.opens } else { self.closes + DAY - self.opens };
        (0..=days).map(move |day| (self.first - 1 + day) * DAY + self.opens).map(move |from| (from, from + length))
    }

    fn shown(&self) -> String {
        let day = |day: i64| usize::try_from(day - 1).ok().and_then(|day| DAYS.get(day)).copied().unwrap_or_default();
        let days = if self.first == self.last {
            day(self.first).into()
        } else {
            format!("{} to {}", day(self.first), day(self.last))
        };
        let time = |minutes: i64| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        format!("{days} {}–{}", time(self.opens), time(self.closes))
    }
}

fn meet(one: (i64, i64), two: (i64, i64)) -> bool {
    let (one, two) = (
        one.0.rem_euclid(WEEK)..one.0.rem_euclid(WEEK) + one.1 - one.0,
        two.0.rem_euclid(WEEK)..two.0.rem_euclid(WEEK) + two.1 - two.0,
    );
    let within = |shift: i64| one.start < two.end + shift && two.start + shift < one.end;
    within(0) || within(WEEK) || within(-WEEK)
}
