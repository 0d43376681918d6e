//! A country's front page: what awaits the applicant, what to have at hand, and the ways in.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::{ButtonKind, Link, LinkButton, LinkCard, LinkCards, Notice, PageFrame, Tone};
use crate::domain::route::Route;
use crate::domain::step::Step;
use crate::state::Visit;
use crate::state::begun::{self, Begun};

pub fn page(visit: Visit) -> AnyView {
    let words = visit.words();
    let title = words.front_title();
    document().set_title(&words.app_page_title(&title));
    let begin = Link { text: words.front_begin(), href: visit.path(Step::Start) };
    let find = Link { text: words.front_find(), href: visit.find_path() };
    view! {
        <PageFrame title>
            <p class="viza-lead">{words.front_lead()}</p>
            {steps(visit)}
            {at_hand(visit)}
            <p>{words.front_duration()}</p>
            <p>{words.front_kept()}</p>
            {begun(visit)}
            <div class="viza-actions">
                <LinkButton link=begin />
                <LinkButton kind=ButtonKind::Secondary link=find />
            </div>
            {rules(visit)}
        </PageFrame>
    }
    .into_any()
}

/// The four services in the order of the way (R14).
fn steps(visit: Visit) -> AnyView {
    let words = visit.words();
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.front_steps()}</h2>
            <ol class="viza-list">
                <li>{words.front_step_fee()}</li>
                <li>{words.front_step_profile()}</li>
                <li>{words.front_step_booking()}</li>
                <li>{words.front_step_delivery()}</li>
            </ol>
        </section>
    }
    .into_any()
}

fn at_hand(visit: Visit) -> AnyView {
    let words = visit.words();
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.front_at_hand()}</h2>
            <ul class="viza-list">
                <li>{words.front_hand_passport()}</li>
                <li>{words.front_hand_ds160()}</li>
                <li>{words.front_hand_contact()}</li>
                <li>{words.front_hand_payment()}</li>
            </ul>
        </section>
    }
    .into_any()
}

/// Who decides, and what robots may not do.
fn rules(visit: Visit) -> AnyView {
    let words = visit.words();
    let robots = visit.pack().robots_forbidden.then(|| view! { <p>{words.front_robots()}</p> });
    view! {
        <Notice tone=Tone::Neutral heading=words.front_embassy_decides()>
            <p>{words.front_no_class_advice()}</p>
            {robots}
        </Notice>
    }
    .into_any()
}

/// Applications of this country that were begun on this device.
fn begun(visit: Visit) -> AnyView {
    let found = RwSignal::new(Vec::new());
    let (drafts, country) = (visit.drafts(), visit.pack().country.clone());
    spawn_local(async move {
        let begun = begun::begun(&drafts, &country).await;
        let _ = found.try_set(begun);
    });
    (move || {
        let found = found.get();
        if found.is_empty() {
            return ().into_any();
        }
        let words = visit.words();
        let cards = found.into_iter().enumerate().map(|(index, begun)| resume_card(visit, index + 1, begun)).collect();
        view! {
            <section class="viza-section">
                <h2 class="viza-heading">{words.front_begun()}</h2>
                <LinkCards cards />
            </section>
        }
        .into_any()
    })
    .into_any()
}

fn resume_card(visit: Visit, number: usize, begun: Begun) -> LinkCard {
    let (country, language) = (visit.pack().country.clone(), visit.language());
    LinkCard {
        title: visit.words().front_resume(&number.to_string()),
        text: begun.name,
        href: Route::Step { country, language, local: begun.local, step: Step::Start }.path(),
        ..LinkCard::default()
    }
}
