//! The held time: its countdown, more time on wish, and what to do when it has run out.

use leptos::prelude::*;

use super::order_button::order_button;
use crate::components::{ButtonKind, Countdown, Link, LinkButton, Notice, Tone};
use crate::domain::booking::Hold;
use crate::domain::errand::Order;
use crate::domain::step::Step;
use crate::state::Visit;

/// Seconds before the end from which the countdown warns.
const WARN_BELOW: i64 = 120;

/// The held time on a page, if there is one; by the second.
pub fn banner(visit: Visit) -> AnyView {
    let hold =
        Memo::new(move |_| visit.journey.with(|journey| journey.application().and_then(|known| known.hold.clone())));
    let live = Memo::new(move |_| {
        let now = visit.journey.sure_now();
        hold.with(|hold| hold.as_ref().is_some_and(|hold| hold.is_live(now)))
    });
    (move || match hold.get() {
        None => ().into_any(),
        Some(hold) if live.get() => running(visit, hold),
        Some(hold) => lapsed(visit, &hold),
    })
    .into_any()
}

fn running(visit: Visit, hold: Hold) -> AnyView {
    let words = visit.words();
    let seconds = Memo::new({
        let hold = hold.clone();
        move |_| hold.seconds_left(visit.journey.now())
    });
    let shown = Signal::derive(move || format!("{}:{:02}", seconds.get() / 60, seconds.get() % 60));
    // Read aloud by the minute, not by the second.
    let minutes = Memo::new(move |_| u32::try_from((seconds.get() + 59) / 60).unwrap_or_default());
    let spoken = Signal::derive(move || visit.words().count_hold_left(minutes.get()));
    let tone = Signal::derive(move || if seconds.get() < WARN_BELOW { Tone::Warning } else { Tone::Info });
    let extend = (hold.extends_left > 0).then(|| {
        let hold = hold.id.clone();
        let on_press = Callback::new(move |()| visit.journey.ask(Order::Extend { hold: hold.clone() }));
        order_button(visit, ButtonKind::Quiet, words.common_extend(), on_press)
    });
    let on_press = Callback::new({
        let hold = hold.id.clone();
        move |()| visit.journey.ask(Order::Release { hold: hold.clone() })
    });
    let release = order_button(visit, ButtonKind::Quiet, words.hold_release(), on_press);
    let label = words.hold_label(&words.date_time(hold.slot.starts.local));
    view! { <Countdown tone label shown spoken>{extend} {release}</Countdown> }.into_any()
}

fn lapsed(visit: Visit, hold: &Hold) -> AnyView {
    let words = visit.words();
    let slot = hold.slot.id.clone();
    let was = words.date_time(hold.slot.starts.local);
    let on_press = Callback::new(move |()| visit.journey.ask(Order::Hold { slot: slot.clone() }));
    let other = Link { text: words.common_choose_another_time(), href: visit.path(Step::Booking) };
    view! {
        <Notice tone=Tone::Warning heading=over(visit) announce=true>
            <p>{words.hold_lapsed_help(&was)}</p>
            <div class="viza-actions">
                {order_button(visit, ButtonKind::Secondary, words.hold_take_again(), on_press)}
                <LinkButton kind=ButtonKind::Quiet link=other />
            </div>
        </Notice>
    }
    .into_any()
}

/// That the time is held no longer, and what did not happen: an appointment that was to be moved stands (R60).
pub fn over(visit: Visit) -> String {
    let words = visit.words();
    let moving = visit.journey.glance(|journey| journey.application().is_some_and(|known| known.booked().is_some()));
    if moving { words.move_lapsed() } else { words.refusal_hold_expired() }
}
