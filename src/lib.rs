//! Viza: the web app through which people apply for a visa appointment.

pub mod domain;
pub mod i18n;
pub mod wire;

#[cfg(feature = "web")]
pub mod components;
