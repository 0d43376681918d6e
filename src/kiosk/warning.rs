//! Nobody has touched the kiosk for a while: is anybody still there?

use leptos::prelude::*;

use super::Stay;
use super::dialog::dialog;
use crate::components::{Button, ButtonKind};
use crate::domain::kiosk::{Presence, is_announced};
use crate::i18n::Words;

/// Asks, and counts the seconds until everything is erased. They are for the eye; now and then they are heard too.
pub fn question(words: &'static Words, stay: Stay) -> AnyView {
    let left = move || match stay.presence() {
        Presence::Asked { left } => left,
        Presence::There | Presence::Gone => 0,
    };
    let heard = Memo::new(move |before: Option<&String>| {
        let left = left();
        match before {
            Some(before) if !is_announced(left) => before.clone(),
            _ => words.kiosk_still_there_left(left),
        }
    });
    let stays = Callback::new(move |()| stay.goes_on());
    let ends = Callback::new(move |()| stay.ends());
    let body = view! {
        <p class="viza-dialog__figure" aria-hidden="true">{left}</p>
        <p class="viza-hidden" role="status">{move || heard.get()}</p>
        <p>{words.kiosk_still_there_help()}</p>
        <div class="viza-dialog__actions">
            <Button text=words.kiosk_still_here() on_press=stays />
            <Button kind=ButtonKind::Danger text=words.kiosk_end_now() on_press=ends />
        </div>
    };
    dialog(words.kiosk_still_there(), body.into_any())
}
