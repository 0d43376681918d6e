//! A country's logo as a picture: a browser draws it, and runs or fetches nothing that it holds.

use js_sys::{Promise, encode_uri_component};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlImageElement;

/// The address of a drawing that is at hand, as text.
pub fn address(svg: &str) -> String {
    format!("data:image/svg+xml,{}", String::from(encode_uri_component(svg)))
}

/// Whether the browser makes a picture of it.
pub async fn can_be_drawn(address: &str) -> bool {
    let Ok(image) = HtmlImageElement::new() else { return false };
    let settled = Promise::new(&mut |drawn, failed| {
        image.set_onload(Some(&drawn));
        image.set_onerror(Some(&failed));
    });
    image.set_src(address);
    JsFuture::from(settled).await.is_ok()
}
