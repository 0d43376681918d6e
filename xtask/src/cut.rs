//! The release's wasm in two files: what every visit needs, and what lies behind the door of `src/app/door.rs`.
//!
//! Trunk binds the wasm as one, so its two files are made anew here, from what the linker left.

use crate::digest;
use crate::errand::{command, run};
use crate::place::Place;
use crate::seal::app_file;
use anyhow::{Result, bail};
use std::fs;
use std::path::Path;

/// How the loader that the cutter writes names the second file. Its own address is not the release's, and it asks for no
/// integrity.
const FETCH: &str = "fetch(new URL(\"./split_rooms.wasm\", import.meta.url))";

/// What every browser in use understands and the compiler emits. Never `--all-features`: Chromium refuses the result.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Cuts `linked`, a wasm with its relocations, and puts both parts with their glue into `folder`, in the place of Trunk's.
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

    let rooms = bench.join("rooms.wasm");
    shrink(place, &bench.join("split_rooms.wasm"), &rooms)?;
    shrink(place, &bound.join("viza_bg.wasm"), &app_file(folder, "_bg.wasm")?)?;
    let bytes = fs::read(&rooms)?;
    let name = digest::hashed_name("viza-rooms.wasm", &bytes);
    fs::write(folder.join(&name), &bytes)?;

    let loader = fs::read_to_string(bench.join("__wasm_split.js"))?;
    fs::write(bound.join("__wasm_split.js"), sealed(&loader, &name, &digest::integrity(&bytes))?)?;
    let mut bundle = command(place, "esbuild")?;
    bundle.args(["--bundle", "--minify", "--format=esm", "--log-level=warning", "--allow-overwrite"]);
    let out = app_file(folder, ".js")?;
    run(bundle.arg(bound.join("viza.js")).arg(format!("--outfile={}", out.display())))
}

/// The loader with the second file's final name, fetched with integrity.
fn sealed(loader: &str, name: &str, integrity: &str) -> Result<String> {
    if !loader.contains(FETCH) {
        bail!("the cutter's loader does not say {FETCH}");
    }
    Ok(loader.replace(FETCH, &format!("fetch(\"/{name}\", {{ integrity: \"{integrity}\" }})")))
}

/// Compressed, -Os comes out smaller than -Oz.
fn shrink(place: &Place, wasm: &Path, into: &Path) -> Result<()> {
    let mut wasm_opt = command(place, "wasm-opt")?;
    run(wasm_opt.arg("-Os").args(WASM_FEATURES).arg(wasm).arg("-o").arg(into))
}

#[cfg(test)]
mod tests {
    use super::{FETCH, sealed};

    #[test]
    fn the_second_file_is_fetched_by_its_final_name_and_hash() {
        let loader = format!("const src = {FETCH};");
        let made = sealed(&loader, "viza-rooms-1.wasm", "sha384-x").unwrap_or_default();
        assert_eq!(made, "const src = fetch(\"/viza-rooms-1.wasm\", { integrity: \"sha384-x\" });");
        assert!(sealed("const src = fetch(url);", "viza-rooms-1.wasm", "sha384-x").is_err());
    }
}
