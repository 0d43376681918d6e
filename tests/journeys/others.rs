//! Other people and passing time: the bank, the embassy, the call centre, the courier, and whoever else wants a time.

use std::rc::Rc;

use chrono::{Days, Duration};
use viza::domain::agenda::Agenda;
use viza::domain::application::Application;
use viza::domain::clock::Instant;
use viza::domain::emergency::Emergency;
use viza::domain::errand::{Errand, Key, Order, Stage};
use viza::domain::journey::OfficeFile;
use viza::domain::pack::{Pack, Terms};
use viza::domain::profile::Profile;
use viza::domain::step::Step;
use viza::domain::tracking::{Whereabouts, collect_by, whereabouts};
use viza::wire::{letter, record};

use super::tab::Tab;
use super::world::World;

/// Where a passport may be said to go; the office takes only what its way allows.
const PASSAGES: [&str; 7] = ["issued", "handed_over", "ready", "attempted", "delivered", "collected", "returned"];

const HOUR: i64 = 3600;

impl World<'_> {
    /// Something happens that the visitor did not do.
    pub fn mischief(&mut self) {
        let (pleaded, away) =
            (self.any(|known, _| known.emergency.as_ref().is_some_and(Emergency::waits)), self.away());
        let waits = self.tabs.iter().any(|tab| tab.journey.waits_at(Step::Profile) && tab.journey.file.is_some());
        let [pleads, is_away, waits] = [pleaded.is_some(), away.is_some(), waits].map(|so| if so { 40 } else { 0 });
        let weights = [20, 26, 10, 14, 6, pleads, 12, is_away, waits, 20];
        match self.chance.weighed(&weights) {
            0 => {
                let seconds = [20, 11 * 60][self.chance.below(2)];
                self.tally.count("others: some time passes");
                self.pass(seconds);
            }
            1 => self.come_to_an_end(),
            2 => {
                let days = [1, 8][self.chance.below(2)];
                self.tally.count("others: days pass");
                self.pass(days * 24 * HOUR + 2 * HOUR);
            }
            3 => self.money(),
            4 => self.publish(),
            5 => self.decide(),
            6 => self.phone(),
            7 => self.pass_on(),
            8 => self.answer_elsewhere(),
            _ => {
                self.tally.count("others: line of the device gone or back");
                self.online = !self.online;
                if self.online {
                    self.look_where_something_is_waited_for();
                }
            }
        }
    }

    /// The same applicant sends another profile from another device, while one waits here.
    fn answer_elsewhere(&mut self) {
        let waits = |tab: &&Tab| tab.journey.waits_at(Step::Profile);
        let Some(file) = self.tabs.iter().find(waits).and_then(|tab| tab.journey.file.clone()) else { return };
        let reply = self.office.deliver(&letter::record(&file));
        let Ok(application) = record::application(&reply.body) else { return };
        let phone = format!("+3725559876{}", self.chance.below(10));
        let order = Order::SendProfile(Profile { phone, ..self.person.profile.clone() });
        let errand = Errand { key: Key(self.chance.word()), order, stage: Stage::Sent, at: None };
        let there = OfficeFile { application, ..file };
        let letter = letter::order(&errand, Some(&there), &self.pack.country).unwrap();
        if self.office.deliver(&letter).status == 200 {
            self.did("others: answers changed elsewhere");
        }
    }

    /// One of the visitor's applications.
    fn anybodys(&mut self) -> Option<String> {
        self.chance.one_of(&self.person.papers).map(|paper| paper.application)
    }

    /// An application in one of the tabs that is such a one.
    fn any(&self, is_such: impl Fn(&Application, Instant) -> bool) -> Option<String> {
        let known = self.tabs.iter().filter_map(|tab| tab.journey.application());
        known.filter(|known| is_such(known, self.now())).map(|known| known.id.clone()).next()
    }

    /// One whose interview has begun.
    fn away(&self) -> Option<String> {
        self.any(|known, now| whereabouts(known, now) != Whereabouts::BeforeInterview)
    }

    fn did(&mut self, what: &'static str) {
        self.say(|| what.to_owned());
        self.tally.count(what);
    }

    /// The next of the dates comes that something hangs on: just before, on the second, or just after.
    fn come_to_an_end(&mut self) {
        let tab = self.chance.below(self.tabs.len());
        let now = self.now();
        let ends = self.ends(tab, now);
        let Some(end) = self.chance.one_of(&ends) else { return };
        let off = self.chance.below(3) as i64 - 1;
        let seconds = (end - now).num_seconds() + off;
        if seconds > 0 {
            self.did(if off < 0 { "others: a second before an end" } else { "others: an end comes" });
            self.pass(seconds);
        }
    }

    fn ends(&self, tab: usize, now: Instant) -> Vec<Instant> {
        let agenda = Agenda::of(self.tabs[tab].journey.application(), &self.pack, now);
        let session = self.session.as_ref().map(|session| session.account.session_ends);
        let dated = agenda.ahead().map(|dated| dated.deadline.moment.at);
        let near = dated.chain(session).filter(|end| *end - now < Duration::days(120));
        // Few come so far that the passport lies there: they see the last day more often.
        let collect = self.tabs[tab].journey.application().and_then(collect_by).map(|end| end.moment.at);
        near.chain(collect.filter(|end| *end > now).into_iter().cycle().take(9)).collect()
    }

    fn money(&mut self) {
        let Some(application) = self.anybodys() else { return };
        match self.chance.below(3) {
            0 if self.office.reopen(&application) => self.did("others: paying opened again"),
            1 if self.office.extend_fee(&application) => self.did("others: the fee lasts longer"),
            2 => {
                let waiting = self.tabs.iter().find_map(|tab| tab.journey.application()?.fee.latest().cloned());
                if waiting.is_some_and(|payment| self.office.expire(&payment.id)) {
                    self.did("others: a payment expires");
                }
            }
            _ => {}
        }
    }

    /// The country's rules change, or the service announces something.
    fn publish(&mut self) {
        match self.chance.below(4) {
            0 => {
                self.office.raise_fees(self.pack.country.code());
                self.did("others: fees raised");
            }
            1 => self.publish_terms(),
            2 => {
                let begins = [0, 5 * 60, 26 * 3600][self.chance.below(3)];
                self.office.plan_maintenance(begins, 90 * 60);
                self.did("others: maintenance planned");
            }
            _ => {
                let day = self.pack.zone.date(self.now()) + Days::new(self.chance.below(40) as u64);
                self.office.give_away(&self.pack.post, day);
                self.did("others: a day given away");
            }
        }
    }

    /// Newer terms are in force, and in the pack that the next page loads.
    fn publish_terms(&mut self) {
        let Some(old) = &self.pack.terms else { return };
        let version = format!("{}+", old.version);
        let terms = Some(Terms { version: version.clone(), ..old.clone() });
        self.office.publish_terms(self.pack.country.code(), &old.version, &version);
        self.pack = Rc::new(Pack { terms, ..(*self.pack).clone() });
        self.did("others: newer terms");
    }

    /// The embassy decides about an emergency.
    fn decide(&mut self) {
        let approve = self.chance.percent(60);
        let Some(application) = self.anybodys() else { return };
        if self.office.decide(&application, approve) {
            self.did(if approve { "others: emergency approved" } else { "others: emergency denied" });
        }
    }

    /// Somebody calls about the appointment.
    fn phone(&mut self) {
        let cancel = self.chance.percent(30);
        let Some(application) = self.anybodys() else { return };
        if self.office.phone(&application, cancel) {
            self.did(if cancel { "others: cancelled by phone" } else { "others: booked by phone" });
        }
    }

    /// The passport goes some way, once the interview has begun.
    fn pass_on(&mut self) {
        let Some(application) = self.away() else { return };
        for _ in 0..=self.chance.below(4) {
            let first = self.chance.below(PASSAGES.len());
            let mut ways = PASSAGES.iter().cycle().skip(first).take(PASSAGES.len());
            if ways.any(|to| self.office.pass_on(&application, to)) {
                self.did("others: passport moved on");
            }
        }
    }
}
