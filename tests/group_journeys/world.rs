//! One journey's world: an office, those who coordinate, those who apply, and what was said to whom.

use std::collections::{BTreeMap, HashMap};

use chrono::Duration;
use serde_json::Value;
use viza::domain::clock::Instant;
use viza::domain::pack::Pack;
use viza::domain::refusal::Refusal;
use viza::wire::answer::Answer;
use viza::wire::letter::{self, Letter, Method, account};
use viza::wire::refused::Meaning;
use viza::wire::{group, party};
use viza_sandbox::Trouble;

use super::chance::Chance;
use super::office::Office;
use super::person::Person;
use super::shape::{self, Shape};
use super::tally::Tally;

const PASSWORD: &str = "sinine kruus laual";

/// What a coordinator heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    Body(String),
    /// With the machine's word.
    Refused(String),
    /// No answer, or one that tells nothing.
    Unclear,
}

/// Somebody who arranges interviews for others, signed in on one device.
pub struct Coordinator {
    pub email: String,
    pub token: String,
    pub session_ends: Instant,
    /// Whether the role in the journey's country was taken on.
    pub has_role: bool,
    /// Every group that this coordinator ever had.
    pub ever: Vec<String>,
    /// How many names were given out.
    pub called: u32,
}

pub struct World<'a> {
    pub office: &'a mut Office,
    pub pack: &'a Pack,
    pub tally: &'a mut Tally,
    pub chance: Chance,
    pub aloud: bool,
    pub people: Vec<Person>,
    pub coordinators: Vec<Coordinator>,
    /// Each coordinator's groups as they stood after the last event.
    pub groups: Vec<Vec<Value>>,
    /// Every run that was offered: whose time begins when.
    pub offered: HashMap<String, BTreeMap<String, Value>>,
    /// The run that a group was last to be booked at.
    pub chosen: HashMap<String, String>,
}

impl<'a> World<'a> {
    pub fn begin(office: &'a mut Office, pack: &'a Pack, seed: u64, aloud: bool, tally: &'a mut Tally) -> Self {
        office.begin();
        let chance = Chance::new(seed);
        let (people, coordinators, groups) = (Vec::new(), Vec::new(), Vec::new());
        let (offered, chosen) = (HashMap::new(), HashMap::new());
        let mut world = Self { office, pack, tally, chance, aloud, people, coordinators, groups, offered, chosen };
        let (many, is_ready) = (world.chance.percent(60), [99, 60][world.chance.below(2)]);
        let count = if many { 10 + world.chance.below(5) } else { 2 + world.chance.below(9) };
        for _ in 0..count {
            world.somebody_applies(is_ready);
        }
        world
    }

    /// Somebody as far on the way as chance will have it.
    fn somebody_applies(&mut self, is_ready: usize) {
        let mut person = Person::applies(self.office, self.pack.country.code(), &mut self.chance);
        if self.chance.percent(is_ready) {
            person.pays(self.office);
        }
        if self.chance.percent(is_ready) {
            let with_ds160 = self.chance.percent(is_ready);
            person.sends_profile(self.office, with_ds160);
        }
        if self.chance.percent(is_ready) {
            person.chooses_delivery(self.office);
        }
        if self.chance.percent(5) {
            let _ = person.books_alone(self.office, &self.pack.post, self.chance.below(30));
        }
        self.people.push(person);
    }

    pub fn now(&self) -> Instant {
        self.office.now
    }

    pub fn say(&self, what: impl FnOnce() -> String) {
        if self.aloud {
            eprintln!("{}  {}", self.now().format("%d %H:%M:%S"), what());
        }
    }

    pub fn happened(&mut self, what: &str) {
        self.say(|| what.to_owned());
        self.tally.count(format!("event: {what}"));
    }

    /// Somebody comes who wishes to coordinate.
    pub fn registers(&mut self) -> Result<usize, String> {
        let who = self.coordinators.len();
        let email = format!("reisid{who}@example.ee");
        let letter = account::register(&email, PASSWORD, "et", &self.pack.privacy_notice);
        self.groups.push(Vec::new());
        let (token, session_ends, ever) = (String::new(), self.now(), Vec::new());
        self.coordinators.push(Coordinator { email, token, session_ends, has_role: false, ever, called: 0 });
        self.signs_in(who, &letter)?;
        Ok(who)
    }

    fn signs_in(&mut self, who: usize, letter: &Letter) -> Result<(), String> {
        let Heard::Body(text) = self.tells(who, letter, Shape::SignedIn, None)? else {
            return Err("nobody could sign in".to_owned());
        };
        let session = viza::wire::account::signed_in(&text).map_err(|_| format!("not read: {text}"))?;
        let coordinator = &mut self.coordinators[who];
        (coordinator.token, coordinator.session_ends) = (session.token, session.account.session_ends);
        Ok(())
    }

    /// The session of a coordinator, begun anew where it is over.
    pub fn token(&mut self, who: usize) -> Result<String, String> {
        if self.coordinators[who].session_ends < self.now() + Duration::minutes(2) {
            self.signs_in(who, &account::sign_in(&self.coordinators[who].email.clone(), PASSWORD))?;
        }
        Ok(self.coordinators[who].token.clone())
    }

    /// Sends a letter of a coordinator's, and judges whatever comes back: every name in it, every value, and whether the
    /// app can read it.
    pub fn tells(
        &mut self,
        who: usize,
        letter: &Letter,
        shape: Shape,
        trouble: Option<Trouble>,
    ) -> Result<Heard, String> {
        if let Some(trouble) = trouble {
            self.say(|| format!("{trouble:?}"));
            self.office.arm(trouble);
        }
        let reply = self.office.deliver(letter);
        if reply.lost {
            return Ok(Heard::Unclear);
        }
        let at = format!("{} {}: {}", letter.method.name(), letter.path, reply.body);
        self.tally.count("answers to coordinators looked at");
        self.is_private(who, &format!("{:?} {}", reply.headers, reply.body))
            .map_err(|fault| format!("{fault} in {at}"))?;
        let (status, text) = (reply.status, reply.body);
        let value: Value =
            if text.is_empty() { Value::Null } else { serde_json::from_str(&text).map_err(|_| at.clone())? };
        if (200..300).contains(&status) {
            let empty_is_due = letter.method == Method::Delete && status == 204;
            match empty_is_due {
                true if text.is_empty() => {}
                true => return Err(format!("told although gone: {at}")),
                false => shape.judges(&value).and_then(|()| reads(shape, &letter.token, &text))?,
            }
            return Ok(Heard::Body(text));
        }
        shape::problem(&value).map_err(|fault| format!("{fault} in {at}"))?;
        let code = super::person::code(&text);
        match (Answer { status, text }).body(None) {
            Err(Meaning::Unclear) if trouble.is_some() => Ok(Heard::Unclear),
            Err(Meaning::Refused(refusal)) if refusal != Refusal::NotUnderstood => {
                self.tally.count(format!("refused: {code}"));
                self.say(|| format!("refused: {code}"));
                Ok(Heard::Refused(code))
            }
            meaning => Err(format!("{meaning:?} of {at}")),
        }
    }

    /// Nothing that is an applicant's own, and nothing of another coordinator.
    pub fn is_private(&self, who: usize, text: &str) -> Result<(), String> {
        let mut own = self.people.iter().flat_map(|person| &person.canaries);
        let others = self.coordinators.iter().enumerate().filter(|(other, _)| *other != who);
        let mut rivals = others.flat_map(|(_, other)| other.ever.iter().chain([&other.email, &other.token]));
        let told = own.find(|canary| text.contains(canary.as_str()));
        let told = told.or_else(|| rivals.find(|canary| !canary.is_empty() && text.contains(canary.as_str())));
        told.map_or(Ok(()), |canary| Err(format!("{canary} told to a coordinator")))
    }

    /// The groups of a coordinator, as the office tells them.
    pub fn reads_groups(&mut self, who: usize) -> Result<Vec<Value>, String> {
        let token = self.token(who)?;
        match self.tells(who, &letter::group::groups(&token), Shape::Groups, None)? {
            Heard::Body(text) => {
                let list: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
                Ok(list["groups"].as_array().cloned().unwrap_or_default())
            }
            heard => Err(format!("no list of groups: {heard:?}")),
        }
    }

    /// Whose reference this is, however it is written.
    pub fn owner(&self, reference: &str) -> Option<&Person> {
        self.people.iter().find(|person| heard(&person.reference) == heard(reference))
    }
}

/// A reference without what does not count.
pub fn heard(reference: &str) -> String {
    reference.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect()
}

/// Whether the app understands an answer.
fn reads(shape: Shape, token: &Option<String>, text: &str) -> Result<(), String> {
    let token = token.as_deref().unwrap_or_default();
    let understood = match shape {
        Shape::SignedIn => viza::wire::account::signed_in(text).is_ok(),
        Shape::Account => viza::wire::account::renewed(token, text).is_ok(),
        Shape::Group => group::group(text).is_ok(),
        Shape::Groups => group::groups(text).is_ok(),
        Shape::Times => party::time_runs(text).is_ok(),
        Shape::Nothing => true,
    };
    if understood { Ok(()) } else { Err(format!("the app does not understand {text}")) }
}
