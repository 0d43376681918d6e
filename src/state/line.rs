//! The line to the office: whether orders can reach it, and the looking for it while it is lost.

use std::rc::Rc;
use std::time::Duration;

use leptos::ev;
use leptos::leptos_dom::helpers::{
    TimeoutHandle, WindowListenerHandle, window_event_listener, window_event_listener_untyped,
};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api::{Office, reads};
pub use crate::domain::line::{Heard, LineState};
use crate::domain::line::{Signs, pause};

/// The line, by what the device says and whom the last exchange with the office met.
#[derive(Clone, Copy)]
pub struct Line {
    signs: RwSignal<Signs>,
    office: StoredValue<Option<Office>, LocalStorage>,
    /// How many pages say that there is no line, or wait for it.
    lookouts: RwSignal<u32>,
    tries: RwSignal<u32>,
    trying: RwSignal<bool>,
    /// The visitor has asked for a try and waits for what comes of it.
    asked: RwSignal<bool>,
}

impl Line {
    /// Listens to the device, and to every exchange with the office at `api`, for as long as the app runs. While the line
    /// is lost and somebody looks out for it, on a page that can be seen, the office is asked for the time now and then.
    pub fn watch(api: &str) -> (Self, Office) {
        let line = Self::with(Signs { device_is_off: !window().navigator().on_line(), ..Signs::default() });
        let office = Office::at(api, Rc::new(move |heard| line.heard(heard)));
        line.office.set_value(Some(office.clone()));
        window_event_listener(ev::online, move |_| line.device_says(true)).remove_on_cleanup();
        window_event_listener(ev::offline, move |_| line.device_says(false)).remove_on_cleanup();
        window_event_listener_untyped("visibilitychange", move |_| line.is_seen()).remove_on_cleanup();
        Effect::new(move |waiting: Option<Option<TimeoutHandle>>| {
            if let Some(waiting) = waiting.flatten() {
                waiting.clear();
            }
            line.next_try()
        });
        (line, office)
    }

    /// A line that is as it is said to be.
    pub fn stated(state: LineState) -> Self {
        let heard = match state {
            LineState::Up => Heard::Office,
            LineState::Down => Heard::Silence,
            LineState::Portal => Heard::Stranger,
        };
        Self::with(Signs { device_is_off: false, heard })
    }

    fn with(signs: Signs) -> Self {
        Self {
            signs: RwSignal::new(signs),
            office: StoredValue::new_local(None),
            lookouts: RwSignal::new(0),
            tries: RwSignal::new(0),
            trying: RwSignal::new(false),
            asked: RwSignal::new(false),
        }
    }

    /// Whether orders can reach the office, as far as is known; tracked.
    pub fn is_up(self) -> bool {
        self.state() == LineState::Up
    }

    /// Whether orders can reach the office, once.
    pub fn glance(self) -> bool {
        self.signs.get_untracked().state() == LineState::Up
    }

    /// Whether it may be tried, once. An office that was silent a moment ago shows by its answer that it is there again.
    pub fn may_try(self) -> bool {
        !self.signs.get_untracked().device_is_off
    }

    /// How the line stands; tracked.
    pub fn state(self) -> LineState {
        self.signs.get().state()
    }

    /// Whether the device says that it has no line; tracked.
    pub fn device_is_off(self) -> bool {
        self.signs.get().device_is_off
    }

    /// Takes in whom an exchange with the office met.
    pub fn heard(self, heard: Heard) {
        if heard == Heard::Office && self.tries.get_untracked() != 0 {
            self.tries.set(0);
        }
        self.change(|signs| signs.heard = heard);
    }

    /// The line is looked for as long as the caller's owner lasts: what it shows waits for the line.
    pub fn look_out(self) {
        self.lookouts.update(|count| *count += 1);
        on_cleanup(move || self.lookouts.update(|count| *count = count.saturating_sub(1)));
    }

    /// The visitor wants to know at once whether the office can be reached.
    pub fn look(self) {
        self.asked.set(true);
        self.attempt();
    }

    /// Whether the visitor waits to be told.
    pub fn is_asked(self) -> Signal<bool> {
        self.asked.into()
    }

    fn attempt(self) {
        let Some(office) = self.office.get_value().filter(|_| !self.trying.get_untracked()) else { return };
        self.trying.set(true);
        spawn_local(async move {
            let time = reads::time(&office).await;
            if time.is_ok() {
                // Some devices say that they are off the net for want of a network that they know.
                self.change(|signs| signs.device_is_off = false);
            } else {
                self.tries.update(|tries| *tries = tries.saturating_add(1));
            }
            self.trying.set(false);
            self.asked.set(false);
        });
    }

    fn device_says(self, is_on: bool) {
        self.change(|signs| signs.device_is_off = !is_on);
        self.is_seen();
    }

    fn is_seen(self) {
        if self.signs.get_untracked().may_be_found() && !document().hidden() {
            self.attempt();
        }
    }

    /// Sets the time of the next try, if there is to be one.
    fn next_try(self) -> Option<TimeoutHandle> {
        let is_wanted = self.lookouts.get() > 0 && self.signs.get().may_be_found() && !self.trying.get();
        let wait = Duration::from_millis(pause(self.tries.get(), js_sys::Math::random()).into());
        // A page that comes to sight again tries by itself.
        let tries = move || self.is_seen();
        is_wanted.then(|| set_timeout_with_handle(tries, wait).ok()).flatten()
    }

    fn change(self, change: impl FnOnce(&mut Signs)) {
        let mut signs = self.signs.get_untracked();
        change(&mut signs);
        if signs != self.signs.get_untracked() {
            self.signs.set(signs);
        }
    }
}

/// Removes a listener together with the owner that made it.
trait RemoveOnCleanup {
    fn remove_on_cleanup(self);
}

impl RemoveOnCleanup for WindowListenerHandle {
    fn remove_on_cleanup(self) {
        on_cleanup(move || self.remove());
    }
}
