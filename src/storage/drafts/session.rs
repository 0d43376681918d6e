//! The session of this browser, sealed like the drafts and under the same key.

use super::{Drafts, StorageError};

const SESSION: &str = "session";

impl Drafts {
    /// The session as it was kept. Where drafts live in memory so does the session, and nothing is found here.
    pub async fn session(&self) -> Result<Option<String>, StorageError> {
        if !self.has_disk() {
            return Ok(None);
        }
        self.on_disk(async |disk| disk.secret(SESSION).await).await
    }

    /// Keeps a session for this browser, or none any more.
    pub async fn keep_session(&self, text: Option<&str>) -> Result<(), StorageError> {
        if !self.has_disk() {
            return Ok(());
        }
        self.on_disk(async |disk| disk.keep_secret(SESSION, text).await).await
    }
}
