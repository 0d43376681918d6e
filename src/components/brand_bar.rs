//! The bar at the top: whose service this is, and in which language it speaks.
use leptos::prelude::*;

use super::practice_banner::PracticeBanner;

/// Whose service this is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brand {
    /// Address of the logo; it is decoration beside the name. Empty where there is none yet.
    pub logo: String,
    /// Name of the service.
    pub service: String,
    /// Second, quieter line: the country or the post; empty where there is none yet.
    pub place: String,
    /// Where the name leads: the start page.
    pub home: String,
}

/// One language of the switch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageLink {
    /// The language's own name for itself, for example "Eesti".
    pub name: String,
    /// Its code, for example "et".
    pub code: String,
    /// The same place in that language.
    pub href: String,
    /// Whether the page is in it now.
    pub current: bool,
}

/// The top bar with the language switch, and under it the practice banner while the service is a practice one.
#[component]
pub fn BrandBar(
    /// Whose service this is.
    brand: Brand,
    /// What the switch is called by a screen reader, for example "Language".
    language_label: String,
    /// The languages on offer; the switch is absent with fewer than two.
    languages: Vec<LanguageLink>,
    /// Words of the practice banner; empty on a real service.
    #[prop(optional, into)]
    practice: Signal<String>,
) -> impl IntoView {
    let banner = move || {
        let text = practice.get();
        (!text.is_empty()).then(|| view! { <PracticeBanner text /> })
    };
    let logo = (!brand.logo.is_empty()).then(|| {
        view! { <img class="viza-brand-bar__logo" src=brand.logo alt="" width="44" height="44" /> }
    });
    let switch = (languages.len() > 1).then(|| language_switch(language_label, languages));
    view! {
        <header class="viza-brand-bar">
            <div class="viza-brand-bar__inner">
                <a class="viza-brand-bar__home" href=brand.home>
                    {logo}
                    <span class="viza-brand-bar__names">
                        <span class="viza-brand-bar__service">{brand.service}</span>
                        <span class="viza-brand-bar__place">{brand.place}</span>
                    </span>
                </a>
                {switch}
            </div>
            {banner}
        </header>
    }
    .into_any()
}

fn language_switch(label: String, languages: Vec<LanguageLink>) -> AnyView {
    let items = languages
        .into_iter()
        .map(|language| {
            view! {
                <li>
                    <a
                        class="viza-brand-bar__language"
                        href=language.href
                        lang=language.code.clone()
                        hreflang=language.code
                        aria-current=language.current.then_some("true")
                    >
                        {language.name}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="viza-brand-bar__languages" aria-label=label>
            <ul role="list">{items}</ul>
        </nav>
    }
    .into_any()
}
