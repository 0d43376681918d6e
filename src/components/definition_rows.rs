//! Facts in two columns: what, and which.
use leptos::prelude::*;

use super::breakable::breakable;

/// One fact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DefinitionRow {
    /// What it is.
    pub term: String,
    /// Which it is.
    pub text: String,
}

/// A list of facts.
#[component]
pub fn DefinitionRows(
    /// The facts in their order.
    rows: Vec<DefinitionRow>,
) -> impl IntoView {
    let rows = rows
        .into_iter()
        .map(|row| {
            view! {
                <div class="viza-rows__row">
                    <dt class="viza-rows__term">{row.term}</dt>
                    <dd class="viza-rows__text">{breakable(&row.text)}</dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="viza-rows">{rows}</dl> }.into_any()
}
