//! A value for a camera.
use std::fmt::Write;

use leptos::prelude::*;
use qrcodegen::{QrCode as Modules, QrCodeEcc};

/// How many light modules a reader needs around the code.
const QUIET_ZONE: i32 = 4;

/// A QR code as one picture. A value too long for a code shows nothing: the page says it in letters too.
#[component]
pub fn QrCode(
    /// The value.
    data: String,
    /// What the code holds, in words.
    label: String,
) -> impl IntoView {
    Modules::encode_text(&data, QrCodeEcc::Medium).ok().map(|modules| {
        let side = modules.size() + 2 * QUIET_ZONE;
        view! {
            <svg
                class="viza-qr"
                viewBox=format!("0 0 {side} {side}")
                shape-rendering="crispEdges"
                role="img"
                aria-label=label
            >
                <path class="viza-qr__light" d=format!("M0 0h{side}v{side}H0z") />
                <path class="viza-qr__dark" d=dark_path(&modules) />
            </svg>
        }
        .into_any()
    })
}

/// Draws each run of dark modules in a row as one box, which keeps the path a third as long.
fn dark_path(modules: &Modules) -> String {
    let mut path = String::new();
    for y in 0..modules.size() {
        let mut x = 0;
        while x < modules.size() {
            let length = (x..modules.size()).take_while(|&at| modules.get_module(at, y)).count();
            if length > 0 {
                let (left, top) = (x + QUIET_ZONE, y + QUIET_ZONE);
                // Writing to a string cannot fail.
                let _ = write!(path, "M{left} {top}h{length}v1h-{length}z");
            }
            x += i32::try_from(length).unwrap_or(0) + 1;
        }
    }
    path
}
