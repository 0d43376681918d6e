//! The tests that Cargo knows in the root package, asked of the test binaries themselves.

use std::collections::BTreeSet;
use std::env;
use std::process::Command;

use serde_json::Value;

use crate::root;

/// (binary, name) of every test. Cargo has let go of its lock by the time it runs a test, so that it can be asked again;
/// what this build has not made yet is built now.
pub fn tests() -> BTreeSet<(String, String)> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = Command::new(cargo);
    build
        .args(["test", "-p", "viza", "--no-default-features", "--no-run", "--message-format=json"])
        .current_dir(root());
    // What the outer Cargo says to this binary is not meant for the inner one.
    for (name, _) in env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("CARGO_PKG_")) {
        build.env_remove(name);
    }
    let built = build.output().unwrap();
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let told = String::from_utf8(built.stdout).unwrap();
    let messages = told.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let binaries = messages.filter_map(|message| {
        let name = message["target"]["name"].as_str()?.to_owned();
        message["profile"]["test"].as_bool().filter(|is_test| *is_test)?;
        Some((name, message["executable"].as_str()?.to_owned()))
    });
    binaries.flat_map(|(name, path)| listed(&path).into_iter().map(move |test| (name.clone(), test))).collect()
}

fn listed(binary: &str) -> Vec<String> {
    let listed = Command::new(binary).args(["--list", "--format", "terse"]).current_dir(root()).output().unwrap();
    let text = String::from_utf8(listed.stdout).unwrap();
    text.lines().filter_map(|line| line.strip_suffix(": test")).map(str::to_owned).collect()
}
