//! The words: every language says the same things, in its own letters and order, and writes dates, numbers and money as CLDR
//! does.
//!
//! Needs Node 20 on the path for the comparison with ICU, and nothing else.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "words/alphabet.rs"]
mod alphabet;
#[path = "words/differences.rs"]
mod differences;
#[path = "words/letters.rs"]
mod letters;
#[path = "words/locales.rs"]
mod locales;
#[path = "words/messages.rs"]
mod messages;
#[path = "words/must_show.rs"]
mod must_show;
#[path = "words/oracle.rs"]
mod oracle;
#[path = "words/used.rs"]
mod used;
