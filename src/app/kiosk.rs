//! What the app lends to the kiosk, which stands below it and cannot name it.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::country::Packs;
use super::door::Rooms;
use super::history::Address;
use super::speech::Speech;
use super::{front, request};
use crate::domain::kiosk::KioskTerms;
use crate::domain::language::Language;
use crate::domain::route::Route;
use crate::kiosk::Loan;

/// A kiosk begins where nobody has begun anything, whatever address it was opened at: what an application's address would
/// show is in nobody's memory. Only its operator's place is found by its address.
pub fn begin(address: Address) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-kiosk", "");
    }
    if !matches!(Route::parse(&untrack(|| address.path())), Route::Operator { .. }) {
        address.take_back(&Route::Home { language: None }.path());
    }
}

/// Everything that a kiosk needs, fetched: whoever comes does not wait, and the line may be gone by then. None where
/// something does not come.
pub async fn loan(
    packs: Packs,
    speech: Speech,
    terms: Arc<KioskTerms>,
    owner: Owner,
    rooms: Rc<dyn Rooms>,
) -> Option<Loan> {
    packs.logos().await;
    let mut words = Vec::new();
    for language in Language::ALL {
        words.push(speech.words(None, language, true).await?);
    }
    Some(Loan {
        terms,
        words,
        countries: Rc::new(move |words| front::country_cards(words, packs, |_| true)),
        sign: request::sign(),
        premises: rooms.premises(),
        owner,
    })
}
