//! The commands as one types them.
#![allow(clippy::unwrap_used, reason = "a test that cannot prepare its folder must stop")]

use std::fs;
use std::path::PathBuf;

use viza_pack::run;

/// An empty folder of the test's own.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn a_new_pack_passes_the_check_at_once_and_is_not_overwritten() {
    let home = folder("new");
    let within = home.to_str().unwrap();
    let made = run(&["new", "XK", "--in", within]).unwrap();
    assert!(made.well && made.text.contains("is a pack now"), "{}", made.text);
    let pack = home.join("xk");
    let checked = run(&["check", pack.to_str().unwrap()]).unwrap();
    assert!(checked.well, "{}", checked.text);
    let last = checked.text.lines().last().unwrap();
    assert_eq!(last, "xk: can be served; faults 0, warnings 0, unconfirmed 4");
    let text = fs::read_to_string(pack.join("pack.json")).unwrap();
    for known in ["\"Kosovo\"", "\"Kosovë\"", "\"კოსოვო\"", "\"Europe/Belgrade\"", "\"EUR\""] {
        assert!(text.contains(known), "{known}\n{text}");
    }
    fs::write(pack.join("pack.json"), "mine").unwrap();
    let again = run(&["new", "xk", "--in", within]).unwrap_err();
    assert!(again.to_string().ends_with("is there already; nothing was changed"), "{again}");
    assert_eq!(fs::read_to_string(pack.join("pack.json")).unwrap(), "mine");
    assert!(run(&["new", "zz", "--in", within]).is_err());
}

#[test]
fn a_fault_is_printed_and_is_not_well() {
    let home = folder("fault");
    run(&["new", "us", "--in", home.to_str().unwrap()]).unwrap();
    let pack = home.join("us");
    let file = pack.join("pack.json");
    fs::write(&file, fs::read_to_string(&file).unwrap().replace("\"currency\"", "\"curency\"")).unwrap();
    let checked = run(&["check", pack.to_str().unwrap(), "--today", "2026-11-20"]).unwrap();
    let fault = "curency is not a key of the pack; did you mean \"currency\"?";
    assert!(!checked.well && checked.text.contains(fault), "{}", checked.text);
    assert!(run(&["check", home.join("nowhere").to_str().unwrap()]).is_err());
}

#[test]
fn the_public_is_served_nothing_that_is_not_confirmed_and_no_practice() {
    let home = folder("production");
    run(&["new", "ge", "--in", home.to_str().unwrap()]).unwrap();
    let pack = home.join("ge");
    let check = || run(&["check", pack.to_str().unwrap(), "--production"]).unwrap();
    let practice = "ge/practice.json: a practice office is nothing for the public; take the file out.";
    assert!(!check().well && check().text.contains(practice), "{}", check().text);
    fs::remove_file(pack.join("practice.json")).unwrap();
    assert!(!check().well && check().text.contains("must not be served to the public so"), "{}", check().text);
    let file = pack.join("pack.json");
    fs::write(&file, fs::read_to_string(&file).unwrap().replace("unconfirmed", "source")).unwrap();
    assert!(check().well, "{}", check().text);
}

#[test]
fn a_zone_is_printed_as_a_pack_writes_it() {
    let zone = run(&["zone", "Asia/Tbilisi"]).unwrap();
    assert_eq!(zone.text, "{\n  \"name\": \"Asia/Tbilisi\",\n  \"offset\": 14400,\n  \"changes\": []\n}\n");
    assert!(run(&["zone", "Europe/Tallinn"]).unwrap().text.contains("[\"2030-03-31T01:00:00Z\", 10800]"));
    let near = run(&["zone", "Europe/Talin"]).unwrap_err().to_string();
    assert_eq!(near, "\"Europe/Talin\" is no IANA time zone; did you mean \"Europe/Tallinn\"?");
}

#[test]
fn what_is_not_understood_is_answered_with_what_is() {
    assert!(run(&[]).unwrap().text.contains("check DIR…"));
    assert!(run(&["chek"]).unwrap_err().to_string().contains("no such thing: chek"));
}
