//! A coordinator looks for times and books: by the app's rules, and past them.

use std::collections::BTreeMap;

use chrono::Duration;
use serde_json::{Value, json};
use viza::domain::clock::Moment;
use viza::domain::coordination::{Change, MayBook, may_book};
use viza::domain::group::Group;
use viza::wire::letter::{self, Letter, Method};
use viza::wire::party;
use viza_sandbox::Trouble;

use super::coordinating::Told;
use super::office;
use super::shape::Shape;
use super::world::{Heard, World};

impl World<'_> {
    /// The times of a group; nothing where the office tells none. The app's leave and the office's refusal must agree.
    fn looks(&mut self, who: usize, group: &Group, leave: Option<MayBook>) -> Result<Vec<String>, String> {
        let token = self.token(who)?;
        let from = (self.now() + Duration::days([0, 0, 14][self.chance.below(3)])).date_naive();
        let runs = match self.tells(who, &letter::group::times(&token, &group.id, from), Shape::Times, None)? {
            Heard::Body(_) if leave.is_none() => return Err(format!("times without the app's leave: {group:?}")),
            Heard::Body(text) => text,
            Heard::Refused(code) if leave.is_some() && code != "too_many_looks" => {
                return Err(format!("the app gives leave, and the office says {code}: {group:?}"));
            }
            _ => return Ok(Vec::new()),
        };
        let runs = party::time_runs(&runs).map_err(|_| runs)?.runs;
        let raw = |at: &Moment| json!(at.at.format("%Y-%m-%dT%H:%M:%SZ").to_string());
        for run in &runs {
            let seats: BTreeMap<String, Value> =
                run.seats.iter().map(|seat| (seat.of.clone(), raw(&seat.starts))).collect();
            let agreed: Vec<&String> = group.agreed().map(|member| &member.id).collect();
            if seats.len() != agreed.len() || !agreed.iter().all(|member| seats.contains_key(*member)) {
                return Err(format!("a run for others than those who agreed: {run:?}"));
            }
            self.offered.insert(run.id.clone(), seats);
        }
        Ok(runs.into_iter().map(|run| run.id).collect())
    }

    pub fn looks_for_times(&mut self) -> Told {
        let who = self.anybody();
        let Some(group) = self.a_group(who)? else { return Ok(false) };
        let leave = may_book(self.pack, &group, self.now()).ok();
        self.looks(who, &group, leave)?;
        self.happened("looks for times");
        Ok(true)
    }

    pub fn books(&mut self) -> Told {
        let who = self.anybody();
        let Some(group) = self.a_group(who)? else { return Ok(false) };
        match may_book(self.pack, &group, self.now()) {
            Ok(leave) => self.books_with_leave(who, &group, leave),
            Err(_) if self.chance.percent(30) => self.books_past_the_app(who, &group),
            Err(_) => Ok(false),
        }
    }

    fn books_with_leave(&mut self, who: usize, group: &Group, leave: MayBook) -> Told {
        let runs = self.looks(who, group, Some(leave))?;
        let Some(run) = self.chance.one_of(&runs) else { return Ok(false) };
        let comes_between = self.chance.percent(20);
        if comes_between {
            self.somebody_changes()?;
            self.happened("books with others in between");
        }
        let taken = self.chance.percent(20).then_some(Trouble::SlotTaken);
        if taken.is_some() {
            self.tally.count("trouble: time taken just before");
        }
        let trouble = taken.or_else(|| if comes_between { None } else { self.trouble() });
        self.chosen.insert(group.id.clone(), run.clone());
        let heard = self.changes(who, group, &Change::Book { leave, run }, trouble)?;
        if !comes_between {
            self.unless_refused(&heard, trouble, "booking")?;
        }
        if taken.is_some() && !matches!(heard, Heard::Refused(_)) {
            return Err(format!("booked at a time that was gone: {heard:?}"));
        }
        self.happened("books with the app's leave");
        Ok(true)
    }

    /// What the app does not offer the office refuses by itself.
    fn books_past_the_app(&mut self, who: usize, group: &Group) -> Told {
        self.looks(who, group, None)?;
        let old = self.chosen.get(&group.id).cloned().unwrap_or_else(|| "run_6T0Z4KX9QB2V7MCE".into());
        let token = self.token(who)?;
        let path = format!("/groups/{}/booking", group.id);
        let (version, body) = (Some(group.version), Some(json!({ "run": old }).to_string()));
        let letter = Letter { version, body, ..office::letter(Method::Put, path, &token) };
        match self.tells(who, &letter, Shape::Group, None)? {
            Heard::Refused(_) => self.happened("books past the app"),
            heard => return Err(format!("booked without the app's leave: {heard:?} {group:?}")),
        }
        Ok(true)
    }
}
