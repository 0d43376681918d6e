//! The place where the visitor stands, ready to be shown: words and pack for the route, and the rooms behind the door.

use std::rc::Rc;
use std::sync::Arc;

use async_once_cell::OnceCell;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::door::{self, Drawing, Rooms, Setting, Shut};
use super::history::Address;
use super::{Deployment, country, frame, front, studio};
use crate::components::focus_heading;
use crate::domain::language::Language;
use crate::domain::pack::Pack;
use crate::domain::route::Route;
use crate::i18n::Words;

/// What a page needs to be drawn.
#[derive(Clone)]
enum Ready {
    Home(&'static Words),
    Front {
        words: &'static Words,
        pack: Arc<Pack>,
    },
    Inside {
        words: &'static Words,
        pack: Arc<Pack>,
        rooms: Rc<dyn Rooms>,
    },
    /// The application was begun in another country; its place is `there`.
    Elsewhere {
        words: &'static Words,
        pack: Arc<Pack>,
        rooms: Rc<dyn Rooms>,
        there: Route,
    },
    /// A place of the studio, which frames itself.
    Studio(Drawing),
    /// A file that the page needs did not come.
    Failed,
}

/// The visitor's place.
#[derive(Clone, Copy)]
pub struct Place {
    deployment: StoredValue<Deployment>,
    setting: StoredValue<Setting>,
    rooms: StoredValue<Rc<OnceCell<Rc<dyn Rooms>>>, LocalStorage>,
    spoken: StoredValue<Option<&'static Words>>,
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
        let place = Self {
            deployment: StoredValue::new(deployment),
            setting: StoredValue::new(Setting { api: api.clone(), practice, address, route, owner }),
            rooms: StoredValue::new_local(Rc::default()),
            spoken: StoredValue::new(None),
            ready: RwSignal::new_local(None),
            missed: RwSignal::new(false),
        };
        // The studio asks no office.
        if route.with_untracked(Route::is_studio) {
            practice.set(Some(true));
        } else {
            spawn_local(async move { practice.set(Some(country::is_practice(&api).await)) });
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
        let language = match &ready {
            Ready::Home(words)
            | Ready::Front { words, .. }
            | Ready::Inside { words, .. }
            | Ready::Elsewhere { words, .. } => words.language().code(),
            Ready::Studio(_) => route.language().unwrap_or_else(wished_language).code(),
            Ready::Failed => return self.stay(address),
        };
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", language);
        }
        frame::dress(route.country());
        // Outside an application too: who stands there is not pulled back by an answer that comes late.
        if let Some(rooms) = self.rooms.get_value().get() {
            rooms.arrived(route.step().filter(|_| matches!(ready, Ready::Inside { .. })));
        }
        let first = self.ready.with_untracked(Option::is_none);
        self.missed.set(false);
        self.ready.set(Some((route, ready)));
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
        if route.is_studio() {
            let loan = studio::loan(self.deployment.with_value(Deployment::countries), language);
            return door::studio(route.clone(), loan).await.map_or(Ready::Failed, Ready::Studio);
        }
        let Some(words) = self.words(language, route.local().is_some()).await else { return Ready::Failed };
        let offered = self.deployment.with_value(Deployment::countries);
        let Some(country) = route.country().filter(|country| offered.contains(country)) else {
            return Ready::Home(words);
        };
        let known = self.pack().filter(|pack| pack.country == *country);
        let pack = match known {
            Some(pack) => Some(pack),
            None => country::pack(country).await,
        };
        let Some(pack) = pack else { return Ready::Failed };
        let Some(local) = route.local() else { return Ready::Front { words, pack } };
        let Ok(rooms) = self.rooms().await else { return Ready::Failed };
        match rooms.clone().enter(local.to_owned(), pack.clone()).await {
            None => Ready::Inside { words, pack, rooms },
            Some(country) => Ready::Elsewhere { words, pack, rooms, there: route.inside(&country) },
        }
    }

    /// The pack of the place that is shown.
    fn pack(self) -> Option<Arc<Pack>> {
        self.ready.with_untracked(|ready| match ready {
            Some((_, Ready::Front { pack, .. } | Ready::Inside { pack, .. })) => Some(pack.clone()),
            _ => None,
        })
    }

    /// The words of a language; inside an application all of them.
    async fn words(self, language: Language, whole: bool) -> Option<&'static Words> {
        let spoken = self.spoken.get_value().filter(|spoken| spoken.language() == language);
        if let Some(spoken) = spoken.filter(|spoken| spoken.are_whole() || !whole) {
            return Some(spoken);
        }
        let front = match spoken {
            Some(front) => front.clone(),
            None => country::words(language).await?,
        };
        let words = if whole { country::words_inside(language, &front).await? } else { front };
        // Two a language at most, each kept for the life of the tab.
        let words = Box::leak(Box::new(words));
        self.spoken.set_value(Some(words));
        Some(words)
    }

    /// What lies behind the door, fetched when it is first wanted.
    async fn rooms(self) -> Result<Rc<dyn Rooms>, Shut> {
        let door = self.rooms.get_value();
        door.get_or_try_init(door::open(self.setting.get_value())).await.cloned()
    }

    /// Somebody is here who may go in: what that takes is fetched while they read.
    async fn fetch_ahead(self) {
        let language = self.ready.with_untracked(|ready| ready.as_ref().and_then(|(route, _)| route.language()));
        let Some(language) = language else { return };
        // Where the words do not come, the rest would not either; whoever goes in is told.
        if self.words(language, true).await.is_some() {
            let _ = self.rooms().await;
        }
    }

    /// The page, or the wait for it; drawn anew when the place changes, and by nothing that it reads on the way.
    pub fn page(self) -> AnyView {
        let ready = self.ready.get();
        untrack(|| self.drawn(ready))
    }

    fn drawn(self, ready: Option<(Route, Ready)>) -> AnyView {
        let (deployment, practice) = (self.deployment.get_value(), self.setting.with_value(|setting| setting.practice));
        let (route, words, pack, page) = match ready {
            None | Some((_, Ready::Failed)) => return ().into_any(),
            Some((_, Ready::Studio(draw))) => return draw(),
            Some((route, Ready::Home(words))) => (route, words, None, front::home(&deployment, words)),
            Some((route, Ready::Front { words, pack })) => {
                let page = front::country(words, &pack, Box::pin(async move { self.rooms().await.ok() }));
                (route, words, Some(pack), page)
            }
            Some((route, Ready::Elsewhere { words, pack, rooms, there })) => {
                let page = rooms.elsewhere(words, &pack.country, &there);
                (route, words, Some(pack), page)
            }
            Some((route, Ready::Inside { words, pack, rooms })) => {
                let page = rooms.page(words, pack.clone(), &route);
                (route, words, Some(pack), page)
            }
        };
        frame::around(&route, words, pack.as_deref(), None, practice.read_only(), self.missed.read_only(), page)
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
