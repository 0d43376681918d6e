//! The account: a session begins, goes on and ends; what is in the account. Asked twice it comes to the same.

use super::{ApiError, Office};
use crate::api::reads::read;
use crate::domain::application::Application;
use crate::wire::account::{self, Session};
use crate::wire::letter::{self, Letter};
use crate::wire::record;

/// Sends a letter that begins a session: registering, signing in, a new password for a forgotten one.
pub async fn begin(office: &Office, letter: Letter) -> Result<Session, ApiError> {
    read(office, letter, account::signed_in).await
}

/// Sends a letter of the session `token` that is answered with the account.
pub async fn change(office: &Office, token: &str, letter: Letter) -> Result<Session, ApiError> {
    read(office, letter, |text| account::renewed(token, text)).await
}

/// Sends a letter that is answered with nothing.
pub async fn done(office: &Office, letter: Letter) -> Result<(), ApiError> {
    read(office, letter, |_| Ok(())).await
}

/// Ends a session, without waiting for it: for who leaves the page at once.
pub fn end(office: &Office, token: &str) {
    office.post(letter::account::sign_out(token));
}

/// The record of an application in the account.
pub async fn record(office: &Office, token: &str, id: &str) -> Result<Application, ApiError> {
    read(office, letter::account::own(token, id), record::application).await
}
