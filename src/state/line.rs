//! Whether the device says that it has a line.

use leptos::ev;
use leptos::leptos_dom::helpers::window_event_listener;
use leptos::prelude::*;

/// The line, as the browser reports it. `true` proves nothing; `false` does.
#[derive(Clone, Copy)]
pub struct Line(RwSignal<bool>);

impl Line {
    /// Listens for as long as the app runs.
    pub fn watch() -> Self {
        let up = RwSignal::new(window().navigator().on_line());
        window_event_listener(ev::online, move |_| up.set(true)).remove_on_cleanup();
        window_event_listener(ev::offline, move |_| up.set(false)).remove_on_cleanup();
        Self(up)
    }

    /// A line that is as it is said to be.
    pub fn stated(up: bool) -> Self {
        Self(RwSignal::new(up))
    }

    /// Whether there may be a line; tracked.
    pub fn is_up(self) -> bool {
        self.0.get()
    }

    /// Whether there may be a line, once.
    pub fn glance(self) -> bool {
        self.0.get_untracked()
    }
}

/// Removes a listener together with the owner that made it.
trait RemoveOnCleanup {
    fn remove_on_cleanup(self);
}

impl RemoveOnCleanup for leptos::leptos_dom::helpers::WindowListenerHandle {
    fn remove_on_cleanup(self) {
        on_cleanup(move || self.remove());
    }
}
