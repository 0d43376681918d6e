//! Visits: a visitor with a real browser walks the built app against the reference API.
//!
//! A visit has everything to itself: a [`host`] that serves the built app and a fresh practice API from one origin, and a
//! [`browser`] with an empty profile. So visits run side by side and leave nothing behind. What a visitor reads and presses
//! is found by role and name, and the names are said by the app's own words: a visit speaks the visitor's language without
//! repeating a sentence.

pub mod access;
pub mod answering;
pub mod applicant;
pub mod atlas;
pub mod booking;
pub mod browser;
pub mod chance;
pub mod console;
pub mod coordinating;
pub mod device;
pub mod engine;
pub mod falling;
pub mod family;
pub mod fault;
pub mod faulty;
pub mod film;
pub mod folder;
pub mod gazing;
pub mod group;
pub mod hall;
pub mod host;
pub mod insisting;
pub mod kept;
pub mod killing;
pub mod letters;
pub mod opening;
pub mod paper;
pub mod patience;
pub mod paying;
pub mod prepared;
pub mod reception;
pub mod requests;
pub mod screen;
pub mod speech;
pub mod thing;
pub mod throw;
pub mod visit;
pub mod walk;
pub mod wish;
