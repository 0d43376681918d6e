//! A link, and a link that looks like a button because it is the way on.
use leptos::prelude::*;

use super::button::ButtonKind;

/// A link: its words and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its words.
    pub text: String,
    /// Where it leads.
    pub href: String,
}

/// A link that looks like a button: it goes somewhere and does nothing else.
#[component]
pub fn LinkButton(
    /// How much it stands out.
    #[prop(optional)]
    kind: ButtonKind,
    /// Its words and where it leads.
    link: Link,
    /// The name of the file, where following the link saves one.
    #[prop(optional, into)]
    download: Option<String>,
    /// Says that it leads to a website of others, where it does: read aloud; the style shows a sign.
    #[prop(optional, into)]
    leaves: Option<String>,
) -> impl IntoView {
    let rel = leaves.is_some().then_some("external noreferrer");
    let mark = leaves.map(|leaves| view! { <span class="viza-hidden">" " {leaves}</span> });
    view! {
        <a class=kind.class() href=link.href download=download rel=rel>
            {link.text}
            {mark}
        </a>
    }
    .into_any()
}
