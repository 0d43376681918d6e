//! What stands around every page: the country's dress, the brand bar, the footer.

use leptos::prelude::*;

use super::front::LOCAL;
use crate::components::{Brand, BrandBar, Footer, LanguageLink, Link, Notice, SkipLink, Tone};
use crate::domain::language::Language;
use crate::domain::pack::Pack;
use crate::domain::paper::Paper;
use crate::domain::route::Route;
use crate::i18n::Words;
use crate::state::runner::random_word;

/// Puts on a style sheet over the service's own look, instead of the one that is worn, or takes that off.
pub fn wear(css: Option<&str>) {
    let worn = js_sys::Array::new();
    // A browser that knows no such sheets shows the service's own look.
    if let Some(css) = css
        && let Ok(sheet) = web_sys::CssStyleSheet::new()
        && sheet.replace_sync(css).is_ok()
    {
        worn.push(&sheet);
    }
    document().set_adopted_style_sheets(&worn);
}

/// A page in its frame; `pack` is there once a country was chosen. `missed` says that the visitor wished to go on and a file
/// for it did not come.
pub fn around(
    route: &Route,
    words: &'static Words,
    pack: Option<&Pack>,
    logo: String,
    practice: ReadSignal<Option<bool>>,
    missed: ReadSignal<bool>,
    page: AnyView,
) -> AnyView {
    let brand = Brand {
        logo,
        service: words.app_service(),
        place: pack.map(|pack| pack.country_name(words.language())).unwrap_or_default(),
        home: pack.map_or_else(|| home(words), |pack| front(pack, words)).path(),
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
    let countries = Link { text: words.app_all_countries(), href: home(words).path() };
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

fn home(words: &Words) -> Route {
    Route::Home { language: Some(words.language()) }
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
    tell("viza:failed");
}

/// Another place is shown; start.js may offer the moment to a newer build.
pub fn moved() {
    tell("viza:moved");
}

fn tell(what: &str) {
    if let Ok(event) = web_sys::Event::new(what) {
        let _ = window().dispatch_event(&event);
    }
}
