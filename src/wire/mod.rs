//! The shapes that cross a border: REST bodies, refusals, country packs, stored drafts.
//!
//! serde lives in this room alone. The shapes (`rest`, `problem`) are the contract, to the letter: the reference API is
//! built from them, and what the app asks is written in them. What the app reads goes member by member ([`node`]) straight
//! into the domain: the code that serde makes of so many shapes would be a fifth of the app's weight.

pub mod account;
pub mod answer;
pub mod asked;
pub mod base64url;
pub mod catalogue;
mod contact;
pub mod date;
pub mod emergency;
pub mod envelope;
mod fault;
mod fee;
pub mod group;
pub mod handoff;
pub mod kiosk;
pub mod known;
pub mod letter;
pub mod node;
mod notice;
pub mod pack;
pub mod parcel;
pub mod party;
pub mod place;
pub mod problem;
pub mod record;
pub mod refused;
pub mod rest;
pub mod service;
pub mod stored;
