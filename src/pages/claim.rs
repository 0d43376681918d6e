//! What somebody takes along who leaves a public device before everything has arrived at the office.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::reference::copyable;
use crate::components::{Button, ButtonKind, Link, LinkButton, Notice, Tone};
use crate::domain::route::Route;
use crate::state::Visit;
use crate::state::kiosk_post::Claim;

/// The code, and what to do with it, for as long as the opening waits. Nothing where devices keep what waits themselves, and
/// before it is sealed: the list of what waits says how that is.
pub fn section(visit: Visit) -> AnyView {
    let Some(post) = visit.post() else { return ().into_any() };
    let claim = Memo::new(move |_| post.claim(&visit.local()));
    (move || match claim.get() {
        Some(Ok(Claim { code: Some(code), until })) => sheet(visit, code.as_str().to_owned(), until),
        _ => ().into_any(),
    })
    .into_any()
}

/// The same in a sentence, where everything that waits is named.
pub fn kept(visit: Visit) -> AnyView {
    let Some(post) = visit.post() else { return ().into_any() };
    let by_session = visit.journey.glance(|journey| journey.file.as_ref().is_some_and(|file| file.by_session));
    let claim = Memo::new(move |_| post.claim(&visit.local()));
    (move || match claim.get() {
        _ if by_session => not_kept(visit),
        None => sealing(visit),
        Some(Ok(claim)) => {
            let words = visit.words();
            let code = claim.code.map(|code| {
                view! { <p>{words.kiosk_claim_code()} ": " <strong>{code.as_str().to_owned()}</strong></p> }
            });
            view! { <p>{words.kiosk_claim_waits()}</p> {code} }.into_any()
        }
        Some(Err(_)) => not_kept(visit),
    })
    .into_any()
}

fn sheet(visit: Visit, code: String, until: NaiveDate) -> AnyView {
    let words = visit.words();
    let on_press = Callback::new(|()| {
        let _ = window().print();
    });
    view! {
        <h2 class="viza-heading">{words.kiosk_claim_title()}</h2>
        <p>{words.kiosk_claim_lead()}</p>
        <p><strong>{words.kiosk_claim_nothing()}</strong></p>
        {copyable(visit, words.kiosk_claim_code(), code)}
        <ul class="viza-list">
            <li>{words.kiosk_claim_how()}</li>
            <li>{words.kiosk_claim_where(&address(visit))}</li>
            <li>{words.kiosk_claim_until(&words.date_long(until))} " " {words.kiosk_claim_not_arrived()}</li>
            <li>{words.kiosk_claim_check()}</li>
        </ul>
        <Notice tone=Tone::Warning heading=words.kiosk_claim_secret() />
        <div class="viza-actions">
            <Button kind=ButtonKind::Secondary text=words.common_print() on_press />
        </div>
    }
    .into_any()
}

/// Where the country's front page is, to be typed elsewhere.
fn address(visit: Visit) -> String {
    let front = Route::Country { country: visit.pack().country.clone(), language: visit.language() };
    window().location().origin().unwrap_or_default() + &front.path()
}

fn sealing(visit: Visit) -> AnyView {
    view! { <p role="status">{visit.words().kiosk_claim_sealing()}</p> }.into_any()
}

/// What waits cannot be kept here: it is carried away, or lost.
fn not_kept(visit: Visit) -> AnyView {
    let words = visit.words();
    let link = Link { text: words.handoff_title(), href: visit.route().handoff().path() };
    view! {
        <Notice tone=Tone::Warning heading=words.kiosk_claim_none() announce=true>
            <p>{words.kiosk_claim_none_help()}</p>
            <div class="viza-actions"><LinkButton kind=ButtonKind::Secondary link /></div>
        </Notice>
    }
    .into_any()
}
