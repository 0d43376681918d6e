//! How far a journey may go: what keeps a step closed, what is left to do, what may be asked now.

use super::application::Application;
use super::clock::Instant;
use super::ds160;
use super::emergency::{self, Emergency};
use super::errand::{Errand, Order};
use super::journey::{Command, Facts, Journey};
use super::opening::Applicant;
use super::pack::Pack;
use super::payment::Channel;
use super::step::{Guard, Step};

/// What stands on a step's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// The step itself. A hold that runs out leaves the check standing: the page says how to take the time again.
    Step,
    /// What is missing, and the way to it.
    Closed(Guard),
    /// There is nothing left to check, and the way leads on to the confirmation.
    Checked,
}

/// What a step needs beside what it needs everywhere: where the documents say so, a profile before the passport's way is
/// chosen (R15).
pub(super) fn needed_here(step: Step, pack: &Pack) -> Option<Guard> {
    (step == Step::Delivery && pack.delivery.profile_first).then_some(Guard::ProfileSent)
}

impl Journey {
    /// The office's record, as last known.
    pub fn application(&self) -> Option<&Application> {
        self.file.as_ref().map(|file| &file.application)
    }

    /// Whose visa it is: by the office's record, or by the opening that waits to be sent.
    pub fn applicant(&self) -> Option<&Applicant> {
        let waits = || {
            self.outbox.iter().find_map(|waiting| match &waiting.order {
                Order::Open(opening) => Some(&opening.applicant),
                _ => None,
            })
        };
        self.application().map(|application| &application.applicant).or_else(waits)
    }

    /// What keeps a step closed, the first thing to get first.
    pub fn missing(&self, step: Step, pack: &Pack, now: Instant) -> Option<Guard> {
        let guards = step.needs().iter().copied().chain(needed_here(step, pack));
        guards.into_iter().find(|guard| !self.has_or_sends(step, *guard, pack, now))
    }

    /// Whether the office has what a step needs, or gets it before what is given there.
    fn has_or_sends(&self, step: Step, guard: Guard, pack: &Pack, now: Instant) -> bool {
        self.application().is_some_and(|application| application.satisfies(guard, pack, now))
            || self.takes_answers_meanwhile(step, guard, pack)
    }

    /// Whether a step has nothing left to do.
    pub fn is_done(&self, step: Step, pack: &Pack, now: Instant) -> bool {
        self.application().is_some_and(|application| application.is_done(step, pack, now))
    }

    /// What stands on a step's page.
    pub fn shown(&self, step: Step, pack: &Pack, now: Instant) -> Shown {
        let was_held = self.application().is_some_and(|application| application.hold.is_some());
        match self.missing(step, pack, now) {
            Some(Guard::HoldLive) if self.is_done(step, pack, now) => Shown::Checked,
            Some(Guard::HoldLive) if was_held => Shown::Step,
            Some(guard) => Shown::Closed(guard),
            None => Shown::Step,
        }
    }

    /// Where to go from `step`: the next open step with something to do, else the first such step of the path.
    pub fn next_after(&self, step: Step, pack: &Pack, now: Instant) -> Step {
        let waiting =
            |candidate: &Step| !self.is_done(*candidate, pack, now) && self.missing(*candidate, pack, now).is_none();
        let Some(application) = self.application() else {
            return if self.opening_waits() { Step::Reference } else { Step::Start };
        };
        if application.confirmed().is_some() && application.live_hold(now).is_none() {
            return Step::Confirmation;
        }
        let later = Step::PATH.into_iter().filter(|candidate| *candidate > step).find(waiting);
        later.or_else(|| Step::PATH.into_iter().find(waiting)).unwrap_or(Step::Fee)
    }

    /// Whether the visitor may give an order now, all rules of this side considered. The office judges again.
    pub fn permits(&self, order: &Order, pack: &Pack, now: Instant) -> bool {
        // Under terms that are not accepted no answer is written (R5).
        if matches!(order, Order::SendProfile(_) | Order::Deliver(_) | Order::Prefer(_))
            && !self.has_or_sends(order.step(), Guard::TermsAccepted, pack, now)
        {
            return false;
        }
        let Some(application) = self.application() else {
            let waits_behind = self.outbox.opens() && order.may_wait();
            return matches!(order, Order::Open(_) | Order::Find(_)) || waits_behind;
        };
        let has = |guard| application.satisfies(guard, pack, now);
        match order {
            Order::Open(_) => false,
            Order::Find(_) => true,
            Order::AcceptTerms { .. } | Order::StateResidency(_) | Order::Prefer(_) => true,
            Order::SendProfile(profile) => ds160::may_be_sent(profile.ds160.as_deref(), application, now),
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
            Order::Deliver(_) => needed_here(Step::Delivery, pack)
                .is_none_or(|guard| self.has_or_sends(Step::Delivery, guard, pack, now)),
            Order::Book { .. } => {
                application.agreed_group().is_none() && Step::Check.needs().iter().all(|guard| has(*guard))
            }
            // A seat in a group is given back by leaving the group.
            Order::Cancel => application.booked().is_some() && application.agreed_group().is_none(),
            Order::AskEmergency(_) => emergency::bar(application, pack, now).is_none(),
            Order::WithdrawEmergency => application.emergency.as_ref().is_some_and(Emergency::waits),
            Order::LeaveGroup => application.group.is_some(),
        }
    }

    /// Where an order leads that the office has carried out.
    pub(super) fn lead_on(&self, errand: &Errand, facts: &Facts) -> Option<Command> {
        let onward = |step| Some(Command::GoTo(self.next_after(step, facts.pack, facts.sure_now)));
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
            | Order::Prefer(_)
            | Order::Pay { .. }
            | Order::Extend { .. }
            | Order::Release { .. }
            | Order::AskEmergency(_)
            | Order::WithdrawEmergency
            | Order::LeaveGroup => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::application::Taking;
    use crate::domain::group::MembershipState;
    use crate::domain::journey::tests::sample::{at, booked, file, holding, moment, noon, pack, ready, with_group};
    use crate::domain::payment::Fee;

    fn shown(record: Application, now: Instant) -> Shown {
        Journey { file: Some(file(record)), ..Journey::default() }.shown(Step::Check, &pack(), now)
    }

    /// A hold that runs out while the check is on the screen does not take the page away.
    #[test]
    fn the_check_stands_from_the_hold_to_the_confirmation() {
        let over = at("2026-11-20T12:15:00Z");
        let moving = Application { hold: holding().hold, ..booked("k") };
        for (record, now, expected) in [
            (ready(), noon(), Shown::Closed(Guard::HoldLive)),
            (holding(), noon(), Shown::Step),
            (holding(), over, Shown::Step),
            (booked("k"), noon(), Shown::Checked),
            (moving.clone(), noon(), Shown::Step),
            (moving, over, Shown::Checked),
        ] {
            assert_eq!(shown(record, now), expected, "{expected:?} at {now}");
        }
    }

    /// R27, R29, R81: times are offered while the fee books and a move is left, and to nobody who comes with a group.
    #[test]
    fn times_are_offered_to_whoever_may_take_one() {
        let last = moment("2026-11-20T12:00:00Z");
        for (record, left, until, taking) in [
            (ready(), Some(0), None, Taking::Open),
            (booked("k"), None, Some(last), Taking::Open),
            (booked("k"), Some(1), None, Taking::Open),
            (booked("k"), Some(0), None, Taking::NoMoves),
            (with_group(MembershipState::Invited), None, None, Taking::Open),
            (with_group(MembershipState::Agreed), None, None, Taking::InGroup),
            (with_group(MembershipState::Booked), Some(0), None, Taking::InGroup),
        ] {
            let fee = Fee { reschedules_left: left, usable_until: until, ..record.fee };
            let record = Application { fee, ..record };
            assert_eq!(record.taking(noon()), taking, "{left:?}");
            let after = if until.is_some() { Taking::FeeOver } else { taking };
            assert_eq!(record.taking(at("2026-11-20T12:00:01Z")), after, "{left:?} {until:?}");
        }
    }
}
