//! How far a journey may go: what keeps a step closed, what is left to do, what may be asked now.

use super::application::Application;
use super::clock::Instant;
use super::emergency::{self, Emergency};
use super::errand::{Errand, Order};
use super::journey::{Command, Facts, Journey};
use super::pack::Pack;
use super::payment::Channel;
use super::step::{Guard, Step};

impl Journey {
    /// The office's record, as last known.
    pub fn application(&self) -> Option<&Application> {
        self.file.as_ref().map(|file| &file.application)
    }

    /// What keeps a step closed, the first thing to get first.
    pub fn missing(&self, step: Step, pack: &Pack, now: Instant) -> Option<Guard> {
        let Some(application) = self.application() else {
            return step.needs().first().copied();
        };
        step.needs().iter().copied().find(|guard| !application.satisfies(*guard, pack, now))
    }

    /// Whether a step has nothing left to do.
    pub fn is_done(&self, step: Step, pack: &Pack, now: Instant) -> bool {
        self.application().is_some_and(|application| application.is_done(step, pack, now))
    }

    /// Where to go from `step`: the next open step with something to do, else the first such step of the path.
    pub fn next_after(&self, step: Step, pack: &Pack, now: Instant) -> Step {
        let waiting =
            |candidate: &Step| !self.is_done(*candidate, pack, now) && self.missing(*candidate, pack, now).is_none();
        let Some(application) = self.application() else { return Step::Start };
        if application.confirmed().is_some() && application.live_hold(now).is_none() {
            return Step::Confirmation;
        }
        let later = Step::PATH.into_iter().filter(|candidate| *candidate > step).find(waiting);
        later.or_else(|| Step::PATH.into_iter().find(waiting)).unwrap_or(Step::Fee)
    }

    /// Whether the visitor may give an order now, all rules of this side considered. The office judges again.
    pub fn permits(&self, order: &Order, pack: &Pack, now: Instant) -> bool {
        let Some(application) = self.application() else {
            return matches!(order, Order::Open(_) | Order::Find(_));
        };
        let has = |guard| application.satisfies(guard, pack, now);
        // Under terms that are not accepted no answer is written (R5).
        if matches!(order, Order::SendProfile(_) | Order::Deliver(_)) && !has(Guard::TermsAccepted) {
            return false;
        }
        match order {
            Order::Open(_) => false,
            Order::Find(_) => true,
            Order::AcceptTerms { .. } | Order::SendProfile(_) | Order::StateResidency(_) => true,
            Order::ChooseClass { .. } => application.fee.may_choose_class(),
            Order::Pay { amount, slip_unpaid, .. } => {
                has(Guard::TermsAccepted)
                    && application
                        .fee
                        .may_pay()
                        .is_some_and(|leave| leave.amount() == *amount && (*slip_unpaid || !leave.ask_about_slip()))
            }
            Order::Hold { .. } => {
                has(Guard::TermsAccepted)
                    && has(Guard::FeeValid)
                    && has(Guard::ProfileSent)
                    && application.may_take_time()
            }
            Order::Extend { .. } => application.live_hold(now).is_some_and(|hold| hold.extends_left > 0),
            Order::Release { .. } => application.hold.is_some(),
            Order::Deliver(_) => true,
            Order::Book { .. } => Step::Check.needs().iter().all(|guard| has(*guard)),
            Order::Cancel => application.booked().is_some(),
            Order::AskEmergency(_) => emergency::bar(application, pack, now).is_none(),
            Order::WithdrawEmergency => application.emergency.as_ref().is_some_and(Emergency::waits),
        }
    }

    /// Where an order leads that the office has carried out.
    pub(super) fn lead_on(&self, errand: &Errand, facts: &Facts) -> Option<Command> {
        let onward = |step| Some(Command::GoTo(self.next_after(step, facts.pack, facts.now)));
        match &errand.order {
            Order::Open(_) => Some(Command::GoTo(Step::Reference)),
            Order::Find(_) => onward(Step::Start),
            Order::Pay { channel: Channel::Card, .. } => {
                let payments = &self.application()?.fee.payments;
                let payment = payments.iter().find(|payment| payment.key == errand.key.0)?;
                payment.hosted_page.clone().map(Command::LeaveFor)
            }
            Order::SendProfile(_) => onward(Step::Profile),
            Order::Hold { .. } => onward(Step::Booking),
            Order::Deliver(_) => onward(Step::Delivery),
            Order::Book { .. } => Some(Command::GoTo(Step::Confirmation)),
            Order::Cancel => Some(Command::GoTo(Step::Booking)),
            Order::AcceptTerms { .. }
            | Order::ChooseClass { .. }
            | Order::StateResidency(_)
            | Order::Pay { .. }
            | Order::Extend { .. }
            | Order::Release { .. }
            | Order::AskEmergency(_)
            | Order::WithdrawEmergency => None,
        }
    }
}
