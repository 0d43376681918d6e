//! The desk: where a pack is edited.

use leptos::prelude::*;

use super::Loan;
use crate::components::PageFrame;
use crate::i18n::Words;

/// The studio's first page.
pub fn page(words: &'static Words, _loan: Loan) -> AnyView {
    view! { <PageFrame title=words.app_service()>{()}</PageFrame> }.into_any()
}
