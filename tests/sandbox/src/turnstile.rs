//! The turnstile: how often somebody may try, whether what is tried exists or not.
//!
//! A real service counts by caller as well; here everybody comes from one machine.

use rusqlite::params;
use viza::wire::problem::Code;

use crate::clock::{HOUR, Instant};
use crate::ledger::Work;
use crate::refusals::Refusal;

/// What is counted, and how often an hour it may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trying {
    /// Proofs for a reference, right ones too.
    Lookup,
    /// Wrong passwords for an address.
    Password,
    /// Wrong codes for an address or an account.
    Code,
    /// Mails with a code to an address or from an account.
    Mail,
}

impl Trying {
    const fn word(self) -> &'static str {
        match self {
            Self::Lookup => "lookup",
            Self::Password => "password",
            Self::Code => "code",
            Self::Mail => "mail",
        }
    }

    const fn most(self) -> u32 {
        match self {
            Self::Lookup | Self::Password | Self::Code => 10,
            Self::Mail => 5,
        }
    }
}

impl Work<'_> {
    /// Refuses if this was tried as often as an hour allows.
    pub fn turn(&self, trying: Trying, whom: &str) -> Result<(), Refusal> {
        let (tries, oldest): (u32, Option<Instant>) = self
            .tx
            .prepare_cached("SELECT count(*), min(at) FROM tries WHERE what = ?1 AND whom = ?2 AND at > ?3")?
            .query_row(params![trying.word(), whom, self.now - HOUR], |row| Ok((row.get(0)?, row.get(1)?)))?;
        if tries < trying.most() {
            return Ok(());
        }
        let wait = oldest.map_or(HOUR, |oldest| oldest + HOUR - self.now);
        Err(Refusal::new(Code::TooManyRequests).after(wait))
    }

    /// Counts a try.
    pub fn count(&self, trying: Trying, whom: &str) -> Result<(), Refusal> {
        self.write("INSERT INTO tries (what, whom, at) VALUES (?1, ?2, ?3)", params![trying.word(), whom, self.now])
    }
}
