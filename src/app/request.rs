//! Asking the site for its files.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestInit, Response};

/// What came of it.
pub enum Came {
    Text(String),
    /// An answer, and not the file.
    Other,
    Nothing,
}

/// Asks for a file at once; what comes is waited for later, so that several are on their way together. A browser keeps
/// back what does not hold what `integrity` says, as if nothing came.
pub fn asked(url: &str, integrity: Option<&str>) -> impl Future<Output = Came> + use<> {
    let how = RequestInit::new();
    if let Some(integrity) = integrity {
        how.set_integrity(integrity);
    }
    // Heard at once: one that fails while another is waited for would be a complaint in the console.
    let answer = JsFuture::from(window().fetch_with_str_and_init(url, &how));
    async move {
        let Ok(answer) = answer.await else { return Came::Nothing };
        let Ok(answer) = answer.dyn_into::<Response>() else { return Came::Nothing };
        // A site in trouble says nothing of the file.
        if answer.status() >= 500 {
            return Came::Nothing;
        }
        let text = Some(answer).filter(Response::ok).and_then(|answer| answer.text().ok());
        let Some(text) = text else { return Came::Other };
        let text = JsFuture::from(text).await.ok().and_then(|text| text.as_string());
        text.map_or(Came::Nothing, Came::Text)
    }
}

/// Asks at once for a file of the release, as text.
pub fn text(url: &str) -> impl Future<Output = Option<String>> + use<> {
    let asked = asked(url, None);
    async move {
        match asked.await {
            Came::Text(text) => Some(text),
            Came::Other | Came::Nothing => None,
        }
    }
}

/// Address of a file whose name stands in the page's head, where the build wrote it.
pub fn sealed(name: &str) -> Option<String> {
    document().query_selector(&format!("meta[name='viza:{name}']")).ok().flatten()?.get_attribute("content")
}

/// Address of the service's own sign.
pub fn sign() -> String {
    sealed("sign").unwrap_or_default()
}
