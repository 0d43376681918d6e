//! The words: what the app says, in the language that the visitor chose.
//!
//! [`Words`] holds one language at a time. Its methods are made by the build from `locales/en`, one for a message, so that a
//! message which does not exist, or lacks an argument, does not compile. Dates, times, numbers and money are written from our
//! own locale data (CLDR): many browsers have none for Albanian and Georgian, and would fall back to English silently.
//!
//! What this room never does: fetch a file, know a browser, glue sentences from parts, change the case of a letter (Georgian
//! has none that a screen may use), or show an English word or a message id to someone who reads another language.

mod alphabet;
mod arg;
mod bundle;
mod format;
mod numerals;
pub mod overlay;
mod shelf;

pub mod problem_text;

pub use arg::Arg;
pub use bundle::{CONTRACT, INSIDE, Words, WordsProblem};
