//! The delivery once its last moment is over: what stands, that it stands, and what can still be done (R87–R99).

use leptos::prelude::*;

use super::check::delivery_lines;
use super::{contact, reads};
use crate::components::{DefinitionRow, DefinitionRows, Link, LinkButton, Notice, Tone};
use crate::domain::contact::Reason;
use crate::domain::deadline::Deadline;
use crate::domain::delivery::DeliveryChoice;
use crate::domain::pack::DeliveryKind;
use crate::domain::rule::Rule;
use crate::domain::step::Step;
use crate::state::Visit;

pub fn closed(visit: Visit, closed: Deadline) -> AnyView {
    let words = visit.words();
    let choice = visit.journey.glance(|journey| journey.application().and_then(|known| known.delivery.clone()));
    let agent = visit.pack().delivery.agent_may_change.then(|| view! { <p>{words.delivery_closed_agent()}</p> });
    let instead = match &choice {
        Some(choice) => still_possible(visit, choice),
        None => view! { <p>{words.delivery_ask_centre()}</p> }.into_any(),
    };
    let link = Link { text: words.common_continue(), href: visit.path(visit.journey.next_after(Step::Delivery)) };
    view! {
        <Notice tone=Tone::Warning heading=words.delivery_closed() announce=true>
            <p>{words.delivery_closed_since(&words.date_time(closed.printed()))}</p>
            {agent}
        </Notice>
        {chosen(visit, choice)}
        {instead}
        {contact::about(visit, Reason::Delivery)}
        <div class="viza-actions"><LinkButton link /></div>
    }
    .into_any()
}

/// What was chosen in time; the place's name comes as soon as the office has told it.
fn chosen(visit: Visit, choice: Option<DeliveryChoice>) -> AnyView {
    let places = reads::places(visit);
    (move || {
        let words = visit.words();
        let text = match &choice {
            Some(choice) => delivery_lines(visit, choice, places).join(", "),
            None => words.delivery_not_chosen(),
        };
        view! { <DefinitionRows rows=vec![DefinitionRow { term: words.delivery_title(), text }] /> }
    })
    .into_any()
}

/// What helps whoever wanted to change the choice, as far as the country's documents say (R98, R99, R103).
fn still_possible(visit: Visit, choice: &DeliveryChoice) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let option = pack.delivery_option(&choice.option);
    let comes_again = option.is_some_and(|option| option.attempts_limited);
    let text = match option.map(|option| option.kind) {
        Some(DeliveryKind::Door) if comes_again => words.delivery_closed_door(),
        Some(DeliveryKind::Pickup) if pack.states(Rule::LetterToCollect) => words.delivery_closed_pickup(),
        _ => words.delivery_ask_centre(),
    };
    view! { <p>{text}</p> }.into_any()
}
