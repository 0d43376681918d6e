//! The state machine, told as it would be told to a visitor.

mod asking;
mod elsewhere;
mod late;
mod outbox;
mod outbox_ends;
mod paying;
pub(in crate::domain) mod sample;
mod session;
mod trace;
mod unclear;

use super::*;
use sample::*;

use crate::domain::payment::Channel;

/// A journey, and everything that it ordered so far.
struct Told {
    journey: Journey,
    pack: Pack,
    now: Instant,
    /// Where nobody vouches for the present.
    sure_now: Option<Instant>,
    online: bool,
    keys: u32,
}

impl Told {
    /// Nothing has happened yet.
    fn new() -> Self {
        Self { journey: Journey::default(), pack: pack(), now: noon(), sure_now: None, online: true, keys: 0 }
    }

    /// The office has opened the application, and this is its record.
    fn with(record: Application) -> Self {
        Self { journey: Journey { file: Some(file(record)), ..Journey::default() }, ..Self::new() }
    }

    fn tell(&mut self, event: Event) -> Vec<Command> {
        self.keys += 1;
        let key = format!("key-{}", self.keys);
        let sure_now = self.sure_now.unwrap_or(self.now);
        let facts = Facts { now: self.now, sure_now, online: self.online, fresh_key: &key, pack: &self.pack };
        let (journey, commands) = self.journey.clone().on(event, &facts);
        self.journey = journey;
        commands
    }

    fn ask(&mut self, order: Order) -> Vec<Command> {
        self.tell(Event::Asked(order))
    }

    /// Gives an order and loses the line before the answer.
    fn ask_in_vain(&mut self, order: Order) -> Key {
        self.ask(order);
        let key = self.key();
        self.tell(Event::WentUnclear { key: key.clone() });
        key
    }

    fn answered(&mut self, key: &Key, record: Application) -> Vec<Command> {
        self.tell(Event::Answered { key: key.clone(), file: file(record) })
    }

    fn read(&mut self, record: Application) -> Vec<Command> {
        self.tell(Event::Read(Box::new(record)))
    }

    /// The key of the order under way.
    fn key(&self) -> Key {
        self.journey.errand.as_ref().expect("an order is under way").key.clone()
    }

    fn stage(&self) -> Option<Stage> {
        self.journey.errand.as_ref().map(|errand| errand.stage)
    }

    fn refused(&self) -> Option<(Step, Refusal)> {
        match self.journey.trouble.clone() {
            Some(Trouble { step, cause: Cause::Refused(refusal) }) => Some((step, refusal)),
            _ => None,
        }
    }

    fn version(&self) -> u64 {
        self.journey.application().expect("an open application").version
    }
}

/// The keys of the orders that are sent.
fn sent(commands: &[Command]) -> Vec<&str> {
    fn key(command: &Command) -> Option<&str> {
        match command {
            Command::Send(errand) => Some(errand.key.0.as_str()),
            _ => None,
        }
    }
    commands.iter().filter_map(key).collect()
}
