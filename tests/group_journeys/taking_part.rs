//! What applicants do: they agree, decline, leave, and go their own way.

use viza::domain::coordination::bars_joining;
use viza::domain::group_wish::Consent;
use viza::wire::letter::{self, Method};
use viza::wire::record;

use super::coordinating::Told;
use super::person;
use super::world::World;

impl World<'_> {
    fn somebody(&mut self, part: &[&str]) -> Option<usize> {
        let such: Vec<usize> =
            (0..self.people.len()).filter(|place| part.contains(&self.people[*place].part())).collect();
        self.chance.one_of(&such)
    }

    fn says_yes(&mut self, place: usize, code: String) -> (u16, String) {
        let reference = self.people[place].reference.to_lowercase().replace('-', " ");
        let reply = self.office.deliver(&letter::group::agree(&Consent { reference, code }));
        if reply.status == 204 {
            return (204, String::new());
        }
        let code = person::code(&reply.body);
        self.tally.count(format!("refused: {code}"));
        (reply.status, code)
    }

    /// Up to five of those who are invited.
    pub fn agree(&mut self) -> Told {
        let mut happened = false;
        for _ in 0..=self.chance.below(5) {
            let Some(place) = self.somebody(&["invited"]) else { break };
            self.agrees(place)?;
            happened = true;
        }
        Ok(happened)
    }

    fn agrees(&mut self, place: usize) -> Result<(), String> {
        let own = self.people[place].reads(self.office);
        let Some(code) = self.people[place].record["group"]["consent_code"].as_str().map(str::to_owned) else {
            return Ok(());
        };
        let mailed = self.people[place].mailed_code(self.office).filter(|mailed| *mailed == code);
        if mailed.is_some() {
            self.happened("agrees with the mailed code");
        }
        let barred = bars_joining(self.pack, &record::application(&own).map_err(|_| own)?);
        let (status, refused) = self.says_yes(place, code);
        match (status, barred, refused.as_str()) {
            (204, false, _) | (_, true, "member_has_booking") | (429, ..) => Ok(()),
            (_, barred, refused) => Err(format!("agreeing, barred: {barred}: {status} {refused}")),
        }
    }

    pub fn agrees_wrongly(&mut self) -> Told {
        let place = self.chance.below(self.people.len());
        let (status, _) = self.says_yes(place, "7K3M-9QXD".into());
        if status == 204 {
            return Err("agreed with a wrong code".to_owned());
        }
        self.happened("agrees with a wrong code");
        Ok(true)
    }

    /// Two groups want the same person: who agreed to one agrees to no other.
    pub fn agrees_twice(&mut self) -> Told {
        let Some(place) = self.somebody(&["agreed", "booked"]) else { return Ok(false) };
        let Some(code) = self.people[place].mailed_code(self.office) else { return Ok(false) };
        let (status, _) = self.says_yes(place, code);
        if status == 204 {
            return Err(format!("in two groups: {}", self.people[place].reference));
        }
        self.happened("agrees once more");
        Ok(true)
    }

    pub fn declines(&mut self) -> Told {
        self.goes(&["invited"], "declines")
    }

    pub fn leaves(&mut self) -> Told {
        match self.chance.percent(50) {
            true => self.goes(&["agreed"], "leaves before the booking"),
            false => self.goes(&["booked"], "leaves after the booking"),
        }
    }

    fn goes(&mut self, part: &[&str], what: &str) -> Told {
        let Some(place) = self.somebody(part) else { return Ok(false) };
        let reply = self.people[place].changes(self.office, Method::Delete, "/group", None);
        let over = reply.status == 409 && person::code(&reply.body) == "no_appointment";
        if reply.status != 200 && !over {
            return Err(format!("{what}: {} {}", reply.status, reply.body));
        }
        self.happened(what);
        Ok(true)
    }

    /// Somebody changes something between looking and booking.
    pub fn somebody_changes(&mut self) -> Result<(), String> {
        match self.chance.below(3) {
            0 => self.agree(),
            1 => self.goes(&["agreed"], "leaves before the booking"),
            _ => self.books_alone(),
        }
        .map(drop)
    }

    pub fn books_alone(&mut self) -> Told {
        let place = self.chance.below(self.people.len());
        let (post, choice) = (self.pack.post.clone(), self.chance.below(30));
        self.people[place].reads(self.office);
        let is_member = ["agreed", "booked"].contains(&self.people[place].part());
        match self.people[place].books_alone(self.office, &post, choice) {
            None => return Ok(false),
            Some(Ok(_)) if is_member => return Err("a time alone for a member of a group".to_owned()),
            Some(Ok(true)) => self.happened("books alone"),
            Some(Ok(false)) => {}
            Some(Err(code)) => {
                self.tally.count(format!("refused: {code}"));
                if is_member && code != "in_group" {
                    return Err(format!("a member of a group may not hold: {code}"));
                }
                self.happened("books alone in vain");
            }
        }
        Ok(true)
    }

    pub fn cancels_alone(&mut self) -> Told {
        let seated: Vec<usize> = (0..self.people.len()).filter(|place| self.people[*place].seat().is_some()).collect();
        let Some(place) = self.chance.one_of(&seated) else { return Ok(false) };
        let reply = self.people[place].changes(self.office, Method::Delete, "/booking", None);
        match (self.people[place].part() == "booked", reply.status) {
            (true, 200) => return Err("a group's seat cancelled alone".to_owned()),
            (true, _) => self.happened("cancels a group's seat in vain"),
            (false, 200) => self.happened("cancels alone"),
            (false, _) => {}
        }
        Ok(true)
    }

    /// Somebody gets further with the own application.
    pub fn gets_ready(&mut self) -> Told {
        let lacks = |place: &usize| {
            let record = &self.people[*place].record;
            !record["profile"]["ds160"].is_string() || record["fee"]["state"] == "none" || record["delivery"].is_null()
        };
        let lacking: Vec<usize> = (0..self.people.len()).filter(lacks).collect();
        let Some(place) = self.chance.one_of(&lacking) else { return Ok(false) };
        let with_ds160 = self.chance.percent(85);
        let what = match self.chance.below(3) {
            0 if self.people[place].pays(self.office) => "pays",
            1 if self.people[place].sends_profile(self.office, with_ds160) => "sends the profile",
            2 if self.people[place].chooses_delivery(self.office) => "chooses delivery",
            _ => return Ok(false),
        };
        self.happened(what);
        Ok(true)
    }
}
