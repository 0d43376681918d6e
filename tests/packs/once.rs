//! No key stands twice in a group: readers of JSON keep the last one and say nothing.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::{COUNTRIES, text};

/// Any JSON, read for its keys alone.
#[derive(Debug)]
struct Once;

impl<'de> Deserialize<'de> for Once {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        reader.deserialize_any(Keys)
    }
}

struct Keys;

impl<'de> Visitor<'de> for Keys {
    type Value = Once;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut group: A) -> Result<Once, A::Error> {
        let mut seen = BTreeSet::new();
        while let Some(key) = group.next_key::<String>()? {
            group.next_value::<Once>()?;
            if !seen.insert(key.clone()) {
                return Err(Error::custom(format!("\"{key}\" stands there twice")));
            }
        }
        Ok(Once)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Once, A::Error> {
        while list.next_element::<Once>()?.is_some() {}
        Ok(Once)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<Once, E> {
        Ok(Once)
    }
}

#[test]
fn no_key_stands_there_twice() {
    let files = COUNTRIES.map(|country| format!("{country}/pack.json"));
    for file in files.iter().map(String::as_str).chain(["pack.schema.json"]) {
        if let Err(fault) = serde_json::from_str::<Once>(&text(file)) {
            panic!("{file}: {fault}");
        }
    }
    let twice = serde_json::from_str::<Once>(r#"{ "a": [{ "b": 1, "b": 2 }] }"#).unwrap_err();
    assert!(twice.to_string().contains("\"b\" stands there twice"), "{twice}");
}
