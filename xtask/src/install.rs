//! How each tool comes onto the machine: announced first, into `.tools` where that is possible.

use crate::errand::{answer, command, run};
use crate::place::Place;
use crate::tools::Tool;
use anyhow::{Result, bail};
use std::fs;

/// Installs those of `tools` that are missing, and says so first.
///
/// # Errors
/// When an installation fails, or when the system must bring something that this program cannot install; the message
/// lists all of that at once.
pub fn ensure(place: &Place, tools: &[Tool]) -> Result<()> {
    let mut missing = Vec::new();
    for tool in tools {
        if !tool.is_there(place)? {
            missing.push(*tool);
        }
    }
    let by_hand: Vec<String> = missing
        .iter()
        .filter(|tool| needs_hands(place, **tool))
        .map(|tool| format!("  {} – {}", tool.package(), tool.why()))
        .collect();
    if !by_hand.is_empty() {
        bail!("please install these and call again:\n{}", by_hand.join("\n"));
    }
    for tool in missing {
        install(place, tool)?;
        if !tool.is_there(place)? {
            bail!("{} was installed, but is still not found as {}", tool.name(), tool.wanted(place)?);
        }
    }
    Ok(())
}

/// Whether only the person can install it: what a bare machine is said to have, and system packages without apt.
fn needs_hands(place: &Place, tool: Tool) -> bool {
    match tool {
        Tool::Rust | Tool::Compiler | Tool::Node => true,
        Tool::Browser | Tool::Driver => !has(place, "apt-get"),
        Tool::Python => !has(place, "apt-get") && !has_venv(place),
        Tool::Trunk | Tool::WasmBindgen | Tool::WasmOpt | Tool::Esbuild | Tool::Axe | Tool::RustSource => false,
    }
}

fn has(place: &Place, program: &str) -> bool {
    command(place, program).is_ok_and(|mut program| answer(program.arg("--version")).is_some())
}

fn has_venv(place: &Place) -> bool {
    let modules = ["-c", "import venv, ensurepip"];
    command(place, "python3").is_ok_and(|mut python| answer(python.args(modules)).is_some())
}

fn install(place: &Place, tool: Tool) -> Result<()> {
    let version = tool.wanted(place)?;
    match tool {
        Tool::Rust | Tool::Compiler | Tool::Node => bail!("{} is missing", tool.package()),
        Tool::Trunk => {
            announce(tool, "about six minutes, into .tools");
            let options = ["--locked", "--no-default-features", "--features", "rustls"];
            cargo_install(place, "trunk", &version, &options)
        }
        Tool::WasmBindgen => {
            announce(tool, "about two minutes, into .tools");
            // Not --locked: its lock file may name a crate that was withdrawn since.
            cargo_install(place, "wasm-bindgen-cli", &version, &[])
        }
        Tool::WasmOpt | Tool::Esbuild | Tool::Axe => {
            announce(tool, "from npm into .tools");
            install_npm(place)
        }
        Tool::RustSource => {
            announce(tool, "with rustup");
            run(command(place, "rustup")?.args(["component", "add", "rust-src"]))
        }
        Tool::Browser => apt(place, tool, &["chromium"]),
        Tool::Driver => apt(place, tool, &["chromium-driver"]),
        Tool::Python => install_venv(place, &version),
    }
}

fn announce(tool: Tool, how: &str) {
    eprintln!("viza: installing {} ({}): {how}, without root", tool.name(), tool.why());
}

fn cargo_install(place: &Place, package: &str, version: &str, options: &[&str]) -> Result<()> {
    let mut cargo = command(place, "cargo")?;
    cargo.args(["install", package, "--version", version, "--root"]);
    run(cargo.arg(place.tool("")).args(options).arg("--quiet"))
}

/// In a folder of its own, so that the checkout's root has no node_modules.
fn install_npm(place: &Place) -> Result<()> {
    let folder = place.tool("npm");
    fs::create_dir_all(&folder)?;
    for file in ["package.json", "package-lock.json"] {
        fs::copy(place.at("xtask/npm").join(file), folder.join(file))?;
    }
    let options = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
    run(command(place, "npm")?.args(options).current_dir(&folder))
}

fn install_venv(place: &Place, packages: &str) -> Result<()> {
    if !has_venv(place) {
        apt(place, Tool::Python, &["python3", "python3-venv"])?;
    }
    announce(Tool::Python, "from PyPI into .tools");
    let venv = place.tool("venv");
    run(command(place, "python3")?.args(["-m", "venv", "--clear"]).arg(&venv))?;
    let options = ["install", "--quiet", "--disable-pip-version-check", "--requirement"];
    run(command(place, venv.join("bin/pip"))?.args(options).arg(place.at("xtask/requirements.txt")))?;
    fs::write(venv.join("installed.txt"), packages)?;
    Ok(())
}

/// Installs Debian packages: as root, or through sudo, or not at all.
fn apt(place: &Place, tool: Tool, packages: &[&str]) -> Result<()> {
    let packages = packages.join(" ");
    let by_hand = format!("apt-get update && apt-get install -y --no-install-recommends {packages}");
    let is_root = answer(command(place, "id")?.arg("-u")).is_some_and(|id| id == "0");
    if !is_root && !has(place, "sudo") {
        bail!("{} is missing ({}); as root: {by_hand}", tool.name(), tool.why());
    }
    eprintln!("viza: installing {packages} ({}) with apt; needs root", tool.why());
    let (program, arguments): (_, &[&str]) = if is_root { ("sh", &["-c"]) } else { ("sudo", &["sh", "-c"]) };
    // Inside the line, because sudo passes no environment on.
    let silent = format!("export DEBIAN_FRONTEND=noninteractive; {by_hand}");
    run(command(place, program)?.args(arguments).arg(silent))
}
