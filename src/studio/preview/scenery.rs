//! What a scene is drawn among: an office on paper, a store that keeps nothing, a clock that stands still, and the real page among them.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use crate::api::Office;
use crate::domain::pack::Pack;
use crate::domain::route::Route;
use crate::i18n::Words;
use crate::pages;
use crate::state::JourneyHandle;
use crate::state::Visit;
use crate::state::clock::Clock;
use crate::state::group_desk::GroupDesk;
use crate::state::keeping::Keeping;
use crate::state::line::Line;
use crate::state::runner::{Runner, Stage, random_word};
use crate::state::service_watch::ServiceWatch;
use crate::state::session::{Beyond, Session};
use crate::state::tabs::Tabs;
use crate::state::visit::Surroundings;
use crate::storage::drafts::Drafts;
use crate::studio::Loan;
use crate::studio::scene::{Play, Reply};
use crate::wire::account;

/// Letters of what a scene's turns are called.
const LOCK: usize = 12;

/// One scene, ready to be drawn.
pub struct Scenery {
    loan: Rc<Loan>,
    words: &'static Words,
    pack: Arc<Pack>,
    play: Play,
    logo: String,
    /// What the page reads lives as long as this.
    owner: Owner,
}

impl Scenery {
    /// For a play in a country.
    pub fn built(loan: Rc<Loan>, pack: &Pack, words: &'static Words, play: Play, logo: &str) -> Self {
        let logo = (loan.picture)(logo);
        Self { loan, words, pack: Arc::new(pack.clone()), play, logo, owner: Owner::new() }
    }

    /// Whether the visitor has pressed the main button.
    pub fn is_pressed(&self) -> bool {
        self.play.props.pressed
    }

    /// The page in its frame, as the visitor sees it.
    pub fn view(&self) -> AnyView {
        let route = &self.play.route;
        let page = match route {
            Route::Country { .. } => (self.loan.front)(self.words, &self.pack),
            _ => {
                provide_context(self.owner.with(|| self.visit()));
                pages::page(route)
            }
        };
        (self.loan.around)(route, self.words, &self.pack, self.logo.clone(), page)
    }

    fn visit(&self) -> Visit {
        let (pack, play) = (self.pack.clone(), &self.play);
        let paper = play.paper.clone();
        let office = Office::on_paper(
            play.now,
            Rc::new(move |letter| match paper.reply(letter) {
                Reply::Awaited => Box::pin(std::future::pending()),
                reply => Box::pin(std::future::ready(reply.answer())),
            }),
        );
        let (drafts, tabs) = (Drafts::on_paper(play.props.kept), Tabs::none());
        let (clock, line) = (Clock::still(office.clone()), Line::stated(play.props.line));
        let session = Session::new(Beyond { office: office.clone(), drafts: drafts.clone(), tabs }, clock, line);
        if let Some(signed_in) = play.session.as_deref().and_then(|text| account::signed_in(text).ok()) {
            session.take_over(signed_in);
        }
        let local = play.route.local().unwrap_or_default().to_owned();
        // A turn of its own: else a scene would wait for what is under way in another one, or in another tab.
        let keeping = Keeping::new(random_word(LOCK), drafts.clone(), tabs);
        // Nobody is led away from what is looked at.
        let stage = Stage { is_shown: Rc::new(|| true), go: Rc::new(|_| {}) };
        let journey = JourneyHandle::new(pack.clone(), clock, line, Runner::new(office.clone(), keeping, stage));
        journey.adopt(play.journey.clone());
        journey.lies_in_store(play.journey.outbox.clone());
        let groups = GroupDesk::new(session);
        let surroundings = Surroundings {
            practice: RwSignal::new(Some(true)),
            kiosk: None,
            post: None,
            leaving: RwSignal::new(false),
            service: ServiceWatch::begin(office.clone()),
            office,
            drafts,
            local,
            session,
            groups,
            go: Rc::new(|_, _| {}),
            speak: Rc::new(self.loan.speak),
            // Nothing is held before a page that is drawn from data.
            reader: Rc::new(|_| Box::pin(std::future::ready(None))),
        };
        Visit::new(self.words, pack, play.route.clone(), surroundings, journey, line)
    }
}
