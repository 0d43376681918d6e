//! What the visitor does.

use leptos::prelude::*;

use super::around::here;
use super::stage::Sample;
use super::state::State;
use crate::components::{Button, ButtonKind, Details, Link, LinkButton, SecondThought, SecondThoughtWords};

pub fn button(sample: &Sample) -> AnyView {
    let words = sample.words;
    let (kind, text) = match sample.state {
        State::Second => (ButtonKind::Secondary, words.common_check_again()),
        State::Quiet => (ButtonKind::Quiet, words.common_extend()),
        State::Danger => (ButtonKind::Danger, words.common_cancel_appointment()),
        _ => (ButtonKind::Primary, words.common_confirm_booking()),
    };
    let (busy, closed) = (sample.is(State::Busy), sample.is(State::Closed));
    view! { <Button kind text busy closed busy_text=words.common_sending() /> }.into_any()
}

pub fn details(sample: &Sample) -> AnyView {
    let words = sample.words;
    view! {
        <Details summary=words.booking_why() open=sample.is(State::Opened)>
            <p>{words.booking_why_answer()}</p>
        </Details>
    }
    .into_any()
}

pub fn link_button(sample: &Sample) -> AnyView {
    let words = sample.words;
    let link = |text| Link { text, href: here(sample) };
    match sample.state {
        State::Second => {
            view! { <LinkButton kind=ButtonKind::Secondary link=link(words.common_change_appointment()) /> }.into_any()
        }
        State::Saves => {
            let text = words.common_add_to_calendar();
            view! { <LinkButton kind=ButtonKind::Quiet link=link(text) download="gallery.ics" /> }.into_any()
        }
        State::Leaves => {
            let text = words.payment_back_to_bank();
            view! { <LinkButton link=link(text) leaves=words.contact_other_site() /> }.into_any()
        }
        _ => view! { <LinkButton link=link(words.common_continue()) /> }.into_any(),
    }
}

pub fn second_thought(sample: &Sample) -> AnyView {
    let words = sample.words;
    let asked = SecondThoughtWords {
        deed: words.common_cancel_appointment(),
        question: words.appointment_cancel_question(),
        keep: words.common_keep_appointment(),
        busy: words.common_sending(),
    };
    view! { <SecondThought words=asked on_press=Callback::new(|()| ()) /> }.into_any()
}
