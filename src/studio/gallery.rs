//! The gallery: every piece with its states, in the dress of one country.

use std::sync::Arc;

use leptos::prelude::*;

use crate::components::PageFrame;
use crate::domain::pack::Pack;
use crate::i18n::Words;

/// The gallery of a country.
pub fn page(words: &'static Words, _pack: &Arc<Pack>) -> AnyView {
    view! { <PageFrame title=words.app_service()>{()}</PageFrame> }.into_any()
}
