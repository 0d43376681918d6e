//! A clock that ticks once a second and keeps the office's time.

use std::time::Duration;

use chrono::DateTime;
use leptos::prelude::*;

use crate::api::Office;
use crate::domain::clock::Instant;

/// The office's time, readable in views.
#[derive(Clone, Copy)]
pub struct Clock {
    tick: RwSignal<u32>,
    office: StoredValue<Office, LocalStorage>,
}

impl Clock {
    /// Starts ticking for as long as the app runs.
    pub fn start(office: Office) -> Self {
        let tick = RwSignal::new(0_u32);
        set_interval(move || tick.update(|count| *count = count.wrapping_add(1)), Duration::from_secs(1));
        Self { tick, office: StoredValue::new_local(office) }
    }

    /// A clock of an office whose time stands still.
    pub fn still(office: Office) -> Self {
        Self { tick: RwSignal::new(0), office: StoredValue::new_local(office) }
    }

    /// The present; what reads it is drawn again every second.
    pub fn now(self) -> Instant {
        self.tick.track();
        self.glance()
    }

    /// The present, once.
    pub fn glance(self) -> Instant {
        let milliseconds = self.office.with_value(Office::now);
        DateTime::from_timestamp_millis(milliseconds as i64).unwrap_or_default()
    }
}
