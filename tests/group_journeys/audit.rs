//! What must hold after every event, judged without the rules of the app.

use std::collections::HashSet;

use serde_json::Value;
use viza::domain::clock::Instant;
use viza::wire::letter;
use viza::wire::record;

use super::person::Person;
use super::shape::Shape;
use super::world::{Heard, World};

impl World<'_> {
    /// Reads everything anew and compares it with what was before the event.
    pub fn balances(&mut self) -> Result<(), String> {
        let before: Vec<Value> = self.people.iter().map(|person| person.record.clone()).collect();
        for person in &mut self.people {
            let text = person.reads(self.office);
            record::application(&text).map_err(|_| format!("the app does not understand {text}"))?;
        }
        self.nobody_has_two()?;
        for who in 0..self.coordinators.len() {
            let groups = self.reads_groups(who)?;
            let known = std::mem::replace(&mut self.groups[who], groups.clone());
            let ever = &mut self.coordinators[who].ever;
            ever.extend(
                groups.iter().map(|group| text(&group["id"])).filter(|id| !known.iter().any(|old| old["id"] == **id)),
            );
            let keys: HashSet<&str> = groups.iter().filter_map(|group| group["key"].as_str()).collect();
            if keys.len() != groups.len() {
                return Err(format!("two groups under one key: {groups:?}"));
            }
            for group in &groups {
                self.is_whole(group)?;
                if group["state"] == "booked" {
                    let old = known.iter().find(|old| old["id"] == group["id"]).unwrap_or(&Value::Null);
                    self.was_free_to_book(old, group, &before)?;
                }
            }
            self.is_closed_to_others(who)?;
        }
        self.no_seat_without_its_group()
    }

    /// No application has two appointments, no time two owners.
    fn nobody_has_two(&self) -> Result<(), String> {
        let counts: Value = serde_json::from_str(&self.office.page("/counts")).map_err(|error| error.to_string())?;
        for count in counts.as_array().into_iter().flatten() {
            if count["appointments"].as_u64() > Some(1) || count["groups"].as_u64() > Some(1) {
                return Err(format!("too much of one: {count}"));
            }
        }
        let mut taken = HashSet::new();
        for person in &self.people {
            let seat = person.seat().map(|slot| text(&slot["id"]));
            let held = person.record["hold"]["slot"]["id"].as_str().map(str::to_owned);
            if let Some(twice) = seat.into_iter().chain(held).find(|slot| !taken.insert(slot.clone())) {
                return Err(format!("{twice} has two owners"));
            }
        }
        Ok(())
    }

    /// A group is booked for everybody who has agreed, at the times of the run that was chosen, or for nobody.
    fn is_whole(&self, group: &Value) -> Result<(), String> {
        let fault = |what: &str| Err(format!("{what}: {group}"));
        let id = text(&group["id"]);
        let is_booked = group["state"] == "booked";
        let members: Vec<&Value> = group["members"].as_array().into_iter().flatten().collect();
        let agreed: Vec<&Value> = members.iter().copied().filter(|member| member["state"] == "agreed").collect();
        if group["appointment"].is_null() == is_booked {
            return fault("state and appointment differ");
        }
        let seats: Vec<(&Value, Option<&Person>)> =
            agreed.iter().map(|member| (*member, self.owner(&text(&member["reference"])))).collect();
        if members.iter().any(|member| !member["interview"].is_null() && (!is_booked || member["state"] != "agreed")) {
            return fault("an interview without a booked seat");
        }
        if seats.iter().any(|(_, person)| person.is_none()) {
            return fault("somebody agreed who is not there");
        }
        if !is_booked {
            return Ok(());
        }
        let run = self.chosen.get(&id).and_then(|run| self.offered.get(run));
        let Some(run) = run else { return fault("booked without a choice") };
        for (member, person) in &seats {
            let slot = person.and_then(Person::seat).unwrap_or(&Value::Null);
            let fine = !member["interview"].is_null()
                && slot["starts"] == member["interview"]
                && run.get(&text(&member["id"])) == Some(&member["interview"]["at"])
                && is_of(slot, &id)
                && person.is_some_and(|person| person.part() == "booked");
            if !fine {
                return fault(&format!("half-booked: {member} has {slot}"));
            }
        }
        let told = group["appointment"]["seats"].as_u64();
        if seats.is_empty() || told != Some(seats.len() as u64) { fault("another number of seats") } else { Ok(()) }
    }

    /// What was booked just now was approved, in time, big enough, and everybody was ready (R77–R80, R82).
    fn was_free_to_book(&mut self, old: &Value, group: &Value, before: &[Value]) -> Result<(), String> {
        if old["state"] == "booked" {
            return Ok(());
        }
        self.tally.count("groups booked");
        let fault = |what: &str| Err(format!("booked {what}: {old} → {group}"));
        let ends = old["window_ends"]["at"].as_str().and_then(|at| at.parse::<Instant>().ok());
        if old["state"] != "approved" {
            return fault("without an approval");
        }
        if ends.is_none_or(|ends| ends <= self.now()) {
            return fault("after the window");
        }
        let members = group["members"].as_array().into_iter().flatten();
        let agreed: Vec<&Value> = members.filter(|member| member["state"] == "agreed").collect();
        let country = self.pack.country.code();
        if country == "ee" && agreed.len() < 10 {
            return fault("for too few");
        }
        for member in agreed {
            let place = self.people.iter().position(|person| {
                super::world::heard(&person.reference) == super::world::heard(&text(&member["reference"]))
            });
            let record = place.and_then(|place| before.get(place)).unwrap_or(&Value::Null);
            let fee = record["fee"]["state"].as_str().unwrap_or_default();
            let ready = record["profile"]["ds160"].is_string()
                && record["appointment"]["state"] != "booked"
                && (country != "ge" || (["valid", "used"].contains(&fee) && !record["delivery"].is_null()));
            if !ready {
                return fault(&format!("for somebody who was not ready: {record}"));
            }
        }
        Ok(())
    }

    /// Another coordinator's group is as unknown as one that is not there.
    fn is_closed_to_others(&mut self, who: usize) -> Result<(), String> {
        let others = self.groups.iter().enumerate().filter(|(other, _)| *other != who);
        let ids: Vec<String> = others.flat_map(|(_, groups)| groups).map(|group| text(&group["id"])).collect();
        let Some(id) = self.chance.one_of(&ids) else { return Ok(()) };
        let token = self.token(who)?;
        match self.tells(who, &letter::group::group(&token, &id), Shape::Nothing, None)? {
            Heard::Refused(code) if code == "not_found" => Ok(()),
            heard => Err(format!("another's group {id}: {heard:?}")),
        }
    }

    /// A seat of a group belongs to somebody whom the group lists; a group that is not booked has none.
    fn no_seat_without_its_group(&self) -> Result<(), String> {
        let booked: Vec<String> = self
            .groups
            .iter()
            .flatten()
            .filter(|group| group["state"] == "booked")
            .map(|group| text(&group["id"]))
            .collect();
        for id in self.coordinators.iter().flat_map(|coordinator| &coordinator.ever) {
            let seated = self.people.iter().find(|person| person.seat().is_some_and(|slot| is_of(slot, id)));
            if let Some(person) = seated.filter(|person| !booked.contains(id) || person.part() != "booked") {
                return Err(format!("a seat of {id}, which is not booked: {}", person.record));
            }
        }
        match self.people.iter().find(|person| {
            (person.part() == "booked") != booked.iter().any(|id| person.seat().is_some_and(|slot| is_of(slot, id)))
        }) {
            Some(person) => Err(format!("booked by the record alone: {}", person.record)),
            None => Ok(()),
        }
    }
}

/// Whether a time was set aside for this group.
fn is_of(slot: &Value, group: &str) -> bool {
    slot["id"].as_str().is_some_and(|slot| slot.contains(group.trim_start_matches("grp_")))
}

pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
