//! The device that an application leaves: lays it down sealed, shows the link, releases it to the device whose number is
//! typed here, and learns when it has arrived.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::runner::random_word;
use super::visit::Visit;
use crate::api::{Office, handoffs};
use crate::domain::frames::Parcel;
use crate::domain::handoff::{Hindrance, Link, Side, Stand, Standing};
use crate::domain::journey::Cause;
use crate::domain::refusal::Refusal;
use crate::domain::route::Route;
use crate::storage::courier;
use crate::wire::{base64url, handoff};

/// Letters of the name that the application gets on the other device.
const LOCAL: usize = 8;

/// How far the application has gone.
#[derive(Debug, Clone, PartialEq)]
pub enum Handover {
    /// Nothing is laid down.
    Here,
    /// It is being sealed and laid down.
    Making,
    /// The link is shown, or the number asked for.
    Offered { side: Side, address: String, standing: Standing },
    /// The other device has it.
    Gone,
    /// It came to nothing, and everything still is here.
    Failed(Cause),
}

/// What one page does about it. It ends with the page.
#[derive(Clone, Copy)]
pub struct Giving {
    visit: Visit,
    now: RwSignal<Handover>,
    /// Why a number that was typed did not release it.
    refused: RwSignal<Option<Cause>>,
    busy: RwSignal<bool>,
    /// A question about the standing is on its way.
    asking: StoredValue<bool>,
}

impl Giving {
    /// What was laid down and not fetched is called off when the page is left.
    pub fn new(visit: Visit) -> Self {
        let now = RwSignal::new(Handover::Here);
        let (refused, busy) = (RwSignal::new(None), RwSignal::new(false));
        let giving = Self { visit, now, refused, busy, asking: StoredValue::new(false) };
        Effect::new(move |_| {
            // The clock's tick, once a second for as long as the page stands.
            visit.journey.now();
            giving.look();
        });
        on_cleanup(move || giving.call_off());
        giving
    }

    /// How far it is; tracked.
    pub fn now(self) -> Handover {
        self.now.get()
    }

    /// Why the last number did not release it; tracked.
    pub fn refused(self) -> Option<Cause> {
        self.refused.get()
    }

    /// Whether a number is being sent.
    pub fn busy(self) -> Signal<bool> {
        self.busy.into()
    }

    /// Seals the application under a fresh key and lays it down.
    pub fn begin(self) {
        self.now.set(Handover::Making);
        self.refused.set(None);
        let (text, office) = (package(self.visit), self.visit.office());
        let address = address(self.visit);
        spawn_local(async move {
            let made = offered(&office, &text, &address).await;
            self.now.try_set(made.unwrap_or_else(Handover::Failed));
        });
    }

    /// Releases it to the device that shows this number.
    pub fn release(self, number: String) {
        let Some(side) = self.side() else { return };
        let office = self.visit.office();
        self.busy.set(true);
        self.refused.set(None);
        spawn_local(async move {
            match handoffs::release(&office, &side, &number).await {
                Ok(standing) => self.stands(standing),
                Err(cause) => {
                    self.refused.try_set(Some(cause));
                }
            }
            self.busy.try_set(false);
        });
    }

    /// Calls it off, and everything stays here.
    pub fn stop(self) {
        self.call_off();
        self.now.set(Handover::Here);
    }

    fn side(self) -> Option<Side> {
        self.now.try_with_untracked(|now| match now {
            Handover::Offered { side, .. } => Some(side.clone()),
            _ => None,
        })?
    }

    /// What is released already may still be fetched.
    fn call_off(self) {
        let is_released =
            |now: &Handover| matches!(now, Handover::Offered { standing: Standing { stand: Stand::Released, .. }, .. });
        let is_open = self.now.try_with_untracked(is_released) == Some(false);
        if let Some(side) = self.side().filter(|_| is_open) {
            let office = self.visit.office();
            spawn_local(async move {
                // Where nobody hears it, it runs out by itself.
                let _ = handoffs::end(&office, &side).await;
            });
        }
    }

    /// Asks how far it is. One question at a time; what is not answered is asked again with the next tick.
    fn look(self) {
        let Some(side) = self.side().filter(|_| !self.asking.get_value()) else { return };
        let office = self.visit.office();
        self.asking.set_value(true);
        spawn_local(async move {
            let told = handoffs::standing(&office, &side).await;
            self.asking.try_set_value(false);
            // A code that was shown meanwhile is another one.
            if self.side().is_some_and(|now| now.id == side.id) {
                match told {
                    Ok(standing) => self.stands(standing),
                    Err(Cause::Refused(Refusal::TokenInvalid)) => self.fails(over()),
                    Err(_) => {}
                }
            }
        });
    }

    fn stands(self, told: Standing) {
        match told.stand {
            Stand::Received => drop(self.now.try_set(Handover::Gone)),
            Stand::Ended | Stand::Expired => self.fails(over()),
            Stand::Waiting | Stand::Claimed | Stand::Released => {
                let is_news = |now: &Handover| matches!(now, Handover::Offered { standing, .. } if *standing != told);
                if self.now.try_with_untracked(is_news) == Some(true) {
                    self.now.try_update(|now| {
                        if let Handover::Offered { standing, .. } = now {
                            *standing = told;
                        }
                    });
                }
            }
        }
    }

    fn fails(self, cause: Cause) {
        self.now.try_set(Handover::Failed(cause));
    }
}

fn over() -> Cause {
    Cause::Refused(Refusal::Handoff(Hindrance::Over))
}

async fn offered(office: &Office, text: &str, address: &str) -> Result<Handover, Cause> {
    let key = courier::fresh_key().map_err(|_| Cause::NoAnswer)?;
    let sealed = courier::seal_under(&key, text).await.map_err(|_| Cause::NoAnswer)?;
    let (side, code) = handoffs::begin(office, &sealed).await?;
    let link = Link { code, key: base64url::write(&key) };
    let standing = Standing { stand: Stand::Waiting, expires: side.expires };
    Ok(Handover::Offered { side, address: format!("{address}#{}", link.fragment()), standing })
}

/// What goes over, as it is now.
fn package(visit: Visit) -> String {
    visit.journey.glance(|journey| handoff::package(journey, &visit.pack().country))
}

/// Where another device takes an application over. Nothing of the application is in it.
pub fn address(visit: Visit) -> String {
    let route =
        Route::Take { country: visit.pack().country.clone(), language: visit.language(), local: random_word(LOCAL) };
    format!("{}{}", window().location().origin().unwrap_or_default(), route.path())
}

/// The application as a parcel that needs no line.
pub async fn parcel(visit: Visit) -> Option<Parcel> {
    courier::pack(&package(visit)).await.ok()
}
