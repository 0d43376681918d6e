//! The session of this browser: who is signed in, and until when. It lies sealed beside the drafts, or in memory where they
//! do, and all tabs share it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::clock::Clock;
use super::journey_handle::JourneyHandle;
use super::line::Line;
use super::tabs::{self, Tabs};
use crate::api::{ApiError, Office, accounts};
use crate::domain::account::{Account, Standing, pause_left};
use crate::domain::account_page::AccountPage;
use crate::domain::clock::Instant;
use crate::domain::credentials::{Entry, Typed};
use crate::domain::journey::Cause;
use crate::domain::refusal::Refusal;
use crate::domain::route::Route;
use crate::storage::StorageError;
use crate::storage::drafts::Drafts;
use crate::storage::turn;
use crate::wire::account as kept;

/// What has just been done, said once where it leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    SignedIn,
    SignedOut,
    /// The application at hand has come into the account.
    Adopted,
    /// Signed in; but the application at hand is in another account already.
    NotAdopted,
    Confirmed,
    CodeSent,
    PasswordSet,
    Closed,
}

/// Who is signed in on this browser.
#[derive(Clone, Copy)]
pub struct Session {
    kept: RwSignal<Option<kept::Session>>,
    typed: RwSignal<Typed>,
    pub(super) busy: RwSignal<bool>,
    pub(super) trouble: RwSignal<Option<Cause>>,
    pub(super) news: RwSignal<Option<News>>,
    /// When a mail with a code was asked for last.
    pub(super) mailed: RwSignal<Option<Instant>>,
    /// The place that was shown before the account's pages.
    before: RwSignal<Option<Route>>,
    page: StoredValue<Option<AccountPage>>,
    pub(super) beyond: StoredValue<Beyond, LocalStorage>,
    pub(super) clock: Clock,
    pub(super) line: Line,
}

/// What a session needs of the world.
#[derive(Clone)]
pub struct Beyond {
    pub office: Office,
    pub drafts: Drafts,
    pub tabs: Tabs,
}

impl Session {
    /// Nobody is signed in until the store has been looked into.
    pub fn new(beyond: Beyond, clock: Clock, line: Line) -> Self {
        Self {
            kept: RwSignal::new(None),
            typed: RwSignal::new(Typed::default()),
            busy: RwSignal::new(false),
            trouble: RwSignal::new(None),
            news: RwSignal::new(None),
            mailed: RwSignal::new(None),
            before: RwSignal::new(None),
            page: StoredValue::new(None),
            beyond: StoredValue::new_local(beyond),
            clock,
            line,
        }
    }

    /// Takes over what the store holds when the app begins. Whether it still lives the office says: the device's clock may
    /// be wrong, and a session that ended while nobody was here is no news.
    pub async fn resume(self) {
        let Ok(Some(found)) = self.stored().await else { return };
        if found.account.session_ends > self.clock.glance() {
            self.kept.set(Some(found.clone()));
        }
        spawn_local(self.ask_whether_it_lives(found.token));
    }

    /// Takes over what another tab has stored: it has signed in, gone on or signed out.
    pub async fn follow(self) {
        if !self.beyond.get_value().drafts.are_kept() {
            return;
        }
        let Ok(found) = self.stored().await else { return };
        if self.kept.with_untracked(|known| *known != found) {
            self.kept.set(found);
        }
    }

    async fn stored(self) -> Result<Option<kept::Session>, StorageError> {
        let text = self.beyond.get_value().drafts.session().await?;
        text.map(|text| kept::signed_in(&text).map_err(|_| StorageError::Unreadable)).transpose()
    }

    /// Takes a session over as it is, from data: no other tab is told, and nothing is stored.
    pub fn take_over(self, session: kept::Session) {
        self.kept.set(Some(session));
    }

    /// Keeps a session, or none, for all tabs.
    pub(super) fn keep(self, session: Option<kept::Session>) {
        self.kept.set(session);
        let Beyond { drafts, tabs, .. } = self.beyond.get_value();
        spawn_local(async move {
            // One saving at a time, and each stores what is true by then: nobody who has signed out is signed in again.
            let _turn = turn::take(tabs::SESSION).await;
            let text = self.kept.with_untracked(|kept| kept.as_ref().map(|kept| kept.text.clone()));
            // What cannot be stored lives in this tab.
            if drafts.keep_session(text.as_deref()).await.is_ok() {
                tabs.tell(tabs::SESSION);
            }
        });
    }

    /// The account, tracked; also when the session has ended.
    pub fn account(self) -> Option<Account> {
        self.kept.with(|kept| kept.as_ref().map(|kept| kept.account.clone()))
    }

    /// How this browser stands with the office; tracked, by the second.
    pub fn standing(self) -> Standing {
        let now = self.clock.now();
        self.kept.with(|kept| Standing::of(kept.as_ref().map(|kept| &kept.account), now))
    }

    /// Whether somebody is signed in; tracked, by the second.
    pub fn is_open(self) -> bool {
        self.standing().may_extend()
    }

    /// The token of the session, once.
    pub(super) fn token(self) -> Option<String> {
        self.kept.with_untracked(|kept| kept.as_ref().map(|kept| kept.token.clone()))
    }

    /// The token with which the session opens what the journey has on file, where that needs a session and has another
    /// one's token; tracked.
    pub fn reopens(self, journey: JourneyHandle) -> Option<String> {
        let (id, known) = journey.with(|journey| {
            let file = journey.file.as_ref().filter(|file| file.by_session)?;
            Some((file.application.id.clone(), file.token.clone()))
        })?;
        self.kept.with(|kept| {
            let kept = kept.as_ref().filter(|kept| kept.account.session_ends > self.clock.glance())?;
            let owns = kept.account.applications.iter().any(|own| own.id == id);
            (owns && kept.token != known).then(|| kept.token.clone())
        })
    }

    /// The office says that the session is over, whatever the clock says.
    pub(super) fn is_over(self) {
        let now = self.clock.glance();
        self.kept.update(|kept| {
            if let Some(kept) = kept {
                kept.account.session_ends = kept.account.session_ends.min(now);
            }
        });
    }

    /// Lets go of a session that has ended.
    pub fn forget(self) {
        self.keep(None);
    }

    /// Takes the session off this device, in every tab, and ends it at the office too if there is a line. Nobody waits for
    /// the office: what lies here is erased without it.
    pub async fn erase(self) {
        let Beyond { office, drafts, tabs } = self.beyond.get_value();
        if let Some(token) = self.token().filter(|_| self.line.may_try()) {
            accounts::end(&office, &token);
        }
        if drafts.keep_session(None).await.is_ok() {
            tabs.tell(tabs::SESSION);
        }
    }

    /// What a request came to that came to nothing.
    pub(super) fn hear(self, error: ApiError) {
        if matches!(error, ApiError::Refused(Refusal::SessionEnded | Refusal::TokenInvalid)) {
            return self.is_over();
        }
        self.trouble.set(Some(match error {
            ApiError::Refused(refusal) => Cause::Refused(refusal),
            ApiError::NoAnswer => Cause::NoAnswer,
        }));
    }

    /// A page of the account is shown. What is over on another page is let go of, and passwords with it. Nobody types an
    /// address that is known: the account's own, or else `email`.
    pub fn shows(self, page: AccountPage, email: &str) {
        if self.page.get_value() == Some(page) {
            return;
        }
        self.page.set_value(Some(page));
        self.trouble.set(None);
        let known = self.kept.with_untracked(|kept| kept.as_ref().map(|kept| kept.account.email.clone()));
        self.typed.update(|typed| {
            typed.forget_secrets();
            if typed.at(Entry::Email).is_empty() {
                typed.write(Entry::Email, known.unwrap_or_else(|| email.to_owned()));
            }
        });
        self.news.update(|news| *news = news.take().filter(|news| news.is_told_on(page)));
    }

    /// A place beside the account's pages is shown.
    pub fn leaves_for(self, route: &Route) {
        if !matches!(route, Route::Account { .. }) {
            self.page.set_value(None);
            self.news.set(None);
            self.trouble.set(None);
            self.typed.update(Typed::forget_secrets);
            self.before.set(Some(route.clone()));
        }
    }

    /// The place that was shown before the account's pages, once.
    pub fn before(self) -> Option<Route> {
        self.before.get_untracked()
    }

    /// What stands at a question, tracked.
    pub fn typed(self, entry: Entry) -> Signal<String> {
        Signal::derive(move || self.typed.with(|typed| typed.at(entry).to_owned()))
    }

    /// All that was typed, once.
    pub fn all_typed(self) -> Typed {
        self.typed.get_untracked()
    }

    /// The visitor typed at a question.
    pub fn type_in(self, entry: Entry, text: String) {
        self.typed.update(|typed| typed.write(entry, text));
    }

    /// A password or a code has served.
    pub(super) fn forget_secrets(self) {
        self.typed.update(Typed::forget_secrets);
    }

    /// Whether an answer is being waited for.
    pub fn busy(self) -> Signal<bool> {
        self.busy.into()
    }

    /// Why the last wish came to nothing, tracked.
    pub fn trouble(self) -> Option<Cause> {
        self.trouble.get()
    }

    /// What has just been done, tracked.
    pub fn news(self) -> Option<News> {
        self.news.get()
    }

    /// Seconds until another mail may be asked for; tracked, by the second.
    pub fn pause_left(self) -> Option<i64> {
        pause_left(self.mailed.get(), self.clock.now()).map(|left| left.num_seconds().max(1))
    }
}

impl News {
    fn is_told_on(self, page: AccountPage) -> bool {
        match self {
            // Whoever has just registered is asked for a code first.
            Self::Adopted | Self::NotAdopted => matches!(page, AccountPage::Own | AccountPage::Confirm),
            Self::SignedIn | Self::Confirmed | Self::PasswordSet => page == AccountPage::Own,
            Self::CodeSent => page == AccountPage::Confirm,
            Self::SignedOut | Self::Closed => page == AccountPage::SignIn,
        }
    }
}
