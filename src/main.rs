//! Starts the app in the browser; on any other target there is nothing to start.

#[cfg(all(feature = "web", target_arch = "wasm32"))]
fn main() {
    start::start();
}

#[cfg(not(all(feature = "web", target_arch = "wasm32")))]
fn main() {}

#[cfg(all(feature = "web", target_arch = "wasm32"))]
mod start {
    use leptos::prelude::*;
    use viza::app::{self, App, Deployment};
    use wasm_bindgen::JsCast;
    use wasm_bindgen_futures::spawn_local;

    /// Fetches what every page needs, then mounts the app in place of the shell.
    pub fn start() {
        std::panic::set_hook(Box::new(|panic| leptos::logging::error!("{panic}")));
        spawn_local(async {
            let Some(deployment) = Deployment::fetch().await else { return app::failed() };
            let Some(root) = document().get_element_by_id("app").and_then(|root| root.dyn_into().ok()) else { return };
            if let Some(shell) = document().get_element_by_id("shell") {
                shell.remove();
            }
            leptos::mount::mount_to(root, move || view! { <App deployment /> }).forget();
        });
    }
}
