//! What can be asked of the office about the account, and what becomes of it in this browser.

use std::future::Future;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::own;
use super::session::{Beyond, News, Session};
use crate::api::{ApiError, Office, accounts};
use crate::domain::application::Access;
use crate::domain::journey::{Cause, OfficeFile};
use crate::domain::own_application::OwnApplication;
use crate::domain::pack::Pack;
use crate::domain::refusal::Refusal;
use crate::domain::step::Step;
use crate::wire::account as kept;
use crate::wire::letter::{Letter, account as letter};

impl Session {
    /// Asks the office for one thing at a time; `then` gets what it gave.
    fn ask<T: 'static, F>(self, ask: impl FnOnce(Office) -> F, then: impl FnOnce(T) + 'static)
    where
        F: Future<Output = Result<T, ApiError>> + 'static,
    {
        if self.busy.get_untracked() {
            return;
        }
        self.news.set(None);
        if !self.line.may_try() {
            return self.trouble.set(Some(Cause::NoLine));
        }
        self.trouble.set(None);
        self.busy.set(true);
        let answer = ask(self.beyond.get_value().office);
        spawn_local(async move {
            let answer = answer.await;
            self.busy.set(false);
            match answer {
                Ok(given) => then(given),
                Err(error) => self.hear(error),
            }
        });
    }

    /// Asks for a change of the account.
    fn change(self, letter: impl FnOnce(&str) -> Letter, then: impl FnOnce() + 'static) {
        let Some(token) = self.token() else { return };
        let letter = letter(&token);
        self.ask(
            |office| async move { accounts::change(&office, &token, letter).await },
            move |session| {
                self.keep(Some(session));
                then();
            },
        );
    }

    /// Signs in. `at_hand` is the application on the screen: it comes into the account (R15).
    pub fn sign_in(self, email: &str, password: &str, at_hand: Option<OfficeFile>, then: impl FnOnce() + 'static) {
        self.begin(letter::sign_in(email, password), Some(News::SignedIn), at_hand, then);
    }

    /// Registers. `language` is that of the mails, `notice` the version of the privacy notice that was shown.
    pub fn register(
        self,
        (email, password): (String, String),
        (language, notice): (&str, &str),
        at_hand: Option<OfficeFile>,
        then: impl FnOnce() + 'static,
    ) {
        let letter = letter::register(&email, &password, language, notice);
        self.begin(letter, None, at_hand, move || {
            self.has_mailed();
            then();
        });
    }

    /// Sets a password with the code of a mail, and signs in.
    pub fn reset(
        self,
        (email, code, password): (String, String, String),
        at_hand: Option<OfficeFile>,
        then: impl FnOnce() + 'static,
    ) {
        self.begin(letter::reset(&email, &code, &password), Some(News::PasswordSet), at_hand, then);
    }

    fn begin(self, letter: Letter, news: Option<News>, at_hand: Option<OfficeFile>, then: impl FnOnce() + 'static) {
        self.ask(
            |office| async move {
                let session = accounts::begin(&office, letter).await?;
                Ok(taken_along(&office, session, at_hand).await)
            },
            move |(session, adopted)| {
                self.keep(Some(session));
                self.news.set(adopted.or(news));
                self.forget_secrets();
                then();
            },
        );
    }

    /// Asks for a code to set a new password.
    pub fn ask_reset(self, email: &str, then: impl FnOnce() + 'static) {
        let letter = letter::ask_reset(email);
        self.ask(
            |office| async move { accounts::done(&office, letter).await },
            move |()| {
                self.has_mailed();
                then();
            },
        );
    }

    /// Asks for another mail to the address that waits for its code.
    pub fn send_code(self) {
        self.change(letter::send_code, move || {
            self.has_mailed();
            self.news.set(Some(News::CodeSent));
        });
    }

    /// Proves the address.
    pub fn confirm(self, code: &str, then: impl FnOnce() + 'static) {
        self.change(|token| letter::confirm(token, code), self.told(News::Confirmed, then));
    }

    /// Asks for another address; it counts once its code is entered.
    pub fn change_email(self, email: &str, password: &str, then: impl FnOnce() + 'static) {
        let then = self.told(News::CodeSent, then);
        self.change(
            |token| letter::change_email(token, email, password),
            move || {
                self.has_mailed();
                then();
            },
        );
    }

    /// Changes the password.
    pub fn change_password(self, password: &str, new_one: &str, then: impl FnOnce() + 'static) {
        self.change(|token| letter::change_password(token, password, new_one), self.told(News::PasswordSet, then));
    }

    /// Takes the application at hand into the account.
    pub fn adopt(self, file: &OfficeFile) {
        self.change(|token| letter::adopt(token, &file.token), move || self.news.set(Some(News::Adopted)));
    }

    /// Lets the session last its full time again.
    pub fn extend(self) {
        self.change(letter::extend, || ());
    }

    /// Asks about the session that this browser has kept. One that has ended is let go of.
    pub(super) async fn ask_whether_it_lives(self, token: String) {
        let office = self.beyond.get_value().office;
        let answer = accounts::change(&office, &token, letter::account(&token)).await;
        // Somebody may have signed in anew meanwhile.
        if self.token().is_some_and(|known| known != token) {
            return;
        }
        match answer {
            Ok(session) => self.keep(Some(session)),
            Err(ApiError::Refused(Refusal::SessionEnded | Refusal::TokenInvalid)) => self.forget(),
            Err(_) => {}
        }
    }

    /// Reads the account anew, in silence: what is shown is as last known until then.
    pub fn refresh(self) {
        self.quietly(letter::account);
    }

    /// What is opened on this device while somebody is signed in belongs to their account; what is found again may be
    /// anybody's, and is brought on wish only.
    pub fn takes_in(self, file: &OfficeFile) {
        let is_own = file.recovery_code.is_some() && is_brought(file);
        if is_own && untrack(|| self.is_open()) {
            self.quietly(|token| letter::adopt(token, &file.token));
        }
    }

    fn quietly(self, letter: impl FnOnce(&str) -> Letter) {
        let Some(token) = self.token() else { return };
        let letter = letter(&token);
        let office = self.beyond.get_value().office;
        spawn_local(async move {
            match accounts::change(&office, &token, letter).await {
                Ok(session) if self.token() == Some(token) => self.keep(Some(session)),
                Err(ApiError::Refused(Refusal::SessionEnded | Refusal::TokenInvalid)) => self.is_over(),
                Ok(_) | Err(_) => {}
            }
        });
    }

    /// Signs out, and takes what the session opened off this device. `then` gets whether `at_hand` was among it.
    pub fn sign_out(self, at_hand: String, then: impl FnOnce(bool) + 'static) {
        let Some(token) = self.token() else { return };
        let letter = letter::sign_out(&token);
        self.ask(
            |office| async move {
                match accounts::done(&office, letter).await {
                    Err(ApiError::Refused(Refusal::SessionEnded | Refusal::TokenInvalid)) => Ok(()),
                    done => done,
                }
            },
            move |()| self.leave(at_hand, News::SignedOut, then),
        );
    }

    /// Closes the account.
    pub fn close(self, password: &str, at_hand: String, then: impl FnOnce(bool) + 'static) {
        let Some(token) = self.token() else { return };
        let letter = letter::close(&token, password);
        self.ask(
            |office| async move { accounts::done(&office, letter).await },
            move |()| self.leave(at_hand, News::Closed, then),
        );
    }

    fn leave(self, at_hand: String, news: News, then: impl FnOnce(bool) + 'static) {
        self.keep(None);
        self.news.set(Some(news));
        self.forget_secrets();
        let Beyond { drafts, .. } = self.beyond.get_value();
        spawn_local(async move { then(own::take_off(&drafts).await.contains(&at_hand)) });
    }

    /// Makes an application of the account ready to go on with here; `then` gets what it is called on this device, and
    /// the first step with something to do. Where another country's pack would be needed to know it, that is the start.
    pub fn open(self, application: OwnApplication, pack: Arc<Pack>, then: impl FnOnce(String, Step) + 'static) {
        let Some(token) = self.token() else { return };
        let drafts = self.beyond.get_value().drafts;
        let is_here = application.country == pack.country;
        self.ask(
            |office| async move { own::bring(&office, &drafts, &token, &application).await },
            move |(local, journey)| {
                let next = || journey.next_after(Step::Reference, &pack, self.clock.glance());
                then(local, if is_here { next() } else { Step::Start });
            },
        );
    }

    /// A mail with a code is on its way.
    fn has_mailed(self) {
        self.mailed.set(Some(self.clock.glance()));
    }

    fn told(self, news: News, then: impl FnOnce() + 'static) -> impl FnOnce() + 'static {
        move || {
            self.news.set(Some(news));
            self.forget_secrets();
            then();
        }
    }
}

/// The session with the application at hand in its account, if that is possible, and what is said of it.
async fn taken_along(
    office: &Office,
    session: kept::Session,
    at_hand: Option<OfficeFile>,
) -> (kept::Session, Option<News>) {
    let is_listed = |file: &OfficeFile| session.account.applications.iter().any(|own| own.id == file.application.id);
    let Some(file) = at_hand.filter(|file| is_brought(file) && !is_listed(file)) else { return (session, None) };
    let letter = letter::adopt(&session.token, &file.token);
    match accounts::change(office, &session.token, letter).await {
        Ok(session) => (session, Some(News::Adopted)),
        Err(ApiError::Refused(Refusal::InOtherAccount)) => (session, Some(News::NotAdopted)),
        // Signed in all the same; the account's page offers it again.
        Err(_) => (session, None),
    }
}

/// Whether an application can be brought into an account: with its own full token.
pub fn is_brought(file: &OfficeFile) -> bool {
    !file.by_session && file.application.access == Access::Full
}
