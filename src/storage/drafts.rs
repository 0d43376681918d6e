//! The drafts: one sealed text a journey, with a revision that tells when another tab was quicker. What the disk does not
//! take lies in memory until it does.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use chrono::DateTime;
use disk::Disk;

use super::{StorageError, room};
use crate::domain::clock::Instant;
use crate::domain::keeping::{Standing, Unread};
use crate::domain::office_clock::LastHeard;

mod disk;
mod session;

pub(super) use disk::DATABASE;

/// Days after which an untouched draft is erased from the device.
const KEPT_DAYS: f64 = 30.0;
/// Milliseconds.
const DAY: f64 = 86_400_000.0;

/// The device's drafts.
#[derive(Clone)]
pub struct Drafts(Rc<Cabinet>);

struct Cabinet {
    disk: RefCell<Option<Rc<Disk>>>,
    /// What is in no store, by name: the revision that it stands on, and the text.
    memory: RefCell<HashMap<String, (u64, String)>>,
    standing: Cell<Standing>,
    /// What could not be read, by name.
    unread: RefCell<HashMap<String, Unread>>,
    /// Whether the browser was asked not to clear the store by itself, and whether it has not promised it.
    was_asked: Cell<bool>,
    may_fade: Cell<bool>,
    listener: RefCell<Box<dyn Fn()>>,
}

/// A draft as found: its text and the revision to store the next one on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub revision: u64,
    pub text: String,
    /// When it is erased if it stays untouched; absent where it is kept until the tab is closed.
    pub ends: Option<Instant>,
    /// When the office had been heard last as it was stored.
    pub heard: Option<LastHeard>,
}

impl Drafts {
    /// Opens the device's store, or memory where there is none.
    pub async fn open() -> Self {
        let disk = Disk::open().await.ok().map(Rc::new);
        let standing = if disk.is_some() { Standing::Kept } else { Standing::Denied };
        Self::with(disk, standing)
    }

    /// Drafts of a page that is drawn from data: nothing of them reaches the device, whatever they say of themselves.
    pub fn on_paper(standing: Standing) -> Self {
        Self::with(None, standing)
    }

    fn with(disk: Option<Rc<Disk>>, standing: Standing) -> Self {
        Self(Rc::new(Cabinet {
            disk: RefCell::new(disk),
            memory: RefCell::default(),
            standing: Cell::new(standing),
            unread: RefCell::default(),
            was_asked: Cell::default(),
            may_fade: Cell::default(),
            listener: RefCell::new(Box::new(|| {})),
        }))
    }

    /// How well they are kept now.
    pub fn standing(&self) -> Standing {
        self.0.standing.get()
    }

    /// Whether the browser may clear the store by itself, as far as it was asked.
    pub fn may_fade(&self) -> bool {
        self.0.may_fade.get()
    }

    /// Why a draft of this name was not read, if one was met since the page was loaded.
    pub fn unread(&self, local: &str) -> Option<Unread> {
        self.0.unread.borrow().get(local).copied()
    }

    /// A later app has written the draft of this name: it is left to that.
    pub fn leave(&self, local: &str) {
        self.not_read(local, Unread::Later);
    }

    /// Has whoever asked last told of every change of how well they are kept, and of what cannot be read.
    pub fn listen(&self, listener: impl Fn() + 'static) {
        *self.0.listener.borrow_mut() = Box::new(listener);
    }

    /// Asks the browser, once, to let what lies here last: there is something now.
    pub async fn ask_to_last(&self) {
        if self.has_disk() && !self.0.was_asked.replace(true) {
            let is_promised = room::is_promised().await || room::ask().await;
            self.0.may_fade.set(!is_promised);
            (self.0.listener.borrow())();
        }
    }

    /// Whether drafts outlive the tab.
    pub fn are_kept(&self) -> bool {
        self.standing() != Standing::Denied
    }

    /// The draft of a journey, if there is one.
    pub async fn load(&self, local: &str) -> Result<Option<Found>, StorageError> {
        let unstored = self.0.memory.borrow().get(local).cloned();
        if let Some((revision, text)) = unstored {
            return Ok(Some(Found { revision, text, ends: None, heard: None }));
        }
        if !self.has_disk() {
            return Ok(None);
        }
        let Some((record, text)) = self.on_disk(async |disk| disk.draft(local).await).await? else { return Ok(None) };
        let stated = |name| disk::number(&record, name).map(|number| number as i64);
        let heard = stated("office").zip(stated("device")).map(|(office, device)| LastHeard { office, device });
        let ends = disk::number(&record, "saved").and_then(|saved| moment(saved + KEPT_DAYS * DAY));
        Ok(Some(Found { revision: disk::revision(&record), text, ends, heard }))
    }

    /// Stores a draft made from revision `from` (0 for a new one), with the time when the office was heard last; gives the
    /// new revision.
    ///
    /// # Errors
    /// [`StorageError::Overtaken`] where another tab has stored a newer one. With any other error it lies in memory, and
    /// the next one is to be stored on the same revision.
    pub async fn save(
        &self,
        local: &str,
        from: u64,
        text: &str,
        heard: Option<LastHeard>,
    ) -> Result<u64, StorageError> {
        if !self.has_disk() {
            self.0.memory.borrow_mut().insert(local.to_owned(), (from + 1, text.to_owned()));
            return Ok(from + 1);
        }
        let times = heard.map_or_else(|| vec![("saved", js_sys::Date::now())], |heard| times(heard).to_vec());
        let done = self.on_disk(async |disk| disk.replace(local, from, text, &times).await).await;
        match done {
            Ok(()) | Err(StorageError::Overtaken) => self.0.memory.borrow_mut().remove(local),
            Err(_) => self.0.memory.borrow_mut().insert(local.to_owned(), (from, text.to_owned())),
        };
        self.stands(match done {
            Ok(()) | Err(StorageError::Overtaken) => Standing::Kept,
            Err(StorageError::Full) => Standing::Full,
            Err(StorageError::Closed | StorageError::Unreadable) => Standing::Lost,
        });
        done.map(|()| from + 1)
    }

    /// Erases a draft.
    pub async fn forget(&self, local: &str) -> Result<(), StorageError> {
        self.0.memory.borrow_mut().remove(local);
        if !self.has_disk() {
            return Ok(());
        }
        self.on_disk(async |disk| disk.erase(local).await).await
    }

    /// Puts a draft that cannot be read out of the way. It is erased when any other would be.
    pub async fn set_aside(&self, local: &str) -> Result<(), StorageError> {
        self.on_disk(async |disk| disk.set_aside(local).await).await?;
        self.not_read(local, Unread::Damaged);
        Ok(())
    }

    /// The journeys that have a draft here.
    pub async fn locals(&self) -> Vec<String> {
        let mut locals: Vec<String> = self.0.memory.borrow().keys().cloned().collect();
        if self.has_disk() {
            let on_disk = self.on_disk(async |disk| disk.locals().await).await.unwrap_or_default();
            locals.extend(on_disk.into_iter().filter(|local| !self.0.memory.borrow().contains_key(local)));
        }
        locals
    }

    /// Erases what has lain here untouched for its time by the office's clock: a device's that is a year ahead or behind
    /// must not cost anybody their answers.
    pub async fn tidy(&self, now: LastHeard) {
        let oldest = now.office as f64 - KEPT_DAYS * DAY;
        let _ = self.on_disk(async |disk| disk.erase_older(oldest, &times(now)).await).await;
    }

    fn has_disk(&self) -> bool {
        self.0.disk.borrow().is_some()
    }

    /// Does something on the disk; where the connection is gone, once more on a new one.
    async fn on_disk<T>(&self, work: impl AsyncFn(&Disk) -> Result<T, StorageError>) -> Result<T, StorageError> {
        let disk = self.0.disk.borrow().clone().ok_or(StorageError::Closed)?;
        match work(&disk).await {
            Err(StorageError::Closed) => {}
            done => return done,
        }
        let disk = Rc::new(Disk::open().await?);
        self.0.disk.replace(Some(disk.clone()));
        work(&disk).await
    }

    fn not_read(&self, local: &str, why: Unread) {
        if self.0.unread.borrow_mut().insert(local.to_owned(), why) != Some(why) {
            (self.0.listener.borrow())();
        }
    }

    fn stands(&self, standing: Standing) {
        if self.0.standing.replace(standing) != standing {
            (self.0.listener.borrow())();
        }
    }
}

/// The times that a draft bears: when it was put down, and both clocks then.
fn times(heard: LastHeard) -> [(&'static str, f64); 3] {
    let (office, device) = (heard.office as f64, heard.device as f64);
    [("saved", office), ("office", office), ("device", device)]
}

/// An instant, from milliseconds of the Unix epoch.
fn moment(milliseconds: f64) -> Option<Instant> {
    DateTime::from_timestamp_millis(milliseconds as i64)
}
