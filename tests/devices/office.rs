//! The reference API and devices that ask it with the app's own machine and letters. No browser, no store.

use std::cell::Cell;
use std::fs;
use std::path::PathBuf;

use viza::domain::clock::Instant;
use viza::domain::errand::Order;
use viza::domain::journey::{Command, Event, Facts, Journey, OfficeFile};
use viza::domain::language::Language;
use viza::domain::opening::{Applicant, FilledInBy, Opening, Residency};
use viza::domain::pack::Pack;
use viza::wire::account::Session;
use viza::wire::answer::{self, Answer};
use viza::wire::letter::{self, Letter};
use viza::wire::{account, pack};
use viza_sandbox::{Clock, Offices, Sandbox, Seed, Visitor};

pub const PASSWORD: &str = "sinine kruus laual";

const NOW: i64 = 1_795_168_800;

/// The reference API, and the rules of one country.
pub struct Office {
    line: Visitor,
    pub pack: Pack,
    /// How many keys were made: no two devices ever make the same.
    keys: Cell<u32>,
}

impl Office {
    pub fn open() -> Self {
        let seed = Seed { offices: Offices::shipped().unwrap(), clock: Clock::Frozen(NOW), dice: Some(7) };
        let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("public/packs/ee/pack.json");
        let line = Visitor::new(&Sandbox::open(None, seed).unwrap()).unwrap();
        Self { line, pack: pack::read(&fs::read_to_string(file).unwrap()).unwrap(), keys: Cell::default() }
    }

    pub fn answers(&self, letter: &Letter) -> Answer {
        let headers: Vec<_> = letter.headers().collect();
        let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let (path, body) = (format!("/api{}", letter.path), letter.body.as_deref().unwrap_or_default());
        let reply = self.line.ask(letter.method.name(), &path, &headers, body).unwrap();
        Answer { status: reply.status, text: reply.body }
    }

    pub fn session(&self, letter: &Letter) -> Session {
        account::signed_in(self.answers(letter).body(None).unwrap()).unwrap()
    }

    /// Orders something at the practice service's control desk.
    pub fn is_told(&self, what: &str, order: &serde_json::Value) {
        let kind = [("content-type", "application/json")];
        let reply = self.line.ask("POST", &format!("/sandbox{what}"), &kind, &order.to_string()).unwrap();
        assert_eq!(reply.status, 204, "{}", reply.body);
    }
}

/// A device with one journey; what it orders is carried out at once, while it has a line.
pub struct Device<'a> {
    office: &'a Office,
    pub journey: Journey,
    pub is_up: bool,
}

impl<'a> Device<'a> {
    pub fn new(office: &'a Office, journey: Journey) -> Self {
        Self { office, journey, is_up: true }
    }

    pub fn tell(&mut self, event: Event) {
        self.office.keys.update(|count| count + 1);
        let key = format!("{:032}", self.office.keys.get());
        let now = Instant::from_timestamp(NOW, 0).unwrap();
        let facts = Facts { now, sure_now: now, online: self.is_up, fresh_key: &key, pack: &self.office.pack };
        let (journey, commands) = self.journey.clone().on(event, &facts);
        self.journey = journey;
        for command in commands {
            let file = self.journey.file.clone();
            match command {
                Command::Send(errand) => {
                    let letter = letter::order(&errand, file.as_ref(), &self.office.pack.country).unwrap();
                    self.tell(answer::to_order(&errand, file.as_ref(), Some(&self.office.answers(&letter))));
                }
                Command::Read => {
                    self.tell(answer::to_reading(Some(&self.office.answers(&letter::record(&file.unwrap())))));
                }
                Command::Save | Command::GoTo(_) | Command::LeaveFor(_) => {}
            }
        }
    }

    pub fn file(&self) -> &OfficeFile {
        self.journey.file.as_ref().unwrap()
    }
}

pub fn opening(pack: &Pack) -> Order {
    Order::Open(Opening {
        applicant: Applicant {
            given_names: "Õie".into(),
            family_name: "Tamm".into(),
            date_of_birth: "1990-02-28".parse().unwrap(),
        },
        by: FilledInBy::Applicant,
        residency: Residency::Resident,
        email: None,
        language: Language::Et,
        privacy_notice: pack.privacy_notice.clone(),
    })
}
