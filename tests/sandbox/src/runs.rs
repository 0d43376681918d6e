//! Runs: one interview time for each of several people, all on one day and as close together as times are free.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rusqlite::{OptionalExtension, params};
use viza::wire::problem::Code;
use viza::wire::rest::{Seat, TimeRun};

use crate::clock::{DAY, Instant};
use crate::ledger::Work;
use crate::offices::Office;
use crate::refusals::Refusal;
use crate::slots::{self, Time};

/// How many runs of one day are offered.
const A_DAY: usize = 4;

/// Somebody who needs a time.
pub struct Person<'a> {
    /// Of an application, or of a member of a group.
    pub id: String,
    /// Whether a time is for this person.
    pub fits: Box<dyn Fn(&Time) -> bool + 'a>,
}

/// One time for each of several people, in time order; never empty.
#[derive(Debug, Clone)]
pub struct Run(pub Vec<(String, Time)>);

impl Run {
    pub fn starts(&self) -> Instant {
        self.0.first().map_or(0, |(_, time)| time.starts)
    }

    pub fn ends(&self) -> Instant {
        self.0.iter().map(|(_, time)| time.ends()).max().unwrap_or_default()
    }

    /// The run as it is offered under an id.
    pub fn shown(&self, office: &Office, id: String) -> Result<TimeRun, Refusal> {
        let seat = |(of, time): &(String, Time)| Ok(Seat { of: of.clone(), starts: office.moment(time.starts)? });
        Ok(TimeRun {
            id,
            starts: office.moment(self.starts())?,
            ends: office.moment(self.ends())?,
            seats: self.0.iter().map(seat).collect::<Result<_, Refusal>>()?,
        })
    }
}

/// The runs of every day on which there are some, in time order. `times` are free ones, in time order.
pub fn by_day(office: &Office, times: &[Time], people: &[Person]) -> Result<Vec<Run>, Refusal> {
    let mut days: BTreeMap<Date, Vec<Time>> = BTreeMap::new();
    for time in times {
        days.entry(office.day(time.starts)?).or_default().push(time.clone());
    }
    Ok(days.values().flat_map(|times| of_day(times, people)).collect())
}

/// The shortest runs of one day, in time order.
fn of_day(times: &[Time], people: &[Person]) -> Vec<Run> {
    let for_whom = |time: &Time| {
        let fitting = people.iter().enumerate().filter(|(_, person)| (person.fits)(time));
        fitting.map(|(place, _)| place).collect()
    };
    let fitting: Vec<Vec<usize>> = times.iter().map(for_whom).collect();
    let mut found = Vec::new();
    let mut before = None;
    for (first, time) in times.iter().enumerate() {
        // Where interviews are held side by side, the first of each moment sees the others too.
        if before.replace(time.starts) == Some(time.starts) {
            continue;
        }
        let seats = Seating { fitting: &fitting, seats: vec![None; people.len()] }.from(first);
        let run = seats.and_then(|seats| seated(times, people, &seats));
        found.extend(run.filter(|run| run.starts() == time.starts));
    }
    found.sort_by_key(|run| (run.ends() - run.starts(), run.starts()));
    found.truncate(A_DAY);
    found.sort_by_key(Run::starts);
    found
}

/// The run in which each person has the time of its place.
fn seated(times: &[Time], people: &[Person], seats: &[usize]) -> Option<Run> {
    let pairs = people.iter().zip(seats);
    let mut run: Vec<(String, Time)> =
        pairs.map(|(person, time)| Some((person.id.clone(), times.get(*time)?.clone()))).collect::<Option<_>>()?;
    run.sort_by_key(|(_, time)| time.starts);
    (!run.is_empty()).then_some(Run(run))
}

/// Who has which time so far.
struct Seating<'a> {
    /// Whom each time fits.
    fitting: &'a [Vec<usize>],
    /// Each person's time.
    seats: Vec<Option<usize>>,
}

impl Seating<'_> {
    /// Gives out one time after the other until everybody has one.
    fn from(mut self, first: usize) -> Option<Vec<usize>> {
        let mut missing = self.seats.len();
        for time in first..self.fitting.len() {
            missing -= usize::from(self.gives(time, &mut Vec::new()));
            if missing == 0 {
                return self.seats.into_iter().collect();
            }
        }
        None
    }

    /// Gives a time to somebody who has none; if it fits only people who have one, one of them may pass theirs on.
    fn gives(&mut self, time: usize, asked: &mut Vec<usize>) -> bool {
        let people = self.fitting.get(time).map_or(&[][..], Vec::as_slice);
        let free = people.iter().find(|person| self.time_of(**person).is_none());
        let person = free.or_else(|| {
            people.iter().find(|person| {
                let fresh = !asked.contains(person);
                asked.extend(fresh.then_some(**person));
                fresh && self.time_of(**person).is_some_and(|held| self.gives(held, asked))
            })
        });
        let seat = person.and_then(|person| self.seats.get_mut(*person));
        seat.map(|seat| *seat = Some(time)).is_some()
    }

    fn time_of(&self, person: usize) -> Option<usize> {
        self.seats.get(person).copied().flatten()
    }
}

/// Remembers a run that was offered to `scope`, a group or a party; its id.
pub fn keep(work: &Work, scope: &str, run: &Run) -> Result<String, Refusal> {
    let id = work.dice.id("run");
    let seats: Vec<(&str, &str)> = run.0.iter().map(|(of, time)| (of.as_str(), time.id.as_str())).collect();
    work.write("DELETE FROM runs WHERE at < ?1", [work.now - DAY])?;
    work.write(
        "INSERT INTO runs (id, scope, seats, at) VALUES (?1, ?2, ?3, ?4)",
        params![id, scope, serde_json::to_string(&seats)?, work.now],
    )?;
    Ok(id)
}

/// The run `id` that was offered to `scope`, if all of its times are still free.
pub fn kept(work: &Work, scope: &str, id: &str) -> Result<Run, Refusal> {
    let found: Option<String> = work
        .tx
        .prepare_cached("SELECT seats FROM runs WHERE id = ?1 AND scope = ?2")?
        .query_row([id, scope], |row| row.get(0))
        .optional()?;
    let seats: Vec<(String, String)> = serde_json::from_str(&found.ok_or_else(|| Refusal::field("/run", "unknown"))?)?;
    let mut run = Vec::new();
    for (of, slot) in seats {
        match slots::by_id(work, &slot)? {
            Some(time) if slots::is_free(work, &time)? => run.push((of, time)),
            _ => return Err(Refusal::new(Code::SlotTaken)),
        }
    }
    Ok(Run(run))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn seats(fitting: &[Vec<usize>], people: usize, first: usize) -> Option<Vec<usize>> {
        Seating { fitting, seats: vec![None; people] }.from(first)
    }

    #[test]
    fn equal_people_sit_in_time_order() {
        let fitting = vec![vec![0, 1, 2]; 5];
        assert_eq!(seats(&fitting, 3, 1), Some(vec![1, 2, 3]));
        assert_eq!(seats(&fitting, 3, 3), None);
    }

    #[test]
    fn somebody_changes_places_for_who_has_no_choice() {
        // The first time fits both, the second only whoever took the first.
        assert_eq!(seats(&[vec![0, 1], vec![0]], 2, 0), Some(vec![1, 0]));
        // Along a chain of three.
        assert_eq!(seats(&[vec![0, 1], vec![1, 2], vec![0]], 3, 0), Some(vec![2, 0, 1]));
        assert_eq!(seats(&[vec![0], vec![0], vec![0, 1]], 2, 0), Some(vec![0, 2]));
        assert_eq!(seats(&[vec![0], vec![], vec![0]], 2, 0), None);
    }

    /// As many as an embassy takes, each of whom may sit anywhere.
    #[test]
    fn two_hundred_find_their_times() {
        let fitting = vec![(0..200).collect::<Vec<_>>(); 204];
        assert_eq!(seats(&fitting, 200, 4).unwrap().len(), 200);
        assert_eq!(seats(&fitting, 200, 5), None);
    }
}
