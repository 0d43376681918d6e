//! Word between the tabs of one browser that a journey, or the session, has been stored anew.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{BroadcastChannel, MessageEvent};

const CHANNEL: &str = "viza";

/// Says that the session is another. No journey is called so: their words have letters and digits only.
pub const SESSION: &str = "the session";

/// The other tabs.
#[derive(Clone, Copy)]
pub struct Tabs(StoredValue<Option<BroadcastChannel>, LocalStorage>);

impl Tabs {
    /// Listens for as long as the app runs; `stored` gets the journey's local word, or [`SESSION`].
    pub fn listen(stored: impl Fn(String) + 'static) -> Self {
        let channel = BroadcastChannel::new(CHANNEL).ok();
        if let Some(channel) = &channel {
            let heard = Closure::<dyn Fn(MessageEvent)>::new(move |message: MessageEvent| {
                if let Some(local) = message.data().as_string() {
                    stored(local);
                }
            });
            channel.set_onmessage(Some(heard.as_ref().unchecked_ref()));
            // The app listens until the tab is closed.
            heard.forget();
        }
        Self(StoredValue::new_local(channel))
    }

    /// No others: what is stored here is nobody else's.
    pub fn none() -> Self {
        Self(StoredValue::new_local(None))
    }

    /// Tells the others.
    pub fn tell(self, local: &str) {
        self.0.with_value(|channel| {
            if let Some(channel) = channel {
                let _ = channel.post_message(&local.into());
            }
        });
    }
}
