//! Where the passport is, in a sentence, and its way from station to station.

use leptos::prelude::*;

use crate::components::{Notice, StationState, Timeline, TimelineStation, Tone};
use crate::domain::application::Application;
use crate::domain::pack::{DeliveryKind, Pack};
use crate::domain::rule::Rule;
use crate::domain::tracking::{Passage, Station, Whereabouts, stations, way};
use crate::i18n::Words;
use crate::state::Visit;

/// Where it is and what that means.
pub fn whereabouts(visit: Visit, known: &Application, at: Whereabouts) -> AnyView {
    let (words, pack) = (visit.words(), visit.pack());
    let tone = match at {
        Whereabouts::Missed | Whereabouts::Overdue | Whereabouts::Returned => Tone::Warning,
        Whereabouts::Ready | Whereabouts::Back(_) => Tone::Success,
        _ => Tone::Info,
    };
    let lines = meaning(words, &pack, known, at).into_iter().map(|text| view! { <p>{text}</p> }).collect_view();
    view! { <Notice tone heading=heading(words, at)>{lines}</Notice> }.into_any()
}

fn heading(words: &Words, at: Whereabouts) -> String {
    match at {
        Whereabouts::BeforeInterview => words.tracking_at_before(),
        Whereabouts::Unsaid => words.tracking_at_unsaid(),
        Whereabouts::Embassy => words.tracking_at_embassy(),
        Whereabouts::Courier => words.tracking_at_courier(),
        Whereabouts::Missed => words.tracking_at_missed(),
        Whereabouts::Ready => words.tracking_at_ready(),
        Whereabouts::Overdue => words.tracking_at_overdue(),
        Whereabouts::Returned => words.tracking_at_returned(),
        Whereabouts::Back(Passage::Delivered) => words.tracking_at_delivered(),
        Whereabouts::Back(_) => words.tracking_at_collected(),
    }
}

fn meaning(words: &Words, pack: &Pack, known: &Application, at: Whereabouts) -> Vec<String> {
    // Whoever is not there for a courier who comes a limited number of times learns what follows (R98, R99).
    let chosen = known.delivery.as_ref().and_then(|chosen| pack.delivery_option(&chosen.option));
    let is_awaited = chosen.is_some_and(|option| option.attempts_limited);
    let followed = pack.states(Rule::CourierFollowed).then(|| words.delivery_tracking_begins());
    match at {
        Whereabouts::BeforeInterview => [words.tracking_at_before_help()].into_iter().chain(followed).collect(),
        Whereabouts::Unsaid => vec![words.tracking_at_unsaid_help()],
        Whereabouts::Embassy => [words.tracking_at_embassy_help()].into_iter().chain(followed).collect(),
        Whereabouts::Courier | Whereabouts::Missed if is_awaited => vec![words.what_if_nobody_tries()],
        Whereabouts::Overdue => vec![words.dates_past_collect()],
        Whereabouts::Returned => returned(words, pack, known, is_awaited),
        Whereabouts::Courier | Whereabouts::Missed | Whereabouts::Ready | Whereabouts::Back(_) => vec![],
    }
}

/// Each country's own way on from there: in person (R100), with the embassy's call (R99), or by arrangement (R101).
fn returned(words: &Words, pack: &Pack, known: &Application, is_awaited: bool) -> Vec<String> {
    let way = way(known, pack);
    let on = match (way, pack.delivery.collect_days) {
        (None, _) => None,
        (Some(_), Some(_)) => Some(words.tracking_at_returned_in_person()),
        (Some(DeliveryKind::Pickup), None) => Some(words.tracking_at_returned_arrange()),
        (Some(DeliveryKind::Door), None) => None,
    };
    is_awaited.then(|| words.tracking_at_returned_contacts()).into_iter().chain(on).collect()
}

/// The stations, with the embassy's time of each that was reached.
pub fn way_back(visit: Visit, known: &Application) -> AnyView {
    let words = visit.words();
    let stations: Vec<_> = stations(known, &visit.pack()).iter().map(|station| shown(words, station)).collect();
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.tracking_way()}</h2>
            <Timeline stations />
            <p>{words.booking_embassy_time()}</p>
        </section>
    }
    .into_any()
}

fn shown(words: &Words, station: &Station) -> TimelineStation {
    TimelineStation {
        name: match station.passage {
            Passage::Issued => words.tracking_issued(),
            Passage::HandedOver => words.tracking_handed_over(),
            Passage::Attempted => words.tracking_attempted(),
            Passage::Ready => words.tracking_ready(),
            Passage::Collected => words.tracking_collected(),
            Passage::Delivered => words.tracking_delivered(),
            Passage::Returned => words.tracking_returned(),
        },
        when: station.at.map_or_else(|| words.tracking_ahead(), |at| words.date_time(at.local)),
        state: match (station.at, station.is_last) {
            (None, _) => StationState::Ahead,
            (Some(_), true) => StationState::Last,
            (Some(_), false) => StationState::Passed,
        },
    }
}
