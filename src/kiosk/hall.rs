//! The hall: the kiosk as the app sees it.

use std::rc::Rc;

use leptos::prelude::*;

use super::Loan;
use super::{attract, keyboard};
use crate::domain::route::Route;
use crate::i18n::Words;

/// What a kiosk draws.
pub trait Hall {
    /// The screen of a place that is the kiosk's own: nobody has begun anything there.
    fn screen(&self, route: &Route) -> AnyView;

    /// A page with what a kiosk puts around it.
    fn around(&self, words: &'static Words, page: AnyView) -> AnyView;
}

/// Opens the hall.
pub fn open(loan: Loan) -> Rc<dyn Hall> {
    Rc::new(Kiosk { loan, chosen: Rc::default() })
}

struct Kiosk {
    loan: Loan,
    chosen: keyboard::Chosen,
}

impl Hall for Kiosk {
    fn screen(&self, route: &Route) -> AnyView {
        let chosen = route
            .language()
            .and_then(|language| self.loan.words.iter().find(|words| words.language() == language).copied());
        match chosen {
            Some(words) => attract::welcome(words, &self.loan),
            None => attract::page(&self.loan),
        }
    }

    fn around(&self, words: &'static Words, page: AnyView) -> AnyView {
        view! {
            {page}
            {keyboard::keyboard(words, self.chosen.clone())}
        }
        .into_any()
    }
}
