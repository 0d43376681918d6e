//! The place where the visitor stands, ready to be shown: words and pack for the route, and the rooms behind the door.

use std::rc::Rc;

use async_once_cell::OnceCell;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::country::{Folder, Packs, Trouble};
use super::door::{self, Drawing, Rooms, Setting, Shut};
use super::history::Address;
use super::speech::Speech;
use super::{Deployment, begun, deployment, frame, front, kiosk, request};
use crate::components::focus_heading;
use crate::domain::language::Language;
use crate::domain::pack::Country;
use crate::domain::route::Route;
use crate::i18n::Words;
use crate::kiosk::Hall;

/// What a page needs to be drawn.
#[derive(Clone)]
enum Ready {
    Home(&'static Words),
    /// The country's pack cannot be read.
    Unopened {
        words: &'static Words,
        country: Country,
    },
    Front {
        words: &'static Words,
        folder: Rc<Folder>,
    },
    Inside {
        words: &'static Words,
        folder: Rc<Folder>,
        rooms: Rc<dyn Rooms>,
    },
    /// The application was begun in another country; its place is `there`.
    Elsewhere {
        words: &'static Words,
        folder: Rc<Folder>,
        rooms: Rc<dyn Rooms>,
        there: Route,
    },
    /// The same place in a language that the country offers.
    InLanguage(Language),
    /// A place of the studio, which frames itself.
    Studio(Drawing),
    /// A file that the page needs did not come.
    Failed,
}

impl Ready {
    fn words(&self) -> Option<&'static Words> {
        match self {
            Self::Home(words)
            | Self::Unopened { words, .. }
            | Self::Front { words, .. }
            | Self::Inside { words, .. }
            | Self::Elsewhere { words, .. } => Some(words),
            Self::InLanguage(_) | Self::Studio(_) | Self::Failed => None,
        }
    }

    fn folder(&self) -> Option<&Folder> {
        match self {
            Self::Front { folder, .. } | Self::Inside { folder, .. } | Self::Elsewhere { folder, .. } => Some(folder),
            _ => None,
        }
    }
}

/// The visitor's place.
#[derive(Clone, Copy)]
pub struct Place {
    packs: Packs,
    speech: Speech,
    setting: StoredValue<Setting>,
    rooms: StoredValue<Rc<OnceCell<Rc<dyn Rooms>>>, LocalStorage>,
    /// What a kiosk has beyond the rest; stays empty on people's own devices.
    hall: StoredValue<Rc<OnceCell<Rc<dyn Hall>>>, LocalStorage>,
    /// Set once all its files are here, so that the earlier place stays until then.
    ready: RwSignal<Option<(Route, Ready)>, LocalStorage>,
    /// The visitor wished to go on, and a file for it did not come.
    missed: RwSignal<bool>,
}

impl Place {
    /// Follows the route for as long as the app runs.
    pub fn follow(deployment: Deployment, address: Address, route: Memo<Route>) -> Self {
        let practice = RwSignal::new(None);
        let api = deployment.api.clone();
        let owner = Owner::current().unwrap_or_default();
        let kiosk = deployment.kiosk.clone();
        let packs = Packs::new(deployment);
        let speech = Speech::new(packs, kiosk.is_some());
        let place = Self {
            packs,
            speech,
            setting: StoredValue::new(Setting { api: api.clone(), practice, kiosk, speech, address, route, owner }),
            rooms: StoredValue::new_local(Rc::default()),
            hall: StoredValue::new_local(Rc::default()),
            ready: RwSignal::new_local(None),
            missed: RwSignal::new(false),
        };
        if place.is_kiosk() {
            kiosk::begin(address);
        }
        // The studio asks no office.
        if route.with_untracked(Route::is_studio) {
            practice.set(Some(true));
        } else {
            spawn_local(async move { practice.set(Some(deployment::is_practice(&api).await)) });
        }
        // The world outside: the files of the place, and the document's language.
        Effect::new(move |_| {
            let route = route.get();
            spawn_local(async move { place.prepare(route).await });
        });
        door::at_first_touch(move || spawn_local(async move { place.fetch_ahead().await }));
        place
    }

    async fn prepare(self, route: Route) {
        if self.ready.with_untracked(|shown| shown.as_ref().is_some_and(|(shown, _)| *shown == route)) {
            return;
        }
        let ready = self.fetch(&route).await;
        let Setting { address, route: wished, .. } = self.setting.get_value();
        // The visitor may have gone on meanwhile.
        if wished.get_untracked() != route {
            return;
        }
        match &ready {
            Ready::Failed => return self.stay(address),
            Ready::InLanguage(language) => return address.take_back(&route.spoken(*language).path()),
            _ => {}
        }
        let language = ready.words().map(Words::language).or(route.language()).unwrap_or_else(wished_language);
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", language.code());
        }
        frame::wear(ready.folder().and_then(|folder| folder.theme.as_deref()));
        // Outside an application too: who stands there is not pulled back by an answer that comes late.
        if let Some(rooms) = self.rooms.get_value().get() {
            rooms.arrived(route.step().filter(|_| matches!(ready, Ready::Inside { .. })));
        }
        let first = self.ready.with_untracked(Option::is_none);
        self.missed.set(false);
        self.ready.set(Some((route, ready)));
        frame::moved();
        if !first {
            // Who cannot see the page change hears its heading.
            request_animation_frame(focus_heading);
        }
    }

    /// A file of the new place did not come: the earlier place stays as it is, with everything typed, and says so.
    fn stay(self, address: Address) {
        let shown = self.ready.with_untracked(|ready| ready.as_ref().map(|(shown, _)| shown.path()));
        let Some(shown) = shown else { return frame::failed() };
        address.take_back(&shown);
        self.missed.set(true);
    }

    async fn fetch(self, route: &Route) -> Ready {
        let language = route.language().unwrap_or_else(wished_language);
        if self.is_kiosk() && self.open_hall().await.is_none() {
            return Ready::Failed;
        }
        if route.is_studio() {
            if self.is_kiosk() {
                return self.home(language).await;
            }
            return door::studio(route.clone(), self.packs, language).await.map_or(Ready::Failed, Ready::Studio);
        }
        let listed = |country: &&Country| self.packs.catalogue().listed(country).is_some();
        let Some(country) = route.country().filter(listed) else { return self.home(language).await };
        let opening = self.packs.open(country);
        let Some(words) = self.speech.words(Some(country), language, route.local().is_some()).await else {
            return Ready::Failed;
        };
        let folder = match opening.await {
            Ok(folder) => folder,
            Err(Trouble::OutOfReach) => return Ready::Failed,
            Err(Trouble::Broken) => {
                self.packs.logos().await;
                return Ready::Unopened { words, country: country.clone() };
            }
        };
        if !folder.pack.languages.contains(&language) {
            return folder.pack.languages.first().map_or(Ready::Failed, |first| Ready::InLanguage(*first));
        }
        let Some(local) = route.local() else { return Ready::Front { words, folder } };
        let Ok(rooms) = self.rooms().await else { return Ready::Failed };
        match rooms.clone().enter(local.to_owned(), folder.pack.clone()).await {
            None => Ready::Inside { words, folder, rooms },
            Some(country) => Ready::Elsewhere { words, folder, rooms, there: route.inside(&country) },
        }
    }

    async fn home(self, language: Language) -> Ready {
        let logos = self.packs.logos();
        let words = self.speech.words(None, language, false).await;
        logos.await;
        words.map_or(Ready::Failed, Ready::Home)
    }

    /// What lies behind the door, fetched when it is first wanted.
    async fn rooms(self) -> Result<Rc<dyn Rooms>, Shut> {
        let door = self.rooms.get_value();
        door.get_or_try_init(door::open(self.setting.get_value())).await.cloned()
    }

    fn is_kiosk(self) -> bool {
        self.setting.with_value(|setting| setting.kiosk.is_some())
    }

    /// Opens what a kiosk has beyond the rest.
    async fn open_hall(self) -> Option<()> {
        let Setting { kiosk: Some(terms), owner, .. } = self.setting.get_value() else { return None };
        let hall = self.hall.get_value();
        let open = async {
            let rooms = self.rooms().await?;
            let loan = kiosk::loan(self.packs, self.speech, terms, owner, rooms).await.ok_or(Shut)?;
            door::hall(loan).await
        };
        hall.get_or_try_init(open).await.ok().map(drop)
    }

    /// Somebody is here who may go in: what that takes is fetched while they read.
    async fn fetch_ahead(self) {
        let shown = self.ready.with_untracked(|ready| {
            // From the studio nobody goes in.
            let (route, ready) = ready.as_ref().filter(|(route, _)| !route.is_studio())?;
            Some((ready.folder().map(|folder| folder.pack.country.clone()), route.language()?))
        });
        let Some((country, language)) = shown else { return };
        // Where the words do not come, the rest would not either; whoever goes in is told.
        if self.speech.words(country.as_ref(), language, true).await.is_some() {
            let _ = self.rooms().await;
        }
    }

    /// The page, or the wait for it; drawn anew when the place changes, and by nothing that it reads on the way.
    pub fn page(self) -> AnyView {
        let ready = self.ready.get();
        untrack(|| self.drawn(ready))
    }

    fn drawn(self, ready: Option<(Route, Ready)>) -> AnyView {
        let Some((route, ready)) = ready else { return ().into_any() };
        if let Ready::Studio(draw) = &ready {
            return draw();
        }
        let Some(words) = ready.words() else { return ().into_any() };
        let hall = self.hall.get_value();
        let hall = hall.get();
        if let (Route::Operator { .. }, Some(hall)) = (&route, hall) {
            return hall.operator(words);
        }
        if let (Ready::Home(_), None, Some(hall)) = (&ready, route.language(), hall) {
            return hall.attract();
        }
        let folder = ready.folder();
        let begun = || {
            let pack = folder.map(|folder| folder.pack.clone());
            begun::told(words, self.packs, pack, Box::pin(async move { self.rooms().await.ok() }))
        };
        let page = match &ready {
            Ready::Unopened { country, .. } => front::unopened(words, self.packs, country),
            Ready::Front { folder, .. } => front::country(words, &folder.pack, begun()),
            Ready::Elsewhere { folder, rooms, there, .. } => rooms.elsewhere(words, &folder.pack.country, there),
            Ready::Inside { folder, rooms, .. } => rooms.page(words, folder.pack.clone(), &route),
            _ => hall.map_or_else(|| front::home(words, self.packs, begun()), |hall| hall.welcome(words)),
        };
        let logo = folder.map_or_else(request::sign, |folder| folder.logo.clone());
        let (practice, missed) = (self.setting.with_value(|setting| setting.practice), self.missed);
        let pack = folder.map(|folder| folder.pack.as_ref());
        let page = frame::around(&route, words, pack, logo, practice.read_only(), missed.read_only(), page);
        match hall {
            Some(hall) => hall.around(&route, words, page),
            None => page,
        }
    }
}

/// The first language that the visitor's browser wishes and that we speak.
fn wished_language() -> Language {
    let wishes = window().navigator().languages();
    wishes
        .iter()
        .filter_map(|wish| wish.as_string())
        .find_map(|wish| Language::from_code(wish.split('-').next().unwrap_or_default()))
        .unwrap_or(Language::En)
}
