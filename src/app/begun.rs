//! What was begun on this device, as the front pages tell of it: the applications of the country at hand, and where else
//! something waits to be sent.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::country::Packs;
use super::door::{Awaited, Rooms};
use super::front::country_cards;
use crate::components::{LinkCard, LinkCards};
use crate::domain::pack::{Country, Pack};
use crate::domain::route::Route;
use crate::domain::step::Step;
use crate::i18n::Words;
use crate::state::begun::Begun;
use crate::storage::may_hold_drafts;

/// What of it concerns whoever is at the front page of a country, or chooses one. `rooms` are asked for only where something
/// was begun on this device; what waits in the country's applications is sent then.
pub fn told(
    words: &'static Words,
    packs: Packs,
    here: Option<Arc<Pack>>,
    rooms: Awaited<Option<Rc<dyn Rooms>>>,
) -> AnyView {
    let found = RwSignal::new(Vec::new());
    let country = here.as_ref().map(|pack| pack.country.clone());
    let opened: RwSignal<Option<Rc<dyn Rooms>>, LocalStorage> = RwSignal::new_local(None);
    spawn_local(async move {
        // At a kiosk they lie in memory.
        let in_memory = document().document_element().is_some_and(|root| root.has_attribute("data-drafts"));
        if !in_memory && !may_hold_drafts().await {
            return;
        }
        if let Some(rooms) = rooms.await {
            if let Some(pack) = here {
                rooms.clone().look_after(pack);
            }
            let begun = rooms.clone().begun().await;
            let _ = found.try_set(begun);
            let _ = opened.try_set(Some(rooms));
        }
    });
    (move || {
        let (own, others): (Vec<Begun>, _) =
            found.get().into_iter().partition(|begun| Some(&begun.country) == country.as_ref());
        let own = country.clone().map(|country| at_hand(words, country, own, opened));
        view! {
            {own}
            {elsewhere(words, packs, &others)}
        }
    })
    .into_any()
}

/// Those of the country at hand, and how much waits in them, until it is sent.
fn at_hand(
    words: &'static Words,
    country: Country,
    begun: Vec<Begun>,
    rooms: RwSignal<Option<Rc<dyn Rooms>>, LocalStorage>,
) -> AnyView {
    if begun.is_empty() {
        return ().into_any();
    }
    let cards = begun.into_iter().zip(1..).map(|(begun, number)| resume_card(words, &country, number, begun)).collect();
    let waits = move || {
        let count = rooms.get().map(|rooms| rooms.waiting(&country)).filter(|count| *count > 0);
        count.map(|count| words.front_waits(count))
    };
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.front_begun()}</h2>
            <LinkCards cards />
            <p role="status">{waits}</p>
        </section>
    }
    .into_any()
}

/// The ways to the other countries in which something waits: it goes by their rules, which come with their page.
fn elsewhere(words: &'static Words, packs: Packs, begun: &[Begun]) -> AnyView {
    let waiting = |country: &Country| -> u32 {
        begun.iter().filter(|begun| begun.country == *country).map(|begun| begun.waits).sum()
    };
    let all: u32 = packs.catalogue().0.iter().map(|listed| waiting(&listed.country)).sum();
    if all == 0 {
        return ().into_any();
    }
    let cards = country_cards(words, packs, |listed| waiting(&listed.country) > 0);
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.front_unsent()}</h2>
            <p>{words.front_waits(all)} " " {words.front_unsent_help()}</p>
            <LinkCards cards />
        </section>
    }
    .into_any()
}

fn resume_card(words: &Words, country: &Country, number: u32, begun: Begun) -> LinkCard {
    let language = words.language();
    LinkCard {
        title: words.front_resume(&number.to_string()),
        text: begun.name,
        href: Route::Step { country: country.clone(), language, local: begun.local, step: Step::Start }.path(),
        ..LinkCard::default()
    }
}
