//! Visits in a real browser, see `viza_visits`.

#[path = "visits/countries.rs"]
mod countries;
#[path = "visits/keyboard.rs"]
mod keyboard;
#[path = "visits/papers.rs"]
mod papers;
#[path = "visits/places.rs"]
mod places;
#[path = "visits/policy.rs"]
mod policy;
#[path = "visits/screens.rs"]
mod screens;
#[path = "visits/second_thoughts.rs"]
mod second_thoughts;
#[path = "visits/tabs.rs"]
mod tabs;
#[path = "visits/weight.rs"]
mod weight;
