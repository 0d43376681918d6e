//! Scenes: the app's pages in every state in which a visitor may find them, made of data for any pack. What a country's
//! rules do not have has no scene there.

mod account;
mod booking;
mod cast;
mod office;
mod opening;
mod papers;
mod passport;
mod paying;
mod profile;
mod record;
mod service;
mod stage;
#[cfg(test)]
mod tests;
mod together;
mod urgent;

use std::sync::LazyLock;

pub use office::{Paper, Reply};

use crate::domain::clock::Instant;
use crate::domain::journey::Journey;
use crate::domain::keeping::Standing;
use crate::domain::language::Language;
use crate::domain::line::LineState;
use crate::domain::pack::Pack;
use crate::domain::route::Route;
use crate::i18n::Words;
use stage::Stage;

/// One page in one state.
#[derive(Debug)]
pub struct Scene {
    /// Its name in addresses and files.
    pub id: &'static str,
    make: fn(&Stage) -> Option<Play>,
}

/// Every scene, in the order of the way.
pub static ALL: LazyLock<Vec<&'static Scene>> = LazyLock::new(|| {
    let areas: [&'static [Scene]; 10] = [
        opening::SCENES,
        paying::SCENES,
        profile::SCENES,
        booking::SCENES,
        passport::SCENES,
        urgent::SCENES,
        papers::SCENES,
        account::SCENES,
        together::SCENES,
        service::SCENES,
    ];
    areas.into_iter().flatten().collect()
});

/// What the scenes say as it is in every language: names, codes, numbers.
pub const OWN_WORDS: &[&str] = cast::OWN_WORDS;

/// All that a scene is played from.
#[derive(Debug, Clone)]
pub struct Play {
    pub route: Route,
    /// The office's time, which does not pass.
    pub now: Instant,
    pub journey: Journey,
    /// What the office says when it is asked.
    pub paper: Paper,
    /// The body with which a session began, for somebody who is signed in.
    pub session: Option<String>,
    pub props: Props,
}

/// What the scene needs of the device and of the visitor's hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Props {
    pub line: LineState,
    /// How well the device keeps drafts.
    pub kept: Standing,
    /// The visitor has pressed the page's main button.
    pub pressed: bool,
}

impl Scene {
    /// The scene of that name.
    pub fn of_id(id: &str) -> Option<&'static Self> {
        ALL.iter().copied().find(|scene| scene.id == id)
    }

    /// The scenes that a country has.
    pub fn of_pack(pack: &Pack) -> Vec<&'static Self> {
        ALL.iter().copied().filter(|scene| scene.play(pack, Language::En).is_some()).collect()
    }

    /// What it is called.
    pub fn name(&self, words: &Words) -> String {
        words.named(&format!("scene-{}", self.id)).unwrap_or_else(|| self.id.to_owned())
    }

    /// What it is played from in a country; nothing where the country has no such thing.
    pub fn play(&self, pack: &Pack, language: Language) -> Option<Play> {
        (self.make)(&Stage::new(pack, language))
    }
}
