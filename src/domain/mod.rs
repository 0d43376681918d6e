//! The rules of the service, pure.
//!
//! Needs `std` and the date crate only: no serde, no I/O, no clock, no randomness, no browser. What happens outside comes
//! in as values; what must happen outside goes out as values.

pub mod money;
