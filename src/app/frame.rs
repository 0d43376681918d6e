//! What stands around every page: the country's dress, the brand bar, the footer.

use leptos::prelude::*;

use super::country;
use super::front::LOCAL;
use crate::components::{Brand, BrandBar, Footer, LanguageLink, Link, Notice, SkipLink, Tone};
use crate::domain::language::Language;
use crate::domain::pack::{Country, Pack};
use crate::domain::paper::Paper;
use crate::domain::route::Route;
use crate::i18n::Words;
use crate::state::runner::random_word;

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

/// A page in its frame; `pack` is there once a country was chosen, `logo` is the address of another logo than its own.
/// `missed` says that the visitor wished to go on and a file for it did not come.
pub fn around(
    route: &Route,
    words: &'static Words,
    pack: Option<&Pack>,
    logo: Option<String>,
    practice: ReadSignal<Option<bool>>,
    missed: ReadSignal<bool>,
    page: AnyView,
) -> AnyView {
    let own_logo = || pack.map_or_else(country::sign, |pack| country::file(&pack.country, "logo.svg"));
    let brand = Brand {
        logo: logo.unwrap_or_else(own_logo),
        service: words.app_service(),
        place: pack.and_then(|pack| words.named(&format!("country-{}", pack.country.code()))).unwrap_or_default(),
        home: pack.map_or_else(|| route.path(), |pack| front(pack, words).path()),
    };
    let offered = pack.map_or_else(|| Language::ALL.to_vec(), |pack| pack.languages.clone());
    let footer = pack.map(|pack| {
        let links = footer_links(route, pack, words);
        view! { <Footer label=words.app_footer() links operator=words.app_operator(&pack.operator) /> }
    });
    let banner = move || if practice.get() == Some(true) { words.app_practice() } else { String::new() };
    let said = move || missed.get().then(|| not_fetched(words));
    view! {
        <SkipLink text=words.app_skip() />
        <BrandBar
            brand
            language_label=words.app_language()
            languages=languages(route, &offered, words.language())
            practice=Signal::derive(banner)
        />
        {said}
        {page}
        {footer}
    }
    .into_any()
}

/// The standing pages and the other countries; before the door also who can help, which every page behind it says by
/// itself.
fn footer_links(route: &Route, pack: &Pack, words: &Words) -> Vec<Link> {
    let (country, language) = (pack.country.clone(), words.language());
    let countries = Link { text: words.app_all_countries(), href: Route::Home { language: Some(language) }.path() };
    // Whoever has begun nothing asks as somebody with an application that is still empty.
    let local = route.local().map_or_else(|| random_word(LOCAL), str::to_owned);
    let help = Route::Contact { country, language, local, reason: None };
    let paper = |paper, text| Link { text, href: help.paper(paper).path() };
    let papers = [
        paper(Paper::Terms, words.app_terms()),
        paper(Paper::Privacy, words.app_privacy()),
        paper(Paper::Accessibility, words.app_accessibility()),
        countries,
    ];
    let contact = route.local().is_none().then(|| Link { text: words.app_contact(), href: help.path() });
    contact.into_iter().chain(papers).collect()
}

fn front(pack: &Pack, words: &Words) -> Route {
    Route::Country { country: pack.country.clone(), language: words.language() }
}

fn not_fetched(words: &'static Words) -> AnyView {
    view! {
        <div class="viza-page viza-page--notice">
            <Notice tone=Tone::Danger heading=words.common_no_answer() announce=true>
                <p>{words.common_no_answer_help()}</p>
            </Notice>
        </div>
    }
    .into_any()
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

/// The page's files did not come; start.js has the words for it.
pub fn failed() {
    leptos::logging::error!("a file that the page needs did not come");
    let event = web_sys::Event::new("viza:failed");
    if let Ok(event) = event {
        let _ = window().dispatch_event(&event);
    }
}
