//! How fresh the office's record is: whether it is being read just now, and when it last was.

use leptos::prelude::*;

use crate::domain::clock::Instant;

/// The reading of one journey's record.
#[derive(Clone, Copy)]
pub struct Reading {
    under_way: RwSignal<bool>,
    at: RwSignal<Option<Instant>>,
}

impl Reading {
    pub(super) fn new() -> Self {
        Self { under_way: RwSignal::new(false), at: RwSignal::new(None) }
    }

    pub(super) fn begins(self) {
        self.under_way.set(true);
    }

    /// The answer has come, or none: then `at` is nothing, and the earlier time stays.
    pub(super) fn ends(self, at: Option<Instant>) {
        if at.is_some() {
            self.at.set(at);
        }
        self.under_way.set(false);
    }

    /// Whether the record is being read, tracked.
    pub fn under_way(self) -> Signal<bool> {
        self.under_way.into()
    }

    /// When it was last read since the page was opened, tracked.
    pub fn at(self) -> Option<Instant> {
        self.at.get()
    }
}
