//! Booking: the appointment that stands, until when the fee books, and the free times in the embassy's time.

use leptos::prelude::*;

use super::booking_look::Times;
use super::sheet::wide_sheet;
use super::{
    appointment, booking_pace, booking_times, emergency, group_ours, look_again, no_times, party, preferences,
    times_for, until,
};
use crate::components::{Button, ButtonKind, Details, Loading, Notice, Tone};
use crate::domain::application::Taking;
use crate::domain::outlook::{Criteria, Look, Seen};
use crate::domain::rule::Rule;
use crate::domain::step::Step;
use crate::state::Visit;

pub fn page(visit: Visit) -> AnyView {
    let words = visit.words();
    let taking = Memo::new(move |_| {
        let now = visit.journey.sure_now();
        visit.journey.with(|journey| journey.application().map_or(Taking::NoMoves, |known| known.taking(now)))
    });
    // Times are for one class and residency: with others the page looks anew (R55).
    let criteria = Memo::new(move |_| visit.journey.with(|journey| journey.application().and_then(Criteria::of)));
    let body = view! {
        {group_ours::standing(visit)}
        {appointment::standing(visit)}
        {until::fee_books(visit)}
        {move || {
            // Read, not only tracked: a memo that was never read counts as changed at the first change of anything.
            criteria.get();
            let taking = taking.get();
            untrack(|| match taking {
                Taking::NoMoves | Taking::InGroup => emergency::way_here(visit),
                Taking::FeeOver => fee_lapsed(visit),
                Taking::Open => free_times(visit),
            })
        }}
    };
    wide_sheet(visit, Step::Booking, words.booking_title(), body.into_any())
}

/// The fee's last day ended while the page was open (R27).
fn fee_lapsed(visit: Visit) -> AnyView {
    let words = visit.words();
    view! {
        <Notice tone=Tone::Danger heading=words.payment_fee_expired() announce=true>
            <p>{words.refusal_fee_expired_help()}</p>
            <div class="viza-actions">{look_again::button(visit)} {look_again::last(visit)}</div>
        </Notice>
        {emergency::way_here(visit)}
    }
    .into_any()
}

/// The free times, looked up once when the page opens. What is drawn stays drawn from look to look, so that nobody loses
/// their place.
fn free_times(visit: Visit) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let times = Times::open(visit);
    let answered = Memo::new(move |_| times.look.with(Option::is_some) || times.failed.with(Option::is_some));
    let opening = Signal::derive(move || times.looking.get() && !answered.get());
    let any = Memo::new(move |_| times.seen.with(Seen::first_free).is_some());
    let embassy_sets = pack.states(Rule::EmbassySetsTimes).then(|| words.booking_embassy_sets());
    let why = pack.states(Rule::TimesByCriteria).then(|| {
        view! { <Details summary=words.booking_why()><p>{words.booking_why_answer()}</p></Details> }
    });
    let robots = pack.states(Rule::RobotsForbidden).then(|| view! { <p>{words.front_robots()}</p> });
    view! {
        <p>{embassy_sets} " " {words.booking_embassy_time()}</p>
        <Loading shown=opening text=words.common_loading() />
        {times_for::line(visit)}
        {preferences::section(visit)}
        {renewed(times)}
        {move || answered.get().then(|| untrack(|| freshness(times)))}
        {booking_pace::said(times)}
        {preferences::looked_from(times)}
        {no_times::said(times)}
        {move || any.get().then(|| untrack(|| booking_times::choose(times)))}
        {why}
        {robots}
        // Not before the times, which would push it from under a finger.
        {move || answered.get().then(|| untrack(|| emergency::way_here(visit)))}
        {move || answered.get().then(|| untrack(|| party::way_here(visit)))}
    }
    .into_any()
}

/// These times are others than those that were shown before, and why (R55).
fn renewed(times: Times) -> AnyView {
    let words = times.visit.words();
    let notice = move || {
        view! {
            <Notice tone=Tone::Info heading=words.booking_renewed() announce=true>
                <p>{words.booking_renewed_help()}</p>
            </Notice>
        }
    };
    (move || times.renewed.get().then(notice)).into_any()
}

/// How long the wait is and when that was looked up, with the way to look again.
fn freshness(times: Times) -> AnyView {
    let words = times.visit.words();
    // An estimate is said while it is fresh, and never without a line (R57).
    let is_sure = move || times.visit.line.is_up() && times.failed.with(Option::is_none);
    let known = Memo::new(move |_| {
        let (now, is_sure) = (times.visit.journey.now(), is_sure());
        let told = |look: &Look| (look.wait_days(now).filter(|_| is_sure), look.list.checked.local.time());
        times.look.with(|look| look.as_ref().map(told))
    });
    let said = move || {
        let (wait, checked) = known.get()?;
        let wait = wait.map(|days| words.booking_wait_days(days));
        Some(view! { {wait} " " {words.common_checked_at(&words.time(checked))} })
    };
    let on_press = Callback::new(move |()| times.again());
    view! {
        <div class="viza-actions">
            <p role="status">{said}</p>
            <Button
                kind=ButtonKind::Quiet
                text=words.common_check_again()
                busy=times.looking
                closed=times.closed()
                busy_text=words.keeping_checking()
                on_press
            />
        </div>
    }
    .into_any()
}
