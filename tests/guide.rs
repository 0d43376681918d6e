//! The guide for embassies, followed to the letter: a country from an empty folder, by its commands and edits alone.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "guide/steps.rs"]
mod steps;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use steps::{Desk, Step, read};
use viza::domain::language::Language;
use viza::wire::pack;
use viza_sandbox::Offices;

const GUIDE: &str = include_str!("../docs/guide.md");

fn checkout() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn empty_folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Every file below a folder, by its path from there.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false => found.push(path.strip_prefix(folder).unwrap().display().to_string()),
            }
        }
    }
    found.sort();
    found
}

#[test]
fn a_fourth_country_is_made_by_the_guide_alone() {
    let steps = read(GUIDE).unwrap();
    let beside = empty_folder("guide");
    let begun = Instant::now();
    Desk { beside: &beside, checkout: checkout() }.follows(&steps).unwrap_or_else(|error| panic!("{error:#}"));
    let took = begun.elapsed();

    let made = ["logo.svg", "pack.json", "practice.json", "strings/en.ftl", "strings/sq.ftl", "theme.css"];
    assert_eq!(files(&beside), made.map(|file| format!("packs/xk/{file}")), "nothing lies outside the pack's folder");
    Offices::read(&beside.join("packs")).unwrap_or_else(|faults| panic!("{faults}"));
    let pack = pack::read(&fs::read_to_string(beside.join("packs/xk/pack.json")).unwrap()).unwrap();
    assert_eq!((pack.country.code(), pack.languages.as_slice()), ("xk", &[Language::Sq, Language::En][..]));

    let count = |fits: fn(&Step) -> bool| steps.iter().filter(|step| fits(step)).count();
    let commands = count(|step| matches!(step, Step::Pack(_)));
    let edits = count(|step| matches!(step, Step::Put { .. } | Step::Write { .. }));
    let by_hand = count(|step| matches!(step, Step::ByHand(_)));
    println!("guide: {commands} commands and {edits} edits in {:.1} s; {by_hand} commands by hand", took.as_secs_f32());
    assert!(commands > 3 && edits > 20);
}

/// Without its edits the guide's own check would not be content with what it says: the test above can fail.
#[test]
fn a_wrong_edit_is_noticed() {
    let beside = empty_folder("guide-wrong");
    let mut steps = read(GUIDE).unwrap();
    let wrong = |step: &Step| matches!(step, Step::Put { place, .. } if place == "/languages");
    let at = steps.iter().position(wrong).unwrap();
    let Step::Put { value, .. } = &mut steps[at] else { panic!() };
    *value = "[\"sq\", \"de\"]".into();
    // The comparison would refuse such a pack before the check sees it.
    steps.retain(|step| !matches!(step, Step::Pack(words) if words[0] == "diff"));
    let refused = Desk { beside: &beside, checkout: checkout() }.follows(&steps).unwrap_err();
    let refused = format!("{refused:#}");
    assert!(refused.contains("is \"de\"; allowed are"), "{refused}");
}

/// What this test does not run is no more than this; visitors walk through the site that the last of it makes.
#[test]
fn little_is_left_to_the_reader() {
    let by_hand: Vec<String> = read(GUIDE)
        .unwrap()
        .into_iter()
        .filter_map(|step| match step {
            Step::ByHand(line) => Some(line),
            _ => None,
        })
        .collect();
    assert_eq!(
        by_hand,
        [
            "./viza serve --packs ../packs",
            "./viza dist",
            "rm -rf dist/packs/xk",
            "cp -r ../packs/xk dist/packs/",
            "./viza pack seal dist",
            "./viza pack check ../packs/xk --production",
        ]
    );
}

/// A country that is put into the release again is there as it is now: what was taken out of its folder is gone.
#[test]
fn a_country_is_changed_in_a_release_file_by_file() {
    let beside = empty_folder("guide-again");
    let checkout = beside.join("checkout");
    for (file, text) in [
        ("packs/xk/pack.json", "new"),
        ("checkout/dist/packs/xk/pack.json", "old"),
        ("checkout/dist/packs/xk/logo.svg", "old"),
        ("checkout/dist/packs/ge/pack.json", "other"),
    ] {
        let file = beside.join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    for step in read(GUIDE).unwrap() {
        let Step::ByHand(line) = step else { continue };
        if !line.starts_with("./viza ") {
            let done = Command::new("sh").args(["-c", &line]).current_dir(&checkout).status().unwrap();
            assert!(done.success(), "{line}");
        }
    }
    assert_eq!(files(&checkout), ["dist/packs/ge/pack.json", "dist/packs/xk/pack.json"]);
    assert_eq!(fs::read_to_string(checkout.join("dist/packs/xk/pack.json")).unwrap(), "new");
}
