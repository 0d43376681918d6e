//! Practice offices as data: what is wrong with one is said in a sentence, and another country is one more file.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use viza_sandbox::{Clock, Offices, Sandbox, Seed, Visitor};

use crate::common::{body, new_application};

/// A folder of packs with one practice office, which is Estonia's with something changed.
struct Packs(PathBuf);

impl Packs {
    fn with(name: &str, change: impl FnOnce(&mut Value)) -> Self {
        let shipped = concat!(env!("CARGO_MANIFEST_DIR"), "/../../public/packs/ee/practice.json");
        let mut office = serde_json::from_str(&fs::read_to_string(shipped).unwrap()).unwrap();
        change(&mut office);
        Self::holding(name, &serde_json::to_string_pretty(&office).unwrap())
    }

    fn holding(name: &str, text: &str) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("offices").join(name);
        fs::create_dir_all(folder.join("xk")).unwrap();
        fs::write(folder.join("xk/practice.json"), text).unwrap();
        Self(folder)
    }

    fn faults(&self) -> Vec<String> {
        Offices::read(&self.0).unwrap_err().to_string().lines().map(str::to_owned).collect()
    }
}

#[test]
fn what_is_wrong_with_an_office_is_said() {
    type Change = fn(&mut Value);
    let cases: [(&str, Change, &str); 14] = [
        (
            "zone",
            |it| it["zone"] = "Europe/Pristina".into(),
            "no clock of the world is called “Europe/Pristina” (zone)",
        ),
        ("channels", |it| it["channels"] = json!([]), "no way to pay is given (channels)"),
        (
            "fee",
            |it| it["classes"][0]["fee"] = 0.into(),
            "the fee of class b1b2 is 0; it is a number of minor units above 0",
        ),
        ("twice", |it| it["classes"][1]["id"] = "b1b2".into(), "class b1b2 is given twice"),
        (
            "at once",
            |it| it["interviews"][1]["times"][0] = "08:30".into(),
            "two interviews begin at 08:30; a practice office has one",
        ),
        (
            "urgent",
            |it| it["interviews"][0]["times"][0] = "15:15".into(),
            "15:15 is kept for emergencies; no other interview begins then",
        ),
        (
            "post",
            |it| it["post"] = "Pristina".into(),
            "“Pristina” is no id of a post; one is small letters, digits and _",
        ),
        (
            "class",
            |it| it["classes"][3]["id"] = "j-1".into(),
            "“j-1” is no id of a class; one is small letters, digits and _",
        ),
        (
            "kind",
            |it| it["classes"][8]["interview"] = "trade".into(),
            "class e needs an interview of the kind “trade”, and there are none",
        ),
        (
            "time",
            |it| it["interviews"][0]["times"][0] = "8:30".into(),
            "“8:30” is no time of day for an interview (visit); one is written 08:30",
        ),
        (
            "day",
            |it| it["holidays"][0] = "13-01".into(),
            "“13-01” is no day of the year (holidays); one is written 07-04",
        ),
        ("places", |it| it["places"] = json!([]), "passports can be picked up, and no place is given"),
        ("hours", |it| it["places"][1]["hours"][0]["days"][1] = 8.into(), "the hours of place tartu are none"),
        ("name", |it| it["places"][2]["name"] = json!({}), "place narva lacks a name or an address"),
    ];
    for (name, change, sentence) in cases {
        assert_eq!(Packs::with(name, change).faults(), [format!("xk/practice.json: {sentence}")], "{name}");
    }
}

#[test]
fn what_cannot_be_read_is_named_with_its_place() {
    let misspelt = Packs::with("misspelt", |it| it["card_rest"] = true.into()).faults().join("\n");
    assert!(misspelt.starts_with("xk/practice.json: card_rest: unknown field `card_rest`"), "{misspelt}");
    let currency = Packs::with("currency", |it| it["currency"] = "euro".into()).faults().join("\n");
    assert!(currency.starts_with("xk/practice.json: currency: "), "{currency}");
    let broken = Packs::holding("broken", "{ \"post\": ").faults().join("\n");
    assert!(broken.contains("line 1"), "{broken}");
    let none = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    assert!(Offices::read(&none).unwrap_err().to_string().ends_with("no folder in it holds a practice.json"));
}

#[test]
fn another_country_is_one_more_file() {
    let offices = Offices::read(&Packs::with("whole", |it| it["post"] = "pristina".into()).0).unwrap();
    let seed = Seed { offices, clock: Clock::Frozen(1_795_168_800), dice: Some(7) };
    let line = Visitor::new(&Sandbox::open(None, seed).unwrap()).unwrap();
    let headers = [("content-type", "application/json"), ("idempotency-key", "a-key-for-kosovo")];
    let mut new = new_application();
    assert_eq!(body(&line.ask("POST", "/api/applications", &headers, &new.to_string()).unwrap())["code"], "invalid");
    new["country"] = "xk".into();
    let created = line.ask("POST", "/api/applications", &headers, &new.to_string()).unwrap();
    assert_eq!(created.status, 201, "{}", created.body);
    let created = body(&created);
    assert_eq!(created["application"]["fees"][0]["amount"], json!({ "minor": 16_500, "currency": "EUR" }));
    assert!(created["application"]["reference"].as_str().unwrap().starts_with("XK-"));
    assert_eq!(line.ask("GET", "/api/posts/pristina/places", &[], "").unwrap().status, 200);
}

/// Books that were opened before a country had a pack open its office the next time.
#[test]
fn a_new_office_opens_in_old_books() {
    let path = std::env::temp_dir().join(format!("viza-new-office-{}.db", std::process::id()));
    let seed = |offices| Seed { offices, clock: Clock::Frozen(1_795_168_800), dice: Some(7) };
    drop(Sandbox::open(Some(&path), seed(Offices::shipped().unwrap())).unwrap());
    let kosovo = Packs::with("later", |it| it["post"] = "pristina".into());
    let line = Visitor::new(&Sandbox::open(Some(&path), seed(Offices::read(&kosovo.0).unwrap())).unwrap()).unwrap();
    let mut new = new_application();
    new["country"] = "xk".into();
    let headers = [("content-type", "application/json"), ("idempotency-key", "a-key-for-kosovo")];
    let created = line.ask("POST", "/api/applications", &headers, &new.to_string()).unwrap();
    fs::remove_file(&path).unwrap();
    assert_eq!(body(&created)["application"]["fees"].as_array().unwrap().len(), 9);
}
