//! The appointment that stands: how to move it and how to cancel it, each with what that uses up.

use leptos::prelude::*;

use crate::components::{Notice, SecondThought, SecondThoughtWords, Tone};
use crate::domain::booking::{Appointment, FeeAfter};
use crate::domain::errand::Order;
use crate::domain::group::MembershipState;
use crate::domain::journey::Cause;
use crate::domain::refusal::Refusal;
use crate::domain::step::Step;
use crate::state::Visit;

/// On the booking page: choosing a time there moves this appointment.
pub fn standing(visit: Visit) -> AnyView {
    let booked = Memo::new(move |_| {
        visit
            .journey
            .application()
            // A group's appointment is neither moved nor cancelled by itself.
            .filter(|known| known.agreed_group().is_none_or(|group| group.state != MembershipState::Booked))
            .and_then(|known| known.booked().cloned().map(|appointment| (appointment, known.fee.reschedules_left)))
    });
    (move || booked.get().map_or_else(|| ().into_any(), |(appointment, left)| notice(visit, &appointment, left)))
        .into_any()
}

fn notice(visit: Visit, appointment: &Appointment, left: Option<u32>) -> AnyView {
    let words = visit.words();
    let when = words.date_time(appointment.slot.starts.local);
    let may_move = left != Some(0);
    let left = left.map(|left| view! { <p>{words.count_reschedules_left(left)}</p> });
    let fee_after = appointment.fee_after;
    let help = may_move.then(|| view! { <p>{words.appointment_move_help()}</p> });
    view! {
        <Notice tone=Tone::Info heading=words.appointment_booked_for(&when)>
            {help}
            {left}
            {cancel(visit, fee_after)}
        </Notice>
    }
    .into_any()
}

/// After a move that came to nothing, or nobody knows: the appointment that stands until the office says otherwise (R60).
pub fn stands(visit: Visit, given_at: Step) -> AnyView {
    if given_at != Step::Check {
        return ().into_any();
    }
    let when = visit.journey.glance(|journey| journey.application()?.booked().map(|booked| booked.slot.starts.local));
    let words = visit.words();
    when.map(|when| view! { <p>{words.move_stands(&words.date_time(when))}</p> }).into_any()
}

/// Whether that is being told, tracked.
pub fn is_told_to_stand(visit: Visit) -> bool {
    // The end of a session has a banner of its own, which says nothing of it.
    let trouble = visit.journey.trouble().filter(|trouble| trouble.cause != Cause::Refused(Refusal::SessionEnded));
    let failed = trouble.map(|trouble| trouble.step);
    let unclear = visit.journey.unclear().map(|errand| errand.order.step());
    unclear.or(failed) == Some(Step::Check)
}

/// Cancelling asks once more, and says what becomes of the fee.
pub fn cancel(visit: Visit, fee_after: FeeAfter) -> AnyView {
    let words = visit.words();
    let consequence = match fee_after {
        FeeAfter::StillUsable => words.appointment_fee_stays(),
        FeeAfter::UsedUp => words.appointment_fee_used_up(),
        FeeAfter::Unknown => words.appointment_fee_unknown(),
    };
    let asked = SecondThoughtWords {
        deed: words.common_cancel_appointment(),
        question: format!("{} {consequence}", words.appointment_cancel_question()),
        keep: words.common_keep_appointment(),
        busy: words.common_sending(),
    };
    let on_press = Callback::new(move |()| visit.journey.ask(Order::Cancel));
    view! { <SecondThought words=asked busy=visit.journey.busy() on_press /> }.into_any()
}
