//! The line to the office, on which requests and answers are lost, slow, doubled and overtaken.

use viza::domain::errand::{Errand, Order};
use viza::domain::journey::{Cause, Event, OfficeFile};
use viza::wire::answer::{self, Answer};
use viza::wire::letter::Letter;
use viza::wire::refused::Meaning;
use viza_sandbox::{Reply, Trouble};

use super::kinds;
use super::world::World;

/// On the way to the office or back. No answer is one too: the app's patience ends.
#[derive(Debug)]
pub enum Parcel {
    Request(Letter, To),
    Answer(Option<Answer>, To),
}

/// Who waits for the answer, and what was asked with which file.
#[derive(Debug, Clone)]
pub struct To {
    pub tab: u32,
    pub about: About,
    pub file: Option<OfficeFile>,
}

/// What was asked.
#[derive(Debug, Clone)]
pub enum About {
    Record,
    Order(Errand),
    Withdrawal,
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
    /// The fee rises just before.
    Risen,
    Trouble(Trouble),
}

const FATES: [(usize, &str, Fate); 15] = [
    (104, "requests: good", Fate::Good),
    (14, "requests: lost before the office", Fate::LostBefore),
    (16, "requests: answer lost", Fate::LostAfter),
    (12, "requests: slow", Fate::Slow),
    (14, "requests: doubled", Fate::Doubled),
    (6, "requests: 500", Fate::Trouble(Trouble::Http500)),
    (8, "requests: 500 after the change", Fate::Trouble(Trouble::Http500After)),
    (6, "requests: 409", Fate::Trouble(Trouble::Http409)),
    (4, "requests: busy", Fate::Trouble(Trouble::Busy)),
    (1, "requests: maintenance", Fate::Trouble(Trouble::Maintenance)),
    (1, "requests: app outdated", Fate::Trouble(Trouble::AppOutdated)),
    (4, "requests: record outdated", Fate::Trouble(Trouble::Outdated)),
    (4, "requests: time taken by others", Fate::Trouble(Trouble::SlotTaken)),
    (2, "requests: hold run out just before", Fate::Trouble(Trouble::HoldExpired)),
    (2, "requests: doubled by the way", Fate::Trouble(Trouble::Duplicate)),
];

/// What happens to nothing but a payment, so many times in a hundred.
const FEE_RISES: (usize, &str, Fate) = (8, "requests: fee risen just before", Fate::Risen);

impl To {
    fn order(&self) -> Option<&Order> {
        match &self.about {
            About::Order(errand) => Some(&errand.order),
            About::Record | About::Withdrawal => None,
        }
    }
}

impl World<'_> {
    /// A request reaches the office or an answer the tab, or not.
    pub fn carry(&mut self, parcel: Parcel) {
        match parcel {
            Parcel::Request(letter, to) => self.post_to_office(letter, to),
            Parcel::Answer(answer, to) => {
                let comes_twice = !matches!(to.about, About::Withdrawal) && !self.calm && self.chance.percent(6);
                if comes_twice {
                    self.tally.count("answers doubled");
                    self.parcels.push_back(Parcel::Answer(answer.clone(), to.clone()));
                }
                self.hand_to_tab(answer, to);
            }
        }
    }

    fn post_to_office(&mut self, letter: Letter, to: To) {
        let (_, name, fate) = self.fate(&letter);
        self.tally.count(name);
        self.say(|| format!("{} {} {name} {:?}", letter.method.name(), letter.path, letter.key));
        let answer = match fate {
            Fate::LostBefore => None,
            Fate::Slow => {
                self.parcels.push_back(Parcel::Request(letter, to.clone()));
                None
            }
            Fate::LostAfter => {
                self.ask(&letter, &to);
                None
            }
            Fate::Good => self.ask(&letter, &to),
            Fate::Risen => {
                self.office.raise_fees(self.pack.country.code());
                self.ask(&letter, &to)
            }
            Fate::Doubled => {
                self.parcels.push_back(Parcel::Request(letter.clone(), to.clone()));
                self.ask(&letter, &to)
            }
            Fate::Trouble(trouble) => {
                let reply = self.office.deliver_into(trouble, &letter);
                self.hear(reply, to.order())
            }
        };
        self.parcels.push_back(Parcel::Answer(answer, to));
    }
    fn fate(&mut self, letter: &Letter) -> (usize, &'static str, Fate) {
        if self.calm {
            return FATES[0];
        }
        if letter.path.ends_with("/payments") && self.chance.percent(FEE_RISES.0) {
            return FEE_RISES;
        }
        FATES[self.chance.weighed(&FATES.map(|(weight, ..)| weight))]
    }

    fn ask(&mut self, letter: &Letter, to: &To) -> Option<Answer> {
        let reply = self.office.deliver(letter);
        self.hear(reply, to.order())
    }

    /// What the office says to whoever hears it.
    pub fn hear(&mut self, reply: Reply, order: Option<&Order>) -> Option<Answer> {
        self.audit.hears(&reply.body);
        self.say(|| format!("    -> {} {}", reply.status, reply.body.get(..160).unwrap_or(&reply.body)));
        let answer = Answer { status: reply.status, text: reply.body };
        if let Err(Meaning::Refused(refusal)) = answer.body(order) {
            self.tally.count(kinds::refusal(&refusal));
        }
        (!reply.lost).then_some(answer)
    }

    fn hand_to_tab(&mut self, answer: Option<Answer>, to: To) {
        let Some(tab) = self.tabs.iter().position(|tab| tab.id == to.tab) else {
            return self.tally.count("answers to a tab that is gone");
        };
        let answer = answer.as_ref();
        match &to.about {
            About::Record => {
                let event = answer::to_reading(answer);
                self.is_read(answer, !matches!(event, Event::ReadFailed(Cause::NoAnswer)), &to);
                self.tell(tab, event);
            }
            About::Order(errand) => {
                let event = answer::to_order(errand, to.file.as_ref(), answer);
                self.is_read(answer, !matches!(event, Event::WentUnclear { .. }), &to);
                self.answered(tab, &errand.key, event);
            }
            About::Withdrawal => self.withdrawn(tab, answer::to_withdrawal(answer), &to),
        }
    }

    fn is_read(&mut self, answer: Option<&Answer>, understood: bool, to: &To) {
        if answer.is_some_and(|answer| (200..300).contains(&answer.status)) && !understood {
            self.audit.fault(format!("an answer that the app cannot read: {:?}", to.about));
        }
    }
}
