//! What tells something.

use leptos::prelude::*;

use super::around::here;
use super::stage::Sample;
use super::state::State;
use crate::components::{
    Button, ButtonKind, Countdown, Deadline, EmptyState, Link, LinkButton, Loading, Meter, Notice, StationState,
    StatusTag, Timeline, TimelineStation, Tone,
};

pub fn countdown(sample: &Sample) -> AnyView {
    let words = sample.words;
    let (shown, minutes) = if sample.is(State::Warning) { ("0:58", 1) } else { ("9:41", 10) };
    let spoken = words.count_hold_left(minutes);
    let more = || view! { <Button kind=ButtonKind::Quiet text=words.common_extend() /> };
    let label = words.hold_label(&sample.moment());
    view! { <Countdown tone=sample.tone() label shown=shown.to_owned() spoken>{more()}</Countdown> }.into_any()
}

pub fn deadline(sample: &Sample) -> AnyView {
    let words = sample.words;
    let remaining = match sample.state {
        State::Warning => words.remaining_hours(4),
        State::Failed => words.remaining_over(),
        _ => words.remaining_days(12),
    };
    view! { <Deadline tone=sample.tone() label=words.check_interview() date=sample.moment() remaining /> }.into_any()
}

pub fn empty_state(sample: &Sample) -> AnyView {
    let words = sample.words;
    let (heading, text) = (words.dates_empty(), words.dates_empty_help());
    if sample.is(State::Usual) {
        return view! { <EmptyState heading text /> }.into_any();
    }
    let link = Link { text: words.common_continue(), href: here(sample) };
    view! { <EmptyState heading text><LinkButton link /></EmptyState> }.into_any()
}

pub fn loading(sample: &Sample) -> AnyView {
    view! { <Loading shown=true text=sample.words.common_loading() /> }.into_any()
}

pub fn meter(sample: &Sample) -> AnyView {
    let value = match sample.state {
        State::Empty => 0,
        State::Partly => 6,
        _ => 10,
    };
    let text = sample.words.group_meter(&value.to_string(), "10");
    view! { <Meter text value=Signal::stored(value) needed=10 /> }.into_any()
}

pub fn notice(sample: &Sample) -> AnyView {
    let words = sample.words;
    let (heading, help) = match sample.state {
        State::Info => (words.payment_started(), words.payment_started_help()),
        State::Success => (words.payment_valid(), words.payment_valid_help()),
        State::Warning => (words.payment_part_paid(), words.payment_part_left(&sample.amount())),
        State::Failed => (words.payment_failed(), words.payment_failed_help()),
        _ => (words.payment_used(), words.payment_used_help()),
    };
    let link = view! { <a href=here(sample)>{words.app_contact()}</a> };
    view! { <Notice tone=sample.tone() heading><p>{help} " " {link}</p></Notice> }.into_any()
}

pub fn status_tag(sample: &Sample) -> AnyView {
    let words = sample.words;
    let text = match sample.tone() {
        Tone::Neutral => words.group_member_invited(),
        Tone::Info => words.group_state_requested(),
        Tone::Success => words.group_state_booked(),
        Tone::Warning => words.group_state_expired(),
        Tone::Danger => words.group_state_denied(),
    };
    view! { <p><StatusTag tone=sample.tone() text /></p> }.into_any()
}

pub fn timeline(sample: &Sample) -> AnyView {
    let words = sample.words;
    let station = |name, when, state| TimelineStation { name, when, state };
    let stations = vec![
        station(words.tracking_issued(), sample.moment(), StationState::Passed),
        station(words.tracking_handed_over(), sample.moment(), StationState::Last),
        station(words.tracking_delivered(), words.tracking_ahead(), StationState::Ahead),
    ];
    view! { <Timeline stations /> }.into_any()
}
