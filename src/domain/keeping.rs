//! How well a device keeps what is typed, and what of it cannot be read.

/// Where the newest answers lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// On the disk.
    Kept,
    /// In memory: the browser offers no store.
    Denied,
    /// In memory: the disk has no room for them.
    Full,
    /// In memory: the browser has taken the store away.
    Lost,
}

/// Why a draft that was kept here is not gone on with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// Nobody can read it: it was set aside.
    Damaged,
    /// A later app wrote it. It stays as it is, and what is typed here instead lies in memory.
    Later,
}
