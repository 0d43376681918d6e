//! A pack that somebody brings: a zip, or a folder of this device.

use leptos::html::Input;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FileList};

use super::{Desk, Pane, kept};
use crate::components::{Button, ButtonKind, FileField, FileRead, Notice, Tone};
use crate::domain::catalogue::LARGEST_FILE;
use crate::i18n::Words;
use crate::inspection::Folder;
use crate::studio::binder::parcel::{LARGEST, LeftOut, MOST_FILES, Refused, Taken, gather, unzip};

/// What became of what was brought.
#[derive(Clone, Copy)]
struct Brought {
    refused: RwSignal<Option<String>>,
    /// Waits for a word, because a pack of that country is kept here already.
    waiting: RwSignal<Option<Folder>>,
}

/// The ways to bring one, and what became of it.
pub fn ways(desk: Desk) -> AnyView {
    let words = desk.words;
    let brought = Brought { refused: RwSignal::new(None), waiting: RwSignal::new(None) };
    let on_begin = Callback::new(move |()| brought.refused.set(None));
    let on_read = Callback::new(move |read| match read {
        FileRead::Bytes(bytes) => brought.take(desk, unzip(&bytes)),
        FileRead::TooLarge => brought.take(desk, Err(Refused::TooLarge)),
        FileRead::Failed => brought.refused.set(Some(words.studio_bring_failed())),
    });
    let refused =
        move || brought.refused.get().map(|why| view! { <Notice tone=Tone::Danger heading=why announce=true /> });
    view! {
        <p>{words.studio_bring_help()}</p>
        <div class="viza-actions">
            {folder_field(desk, brought)}
            <FileField
                name="zip"
                label=words.studio_bring_zip()
                accept=".zip,application/zip"
                most=LARGEST as u32
                on_begin
                on_read
            />
        </div>
        {refused}
        {move || brought.waiting.get().map(|folder| replace(desk, brought, folder))}
    }
    .into_any()
}

impl Brought {
    fn take(self, desk: Desk, taken: Result<Taken, Refused>) {
        match taken {
            Ok(Taken { folder, left_out }) => {
                desk.left_out.set(left_out);
                if kept(&folder.name).is_some_and(|before| before != folder) {
                    self.waiting.set(Some(folder));
                } else {
                    lay(desk, folder);
                }
            }
            Err(refused) => self.refused.set(Some(refusal(desk.words, refused))),
        }
    }
}

/// What was left out is told with the files, so that is what is shown first.
fn lay(desk: Desk, folder: Folder) {
    let has_news = desk.left_out.with_untracked(|left_out| !left_out.is_empty());
    desk.pane.set(if has_news { Pane::Files } else { Pane::Look });
    desk.lay(folder);
}

fn replace(desk: Desk, brought: Brought, folder: Folder) -> AnyView {
    let words = desk.words;
    let heading = words.studio_replace_question(&desk.country(&folder.name));
    let yes = Callback::new(move |()| {
        brought.waiting.set(None);
        lay(desk, folder.clone());
    });
    let no = Callback::new(move |()| {
        brought.waiting.set(None);
        desk.left_out.set(Vec::new());
    });
    view! {
        <Notice tone=Tone::Warning heading announce=true>
            <div class="viza-actions">
                <Button text=words.studio_replace_no() on_press=no />
                <Button kind=ButtonKind::Danger text=words.studio_replace_yes() on_press=yes />
            </div>
        </Notice>
    }
    .into_any()
}

fn refusal(words: &Words, refused: Refused) -> String {
    match refused {
        Refused::NoZip => words.studio_bring_no_zip(),
        Refused::TooMany => words.studio_bring_too_many(&words.number(MOST_FILES as i64)),
        Refused::TooLarge => words.studio_bring_too_large(&kilobytes(words, LARGEST)),
        Refused::NoPack => words.studio_bring_no_pack(),
    }
}

/// Why a file of what was brought is not in the pack.
pub fn left_out(words: &Words, file: &str, why: LeftOut) -> String {
    match why {
        LeftOut::Stranger => words.studio_left_stranger(file),
        LeftOut::TooLarge => words.studio_left_too_large(file, &kilobytes(words, LARGEST_FILE)),
        LeftOut::NotText => words.studio_left_not_text(file),
        LeftOut::Broken => words.studio_left_broken(file),
    }
}

fn kilobytes(words: &Words, bytes: usize) -> String {
    words.number((bytes >> 10) as i64)
}

/// A button that opens the device's folders. Browsers that cannot choose a folder offer files instead.
fn folder_field(desk: Desk, brought: Brought) -> AnyView {
    let input = NodeRef::<Input>::new();
    input.on_load(|input| {
        let _ = input.set_attribute("webkitdirectory", "");
    });
    let on_change = move |_| {
        let Some(input) = input.get_untracked() else { return };
        let files: Vec<File> = input.files().map(all).unwrap_or_default();
        input.set_value("");
        brought.refused.set(None);
        if files.is_empty() {
            return;
        }
        if files.len() > MOST_FILES {
            return brought.take(desk, Err(Refused::TooMany));
        }
        if files.iter().map(|file| file.size()).sum::<f64>() > LARGEST as f64 {
            return brought.take(desk, Err(Refused::TooLarge));
        }
        spawn_local(async move {
            let read = read(files).await;
            // Whoever has gone elsewhere meanwhile brings nothing.
            if desk.binder.is_disposed() {
                return;
            }
            match read {
                Some(files) => brought.take(desk, gather(files)),
                None => brought.refused.set(Some(desk.words.studio_bring_failed())),
            }
        });
    };
    view! {
        <div class="viza-file">
            <input
                id="f-folder"
                name="folder"
                class="viza-file__input"
                type="file"
                multiple
                node_ref=input
                on:change=on_change
            />
            <label class="viza-button viza-button--secondary" for="f-folder">{desk.words.studio_bring_folder()}</label>
        </div>
    }
    .into_any()
}

fn all(list: FileList) -> Vec<File> {
    (0..list.length()).filter_map(|number| list.get(number)).collect()
}

async fn read(files: Vec<File>) -> Option<Vec<(String, Vec<u8>)>> {
    let mut found = Vec::new();
    for file in files {
        let inner = js_sys::Reflect::get(&file, &"webkitRelativePath".into()).ok().and_then(|path| path.as_string());
        let path = inner.filter(|path| !path.is_empty()).unwrap_or_else(|| file.name());
        let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
        found.push((path, js_sys::Uint8Array::new(&buffer).to_vec()));
    }
    Some(found)
}
