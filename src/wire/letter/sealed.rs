//! What is written about sealed parcels.

use super::{Letter, Method, get};

/// Asks for the keys to which parcels are sealed.
pub fn keys() -> Letter {
    get("/keys".to_owned(), None)
}

/// Brings an envelope: its id and its body.
pub fn envelope(id: String, body: String) -> Letter {
    let path = "/sealed".to_owned();
    Letter { method: Method::Post, path, token: None, key: Some(id), version: None, body: Some(body) }
}
