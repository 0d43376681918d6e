//! Visits in a real browser, see `viza_visits`.

#[path = "visits/countries.rs"]
mod countries;
