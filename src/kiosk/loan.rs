//! What a kiosk is lent by the app around it, which it cannot name.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use crate::components::LinkCard;
use crate::domain::kiosk::KioskTerms;
use crate::i18n::Words;
use crate::state::premises::Premises;

/// The countries on offer, as cards in a language.
pub type Countries = Rc<dyn Fn(&Words) -> Vec<LinkCard>>;

/// The app's words and countries, and what stands in its rooms.
#[derive(Clone)]
pub struct Loan {
    pub terms: Arc<KioskTerms>,
    /// Every language's words, all of them, in the order in which the languages are offered.
    pub words: Vec<&'static Words>,
    pub countries: Countries,
    /// Address of the service's own sign.
    pub sign: String,
    pub premises: Premises,
    /// Outlives every page.
    pub owner: Owner,
}
