//! The operator's place at a kiosk: behind a PIN, what the device says of itself. It shows nothing of anybody's visit.

mod gate;
mod panel;
mod paper;

use std::time::Duration;

use chrono::{DateTime, NaiveDateTime};
use js_sys::Date;
use leptos::ev;
use leptos::prelude::*;

use super::{Loan, keyboard};
use crate::components::{Brand, BrandBar, LanguageLink, PageFrame};
use crate::domain::language::Language;
use crate::domain::route::Route;
use crate::i18n::Words;

/// Milliseconds without a touch after which the place is left: who walks away leaves it shut.
const LEFT_ALONE: f64 = 60_000.0;

/// The way in from the screen that waits for somebody, in the language of the device: nobody has chosen one yet.
pub fn way_in(loan: &Loan) -> AnyView {
    let own = document().document_element().and_then(|root| root.get_attribute("lang"));
    let spoken = |words: &&&'static Words| own.as_deref() == Some(words.language().code());
    let Some(words) = loan.words.iter().find(spoken).or(loan.words.first()) else { return ().into_any() };
    let place = Route::Operator { language: None };
    view! { <a class="viza-operator__way" href=place.path()>{words.operator_way_in()}</a> }.into_any()
}

/// The place, shut until the PIN is given.
pub fn page(words: &'static Words, loan: &Loan, chosen: keyboard::Chosen) -> AnyView {
    document().set_title(&words.app_page_title(&words.operator_title()));
    leave_when_left_alone();
    let is_open = RwSignal::new(false);
    let (pin, lent) = (loan.terms.pin.clone(), StoredValue::new_local(loan.clone()));
    let inside = move || match (is_open.get(), pin.clone()) {
        (true, _) => panel::panel(words, lent),
        (false, Some(pin)) => gate::gate(words, pin, is_open),
        (false, None) => view! { <p class="viza-lead">{words.operator_no_pin()}</p> }.into_any(),
    };
    let brand = Brand {
        logo: loan.sign.clone(),
        service: words.app_service(),
        place: loan.terms.name.clone().unwrap_or_default(),
        home: home(),
    };
    view! {
        <BrandBar brand language_label=words.app_language() languages=languages(words.language()) />
        <PageFrame title=words.operator_title()>{inside}</PageFrame>
        {keyboard::keyboard(words, chosen)}
    }
    .into_any()
}

/// Where the next one begins.
fn home() -> String {
    Route::Home { language: None }.path()
}

/// Begins anew: nothing of the page is left.
pub fn begin_anew() {
    let _ = window().location().replace(&home());
}

/// The device's own date and time.
pub fn device_time() -> NaiveDateTime {
    let local = Date::now() - Date::new_0().get_timezone_offset() * 60_000.0;
    DateTime::from_timestamp_millis(local as i64).unwrap_or_default().naive_utc()
}

fn languages(spoken: Language) -> Vec<LanguageLink> {
    let link = |language: Language| LanguageLink {
        name: language.own_name().to_owned(),
        code: language.code().to_owned(),
        href: Route::Operator { language: Some(language) }.path(),
        current: language == spoken,
    };
    Language::ALL.into_iter().map(link).collect()
}

fn leave_when_left_alone() {
    let touched = StoredValue::new(Date::now());
    let is_there = move || touched.set_value(Date::now());
    let listeners = [
        window_event_listener(ev::pointerdown, move |_| is_there()),
        window_event_listener(ev::keydown, move |_| is_there()),
    ];
    let look = move || {
        let now = Date::now();
        // Here clocks are set: one that was set back tells of no time at all.
        touched.update_value(|touched| *touched = touched.min(now));
        if now - touched.get_value() > LEFT_ALONE {
            begin_anew();
        }
    };
    let watch = set_interval_with_handle(look, Duration::from_secs(1)).ok();
    on_cleanup(move || {
        listeners.into_iter().for_each(|listener| listener.remove());
        if let Some(watch) = watch {
            watch.clear();
        }
    });
}
