//! Idempotency-Keys: one order, carried out once, however often it arrives.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::{OptionalExtension, params};
use viza::wire::problem::Code;

use crate::answers::Answer;
use crate::ledger::Work;
use crate::papers::Key;
use crate::refusals::Refusal;

/// Carries out a change under its key, or hands back what came of it the first time.
///
/// `scope` is the application (empty before there is one). A refusal by a rule (409) is kept too: an order that was
/// refused stays refused, so that a late copy of it does nothing.
pub fn once(
    work: &Work,
    scope: &str,
    key: &Key,
    fingerprint: &str,
    change: impl FnOnce(&Work) -> Result<Answer, Refusal>,
) -> Result<Answer, Refusal> {
    if let Some((before, answer)) = kept(work, scope, key)? {
        return match before == fingerprint {
            true => Ok(answer),
            false => Err(Refusal::new(Code::KeyReused)),
        };
    }
    work.tx.execute_batch("SAVEPOINT change")?;
    let answer = match change(work) {
        Ok(answer) => answer,
        Err(refusal) if refusal.status() == 409 => {
            work.tx.execute_batch("ROLLBACK TO change")?;
            Answer::from(&refusal)
        }
        Err(refusal) => return Err(refusal),
    };
    work.tx.execute_batch("RELEASE change")?;
    work.write(
        "INSERT INTO keys (scope, key, fingerprint, status, etag, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![scope, key.0, fingerprint, answer.status, answer.etag, answer.body],
    )?;
    Ok(answer)
}

fn kept(work: &Work, scope: &str, key: &Key) -> Result<Option<(String, Answer)>, Refusal> {
    let found = work
        .tx
        .prepare_cached("SELECT fingerprint, status, etag, body FROM keys WHERE scope = ?1 AND key = ?2")?
        .query_row(params![scope, key.0], |row| {
            Ok((row.get(0)?, Answer { status: row.get(1)?, etag: row.get(2)?, body: row.get(3)? }))
        })
        .optional()?;
    Ok(found)
}

/// The keys that are being carried out at this moment.
#[derive(Debug, Clone, Default)]
pub struct InProgress(Arc<Mutex<HashSet<(String, String)>>>);

impl InProgress {
    /// Takes the key until the guard is dropped. Nothing if somebody has it.
    pub fn take(&self, scope: &str, key: &str) -> Option<Taken> {
        let entry = (scope.to_owned(), key.to_owned());
        let fresh = self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(entry.clone());
        fresh.then(|| Taken { keys: self.clone(), entry })
    }
}

/// A key that is being carried out.
#[derive(Debug)]
pub struct Taken {
    keys: InProgress,
    entry: (String, String),
}

impl Drop for Taken {
    fn drop(&mut self) {
        self.keys.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.entry);
    }
}
