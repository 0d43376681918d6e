//! What is sent to the office about groups, and what becomes of it when no answer comes.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::group_desk::GroupDesk;
use super::group_news::GroupNews;
use super::journey_handle::JourneyHandle;
use super::runner::random_word;
use crate::api::{ApiError, accounts, groups, reads};
use crate::domain::coordination::Change;
use crate::domain::draft::Field;
use crate::domain::group::Group;
use crate::domain::group_wish::{Consent, GroupWish, Organisation, key_of, under_key};
use crate::domain::journey::{Event, OfficeFile};
use crate::domain::pack::{Country, Pack};
use crate::domain::refusal::Refusal;
use crate::wire::letter::{account, group as letter};

/// Letters of a key.
const KEY_LENGTH: usize = 32;

/// What was sent and has no answer.
pub(super) struct Doubt {
    /// The session in which it was sent.
    pub token: String,
    pub wish: Wish,
    /// What follows if the record shows it.
    pub then: Box<dyn FnOnce(Option<Group>)>,
}

/// What was wished for.
pub(super) enum Wish {
    /// A group, under this key.
    Group {
        key: String,
    },
    Change {
        group: String,
        change: Change,
    },
}

impl GroupDesk {
    /// Takes on the role of somebody who arranges interviews for others, or names another organisation (R21).
    pub fn take_role(self, country: Country, organisation: Organisation, then: impl FnOnce() + 'static) {
        let Some(token) = self.free_hands() else { return };
        self.run(self.busy, async move {
            let office = self.office();
            let asked = letter::take_role(&token, &country, &organisation);
            let answer = accounts::change(&office, &token, asked).await;
            // Sent twice it comes to the same; so the account says all there is to say.
            let (answer, news) = match answer {
                Err(ApiError::NoAnswer) => {
                    (accounts::change(&office, &token, account::account(&token)).await, GroupNews::WasDone)
                }
                answer => (answer, GroupNews::RoleTaken),
            };
            match answer {
                Ok(session) => {
                    let role = session.account.role(&country).map(|role| role.organisation.clone());
                    self.session.keep(Some(session));
                    if role.as_ref() == Some(&organisation) {
                        self.news.set(Some(news));
                        then();
                    } else {
                        self.news.set(Some(GroupNews::WasNotDone));
                    }
                }
                Err(error) => self.hear(error),
            }
        });
    }

    /// Asks the embassy for a group (R76). The key lies in the draft before anything is sent, and the same wish keeps it.
    /// `then` gets the group's id.
    pub fn request(self, journey: JourneyHandle, pack: &Pack, wish: GroupWish, then: impl FnOnce(String) + 'static) {
        let Some(token) = self.free_hands() else { return };
        let country = pack.country.clone();
        let sent =
            journey.glance(|journey| under_key(journey.draft.typed(Field::GroupSent), &wish, &random_word(KEY_LENGTH)));
        let Some(key) = key_of(&sent).map(str::to_owned) else { return };
        journey.type_in(Field::GroupSent, sent);
        let then: Box<dyn FnOnce(Option<Group>)> = Box::new(move |group| {
            for field in [Field::GroupSent, Field::GroupName, Field::GroupExpected, Field::GroupPurpose] {
                journey.type_in(field, String::new());
            }
            then(group.map(|group| group.id).unwrap_or_default());
        });
        self.run(self.busy, async move {
            if !journey.stored().await {
                return;
            }
            let asked = letter::request(&token, &key, &country, &wish);
            match groups::request(&self.office(), asked).await {
                Ok(group) => {
                    self.news.set(Some(GroupNews::Requested));
                    then(Some(group));
                }
                Err(ApiError::NoAnswer) => {
                    self.clear_up(Doubt { token, wish: Wish::Group { key }, then }).await;
                }
                Err(error) => {
                    // An office may answer the same key as it did before: what is asked for next is another request.
                    journey.type_in(Field::GroupSent, String::new());
                    self.hear(error);
                }
            }
        });
    }

    /// Asks for a change of the group of the page, as it was seen.
    pub fn change(self, change: Change, then: impl FnOnce() + 'static) {
        let Some((token, group)) = self.free_hands().zip(self.open.get_untracked()) else { return };
        self.run(self.busy, async move {
            let office = self.office();
            let mut answer = groups::change(&office, &token, &group, &change).await;
            if matches!(answer, Err(ApiError::Refused(Refusal::Outdated)))
                && change.is_good_anyway()
                && let Ok(seen) = groups::one(&office, &token, &group.id).await
            {
                self.take_in(&seen);
                answer = groups::change(&office, &token, &seen, &change).await;
            }
            match answer {
                Ok(record) => {
                    self.settle(&group.id, record.as_ref());
                    self.news.set(Some(GroupNews::of(&change)));
                    then();
                }
                Err(ApiError::NoAnswer) => {
                    let wish = Wish::Change { group: group.id, change };
                    self.clear_up(Doubt { token, wish, then: Box::new(|_| then()) }).await;
                }
                Err(error) => {
                    self.hear(error);
                    // What was decided on has changed: it is shown as the office has it now.
                    if let Ok(group) = groups::one(&office, &token, &group.id).await {
                        self.take_in(&group);
                    }
                }
            }
        });
    }

    /// Looks for times for everybody in the group, of 31 days from a day. One look of the coordinator's (R12).
    pub fn look_for_times(self, from: NaiveDate) {
        let Some((token, group)) = self.free_hands().zip(self.open.get_untracked()) else { return };
        self.run(self.looking, async move {
            match groups::times(&self.office(), letter::times(&token, &group.id, from)).await {
                // Another group may be on the screen by now.
                Ok(times) if self.is_open(&group) => self.times.set(Some(times)),
                Ok(_) => {}
                Err(error) => self.hear(error),
            }
        });
    }

    /// Agrees to come with a group. Where the application at hand is the one that is meant, its record is read anew.
    pub fn agree(self, journey: JourneyHandle, consent: Consent, then: impl FnOnce() + 'static) {
        if self.busy.get_untracked() > 0 || !self.has_line() {
            return;
        }
        self.news.set(None);
        let is_meant = |file: &OfficeFile| file.application.reference == consent.reference;
        let at_hand = journey.glance(|journey| journey.file.clone()).filter(is_meant);
        self.run(self.busy, async move {
            let answer = accounts::done(&self.office(), letter::agree(&consent)).await;
            if let Err(error @ ApiError::Refused(_)) = answer {
                return self.hear(error);
            }
            let mut agreed = None;
            if let Some(file) = at_hand {
                let record = reads::record(&self.office(), &file).await;
                if let Event::Read(known) = &record {
                    agreed = Some(known.agreed_group().is_some());
                }
                journey.tell(record);
            }
            let news = match (answer, agreed) {
                (Ok(()), _) => GroupNews::Agreed,
                (Err(_), Some(true)) => GroupNews::WasDone,
                (Err(_), Some(false)) => GroupNews::WasNotDone,
                (Err(error), None) => return self.hear(error),
            };
            self.news.set(Some(news));
            if news != GroupNews::WasNotDone {
                then();
            }
        });
    }

    /// Reads what became of something that was sent without an answer, and tells what the record says.
    pub(super) async fn clear_up(self, doubt: Doubt) {
        let (office, token) = (self.office(), doubt.token.as_str());
        let found = match &doubt.wish {
            Wish::Group { key } => groups::all(&office, token).await.map(|all| {
                let asked = all.iter().find(|group| group.key == *key).cloned();
                self.groups.set(Some(all));
                asked.map(Some)
            }),
            Wish::Change { group, change } => match groups::one(&office, token, group).await {
                Ok(record) => Ok(Some(record)),
                Err(ApiError::Refused(Refusal::NotFound)) => Ok(None),
                Err(error) => Err(error),
            }
            .map(|record| {
                self.settle(group, record.as_ref());
                change.left_a_trace(record.as_ref()).then_some(record)
            }),
        };
        self.is_unclear.set(found.is_err());
        match found {
            Ok(Some(record)) => {
                self.news.set(Some(GroupNews::WasDone));
                (doubt.then)(record);
            }
            Ok(None) => self.news.set(Some(GroupNews::WasNotDone)),
            Err(error) => {
                self.doubt.set_value(Some(doubt));
                self.hear(error);
            }
        }
    }
}
