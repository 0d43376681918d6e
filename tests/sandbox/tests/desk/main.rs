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
mod doors;
mod emergencies;
mod family;
mod fields;
mod groups;
mod groups_booking;
mod groups_embassy;
mod groups_members;
mod groups_privacy;
mod groups_seats;
mod guard;
mod holds;
mod keys;
mod lookup;
mod mails;
mod members;
mod money;
mod overview;
mod pages;
mod parties;
mod refusals;
mod service;
mod sessions;
mod tracking;
mod trouble;
mod way;
mod withdrawal;
