//! The visitor: who it is, what was written down on paper, and how an act is carried out.

use chrono::{Days, Duration};
use viza::domain::address::Address;
use viza::domain::application::Application;
use viza::domain::booking::NoSlots;
use viza::domain::delivery::DeliveryChoice;
use viza::domain::draft::Field;
use viza::domain::errand::{Lookup, Order, Proof};
use viza::domain::fee_change;
use viza::domain::journey::{Event, OfficeFile};
use viza::domain::language::Language;
use viza::domain::opening::{Applicant, FilledInBy, Opening, Residency};
use viza::domain::pacing::Pace;
use viza::domain::pack::{DeliveryKind, Pack};
use viza::domain::profile::Profile;
use viza::domain::refusal::Refusal;
use viza::domain::step::Step;
use viza::wire::refused::Meaning;
use viza::wire::{letter, record};
use viza_sandbox::Trouble;

use super::account::Deed;
use super::chance::Chance;
use super::world::World;

/// One applicant.
#[derive(Debug)]
pub struct Person {
    pub opening: Opening,
    /// Classes for which there are interviews where the applicant lives.
    pub classes: Vec<String>,
    pub profile: Profile,
    /// Reference and recovery code of every application that a page has shown.
    pub papers: Vec<Paper>,
    /// Some have an account, or get one.
    pub likes_accounts: bool,
    pub registered: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    pub application: String,
    pub reference: String,
    pub code: String,
}

/// What a visitor does.
#[derive(Debug, Clone)]
pub enum Act {
    Tell(Event),
    /// Goes to another step, or to a page that is none.
    GoTo(Option<Step>),
    /// Chooses a class, with the fee that the page shows.
    Choose(String),
    /// Looks up the free times.
    LookUp,
    /// Goes to the bank's page again.
    ToTheBank(String),
    /// Decides on the bank's page, and comes back.
    AtTheBank(&'static str),
    /// Pays at the counter or by transfer.
    PayOutside {
        payment: String,
        part: bool,
    },
    /// Comes back to the page later.
    Wait(i64),
    /// The last move is asked about once more, for this hold.
    AskedLast(String),
    Account(Deed),
    Withdraw,
    /// Erases the draft from this device, and begins anew.
    Erase,
    Reload,
    /// The confirmation's page is open.
    Arrived,
    /// There is nothing to do but what the refusal says.
    Helped(String),
}

impl Person {
    pub fn new(pack: &Pack, chance: &mut Chance) -> Self {
        let resident = chance.percent(80);
        let visiting = ["b1b2", "c1d", "f", "j"];
        let classes = pack.classes.iter().filter(|class| resident || visiting.contains(&class.as_str()));
        let home = Address {
            street: "Kooli 1".into(),
            apartment: chance.percent(30).then(|| "4".into()),
            city: "Tartu".into(),
            postal_code: "15099".into(),
            country: pack.country.code().into(),
        };
        Self {
            opening: Opening {
                applicant: Applicant {
                    given_names: "Õie".into(),
                    family_name: "O’Tamm-Čela".into(),
                    date_of_birth: "1990-02-28".parse().unwrap(),
                },
                by: FilledInBy::Applicant,
                residency: if resident { Residency::Resident } else { Residency::NonResident },
                email: chance.percent(50).then(|| "oie@example.ee".into()),
                language: chance.one_of(&pack.languages).unwrap_or(Language::En),
                privacy_notice: pack.privacy_notice.clone(),
            },
            classes: classes.cloned().collect(),
            profile: Profile {
                passport_number: "KE123456".into(),
                passport_issued: "2021-05-01".parse().unwrap(),
                passport_expires: "2031-05-01".parse().unwrap(),
                nationality: "EST".into(),
                ds160: Some("AA00BC1234".into()),
                case_number: None,
                phone: "+37255512345".into(),
                address: home,
                declared: true,
            },
            papers: Vec::new(),
            likes_accounts: chance.percent(12),
            registered: false,
        }
    }

    /// Copies the reference and the code from the page.
    pub fn writes_down(&mut self, file: Option<&OfficeFile>) {
        let Some(OfficeFile { recovery_code: Some(code), application, .. }) = file else { return };
        if self.papers.iter().all(|paper| paper.application != application.id) {
            let (application, reference) = (application.id.clone(), application.reference.clone());
            self.papers.push(Paper { application, reference, code: code.clone() });
        }
    }

    /// How the passport comes back, if the country asks.
    pub fn delivery(&self, pack: &Pack, chance: &mut Chance) -> Option<DeliveryChoice> {
        let option = chance.one_of(&pack.delivery.options)?;
        let place = if pack.country.code() == "ge" { "kutaisi" } else { "tartu" };
        let door = option.kind == DeliveryKind::Door;
        Some(DeliveryChoice {
            option: option.id,
            place: (!door).then(|| place.to_owned()),
            address: door.then(|| self.profile.address.clone()),
            presence_acknowledged: door,
        })
    }
}

impl Paper {
    /// Finds this application with its code.
    pub fn find(&self) -> Order {
        let proof = Proof::RecoveryCode(self.code.clone());
        Order::Find(Lookup { reference: self.reference.clone(), proof })
    }
}

impl World<'_> {
    pub fn perform(&mut self, tab: usize, act: Act) {
        match act {
            Act::Tell(event) => {
                if let Event::Asked(Order::Find(lookup)) = &event {
                    self.tabs[tab].sought = Some(lookup.reference.clone());
                }
                self.tell(tab, event);
            }
            Act::GoTo(step) => {
                self.tabs[tab].step = step.unwrap_or(self.tabs[tab].step);
                self.tell(tab, Event::Moved(step));
            }
            Act::Choose(visa_class) => self.choose(tab, visa_class),
            Act::LookUp => self.look_up(tab),
            Act::ToTheBank(page) => self.leave_for(tab, page),
            Act::AtTheBank(outcome) => self.at_the_bank(tab, outcome),
            Act::PayOutside { payment, part } => {
                if self.office.arrive(&payment, part) {
                    self.tally.count(if part { "payments in part" } else { "payments outside" });
                }
                self.tell(tab, Event::LookedAgain);
            }
            Act::Wait(seconds) => self.come_back(tab, seconds),
            Act::AskedLast(hold) => {
                self.tally.count("last moves: asked once more");
                self.tabs[tab].asked_last = Some(hold);
            }
            Act::Account(deed) => self.about_account(tab, deed),
            Act::Withdraw => self.withdraw(tab),
            Act::Erase => {
                self.tally.count("drafts erased");
                self.store.forget();
                self.load(tab);
            }
            Act::Reload => {
                self.tally.count("reloads");
                self.load(tab);
            }
            Act::Arrived | Act::Helped(_) => {}
        }
        self.look_round();
    }

    /// What the page of the classes tells, in its order.
    fn choose(&mut self, tab: usize, visa_class: String) {
        let fees = self.tabs[tab].journey.application().map(|known| known.fees.clone()).unwrap_or_default();
        let seen = fees.iter().find(|quote| quote.visa_class == visa_class).map(fee_change::word);
        for (field, text) in [(Field::FeeSeen, seen.unwrap_or_default()), (Field::ClassAgain, String::new())] {
            self.tell(tab, Event::Typed(field, text));
        }
        self.tell(tab, Event::Asked(Order::ChooseClass { visa_class }));
    }

    /// Some time later, from another page.
    fn come_back(&mut self, tab: usize, seconds: i64) {
        self.pass(seconds);
        self.tabs[tab].service = self.said_of_itself().unwrap_or_default();
        let step = self.tabs[tab].step;
        for there in [Step::Reference, Step::Start, step] {
            self.tell(tab, Event::Moved(Some(there)));
        }
        self.tell(tab, Event::LookedAgain);
    }

    fn at_the_bank(&mut self, tab: usize, outcome: &'static str) {
        if let Some(page) = self.tabs[tab].bank.take() {
            let first = self.chance.below(2);
            self.tally.count(match outcome {
                "pay" => "at the bank: pays",
                "decline" => "at the bank: declined",
                _ => "at the bank: goes away",
            });
            // A card that rests is not taken; the other one may be.
            let done = (0..2).any(|more| self.office.at_the_bank(&page, first + more, outcome));
            self.say(|| format!("at the bank: {outcome}, done: {done}"));
            if !done && self.calm {
                // Both cards rest: the bank's page closes after a while, and there are other ways to pay.
                self.pass(31 * 60);
            }
        }
        self.load(tab);
    }

    /// Reads the calendar. Not an order: the page reads it, and nothing depends on it but the choice.
    fn look_up(&mut self, tab: usize) {
        let now = self.now();
        let Some(file) = self.tabs[tab].journey.file.clone() else { return };
        let paused = matches!(self.tabs[tab].pacing.at(now), Pace::Paused(_));
        if paused || !self.online || (!self.calm && self.chance.percent(15)) {
            return;
        }
        let from = self.pack.zone.date(now) + Days::new(self.tabs[tab].look_from);
        let letter = letter::slots(&self.pack.post, &file, from);
        let refuses = !self.calm && self.chance.percent(6);
        let reply = if refuses {
            self.office.deliver_into(Trouble::TooManyLooks, &letter)
        } else {
            self.office.deliver(&letter)
        };
        let Some(answer) = self.hear(reply, None) else { return };
        self.tally.count("looks at the calendar");
        let known = &mut self.tabs[tab];
        known.slots.clear();
        known.looked_at = None;
        match answer.body(None).map(|text| record::slot_list(text).unwrap()) {
            Ok(list) => {
                known.pacing.heard(&list);
                known.none_for_these = list.empty == Some(NoSlots::NoneForClass);
                known.look_from = if list.slots.is_empty() { known.look_from + 31 } else { 0 };
                known.slots = list.slots;
                known.slots_for = Some(criteria(&file.application));
            }
            Err(Meaning::Refused(Refusal::TooOften { wait })) => {
                known.pacing.refused(wait, now);
                self.tally.count("looks refused");
            }
            Err(Meaning::Refused(Refusal::SessionEnded)) => self.tell(tab, Event::SessionOver),
            Err(_) => self.tell(tab, Event::LookedAgain),
        }
    }

    /// A time from the calendar that is still to come; each is tried once.
    pub fn pick_time(&mut self, tab: usize) -> Option<String> {
        let now = self.now();
        let known = &mut self.tabs[tab];
        let wanted = known.journey.application().map(criteria);
        let same = wanted.is_some() && wanted == known.slots_for;
        known.slots.retain(|slot| same && slot.starts.at > now + Duration::minutes(1));
        let end = known.slots.len();
        let place = if end == 0 { return None } else { self.chance.below(end) };
        Some(known.slots.remove(place).id)
    }
}

/// What times are listed for.
fn criteria(application: &Application) -> (String, Option<String>, Residency) {
    (application.id.clone(), application.visa_class.clone(), application.residency)
}
