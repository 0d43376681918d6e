//! The end of a visit: what is held for it is given back, and the page begins anew, so that nothing of it is left in memory
//! either.

use std::time::Duration;

use js_sys::Promise;
use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::api::errands;
use crate::domain::errand::{Errand, Key, Order, Stage};
use crate::domain::route::Route;
use crate::i18n::Words;
use crate::state::JourneyHandle;
use crate::state::kiosk_post::KioskPost;
use crate::state::premises::Premises;
use crate::state::runner::random_word;
use crate::wire::stored;

/// How often it is seen whether all has come to its outcome, in milliseconds.
const GLANCE: u64 = 100;
/// How many times at most: an answer comes by then, or it does not come.
const GLANCES: usize = 210;
/// Length of an order's key.
const KEY: usize = 26;

/// What is shown while everything is erased.
pub fn cover(words: Option<&'static Words>) -> AnyView {
    let text = words.map(|words| words.kiosk_leaving()).unwrap_or_default();
    view! {
        <div class="viza-hall__cover">
            <p role="status">
                <span class="viza-spinner" aria-hidden="true"></span>
                {text}
            </p>
        </div>
    }
    .into_any()
}

/// Ends the visit. What is under way comes to its outcome first: it is the visitor's.
pub async fn leave(premises: Premises) {
    for _ in 0..GLANCES {
        if !is_at_work(&premises) {
            break;
        }
        moment().await;
    }
    if premises.line.glance() {
        give_back(&premises).await;
    }
    premises.session.erase().await;
    if let Some(body) = document().body() {
        body.set_text_content(None);
    }
    let _ = window().location().replace(&Route::Home { language: None }.path());
}

/// Whether anything of the visit is on its way, or is being sealed for the time when there is a line again.
fn is_at_work(premises: &Premises) -> bool {
    let is_sending = |journey: JourneyHandle| journey.glance(|known| known.on_its_way().is_some());
    (premises.journey)().is_some_and(is_sending)
        || premises.office.has_orders()
        || premises.post.is_some_and(KioskPost::is_sealing)
}

/// Times that are held for the visit become free for others. Nobody waits for the office: without it they do so by
/// themselves.
async fn give_back(premises: &Premises) {
    for local in premises.drafts.locals().await {
        let Ok(Some(found)) = premises.drafts.load(&local).await else { continue };
        let Ok((country, journey)) = stored::read(&found.text) else { continue };
        let Some(file) = journey.file else { continue };
        let Some(hold) = file.application.hold.as_ref().map(|hold| hold.id.clone()) else { continue };
        let order = Order::Release { hold };
        let errand = Errand { key: Key(random_word(KEY)), order, stage: Stage::Sent, at: None };
        errands::post(&premises.office, &errand, &file, &country);
    }
}

async fn moment() {
    let later = Promise::new(&mut |done, _| {
        set_timeout(
            move || {
                let _ = done.call0(&wasm_bindgen::JsValue::NULL);
            },
            Duration::from_millis(GLANCE),
        );
    });
    let _ = JsFuture::from(later).await;
}
