//! The rules of the desk, asked through its router.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod common;
mod contract;
mod way;

mod fields;
mod keys;
mod refusals;
mod money;
mod booking;
mod deadlines;
