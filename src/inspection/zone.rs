//! Zones in a pack, against the world's.

use chrono::{Days, NaiveDate, NaiveTime};

use super::Zones;
use super::document::{Json, short};
use super::finding::Remark;
use super::place::Place;
use super::spelling::hint;
use crate::domain::clock::{Instant, Zone};

/// How far a pack's changes must reach: a fee books for a year, and the interview may be as far away again.
const AHEAD: Days = Days::new(2 * 365);
/// No clock of the world is farther from Greenwich, in seconds.
const WIDEST: i64 = 14 * 3600;
/// The longest that an offset and its changes are looked at.
const FAR: Days = Days::new(30 * 365);

/// What is wrong with the zones of a pack. Where nobody knows the world's zones, only their order is looked at, and that
/// is said.
pub(super) fn remarks(pack: &Json, zones: Option<&dyn Zones>, today: NaiveDate) -> Vec<Remark> {
    let post = pack.at(&["post", "zone"]).map(|zone| (Place::default().key("post").key("zone"), zone));
    let hours = pack.list(&["contact", "hours"]).iter().enumerate();
    let hours = hours.filter_map(|(index, window)| {
        let place = Place::default().key("contact").key("hours").entry(index).key("zone");
        Some((place, window.at(&["zone"])?))
    });
    let note = post.as_ref().filter(|_| zones.is_none()).map(|(place, zone)| {
        let sentence = "the clocks of the world are not known here; ./viza pack check holds the changes against them";
        Remark::warning(zone.line, format!("{place}: {sentence}"))
    });
    let said = post.into_iter().chain(hours);
    let wrong = |(place, zone)| disorder(zone, &place).or_else(|| wrong(zone, &place, zones?, today));
    said.filter_map(wrong).chain(note).collect()
}

/// A change as the pack has it.
struct Change {
    line: usize,
    at: Instant,
    offset: i64,
}

fn changes(zone: &Json) -> Vec<Change> {
    let entries = zone.list(&["changes"]).iter();
    entries
        .filter_map(|entry| {
            let [at, offset] = entry.entries() else { return None };
            Some(Change {
                line: entry.line,
                at: instant(at.text()?)?,
                offset: offset.whole().filter(|offset| (-WIDEST..=WIDEST).contains(offset))?,
            })
        })
        .collect()
}

/// Of a year without a sign: the first day that the calendar here can hold has none before it.
fn instant(text: &str) -> Option<Instant> {
    text.starts_with(|sign: char| sign.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

fn disorder(zone: &Json, place: &Place) -> Option<Remark> {
    let entries = zone.list(&["changes"]);
    let no_day = entries.iter().enumerate().find_map(|(index, entry)| {
        let at = entry.entries().first()?;
        let text = at.text().filter(|text| text.len() == 20 && instant(text).is_none())?;
        let here = place.key("changes").entry(index);
        Some(Remark::fault(at.line, format!("{here} is at \"{}\"; there is no such day or hour", short(text))))
    });
    let changes = changes(zone);
    let late = changes.iter().zip(changes.iter().skip(1)).find(|(before, after)| before.at >= after.at);
    no_day.or_else(|| {
        let (before, after) = late?;
        let [before, at] = [before.at, after.at].map(written);
        Some(Remark::fault(
            after.line,
            format!("{place}.changes: {at} does not come after {before}, which stands before it"),
        ))
    })
}

fn wrong(said: &Json, place: &Place, zones: &dyn Zones, today: NaiveDate) -> Option<Remark> {
    let name = said.at(&["name"])?;
    let offset = said
        .at(&["offset"])
        .filter(|offset| offset.whole().is_some_and(|offset| (-WIDEST..=WIDEST).contains(&offset)))?;
    let changes = changes(said);
    if changes.len() != said.at(&["changes"])?.entries().len() {
        return None;
    }
    let start = today.and_time(NaiveTime::MIN).and_utc();
    let from = changes.first().map_or(start, |first| first.at.min(start));
    let last = changes.last().map(|last| last.at);
    let until = (start + AHEAD).max(last.unwrap_or(start)).min(start + FAR);
    let text = name.text()?;
    let Some(truth) = zones.zone(text, from - Days::new(1), until) else {
        let names = zones.names();
        let near = hint(text, names.iter().map(String::as_str));
        return Some(Remark::fault(
            name.line,
            format!("{place}.name is \"{}\", which is no IANA time zone{near}", short(text)),
        ));
    };
    let help = format!("./viza pack zone {text} prints the whole zone");
    if offset.whole()? != i64::from(truth.offset) {
        let (found, right) = (offset.whole()?, truth.offset);
        return Some(Remark::fault(offset.line, format!("{place}.offset is {found}; {text} has {right} then; {help}")));
    }
    let right = |change: &Change| {
        truth.changes.iter().any(|(at, offset)| *at == change.at && i64::from(*offset) == change.offset)
    };
    if let Some(change) = changes.iter().find(|change| change.at < until && !right(change)) {
        let (at, offset) = (written(change.at), change.offset);
        return Some(Remark::fault(
            change.line,
            format!("{place}.changes: {text} does not go to {offset} at {at}; {help}"),
        ));
    }
    let missing = truth.changes.iter().find(|(at, _)| changes.iter().all(|change| change.at != *at))?;
    let (line, at) = (said.at(&["changes"])?.line, written(missing.0));
    let sentence = match last {
        Some(last) if missing.0 > last => {
            let (last, needed) = (last.date_naive(), (start + AHEAD).date_naive());
            format!("{place}.changes ends too soon, on {last}; changes are needed until {needed}; {help}")
        }
        _ => format!("{place}.changes lacks the change of {text} at {at}; {help}"),
    };
    Some(Remark::fault(line, sentence))
}

fn written(at: Instant) -> String {
    at.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// A zone as a pack writes it, a change a line.
pub fn text(zone: &Zone) -> String {
    let changes: Vec<String> =
        zone.changes.iter().map(|(at, offset)| format!("\n    [\"{}\", {offset}]", written(*at))).collect();
    let changes = if changes.is_empty() { "[]".to_owned() } else { format!("[{}\n  ]", changes.join(",")) };
    format!("{{\n  \"name\": \"{}\",\n  \"offset\": {},\n  \"changes\": {changes}\n}}", zone.name, zone.offset)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inspection::document;

    struct Nowhere;

    impl Zones for Nowhere {
        fn names(&self) -> Vec<String> {
            vec![]
        }

        fn zone(&self, _: &str, _: Instant, _: Instant) -> Option<Zone> {
            None
        }
    }

    /// What is no year of a pack the schema tells; here nobody looks for the day before the first one.
    #[test]
    fn the_first_day_of_all_is_no_change() {
        let zone = r#"{ "name": "A/B", "offset": 0, "changes": [["-262143-01-01T00:00:00Z", 0]] }"#;
        let pack = document::read(&format!(r#"{{ "post": {{ "zone": {zone} }} }}"#)).unwrap();
        assert_eq!(remarks(&pack, Some(&Nowhere), "2026-11-20".parse().unwrap()), []);
    }
}
