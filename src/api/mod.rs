//! The office's REST API, reached with gloo-net. Async functions, no signals, no views.
//!
//! Every function gives a domain value or an [`ApiError`]; what was meant for a person never comes from here.

pub mod accounts;
pub mod errands;
pub mod groups;
pub mod handoffs;
mod office_clock;
pub mod party;
pub mod reads;
pub mod sealed;
mod send;

use crate::domain::journey::Cause;
use crate::domain::party::Setback;
use crate::domain::refusal::Refusal;

pub use office_clock::drift;
pub use send::{Answers, Office};

/// Why a request gave no value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ApiError {
    /// The office said no; nothing was changed.
    Refused(Refusal),
    /// No usable answer: nobody knows whether the request was carried out.
    NoAnswer,
}

impl From<ApiError> for Setback {
    fn from(error: ApiError) -> Self {
        match error {
            ApiError::Refused(refusal) => Cause::Refused(refusal).into(),
            ApiError::NoAnswer => Cause::NoAnswer.into(),
        }
    }
}
