//! The tests, by name. One table says what each suite proves, needs and runs.

use crate::dist::{self, Order};
use crate::errand::{command, line, run_into};
use crate::install;
use crate::place::Place;
use crate::tools::Tool;
use anyhow::{Result, bail};
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::time::Instant;

/// One name that `test` takes.
struct Suite {
    name: &'static str,
    proves: &'static str,
    needs: &'static [Tool],
    /// Whether the release is built first.
    on_release: bool,
    /// Lines of arguments to cargo.
    runs: &'static [&'static str],
}

/// From cheap to dear.
const SUITES: [Suite; 11] = [
    plain(
        "form",
        "format and lints of every package, native and wasm",
        &[
            "fmt --all --check",
            "clippy -p viza --no-default-features --all-targets -- -D warnings",
            "clippy -p viza-sandbox -p viza-visits -p xtask -p viza-cutter -p viza-pack --all-targets -- -D warnings",
            "clippy -p viza --target wasm32-unknown-unknown -- -D warnings",
        ],
    ),
    plain("chores", "set-up, sealing, weighing", &["test -p xtask -p viza-pack"]),
    plain("house", "the stairs between the rooms", &["test -p viza --no-default-features --test house"]),
    plain("rules", "each rule, each transition", &["test -p viza --no-default-features --lib"]),
    plain(
        "boundaries",
        "the rule catalogue to the second, every date, the calendar's keys",
        &["test -p viza --no-default-features --test boundaries --test dates --test pieces"],
    ),
    plain(
        "requirements",
        "each of the 166 rules has its tests or a reason",
        &["test -p viza --no-default-features --test requirements"],
    ),
    Suite {
        needs: &[Tool::Node],
        ..plain(
            "words",
            "every id, argument and plural in every language",
            &["test -p viza --no-default-features --test words"],
        )
    },
    plain(
        "packs",
        "the country packs, and the guide that makes one",
        &["test -p viza --no-default-features --test packs --test guide"],
    ),
    Suite {
        needs: &[Tool::Python],
        ..plain(
            "contract",
            "contract, bodies, wire and reference API agree",
            &[
                "test -p viza --no-default-features --test bodies --test second_device --test together",
                "test -p viza-sandbox",
            ],
        )
    },
    plain(
        "journeys",
        "random walks against the reference API",
        &["test -p viza --no-default-features --test journeys --test group_journeys --profile tools"],
    ),
    Suite {
        needs: &[Tool::Browser, Tool::Driver, Tool::Python, Tool::Axe],
        on_release: true,
        ..plain("visits", "visitors' ways through the release in a real browser", &["test -p viza-visits"])
    },
];

const fn plain(name: &'static str, proves: &'static str, runs: &'static [&'static str]) -> Suite {
    Suite { name, proves, needs: &[], on_release: false, runs }
}

/// The suites' names with what each proves, a line each.
pub fn list() -> String {
    let line = |suite: &Suite| format!("  {:<12} {}\n", suite.name, suite.proves);
    SUITES.iter().map(line).collect()
}

/// Runs the named suites in the table's order, all of them where none is named, and stops at the first that fails.
pub fn test(place: &Place, names: &[&str]) -> Result<()> {
    let known = |name: &&&str| SUITES.iter().any(|suite| suite.name == **name);
    if let Some(stranger) = names.iter().find(|name| !known(name)) {
        bail!("no suite is called {stranger}; there are:\n{}", list());
    }
    let asked = |suite: &&Suite| names.is_empty() || names.contains(&suite.name);
    let chosen: Vec<&Suite> = SUITES.iter().filter(asked).collect();
    for suite in &chosen {
        install::ensure(place, suite.needs)?;
    }
    let started = Instant::now();
    for suite in &chosen {
        if suite.on_release {
            dist::dist(place, &Order::default())?;
        }
        print!("{:<12} {:<66}", suite.name, suite.proves);
        std::io::stdout().flush()?;
        let begun = Instant::now();
        let failed = first_failure(place, suite)?;
        let seconds = begun.elapsed().as_secs_f32();
        let verdict = if failed.is_some() { "FAILED" } else { "ok" };
        println!("{verdict:>7} {seconds:>7.1} s");
        if let Some((line, log)) = failed {
            eprintln!("\n{}", fs::read_to_string(log)?);
            bail!("{line}\nAlone: ./viza test {}", suite.name);
        }
    }
    println!("{:<78} {:>14.1} s", "together", started.elapsed().as_secs_f32());
    Ok(())
}

/// The command line that failed and the file with what it printed.
fn first_failure(place: &Place, suite: &Suite) -> Result<Option<(String, PathBuf)>> {
    fs::create_dir_all(place.state("tests"))?;
    let log = place.state(&format!("tests/{}.log", suite.name));
    for arguments in suite.runs {
        let _ = fs::remove_file(&log);
        let mut cargo = command(place, "cargo")?;
        cargo
            .args(arguments.split(' '))
            .env("VIZA_DIST", place.at("dist"))
            .env("VIZA_PYTHON", place.tool("venv/bin/python"))
            .env("VIZA_AXE", place.tool("npm/node_modules/axe-core/axe.min.js"));
        if !run_into(&mut cargo, &log)? {
            return Ok(Some((line(&cargo), log)));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_name_is_refused_with_the_right_ones() -> Result<()> {
        let refusal = test(&Place::find()?, &["rules", "visit"]).err();
        let said = refusal.map(|refusal| refusal.to_string()).unwrap_or_default();
        assert!(said.contains("called visit;") && said.contains("visits"), "{said}");
        Ok(())
    }

    /// A file of tests that no suite names would be run by nobody.
    #[test]
    fn every_test_of_the_app_is_in_a_suite() -> Result<()> {
        let named: Vec<&str> = SUITES.iter().flat_map(|suite| suite.runs).flat_map(|line| line.split(' ')).collect();
        for entry in fs::read_dir(Place::find()?.at("tests"))? {
            let path = entry?.path();
            let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
            let is_test = path.extension().is_some_and(|extension| extension == "rs");
            assert!(!is_test || named.contains(&name), "no suite runs tests/{name}.rs");
        }
        Ok(())
    }
}
