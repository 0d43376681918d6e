//! An application as its account lists it: whose it is, what there is to do next, and by when.

use super::clock::{Instant, Moment};
use super::deadline::Deadline;
use super::names::whole_name;
use super::opening::FilledInBy;
use super::pack::Country;
use super::payment::FeeState;

/// An application in an account, as far as it is told from the others (R20).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnApplication {
    pub id: String,
    pub reference: String,
    pub country: Country,
    pub given_names: String,
    pub family_name: String,
    /// Who fills it in.
    pub by: FilledInBy,
    pub visa_class: Option<String>,
    pub fee_state: FeeState,
    /// Start of the appointment that is booked.
    pub interview: Option<Moment>,
    pub next: NextStep,
    /// The nearest dated rule to come.
    pub deadline: Option<Deadline>,
}

/// What there is to do next with an application, as the office sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextStep {
    /// To pay, or to see the payment through.
    Fee,
    Profile,
    Booking,
    Delivery,
    /// A time is held.
    Confirm,
    /// The bank or the office has something to do.
    Wait,
    Interview,
    /// The passport waits.
    Collect,
    /// It is over.
    None,
}

impl OwnApplication {
    /// The applicant's whole name in the order in which it is said.
    pub fn name(&self) -> String {
        whole_name(&self.given_names, &self.family_name)
    }

    /// When the nearest deadline is; one that is over at `now` counts no more.
    pub fn due(&self, now: Instant) -> Option<Deadline> {
        self.deadline.filter(|deadline| !deadline.is_over(now))
    }
}

/// The applications of an account as they are listed: the nearest deadline first, then those without one, newest first.
pub fn by_deadline(applications: &[OwnApplication], now: Instant) -> Vec<OwnApplication> {
    let mut listed = applications.to_vec();
    listed.sort_by_key(|own| {
        let due = own.due(now).map(|deadline| deadline.moment.at);
        (due.is_none(), due)
    });
    listed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::deadline::DeadlineKind;

    fn at(text: &str) -> Instant {
        text.parse().unwrap()
    }

    fn due(reference: &str, deadline: Option<&str>) -> OwnApplication {
        OwnApplication {
            id: reference.to_lowercase(),
            reference: reference.into(),
            country: Country::from_code("ee").unwrap(),
            given_names: "Õie".into(),
            family_name: "Tamm".into(),
            by: FilledInBy::Family,
            visa_class: None,
            fee_state: FeeState::None,
            interview: None,
            next: NextStep::Fee,
            deadline: deadline.map(|text| Deadline {
                kind: DeadlineKind::SlipExpires,
                moment: Moment { at: at(text), local: at(text).naive_utc() },
            }),
        }
    }

    /// R20: whoever sees to several people sees first what is pressing.
    #[test]
    fn the_nearest_deadline_comes_first() {
        let listed = [
            due("newest", None),
            due("late", Some("2026-12-01T10:00:00Z")),
            due("over", Some("2026-11-19T10:00:00Z")),
            due("soon", Some("2026-11-21T10:00:00Z")),
            due("oldest", None),
        ];
        let order = |now| by_deadline(&listed, at(now)).into_iter().map(|own| own.reference).collect::<Vec<_>>();
        assert_eq!(order("2026-11-20T10:00:00Z"), ["soon", "late", "newest", "over", "oldest"]);
        assert_eq!(order("2026-11-19T09:59:59Z"), ["over", "soon", "late", "newest", "oldest"]);
    }
}
