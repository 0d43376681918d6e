//! The release.

use crate::cut;
use crate::errand::{command, run};
use crate::headers;
use crate::inspector;
use crate::install;
use crate::place::Place;
use crate::recipe::{self, Hooks};
use crate::seal;
use crate::sheet;
use crate::squeeze;
use crate::tools::Tool;
use crate::weigh;
use crate::worker;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

/// What `dist` was asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// Another API than `/api` on the same host.
    pub api: Option<String>,
    /// Leaves std and the views as they come: a fifth heavier, but a panic says in the console what it was.
    pub plain: bool,
    /// For the public: of packs alone in which every value is confirmed.
    pub production: bool,
    /// Ends the service workers of earlier releases instead of bringing one.
    pub no_worker: bool,
}

impl Order {
    /// Reads `[--api URL] [--plain] [--production] [--no-worker]`, in any order.
    pub fn read(words: &[&str]) -> Result<Order> {
        match words {
            [] => Ok(Order::default()),
            ["--plain", rest @ ..] => Ok(Order { plain: true, ..Order::read(rest)? }),
            ["--production", rest @ ..] => Ok(Order { production: true, ..Order::read(rest)? }),
            ["--no-worker", rest @ ..] => Ok(Order { no_worker: true, ..Order::read(rest)? }),
            ["--api", url, rest @ ..] => {
                headers::origin(url)?;
                Ok(Order { api: Some((*url).into()), ..Order::read(rest)? })
            }
            _ => bail!("dist takes --api URL, --plain, --production and --no-worker, not {}", words.join(" ")),
        }
    }
}

/// Builds the release into `dist/` and prints what it weighs.
pub fn dist(place: &Place, order: &Order) -> Result<()> {
    if order.production {
        inspector::for_the_public(place)?;
    }
    install::ensure(place, &[Tool::Trunk, Tool::WasmBindgen, Tool::Node, Tool::WasmOpt, Tool::Esbuild])?;
    let folder = place.at("dist");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    sheet::write(place)?;
    // Trunk's hooks would start Cargo with the environment that is meant for the wasm alone.
    let recipe = recipe::write(place, "dist.toml", &Hooks::Chore, None)?;
    let mut trunk = command(place, "trunk")?;
    trunk.args(["--quiet", "build", "--release", "--locked", "--features", "split", "--config"]).arg(recipe);
    trunk.arg("--dist").arg(&folder).arg(place.at("index.html"));
    // Apart, or each kind of build would throw the other's work away.
    let target = place.built(if order.plain { "plain" } else { "small" });
    trunk.env("CARGO_TARGET_DIR", &target).env("CARGO_PROFILE_RELEASE_STRIP", "none");
    let mut flags = vec![TO_CUT];
    if !order.plain {
        install::ensure(place, &[Tool::RustSource])?;
        build_std(&mut trunk);
        flags.extend(FOR_SIZE);
    }
    run(trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags.join(" ")))?;
    cut::cut(place, &target.join("wasm32-unknown-unknown/release/viza.wasm"), &folder)?;
    seal::seal(place, &folder)?;
    match order.no_worker {
        true => worker::write_end(place, &folder)?,
        false => worker::write(place, &folder)?,
    }
    let _ = fs::remove_file(folder.join(".trunk-lock"));

    let origin = order.api.as_deref().map(headers::origin).transpose()?;
    if let Some(api) = &order.api {
        name_api(&folder.join("deployment.json"), api)?;
    }
    let files = seal::every_file(&folder)?;
    let said = headers::headers(&files, origin.as_deref());
    fs::write(folder.join("headers.json"), serde_json::to_string_pretty(&said)?)?;
    weigh::show(&squeeze::squeeze(&folder, &files)?);
    Ok(())
}

/// What the cutter needs to know which function calls which.
const TO_CUT: &str = "-Clink-arg=--emit-relocs";

/// How a release is kept small: std built anew without the making of panic messages, no source lines in the wasm, and
/// views whose types end at each element instead of growing with the page.
const FOR_SIZE: [&str; 5] = [
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zlocation-detail=none",
    "-Zfmt-debug=none",
    "--cfg erase_components",
];

/// Stable Cargo builds std only when told that it is a nightly one; the pinned toolchain makes the result repeatable. A
/// panic dies without a message in the console; the visitor sees the same panel.
fn build_std(trunk: &mut Command) {
    trunk
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
}

fn name_api(deployment: &Path, api: &str) -> Result<()> {
    let mut said: Value = serde_json::from_str(&fs::read_to_string(deployment)?)?;
    let slot = said.get_mut("api").context("deployment.json names no api")?;
    *slot = api.into();
    fs::write(deployment, serde_json::to_string_pretty(&said)?)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::Order;

    #[test]
    fn options_come_in_any_order_and_wrong_ones_are_refused() {
        let all = Order { api: Some("https://a.org/api".into()), plain: true, production: true, no_worker: true };
        assert_eq!(
            Order::read(&["--plain", "--no-worker", "--api", "https://a.org/api", "--production"]).ok(),
            Some(all)
        );
        assert_eq!(Order::read(&[]).ok(), Some(Order::default()));
        assert!(Order::read(&["--api"]).is_err());
        assert!(Order::read(&["--api", "a.org"]).is_err());
        assert!(Order::read(&["--tiny"]).is_err());
    }
}
