//! Facts on a paper that two people read, each in their language: what, and which, or a line to write on.
use leptos::prelude::*;

/// A text in a language of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saying {
    /// The language's code.
    pub lang: &'static str,
    /// The text.
    pub text: String,
}

/// One fact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaperRow {
    /// What it is, in each language.
    pub terms: Vec<Saying>,
    /// Which it is, in each language that says it in its own way; empty where it is written by hand.
    pub values: Vec<Saying>,
}

/// A list of facts.
#[component]
pub fn PaperRows(
    /// The facts in their order.
    rows: Vec<PaperRow>,
    /// Read aloud in place of an empty line, for example "to be filled in by hand".
    #[prop(optional)]
    by_hand: String,
) -> impl IntoView {
    let rows = rows
        .into_iter()
        .map(|row| {
            view! {
                <div class="viza-paper-rows__row">
                    <dt class="viza-paper-rows__term">{each(row.terms)}</dt>
                    <dd class="viza-paper-rows__value" translate="no">{value(row.values, by_hand.clone())}</dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="viza-paper-rows">{rows}</dl> }.into_any()
}

fn value(said: Vec<Saying>, by_hand: String) -> AnyView {
    if !said.is_empty() {
        return each(said);
    }
    view! {
        <span class="viza-paper-rows__blank">
            <span class="viza-hidden">{by_hand}</span>
        </span>
    }
    .into_any()
}

fn each(said: Vec<Saying>) -> AnyView {
    let lines = said.into_iter().map(|saying| view! { <span lang=saying.lang>{saying.text}</span> });
    lines.collect_view().into_any()
}
