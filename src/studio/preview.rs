//! The page inside the studio's frame: a real page of the app, drawn from data.

use leptos::prelude::*;

use super::Loan;

/// The preview; empty until somebody says what to draw.
pub fn page(_loan: Loan) -> AnyView {
    ().into_any()
}
