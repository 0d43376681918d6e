//! Ways to go on from here: countries, things one can do.
use leptos::prelude::*;

/// One way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LinkCard {
    /// Its title.
    pub title: String,
    /// A line under it; empty where the title is enough.
    pub text: String,
    /// Where it leads.
    pub href: String,
    /// Address of a picture, which is decoration; empty where there is none.
    pub picture: String,
    /// Language of its words, where it is not the page's; empty where it is.
    pub lang: String,
}

/// The ways as cards.
#[component]
pub fn LinkCards(
    /// The ways in their order.
    cards: Vec<LinkCard>,
) -> impl IntoView {
    let cards = cards.into_iter().map(link_card).collect_view();
    view! { <ul class="viza-link-cards" role="list">{cards}</ul> }.into_any()
}

fn link_card(card: LinkCard) -> AnyView {
    let picture = (!card.picture.is_empty())
        .then(|| view! { <img class="viza-link-cards__picture" src=card.picture alt="" width="44" height="44" /> });
    let lang = (!card.lang.is_empty()).then_some(card.lang);
    view! {
        <li>
            <a class="viza-link-cards__card" href=card.href lang=lang>
                {picture}
                <span class="viza-link-cards__words">
                    <span class="viza-link-cards__title">{card.title}</span>
                    <span class="viza-link-cards__text">{card.text}</span>
                </span>
            </a>
        </li>
    }
    .into_any()
}
