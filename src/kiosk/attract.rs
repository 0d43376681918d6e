//! The screen that waits for somebody, and what is said to whoever has chosen a language.

use leptos::prelude::*;

use super::Loan;
use crate::components::{LinkCards, PageFrame};
use crate::domain::route::Route;
use crate::i18n::Words;

/// Every language greets in its own words.
pub fn page(loan: &Loan) -> AnyView {
    let languages = loan.words.iter().map(|words| language(words)).collect_view();
    let service = loan.words.iter().map(|words| words.app_service()).collect::<Vec<_>>().join(" · ");
    document().set_title(&service);
    view! {
        <main class="viza-attract">
            <img class="viza-attract__sign" src=loan.sign.clone() alt="" />
            <ul class="viza-attract__languages" role="list">{languages}</ul>
        </main>
    }
    .into_any()
}

fn language(words: &'static Words) -> AnyView {
    let language = words.language();
    view! {
        <li>
            <a
                class="viza-attract__language"
                href=Route::Home { language: Some(language) }.path()
                lang=language.code()
                hreflang=language.code()
            >
                <span class="viza-attract__name">{language.own_name()}</span>
                <span class="viza-attract__touch">{words.kiosk_touch()}</span>
            </a>
        </li>
    }
    .into_any()
}

/// What can be done here, and where.
pub fn welcome(words: &'static Words, loan: &Loan) -> AnyView {
    document().set_title(&words.app_service());
    let cards = (loan.countries)(words);
    view! {
        <PageFrame title=words.home_title()>
            <p class="viza-lead">{words.home_lead()}</p>
            <LinkCards cards />
        </PageFrame>
    }
    .into_any()
}
