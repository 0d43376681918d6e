//! Broken packs, each with the exact sentences that it gets: one for each fault, and none for what follows from it.

#[path = "broken/facts.rs"]
mod facts;
#[path = "broken/json.rs"]
mod json;
#[path = "broken/shape.rs"]
mod shape;
#[path = "broken/values.rs"]
mod values;

use std::path::Path;
use std::sync::LazyLock;

use viza::domain::nation::Nation;
use viza::inspection::{Folder, House, Weight, blank, inspect};
use viza_pack::{Service, World, read_folder};

/// The day on which the packs of the tables are read.
const TODAY: &str = "2026-11-20";

/// What is done to a pack that is in order.
enum Edit {
    /// In this file this passage, which stands there once, becomes that one.
    Swap(&'static str, &'static str, &'static str),
    /// The file ends before this passage.
    Cut(&'static str, &'static str),
    /// The file holds this.
    Put(&'static str, &'static [u8]),
    /// The file is filled up with spaces to so many bytes.
    Fill(&'static str, usize),
    Drop(&'static str),
    Rename(&'static str, &'static str),
}

/// A broken pack, and what is said of it.
type Row = (&'static [Edit], &'static [&'static str]);

static SERVICE: LazyLock<Service> = LazyLock::new(|| Service::read().unwrap());

/// A pack of a country that no test knows otherwise: it is in order, and says something of everything.
fn whole() -> Folder {
    read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/broken/xk")).unwrap()
}

fn broken(edits: &[Edit]) -> Folder {
    let mut folder = whole();
    for edit in edits {
        match edit {
            Edit::Swap(file, from, to) => {
                let text = String::from_utf8(folder.files[*file].clone()).unwrap();
                assert_eq!(text.matches(from).count(), 1, "{file}: {from}");
                folder.files.insert((*file).into(), text.replace(from, to).into());
            }
            Edit::Cut(file, before) => {
                let text = String::from_utf8(folder.files[*file].clone()).unwrap();
                let start = text.split(before).next().unwrap();
                folder.files.insert((*file).into(), start.into());
            }
            Edit::Put(file, bytes) => {
                folder.files.insert((*file).into(), bytes.to_vec());
            }
            Edit::Fill(file, size) => folder.files.get_mut(*file).unwrap().resize(*size, b' '),
            Edit::Drop(file) => assert!(folder.files.remove(*file).is_some()),
            Edit::Rename(from, to) => {
                let bytes = folder.files.remove(*from).unwrap();
                folder.files.insert((*to).into(), bytes);
            }
        }
    }
    folder
}

/// What is said of a pack but for what is not confirmed; a warning is marked.
fn said(folder: &Folder) -> Vec<String> {
    let findings = inspect(folder, &SERVICE.house(&World), TODAY.parse().unwrap());
    let weighed = findings.iter().filter_map(|finding| match finding.weight {
        Weight::Fault => Some(finding.to_string()),
        Weight::Warning => Some(format!("warning: {finding}")),
        Weight::Unconfirmed => None,
    });
    weighed.collect()
}

/// Every row of a table that gets other sentences than it should.
fn hold(rows: &[Row]) {
    let mut wrong = String::new();
    for (index, (edits, expected)) in rows.iter().enumerate() {
        let said = said(&broken(edits));
        if said != *expected {
            wrong += &format!("row {index}: {said:#?}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_pack_in_order_gets_no_sentence() {
    assert_eq!(said(&whole()), [] as [&str; 0]);
}

/// The three shipped packs have nothing to be said of them, and a new one of any country has no fault; what the embassy has
/// not confirmed is listed.
#[test]
fn shipped_and_new_packs_are_in_order() {
    let today = TODAY.parse().unwrap();
    let house = SERVICE.house(&World);
    for country in crate::COUNTRIES {
        let folder = read_folder(&crate::folder().join(country)).unwrap();
        assert_eq!(said(&folder), [] as [&str; 0], "{country}");
    }
    for nation in Nation::all().step_by(20).chain(Nation::from_alpha2("xk")) {
        let folder = blank(nation.alpha2, &house, today).unwrap();
        let findings = inspect(&folder, &house, today);
        let faults: Vec<_> = findings.iter().filter(|finding| finding.weight == Weight::Fault).collect();
        assert!(faults.is_empty(), "{faults:#?}");
        assert!(findings.iter().any(|finding| finding.weight == Weight::Unconfirmed), "{}", folder.name);
    }
    assert_eq!(blank("zz", &house, today), None);
}

/// What no embassy has confirmed is listed with the reason, and is no fault.
#[test]
fn what_is_not_confirmed_is_listed() {
    let folder = broken(&[Edit::Swap(
        "pack.json",
        "\"paid_first\": true,\n    \"source\": \"terms\"",
        "\"paid_first\": true,\n    \"unconfirmed\": \"an old page\"",
    )]);
    let findings = inspect(&folder, &SERVICE.house(&World), TODAY.parse().unwrap());
    let listed: Vec<_> = findings.iter().map(|finding| (finding.weight, finding.to_string())).collect();
    assert_eq!(
        listed,
        [(Weight::Unconfirmed, "xk/pack.json:44: fee is not confirmed by the embassy: an old page.".into())]
    );
}

/// Without the world's zones, as in a browser, nothing is claimed of a zone's truth, and that is said; its order is looked
/// at all the same.
#[test]
fn where_nobody_knows_the_zones_that_is_said() {
    let house = House { zones: None, ..SERVICE.house(&World) };
    let said = |edits: &[Edit]| {
        let findings = inspect(&broken(edits), &house, TODAY.parse().unwrap());
        findings.iter().map(|finding| (finding.weight, finding.to_string())).collect::<Vec<_>>()
    };
    let note = "xk/pack.json:13: post.zone: the clocks of the world are not known here; ./viza pack check holds the \
                changes against them.";
    let note = (Weight::Warning, note.to_owned());
    let nowhere = ["pack.json", "practice.json"].map(|file| Edit::Swap(file, "Europe/Belgrade", "Europe/Nowhere"));
    assert_eq!(said(&nowhere), std::slice::from_ref(&note));
    let late = said(&[Edit::Swap("pack.json", "2027-03-28T01", "2026-03-28T01")]);
    assert_eq!((late.len(), &late[0], late[1].0), (2, &note, Weight::Fault), "{late:?}");
}
