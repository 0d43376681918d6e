//! The gallery: every piece with its states, in the dress and the words of one country.
//!
//! [`PIECES`] is the one list: the page is drawn from it, a test holds it against the pieces that there are, and visits
//! read it to know what to look at.

#[cfg(feature = "web")]
mod acting;
#[cfg(feature = "web")]
mod around;
#[cfg(feature = "web")]
mod asking;
#[cfg(feature = "web")]
mod choosing;
#[cfg(feature = "web")]
mod keys;
#[cfg(feature = "web")]
mod page;
mod pieces;
#[cfg(feature = "web")]
mod showing;
#[cfg(feature = "web")]
mod stage;
mod state;
#[cfg(feature = "web")]
mod telling;
#[cfg(test)]
mod tests;

#[cfg(feature = "web")]
pub use page::page;
pub use pieces::{Kind, PIECES, Part, Piece};
pub use state::State;
