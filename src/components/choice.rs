//! A question answered by one of a few cards.
use leptos::prelude::*;

use super::question::{Question, QuestionWords};

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
    /// Name of the question, unique on the page.
    #[prop(into)]
    name: String,
    /// Its words.
    words: QuestionWords,
    /// The cards in their order.
    options: Vec<ChoiceOption>,
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
    let cards = options
        .into_iter()
        .enumerate()
        .map(|(index, option)| {
            let id = if index == 0 { question.input_id() } else { question.part_id(&option.value) };
            choice_card(id, name.clone(), option, chosen, on_choose)
        })
        .collect_view();
    question.grouped(words, view! { <div class="viza-choice">{cards}</div> }.into_any())
}

fn choice_card(
    id: String,
    name: String,
    option: ChoiceOption,
    chosen: Signal<Option<String>>,
    on_choose: Callback<String>,
) -> AnyView {
    let ChoiceOption { value, title, body, aside, closed } = option;
    let reported = value.clone();
    let mine = value.clone();
    let described = format!("{id}-body");
    view! {
        <div class="viza-choice__card">
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
