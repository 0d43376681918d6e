//! The office's clock as this page knows it: set by the office's answers, carried on by the browser's own steady time.

use std::cell::RefCell;
use std::rc::Rc;

use crate::domain::office_clock::{LastHeard, OfficeClock};

/// The office's clock, shared by all who ask the office.
#[derive(Clone, Default)]
pub(super) struct Dial(Rc<RefCell<OfficeClock>>);

impl Dial {
    /// The office has stated its time, in milliseconds since 1970.
    pub fn hear(&self, stated: i64) {
        self.0.borrow_mut().hear(stated, steady());
    }

    pub fn remember(&self, heard: LastHeard) {
        self.0.borrow_mut().remember(heard);
    }

    pub fn is_sure(&self) -> bool {
        self.0.borrow().is_sure()
    }

    pub fn now(&self) -> i64 {
        self.0.borrow().now(steady(), device())
    }

    pub fn sure(&self) -> Option<i64> {
        self.0.borrow().sure(steady())
    }

    pub fn ahead(&self) -> Option<i64> {
        self.0.borrow().ahead(steady(), device())
    }

    /// Both clocks now, if the office was heard.
    pub fn heard(&self) -> Option<LastHeard> {
        let known = self.0.borrow();
        known.is_sure().then(|| LastHeard { office: known.now(steady(), device()), device: device() })
    }
}

/// How far the device's clock is ahead of the time since the page was loaded: it changes where somebody sets the clock, and
/// where the device has slept.
pub fn drift() -> i64 {
    device() - steady()
}

fn device() -> i64 {
    js_sys::Date::now() as i64
}

fn steady() -> i64 {
    web_sys::window().and_then(|window| window.performance()).map_or_else(device, |steady| steady.now() as i64)
}
