//! What lies on the device: sealed drafts in IndexedDB, and the lock that lets one tab act at a time.
//!
//! Async functions, no signals, no views. Where the browser offers no store, drafts live in memory and nothing else
//! changes; the page says so.

pub mod drafts;
mod seal;
pub mod turn;

/// Why something could not be stored or read back. The disk's reasons only; none carries user text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StorageError {
    /// The browser offers no store, or took it away.
    Closed,
    /// What was found cannot be opened or read.
    Unreadable,
    /// Another tab has stored something newer.
    Overtaken,
}
