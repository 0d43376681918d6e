//! The line to the office, on which requests and answers are lost, slow, doubled and overtaken.

use viza::domain::errand::Errand;
use viza::domain::journey::{Event, OfficeFile};
use viza::domain::refusal::Refusal;
use viza_sandbox::{Reply, Trouble};

use super::letter::{self, Letter, Outcome};
use super::world::World;

/// On the way to the office or back.
#[derive(Debug)]
pub enum Parcel {
    Request(Letter, To),
    Answer(Outcome, To),
}

/// Who waits for the answer, and what was asked with which file.
#[derive(Debug, Clone)]
pub struct To {
    pub tab: u32,
    /// A reading of the record if absent.
    pub errand: Option<Errand>,
    pub file: Option<OfficeFile>,
}

/// What becomes of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Good,
    LostBefore,
    LostAfter,
    /// Given up by the app, and carried out later all the same.
    Slow,
    Doubled,
    Trouble(Trouble),
}

const FATES: [(usize, &str, Fate); 13] = [
    (54, "requests: good", Fate::Good),
    (7, "requests: lost before the office", Fate::LostBefore),
    (8, "requests: answer lost", Fate::LostAfter),
    (6, "requests: slow", Fate::Slow),
    (7, "requests: doubled", Fate::Doubled),
    (3, "requests: 500", Fate::Trouble(Trouble::Http500)),
    (4, "requests: 500 after the change", Fate::Trouble(Trouble::Http500After)),
    (3, "requests: 409", Fate::Trouble(Trouble::Http409)),
    (2, "requests: busy", Fate::Trouble(Trouble::Busy)),
    (2, "requests: record outdated", Fate::Trouble(Trouble::Outdated)),
    (2, "requests: time taken by others", Fate::Trouble(Trouble::SlotTaken)),
    (1, "requests: hold run out just before", Fate::Trouble(Trouble::HoldExpired)),
    (1, "requests: doubled by the way", Fate::Trouble(Trouble::Duplicate)),
];

impl World<'_> {
    /// A request reaches the office or an answer the tab, or not.
    pub fn carry(&mut self, parcel: Parcel) {
        match parcel {
            Parcel::Request(letter, to) => self.post_to_office(letter, to),
            Parcel::Answer(outcome, to) => {
                if !self.calm && self.chance.percent(6) {
                    self.tally.count("answers doubled");
                    self.parcels.push_back(Parcel::Answer(outcome.clone(), to.clone()));
                }
                self.hand_to_tab(outcome, to);
            }
        }
    }

    fn post_to_office(&mut self, letter: Letter, to: To) {
        let weights = FATES.map(|(weight, ..)| weight);
        let (_, name, fate) = if self.calm { FATES[0] } else { FATES[self.chance.weighed(&weights)] };
        self.tally.count(name);
        self.say(|| format!("{} {} {name} {:?}", letter.method, letter.path, letter.key));
        let answer = match fate {
            Fate::LostBefore => Outcome::NoAnswer,
            Fate::Slow => {
                self.parcels.push_back(Parcel::Request(letter, to.clone()));
                Outcome::NoAnswer
            }
            Fate::LostAfter => {
                let reply = self.office.deliver(&letter);
                self.hear(&reply);
                Outcome::NoAnswer
            }
            Fate::Good => self.ask(&letter, &to),
            Fate::Doubled => {
                self.parcels.push_back(Parcel::Request(letter.clone(), to.clone()));
                self.ask(&letter, &to)
            }
            Fate::Trouble(trouble) => {
                let reply = self.office.deliver_into(trouble, &letter);
                self.hear(&reply);
                letter::read(&reply, to.errand.as_ref(), to.file.as_ref())
            }
        };
        self.parcels.push_back(Parcel::Answer(answer, to));
    }

    fn ask(&mut self, letter: &Letter, to: &To) -> Outcome {
        let reply = self.office.deliver(letter);
        self.hear(&reply);
        letter::read(&reply, to.errand.as_ref(), to.file.as_ref())
    }

    fn hear(&mut self, reply: &Reply) {
        self.audit.hears(&reply.body);
        self.say(|| format!("    -> {} {}", reply.status, reply.body.get(..160).unwrap_or(&reply.body)));
    }

    fn hand_to_tab(&mut self, outcome: Outcome, to: To) {
        let Some(tab) = self.tabs.iter().position(|tab| tab.id == to.tab) else {
            self.tally.count("answers to a tab that is gone");
            return;
        };
        let Some(errand) = to.errand else {
            match outcome {
                Outcome::File(file) => self.tell(tab, Event::Read(Box::new(file.application))),
                Outcome::Refused(Refusal::TokenInvalid | Refusal::NotFound) => self.tell(tab, Event::ShutOut),
                Outcome::Refused(_) | Outcome::NoAnswer => self.tell(tab, Event::ReadFailed),
            }
            return;
        };
        let key = errand.key;
        let event = match outcome {
            Outcome::File(file) => Event::Answered { key: key.clone(), file },
            Outcome::Refused(refusal) => Event::Refused { key: key.clone(), refusal },
            Outcome::NoAnswer => Event::WentUnclear { key: key.clone() },
        };
        self.answered(tab, &key, event);
    }
}
