//! The living state: one journey, who runs its commands, the clock, the line.
//!
//! Pages tell it what happened and read what is; only this room waits for the network and the store.

pub mod account_desk;
pub mod begun;
pub mod clock;
pub mod group_desk;
mod group_errands;
mod group_news;
pub mod handover;
pub mod journey_handle;
pub mod keeping;
pub mod kiosk_post;
pub mod line;
pub mod outbox_worker;
mod own;
pub mod party_desk;
mod party_errands;
pub mod premises;
pub mod reading;
pub mod runner;
pub mod service_watch;
pub mod session;
pub mod tabs;
pub mod takeover;
pub mod visit;
pub mod withdrawing;

pub use journey_handle::JourneyHandle;
pub use visit::Visit;
