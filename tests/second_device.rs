//! One application on two devices: the app's own machine and letters, and the reference API. No browser, no store.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::PathBuf;

use serde_json::json;
use viza::domain::clock::Instant;
use viza::domain::draft::Field;
use viza::domain::errand::Order;
use viza::domain::journey::{Cause, Command, Event, Facts, Journey, OfficeFile, Trouble};
use viza::domain::language::Language;
use viza::domain::opening::{Applicant, FilledInBy, Opening, Residency};
use viza::domain::pack::Pack;
use viza::domain::refusal::Refusal;
use viza::domain::step::Step;
use viza::wire::account::Session;
use viza::wire::answer::{self, Answer};
use viza::wire::letter::{self, Letter, account};
use viza::wire::{account as wire, pack, record};
use viza_sandbox::{Clock, Sandbox, Seed, Visitor};

const NOW: i64 = 1_795_168_800;
const EMAIL: &str = "oie@example.ee";
const PASSWORD: &str = "sinine kruus laual";

/// The reference API, and the rules of one country.
struct Office {
    line: Visitor,
    pack: Pack,
}

impl Office {
    fn open() -> Self {
        let seed = Seed { clock: Clock::Frozen(NOW), dice: Some(7) };
        let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("public/packs/ee/pack.json");
        let line = Visitor::new(&Sandbox::open(None, seed).unwrap()).unwrap();
        Self { line, pack: pack::read(&fs::read_to_string(file).unwrap()).unwrap() }
    }

    fn answers(&self, letter: &Letter) -> Answer {
        let headers: Vec<_> = letter.headers().collect();
        let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let (path, body) = (format!("/api{}", letter.path), letter.body.as_deref().unwrap_or_default());
        let reply = self.line.ask(letter.method.name(), &path, &headers, body).unwrap();
        Answer { status: reply.status, text: reply.body }
    }

    fn session(&self, letter: &Letter) -> Session {
        wire::signed_in(self.answers(letter).body(None).unwrap()).unwrap()
    }

    fn waits(&self, seconds: i64) {
        let order = json!({ "advance_seconds": seconds }).to_string();
        let kind = [("content-type", "application/json")];
        assert_eq!(self.line.ask("POST", "/sandbox/clock", &kind, &order).unwrap().status, 204);
    }
}

/// A device with one journey; what it orders is carried out at once.
struct Device<'a> {
    office: &'a Office,
    journey: Journey,
    keys: u32,
}

impl<'a> Device<'a> {
    fn new(office: &'a Office, journey: Journey) -> Self {
        Self { office, journey, keys: 0 }
    }

    fn tell(&mut self, event: Event) {
        self.keys += 1;
        let key = format!("{:032}", self.keys);
        let now = Instant::from_timestamp(NOW, 0).unwrap();
        let facts = Facts { now, online: true, fresh_key: &key, pack: &self.office.pack };
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

    fn file(&self) -> &OfficeFile {
        self.journey.file.as_ref().unwrap()
    }
}

fn opening(pack: &Pack) -> Order {
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

/// R15, R16: what was begun without an account is taken into one; another device goes on with it by signing in. When its
/// session ends in the middle, nothing that was typed is lost, and the next session goes on where it was. The first device
/// never needed any.
#[test]
fn an_account_carries_an_application_to_another_device() {
    let office = Office::open();
    let mut first = Device::new(&office, Journey::default());
    first.tell(Event::Asked(opening(&office.pack)));
    let began = office.session(&account::register(EMAIL, PASSWORD, "et", &office.pack.privacy_notice));
    let taken = office.answers(&account::adopt(&began.token, &first.file().token));
    let taken = wire::renewed(&began.token, taken.body(None).unwrap()).unwrap();
    assert_eq!(taken.account.applications[0].reference, first.file().application.reference);

    let there = office.session(&account::sign_in(EMAIL, PASSWORD));
    let id = there.account.applications[0].id.clone();
    let application =
        record::application(office.answers(&account::own(&there.token, &id)).body(None).unwrap()).unwrap();
    let file = OfficeFile { token: there.token, by_session: true, recovery_code: None, application };
    let mut second = Device::new(&office, Journey { file: Some(file), ..Journey::default() });
    second.tell(Event::Moved(Some(Step::Fee)));
    let version = office.pack.terms.as_ref().unwrap().version.clone();
    second.tell(Event::Asked(Order::AcceptTerms { version }));
    assert!(second.file().application.terms_accepted.is_some());

    second.tell(Event::Typed(Field::Phone, "+372 5555".into()));
    office.waits(30 * 60);
    let choice = Order::ChooseClass { visa_class: "b1b2".into() };
    second.tell(Event::Asked(choice.clone()));
    let ended = Trouble { step: Step::Fee, cause: Cause::Refused(Refusal::SessionEnded) };
    assert_eq!((second.journey.trouble.as_ref(), second.journey.errand.as_ref()), (Some(&ended), None));
    assert_eq!(second.journey.draft.typed(Field::Phone), "+372 5555");

    let next = office.session(&account::sign_in(EMAIL, PASSWORD));
    second.tell(Event::Reopened { token: next.token });
    assert_eq!(second.journey.trouble, None);
    second.tell(Event::Asked(choice));
    assert_eq!(second.file().application.visa_class.as_deref(), Some("b1b2"));
    assert_eq!(second.journey.draft.typed(Field::Phone), "+372 5555");

    first.tell(Event::LookedAgain);
    assert_eq!(first.file().application.visa_class.as_deref(), Some("b1b2"));
}
