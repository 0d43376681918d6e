//! The pack as files: taking it along, bringing another, erasing it here.

use js_sys::{Array, Uint8Array};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::{Desk, bring, check, page};
use crate::components::{Button, Notice, SecondThought, SecondThoughtWords, Tone, focus_heading};
use crate::i18n::Words;
use crate::studio::binder::{Binder, parcel};

/// The pane of files.
pub fn pane(desk: Desk) -> AnyView {
    let words = desk.words;
    let on_erase = Callback::new(move |()| {
        desk.erase();
        request_animation_frame(focus_heading);
    });
    view! {
        {page::heading(words.studio_files())}
        {news(desk)}
        {list(desk)}
        <section class="viza-studio__part">
            <h3>{words.studio_export()}</h3>
            <p>{words.studio_export_help()}</p>
            {check::in_short(desk)}
            <Button text=words.studio_export_now() on_press=Callback::new(move |()| export(desk)) />
        </section>
        <section class="viza-studio__part">
            <h3>{words.studio_bring()}</h3>
            {bring::ways(desk)}
        </section>
        <section class="viza-studio__part">
            <h3>{words.studio_erase()}</h3>
            <SecondThought words=erasing(words) on_press=on_erase />
        </section>
    }
    .into_any()
}

/// Erasing a pack here asks once more.
pub fn erasing(words: &Words) -> SecondThoughtWords {
    SecondThoughtWords {
        deed: words.studio_erase(),
        question: words.studio_erase_question(),
        keep: words.studio_erase_keep(),
        busy: String::new(),
    }
}

/// What of the files that were brought is not in the pack.
fn news(desk: Desk) -> AnyView {
    let words = desk.words;
    (move || {
        let left_out = desk.left_out.get();
        (!left_out.is_empty()).then(|| {
            let lines = left_out.into_iter().map(|(file, why)| view! { <li>{bring::left_out(words, &file, why)}</li> });
            let lines = lines.collect_view();
            view! {
                <Notice tone=Tone::Warning heading=words.studio_left()>
                    <ul>{lines}</ul>
                </Notice>
            }
        })
    })
    .into_any()
}

fn list(desk: Desk) -> AnyView {
    let names = Memo::new(move |_| {
        let names = |binder: &Binder| binder.folder().files.keys().cloned().collect::<Vec<_>>();
        desk.binder.with(|binder| binder.as_ref().map(names).unwrap_or_default())
    });
    let items = move || names.get().into_iter().map(|name| view! { <li><code>{name}</code></li> }).collect_view();
    view! { <ul class="viza-studio__files" lang="en">{items}</ul> }.into_any()
}

/// Saves the pack as a zip, called by its country.
fn export(desk: Desk) {
    let folder = desk.binder.with_untracked(|binder| binder.as_ref().map(|binder| binder.folder().clone()));
    let Some(folder) = folder else { return };
    let Some(bytes) = parcel::zip(&folder) else { return };
    let parts = Array::of1(&Uint8Array::from(bytes.as_slice()));
    let kind = BlobPropertyBag::new();
    kind.set_type("application/zip");
    let Ok(blob) = Blob::new_with_u8_array_sequence_and_options(&parts, &kind) else { return };
    let Ok(href) = Url::create_object_url_with_blob(&blob) else { return };
    if let Some(link) = document().create_element("a").ok().and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
        link.set_href(&href);
        link.set_download(&format!("viza-pack-{}.zip", folder.name));
        link.click();
    }
    // A slow device may take a while until it has begun to save them.
    set_timeout(
        move || {
            let _ = Url::revoke_object_url(&href);
        },
        std::time::Duration::from_secs(60),
    );
}
