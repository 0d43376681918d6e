//! The tools that are not Rust crates: which, at what version, what for.

use crate::errand::{answer, command};
use crate::place::Place;
use anyhow::{Context, Result};
use std::fs;

const TRUNK: &str = "0.22.1";
const TOOLCHAIN: &str = include_str!("../../rust-toolchain.toml");
/// Where npm's own lock file is kept in step with the version asked for.
const NPM: &str = include_str!("../npm/package.json");

/// A tool that a chore may need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tool {
    Rust,
    Compiler,
    Trunk,
    WasmBindgen,
    WasmOpt,
    Esbuild,
    Axe,
    Node,
    RustSource,
    Browser,
    Driver,
    Python,
}

/// All of them, in the order in which they are met.
pub const ALL: [Tool; 12] = [
    Tool::Rust,
    Tool::Compiler,
    Tool::Trunk,
    Tool::WasmBindgen,
    Tool::Node,
    Tool::WasmOpt,
    Tool::Esbuild,
    Tool::Axe,
    Tool::RustSource,
    Tool::Browser,
    Tool::Driver,
    Tool::Python,
];

impl Tool {
    pub fn name(self) -> &'static str {
        match self {
            Tool::Rust => "rustc",
            Tool::Compiler => "cc",
            Tool::Node => "node",
            Tool::Trunk => "trunk",
            Tool::WasmBindgen => "wasm-bindgen",
            Tool::WasmOpt => "wasm-opt",
            Tool::Esbuild => "esbuild",
            Tool::Axe => "axe-core",
            Tool::RustSource => "rust-src",
            Tool::Browser => "chromium",
            Tool::Driver => "chromedriver",
            Tool::Python => "python venv",
        }
    }

    /// What one asks a system's packages for.
    pub fn package(self) -> &'static str {
        match self {
            Tool::Rust => "Rust (rustup.rs)",
            Tool::Compiler => "a C compiler (gcc or clang)",
            Tool::Node => "Node 20 or newer with npm",
            Tool::Browser => "Chromium, as `chromium`",
            Tool::Driver => "ChromeDriver of the same version, as `chromedriver`",
            Tool::Python => "Python 3.10 or newer with venv, as `python3`",
            Tool::Trunk | Tool::WasmBindgen | Tool::WasmOpt | Tool::Esbuild | Tool::Axe | Tool::RustSource => {
                self.name()
            }
        }
    }

    pub fn why(self) -> &'static str {
        match self {
            Tool::Rust => "the app, the practice API and these chores",
            Tool::Compiler => "links Rust; SQLite is written in C",
            Tool::Node => "brings wasm-opt, esbuild and axe-core; its ICU checks dates and numbers",
            Tool::Trunk => "builds and serves the app",
            Tool::WasmBindgen => "joins wasm and page; must equal the crate's version",
            Tool::WasmOpt => "makes the release's wasm smaller",
            Tool::Esbuild => "makes the release's glue one small file",
            Tool::Axe => "finds what a screen reader or weak eyes would stumble over",
            Tool::RustSource => "dist builds std anew, for size",
            Tool::Browser => "the visits open the app in it",
            Tool::Driver => "the visits steer the browser with it",
            Tool::Python => "schemathesis fuzzes the contract; calendar readers check the .ics",
        }
    }

    /// The version that is asked for, or "any".
    pub fn wanted(self, place: &Place) -> Result<String> {
        Ok(match self {
            Tool::Rust => channel().context("rust-toolchain.toml names no channel")?.into(),
            Tool::Trunk => TRUNK.into(),
            Tool::WasmBindgen => locked(&fs::read_to_string(place.at("Cargo.lock"))?, "wasm-bindgen")
                .context("Cargo.lock names no wasm-bindgen")?
                .into(),
            Tool::WasmOpt => from_npm("binaryen")?,
            Tool::Esbuild => from_npm("esbuild")?,
            Tool::Axe => from_npm("axe-core")?,
            Tool::Python => requirements(place)?,
            Tool::Compiler | Tool::Node | Tool::RustSource | Tool::Browser | Tool::Driver => "any".into(),
        })
    }

    /// The version that is there, `None` where there is none.
    pub fn found(self, place: &Place) -> Option<String> {
        let says = |program: &str, arguments: &[&str]| answer(command(place, program).ok()?.args(arguments));
        match self {
            Tool::Rust => word(&says("rustc", &["--version"])?, 1),
            Tool::Compiler => says("cc", &["-dumpversion"]),
            Tool::Node => says("node", &["--version"]),
            Tool::Trunk => word(&says("trunk", &["--version"])?, 1),
            Tool::WasmBindgen => word(&says("wasm-bindgen", &["--version"])?, 1),
            // "wasm-opt version 132 (version_132)"; the package says 132.0.0.
            Tool::WasmOpt => Some(word(&says("wasm-opt", &["--version"])?, 2)? + ".0.0"),
            Tool::Esbuild => says("esbuild", &["--version"]),
            Tool::Axe => {
                let package = fs::read_to_string(place.tool("npm/node_modules/axe-core/package.json")).ok()?;
                let said: serde_json::Value = serde_json::from_str(&package).ok()?;
                Some(said.get("version")?.as_str()?.into())
            }
            Tool::RustSource => {
                let root = says("rustc", &["--print", "sysroot"])?;
                let library = std::path::Path::new(&root).join("lib/rustlib/src/rust/library/std");
                library.exists().then(|| "yes".into())
            }
            Tool::Browser => word(&says("chromium", &["--version"])?, 1),
            Tool::Driver => word(&says("chromedriver", &["--version"])?, 1),
            Tool::Python => {
                answer(command(place, place.tool("venv/bin/python")).ok()?.arg("--version"))?;
                fs::read_to_string(place.tool("venv/installed.txt")).ok()
            }
        }
    }

    pub fn is_there(self, place: &Place) -> Result<bool> {
        let wanted = self.wanted(place)?;
        let found = self.found(place);
        Ok(found.is_some_and(|found| wanted == "any" || wanted == found))
    }
}

/// The version of a package in a `Cargo.lock`.
fn locked<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let heading = format!("name = \"{package}\"\n");
    let (_, after) = lock.split_once(&heading)?;
    after.strip_prefix("version = \"")?.split('"').next()
}

fn channel() -> Option<&'static str> {
    TOOLCHAIN.split("channel = \"").nth(1)?.split('"').next()
}

/// The version of an npm package that is asked for.
fn from_npm(package: &str) -> Result<String> {
    let asked: serde_json::Value = serde_json::from_str(NPM)?;
    let version = asked.pointer("/devDependencies").and_then(|packages| packages.get(package)?.as_str());
    Ok(version.with_context(|| format!("xtask/npm/package.json names no {package}"))?.into())
}

/// All Python packages on one line.
fn requirements(place: &Place) -> Result<String> {
    let text = fs::read_to_string(place.at("xtask/requirements.txt"))?;
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    Ok(lines.collect::<Vec<_>>().join(" "))
}

fn word(text: &str, nth: usize) -> Option<String> {
    text.split_whitespace().nth(nth).map(str::to_owned)
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
        assert_eq!(from_npm("binaryen")?, "132.0.0");
        assert!(from_npm("left-pad").is_err());
        Ok(())
    }
}
