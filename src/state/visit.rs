//! What a page reads: the words, the country, where it stands, the journey. One context for all of it.

use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::group_desk::GroupDesk;
use super::journey_handle::JourneyHandle;
use super::kiosk_post::KioskPost;
use super::line::Line;
use super::service_watch::ServiceWatch;
use super::session::Session;
use crate::api::Office;
use crate::domain::account_page::AccountPage;
use crate::domain::kiosk::KioskTerms;
use crate::domain::language::Language;
use crate::domain::pack::Pack;
use crate::domain::picture::Picture;
use crate::domain::route::Route;
use crate::domain::step::Step;
use crate::i18n::Words;
use crate::storage::drafts::Drafts;

/// One visitor at one place, in one language.
#[derive(Clone, Copy)]
pub struct Visit {
    words: &'static Words,
    pack: StoredValue<Arc<Pack>>,
    route: StoredValue<Route>,
    surroundings: StoredValue<Surroundings, LocalStorage>,
    /// The journey of this place.
    pub journey: JourneyHandle,
    pub line: Line,
    /// Who is signed in.
    pub session: Session,
    /// The groups that they arrange interviews for.
    pub groups: GroupDesk,
}

/// Goes from the first place to the second, if the visitor still is at the first.
pub type Go = Rc<dyn Fn(&Route, &Route)>;

/// A way on from the page at hand, for an answer that may come late: whoever has left meanwhile stays where they are.
#[derive(Clone)]
pub struct Onward {
    from: Route,
    go: Go,
}

impl Onward {
    /// Goes to a place.
    pub fn to(&self, place: &Route) {
        (self.go)(&self.from, place);
    }
}

/// What lies beyond the page: the office, the device's drafts, and what the journey is called there.
#[derive(Clone)]
pub struct Surroundings {
    /// Whether this is a practice service; `None` until the office has said so.
    pub practice: RwSignal<Option<bool>>,
    /// The app stands in a public place, on these terms.
    pub kiosk: Option<Arc<KioskTerms>>,
    /// What the kiosk sends for those who have left.
    pub post: Option<KioskPost>,
    /// Ends a visit at a kiosk.
    pub leaving: RwSignal<bool>,
    pub service: ServiceWatch,
    pub office: Office,
    pub drafts: Drafts,
    pub local: String,
    pub session: Session,
    pub groups: GroupDesk,
    pub go: Go,
    /// Fetches another language's words.
    pub speak: Speak,
    pub reader: Reader,
}

/// Fetches the words of another language.
pub type Speak = Rc<dyn Fn(Language) -> Spoken>;

/// Reads every code that is in a picture. None where the reader, a file of its own, cannot be fetched.
pub type Reader = Rc<dyn Fn(Picture) -> Pin<Box<dyn Future<Output = Option<Vec<String>>>>>>;

/// The words of another language once they are there; none if they do not come.
pub type Spoken = Pin<Box<dyn Future<Output = Option<Words>>>>;

impl Visit {
    /// A visit. It is made under an owner that outlives the page: what a page began may end after it, and still reads
    /// where it was begun.
    pub fn new(
        words: &'static Words,
        pack: Arc<Pack>,
        route: Route,
        surroundings: Surroundings,
        journey: JourneyHandle,
        line: Line,
    ) -> Self {
        let (session, groups) = (surroundings.session, surroundings.groups);
        Self {
            words,
            pack: StoredValue::new(pack),
            route: StoredValue::new(route),
            surroundings: StoredValue::new_local(surroundings),
            journey,
            line,
            session,
            groups,
        }
    }

    /// The visit of the page that asks.
    #[expect(clippy::expect_used, reason = "a page outside a visit is a mistake in the app's own tree")]
    pub fn expect() -> Self {
        use_context().expect("a page stands inside a visit")
    }

    /// The words of the visitor's language. Once loaded they stay as long as the tab, so that every closure may say them.
    pub fn words(self) -> &'static Words {
        self.words
    }

    pub fn pack(self) -> Arc<Pack> {
        self.pack.get_value()
    }

    pub fn route(self) -> Route {
        self.route.get_value()
    }

    /// Whether this is a practice service; tracked. Until the office has said that it is not, it is.
    pub fn is_practice(self) -> bool {
        self.surroundings.with_value(|beyond| beyond.practice).get() != Some(false)
    }

    /// The terms of the public place in which the page is shown, if it is in one.
    pub fn kiosk(self) -> Option<Arc<KioskTerms>> {
        self.surroundings.with_value(|beyond| beyond.kiosk.clone())
    }

    /// Whether the page is shown in a public place: nothing stays there, and nobody leaves for another site.
    pub fn is_kiosk(self) -> bool {
        self.kiosk().is_some()
    }

    /// What the kiosk sends for those who have left; none elsewhere.
    pub fn post(self) -> Option<KioskPost> {
        self.surroundings.with_value(|beyond| beyond.post)
    }

    pub fn office(self) -> Office {
        self.surroundings.with_value(|beyond| beyond.office.clone())
    }

    pub fn drafts(self) -> Drafts {
        self.surroundings.with_value(|beyond| beyond.drafts.clone())
    }

    /// What another language says, for a paper in two; none if it does not come.
    pub fn words_in(self, language: Language) -> Spoken {
        self.surroundings.with_value(|beyond| (beyond.speak)(language))
    }

    /// The texts of the codes in a picture; none where what reads them cannot be fetched.
    pub async fn codes_in(self, picture: Picture) -> Option<Vec<String>> {
        let reader = self.surroundings.with_value(|beyond| beyond.reader.clone());
        reader(picture).await
    }

    pub fn language(self) -> Language {
        self.words.language()
    }

    /// The path of a step of the application at hand.
    pub fn path(self, step: Step) -> String {
        let local = self.surroundings.with_value(|beyond| beyond.local.clone());
        let country = self.pack.with_value(|pack| pack.country.clone());
        Route::Step { country, language: self.language(), local, step }.path()
    }

    /// A way on from here.
    pub fn onward(self) -> Onward {
        Onward { from: self.route(), go: self.surroundings.with_value(|beyond| beyond.go.clone()) }
    }

    /// What the office says of itself.
    pub fn service(self) -> ServiceWatch {
        self.surroundings.with_value(|beyond| beyond.service)
    }

    /// Whether the terms of this pack are accepted, or it has none, once.
    pub fn terms_are_accepted(self) -> bool {
        let pack = self.pack();
        self.journey.glance(|journey| journey.application().is_some_and(|known| known.terms_are_accepted(&pack)))
    }

    /// Loads the page anew, for a newer app or newer terms. What was typed is in store.
    pub fn reload(self) {
        let _ = window().location().reload();
    }

    /// What the application at hand is called on this device.
    pub fn local(self) -> String {
        self.surroundings.with_value(|beyond| beyond.local.clone())
    }

    /// The path of a page of the account.
    pub fn account_path(self, page: AccountPage) -> String {
        self.route().account(page).path()
    }

    /// Erases the journey from this device and begins anew at the country's front page. The page is loaded again, so
    /// that nothing of it stays in memory either. At a kiosk this ends the visit.
    pub fn erase(self) {
        let local = self.local();
        self.forget(async move |_| vec![local]);
    }

    /// Erases every journey from this device, of every country, and the session, which ends at the office too.
    pub fn erase_everything(self) {
        let session = self.session;
        self.forget(async move |drafts: Drafts| {
            session.erase().await;
            drafts.locals().await
        });
    }

    fn forget(self, which: impl AsyncFnOnce(Drafts) -> Vec<String> + 'static) {
        if self.is_kiosk() {
            return self.surroundings.with_value(|beyond| beyond.leaving.set(true));
        }
        let drafts = self.drafts();
        let front = Route::Country { country: self.pack().country.clone(), language: self.language() }.path();
        spawn_local(async move {
            for local in which(drafts.clone()).await {
                let _ = drafts.forget(&local).await;
            }
            let _ = window().location().replace(&front);
        });
    }

    /// The path to finding an application.
    pub fn find_path(self) -> String {
        let local = self.surroundings.with_value(|beyond| beyond.local.clone());
        let country = self.pack.with_value(|pack| pack.country.clone());
        Route::Find { country, language: self.language(), local }.path()
    }
}
