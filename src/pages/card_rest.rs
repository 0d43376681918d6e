//! Cards that the bank refuses for a while after a try (R43): how long each rests, and the ways that stay open.

use leptos::prelude::*;

use super::fee::channel_name;
use super::until;
use crate::components::{Button, ButtonKind, Countdown, Tone, focus_question};
use crate::domain::clock::Moment;
use crate::domain::deadline::{Deadline, DeadlineKind};
use crate::domain::draft::Field;
use crate::domain::payment::Channel;
use crate::state::Visit;

/// The resting cards, above the ways to pay; nothing where the country's documents know no such rule.
pub fn cards(visit: Visit) -> AnyView {
    let pack = visit.pack();
    if pack.channel(Channel::Card).and_then(|rule| rule.cooldown_hours).is_none() {
        return ().into_any();
    }
    let resting = Memo::new(move |_| {
        let now = visit.journey.now();
        visit
            .journey
            .with(|journey| journey.application().map(|known| known.fee.resting_cards(now)).unwrap_or_default())
    });
    (move || {
        let cards = resting.get();
        (!cards.is_empty()).then(|| untrack(|| rest(visit, cards)))
    })
    .into_any()
}

fn rest(visit: Visit, cards: Vec<(String, Moment)>) -> AnyView {
    let words = visit.words();
    let others: Vec<Channel> =
        visit.pack().channels.iter().map(|rule| rule.channel).filter(|other| *other != Channel::Card).collect();
    let other_way = (!others.is_empty()).then(|| {
        let ways = others.into_iter().map(|channel| way(visit, channel)).collect_view();
        view! {
            <p>{words.card_other_way()}</p>
            <div class="viza-actions">{ways}</div>
        }
    });
    let cards = cards.into_iter().map(|(card, usable)| countdown(visit, &card, usable)).collect_view();
    view! {
        <div class="viza-stack">
            {cards}
            <p>{words.card_other_card()}</p>
            {other_way}
        </div>
    }
    .into_any()
}

/// By the second for the eye, by the hour and at last by the minute for the ear.
fn countdown(visit: Visit, card: &str, usable: Moment) -> AnyView {
    let words = visit.words();
    let seconds = Memo::new(move |_| (usable.at - visit.journey.now()).num_seconds().max(0));
    let shown = Signal::derive(move || {
        let seconds = seconds.get();
        format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
    });
    let end = Deadline { kind: DeadlineKind::CardUsable, moment: usable };
    let spoken = Memo::new(move |_| {
        end.left(visit.journey.now()).map(|left| until::left(visit.words(), left)).unwrap_or_default()
    });
    let label = words.card_rests(card, &words.date_time(usable.local));
    view! { <Countdown tone=Tone::Info label shown spoken /> }.into_any()
}

/// Another way to pay, chosen in the question below.
fn way(visit: Visit, channel: Channel) -> AnyView {
    let on_press = Callback::new(move |()| {
        visit.journey.type_in(Field::Channel, channel.code().to_owned());
        focus_question(Field::Channel.slug());
    });
    view! { <Button kind=ButtonKind::Quiet text=channel_name(visit.words(), channel) on_press /> }.into_any()
}
