//! The shape of `pack.json`: the schema and the app agree on what a pack is.

use serde_json::{Value, json};
use viza::domain::language::Language;
use viza::wire::pack::{PackProblem, read};

use crate::{COUNTRIES, text};

fn value(country: &str) -> Value {
    serde_json::from_str(&text(&format!("{country}/pack.json"))).unwrap()
}

/// A country's pack with one value put in or changed.
fn with(country: &str, pointer: &str, value_there: Value) -> Value {
    let mut pack = value(country);
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match pack.pointer_mut(parent).unwrap() {
        Value::Object(group) => {
            group.insert(key.to_owned(), value_there);
        }
        Value::Array(list) => list[key.parse::<usize>().unwrap()] = value_there,
        other => panic!("{pointer}: {other}"),
    }
    pack
}

/// A country's pack with one value taken out.
fn without(country: &str, pointer: &str) -> Value {
    let mut pack = value(country);
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    pack.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(key).unwrap();
    pack
}

fn schema() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(&text("pack.schema.json")).unwrap();
    jsonschema::meta::validate(&schema).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

#[test]
fn every_pack_has_the_shape_that_the_schema_describes() {
    let schema = schema();
    for country in COUNTRIES {
        let faults: Vec<_> =
            schema.iter_errors(&value(country)).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
        assert!(faults.is_empty(), "{country}: {faults:#?}");
    }
}

/// A pack is on the way of every first visit.
#[test]
fn every_pack_is_small() {
    for country in COUNTRIES {
        let bytes = text(&format!("{country}/pack.json")).len();
        assert!(bytes < 8 * 1024, "{country}: {bytes}");
    }
}

#[test]
fn what_is_not_a_pack_is_refused_by_the_schema_and_by_the_app() {
    let schema = schema();
    for (pointer, wrong) in [
        ("/country", json!("Estonia")),
        ("/languages", json!([])),
        ("/languages/0", json!("ru")),
        ("/languages/1", json!("et")),
        ("/names/en", json!("Estonia")),
        ("/names/ka/post", json!(["Tallinn"])),
        ("/post/zone/offset", json!("two hours")),
        ("/post/zone/changes/0", json!(["soon", 7200])),
        ("/currency/code", json!("usd")),
        ("/classes/ids", json!([])),
        ("/channels/0/kind", json!("cash")),
        ("/terms", json!({ "source": "terms" })),
        ("/delivery/cutoff", json!("never")),
        ("/delivery/options/0/kind", json!("drone")),
        ("/delivery/options/0/price", json!("cheap")),
    ] {
        let pack = with("ee", pointer, wrong);
        assert!(!schema.is_valid(&pack), "the schema takes a wrong {pointer}");
        assert!(read(&pack.to_string()).is_err(), "the app takes a wrong {pointer}");
    }
}

/// Nobody is shown a country without a name, and no neighbour's is borrowed.
#[test]
fn every_language_that_is_offered_names_the_country_and_its_post() {
    for pointer in ["/names/ka", "/names/et/country", "/names/en/post"] {
        assert_eq!(read(&without("ee", pointer).to_string()), Err(PackProblem::Shape), "{pointer}");
    }
    let mut two = without("ee", "/names/ka");
    two["languages"] = json!(["et", "en"]);
    let pack = read(&two.to_string()).unwrap();
    let post = |language| pack.names(language).map(|names| names.post.as_str());
    assert_eq!(post(Language::En), Some("United States Embassy in Tallinn"));
    assert_eq!(post(Language::Ka), None);
}

/// A text that would fill the page, or an address that would run, is in no pack.
#[test]
fn texts_are_brief_and_addresses_are_of_the_web() {
    let schema = schema();
    for (country, pointer, wrong) in [
        ("ee", "/operator/name", "M".repeat(601)),
        ("ee", "/names/en/country", "M".repeat(121)),
        ("ee", "/names/en/post", String::new()),
        ("al", "/contact/status_page/address", "javascript:alert(1)".into()),
        ("al", "/contact/status_page/address", "http://ceac.state.gov/".into()),
    ] {
        let pack = with(country, pointer, json!(wrong));
        assert!(!schema.is_valid(&pack), "the schema takes a wrong {pointer}");
        assert_eq!(read(&pack.to_string()), Err(PackProblem::Shape), "{pointer}");
    }
    let stuffed = with("ee", "/whatever", json!([{ "a": "M".repeat(601) }]));
    assert_eq!(read(&stuffed.to_string()), Err(PackProblem::Shape));
}

/// The names that JavaScript's objects have are keys like any other.
#[test]
fn a_key_is_a_key_whatever_it_is_called() {
    for name in ["__proto__", "constructor", "prototype", "toString"] {
        let pack = with("ee", &format!("/{name}"), json!({ "names": {}, "fee": { "called_mrv": false } }));
        assert_eq!(read(&pack.to_string()), read(&value("ee").to_string()), "{name}");
        assert!(!schema().is_valid(&pack), "the schema takes {name}");
    }
}

/// The app passes over what it does not know, such as a misspelt key: it is for the schema to find.
#[test]
fn a_key_that_packs_do_not_have_is_refused_by_the_schema() {
    let schema = schema();
    for pointer in ["/delivery/colect_days", "/fee/usable_one_yaer", "/channels/0/bnak", "/contact/emails/genral"] {
        assert!(!schema.is_valid(&with("ee", pointer, json!(true))), "the schema takes {pointer}");
    }
}

/// R109: the country's own holidays and those of the United States stand apart, and count alike.
#[test]
fn both_lists_of_holidays_count() {
    let lists = json!({ "local": ["2026-11-28", "2026-11-29"], "us": ["2026-11-26"], "source": "embassy" });
    let pack = with("al", "/holidays", lists);
    assert!(schema().is_valid(&pack));
    let days: Vec<_> = read(&pack.to_string()).unwrap().holidays.iter().map(ToString::to_string).collect();
    assert_eq!(days, ["2026-11-28", "2026-11-29", "2026-11-26"]);
    let one = with("al", "/holidays", json!({ "us": ["2026-11-26"], "source": "embassy" }));
    assert_eq!(read(&one.to_string()).unwrap().holidays.len(), 1);
    let unsorted = with("al", "/holidays", json!({ "days": ["2026-11-26"], "source": "embassy" }));
    assert!(!schema().is_valid(&unsorted), "one list of both");
    let undated = with("al", "/holidays", json!({ "us": ["Friday"], "source": "embassy" }));
    assert_eq!(read(&undated.to_string()), Err(PackProblem::Shape));
}

/// Days before the interview, and the number of an immigrant visa's case.
#[test]
fn what_no_shipped_pack_states_can_be_stated() {
    let pack = with("ee", "/ds160/final_days", json!(3));
    assert!(schema().is_valid(&pack));
    assert_eq!(read(&pack.to_string()).unwrap().ds160_final_days, Some(3));
    assert!(read(&with("ee", "/ds160/final_days", json!("three")).to_string()).is_err());
    let asks = with("ee", "/case_number", json!({ "asked": true, "source": "embassy" }));
    assert!(schema().is_valid(&asks) && read(&asks.to_string()).unwrap().asks_case_number);
    assert!(!COUNTRIES.iter().any(|country| crate::pack(country).asks_case_number));
}

/// A value without a source, or with both words, is for the schema to find: the app passes them over.
#[test]
fn every_group_says_where_it_comes_from_once() {
    let schema = schema();
    for group in [
        "operator",
        "post",
        "currency",
        "classes",
        "fee",
        "times",
        "limits",
        "data",
        "conduct",
        "entrance",
        "ds160",
        "terms",
        "delivery",
        "phone",
        "postal_code",
    ] {
        let mut unsourced = value("ee");
        let members = unsourced[group].as_object_mut().unwrap();
        members.remove("source");
        members.remove("unconfirmed");
        assert!(!schema.is_valid(&unsourced), "{group} without a source");
        unsourced[group]["source"] = json!("terms");
        assert!(schema.is_valid(&unsourced), "{group} with a source");
        unsourced[group]["unconfirmed"] = json!("who knows");
        assert!(!schema.is_valid(&unsourced), "{group} with both");
    }
}

#[test]
fn a_problem_says_what_is_wrong_and_where() {
    let fault = |pointer: &str, wrong: Value| read(&with("ee", pointer, wrong).to_string()).unwrap_err();
    let twice = fault("/channels/1/kind", json!("transfer"));
    assert_eq!(twice, PackProblem::Twice { at: "channels", value: "transfer".into() });
    assert_eq!(twice.to_string(), "channels: \"transfer\" stands there twice");
    assert_eq!(
        fault("/delivery/options/1/id", json!("courier_home")),
        PackProblem::Twice { at: "delivery.options", value: "courier_home".into() }
    );
    assert_eq!(fault("/classes/ids", json!([])), PackProblem::Empty { at: "classes.ids" });
    let again = fault("/post/zone/changes/1", json!(["2026-03-29T01:00:00Z", 7200]));
    assert!(matches!(again, PackProblem::Disorder { .. }), "{again}");
    assert_eq!(read("{ \"country\": 5 }"), Err(PackProblem::Shape));
    assert_eq!(read("{"), Err(PackProblem::Shape));
}
