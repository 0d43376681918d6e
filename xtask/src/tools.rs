//! The tools that are not Rust crates: which, at what version, what for, and how each is installed.

use crate::errand::{answer, command, run};
use crate::place::Place;
use anyhow::{Context, Result, bail};
use std::fs;

const TRUNK: &str = "0.22.1";
/// Where npm's own lock file is kept in step with the version asked for.
const NPM: &str = include_str!("../npm/package.json");

/// A tool that a chore may need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tool {
    Trunk,
    WasmBindgen,
    WasmOpt,
    RustSource,
    Browser,
    Driver,
    Python,
}

/// All of them, in the order in which they are met.
pub const ALL: [Tool; 7] = [
    Tool::Trunk,
    Tool::WasmBindgen,
    Tool::WasmOpt,
    Tool::RustSource,
    Tool::Browser,
    Tool::Driver,
    Tool::Python,
];

impl Tool {
    pub fn name(self) -> &'static str {
        match self {
            Tool::Trunk => "trunk",
            Tool::WasmBindgen => "wasm-bindgen",
            Tool::WasmOpt => "wasm-opt",
            Tool::RustSource => "rust-src",
            Tool::Browser => "chromium",
            Tool::Driver => "chromedriver",
            Tool::Python => "python venv",
        }
    }

    pub fn why(self) -> &'static str {
        match self {
            Tool::Trunk => "builds and serves the app",
            Tool::WasmBindgen => "joins wasm and page; must equal the crate's version",
            Tool::WasmOpt => "makes the release's wasm smaller",
            Tool::RustSource => "only for dist --small, which builds std too",
            Tool::Browser => "the visits open the app in it",
            Tool::Driver => "the visits steer the browser with it",
            Tool::Python => "schemathesis fuzzes the contract; calendar readers check the .ics",
        }
    }

    /// The version that is asked for, or "any".
    pub fn wanted(self, place: &Place) -> Result<String> {
        Ok(match self {
            Tool::Trunk => TRUNK.into(),
            Tool::WasmBindgen => {
                locked(&fs::read_to_string(place.at("Cargo.lock"))?, "wasm-bindgen")
                    .context("Cargo.lock names no wasm-bindgen")?
                    .into()
            }
            Tool::WasmOpt => binaryen().context("xtask/npm/package.json names no binaryen")?,
            Tool::Python => requirements(place)?,
            Tool::RustSource | Tool::Browser | Tool::Driver => "any".into(),
        })
    }

    /// The version that is there, `None` where there is none.
    pub fn found(self, place: &Place) -> Option<String> {
        let says = |program: &str, arguments: &[&str]| {
            answer(command(place, program).ok()?.args(arguments))
        };
        match self {
            Tool::Trunk => word(&says("trunk", &["--version"])?, 1),
            Tool::WasmBindgen => word(&says("wasm-bindgen", &["--version"])?, 1),
            // "wasm-opt version 132 (version_132)"; the package says 132.0.0.
            Tool::WasmOpt => Some(word(&says("wasm-opt", &["--version"])?, 2)? + ".0.0"),
            Tool::RustSource => {
                let root = says("rustc", &["--print", "sysroot"])?;
                let library = std::path::Path::new(&root).join("lib/rustlib/src/rust/library/std");
                library.exists().then(|| "of the toolchain".into())
            }
            Tool::Browser => word(&says("chromium", &["--version"])?, 1),
            Tool::Driver => word(&says("chromedriver", &["--version"])?, 1),
            Tool::Python => fs::read_to_string(place.tool("venv/installed.txt")).ok(),
        }
    }

    pub fn is_there(self, place: &Place) -> Result<bool> {
        let wanted = self.wanted(place)?;
        let found = self.found(place);
        Ok(found.is_some_and(|found| wanted == "any" || wanted == found))
    }

    fn install(self, place: &Place) -> Result<()> {
        let version = self.wanted(place)?;
        match self {
            Tool::Trunk => {
                announce(self, "about six minutes, into .tools");
                let options = ["--locked", "--no-default-features", "--features", "rustls"];
                cargo_install(place, "trunk", &version, &options)
            }
            Tool::WasmBindgen => {
                announce(self, "about two minutes, into .tools");
                // Not --locked: its lock file may name a crate that was withdrawn since.
                cargo_install(place, "wasm-bindgen-cli", &version, &[])
            }
            Tool::WasmOpt => {
                announce(self, "from npm into .tools");
                install_binaryen(place)
            }
            Tool::RustSource => {
                announce(self, "with rustup");
                run(command(place, "rustup")?.args(["component", "add", "rust-src"]))
            }
            Tool::Browser => apt(place, self, &["chromium"]),
            Tool::Driver => apt(place, self, &["chromium-driver"]),
            Tool::Python => install_venv(place, &version),
        }
    }
}

/// Installs those of `tools` that are missing, and says so first.
///
/// # Errors
/// When an installation fails, or when it needs root and there is none; the message says what to type.
pub fn ensure(place: &Place, tools: &[Tool]) -> Result<()> {
    for tool in tools {
        if !tool.is_there(place)? {
            tool.install(place)?;
            if !tool.is_there(place)? {
                bail!(
                    "{} was installed, but is still not found as {}",
                    tool.name(),
                    tool.wanted(place)?
                );
            }
        }
    }
    Ok(())
}

/// The version of a package in a `Cargo.lock`.
fn locked<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let heading = format!("name = \"{package}\"\n");
    let (_, after) = lock.split_once(&heading)?;
    after.strip_prefix("version = \"")?.split('"').next()
}

fn binaryen() -> Option<String> {
    let package: serde_json::Value = serde_json::from_str(NPM).ok()?;
    Some(
        package
            .pointer("/devDependencies/binaryen")?
            .as_str()?
            .into(),
    )
}

fn requirements(place: &Place) -> Result<String> {
    let text = fs::read_to_string(place.at("xtask/requirements.txt"))?;
    let lines = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    Ok(lines.collect::<Vec<_>>().join(" "))
}

fn word(text: &str, nth: usize) -> Option<String> {
    text.split_whitespace().nth(nth).map(str::to_owned)
}

fn announce(tool: Tool, how: &str) {
    eprintln!(
        "viza: installing {} ({}): {how}, without root",
        tool.name(),
        tool.why()
    );
}

fn cargo_install(place: &Place, package: &str, version: &str, options: &[&str]) -> Result<()> {
    let mut cargo = command(place, "cargo")?;
    cargo.args(["install", package, "--version", version, "--root"]);
    run(cargo.arg(place.tool("")).args(options).arg("--quiet"))
}

/// In a folder of its own, so that the checkout's root has no node_modules.
fn install_binaryen(place: &Place) -> Result<()> {
    let folder = place.tool("npm");
    fs::create_dir_all(&folder)?;
    for file in ["package.json", "package-lock.json"] {
        fs::copy(place.at("xtask/npm").join(file), folder.join(file))?;
    }
    let options = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
    run(command(place, "npm")?.args(options).current_dir(&folder))
}

fn install_venv(place: &Place, packages: &str) -> Result<()> {
    let modules = ["-c", "import venv, ensurepip"];
    if answer(command(place, "python3")?.args(modules)).is_none() {
        apt(place, Tool::Python, &["python3", "python3-venv"])?;
    }
    announce(Tool::Python, "from PyPI into .tools");
    let venv = place.tool("venv");
    run(command(place, "python3")?
        .args(["-m", "venv", "--clear"])
        .arg(&venv))?;
    let options = [
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--requirement",
    ];
    run(command(place, venv.join("bin/pip"))?
        .args(options)
        .arg(place.at("xtask/requirements.txt")))?;
    fs::write(venv.join("installed.txt"), packages)?;
    Ok(())
}

/// Installs Debian packages: as root, or through sudo, or not at all.
fn apt(place: &Place, tool: Tool, packages: &[&str]) -> Result<()> {
    let by_hand = format!(
        "apt-get update && apt-get install -y --no-install-recommends {}",
        packages.join(" ")
    );
    let is_there = |program: &str| answer(command(place, program).ok()?.arg("--version"));
    if is_there("apt-get").is_none() {
        bail!(
            "{} is missing ({}): install it and call again",
            tool.name(),
            tool.why()
        );
    }
    let root = answer(command(place, "id")?.arg("-u")).is_some_and(|id| id == "0");
    if !root && is_there("sudo").is_none() {
        bail!(
            "{} is missing ({}); as root: {by_hand}",
            tool.name(),
            tool.why()
        );
    }
    eprintln!(
        "viza: installing {} ({}) with apt; needs root",
        packages.join(", "),
        tool.why()
    );
    let as_root = if root {
        by_hand
    } else {
        format!("sudo sh -c '{by_hand}'")
    };
    run(command(place, "sh")?
        .args(["-c", &as_root])
        .env("DEBIAN_FRONTEND", "noninteractive"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_file_names_the_crate_and_not_its_neighbours() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.1\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";
        assert_eq!(locked(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked(lock, "trunk"), None);
    }

    #[test]
    fn every_pinned_tool_has_its_version() -> Result<()> {
        let place = Place::find()?;
        for tool in ALL {
            assert!(!tool.wanted(&place)?.is_empty(), "{}", tool.name());
        }
        assert_eq!(binaryen().as_deref(), Some("132.0.0"));
        Ok(())
    }
}
