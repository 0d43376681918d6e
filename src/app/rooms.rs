//! The rooms behind the door: the device's drafts, the office, and the journey that the visitor is on.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use async_once_cell::OnceCell;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::door::{self, Awaited, Rooms, Setting};
use crate::api::Office;
use crate::domain::journey::Event;
use crate::domain::keeping::Standing;
use crate::domain::pack::{Country, Pack};
use crate::domain::route::Route;
use crate::domain::step::Step;
use crate::i18n::Words;
use crate::pages;
use crate::state::begun::{self, Begun};
use crate::state::clock::Clock;
use crate::state::group_desk::GroupDesk;
use crate::state::journey_handle::JourneyHandle;
use crate::state::keeping::{self, Keeping};
use crate::state::kiosk_post::KioskPost;
use crate::state::line::Line;
use crate::state::outbox_worker;
use crate::state::premises::Premises;
use crate::state::runner::{Runner, Stage};
use crate::state::service_watch::ServiceWatch;
use crate::state::session::{Beyond, Session};
use crate::state::tabs::{self, Tabs};
use crate::state::visit::{Go, Speak, Surroundings, Visit};
use crate::storage::drafts::Drafts;

/// Opens the store and begins to listen: to the clock, the line and the other tabs.
pub fn open(setting: Setting) -> Awaited<Rc<dyn Rooms>> {
    Box::pin(async move {
        // On a device that everybody uses nothing lies anywhere but in memory.
        let drafts = match setting.kiosk {
            Some(_) => Drafts::on_paper(Standing::Denied),
            None => Drafts::open().await,
        };
        keeping::mark(drafts.standing());
        let owner = setting.owner.clone();
        let inside = owner.with(move || Rc::new(Inside::listen(setting, drafts)));
        inside.session.resume().await;
        inside as Rc<dyn Rooms>
    })
}

/// A journey that lives in this tab, and who moves it.
type Living = (Runner, JourneyHandle);

/// The journeys of a tab by country and name.
type Places = HashMap<(Country, String), Rc<OnceCell<Living>>>;

struct Inside {
    setting: Setting,
    office: Office,
    drafts: Drafts,
    clock: Clock,
    line: Line,
    tabs: Tabs,
    session: Session,
    groups: GroupDesk,
    service: ServiceWatch,
    entered: StoredValue<Option<Living>, LocalStorage>,
    /// Every journey of this tab: the one that was entered, and those in which something waits to be sent.
    living: RwSignal<Vec<Living>, LocalStorage>,
    /// The same by name: whoever asks for one that is being brought waits for it.
    places: RefCell<Places>,
    /// What a kiosk sends for those who have left.
    post: Option<KioskPost>,
    /// The visit at a kiosk ends.
    leaving: RwSignal<bool>,
}

impl Inside {
    fn listen(setting: Setting, drafts: Drafts) -> Self {
        let entered: StoredValue<Option<Living>, LocalStorage> = StoredValue::new_local(None);
        let living: RwSignal<Vec<Living>, LocalStorage> = RwSignal::new_local(Vec::new());
        let known: StoredValue<Option<Session>, LocalStorage> = StoredValue::new_local(None);
        let tabs = Tabs::listen(move |local| {
            if let Some(session) = known.get_value().filter(|_| local == tabs::SESSION) {
                spawn_local(session.follow());
            }
            for (runner, journey) in living.get_untracked().into_iter().filter(|(runner, _)| runner.moves(&local)) {
                spawn_local(async move { runner.follow(journey).await });
            }
        });
        let (line, office) = Line::watch(&setting.api);
        // The line is back: whatever is being waited for is looked at once.
        Effect::new(move |before: Option<bool>| {
            let up = line.is_up();
            if let (Some(false), true, Some((_, journey))) = (before, up, entered.get_value()) {
                journey.look_if_waiting();
            }
            up
        });
        let clock = Clock::start(office.clone());
        keeping::tidy(&drafts, clock);
        let session = Session::new(Beyond { office: office.clone(), drafts: drafts.clone(), tabs }, clock, line);
        known.set_value(Some(session));
        let groups = GroupDesk::new(session);
        let service = ServiceWatch::begin(office.clone());
        let post = setting.kiosk.as_ref().map(|_| KioskPost::open(office.clone(), line, clock));
        Self {
            setting,
            office,
            drafts,
            clock,
            line,
            tabs,
            session,
            groups,
            service,
            entered,
            living,
            places: RefCell::default(),
            post,
            leaving: RwSignal::new(false),
        }
    }

    fn journey(&self) -> Option<JourneyHandle> {
        self.entered.with_value(|entered| entered.as_ref().map(|(_, journey)| *journey))
    }

    /// Goes from one place to another for whoever still is at the first.
    fn go(&self) -> Go {
        let (address, route) = (self.setting.address, self.setting.route);
        Rc::new(move |from, to| {
            if route.with_untracked(|route| route == from) {
                address.go(&to.path());
            }
        })
    }

    /// Another language's words, as the country says them.
    fn speak(&self, country: Country) -> Speak {
        let speech = self.setting.speech;
        Rc::new(move |language| {
            let country = country.clone();
            Box::pin(async move { speech.words(Some(&country), language, true).await.cloned() })
        })
    }

    /// What a journey's runner may do with the window.
    fn stage(&self, local: String) -> Stage {
        let (address, route) = (self.setting.address, self.setting.route);
        Stage {
            is_shown: Rc::new(move || route.with_untracked(|route| route.local() == Some(local.as_str()))),
            go: Rc::new(move |step| address.go(&route.get_untracked().at(step).path())),
        }
    }
}

impl Inside {
    /// A journey of this tab: there is one of a name. Or the country that it belongs to, if that is another one.
    async fn bring(&self, local: String, pack: &Arc<Pack>) -> Result<Living, Country> {
        let name = (pack.country.clone(), local.clone());
        let place = self.places.borrow_mut().entry(name).or_default().clone();
        place.get_or_try_init(self.fetch(local, pack)).await.cloned()
    }

    /// A journey from the store, or a new one.
    async fn fetch(&self, local: String, pack: &Arc<Pack>) -> Result<Living, Country> {
        let stage = self.stage(local.clone());
        let keeping = Keeping::new(local, self.drafts.clone(), self.tabs);
        let runner = Runner::new(self.office.clone(), keeping, stage);
        // The journey outlives every page, and answers that come late still find it.
        let owner = &self.setting.owner;
        let journey = owner.with(|| JourneyHandle::new(pack.clone(), self.clock, self.line, runner.clone()));
        if let Some(country) = runner.resume(journey).await {
            return Err(country);
        }
        owner.with(|| {
            with_session(journey, self.session);
            outbox_worker::attend(journey, self.line);
        });
        if let Some(post) = self.post {
            owner.with(|| post.attend(&runner.local(), journey));
        }
        let living = (runner, journey);
        self.living.update(|all| all.push(living.clone()));
        Ok(living)
    }
}

impl Rooms for Inside {
    /// The journey is the one at hand, or one from the store, or a new one. One that was begun in another country belongs
    /// to that country's place.
    fn enter(self: Rc<Self>, local: String, pack: Arc<Pack>) -> Awaited<Option<Country>> {
        Box::pin(async move {
            let at_hand = self.entered.get_value();
            if at_hand.is_some_and(|(runner, journey)| runner.moves(&local) && journey.is_in(&pack.country)) {
                return None;
            }
            let living = match self.bring(local, &pack).await {
                Ok(living) => living,
                Err(country) => return Some(country),
            };
            self.entered.set_value(Some(living));
            self.look_after(pack);
            None
        })
    }

    fn arrived(&self, step: Option<Step>) {
        if let Some(journey) = self.journey() {
            journey.tell(Event::Moved(step));
        }
    }

    fn page(&self, words: &'static Words, pack: Arc<Pack>, route: &Route) -> AnyView {
        let Some((runner, journey)) = self.entered.get_value() else { return ().into_any() };
        let surroundings = Surroundings {
            practice: self.setting.practice,
            kiosk: self.setting.kiosk.clone(),
            post: self.post,
            leaving: self.leaving,
            service: self.service,
            office: self.office.clone(),
            drafts: self.drafts.clone(),
            local: runner.local(),
            session: self.session,
            groups: self.groups,
            go: self.go(),
            speak: self.speak(pack.country.clone()),
            reader: Rc::new(|picture| Box::pin(async { door::codes_in(picture).await.ok() })),
        };
        self.session.leaves_for(route);
        self.groups.leaves_for(route);
        let owner = &self.setting.owner;
        provide_context(owner.with(|| Visit::new(words, pack, route.clone(), surroundings, journey, self.line)));
        pages::page(route)
    }

    fn elsewhere(&self, words: &'static Words, asked: &Country, there: &Route) -> AnyView {
        pages::begun_elsewhere::page(words, asked, there)
    }

    fn begun(self: Rc<Self>) -> Awaited<Vec<Begun>> {
        Box::pin(async move { begun::everything(&self.drafts).await })
    }

    fn look_after(self: Rc<Self>, pack: Arc<Pack>) {
        spawn_local(async move {
            let begun = begun::everything(&self.drafts).await;
            for begun in begun.into_iter().filter(|begun| begun.country == pack.country && begun.waits > 0) {
                // Had it gone to another country meanwhile, it would be looked after there.
                let _ = self.bring(begun.local, &pack).await;
            }
        });
    }

    fn waiting(&self, country: &Country) -> u32 {
        let waits = |journey: &JourneyHandle| journey.with(|journey| journey.outbox.len() as u32);
        let of_country = |journey: &&JourneyHandle| journey.is_in(country);
        self.living.with(|all| all.iter().map(|(_, journey)| journey).filter(of_country).map(waits).sum())
    }

    fn premises(&self) -> Premises {
        let entered = self.entered;
        Premises {
            office: self.office.clone(),
            drafts: self.drafts.clone(),
            line: self.line,
            clock: self.clock,
            post: self.post,
            session: self.session,
            journey: Rc::new(move || entered.with_value(|entered| entered.as_ref().map(|(_, journey)| *journey))),
            leaving: self.leaving,
        }
    }
}

/// What a session means to a journey for as long as both last.
fn with_session(journey: JourneyHandle, session: Session) {
    // Another session has begun: what the last one opened goes on where it was.
    Effect::new(move |_| {
        if let Some(token) = session.reopens(journey) {
            journey.tell(Event::Reopened { token });
        }
    });
    Effect::new(move |before: Option<bool>| {
        let is_opened = journey.with(|journey| journey.file.is_some());
        if let (Some(false), Some(file)) = (before, journey.glance(|journey| journey.file.clone())) {
            session.takes_in(&file);
        }
        is_opened
    });
}
