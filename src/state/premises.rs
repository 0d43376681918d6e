//! What is there whoever comes: the office, the line, the clock, who is signed in, and the journey at hand.

use std::rc::Rc;

use leptos::prelude::*;

use super::clock::Clock;
use super::journey_handle::JourneyHandle;
use super::kiosk_post::KioskPost;
use super::line::Line;
use super::session::Session;
use crate::api::Office;
use crate::storage::drafts::Drafts;

/// What a kiosk looks after while people come and go.
#[derive(Clone)]
pub struct Premises {
    pub office: Office,
    pub drafts: Drafts,
    pub line: Line,
    pub clock: Clock,
    /// What is sent for those who have left.
    pub post: Option<KioskPost>,
    pub session: Session,
    /// The journey that was entered last, if there was one.
    pub journey: Rc<dyn Fn() -> Option<JourneyHandle>>,
    /// Set by whoever ends the visit: everything of it is erased then.
    pub leaving: RwSignal<bool>,
}
