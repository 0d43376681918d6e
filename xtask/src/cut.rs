//! The release's wasm in several files: what every visit needs, and what lies behind the doors of `src/app/door.rs`.
//!
//! Trunk binds the wasm as one, so its files are made anew here, from what the linker left. What is behind more than one
//! door is cut off as a chunk, which comes with each of them.

use crate::digest;
use crate::errand::{command, run};
use crate::place::Place;
use crate::seal::app_file;
use anyhow::{Result, bail};
use std::fs;
use std::path::Path;

/// How the loader that the cutter writes names a file behind a door. Its own address is not the release's, and it asks for
/// no integrity.
fn fetch_of(part: &str) -> String {
    format!("fetch(new URL(\"./{part}.wasm\", import.meta.url))")
}

/// Where the loader fetches by itself.
const FETCH: &str = "import.meta.url";

/// What every browser in use understands and the compiler emits. Never `--all-features`: Chromium refuses the result.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Cuts `linked`, a wasm with its relocations, and puts its parts with their glue into `folder`, in the place of Trunk's.
///
/// # Errors
/// When a tool fails, or the cutter's loader is not written as it was.
pub fn cut(place: &Place, linked: &Path, folder: &Path) -> Result<()> {
    let bench = place.built("cut");
    if bench.exists() {
        fs::remove_dir_all(&bench)?;
    }
    let mut cutter = command(place, "cargo")?;
    cutter.args(["run", "--quiet", "--locked", "--profile", "tools", "--package", "viza-cutter", "--"]);
    run(cutter.current_dir(place.at("")).arg(linked).arg(&bench))?;

    let bound = bench.join("bound");
    let mut bind = command(place, "wasm-bindgen")?;
    // The second part is linked to what the linker exported.
    bind.args(["--target", "web", "--keep-lld-exports", "--no-typescript", "--out-name", "viza", "--out-dir"]);
    run(bind.arg(&bound).arg(bench.join("viza.wasm")))?;

    shrink(place, &bound.join("viza_bg.wasm"), &app_file(folder, "_bg.wasm")?)?;
    let mut loader = fs::read_to_string(bench.join("__wasm_split.js"))?;
    for part in parts(&bench)? {
        let small = bench.join(format!("{part}.small"));
        shrink(place, &bench.join(format!("{part}.wasm")), &small)?;
        let bytes = fs::read(&small)?;
        let name = digest::hashed_name(&plain_name(&part), &bytes);
        fs::write(folder.join(&name), &bytes)?;
        loader = sealed(&loader, &part, &name, &digest::integrity(&bytes))?;
    }
    if loader.contains(FETCH) {
        bail!("the cutter's loader fetches a file that was not sealed");
    }
    fs::write(bound.join("__wasm_split.js"), loader)?;
    let mut bundle = command(place, "esbuild")?;
    bundle.args(["--bundle", "--minify", "--format=esm", "--log-level=warning", "--allow-overwrite"]);
    // The binder names the loader once for each door, always as the same thing.
    bundle.arg("--log-override:duplicate-object-key=silent");
    let out = app_file(folder, ".js")?;
    run(bundle.arg(bound.join("viza.js")).arg(format!("--outfile={}", out.display())))
}

/// What the cutter calls the parts behind the doors, in order.
fn parts(bench: &Path) -> Result<Vec<String>> {
    let names = fs::read_dir(bench)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let names = names.collect::<Result<Vec<_>>>()?;
    let part = |name: &String| name.strip_suffix(".wasm").filter(|part| *part != "viza").map(str::to_owned);
    let mut parts: Vec<String> = names.iter().filter_map(part).collect();
    parts.sort();
    Ok(parts)
}

/// `split_rooms` is shipped as `viza-rooms.wasm`, a chunk that several doors share as `viza-shared-1.wasm`.
fn plain_name(part: &str) -> String {
    match part.split_once('_') {
        Some(("chunk", number)) => format!("viza-shared-{number}.wasm"),
        Some((_, door)) => format!("viza-{door}.wasm"),
        None => format!("viza-{part}.wasm"),
    }
}

/// The loader with a part's final name, fetched with integrity.
fn sealed(loader: &str, part: &str, name: &str, integrity: &str) -> Result<String> {
    let fetch = fetch_of(part);
    if !loader.contains(&fetch) {
        bail!("the cutter's loader does not say {fetch}");
    }
    Ok(loader.replace(&fetch, &format!("fetch(\"/{name}\", {{ integrity: \"{integrity}\" }})")))
}

/// Compressed, -Os comes out smaller than -Oz.
fn shrink(place: &Place, wasm: &Path, into: &Path) -> Result<()> {
    let mut wasm_opt = command(place, "wasm-opt")?;
    run(wasm_opt.arg("-Os").args(WASM_FEATURES).arg(wasm).arg("-o").arg(into))
}

#[cfg(test)]
mod tests {
    use super::{fetch_of, plain_name, sealed};

    #[test]
    fn a_part_is_fetched_by_its_final_name_and_hash() {
        let loader = format!("const src = {}; const other = {};", fetch_of("split_rooms"), fetch_of("chunk_1"));
        let made = sealed(&loader, "split_rooms", "viza-rooms-1.wasm", "sha384-x").unwrap_or_default();
        let made = sealed(&made, "chunk_1", "viza-shared-1-2.wasm", "sha384-y").unwrap_or_default();
        assert_eq!(
            made,
            "const src = fetch(\"/viza-rooms-1.wasm\", { integrity: \"sha384-x\" }); \
             const other = fetch(\"/viza-shared-1-2.wasm\", { integrity: \"sha384-y\" });"
        );
        assert!(sealed("const src = fetch(url);", "split_rooms", "viza-rooms-1.wasm", "sha384-x").is_err());
    }

    #[test]
    fn parts_are_shipped_by_what_they_are() {
        let names = ["split_rooms", "split_studio", "chunk_1"].map(plain_name);
        assert_eq!(names, ["viza-rooms.wasm", "viza-studio.wasm", "viza-shared-1.wasm"]);
    }
}
