//! A question answered by one of a few cards.
use leptos::prelude::*;

use super::one_of::{Answer, OneOf};

/// One card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChoiceOption {
    /// What is reported when it is chosen.
    pub value: String,
    /// Its title.
    pub title: String,
    /// What it means, in a sentence; empty where the title is enough.
    pub body: String,
    /// What stands at the side: a price, a duration; empty where there is none.
    pub aside: String,
    /// Why it cannot be chosen; empty where it can.
    pub closed: String,
}

/// A question answered by one of a few cards.
#[component]
pub fn Choice(
    /// The question.
    question: OneOf,
    /// The cards in their order.
    options: Vec<ChoiceOption>,
) -> impl IntoView {
    let cards = options.into_iter().enumerate().map(|(index, option)| choice_card(&question, index, option));
    let cards = cards.collect_view();
    question.around(view! { <div class="viza-choice">{cards}</div> }.into_any())
}

fn choice_card(question: &OneOf, index: usize, option: ChoiceOption) -> AnyView {
    let ChoiceOption { value, title, body, aside, closed } = option;
    let id = question.answer_id(index, &value);
    let described = format!("{id}-body");
    let radio = question.radio(Answer {
        id: id.clone(),
        class: "viza-choice__radio",
        value,
        is_closed: !closed.is_empty(),
        described_by: Some(described.clone()),
    });
    view! {
        <div class="viza-choice__card">
            {radio}
            <label class="viza-choice__label" for=id>
                <span class="viza-choice__title">{title}</span>
                <span class="viza-choice__aside">{aside}</span>
            </label>
            <div class="viza-choice__body" id=described>
                <p>{body}</p>
                <p class="viza-choice__closed">{closed}</p>
            </div>
        </div>
    }
    .into_any()
}
