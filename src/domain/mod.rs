//! The rules of the service, pure.
//!
//! Needs `std` and the date crate only: no serde, no I/O, no clock, no randomness, no browser. What happens outside comes
//! in as values; what must happen outside goes out as values.

pub mod account;
pub mod account_page;
pub mod address;
pub mod agenda;
pub mod application;
pub mod booking;
pub mod calendar_file;
pub mod civil_date;
pub mod clock;
pub mod contact;
pub mod credentials;
pub mod deadline;
pub mod delivery;
pub mod docket;
pub mod draft;
pub mod ds160;
pub mod emergency;
pub mod errand;
pub mod fee_change;
pub mod fee_scene;
pub mod finding;
pub mod inquiry;
pub mod journey;
pub mod language;
pub mod money;
pub mod names;
pub mod nation;
pub mod office_hours;
pub mod opening;
pub mod outlook;
pub mod pacing;
pub mod pack;
pub mod paper;
pub mod payment;
pub mod payment_case;
pub mod payment_reference;
pub mod problem;
pub mod profile;
pub mod recall;
pub mod refusal;
pub mod remaining;
pub mod route;
pub mod rule;
pub mod service;
pub mod step;
pub mod tracking;
pub mod transfer_code;
pub mod way;
pub mod what_if;
pub mod withdrawal;
