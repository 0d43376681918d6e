//! A file that is read on this device.
use js_sys::Uint8Array;
use leptos::html::Input;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// What became of a file that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileRead {
    /// What is in it.
    Bytes(Vec<u8>),
    /// It is larger than may be.
    TooLarge,
    /// The browser could not read it: it may have been moved since.
    Failed,
}

/// A button that opens the device's files. The browser's own control speaks its own language; this one speaks the page's.
#[component]
pub fn FileField(
    /// Name of the question, unique on the page.
    #[prop(into)]
    name: String,
    /// What is to be chosen.
    #[prop(into)]
    label: Signal<String>,
    /// Kinds of files that the device offers first, for example `.csv,text/csv`.
    accept: &'static str,
    /// Whether several may be chosen at once; each is read by itself.
    #[prop(optional)]
    several: bool,
    /// The most bytes that are read of one.
    most: u32,
    /// Called before a file is read.
    on_begin: Callback<()>,
    /// Called with what became of it.
    on_read: Callback<FileRead>,
) -> impl IntoView {
    let input = NodeRef::<Input>::new();
    let id = format!("f-{name}");
    let on_change = move |_| {
        let Some(input) = input.get_untracked() else { return };
        let files = input.files();
        let chosen: Vec<File> =
            files.iter().flat_map(|files| (0..files.length()).filter_map(|at| files.get(at))).collect();
        // The same file can be chosen again once it was corrected.
        input.set_value("");
        if chosen.is_empty() {
            return;
        }
        on_begin.run(());
        spawn_local(async move {
            for file in chosen {
                let read = read(&file, most).await;
                on_read.try_run(read);
            }
        });
    };
    view! {
        <div class="viza-file">
            <input
                id=id.clone()
                name=name
                class="viza-file__input"
                type="file"
                accept=accept
                multiple=several
                node_ref=input
                on:change=on_change
            />
            <label class="viza-button viza-button--secondary" for=id>{move || label.get()}</label>
        </div>
    }
    .into_any()
}

async fn read(file: &File, most: u32) -> FileRead {
    if file.size() > f64::from(most) {
        return FileRead::TooLarge;
    }
    match JsFuture::from(file.array_buffer()).await {
        Ok(buffer) => FileRead::Bytes(Uint8Array::new(&buffer).to_vec()),
        Err(_) => FileRead::Failed,
    }
}
