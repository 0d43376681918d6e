//! The address bar: which path the visitor is at, and going elsewhere without leaving the page.
//!
//! A router crate would bring a table of routes and its loading states; here one enum reads and prints every path, and
//! what is left is these few lines.

use leptos::ev::{self, MouseEvent};
use leptos::leptos_dom::helpers::window_event_listener;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlAnchorElement};

/// Where the app begins.
const START: &str = "/";

/// The path of the page's URL.
#[derive(Clone, Copy)]
pub struct Address(RwSignal<String>);

impl Address {
    /// Follows the address for as long as the app runs: back and forward, and links inside the app. From the start of a
    /// kiosk nobody goes back: what the history still holds is of those who have left.
    pub fn follow(is_kiosk: bool) -> Self {
        let address = Self(RwSignal::new(path()));
        let back = window_event_listener(ev::popstate, move |_| {
            if is_kiosk && address.0.with_untracked(|here| here == START) {
                address.take_back(START);
            } else {
                address.0.set(path());
            }
        });
        let links = window_event_listener(ev::click, move |click| {
            if let Some(path) = inner_link(&click) {
                click.prevent_default();
                address.go(&path);
            }
        });
        on_cleanup(move || {
            back.remove();
            links.remove();
        });
        address
    }

    /// The path; tracked.
    pub fn path(self) -> String {
        self.0.get()
    }

    /// Goes to a path of the app.
    pub fn go(self, path: &str) {
        if self.0.with_untracked(|here| here == path) {
            return;
        }
        if let Ok(history) = window().history() {
            let _ = history.push_state_with_url(&JsValue::NULL, "", Some(path));
        }
        window().scroll_to_with_x_and_y(0.0, 0.0);
        self.0.set(path.to_owned());
    }

    /// Names the place that is still shown, after another one could not be.
    pub fn take_back(self, path: &str) {
        if let Ok(history) = window().history() {
            let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(path));
        }
        self.0.set(path.to_owned());
    }
}

fn path() -> String {
    window().location().pathname().unwrap_or_default()
}

/// The path of the link that was pressed, if it leads to another place of the app in this tab.
fn inner_link(click: &MouseEvent) -> Option<String> {
    let with_key = click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key();
    if click.default_prevented() || click.button() != 0 || with_key {
        return None;
    }
    let pressed: Element = click.target()?.dyn_into().ok()?;
    let link: HtmlAnchorElement = pressed.closest("a[href]").ok()??.dyn_into().ok()?;
    let here = window().location();
    let is_ours = link.origin() == here.origin().ok()? && link.target().is_empty() && !link.has_attribute("download");
    let same_page = link.pathname() == path() && !link.hash().is_empty();
    (is_ours && !same_page).then(|| link.pathname())
}
