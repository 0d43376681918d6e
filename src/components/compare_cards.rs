//! Ways of doing one thing, side by side, so that they can be compared line by line.
use leptos::prelude::*;

use super::definition_rows::DefinitionRow;
use super::one_of::{Answer, OneOf};

/// One way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CompareCard {
    /// What is reported when it is chosen.
    pub value: String,
    /// Its title.
    pub title: String,
    /// What it costs, in one line; empty where there is nothing to say.
    pub price: String,
    /// The lines to compare; every card has the same lines in the same order.
    pub rows: Vec<DefinitionRow>,
    /// Why it cannot be chosen; empty where it can.
    pub closed: String,
}

/// A question answered by choosing one of the cards.
#[component]
pub fn CompareCards(
    /// The question.
    question: OneOf,
    /// The ways in their order.
    cards: Vec<CompareCard>,
) -> impl IntoView {
    let cards = cards.into_iter().enumerate().map(|(index, card)| compare_card(&question, index, card)).collect_view();
    question.around(view! { <div class="viza-compare">{cards}</div> }.into_any())
}

fn compare_card(question: &OneOf, index: usize, card: CompareCard) -> AnyView {
    let CompareCard { value, title, price, rows, closed } = card;
    let id = question.answer_id(index, &value);
    let described = format!("{id}-rows");
    let radio = question.radio(Answer {
        id: id.clone(),
        class: "viza-choice__radio",
        value,
        is_closed: !closed.is_empty(),
        described_by: Some(described.clone()),
    });
    let rows = rows.into_iter().map(compare_row).collect_view();
    view! {
        <div class="viza-compare__card">
            {radio}
            <label class="viza-choice__label viza-compare__label" for=id>
                <span class="viza-choice__title">{title}</span>
                <span class="viza-compare__price">{price}</span>
            </label>
            <dl class="viza-compare__rows" id=described>{rows}</dl>
            <p class="viza-choice__closed">{closed}</p>
        </div>
    }
    .into_any()
}

fn compare_row(row: DefinitionRow) -> AnyView {
    view! {
        <div class="viza-compare__row">
            <dt>{row.term}</dt>
            <dd>{row.text}</dd>
        </div>
    }
    .into_any()
}
