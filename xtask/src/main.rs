//! The chores of Viza. `cargo xtask` alone says which there are.

mod child;
mod cut;
mod dist;
mod doctor;
mod errand;
mod fonts;
mod headers;
mod inspector;
mod install;
mod kiosk;
mod page;
mod place;
mod recipe;
mod seal;
mod serve;
mod sheet;
mod suite;
mod tools;
mod weigh;
mod words;
mod worker;

use anyhow::{Result, bail};
use place::Place;
use std::path::Path;
use std::process::ExitCode;
use xtask::{digest, packs, squeeze};

const USAGE: &str = "\
Viza's chores: ./viza CHORE, or cargo xtask CHORE

  serve [--release] [--packs DIR]
                             the app and its practice API on this machine; Ctrl-C stops both. The countries are those
                             of public/packs, or of another folder of packs
  test [SUITE…]              every suite from cheap to dear, or the named ones
  dist [--api URL] [--plain] [--production] [--no-worker]
                             the release into dist/: sealed, compressed, weighed; for production only of packs in
                             which every value is confirmed; without a service worker it ends earlier ones
  pack …                     new, check, zone: a country's pack is made, inspected; ./viza pack says how
  pack seal FOLDER           the site in FOLDER takes up packs that were added or changed there
  kiosk pin                  reads a PIN and prints its digest, which opens the operator's page of a kiosk
  doctor                     which tools there are, which are missing, what for

Called by Trunk: sheet (one style sheet out of style/), seal (hashed words and fonts, the list of packs, what start.js
must know).";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("viza: {trouble:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[&str]) -> Result<()> {
    let place = Place::find()?;
    match words {
        ["serve", options @ ..] => serve::serve(&place, &serve::Order::read(options)?),
        ["test", names @ ..] => suite::test(&place, names),
        ["dist", options @ ..] => dist::dist(&place, &dist::Order::read(options)?),
        ["doctor"] => doctor::doctor(&place),
        ["kiosk", "pin"] => kiosk::pin(),
        ["pack", "seal", folder] => {
            println!("packs: {}", packs::seal(Path::new(folder))?.join(", "));
            Ok(())
        }
        ["pack", words @ ..] => inspector::ask(&place, words),
        ["sheet"] => sheet::write(&place),
        ["seal"] => seal::seal_staged(&place),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}\n\nSuites:\n{}", suite::list());
            Ok(())
        }
        _ => bail!("no such chore: {}\n\n{USAGE}", words.join(" ")),
    }
}
