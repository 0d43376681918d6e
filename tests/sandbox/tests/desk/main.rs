//! The rules of the desk, asked through its router.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod accounts;
mod applicant;
mod banks;
mod booking;
mod boundaries;
mod common;
mod contract;
mod deadlines;
mod emergencies;
mod fields;
mod guard;
mod holds;
mod keys;
mod lookup;
mod mails;
mod members;
mod money;
mod pages;
mod parties;
mod refusals;
mod service;
mod sessions;
mod tracking;
mod trouble;
mod way;
mod withdrawal;
