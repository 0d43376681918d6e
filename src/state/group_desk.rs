//! What can be asked of the office about groups. They live in memory only: what a page shows is read anew when it opens,
//! and after an answer that was lost the record is read before anything else is sent.

use std::future::Future;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::group_errands::Doubt;
use super::session::Session;
use crate::api::{ApiError, Office, groups};
use crate::domain::group::Group;
use crate::domain::group_page::GroupPage;
use crate::domain::journey::Cause;
use crate::domain::pack::Pack;
use crate::domain::party::TimeRuns;
use crate::domain::refusal::Refusal;
use crate::domain::route::Route;
use crate::domain::rule::Rule;

pub use super::group_news::GroupNews;

/// The groups of whoever is signed in, as the office last stated them.
#[derive(Clone, Copy)]
pub struct GroupDesk {
    pub(super) session: Session,
    pub(super) groups: RwSignal<Option<Vec<Group>>>,
    /// The group of the page.
    pub(super) open: RwSignal<Option<Group>>,
    pub(super) times: RwSignal<Option<TimeRuns>>,
    pub(super) busy: RwSignal<u32>,
    /// How many readings are under way: the page may change meanwhile.
    pub(super) looking: RwSignal<u32>,
    trouble: RwSignal<Option<Cause>>,
    pub(super) news: RwSignal<Option<GroupNews>>,
    page: StoredValue<Option<GroupPage>>,
    pub(super) is_unclear: RwSignal<bool>,
    /// What was sent and not answered.
    pub(super) doubt: StoredValue<Option<Doubt>, LocalStorage>,
}

impl GroupDesk {
    pub fn new(session: Session) -> Self {
        Self {
            session,
            groups: RwSignal::new(None),
            open: RwSignal::new(None),
            times: RwSignal::new(None),
            busy: RwSignal::new(0),
            looking: RwSignal::new(0),
            trouble: RwSignal::new(None),
            news: RwSignal::new(None),
            page: StoredValue::new(None),
            is_unclear: RwSignal::new(false),
            doubt: StoredValue::new_local(None),
        }
    }

    /// A page of groups is shown: what it stands on is read anew, and what is over on another page is let go of.
    pub fn shows(self, page: &GroupPage, pack: &Pack) {
        if self.page.with_value(|shown| shown.as_ref() == Some(page)) {
            return;
        }
        self.page.set_value(Some(page.clone()));
        self.trouble.set(None);
        self.news.update(|news| *news = news.take().filter(|news| news.is_told_on(page)));
        if self.open.with_untracked(|open| open.as_ref().map(|group| group.id.as_str()) != page.group()) {
            self.open.set(None);
            self.times.set(None);
        }
        if pack.states(Rule::GroupSchedule) && *page != GroupPage::Role {
            self.look_again();
        } else {
            // The account says how the role stands.
            self.session.refresh();
        }
    }

    /// A place beside the pages of groups is shown: what was read is let go of, and is nobody else's who signs in next.
    pub fn leaves_for(self, route: &Route) {
        if !matches!(route, Route::Group { .. }) {
            self.page.set_value(None);
            self.groups.set(None);
            self.open.set(None);
            self.times.set(None);
            self.trouble.set(None);
            self.news.set(None);
        }
    }

    /// The groups, newest first; tracked. None until they have been read.
    pub fn groups(self) -> Option<Vec<Group>> {
        self.groups.get()
    }

    /// The group of the page, tracked.
    pub fn group(self) -> Option<Group> {
        self.open.get()
    }

    /// The times that were looked up for the group of the page, tracked.
    pub fn times(self) -> Option<TimeRuns> {
        self.times.get()
    }

    /// Whether something that was sent is being waited for.
    pub fn busy(self) -> Signal<bool> {
        Memo::new(move |_| self.busy.get() > 0).into()
    }

    /// Whether the office's records are being read.
    pub fn looking(self) -> Signal<bool> {
        Memo::new(move |_| self.looking.get() > 0).into()
    }

    /// Why the last wish came to nothing, tracked.
    pub fn trouble(self) -> Option<Cause> {
        self.trouble.get()
    }

    /// What has just been done, tracked.
    pub fn news(self) -> Option<GroupNews> {
        self.news.get()
    }

    /// Whether something was sent of which nobody knows what became; tracked. Until the record has been read nothing else
    /// is sent.
    pub fn is_unclear(self) -> bool {
        self.is_unclear.get()
    }

    /// Reads what the page stands on; and before that, after an answer that was lost, what became of it.
    pub fn look_again(self) {
        let Some((token, page)) = self.session.token().zip(self.page.get_value()) else { return };
        // Somebody who has signed in anew sees what is true by now: every change is of a group as it was seen.
        let doubt = self.doubt.try_update_value(Option::take).flatten().filter(|doubt| doubt.token == token);
        self.is_unclear.set(doubt.is_some());
        let is_read = matches!(page, GroupPage::Own | GroupPage::Group { .. });
        if !(is_read || doubt.is_some()) || !self.has_line() {
            return self.doubt.set_value(doubt);
        }
        self.run(self.looking, async move {
            if let Some(doubt) = doubt {
                self.clear_up(doubt).await;
            }
            if is_read && !self.is_unclear.get_untracked() {
                self.read(&token, &page).await;
            }
        });
    }

    async fn read(self, token: &str, page: &GroupPage) {
        let office = self.office();
        let read = match page.group() {
            Some(id) => groups::one(&office, token, id).await.map(|group| vec![group]),
            None => groups::all(&office, token).await,
        };
        // Whoever has gone on is told of the page that they see.
        if self.page.with_value(|shown| shown.as_ref() != Some(page)) {
            return;
        }
        self.trouble.set(None);
        match (read, page.group()) {
            (Ok(groups), Some(_)) => groups.iter().for_each(|group| self.take_in(group)),
            (Ok(groups), None) => self.groups.set(Some(groups)),
            (Err(error), id) => {
                if let (ApiError::Refused(Refusal::NotFound), Some(id)) = (&error, id) {
                    self.settle(id, None);
                }
                self.hear(error);
            }
        }
    }

    /// Whether the page is still about this group.
    pub(super) fn is_open(self, group: &Group) -> bool {
        self.open.with_untracked(|open| open.as_ref().is_some_and(|known| known.id == group.id))
    }

    pub(super) fn office(self) -> Office {
        self.session.beyond.get_value().office
    }

    /// Whether there may be a line; without one it is said why nothing was done.
    pub(super) fn has_line(self) -> bool {
        let is_up = self.session.line.may_try();
        if !is_up {
            self.trouble.set(Some(Cause::NoLine));
        }
        is_up
    }

    /// The session's token, where something may be sent now: one thing at a time, and nothing before it is known what
    /// became of the last.
    pub(super) fn free_hands(self) -> Option<String> {
        let token = self.session.token().filter(|_| self.busy.get_untracked() == 0)?;
        self.news.set(None);
        if !self.has_line() {
            return None;
        }
        if self.is_unclear.get_untracked() {
            self.look_again();
            return None;
        }
        self.trouble.set(None);
        Some(token)
    }

    pub(super) fn run(self, under_way: RwSignal<u32>, work: impl Future<Output = ()> + 'static) {
        under_way.update(|count| *count += 1);
        spawn_local(async move {
            work.await;
            under_way.update(|count| *count -= 1);
        });
    }

    /// What a request came to that came to nothing.
    pub(super) fn hear(self, error: ApiError) {
        if matches!(error, ApiError::Refused(Refusal::SessionEnded | Refusal::TokenInvalid)) {
            self.session.is_over();
        }
        self.trouble.set(Some(match error {
            ApiError::Refused(Refusal::TokenInvalid) => Cause::Refused(Refusal::SessionEnded),
            ApiError::Refused(refusal) => Cause::Refused(refusal),
            ApiError::NoAnswer => Cause::NoAnswer,
        }));
    }

    /// Takes a group over as it was read. An older record never replaces a newer one.
    pub(super) fn take_in(self, group: &Group) {
        let is_newer = |known: &Group| known.id == group.id && known.version <= group.version;
        if self.page.with_value(|page| page.as_ref().and_then(GroupPage::group) == Some(&group.id)) {
            self.open.update(|open| {
                if open.as_ref().is_none_or(is_newer) {
                    *open = Some(group.clone());
                }
            });
        }
        self.groups.update(|groups| {
            if let Some(known) = groups.iter_mut().flatten().find(|known| is_newer(known)) {
                known.clone_from(group);
            }
        });
    }

    /// What a change has left of a group. The times that were looked up were for the group as it was.
    pub(super) fn settle(self, id: &str, record: Option<&Group>) {
        self.times.set(None);
        if let Some(group) = record {
            return self.take_in(group);
        }
        self.open.update(|open| *open = open.take().filter(|group| group.id != id));
        self.groups.update(|groups| {
            if let Some(groups) = groups {
                groups.retain(|group| group.id != id);
            }
        });
    }
}
