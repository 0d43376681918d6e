//! What the office says of itself, readable in views.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::api::{Office, reads};
use crate::domain::service::{Service, Version};

/// The state of the service, as last said.
#[derive(Clone, Copy)]
pub struct ServiceWatch {
    said: RwSignal<Service>,
    office: StoredValue<Office, LocalStorage>,
}

impl ServiceWatch {
    /// Asks the office once, for as long as the app runs.
    pub fn begin(office: Office) -> Self {
        let watch = Self { said: RwSignal::default(), office: StoredValue::new_local(office) };
        watch.look();
        watch
    }

    /// Asks again. Without an answer what was said last stays.
    pub fn look(self) {
        spawn_local(async move {
            if let Ok(said) = reads::service(&self.office.get_value()).await {
                self.said.set(said);
            }
        });
    }

    /// Has a newer build of the app looked for, and put in force as soon as it is there: start.js does both.
    pub fn looks_for_build(self) {
        if let Ok(event) = web_sys::Event::new("viza:outdated") {
            let _ = window().dispatch_event(&event);
        }
    }

    /// The state; tracked.
    pub fn said(self) -> Service {
        self.said.get()
    }

    /// Whether the office still serves this app; tracked.
    pub fn serves_us(self) -> bool {
        Version::read(env!("CARGO_PKG_VERSION")).is_none_or(|own| self.said.with(|said| said.serves(own)))
    }
}
