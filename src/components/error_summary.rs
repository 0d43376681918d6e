//! All that is wrong on a page, at its top, each with the way to its question.
use leptos::html;
use leptos::prelude::*;

use super::focus::focus_question;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorLink {
    /// Name of the question.
    pub question: String,
    /// The same words as at the question.
    pub text: String,
}

/// The list of errors; absent while there are none.
///
/// It takes the focus each time the list is set: set it when the visitor wants to go on, not while they type.
#[component]
pub fn ErrorSummary(
    /// Its heading.
    heading: String,
    /// What is wrong, in the order of the page.
    #[prop(into)]
    errors: Signal<Vec<ErrorLink>>,
) -> impl IntoView {
    move || {
        let errors = errors.get();
        (!errors.is_empty()).then(|| summary(heading.clone(), errors))
    }
}

fn summary(heading: String, errors: Vec<ErrorLink>) -> AnyView {
    let panel = NodeRef::<html::Div>::new();
    panel.on_load(|panel| {
        let _ = panel.focus();
    });
    let links = errors.into_iter().map(error_item).collect_view();
    view! {
        <div class="viza-error-summary" role="alert" tabindex="-1" node_ref=panel>
            <h2 class="viza-error-summary__heading">{heading}</h2>
            <ul class="viza-error-summary__list" role="list">{links}</ul>
        </div>
    }
    .into_any()
}

fn error_item(error: ErrorLink) -> AnyView {
    let ErrorLink { question, text } = error;
    view! {
        <li>
            <a
                class="viza-error-summary__link"
                href=format!("#f-{question}")
                on:click=move |event| {
                    event.prevent_default();
                    focus_question(&question);
                }
            >
                {text}
            </a>
        </li>
    }
    .into_any()
}
