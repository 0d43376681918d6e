//! Ways of doing one thing, side by side, so that they can be compared line by line.
use leptos::prelude::*;

use super::definition_rows::DefinitionRow;
use super::question::{Question, QuestionWords};

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
    /// Name of the question, unique on the page.
    #[prop(into)]
    name: String,
    /// Its words.
    words: QuestionWords,
    /// The ways in their order.
    cards: Vec<CompareCard>,
    /// The chosen card's value.
    #[prop(into)]
    chosen: Signal<Option<String>>,
    /// What is wrong with it, if anything.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Called with the value that was chosen.
    on_choose: Callback<String>,
) -> impl IntoView {
    let question = Question::new(name.clone(), &words, error);
    let cards = cards
        .into_iter()
        .enumerate()
        .map(|(index, card)| {
            let id = if index == 0 { question.input_id() } else { question.part_id(&card.value) };
            compare_card(id, name.clone(), card, chosen, on_choose)
        })
        .collect_view();
    question.grouped(words, view! { <div class="viza-compare">{cards}</div> }.into_any())
}

fn compare_card(
    id: String,
    name: String,
    card: CompareCard,
    chosen: Signal<Option<String>>,
    on_choose: Callback<String>,
) -> AnyView {
    let CompareCard { value, title, price, rows, closed } = card;
    let reported = value.clone();
    let mine = value.clone();
    let described = format!("{id}-rows");
    let rows = rows.into_iter().map(compare_row).collect_view();
    view! {
        <div class="viza-compare__card">
            <input
                id=id.clone()
                name=name
                class="viza-choice__radio"
                type="radio"
                value=value
                disabled=!closed.is_empty()
                aria-describedby=described.clone()
                prop:checked=move || chosen.with(|chosen| chosen.as_ref() == Some(&mine))
                on:change=move |_| on_choose.run(reported.clone())
            />
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
