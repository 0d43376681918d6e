//! What stands around every page: the country's dress, the brand bar, the footer.

use leptos::prelude::*;

use super::{Outset, country};
use crate::components::{Brand, BrandBar, Footer, LanguageLink, LinkCard, LinkCards, PageFrame, SkipLink};
use crate::domain::language::Language;
use crate::domain::pack::{Country, Pack};
use crate::domain::route::Route;
use crate::i18n::Words;

const THEME_ID: &str = "country-theme";

/// Puts on the theme of a country, or takes it off.
pub fn dress(country: Option<&Country>) {
    let document = document();
    let worn = document.get_element_by_id(THEME_ID);
    let Some(country) = country else {
        if let Some(worn) = worn {
            worn.remove();
        }
        return;
    };
    let href = country::file(country, "theme.css");
    if let Some(worn) = worn {
        if worn.get_attribute("href").as_ref() != Some(&href) {
            let _ = worn.set_attribute("href", &href);
        }
        return;
    }
    let (Ok(link), Some(head)) = (document.create_element("link"), document.head()) else { return };
    for (name, value) in [("id", THEME_ID), ("rel", "stylesheet"), ("href", &href)] {
        let _ = link.set_attribute(name, value);
    }
    let _ = head.append_child(&link);
}

/// A page of a country in its frame.
pub fn around(outset: &Outset, route: &Route, words: &'static Words, pack: &Pack, page: AnyView) -> AnyView {
    let brand = Brand {
        logo: country::file(&pack.country, "logo.svg"),
        service: words.app_service(),
        place: words.named(&format!("country-{}", pack.country.code())).unwrap_or_default(),
        home: Route::Country { country: pack.country.clone(), language: words.language() }.path(),
    };
    let countries = vec![crate::components::Link {
        text: words.app_all_countries(),
        href: Route::Home { language: Some(words.language()) }.path(),
    }];
    view! {
        <SkipLink text=words.app_skip() />
        <BrandBar
            brand
            language_label=words.app_language()
            languages=languages(route, &pack.languages, words.language())
            practice=practice(outset, words)
        />
        {page}
        <Footer label=words.app_footer() links=countries operator=words.app_operator(&pack.operator) />
    }
    .into_any()
}

/// The page where a country is chosen.
pub fn home(outset: &Outset, route: &Route, words: &'static Words) -> AnyView {
    let brand = Brand {
        logo: "/favicon.svg".to_owned(),
        service: words.app_service(),
        place: String::new(),
        home: route.path(),
    };
    let cards = outset.deployment.countries().iter().map(|country| country_card(country, words)).collect();
    document().set_title(&words.app_service());
    view! {
        <SkipLink text=words.app_skip() />
        <BrandBar
            brand
            language_label=words.app_language()
            languages=languages(route, &Language::ALL, words.language())
            practice=practice(outset, words)
        />
        <PageFrame title=words.home_title()>
            <p class="viza-lead">{words.home_lead()}</p>
            <LinkCards cards />
        </PageFrame>
    }
    .into_any()
}

fn country_card(country: &Country, words: &Words) -> LinkCard {
    LinkCard {
        title: words.named(&format!("country-{}", country.code())).unwrap_or_default(),
        text: words.named(&format!("country-{}-post", country.code())).unwrap_or_default(),
        href: Route::Country { country: country.clone(), language: words.language() }.path(),
        picture: country::file(country, "logo.svg"),
        lang: String::new(),
    }
}

fn languages(route: &Route, offered: &[Language], spoken: Language) -> Vec<LanguageLink> {
    offered
        .iter()
        .map(|language| LanguageLink {
            name: language.own_name().to_owned(),
            code: language.code().to_owned(),
            href: route.spoken(*language).path(),
            current: *language == spoken,
        })
        .collect()
}

fn practice(outset: &Outset, words: &Words) -> String {
    if outset.practice { words.app_practice() } else { String::new() }
}

/// The page's files did not come; start.js has the words for it.
pub fn failed() {
    leptos::logging::error!("a file that the page needs did not come");
    let event = web_sys::Event::new("viza:failed");
    if let Ok(event) = event {
        let _ = window().dispatch_event(&event);
    }
}
