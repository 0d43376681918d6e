//! What a kiosk does for those who have left. What waits for the line is sealed to the office while they are there, in one
//! envelope for each journey; it is taken off the shelf when everything has arrived, and sent later when it has not.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use chrono::NaiveDate;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::clock::Clock;
use super::journey_handle::JourneyHandle;
use super::line::Line;
use crate::api::{Office, sealed};
use crate::domain::claim_code::ClaimCode;
use crate::domain::outbox;
use crate::domain::sealing::{Fate, Refused, SealingKeys, is_long_over, next_sequence};
use crate::storage::shelf::Shelf;
use crate::storage::{StorageError, envelope, room};
use crate::wire::base64url;
use crate::wire::envelope::{Cover, Shelved};
use crate::wire::parcel::{self, Parcel};

/// The kiosk's post.
#[derive(Clone, Copy)]
pub struct KioskPost {
    office: StoredValue<Office, LocalStorage>,
    clock: Clock,
    /// None where the device has no room for one.
    shelf: RwSignal<Option<Shelf>, LocalStorage>,
    keys: RwSignal<Option<SealingKeys>>,
    /// Of those who are there, by the name of their journey.
    present: StoredValue<Vec<(String, Rc<Slot>)>, LocalStorage>,
    /// Of those who have left, each with its name on the shelf.
    left: RwSignal<Vec<(String, Shelved)>>,
    /// Those that the office did not take and never will.
    refused: RwSignal<Refused>,
    sending: RwSignal<bool>,
    /// How often in a row nothing came of sending, and how many seconds the office has asked to wait.
    vain: RwSignal<(u32, Option<u32>)>,
}

/// The envelope of one journey.
struct Slot {
    /// On the shelf.
    name: String,
    claim: ClaimCode,
    sequence: Cell<u32>,
    /// What is to be in it next, or that it is to go.
    wanted: RefCell<Option<Option<Parcel>>>,
    at_work: Cell<bool>,
    /// It may lie on the shelf.
    lies: Cell<bool>,
    /// What its visitor takes along while it lies on the shelf, or that it could not be laid there.
    kept: RwSignal<Option<Result<Claim, StorageError>>>,
}

/// What somebody takes along who leaves before everything has arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// None where the application is open, and found by its reference.
    pub code: Option<ClaimCode>,
    /// The last day on which it can arrive, in UTC.
    pub until: NaiveDate,
}

/// How the post is, for whoever looks after the kiosk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// Envelopes of those who have left.
    pub waiting: u32,
    /// The last day of the one that must arrive first, in UTC.
    pub first_until: Option<NaiveDate>,
    /// Those that the office never took.
    pub refused: Refused,
}

impl KioskPost {
    /// Opens the post for as long as the caller's owner lasts.
    pub fn open(office: Office, line: Line, clock: Clock) -> Self {
        let post = Self {
            office: StoredValue::new_local(office),
            clock,
            shelf: RwSignal::new_local(None),
            keys: RwSignal::new(None),
            present: StoredValue::new_local(Vec::new()),
            left: RwSignal::new(Vec::new()),
            refused: RwSignal::new(Refused::default()),
            sending: RwSignal::new(false),
            vain: RwSignal::new((0, None)),
        };
        spawn_local(post.bring());
        Effect::new(move |_| {
            if line.is_up() && post.shelf.with(Option::is_some) {
                spawn_local(post.ask_for_keys());
            }
        });
        let waits = Memo::new(move |_| post.left.with(|left| !left.is_empty()));
        Effect::new(move |_| {
            if waits.get() {
                line.look_out();
            }
        });
        Effect::new(move |timer: Option<Option<TimeoutHandle>>| {
            if let Some(timer) = timer.flatten() {
                timer.clear();
            }
            let (tries, retry_after) = post.vain.get();
            let may_go = waits.get() && line.is_up() && !post.sending.get();
            let pause = outbox::pause(tries.saturating_sub(1), js_sys::Math::random(), retry_after);
            let pause = Duration::from_millis(if tries == 0 { 0 } else { pause.into() });
            may_go.then(|| set_timeout_with_handle(move || spawn_local(post.send()), pause).ok()).flatten()
        });
        post
    }

    /// Keeps the envelope of a journey as its outbox is, for as long as the caller's owner lasts.
    pub fn attend(self, local: &str, journey: JourneyHandle) {
        let slot = match (self.slot(local), Slot::new()) {
            (None, Ok(slot)) => Rc::new(slot),
            _ => return,
        };
        self.present.update_value(|present| present.push((local.to_owned(), slot.clone())));
        let (country, claim) = (journey.pack().country.clone(), slot.claim.clone());
        let waits = Memo::new(move |_| journey.with(|journey| parcel::of(journey, &country, 0, &claim)));
        Effect::new(move |_| {
            self.shelf.track();
            self.keys.track();
            self.tend(slot.clone(), waits.get());
        });
    }

    /// What the visitor of a journey takes along, or that nothing can be kept for them here; tracked. None while it is being
    /// sealed, and where nothing waits.
    pub fn claim(self, local: &str) -> Option<Result<Claim, StorageError>> {
        self.slot(local)?.kept.get()
    }

    /// Whether something is being sealed this moment: whoever goes now waits for it.
    pub fn is_sealing(self) -> bool {
        self.present.with_value(|present| present.iter().any(|(_, slot)| slot.at_work.get()))
    }

    /// How the post is; tracked.
    pub fn standing(self) -> Standing {
        Standing {
            waiting: self.left.with(|left| left.len() as u32),
            first_until: self.left.with(|left| left.iter().map(|(_, shelved)| shelved.until).min()),
            refused: self.refused.get(),
        }
    }

    fn slot(self, local: &str) -> Option<Rc<Slot>> {
        let is_it = |(known, _): &&(String, Rc<Slot>)| known == local;
        self.present.with_value(|present| present.iter().find(is_it).map(|(_, slot)| slot.clone()))
    }

    /// Brings what lies on the shelf: nobody is there any more whose it is.
    async fn bring(self) {
        let Ok(shelf) = Shelf::open().await else { return };
        // Nobody else has what lies here: the browser must not clear it away when the disk is full.
        spawn_local(async {
            room::ask().await;
        });
        self.left.set(shelf.envelopes().await.unwrap_or_default());
        let (keys, refused) = (shelf.keys().await, shelf.refused().await);
        self.refused.set(refused);
        self.shelf.set(Some(shelf));
        self.keys.set(keys);
    }

    async fn ask_for_keys(self) {
        let office = self.office.get_value();
        let Ok((keys, text)) = sealed::keys(&office).await else { return };
        let Some(shelf) = self.shelf.get_untracked() else { return };
        self.tidy(&shelf).await;
        // Every visit asks: what is known already would fill the device's store, visit by visit.
        if self.keys.with_untracked(|known| known.as_ref() == Some(&keys)) {
            return;
        }
        let _ = shelf.keep_keys(&text).await;
        self.keys.set(Some(keys));
    }

    /// Erases what is long over, once the office was heard: a device's clock alone erases nothing.
    async fn tidy(self, shelf: &Shelf) {
        let now = self.clock.glance();
        for (name, _) in self.left.get_untracked().iter().filter(|(_, shelved)| is_long_over(shelved.until, now)) {
            self.discard(shelf, name).await;
        }
    }

    /// An envelope has come to its end.
    async fn discard(self, shelf: &Shelf, name: &str) {
        let _ = shelf.take_off(name).await;
        self.left.update(|left| left.retain(|(known, _)| known != name));
    }

    /// One change of an envelope after the other: the last one stays.
    fn tend(self, slot: Rc<Slot>, wanted: Option<Parcel>) {
        slot.wanted.replace(Some(wanted));
        if slot.at_work.replace(true) {
            return;
        }
        spawn_local(async move {
            while let Some(wanted) = slot.wanted.take() {
                let kept = self.put(&slot, wanted).await.transpose();
                slot.kept.set(kept);
            }
            slot.at_work.set(false);
        });
    }

    async fn put(self, slot: &Slot, wanted: Option<Parcel>) -> Result<Option<Claim>, StorageError> {
        if wanted.is_none() && !slot.lies.get() {
            return Ok(None);
        }
        let shelf = self.shelf.get_untracked().ok_or(StorageError::Closed)?;
        let Some(parcel) = wanted else {
            shelf.take_off(&slot.name).await?;
            slot.lies.set(false);
            return Ok(None);
        };
        let (now, keys) = (self.clock.glance(), self.keys.get_untracked().ok_or(StorageError::Closed)?);
        let (key, until) = keys.newest(now).zip(keys.until(now)).ok_or(StorageError::Closed)?;
        slot.sequence.update(|sequence| next_sequence(sequence, now));
        let code = parcel.claim.is_some().then(|| slot.claim.clone());
        let text = parcel::write(&Parcel { sequence: slot.sequence.get(), ..parcel });
        let cover = Cover { id: name()?, key: key.id.clone(), made_on: keys.day(now) };
        let body = envelope::seal(key, &cover, &text).await?;
        slot.lies.set(true);
        shelf.lay(&slot.name, &Shelved { id: cover.id, until, body }).await?;
        Ok(Some(Claim { code, until }))
    }

    /// Sends one envelope after the other until the office cannot be reached.
    async fn send(self) {
        self.sending.set(true);
        while let (Some((name, shelved)), Some(shelf)) =
            (self.left.with_untracked(|left| left.first().cloned()), self.shelf.get_untracked())
        {
            match sealed::send(&self.office.get_value(), &shelved).await {
                Fate::Waits(retry_after) => {
                    self.vain.update(|(tries, wait)| (*tries, *wait) = (tries.saturating_add(1), retry_after));
                    break;
                }
                Fate::Taken => {}
                Fate::Refused(flaw) => {
                    self.refused.update(|refused| *refused = refused.and_one(flaw));
                    let _ = shelf.keep_refused(self.refused.get_untracked()).await;
                }
            }
            self.discard(&shelf, &name).await;
            self.vain.set((0, None));
        }
        self.sending.set(false);
    }
}

impl Slot {
    fn new() -> Result<Self, StorageError> {
        Ok(Self {
            name: name()?,
            claim: ClaimCode::made_of(envelope::chance()?),
            sequence: Cell::new(0),
            wanted: RefCell::default(),
            at_work: Cell::new(false),
            lies: Cell::new(false),
            kept: RwSignal::new(None),
        })
    }
}

/// A name that nobody else has.
fn name() -> Result<String, StorageError> {
    Ok(base64url::write(&envelope::chance::<16>()?))
}
