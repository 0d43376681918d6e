//! Seals a build: words and fonts under hashed names, and in the page's head what must be known before the app runs.

use crate::digest;
use crate::fonts;
use crate::packs;
use crate::page::{self, Meta};
use crate::place::Place;
use crate::words;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// Names a folder of packs that is built in instead of `public/packs`.
pub const OTHER_PACKS: &str = "VIZA_OTHER_PACKS";

/// Seals the folder in which Trunk prepares a build; Trunk calls this and says which folder that is.
pub fn seal_staged(place: &Place) -> Result<()> {
    let staging = std::env::var_os("TRUNK_STAGING_DIR")
        .context("seal is Trunk's hook: call `trunk build` instead, or `./viza dist`")?;
    if let Some(other) = std::env::var_os(OTHER_PACKS) {
        fs::remove_dir_all(Path::new(&staging).join("packs"))?;
        packs::bring(Path::new(&other), Path::new(&staging))?;
    }
    seal(place, Path::new(&staging))
}

/// Seals `folder`, which holds Trunk's output.
pub fn seal(place: &Place, folder: &Path) -> Result<()> {
    let glue = rename_by_content(folder, ".js", "viza.js")?;
    let wasm = rename_by_content(folder, "_bg.wasm", "viza.wasm")?;
    let words = words::read(place)?;
    for file in &words {
        put(&folder.join(&file.path), file.text.as_bytes())?;
    }
    for font in fonts::read(place)? {
        put(&folder.join(&font.path), &font.bytes)?;
    }

    let sign = name_sign(folder)?;

    packs::seal(folder)?;
    let build = build_of(folder)?;
    let word_urls: Vec<String> = words.iter().map(|file| format!("/{}", file.path)).collect();
    let mut tags = vec![
        Meta { name: "build".into(), content: &build, integrity: None },
        Meta { name: "glue".into(), content: &glue.url, integrity: None },
        Meta { name: "wasm".into(), content: &wasm.url, integrity: Some(&wasm.integrity) },
        Meta { name: "sign".into(), content: &sign, integrity: None },
    ];
    for (file, url) in words.iter().zip(&word_urls) {
        tags.push(Meta { name: file.name.clone(), content: url, integrity: None });
    }

    let index = folder.join("index.html");
    let html = fs::read_to_string(&index)?;
    fs::write(&index, page::complete(&html, &glue.url, &glue.integrity, &tags)?)?;
    Ok(())
}

/// A file at the site's root under its final name.
struct Sealed {
    url: String,
    integrity: String,
}

/// Names the app's file by what it holds now. Trunk hashed it before it was minified or optimised, and a name that
/// outlives its bytes breaks every visitor who has the old ones cached.
fn rename_by_content(folder: &Path, ending: &str, plain: &str) -> Result<Sealed> {
    let file = app_file(folder, ending)?;
    let bytes = fs::read(&file)?;
    let name = digest::hashed_name(plain, &bytes);
    fs::rename(&file, folder.join(&name))?;
    Ok(Sealed { url: format!("/{name}"), integrity: digest::integrity(&bytes) })
}

/// The service's own sign, under its plain name.
const SIGN: &str = "favicon.svg";

/// Hashes the sign's name wherever it is named, and gives its address: the tab, the manifest and the first page each ask
/// for it, and only what is cached for ever is sent to them once.
fn name_sign(folder: &Path) -> Result<String> {
    let plain = folder.join(SIGN);
    let url = format!("/{}", digest::hashed_name(SIGN, &fs::read(&plain)?));
    fs::rename(plain, folder.join(url.trim_start_matches('/')))?;
    for name in ["index.html", "manifest.webmanifest"] {
        let file = folder.join(name);
        fs::write(&file, fs::read_to_string(&file)?.replace(&format!("/{SIGN}"), &url))?;
    }
    Ok(url)
}

/// The one file `viza-…<ending>` that Trunk wrote at the top of `folder`.
pub fn app_file(folder: &Path, ending: &str) -> Result<PathBuf> {
    let names = fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name()));
    let names = names.collect::<Result<Vec<_>>>()?;
    names
        .iter()
        .map(|name| name.to_string_lossy())
        .find(|name| name.starts_with("viza-") && name.ends_with(ending) && !name.ends_with(".css"))
        .map(|name| folder.join(name.as_ref()))
        .with_context(|| format!("Trunk left no viza-…{ending} in {}", folder.display()))
}

/// One short name for everything that carries a hash: the same names are the same build.
fn build_of(folder: &Path) -> Result<String> {
    let mut names = every_file(folder)?;
    names.retain(|name| digest::is_hashed(name));
    Ok(digest::short(names.join("\n").as_bytes()))
}

/// Every file below `folder` as a path from it with `/`, in order.
pub fn every_file(folder: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next)? {
            let path = entry?.path();
            match path.is_dir() {
                true => folders.push(path),
                false => {
                    let parts = path.strip_prefix(folder)?.iter();
                    let parts: Vec<_> = parts.map(|part| part.to_string_lossy()).collect();
                    files.push(parts.join("/"));
                }
            }
        }
    }
    files.sort();
    Ok(files)
}

fn put(path: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}
