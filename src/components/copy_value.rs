//! A value to carry elsewhere exactly: a reference, an account number.
use js_sys::Reflect;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::breakable::breakable;
use super::paper_rows::Saying;

/// The words around the value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CopyWords {
    /// What the value is.
    pub label: String,
    /// The same for somebody who reads another language.
    pub also: Option<Saying>,
    /// Of the button.
    pub copy: String,
    /// Of the button once it is done; it is read aloud too.
    pub copied: String,
}

/// A value in large type with a button that copies it.
///
/// Where the browser gives no clipboard the button is absent; one tap selects the whole value either way.
#[component]
pub fn CopyValue(
    /// The words around it.
    words: CopyWords,
    /// The value.
    #[prop(into)]
    value: Signal<String>,
) -> impl IntoView {
    let CopyWords { label, also, copy, copied } = words;
    let also = also.map(|also| view! { <p class="viza-copy__label" lang=also.lang>{also.text}</p> });
    let can_copy = RwSignal::new(has_clipboard());
    let is_copied = RwSignal::new(false);
    let button = move || {
        let (copy, copied) = (copy.clone(), copied.clone());
        can_copy.get().then(|| {
            view! {
                <button
                    class="viza-button viza-button--quiet viza-copy__button"
                    type="button"
                    on:click=move |_| write(value.get_untracked(), is_copied, can_copy)
                    on:blur=move |_| is_copied.set(false)
                >
                    <span role="status">
                        {move || if is_copied.get() { copied.clone() } else { copy.clone() }}
                    </span>
                </button>
            }
        })
    };
    view! {
        <div class="viza-copy">
            <p class="viza-copy__label">{label}</p>
            {also}
            <div class="viza-copy__line">
                <code class="viza-copy__value" translate="no">{move || breakable(&value.get())}</code>
                {button}
            </div>
        </div>
    }
    .into_any()
}

/// A page that does not come over a secure line gets no clipboard at all.
fn has_clipboard() -> bool {
    Reflect::has(&window().navigator(), &JsValue::from_str("clipboard")).unwrap_or(false)
}

fn write(value: String, is_copied: RwSignal<bool>, can_copy: RwSignal<bool>) {
    let done = window().navigator().clipboard().write_text(&value);
    spawn_local(async move {
        match JsFuture::from(done).await {
            Ok(_) => is_copied.try_set(true),
            // A refused clipboard stays refused; the value can still be selected by hand.
            Err(_) => can_copy.try_set(false),
        };
    });
}
