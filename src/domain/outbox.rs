//! What waits to be sent: orders that were given while they could not be, in the order in which they were given.
//!
//! Only what changes nobody else's books waits. Money, times and whatever is decided on what the office says this minute
//! need the line.

use super::application::Application;
use super::clock::Instant;
use super::errand::{Key, Order};

/// The orders that wait. Of each kind there is one at most: a later wish stands in the place of the one before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outbox {
    waiting: Vec<Waiting>,
    /// How often in a row nothing came of sending, since this page was opened.
    attempts: u32,
    /// Seconds that the office has asked to wait.
    retry_after: Option<u32>,
}

/// One order that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    pub key: Key,
    pub order: Order,
    pub since: Instant,
    /// What the visitor knows to be in its place at the office, as the orders that would have brought it about: what was
    /// there when it was given, and earlier wishes of theirs that may have arrived.
    pub over: Vec<Order>,
}

/// Why an order cannot wait for the line: each has something that only the office can say this minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NeedsLine {
    Finding,
    /// The class that the fee is paid for.
    Class,
    Paying,
    /// Whose times are offered, and taking one.
    Times,
    /// Keeping a held time longer, or giving it back.
    Hold,
    Booking,
    Moving,
    Cancelling,
    Emergency,
    Group,
}

impl NeedsLine {
    /// Why this order cannot wait; where there is an appointment, registering a time moves it.
    pub fn of(order: &Order, record: Option<&Application>) -> Option<Self> {
        Some(match order {
            Order::Open(_)
            | Order::AcceptTerms { .. }
            | Order::SendProfile(_)
            | Order::Deliver(_)
            | Order::Prefer(_) => return None,
            Order::Find(_) => Self::Finding,
            Order::ChooseClass { .. } => Self::Class,
            Order::Pay { .. } => Self::Paying,
            Order::StateResidency(_) | Order::Hold { .. } => Self::Times,
            Order::Extend { .. } | Order::Release { .. } => Self::Hold,
            Order::Book { .. } if record.is_some_and(|record| record.confirmed().is_some()) => Self::Moving,
            Order::Book { .. } => Self::Booking,
            Order::Cancel => Self::Cancelling,
            Order::AskEmergency(_) | Order::WithdrawEmergency => Self::Emergency,
            Order::LeaveGroup => Self::Group,
        })
    }
}

impl Order {
    /// Whether it may be given without a line and be sent later.
    pub fn may_wait(&self) -> bool {
        NeedsLine::of(self, None).is_none()
    }

    /// What the record has in the place of this order: the order of its kind that would have brought that about.
    pub fn standing_in(&self, record: &Application) -> Option<Self> {
        match self {
            Self::SendProfile(_) => record.profile.clone().map(Self::SendProfile),
            Self::Deliver(_) => record.delivery.clone().map(Self::Deliver),
            Self::Prefer(_) => record.preferences.clone().map(Self::Prefer),
            _ => None,
        }
    }

    pub(super) fn is_like(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

impl Waiting {
    /// What the office has in its place by now, where the visitor neither knows nor wishes it: nothing is overwritten
    /// unseen.
    pub fn crossed_by(&self, record: &Application) -> Option<Order> {
        self.order.standing_in(record).filter(|standing| *standing != self.order && !self.over.contains(standing))
    }
}

impl Outbox {
    /// An outbox as it was stored.
    pub fn of(waiting: Vec<Waiting>) -> Self {
        Self { waiting, ..Self::default() }
    }

    /// Those that wait, the first to be sent first.
    pub fn iter(&self) -> impl Iterator<Item = &Waiting> {
        self.waiting.iter()
    }

    /// How many wait.
    pub fn len(&self) -> usize {
        self.waiting.len()
    }

    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// The one of a key.
    pub fn get(&self, key: &Key) -> Option<&Waiting> {
        self.iter().find(|waiting| waiting.key == *key)
    }

    /// Whether an opening waits: until it is sent there is no application.
    pub fn opens(&self) -> bool {
        self.iter().any(|waiting| matches!(waiting.order, Order::Open(_)))
    }

    /// Whether the terms wait to be accepted: what is written under them waits behind.
    pub fn accepts_terms(&self) -> bool {
        self.iter().any(|waiting| matches!(waiting.order, Order::AcceptTerms { .. }))
    }

    /// Puts an order where the one of its kind was, else behind the others; terms stand before what is written under them.
    /// The same wish keeps its key and its place.
    pub fn put(&mut self, mut new: Waiting) {
        match self.waiting.iter_mut().find(|waiting| waiting.order.is_like(&new.order)) {
            Some(known) if known.order == new.order => {}
            Some(known) => {
                let earlier = known.over.drain(..).chain([known.order.clone()]);
                for order in earlier.collect::<Vec<_>>() {
                    if !new.over.contains(&order) {
                        new.over.push(order);
                    }
                }
                *known = new;
            }
            None if matches!(new.order, Order::AcceptTerms { .. }) => {
                self.waiting.insert(usize::from(self.opens()), new);
            }
            None => self.waiting.push(new),
        }
    }

    /// Puts an order before the others that was sent and has come to nothing. A later wish of its kind is not undone.
    pub fn put_back(&mut self, tried: Waiting) {
        if !self.iter().any(|waiting| waiting.order.is_like(&tried.order)) {
            self.waiting.insert(0, tried);
        }
    }

    /// Takes the one of a key out.
    pub fn take(&mut self, key: &Key) -> Option<Waiting> {
        let place = self.waiting.iter().position(|waiting| waiting.key == *key)?;
        Some(self.waiting.remove(place))
    }

    /// Takes those out that are meant.
    pub fn take_those(&mut self, are_meant: impl Fn(&Waiting) -> bool) -> Vec<Waiting> {
        let (taken, left) = std::mem::take(&mut self.waiting).into_iter().partition(are_meant);
        self.waiting = left;
        taken
    }

    /// Keeps those only that are wanted.
    pub fn retain(&mut self, is_wanted: impl Fn(&Waiting) -> bool) {
        self.waiting.retain(is_wanted);
    }

    /// The visitor has seen what the office has by now, and wants the order of a key all the same.
    pub fn insist(&mut self, key: &Key, record: &Application) {
        if let Some(waiting) = self.waiting.iter_mut().find(|waiting| waiting.key == *key) {
            waiting.over.extend(waiting.order.standing_in(record));
        }
    }

    /// Another tab's outbox, with what was put into this one since `kept`, and without what was taken out; but what is
    /// under way by the other tab's book stays until it has an answer.
    pub fn on_top_of(&self, stored: Self, kept: &Self, under_way: Option<&Key>) -> Self {
        let mut merged = stored;
        merged.retain(|waiting| {
            let was_taken_out = kept.get(&waiting.key).is_some() && self.get(&waiting.key).is_none();
            !was_taken_out || under_way == Some(&waiting.key)
        });
        for new in self.iter().filter(|waiting| kept.get(&waiting.key).is_none()) {
            merged.put(new.clone());
        }
        Self { attempts: self.attempts, retry_after: self.retry_after, ..merged }
    }

    /// Nothing came of sending the first; the office may have said how long to wait.
    pub fn tried_in_vain(&mut self, retry_after: Option<u32>) {
        self.attempts = self.attempts.saturating_add(1);
        self.retry_after = retry_after;
    }

    /// The office answers: the next is sent at once.
    pub fn got_through(&mut self) {
        (self.attempts, self.retry_after) = (0, None);
    }

    /// How often in a row nothing came of sending.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether the last attempt was in vain: the next one has its time.
    pub fn is_resting(&self) -> bool {
        self.attempts > 0
    }

    /// Milliseconds until the next attempt; see [`pause`].
    pub fn pause(&self, jitter: f64) -> u32 {
        pause(self.attempts.saturating_sub(1), jitter, self.retry_after)
    }
}

/// Milliseconds.
const FIRST_PAUSE: f64 = 2_000.0;
/// Milliseconds.
const LONGEST_PAUSE: f64 = 300_000.0;

/// Milliseconds from one attempt in vain, counted from zero, to the next: twice as long each time, with up to half more or
/// less, so that devices which lost their line together do not come back together. `jitter` is anywhere from zero to one.
/// Never sooner than the `retry_after` seconds that the office has asked for.
pub fn pause(attempt: u32, jitter: f64, retry_after: Option<u32>) -> u32 {
    let even = (FIRST_PAUSE * 2_f64.powi(attempt.min(16) as i32)).min(LONGEST_PAUSE);
    let swayed = (even * (0.5 + jitter.clamp(0.0, 1.0))) as u32;
    swayed.max(retry_after.unwrap_or_default().saturating_mul(1_000))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pauses_grow_and_the_office_has_the_last_word() {
        let even: Vec<u32> = (0..9).map(|attempt| pause(attempt, 0.5, None) / 1_000).collect();
        assert_eq!(even, [2, 4, 8, 16, 32, 64, 128, 256, 300]);
        for (attempt, jitter, retry_after, milliseconds) in [
            (0, 0.0, None, 1_000),
            (0, 1.0, None, 3_000),
            (3, 0.0, None, 8_000),
            (u32::MAX, 1.0, None, 450_000),
            (0, 0.0, Some(60), 60_000),
            (8, 1.0, Some(60), 450_000),
            (0, 7.0, None, 3_000),
        ] {
            assert_eq!(pause(attempt, jitter, retry_after), milliseconds, "{attempt} {jitter} {retry_after:?}");
        }
    }

    #[test]
    fn an_answer_ends_the_pauses() {
        let mut outbox = Outbox::default();
        outbox.tried_in_vain(None);
        outbox.tried_in_vain(Some(90));
        assert_eq!((outbox.is_resting(), outbox.pause(0.5)), (true, 90_000));
        outbox.tried_in_vain(None);
        assert_eq!(outbox.pause(0.5), 8_000);
        outbox.got_through();
        assert_eq!((outbox.is_resting(), outbox.pause(0.5)), (false, 2_000));
    }
}
