//! What coordinators do with their groups, with the app's letters.

use serde_json::Value;
use viza::domain::coordination::Change;
use viza::domain::group::{Group, MemberState};
use viza::domain::group_wish::{GroupWish, Invitation, Organisation, OrganisationKind};
use viza::domain::pack::Country;
use viza::wire::group;
use viza::wire::letter::{self, Letter};
use viza_sandbox::Trouble;

use super::audit::text;
use super::shape::Shape;
use super::world::{Heard, World};

const TROUBLES: [(Trouble, &str); 6] = [
    (Trouble::LostRequest, "lost request"),
    (Trouble::LostAnswer, "lost answer"),
    (Trouble::Duplicate, "doubled"),
    (Trouble::Http500, "500"),
    (Trouble::Http500After, "500 after the change"),
    (Trouble::Outdated, "outdated"),
];

/// Whether something happened at all.
pub type Told = Result<bool, String>;

/// Whether something can still come of a group.
fn is_living(group: &Value) -> bool {
    ["requested", "approved", "booked"].iter().any(|state| group["state"] == *state)
}

impl World<'_> {
    pub fn anybody(&mut self) -> usize {
        self.chance.below(self.coordinators.len())
    }

    /// One of a coordinator's groups, as the app reads it now.
    pub fn a_group(&mut self, who: usize) -> Result<Option<Group>, String> {
        let living = self.chance.percent(85);
        let such = self.groups[who].iter().filter(|group| is_living(group) == living);
        let ids: Vec<String> = such.map(|group| text(&group["id"])).collect();
        let Some(id) = self.chance.one_of(&ids) else { return Ok(None) };
        self.reads_group(who, &id).map(Some)
    }

    fn reads_group(&mut self, who: usize, id: &str) -> Result<Group, String> {
        let token = self.token(who)?;
        match self.tells(who, &letter::group::group(&token, id), Shape::Group, None)? {
            Heard::Body(text) => group::group(&text).map_err(|_| format!("not understood: {text}")),
            heard => Err(format!("own group {id}: {heard:?}")),
        }
    }

    pub fn trouble(&mut self) -> Option<Trouble> {
        let (trouble, name) = self.chance.one_of(&TROUBLES).filter(|_| self.chance.percent(15))?;
        self.tally.count(format!("trouble: {name}"));
        Some(trouble)
    }

    pub fn changes(
        &mut self,
        who: usize,
        seen: &Group,
        change: &Change,
        trouble: Option<Trouble>,
    ) -> Result<Heard, String> {
        let token = self.token(who)?;
        let heard = self.tells(who, &letter::group::change(&token, seen, change), Shape::Group, trouble)?;
        if heard == Heard::Unclear {
            self.learns(who, seen, change)?;
        }
        Ok(heard)
    }

    /// What became of a change whose answer was lost, the app says from the record. It is true.
    fn learns(&mut self, who: usize, seen: &Group, change: &Change) -> Result<(), String> {
        let token = self.token(who)?;
        let record = match self.tells(who, &letter::group::group(&token, &seen.id), Shape::Group, None)? {
            Heard::Body(text) => Some(group::group(&text).map_err(|_| text)?),
            Heard::Refused(code) if code == "not_found" => None,
            heard => return Err(format!("own group {}: {heard:?}", seen.id)),
        };
        let is_made = record.as_ref().is_none_or(|record| record.version != seen.version);
        // Inviting once more is as good as having invited, and nobody gives back what is not booked.
        let is_idle = change.is_good_anyway() || (*change == Change::GiveBack && seen.appointment.is_none());
        if !is_idle && change.left_a_trace(record.as_ref()) != is_made {
            return Err(format!("{change:?}, made: {is_made}, and the app says otherwise of {record:?}"));
        }
        self.tally.count("changes without an answer that were read");
        Ok(())
    }

    /// What the app would offer is not refused unless something came between.
    pub fn unless_refused(&self, heard: &Heard, trouble: Option<Trouble>, what: &str) -> Result<(), String> {
        match heard {
            Heard::Refused(code) if trouble.is_none() => Err(format!("{what}: offered, and refused: {code}")),
            _ => Ok(()),
        }
    }

    fn takes_role(&mut self, who: usize, country: &Country) -> Result<(), String> {
        let organisation = Organisation { kind: OrganisationKind::Company, name: format!("OÜ Reisid {who}") };
        let token = self.token(who)?;
        let heard = self.tells(who, &letter::group::take_role(&token, country, &organisation), Shape::Account, None)?;
        self.unless_refused(&heard, None, "the role")
    }

    fn requests(&mut self, who: usize, country: &Country, expected: u32) -> Result<Letter, String> {
        let name = format!("Reis {who} {}", self.coordinators[who].ever.len());
        let wish = GroupWish { name, expected, purpose: "Konverents.\nTuleme ühest ettevõttest.".into() };
        Ok(letter::group::request(&self.token(who)?, &self.office.key(), country, &wish))
    }

    /// Somebody wants a group, at first without having said who they are.
    pub fn asks(&mut self) -> Told {
        let who = self.anybody();
        let country = self.pack.country.clone();
        if self.groups[who].iter().filter(|group| is_living(group)).count() > 1 {
            return Ok(false);
        }
        if !self.coordinators[who].has_role && self.chance.percent(40) {
            let letter = self.requests(who, &country, 12)?;
            let heard = self.tells(who, &letter, Shape::Group, None)?;
            if heard != Heard::Refused("coordinator_missing".into()) {
                return Err(format!("a group without the role: {heard:?}"));
            }
            self.happened("asks without the role");
        }
        self.takes_role(who, &country)?;
        self.coordinators[who].has_role = true;
        let expected = [5, 10, 14, 14, 20][self.chance.below(5)];
        let letter = self.requests(who, &country, expected)?;
        let trouble = self.trouble();
        let heard = self.tells(who, &letter, Shape::Group, trouble)?;
        let is_too_small = country.code() == "ee" && expected < 10;
        if heard == Heard::Unclear {
            // The same key: the same group, whether the first one came through or not.
            self.tells(who, &letter, Shape::Group, None)?;
        } else if (heard == Heard::Refused("group_too_small".into())) != is_too_small {
            return Err(format!("a group for {expected}: {heard:?}"));
        }
        self.happened("asks for a group");
        Ok(true)
    }

    pub fn asks_in_albania(&mut self) -> Told {
        let who = self.anybody();
        let albania = Country::from_code("al").unwrap();
        self.takes_role(who, &albania)?;
        let letter = self.requests(who, &albania, 12)?;
        match self.tells(who, &letter, Shape::Group, None)? {
            Heard::Refused(code) if code == "no_groups" => self.happened("asks for a group in Albania"),
            heard => return Err(format!("a group in Albania: {heard:?}")),
        }
        Ok(true)
    }

    /// Some, or all who apply; in any spelling, twice, with somebody who is nowhere.
    pub fn invites(&mut self) -> Told {
        let who = self.anybody();
        let Some(group) = self.a_group(who)? else { return Ok(false) };
        let everybody = self.chance.percent(70);
        let mut invited = Vec::new();
        for place in 0..self.people.len() {
            if everybody || self.chance.percent(40) {
                let reference = self.people[place].reference.clone();
                let loose = [reference.clone(), reference.to_lowercase().replace('-', " "), reference.replace('-', "")];
                invited.push(loose[self.chance.below(3)].clone());
            }
        }
        let (again, another) = (!group.members.is_empty(), self.coordinators.len() > 1);
        if self.chance.percent(30) {
            invited.push(format!("{}-0000-{:04}", self.pack.country.code().to_uppercase(), self.chance.below(9)));
            self.happened("invites somebody unknown");
        }
        if invited.is_empty() {
            return Ok(false);
        }
        let called = &mut self.coordinators[who].called;
        let named = invited.into_iter().map(|reference| {
            *called += 1;
            Invitation { called: format!("Liige {who}/{called}"), reference }
        });
        let (change, trouble) = (Change::Invite(named.collect()), self.trouble());
        let heard = self.changes(who, &group, &change, trouble)?;
        if group.may_invite(self.now()) {
            self.unless_refused(&heard, trouble, "inviting")?;
        } else if matches!(heard, Heard::Body(_)) {
            return Err(format!("invited to a group that is settled: {heard:?}"));
        }
        self.happened(if again { "invites again" } else { "invites" });
        if another {
            self.happened("invites another's member");
        }
        Ok(true)
    }

    pub fn removes(&mut self) -> Told {
        let who = self.anybody();
        let Some(group) = self.a_group(who)? else { return Ok(false) };
        let Some(member) = self.chance.one_of(&group.members) else { return Ok(false) };
        if member.state == MemberState::Agreed && self.chance.percent(60) {
            return Ok(false);
        }
        let (trouble, change) = (self.trouble(), Change::Remove { member: member.id });
        let heard = self.changes(who, &group, &change, trouble)?;
        if member.interview.is_none() {
            self.unless_refused(&heard, trouble, "removing")?;
        } else if matches!(heard, Heard::Body(_)) {
            return Err("removed with a seat".to_owned());
        }
        self.happened("removes");
        Ok(true)
    }

    pub fn cancels(&mut self) -> Told {
        let who = self.anybody();
        let Some(group) = self.a_group(who)? else { return Ok(false) };
        if group.appointment.is_none() && self.chance.percent(80) {
            return Ok(false);
        }
        let trouble = self.trouble();
        let heard = self.changes(who, &group, &Change::GiveBack, trouble)?;
        match group.appointment {
            Some(booked) if booked.starts.at > self.now() => self.unless_refused(&heard, trouble, "cancelling")?,
            _ if matches!(heard, Heard::Body(_)) => return Err(format!("cancelled what cannot be: {heard:?}")),
            _ => {}
        }
        if matches!(heard, Heard::Body(_)) {
            self.tally.count("groups cancelled");
        }
        self.happened("cancels the whole");
        Ok(true)
    }

    pub fn dissolves(&mut self) -> Told {
        let who = self.anybody();
        let Some(group) = self.a_group(who)? else { return Ok(false) };
        let trouble = self.trouble();
        let heard = self.changes(who, &group, &Change::Dissolve, trouble)?;
        match group.may_dissolve() {
            true => self.unless_refused(&heard, trouble, "dissolving")?,
            false if matches!(heard, Heard::Body(_)) => return Err("a booked group dissolved".to_owned()),
            false => {}
        }
        self.happened("dissolves");
        Ok(true)
    }
}
