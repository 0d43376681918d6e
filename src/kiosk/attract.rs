//! The screen that waits for somebody, and what is said to whoever has chosen a language.

use leptos::prelude::*;

use super::{Loan, operator};
use crate::components::{LinkCards, Notice, PageFrame, Tone};
use crate::domain::language::Language;
use crate::domain::line::LineState;
use crate::domain::route::Route;
use crate::i18n::Words;

/// Every language speaks for itself: nobody has to read another one to find theirs.
pub fn page(loan: &Loan) -> AnyView {
    let languages = loan.words.iter().map(|words| language(words)).collect_view();
    let services = loan.words.iter().map(|words| service(words)).collect_view();
    let names: Vec<String> = loan.words.iter().map(|words| words.app_service()).collect();
    document().set_title(&names.join(" · "));
    let line = loan.premises.line;
    line.look_out();
    let note = |words: &&'static Words| {
        let words = *words;
        let text = move || if line.is_up() { words.kiosk_promise() } else { words.kiosk_no_line() };
        view! { <p lang=words.language().code()>{text}</p> }
    };
    let notes = loan.words.iter().map(note).collect_view();
    let name = loan.terms.name.clone().map(|name| view! { <p>{name}</p> });
    view! {
        <main class="viza-attract">
            <div class="viza-attract__head">
                <img class="viza-attract__sign" src=loan.sign.clone() alt="" />
                <h1 class="viza-attract__services">{services}</h1>
            </div>
            <ul class="viza-attract__languages" role="list">{languages}</ul>
            <div class="viza-attract__notes">{notes} {name}</div>
            {operator::way_in(loan)}
        </main>
    }
    .into_any()
}

fn service(words: &'static Words) -> AnyView {
    view! { <span lang=words.language().code()>{words.app_service()}</span> }.into_any()
}

fn language(words: &'static Words) -> AnyView {
    let language = words.language();
    view! {
        <li>
            <a class="viza-attract__language" href=home(language) lang=language.code() hreflang=language.code()>
                <span class="viza-attract__name">{language.own_name()}</span>
                <span class="viza-attract__touch">{words.kiosk_touch()}</span>
            </a>
        </li>
    }
    .into_any()
}

fn home(language: Language) -> String {
    Route::Home { language: Some(language) }.path()
}

/// What can be done here, and where.
pub fn welcome(words: &'static Words, loan: &Loan) -> AnyView {
    document().set_title(&words.app_service());
    let cards = (loan.countries)(words);
    let line = loan.premises.line;
    line.look_out();
    let no_line = move || {
        (line.state() != LineState::Up).then(|| {
            view! {
                <Notice tone=Tone::Warning heading=words.kiosk_no_line()>
                    <p>{words.kiosk_no_line_help()}</p>
                </Notice>
            }
        })
    };
    view! {
        <PageFrame title=words.kiosk_welcome_title()>
            <ul class="viza-list">
                <li>{words.kiosk_welcome_apply()}</li>
                <li>{words.kiosk_welcome_find()}</li>
                <li>{words.kiosk_welcome_leave()}</li>
            </ul>
            {no_line}
            <p class="viza-lead">{words.kiosk_welcome_where()}</p>
            <LinkCards cards />
        </PageFrame>
    }
    .into_any()
}
