//! A clock that ticks once a second and keeps the office's time.

use std::cell::Cell;
use std::time::Duration;

use chrono::DateTime;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api::{self, Office, reads};
use crate::domain::clock::Instant;
use crate::domain::office_clock::{LastHeard, Wrong};

/// Milliseconds that the device's clock may be set by between two ticks without anybody's asking why.
const LEAP: i64 = 2_000;

/// The office's time, readable in views.
#[derive(Clone, Copy)]
pub struct Clock {
    tick: RwSignal<u32>,
    office: StoredValue<Office, LocalStorage>,
}

impl Clock {
    /// Starts ticking for as long as the app runs. Where the device's clock leaps, the device may have slept, and the
    /// office is asked for its time.
    pub fn start(office: Office) -> Self {
        let clock = Self::still(office);
        let drift = Cell::new(api::drift());
        let tick = move || {
            clock.tick.update(|count| *count = count.wrapping_add(1));
            let present = api::drift();
            if (drift.replace(present) - present).abs() > LEAP {
                let office = clock.office.get_value();
                // Its answer sets the clock, whatever it says.
                spawn_local(async move { drop(reads::time(&office).await) });
            }
        };
        set_interval(tick, Duration::from_secs(1));
        clock
    }

    /// A clock of an office whose time stands still.
    pub fn still(office: Office) -> Self {
        Self { tick: RwSignal::new(0), office: StoredValue::new_local(office) }
    }

    /// The present as well as it can be told; what reads it is drawn again every second.
    pub fn now(self) -> Instant {
        self.tick.track();
        self.glance()
    }

    /// The same, once.
    pub fn glance(self) -> Instant {
        instant(self.office.with_value(Office::now))
    }

    /// The time by which something may be closed or opened: where the office was not heard since the page was loaded, it
    /// stands where it was when it was heard last. Nothing is over because a device's clock says so. Tracked by the second.
    pub fn sure_now(self) -> Instant {
        self.tick.track();
        self.sure_glance()
    }

    /// The same, once.
    pub fn sure_glance(self) -> Instant {
        instant(self.office.with_value(Office::sure_now).unwrap_or_default())
    }

    /// Whether the time is the office's; tracked by the second.
    pub fn is_heard(self) -> bool {
        self.tick.track();
        self.office.with_value(Office::is_heard)
    }

    /// How wrong the device's clock is, if it is and that is sure; tracked by the second.
    pub fn wrong(self) -> Option<Wrong> {
        self.tick.track();
        self.office.with_value(Office::device_ahead).and_then(Wrong::by)
    }

    /// Both clocks now, to be kept with a journey.
    pub fn last_heard(self) -> Option<LastHeard> {
        self.office.with_value(Office::last_heard)
    }

    /// Takes in when the office was heard before the page was loaded.
    pub fn remember(self, heard: LastHeard) {
        self.office.with_value(|office| office.remember(heard));
    }
}

fn instant(milliseconds: i64) -> Instant {
    DateTime::from_timestamp_millis(milliseconds).unwrap_or_default()
}
