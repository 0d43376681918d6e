//! What a technician wants to know, to be copied into a message: nothing about the person is in it (R128).

use leptos::prelude::*;

use super::reference::copyable;
use crate::components::Details;
use crate::domain::inquiry::Technical;
use crate::domain::step::Step;
use crate::state::Visit;

/// The details, closed at first.
pub fn details(visit: Visit) -> AnyView {
    let words = visit.words();
    view! {
        <Details summary=words.contact_technical()>
            <p>{words.contact_technical_help()}</p>
            {copyable(visit, words.contact_technical(), line(visit))}
        </Details>
    }
    .into_any()
}

/// The details on one line, as they are at this moment.
pub fn line(visit: Visit) -> String {
    let pack = visit.pack();
    let build = build();
    let order = visit.journey.glance(|journey| journey.errand.as_ref().map(|errand| errand.key.0.clone()));
    let said = Technical {
        build: &build,
        country: &pack.country,
        language: visit.language(),
        now: visit.journey.glance_at_clock(),
        step: visit.journey.next_after(Step::Start),
        order: order.as_deref(),
    };
    said.line()
}

/// The version, and the name that the release gave to its program.
fn build() -> String {
    let version = env!("CARGO_PKG_VERSION");
    let program = document().query_selector("meta[name='viza:wasm']").ok().flatten();
    match program.and_then(|program| program.get_attribute("content")) {
        Some(program) => format!("{version} {}", program.trim_start_matches('/')),
        None => version.to_owned(),
    }
}
