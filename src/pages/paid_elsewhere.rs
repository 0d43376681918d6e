//! Before an application is opened here: a fee on this device that counts in another country only (R33, R34).

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::{ButtonKind, Link, LinkButton, Notice, Tone};
use crate::domain::route::Route;
use crate::domain::rule::Rule;
use crate::domain::step::Step;
use crate::state::Visit;
use crate::state::begun::{Begun, everything};

/// The way to each such application; nothing where there is none, or where the country's documents know no such rule.
pub fn notice(visit: Visit) -> AnyView {
    let pack = visit.pack();
    if !pack.states(Rule::FeeThisCountry) {
        return ().into_any();
    }
    let (found, set_found) = signal(Vec::new());
    let drafts = visit.drafts();
    spawn_local(async move {
        let mut paid = everything(&drafts).await;
        paid.retain(|begun| begun.has_fee && begun.country != pack.country);
        let _ = set_found.try_set(paid);
    });
    (move || found.with(|found| (!found.is_empty()).then(|| told(visit, found)))).into_any()
}

fn told(visit: Visit, found: &[Begun]) -> AnyView {
    let words = visit.words();
    let ways = found.iter().map(|paid| {
        let name = words.nation(paid.country.code());
        let (country, local) = (paid.country.clone(), paid.local.clone());
        let place = Route::Step { country, language: visit.language(), local, step: Step::Fee };
        let link = Link { text: words.start_open_elsewhere(&name), href: place.path() };
        view! { <LinkButton kind=ButtonKind::Quiet link /> }
    });
    let ways = ways.collect_view();
    view! {
        <Notice tone=Tone::Warning heading=words.start_paid_elsewhere()>
            <p>{words.what_if_country_new()}</p>
            <div class="viza-actions">{ways}</div>
        </Notice>
    }
    .into_any()
}
