//! The device that an application comes to: claims it with the link, shows its number, fetches and opens it; or puts it
//! together from the codes that a camera reads.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;

use super::visit::Visit;
use crate::api::handoffs;
use crate::domain::draft::{Draft, Field};
use crate::domain::frames::{Gathering, Seen};
use crate::domain::handoff::{Hindrance, Link, Side, Stand};
use crate::domain::journey::{Cause, Event};
use crate::domain::refusal::Refusal;
use crate::storage::{StorageError, courier};
use crate::wire::{base64url, stored};

/// How far the application has come.
#[derive(Debug, Clone, PartialEq)]
pub enum Takeover {
    /// Nothing has come.
    Empty,
    /// An application is open here already, and stays.
    Occupied,
    Claiming,
    /// The number is shown, and typed at the other device.
    Claimed {
        side: Side,
        number: String,
        link: Link,
    },
    /// Released; it is being fetched, opened and stored.
    Coming,
    /// It is here, with so many answers.
    Here {
        answers: usize,
    },
    /// It came to nothing.
    Failed(Stop),
}

/// Why nothing came.
#[derive(Debug, Clone, PartialEq)]
pub enum Stop {
    Cause(Cause),
    /// It cannot be opened, or not be read by this version of the app.
    Unreadable,
    /// It belongs to another country.
    OtherCountry,
    /// This device could not store it.
    NotKept,
    /// Every code is here, and together they are not what was sent.
    Torn,
}

/// What one page does about it. It ends with the page.
#[derive(Clone, Copy)]
pub struct Taking {
    visit: Visit,
    now: RwSignal<Takeover>,
    codes: RwSignal<Gathering>,
    /// What the last picture showed.
    seen: RwSignal<Option<Seen>>,
    asking: StoredValue<bool>,
}

impl Taking {
    /// Begins with the link of the address, if there is one.
    pub fn new(visit: Visit) -> Self {
        let is_occupied = visit.journey.glance(|journey| journey.file.is_some() || answers(&journey.draft) > 0);
        let now = RwSignal::new(if is_occupied { Takeover::Occupied } else { Takeover::Empty });
        let (codes, seen) = (RwSignal::default(), RwSignal::new(None));
        let taking = Self { visit, now, codes, seen, asking: StoredValue::new(false) };
        // Taken off the address in any case: it must not stay in the history.
        if let Some(link) = link_of_address().filter(|_| !is_occupied) {
            taking.claim(link);
        }
        Effect::new(move |_| {
            // The clock's tick, once a second for as long as the page stands.
            visit.journey.now();
            taking.look();
        });
        taking
    }

    /// How far it is; tracked.
    pub fn now(self) -> Takeover {
        self.now.get()
    }

    /// The codes that were read so far; tracked.
    pub fn codes(self) -> Gathering {
        self.codes.get()
    }

    /// What the last picture showed; tracked.
    pub fn seen(self) -> Option<Seen> {
        self.seen.get()
    }

    /// Takes in what a picture says: a code of the series, or the link itself. Pictures that are read after everything has
    /// come, or after the page was left, change nothing.
    pub fn reads(self, text: &str) {
        if self.now.try_with_untracked(|now| *now == Takeover::Empty) != Some(true) {
            return;
        }
        if let Some(link) = text.split_once('#').and_then(|(_, fragment)| Link::read(fragment)) {
            return self.claim(link);
        }
        self.seen.set(self.codes.try_update(|codes| codes.see(text)));
        if let Some(parcel) = self.codes.with_untracked(Gathering::parcel) {
            self.now.set(Takeover::Coming);
            spawn_local(async move {
                let outcome = match courier::unpack(&parcel).await {
                    Ok(text) => self.opens(&text).await,
                    Err(_) => Takeover::Failed(Stop::Torn),
                };
                self.now.try_set(outcome);
            });
        } else if self.codes.with_untracked(|codes| codes.of() > 0 && codes.missing().is_empty()) {
            self.now.set(Takeover::Failed(Stop::Torn));
        }
    }

    /// Forgets what came to nothing.
    pub fn begins_anew(self) {
        self.codes.set(Gathering::default());
        self.seen.set(None);
        self.now.set(Takeover::Empty);
    }

    fn claim(self, link: Link) {
        let office = self.visit.office();
        self.now.set(Takeover::Claiming);
        spawn_local(async move {
            let outcome = match handoffs::claim(&office, &link.code).await {
                Ok((side, number)) => Takeover::Claimed { side, number, link },
                // Whoever reads an old code is told that it is old.
                Err(Cause::Refused(Refusal::NotFound)) => over(),
                Err(cause) => Takeover::Failed(Stop::Cause(cause)),
            };
            self.now.try_set(outcome);
        });
    }

    /// Asks whether it is released. One question at a time; what is not answered is asked again with the next tick.
    fn look(self) {
        let claimed = self.now.try_with_untracked(|now| match now {
            Takeover::Claimed { side, link, .. } => Some((side.clone(), link.clone())),
            _ => None,
        });
        let Some((side, link)) = claimed.flatten().filter(|_| !self.asking.get_value()) else { return };
        let office = self.visit.office();
        self.asking.set_value(true);
        spawn_local(async move {
            let told = handoffs::standing(&office, &side).await;
            match told.map(|standing| standing.stand) {
                Ok(Stand::Released) => self.fetch(&side, &link).await,
                Ok(stand) if stand.is_over() => drop(self.now.try_set(over())),
                _ => {}
            }
            self.asking.try_set_value(false);
        });
    }

    /// What is not answered is asked for again with the next tick, for as long as the office has it.
    async fn fetch(self, side: &Side, link: &Link) {
        let office = self.visit.office();
        let sealed = match handoffs::package(&office, side).await {
            Ok(sealed) => sealed,
            Err(Cause::NoAnswer) => return,
            Err(cause) => return drop(self.now.try_set(Takeover::Failed(Stop::Cause(cause)))),
        };
        self.now.try_set(Takeover::Coming);
        let outcome = match unsealed(link, &sealed).await {
            Ok(text) => self.opens(&text).await,
            Err(_) => Takeover::Failed(Stop::Unreadable),
        };
        let is_here = matches!(outcome, Takeover::Here { .. });
        self.now.try_set(outcome);
        if is_here {
            // The other device learns by it that it may forget. Where nobody hears it, it asks its visitor.
            let _ = handoffs::end(&office, side).await;
        }
    }

    /// Makes the application that a text holds the one that is open here, and stores it.
    async fn opens(self, text: &str) -> Takeover {
        let Ok((country, journey)) = stored::read(text) else { return Takeover::Failed(Stop::Unreadable) };
        if country != self.visit.pack().country {
            return Takeover::Failed(Stop::OtherCountry);
        }
        let answers = answers(&journey.draft);
        let needs_session = journey.file.as_ref().is_some_and(|file| file.by_session);
        let handle = self.visit.journey;
        handle.adopt(journey);
        if !handle.stored().await {
            return Takeover::Failed(Stop::NotKept);
        }
        handle.tell(if needs_session { Event::SessionOver } else { Event::Resumed });
        Takeover::Here { answers }
    }
}

/// How many fields hold what a person answered, and neither what the app noted beside it nor what was looked for.
fn answers(draft: &Draft) -> usize {
    const OTHER: [Field; 6] =
        [Field::Slot, Field::PartyRun, Field::FeeSeen, Field::FindReference, Field::FindProof, Field::FindCode];
    draft.entries().filter(|(field, text)| !OTHER.contains(field) && !text.is_empty()).count()
}

async fn unsealed(link: &Link, sealed: &[u8]) -> Result<String, StorageError> {
    let key = base64url::read(&link.key).map_err(|_| StorageError::Unreadable)?;
    courier::unseal_under(&key, sealed).await
}

fn over() -> Takeover {
    Takeover::Failed(Stop::Cause(Cause::Refused(Refusal::Handoff(Hindrance::Over))))
}

/// The link behind the `#` of the address, which is taken off.
fn link_of_address() -> Option<Link> {
    let location = window().location();
    let link = Link::read(&location.hash().ok()?)?;
    let path = location.pathname().ok()?;
    let history = window().history().ok()?;
    let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&path));
    Some(link)
}
