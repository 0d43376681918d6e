//! Taking an application back: whether it can be, and what it costs. The office judges again.

use super::application::{Access, Application};
use super::clock::{Instant, Moment};

/// What keeps an application from being withdrawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// Whoever may only look cannot change anything.
    ReadOnly,
    /// Money is under way that would come to nobody.
    MoneyUnderWay,
    /// The embassy has the application.
    InterviewBegun,
}

/// What is lost with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stakes {
    /// When the interview is that will not take place.
    pub appointment: Option<Moment>,
    /// A time is held and goes back.
    pub held: bool,
    /// A fee is paid.
    pub paid: bool,
}

impl Application {
    /// What keeps it from being withdrawn now.
    pub fn withdrawal_obstacle(&self, now: Instant) -> Option<Obstacle> {
        let begun = self.booked().is_some_and(|appointment| appointment.slot.starts.at <= now);
        if self.access == Access::Read {
            Some(Obstacle::ReadOnly)
        } else if self.fee.is_waiting() {
            Some(Obstacle::MoneyUnderWay)
        } else {
            begun.then_some(Obstacle::InterviewBegun)
        }
    }

    /// What a withdrawal would cost.
    pub fn withdrawal_stakes(&self, now: Instant) -> Stakes {
        Stakes {
            appointment: self.booked().map(|appointment| appointment.slot.starts),
            held: self.live_hold(now).is_some(),
            paid: self.fee.is_valid(),
        }
    }
}
