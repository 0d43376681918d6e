//! What stands around a page.

use leptos::prelude::*;

use super::stage::Sample;
use super::state::State;
use crate::components::{
    Brand, BrandBar, Footer, LanguageLink, Link, PracticeBanner, Progress, ProgressStep, StepState,
};
use crate::domain::route::Route;

/// A link of a sample leads to the gallery's own page again.
pub fn here(sample: &Sample) -> String {
    Route::Gallery { country: sample.pack.country.clone(), language: sample.words.language() }.path()
}

pub fn brand_bar(sample: &Sample) -> AnyView {
    let words = sample.words;
    let with_practice = sample.is(State::Practice);
    let names = sample.pack.names(words.language());
    let brand = Brand {
        logo: sample.logo.clone(),
        service: words.app_service(),
        place: names.map(|names| names.country.clone()).unwrap_or_default(),
        home: here(sample),
    };
    let languages = sample.pack.languages.iter().map(|language| LanguageLink {
        name: language.own_name().to_owned(),
        code: language.code().to_owned(),
        href: Route::Gallery { country: sample.pack.country.clone(), language: *language }.path(),
        current: *language == words.language(),
    });
    // Two bars on one page: a screen reader tells their switches apart by the state.
    let language_label = format!("{}: {}", words.app_language(), sample.state.title(words));
    let practice = if with_practice { words.app_practice() } else { String::new() };
    view! { <BrandBar brand language_label languages=languages.collect() practice=Signal::stored(practice) /> }
        .into_any()
}

pub fn footer(sample: &Sample) -> AnyView {
    let words = sample.words;
    let href = here(sample);
    let texts = [words.app_contact(), words.app_terms(), words.app_privacy(), words.app_accessibility()];
    let links = texts.map(|text| Link { text, href: href.clone() }).to_vec();
    let label = format!("{}: {}", words.app_footer(), sample.state.title(words));
    view! { <Footer label links operator=words.app_operator(&sample.pack.operator) /> }.into_any()
}

pub fn practice_banner(sample: &Sample) -> AnyView {
    view! { <PracticeBanner text=sample.words.app_practice() /> }.into_any()
}

pub fn progress(sample: &Sample) -> AnyView {
    let words = sample.words;
    let step = |name: String, state, state_text: String| ProgressStep { name, state, state_text, href: here(sample) };
    let steps = vec![
        step(words.step_start(), StepState::Done, words.step_done()),
        step(words.step_profile(), StepState::Current, words.step_current()),
        step(words.step_fee(), StepState::Open, words.step_open()),
        step(words.step_booking(), StepState::Closed, words.step_closed()),
    ];
    let summary = words.common_step_of("2", "4");
    view! { <Progress label=words.step_progress() summary steps=Signal::stored(steps) /> }.into_any()
}
