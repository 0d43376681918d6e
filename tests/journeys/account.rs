//! The visitor's account: a second key to the application, and the way to it from another device (R15, R16).

use viza::domain::application::Access;
use viza::domain::journey::{Event, Journey, OfficeFile};
use viza::domain::recall::recall;
use viza::domain::refusal::Refusal;
use viza::domain::service::Service;
use viza::wire::account::{renewed, signed_in};
use viza::wire::answer::Answer;
use viza::wire::letter::{self, Letter, account};
use viza::wire::refused::Meaning;
use viza::wire::{record, service, stored};

use super::world::World;

const EMAIL: &str = "oie@example.ee";
const PASSWORD: &str = "sinine kruus laual";

/// What a visitor does about the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    SignIn,
    /// With a password that is another one's.
    SignInWrongly,
    SignOut,
    /// The same session ends on another device.
    EndElsewhere,
    Extend,
    /// A code that came in no mail.
    ConfirmWrongly,
    /// The application is brought to this device, which knows none.
    Bring,
    /// The way goes on at another device.
    ChangeDevice,
}

impl World<'_> {
    pub fn about_account(&mut self, tab: usize, deed: Deed) {
        match deed {
            Deed::SignIn => self.sign_in(tab),
            Deed::SignInWrongly => {
                if self.ask_reception(tab, &account::sign_in(EMAIL, "punane kuusk metsas")).is_none() {
                    self.tally.count("accounts: signed in in vain");
                }
            }
            Deed::SignOut => self.sign_out(tab),
            Deed::EndElsewhere => {
                if let Some(token) = self.token()
                    && self.office.deliver(&account::sign_out(&token)).status == 204
                {
                    self.tally.count("accounts: session ended elsewhere");
                }
            }
            Deed::Extend => {
                if let Some(token) = self.token()
                    && self.change(tab, &token, &account::extend(&token))
                {
                    self.tally.count("accounts: session extended");
                }
            }
            Deed::ConfirmWrongly => {
                if let Some(token) = self.token() {
                    self.change(tab, &token, &account::confirm(&token, "000000"));
                }
            }
            Deed::Bring => self.bring(tab),
            Deed::ChangeDevice => {
                self.lose_the_device();
                self.sign_in(0);
                self.bring(0);
            }
        }
    }

    fn token(&self) -> Option<String> {
        self.session.as_ref().map(|session| session.token.clone())
    }

    /// Whether somebody is signed in, as this device knows it.
    pub fn is_signed_in(&self) -> bool {
        self.session.as_ref().is_some_and(|session| session.account.session_ends > self.now())
    }

    /// Whether the account has an application that could be brought to a device.
    pub fn has_own(&self) -> bool {
        self.session.as_ref().is_some_and(|session| !session.account.applications.is_empty())
    }

    /// One request and its answer, where they are not lost.
    fn ask_reception(&mut self, tab: usize, letter: &Letter) -> Option<String> {
        if !self.online || (!self.calm && self.chance.percent(10)) {
            return None;
        }
        let reply = self.office.deliver(letter);
        let Answer { status, text } = self.hear(reply, None)?;
        let meant = Answer { status, text }.body(None).map(str::to_owned);
        if let Err(Meaning::Refused(refusal)) = &meant {
            self.hear_of_session(refusal);
            self.turned_away(tab, refusal);
        }
        meant.ok()
    }

    /// Somebody has to wait: for the end of maintenance, or for another turn.
    pub fn turned_away(&mut self, tab: usize, refusal: &Refusal) {
        match refusal {
            Refusal::Maintenance { .. } => self.tabs[tab].service = self.said_of_itself().unwrap_or_default(),
            Refusal::TooOften { wait } => self.pass((*wait).into()),
            _ => {}
        }
    }

    /// What the office says of itself.
    pub fn said_of_itself(&mut self) -> Option<Service> {
        let reply = self.office.deliver(&letter::status());
        service::service(&reply.body).ok().filter(|_| self.online)
    }

    /// The session is over, whatever the clock says.
    fn hear_of_session(&mut self, refusal: &Refusal) {
        let now = self.now();
        if let (Refusal::SessionEnded | Refusal::TokenInvalid, Some(session)) = (refusal, &mut self.session) {
            session.account.session_ends = session.account.session_ends.min(now);
        }
    }

    /// A change of the account; whether it was made.
    fn change(&mut self, tab: usize, token: &str, letter: &Letter) -> bool {
        let Some(text) = self.ask_reception(tab, letter) else { return false };
        self.session = Some(renewed(token, &text).unwrap());
        true
    }

    /// Registers, or signs in; the application at hand comes into the account.
    fn sign_in(&mut self, tab: usize) {
        let letter = if self.person.registered {
            account::sign_in(EMAIL, PASSWORD)
        } else {
            let notice = self.pack.privacy_notice.clone();
            account::register(EMAIL, PASSWORD, self.person.opening.language.code(), &notice)
        };
        let Some(text) = self.ask_reception(tab, &letter) else { return };
        self.tally.count(if self.person.registered { "accounts: signed in" } else { "accounts: registered" });
        self.person.registered = true;
        self.session = Some(signed_in(&text).unwrap());
        self.adopt_into_account(tab, |_| true);
    }

    /// What is opened on this device while somebody is signed in belongs to their account.
    pub fn take_in(&mut self, tab: usize) {
        if self.is_signed_in() {
            self.adopt_into_account(tab, |file| file.recovery_code.is_some());
        }
    }

    fn adopt_into_account(&mut self, tab: usize, is_such: impl Fn(&OfficeFile) -> bool) {
        let Some(session) = &self.session else { return };
        let is_brought = |file: &&OfficeFile| !file.by_session && file.application.access == Access::Full;
        let listed = |file: &OfficeFile| session.account.applications.iter().any(|own| own.id == file.application.id);
        let file = self.tabs[tab].journey.file.as_ref().filter(is_brought);
        let Some(file) = file.filter(|file| is_such(file) && !listed(file)) else { return };
        let (token, letter) = (session.token.clone(), account::adopt(&session.token, &file.token));
        if self.change(tab, &token, &letter) {
            self.tally.count("accounts: application taken in");
        }
    }

    /// Signs out, and takes what the session opened off this device.
    fn sign_out(&mut self, tab: usize) {
        let Some(token) = self.token() else { return };
        let done = self.ask_reception(tab, &account::sign_out(&token)).is_some();
        if !done && self.is_signed_in() {
            return;
        }
        self.tally.count("accounts: signed out");
        self.session = None;
        let kept = self.store.load().map(|(_, text)| stored::read(text).unwrap().1);
        if kept.and_then(|journey| journey.file).is_some_and(|file| file.by_session) {
            self.store.forget();
            self.load(tab);
        }
    }

    /// Brings the newest application of the account to a device that has none.
    fn bring(&mut self, tab: usize) {
        let Some(session) = &self.session else { return };
        let Some(own) = session.account.applications.first().filter(|_| self.store.load().is_none()) else { return };
        let (token, id) = (session.token.clone(), own.id.clone());
        let Some(text) = self.ask_reception(tab, &account::own(&token, &id)) else { return };
        let application = record::application(&text).unwrap();
        let mut journey = Journey::default();
        recall(&mut journey.draft, &application);
        journey.file = Some(OfficeFile { token, by_session: true, recovery_code: None, application });
        if self.store.save(0, stored::write(&journey, &self.pack.country)).is_ok() {
            self.tally.count("accounts: application brought to a device");
            self.load(tab);
        }
    }

    /// Another session has begun: what the last one opened goes on where it was, in every tab.
    pub fn go_on_with_session(&mut self) {
        while let Some((tab, token)) = self.reopens() {
            self.tell(tab, Event::Reopened { token });
        }
    }

    fn reopens(&self) -> Option<(usize, String)> {
        let session = self.session.as_ref().filter(|_| self.is_signed_in())?;
        let owns = |file: &OfficeFile| session.account.applications.iter().any(|own| own.id == file.application.id);
        let tab = self.tabs.iter().position(|tab| {
            let file = tab.journey.file.as_ref().filter(|file| file.by_session && file.token != session.token);
            tab.bank.is_none() && file.is_some_and(owns)
        })?;
        Some((tab, session.token.clone()))
    }
}
