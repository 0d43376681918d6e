//! What is there whoever comes: the office, the line, the clock, who is signed in, and the journey at hand.

use std::rc::Rc;

use super::clock::Clock;
use super::journey_handle::JourneyHandle;
use super::line::Line;
use super::session::Session;
use crate::api::Office;

/// What a kiosk looks after while people come and go.
#[derive(Clone)]
pub struct Premises {
    pub office: Office,
    pub line: Line,
    pub clock: Clock,
    pub session: Session,
    /// The journey that was entered last, if there was one.
    pub journey: Rc<dyn Fn() -> Option<JourneyHandle>>,
}
