//! What was answered, each with the way to change it.
use leptos::prelude::*;

/// The way to change an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowChange {
    /// The link's word, for example "Change".
    pub text: String,
    /// What is changed, read aloud after it, so that ten links do not sound alike.
    pub what: String,
    /// Where it leads.
    pub href: String,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryRow {
    /// What was asked.
    pub key: String,
    /// What was answered, line by line.
    pub value: Vec<String>,
    /// The way to change it; absent where it cannot be changed any more.
    pub change: Option<RowChange>,
}

/// A list of answers under a heading.
#[component]
pub fn SummaryList(
    /// The heading.
    heading: String,
    /// The answers in their order.
    rows: Vec<SummaryRow>,
) -> impl IntoView {
    let rows = rows.into_iter().map(summary_row).collect_view();
    view! {
        <section class="viza-summary">
            <h2 class="viza-summary__heading">{heading}</h2>
            <dl class="viza-summary__rows">{rows}</dl>
        </section>
    }
    .into_any()
}

fn summary_row(row: SummaryRow) -> AnyView {
    let lines =
        row.value.into_iter().map(|line| view! { <span class="viza-summary__line">{line}</span> }).collect_view();
    let change = row.change.map(|change| {
        view! {
            <dd class="viza-summary__change">
                <a class="viza-summary__link" href=change.href>
                    {change.text}
                    <span class="viza-hidden">" " {change.what}</span>
                </a>
            </dd>
        }
        .into_any()
    });
    view! {
        <div class="viza-summary__row">
            <dt class="viza-summary__key">{row.key}</dt>
            <dd class="viza-summary__value">{lines}</dd>
            {change}
        </div>
    }
    .into_any()
}
