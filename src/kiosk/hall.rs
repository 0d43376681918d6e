//! The hall: the kiosk as the app sees it.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::ending::{self, Farewell};
use super::{Loan, Stay, attract, keyboard, leaving, operator, restart, shield, warning};
use crate::domain::kiosk::Presence;
use crate::domain::route::Route;
use crate::i18n::Words;
use crate::storage::turn::{self, Turn};

/// What a kiosk draws.
pub trait Hall {
    /// The screen that waits for somebody. Whoever comes back to it from further on has left.
    fn attract(&self) -> AnyView;

    /// Where the operator sees how the device is.
    fn operator(&self, words: &'static Words) -> AnyView;

    /// What is said to whoever has chosen a language.
    fn welcome(&self, words: &'static Words) -> AnyView;

    /// A page with what a kiosk puts around it.
    fn around(&self, route: &Route, words: &'static Words, page: AnyView) -> AnyView;
}

/// Opens the hall.
pub fn open(loan: Loan) -> Rc<dyn Hall> {
    let owner = loan.owner.clone();
    owner.with(|| Rc::new(Kiosk::watched(loan)))
}

struct Kiosk {
    loan: Loan,
    stay: Stay,
    /// Ending the visit is asked about.
    asked: RwSignal<Option<Farewell>>,
    chosen: keyboard::Chosen,
    /// A browser puts no page aside that holds one: a visit that is over cannot be gone back to.
    _held: Turn,
}

/// What stands before the page.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Before {
    Nothing,
    Presence,
    Ending(Farewell),
    Leaving,
}

impl Kiosk {
    fn watched(loan: Loan) -> Self {
        let leaving = loan.premises.leaving;
        let stay = Stay::watch(loan.terms.clone(), leaving);
        shield::raise();
        restart::plan(&loan, stay);
        let premises = loan.premises.clone();
        Effect::new(move |_| {
            if leaving.get() {
                spawn_local(leaving::leave(premises.clone()));
            }
        });
        Self { loan, stay, asked: RwSignal::new(None), chosen: Rc::default(), _held: turn::ask("kiosk") }
    }

    fn before(&self) -> Memo<Before> {
        let (stay, asked) = (self.stay, self.asked);
        Memo::new(move |_| match (stay.is_leaving(), stay.presence(), asked.get()) {
            (true, ..) => Before::Leaving,
            (_, Presence::Asked { .. }, _) => Before::Presence,
            (.., Some(farewell)) => Before::Ending(farewell),
            _ => Before::Nothing,
        })
    }
}

impl Hall for Kiosk {
    fn attract(&self) -> AnyView {
        if self.stay.is_begun() {
            self.stay.ends();
            return leaving::cover(None);
        }
        self.stay.waits();
        attract::page(&self.loan)
    }

    fn operator(&self, words: &'static Words) -> AnyView {
        if self.stay.is_begun() {
            self.stay.ends();
            return leaving::cover(Some(words));
        }
        operator::page(words, &self.loan, self.chosen.clone())
    }

    fn welcome(&self, words: &'static Words) -> AnyView {
        attract::welcome(words, &self.loan)
    }

    fn around(&self, route: &Route, words: &'static Words, page: AnyView) -> AnyView {
        self.stay.begin();
        let (stay, asked, before) = (self.stay, self.asked, self.before());
        let keyboard = keyboard::keyboard(words, self.chosen.clone());
        let bar = ending::bar(route, words, stay, &self.loan, asked);
        let front = move || match before.get() {
            Before::Nothing => ().into_any(),
            Before::Presence => warning::question(words, stay),
            Before::Ending(farewell) => ending::question(words, stay, farewell, asked),
            Before::Leaving => leaving::cover(Some(words)),
        };
        view! {
            <div class="viza-hall" inert=move || before.get() != Before::Nothing>{page} {keyboard} {bar}</div>
            {front}
        }
        .into_any()
    }
}
