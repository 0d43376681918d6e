//! What the visitor does.
use leptos::prelude::*;

/// How much a button stands out. A screen has one primary button.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The screen's one clear action.
    #[default]
    Primary,
    /// Another way on.
    Secondary,
    /// A small help: copy, more time.
    Quiet,
    /// Something that cannot be undone.
    Danger,
}

impl ButtonKind {
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Primary => "viza-button",
            Self::Secondary => "viza-button viza-button--secondary",
            Self::Quiet => "viza-button viza-button--quiet",
            Self::Danger => "viza-button viza-button--danger",
        }
    }
}

/// A button.
///
/// While it is busy or closed it keeps the focus and takes no press, so that nothing is sent twice and nobody loses their
/// place.
#[component]
pub fn Button(
    /// How much it stands out.
    #[prop(optional)]
    kind: ButtonKind,
    /// Its words.
    #[prop(into)]
    text: Signal<String>,
    /// Whether its work is under way.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// Whether it cannot be pressed for another reason, which the page says.
    #[prop(optional, into)]
    closed: Signal<bool>,
    /// What is said while it is busy, for example "Sending…".
    #[prop(optional, into)]
    busy_text: String,
    /// Whether it sends the form around it.
    #[prop(optional)]
    submit: bool,
    /// Called when it is pressed, and neither busy nor closed.
    #[prop(optional)]
    on_press: Option<Callback<()>>,
) -> impl IntoView {
    let status = (!busy_text.is_empty()).then(|| {
        view! {
            <span class="viza-hidden" role="status">
                {move || busy.get().then(|| busy_text.clone())}
            </span>
        }
        .into_any()
    });
    let still = move || busy.get() || closed.get();
    view! {
        <button
            class=kind.class()
            type=if submit { "submit" } else { "button" }
            aria-disabled=move || still().then_some("true")
            on:click=move |event| {
                if untrack(still) {
                    event.prevent_default();
                } else if let Some(on_press) = on_press {
                    on_press.run(());
                }
            }
        >
            {move || busy.get().then(|| view! { <span class="viza-spinner" aria-hidden="true"></span> })}
            {move || text.get()}
        </button>
        {status}
    }
    .into_any()
}
