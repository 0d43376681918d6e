//! How well a device keeps what is typed.

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
