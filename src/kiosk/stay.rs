//! Somebody's stay at the kiosk: whether they are still there, whether they have typed anything, and whether they leave.

use std::sync::Arc;
use std::time::Duration;

use js_sys::Date;
use leptos::leptos_dom::helpers::window_event_listener_untyped;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use super::dialog;
use crate::domain::kiosk::{KioskTerms, Presence};

/// What only somebody who is there does. A page may scroll by itself.
const TOUCHES: [&str; 6] = ["pointerdown", "keydown", "touchstart", "touchmove", "wheel", "input"];
/// When the clock may have gone on without the page: the device slept, or another window was in front.
const WAKINGS: [&str; 3] = ["visibilitychange", "pageshow", "focus"];

/// How often a newer build is looked for while nobody is there.
const RENEWAL: Duration = Duration::from_mins(10);

/// The stay of whoever is at the kiosk now. It ends with the page: the next one's begins in a new one.
#[derive(Clone, Copy)]
pub struct Stay {
    terms: StoredValue<Arc<KioskTerms>>,
    /// More was shown than the screen that waits for somebody.
    begun: StoredValue<bool>,
    typed: StoredValue<bool>,
    /// When somebody was there last, in milliseconds of the device's clock: it goes on while the device sleeps.
    touched: StoredValue<f64>,
    presence: RwSignal<Presence>,
    leaving: RwSignal<bool>,
}

impl Stay {
    /// Watches for as long as the page lasts. `leaving` is set when nobody seems to be there any more.
    pub fn watch(terms: Arc<KioskTerms>, leaving: RwSignal<bool>) -> Self {
        let stay = Self {
            terms: StoredValue::new(terms),
            begun: StoredValue::new(false),
            typed: StoredValue::new(false),
            touched: StoredValue::new(Date::now()),
            presence: RwSignal::new(Presence::There),
            leaving,
        };
        // The page lasts as long as the stay: nobody stops listening before.
        for name in TOUCHES {
            window_event_listener_untyped(name, move |event| stay.is_touched(&event));
        }
        for name in WAKINGS {
            window_event_listener_untyped(name, move |_| stay.look());
        }
        set_interval(move || stay.look(), Duration::from_secs(1));
        set_interval(move || stay.waits(), RENEWAL);
        stay
    }

    /// A page is shown on which something can be begun.
    pub fn begin(self) {
        if !self.begun.get_value() {
            self.begun.set_value(true);
            self.goes_on();
        }
    }

    /// While nobody is there, the page may be put in the place of an older one (start.js does so).
    pub fn waits(self) {
        if self.is_begun() {
            return;
        }
        if let Ok(event) = Event::new("viza:idle") {
            let _ = window().dispatch_event(&event);
        }
    }

    /// Whether anything was shown that the next one must not find.
    pub fn is_begun(self) -> bool {
        self.begun.get_value()
    }

    /// Whether anything was typed.
    pub fn has_typed(self) -> bool {
        self.typed.get_value()
    }

    /// Whether somebody seems to be there; tracked.
    pub fn presence(self) -> Presence {
        self.presence.get()
    }

    /// Whether the stay ends; tracked.
    pub fn is_leaving(self) -> bool {
        self.leaving.get()
    }

    /// Somebody is there.
    pub fn goes_on(self) {
        self.touched.set_value(Date::now());
        self.look();
    }

    /// The stay ends, and everything of it is erased.
    pub fn ends(self) {
        self.leaving.set(true);
    }

    fn is_touched(self, event: &Event) {
        // Who comes after the time is over touches a screen that is being erased.
        self.look();
        if event.type_() == "input" {
            self.typed.set_value(true);
        }
        // A touch beside the question answers it. Inside it, its buttons do.
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let inside = target.and_then(|target| target.closest(&format!(".{}", dialog::CLASS)).ok().flatten());
        if inside.is_none() {
            self.goes_on();
        }
    }

    fn look(self) {
        if !self.begun.get_value() || self.leaving.get_untracked() {
            return;
        }
        let now = Date::now();
        // The clock was set back: the time that it lost says nothing.
        self.touched.update_value(|touched| *touched = touched.min(now));
        let presence = self.terms.with_value(|terms| terms.presence(now - self.touched.get_value()));
        if presence == Presence::Gone {
            self.ends();
        } else if presence != self.presence.get_untracked() {
            self.presence.set(presence);
        }
    }
}
