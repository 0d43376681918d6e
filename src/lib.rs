//! Viza: the web app through which people apply for a visa appointment.

pub mod domain;
pub mod i18n;
pub mod inspection;
pub mod studio;
pub mod wire;

#[cfg(feature = "web")]
pub mod api;
#[cfg(feature = "web")]
pub mod app;
#[cfg(feature = "web")]
pub mod components;
#[cfg(feature = "web")]
pub mod kiosk;
#[cfg(feature = "web")]
mod pages;
#[cfg(feature = "web")]
pub mod state;
#[cfg(feature = "web")]
pub mod storage;
