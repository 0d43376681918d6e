//! The pages before the door: where a country is chosen, and what awaits the applicant there. They need a few words and
//! the country's pack, no journey.

use chrono::DateTime;
use leptos::prelude::*;

use super::country::Packs;
use crate::components::{ButtonKind, Link, LinkButton, LinkCard, LinkCards, Notice, PageFrame, Tone};
use crate::domain::catalogue::Listed;
use crate::domain::notice::{NoticePage, Reader};
use crate::domain::pack::{Country, Pack};
use crate::domain::route::Route;
use crate::domain::rule::Rule;
use crate::domain::step::Step;
use crate::i18n::Words;
use crate::state::runner::random_word;

/// Length of the name that an application has on this device.
pub const LOCAL: usize = 10;

/// The page where a country is chosen, with what was begun on this device.
pub fn home(words: &'static Words, packs: Packs, begun: AnyView) -> AnyView {
    let cards = country_cards(words, packs, |_| true);
    document().set_title(&words.app_service());
    view! {
        <PageFrame title=words.home_title()>
            <p class="viza-lead">{words.home_lead()}</p>
            <LinkCards cards />
            {begun}
        </PageFrame>
    }
    .into_any()
}

/// A country whose pack is broken cannot be served; what was begun there waits, and the other countries are open.
pub fn unopened(words: &'static Words, packs: Packs, country: &Country) -> AnyView {
    let called = packs.catalogue().listed(country).map(|listed| listed.names(words.language()).country);
    let title = words.unopened_title(&called.unwrap_or_default());
    document().set_title(&words.app_page_title(&title));
    let cards = country_cards(words, packs, |other| other.country != *country);
    // The rooms say so where what is typed lasts no longer than the tab.
    let lasts = document().document_element().is_none_or(|root| !root.has_attribute("data-drafts"));
    let kept = lasts.then(|| view! { <p>{words.unopened_kept()}</p> });
    let others = (!cards.is_empty()).then(|| {
        view! {
            <section class="viza-section">
                <h2 class="viza-heading">{words.unopened_others()}</h2>
                <LinkCards cards />
            </section>
        }
    });
    view! {
        <PageFrame title>
            <p class="viza-lead">{words.unopened_lead()}</p>
            {kept}
            {others}
        </PageFrame>
    }
    .into_any()
}

/// The countries that are wanted, as ways on.
pub fn country_cards(words: &Words, packs: Packs, wanted: impl Fn(&Listed) -> bool) -> Vec<LinkCard> {
    let listed = packs.catalogue();
    listed.0.iter().filter(|listed| wanted(listed)).map(|listed| country_card(words, packs, listed)).collect()
}

/// Whoever reads a language that the country does not offer is led to its own.
fn country_card(words: &Words, packs: Packs, listed: &Listed) -> LinkCard {
    let language = listed.language_for(words.language());
    let names = listed.names(language);
    let is_other = language != words.language();
    LinkCard {
        title: names.country,
        text: names.post,
        href: Route::Country { country: listed.country.clone(), language }.path(),
        picture: packs.known_logo(&listed.country),
        lang: if is_other { language.code().to_owned() } else { String::new() },
    }
}

/// A country's front page: what was begun on this device and the ways in, which are seen without scrolling; then what the
/// embassy tells, what awaits the applicant, and what to have at hand.
pub fn country(words: &'static Words, pack: &Pack, begun: AnyView) -> AnyView {
    let title = words.front_title();
    document().set_title(&words.app_page_title(&title));
    let (country, language, local) = (pack.country.clone(), words.language(), random_word(LOCAL));
    let start = Route::Step { country: country.clone(), language, local: local.clone(), step: Step::Start };
    let find = Route::Find { country, language, local };
    let (notices, rules) = (notices(words, pack), rules(words, pack));
    let begin = Link { text: words.front_begin(), href: start.path() };
    let find = Link { text: words.front_find(), href: find.path() };
    view! {
        <PageFrame title>
            <p class="viza-lead">{words.front_lead()}</p>
            {begun}
            <div class="viza-actions">
                <LinkButton link=begin />
                <LinkButton kind=ButtonKind::Secondary link=find />
            </div>
            {notices}
            {steps(words)}
            {at_hand(words)}
            <p>{words.front_duration()}</p>
            <p>{words.front_kept()}</p>
            {rules}
        </PageFrame>
    }
    .into_any()
}

/// The four services in the order of the way (R14).
fn steps(words: &'static Words) -> AnyView {
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.front_steps()}</h2>
            <ol class="viza-list">
                <li>{words.front_step_fee()}</li>
                <li>{words.front_step_profile()}</li>
                <li>{words.front_step_booking()}</li>
                <li>{words.front_step_delivery()}</li>
            </ol>
        </section>
    }
    .into_any()
}

fn at_hand(words: &'static Words) -> AnyView {
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.front_at_hand()}</h2>
            <ul class="viza-list">
                <li>{words.front_hand_passport()}</li>
                <li>{words.front_hand_ds160()}</li>
                <li>{words.front_hand_contact()}</li>
                <li>{words.front_hand_payment()}</li>
            </ul>
        </section>
    }
    .into_any()
}

/// What the embassy has to tell on this day. The office was not heard yet, so that this device's clock tells the day; from
/// the first step on the office's does.
fn notices(words: &'static Words, pack: &Pack) -> AnyView {
    let now = DateTime::from_timestamp_millis(js_sys::Date::now() as i64).unwrap_or_default();
    let today = pack.zone.date(now);
    let notice = |text: &str| {
        let text = text.to_owned();
        view! { <Notice tone=Tone::Warning heading=words.notice_heading()><p>{text}</p></Notice> }
    };
    let standing = pack.notices.iter().filter(|notice| notice.stands(NoticePage::Front, today, Reader::default()));
    standing.filter_map(|said| said.said(words.language())).map(notice).collect_view().into_any()
}

/// What nobody here advises on, who decides, and what robots may not do: as far as the country's documents say.
fn rules(words: &'static Words, pack: &Pack) -> AnyView {
    let decides = pack.states(Rule::EmbassyDecides).then(|| view! { <p>{words.front_embassy_decides()}</p> });
    let documents = pack.states(Rule::NoDocumentAdvice).then(|| view! { <p>{words.front_no_document_advice()}</p> });
    let robots = pack.states(Rule::RobotsForbidden).then(|| view! { <p>{words.front_robots()}</p> });
    view! {
        <Notice tone=Tone::Neutral heading=words.front_no_class_advice()>
            {documents}
            {decides}
            {robots}
        </Notice>
    }
    .into_any()
}
