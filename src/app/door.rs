//! The door between the front pages and an application, the one to the studio, and a kiosk's. Behind them lies most of the
//! app, and the release ships that as files of its own: a first visit is light, and the rest comes when somebody means to
//! go in.

use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::AddEventListenerOptions;

use super::country::Packs;
use super::history::Address;
use super::speech::Speech;
use crate::domain::kiosk::KioskTerms;
use crate::domain::language::Language;
use crate::domain::pack::{Country, Pack};
use crate::domain::picture::Picture;
use crate::domain::route::Route;
use crate::domain::step::Step;
use crate::i18n::Words;
use crate::kiosk::{self, Hall, Loan};
use crate::state::begun::Begun;
use crate::state::premises::Premises;
use crate::studio;

/// What comes later, in the one thread that a page has.
pub type Awaited<T> = Pin<Box<dyn Future<Output = T>>>;

/// What the rooms are opened with.
#[derive(Clone)]
pub struct Setting {
    /// Base URL of the API.
    pub api: String,
    /// Whether this is a practice service; `None` until the office has said so.
    pub practice: RwSignal<Option<bool>>,
    /// The app stands in a public place, on these terms.
    pub kiosk: Option<Arc<KioskTerms>>,
    pub speech: Speech,
    pub address: Address,
    pub route: Memo<Route>,
    /// Outlives every page.
    pub owner: Owner,
}

/// Everything behind the front pages, as the front pages see it.
pub trait Rooms {
    /// Makes the journey called `local` ready to be shown. Gives the country that it belongs to, if that is another one.
    fn enter(self: Rc<Self>, local: String, pack: Arc<Pack>) -> Awaited<Option<Country>>;

    /// The visitor stands at a step of the journey that was entered, or at a page of it that is none.
    fn arrived(&self, step: Option<Step>);

    /// The page of a place in the journey that was entered.
    fn page(&self, words: &'static Words, pack: Arc<Pack>, route: &Route) -> AnyView;

    /// What is said where the address is of the country `asked`, and its application is `there`, in another one.
    fn elsewhere(&self, words: &'static Words, asked: &Country, there: &Route) -> AnyView;

    /// The applications that were begun on this device.
    fn begun(self: Rc<Self>) -> Awaited<Vec<Begun>>;

    /// Sends what waits in the applications of a country, whether or not the visitor goes into them.
    fn look_after(self: Rc<Self>, pack: Arc<Pack>);

    /// How many things wait to be sent in the applications of a country that are looked after; tracked.
    fn waiting(&self, country: &Country) -> u32;

    /// What is there whoever comes.
    fn premises(&self) -> Premises;
}

/// What lies behind a door could not be fetched.
pub struct Shut;

/// Draws one of the studio's places, as often as it is asked.
pub type Drawing = Rc<dyn Fn() -> AnyView>;

/// Calls once somebody shows that they are there: who only lets the page load is sent no more than the page.
pub fn at_first_touch(call: impl Fn() + 'static) {
    let called = Cell::new(false);
    let heard = Closure::<dyn Fn()>::new(move || {
        if !called.replace(true) {
            call();
        }
    });
    let once = AddEventListenerOptions::new();
    once.set_once(true);
    once.set_passive(true);
    for event in ["keydown", "pointerdown", "pointermove", "scroll"] {
        let listener = heard.as_ref().unchecked_ref();
        let _ = window().add_event_listener_with_callback_and_add_event_listener_options(event, listener, &once);
    }
    // The app listens until the tab is closed.
    heard.forget();
}

/// Opens the door, fetching what lies behind it where that is a file of its own.
pub async fn open(setting: Setting) -> Result<Rc<dyn Rooms>, Shut> {
    Ok(behind(setting).await?.await)
}

/// Opens the studio at one of its places. It is a file of its own too, which no applicant is sent.
pub async fn studio(route: Route, packs: Packs, wished: Language) -> Result<Drawing, Shut> {
    drawing(route, packs, wished).await
}

/// Opens what a kiosk has beyond the rest. It is a file of its own too, which nobody else is sent.
pub async fn hall(loan: Loan) -> Result<Rc<dyn Hall>, Shut> {
    opened(loan).await
}

#[cfg(not(feature = "split"))]
async fn behind(setting: Setting) -> Result<Awaited<Rc<dyn Rooms>>, Shut> {
    Ok(super::rooms::open(setting))
}

/// Where the app is cut. Nothing before the door may name what only the rooms need, or it is shipped in front.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(rooms, fallible)]
fn behind(setting: Setting) -> Result<Awaited<Rc<dyn Rooms>>, Shut> {
    Ok(super::rooms::open(setting))
}

#[cfg(not(feature = "split"))]
async fn drawing(route: Route, packs: Packs, wished: Language) -> Result<Drawing, Shut> {
    let loan = super::studio::loan(packs, wished);
    Ok(Rc::new(move || studio::page(&route, loan.clone())))
}

/// The second cut. What the studio shares with the rooms becomes a third file, which comes with either of them.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(studio, fallible)]
fn drawing(route: Route, packs: Packs, wished: Language) -> Result<Drawing, Shut> {
    let loan = super::studio::loan(packs, wished);
    Ok(Rc::new(move || studio::page(&route, loan.clone())))
}

#[cfg(not(feature = "split"))]
async fn opened(loan: Loan) -> Result<Rc<dyn Hall>, Shut> {
    Ok(kiosk::open(loan))
}

#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(kiosk, fallible)]
fn opened(loan: Loan) -> Result<Rc<dyn Hall>, Shut> {
    Ok(kiosk::open(loan))
}

/// The texts of the codes in a picture. What reads them is a file of its own, for those who hold one before a camera.
#[cfg(not(feature = "split"))]
pub async fn codes_in(picture: Picture) -> Result<Vec<String>, Shut> {
    Ok(super::reader::codes(&picture))
}

/// The cut for whoever reads codes.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(reader, fallible)]
pub fn codes_in(picture: Picture) -> Result<Vec<String>, Shut> {
    Ok(super::reader::codes(&picture))
}

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Shut {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}
