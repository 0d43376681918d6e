//! The rules of the desk, asked through its router.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod common;
mod way;
