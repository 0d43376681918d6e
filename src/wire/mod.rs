//! The shapes that cross a border: REST bodies, refusals, country packs, stored drafts.
//!
//! serde lives in this room alone. A shape here is a promise to somebody else, so the domain's own types never derive
//! it; each shape says how it becomes a domain value.

pub mod asked;
pub mod fee;
pub mod pack;
mod pack_file;
pub mod problem;
pub mod record;
pub mod refused;
pub mod rest;
pub mod stored;
