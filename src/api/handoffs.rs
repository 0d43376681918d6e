//! An application's way from one device to another, through the office and unread by it.

use super::Office;
use crate::domain::handoff::{Side, Standing};
use crate::domain::journey::Cause;
use crate::wire::handoff;
use crate::wire::letter::{Letter, handoff as letter};
use crate::wire::node::Read;
use crate::wire::party::answered;

async fn ask<T>(office: &Office, letter: Letter, read: impl FnOnce(&str) -> Read<T>) -> Result<T, Cause> {
    answered(office.send(letter).await.as_ref(), read).map_err(|setback| setback.cause)
}

/// Lays a sealed application down; the owner's side, and the code that claims it.
pub async fn begin(office: &Office, sealed: &[u8]) -> Result<(Side, String), Cause> {
    ask(office, letter::begin(sealed), handoff::begun).await
}

/// Claims what lies under a code; the claimant's side, and the number that its device shows.
pub async fn claim(office: &Office, code: &str) -> Result<(Side, String), Cause> {
    ask(office, letter::claim(code), handoff::claimed).await
}

/// How far it is.
pub async fn standing(office: &Office, side: &Side) -> Result<Standing, Cause> {
    ask(office, letter::standing(side), handoff::standing).await
}

/// Lets the device that shows this number have it.
pub async fn release(office: &Office, side: &Side, number: &str) -> Result<Standing, Cause> {
    ask(office, letter::release(side, number), handoff::standing).await
}

/// What was laid down, as often as it is asked for until [`end`].
pub async fn package(office: &Office, side: &Side) -> Result<Vec<u8>, Cause> {
    ask(office, letter::package(side), handoff::sealed).await
}

/// The claimant has it, or one of the two calls it off.
pub async fn end(office: &Office, side: &Side) -> Result<Standing, Cause> {
    ask(office, letter::end(side), handoff::standing).await
}
