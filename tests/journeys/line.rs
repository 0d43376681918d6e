//! The line to the office, on which requests and answers are lost, slow, doubled and overtaken.

use viza::domain::errand::Errand;
use viza::domain::journey::{Cause, Event, OfficeFile};
use viza::wire::answer::{self, Answer};
use viza::wire::letter::Letter;
use viza_sandbox::{Reply, Trouble};

use super::world::World;

/// On the way to the office or back.
#[derive(Debug)]
pub enum Parcel {
    Request(Letter, To),
    Answer(Event, To),
}

/// Who waits for the answer, and what was asked with which file.
#[derive(Debug, Clone)]
pub struct To {
    pub tab: u32,
    /// A reading of the record if absent.
    pub errand: Option<Errand>,
    pub file: Option<OfficeFile>,
}

impl To {
    /// What the answer means to who waits for it.
    fn event(&self, answer: Option<&Answer>) -> Event {
        match &self.errand {
            Some(errand) => answer::to_order(errand, self.file.as_ref(), answer),
            None => answer::to_reading(answer),
        }
    }
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
            Parcel::Answer(event, to) => {
                if !self.calm && self.chance.percent(6) {
                    self.tally.count("answers doubled");
                    self.parcels.push_back(Parcel::Answer(event.clone(), to.clone()));
                }
                self.hand_to_tab(event, to);
            }
        }
    }

    fn post_to_office(&mut self, letter: Letter, to: To) {
        let weights = FATES.map(|(weight, ..)| weight);
        let (_, name, fate) = if self.calm { FATES[0] } else { FATES[self.chance.weighed(&weights)] };
        self.tally.count(name);
        self.say(|| format!("{} {} {name} {:?}", letter.method.name(), letter.path, letter.key));
        let answer = match fate {
            Fate::LostBefore => None,
            Fate::Slow => {
                self.parcels.push_back(Parcel::Request(letter, to.clone()));
                None
            }
            Fate::LostAfter => {
                self.ask(&letter);
                None
            }
            Fate::Good => self.ask(&letter),
            Fate::Doubled => {
                self.parcels.push_back(Parcel::Request(letter.clone(), to.clone()));
                self.ask(&letter)
            }
            Fate::Trouble(trouble) => {
                let reply = self.office.deliver_into(trouble, &letter);
                self.hear(reply)
            }
        };
        let event = to.event(answer.as_ref());
        let is_read = !matches!(event, Event::WentUnclear { .. } | Event::ReadFailed(Cause::NoAnswer));
        if answer.is_some_and(|answer| (200..300).contains(&answer.status)) && !is_read {
            self.audit.fault(format!("an answer that the app cannot read: {:?}", to.errand));
        }
        self.parcels.push_back(Parcel::Answer(event, to));
    }

    fn ask(&mut self, letter: &Letter) -> Option<Answer> {
        let reply = self.office.deliver(letter);
        self.hear(reply)
    }

    fn hear(&mut self, reply: Reply) -> Option<Answer> {
        self.audit.hears(&reply.body);
        self.say(|| format!("    -> {} {}", reply.status, reply.body.get(..160).unwrap_or(&reply.body)));
        (!reply.lost).then_some(Answer { status: reply.status, text: reply.body })
    }

    fn hand_to_tab(&mut self, event: Event, to: To) {
        match (self.tabs.iter().position(|tab| tab.id == to.tab), to.errand) {
            (None, _) => self.tally.count("answers to a tab that is gone"),
            (Some(tab), None) => self.tell(tab, event),
            (Some(tab), Some(errand)) => self.answered(tab, &errand.key, event),
        }
    }
}
