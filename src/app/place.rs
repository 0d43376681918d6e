//! The place where the visitor stands, ready to be shown: words, pack and journey for the route.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::history::Address;
use super::{Outset, country, frame};
use crate::components::focus_heading;
use crate::domain::journey::Event;
use crate::domain::language::Language;
use crate::domain::pack::{Country, Pack};
use crate::domain::route::Route;
use crate::i18n::Words;
use crate::pages;
use crate::state::clock::Clock;
use crate::state::journey_handle::JourneyHandle;
use crate::state::keeping::Keeping;
use crate::state::line::Line;
use crate::state::runner::{Runner, Stage, random_word};
use crate::state::tabs::Tabs;
use crate::state::visit::{Surroundings, Visit};

/// What a page needs to be drawn.
#[derive(Clone)]
enum Ready {
    Home(&'static Words),
    Inside {
        words: &'static Words,
        pack: Arc<Pack>,
        journey: JourneyHandle,
    },
    /// The application was begun in another country; its place is there.
    Elsewhere(Route),
    /// A file that the page needs did not come.
    Failed,
}

/// The words at hand.
#[derive(Clone, Copy)]
struct Spoken {
    words: &'static Words,
    /// Those for later are among them.
    all: bool,
}

/// The visitor's place.
#[derive(Clone, Copy)]
pub struct Place {
    outset: StoredValue<Outset, LocalStorage>,
    address: Address,
    route: Memo<Route>,
    clock: Clock,
    line: Line,
    owner: StoredValue<Owner>,
    runner: StoredValue<Option<(Runner, JourneyHandle)>, LocalStorage>,
    spoken: StoredValue<Option<Spoken>>,
    tabs: Tabs,
    /// Set once all its files are here, so that the earlier place stays until then.
    ready: RwSignal<Option<(Route, Ready)>>,
}

impl Place {
    /// Follows the route for as long as the app runs.
    pub fn follow(outset: Outset, address: Address, route: Memo<Route>, clock: Clock, line: Line) -> Self {
        let runner: StoredValue<Option<(Runner, JourneyHandle)>, LocalStorage> = StoredValue::new_local(None);
        let tabs = Tabs::listen(move |local| {
            if let Some((runner, journey)) = runner.get_value().filter(|(runner, _)| runner.moves(&local)) {
                spawn_local(async move { runner.follow(journey).await });
            }
        });
        let place = Self {
            outset: StoredValue::new_local(outset),
            address,
            route,
            clock,
            line,
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
            runner,
            spoken: StoredValue::new(None),
            tabs,
            ready: RwSignal::new(None),
        };
        // The world outside: the files of the place, and the document's language.
        Effect::new(move |_| {
            let route = place.route.get();
            spawn_local(async move { place.prepare(route).await });
        });
        // The line is back: whatever is being waited for is looked at once.
        Effect::new(move |before: Option<bool>| {
            let up = line.is_up();
            if let (Some(false), true, Some((_, journey))) = (before, up, place.runner.get_value()) {
                journey.look_if_waiting();
            }
            up
        });
        place
    }

    async fn prepare(self, route: Route) {
        if self.ready.with_untracked(|shown| shown.as_ref().is_some_and(|(shown, _)| *shown == route)) {
            return;
        }
        let ready = self.fetch(&route).await;
        // The visitor may have gone on meanwhile.
        if self.route.get_untracked() != route {
            return;
        }
        let language = match &ready {
            Ready::Home(words) | Ready::Inside { words, .. } => words.language().code(),
            Ready::Elsewhere(place) => return self.address.go(&place.path()),
            Ready::Failed => return self.stay(),
        };
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", language);
        }
        frame::dress(route.country());
        if let (Ready::Inside { journey, .. }, Route::Step { step, .. }) = (&ready, &route) {
            journey.tell(Event::Moved(*step));
        }
        let first = self.ready.with_untracked(Option::is_none);
        self.ready.set(Some((route, ready)));
        if !first {
            // Who cannot see the page change hears its heading.
            request_animation_frame(focus_heading);
        }
    }

    /// A file of the new place did not come: the earlier place stays as it is, with everything typed, and says so.
    fn stay(self) {
        let Some((shown, ready)) = self.ready.get_untracked() else { return frame::failed() };
        self.address.take_back(&shown.path());
        if let Ready::Inside { journey, .. } = ready {
            journey.tell(Event::ReadFailed);
        }
    }

    async fn fetch(self, route: &Route) -> Ready {
        let known = self.ready.with_untracked(|ready| match ready {
            Some((_, Ready::Inside { pack, .. })) => Some(pack.clone()),
            _ => None,
        });
        let language = route.language().unwrap_or_else(wished_language);
        let Some(words) = self.words(language, route.local().is_some()).await else { return Ready::Failed };
        let offered = self.outset.with_value(|outset| outset.deployment.countries());
        let Some(country) = route.country().filter(|country| offered.contains(country)) else {
            return Ready::Home(words);
        };
        let pack = match known {
            Some(pack) if pack.country == *country => Some(pack),
            _ => country::pack(country).await,
        };
        let Some(pack) = pack else { return Ready::Failed };
        match self.journey(route.local(), pack.clone()).await {
            Ok(journey) => Ready::Inside { words, pack, journey },
            Err(country) => Ready::Elsewhere(route.inside(&country)),
        }
    }

    /// The words of a language; inside an application with those that the front page does without.
    async fn words(self, language: Language, all: bool) -> Option<&'static Words> {
        let spoken = self.spoken.get_value();
        if let Some(spoken) = spoken.filter(|spoken| spoken.words.language() == language && (spoken.all || !all)) {
            return Some(spoken.words);
        }
        let words = country::words(language).await?;
        let words = if all { country::later(language, words).await } else { words };
        // A handful of languages at most, each kept for the life of the tab.
        let words = Box::leak(Box::new(words));
        self.spoken.set_value(Some(Spoken { words, all }));
        Some(words)
    }

    /// The journey of this place: the one at hand, or one from the store, or a new one. One that was begun in another
    /// country belongs to that country's place.
    async fn journey(self, local: Option<&str>, pack: Arc<Pack>) -> Result<JourneyHandle, Country> {
        let at_hand = self.runner.get_value().filter(|(_, journey)| journey.is_in(&pack));
        if let Some((_, journey)) = at_hand.filter(|(runner, _)| local.is_some_and(|local| runner.moves(local))) {
            return Ok(journey);
        }
        let outset = self.outset.get_value();
        let local = local.map_or_else(|| random_word(10), str::to_owned);
        let stage = self.stage(local.clone());
        let keeping = Keeping::new(local, outset.drafts, self.tabs);
        let runner = Runner::new(outset.office, keeping, stage);
        // The journey outlives every page, and answers that come late still find it.
        let journey = self.owner.get_value().with(|| JourneyHandle::new(pack, self.clock, self.line, runner.clone()));
        if let Some(country) = runner.resume(journey).await {
            return Err(country);
        }
        self.runner.set_value(Some((runner, journey)));
        Ok(journey)
    }

    /// What a journey's runner may do with the window.
    fn stage(self, local: String) -> Stage {
        Stage {
            is_shown: Rc::new(move || self.route.with_untracked(|route| route.local() == Some(local.as_str()))),
            go: Rc::new(move |step| self.address.go(&self.route.get_untracked().at(step).path())),
        }
    }

    /// The page, or the wait for it.
    pub fn page(self) -> AnyView {
        let outset = self.outset.get_value();
        match self.ready.get() {
            None | Some((_, Ready::Elsewhere(_) | Ready::Failed)) => ().into_any(),
            Some((route, Ready::Home(words))) => frame::home(&outset, &route, words),
            Some((route, Ready::Inside { words, pack, journey })) => {
                let local = self.runner.with_value(|known| known.as_ref().map(|(runner, _)| runner.local()));
                let surroundings = Surroundings {
                    practice: outset.practice,
                    office: outset.office.clone(),
                    drafts: outset.drafts.clone(),
                    local: local.unwrap_or_default(),
                };
                Visit::provide(words, pack.clone(), route.clone(), surroundings, journey, self.line);
                frame::around(&outset, &route, words, &pack, pages::page(&route))
            }
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
