use super::super::document::{Json, What, read};
use super::super::pattern::Pattern;

/// Every word of a schema that is understood, and what follows it.
const SCHEMAS_BY_NAME: [&str; 2] = ["properties", "$defs"];
const SCHEMAS_IN_A_LIST: [&str; 2] = ["oneOf", "prefixItems"];
const A_SCHEMA_OR_NO: &str = "items";
const PLAIN: [&str; 20] = [
    "$schema",
    "title",
    "description",
    "examples",
    "$ref",
    "type",
    "const",
    "enum",
    "required",
    "additionalProperties",
    "unevaluatedProperties",
    "minItems",
    "maxItems",
    "uniqueItems",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "format",
];

fn strangers(schema: &Json, found: &mut Vec<String>) {
    for member in schema.members() {
        let (name, value) = (member.name.as_str(), &member.value);
        let inside: Vec<&Json> = if SCHEMAS_BY_NAME.contains(&name) {
            value.members().iter().map(|member| &member.value).collect()
        } else if SCHEMAS_IN_A_LIST.contains(&name) {
            value.entries().iter().collect()
        } else if name == A_SCHEMA_OR_NO {
            vec![value]
        } else {
            if !PLAIN.contains(&name) {
                found.push(format!("line {}: {name}", member.line));
            }
            vec![]
        };
        inside.into_iter().for_each(|schema| strangers(schema, found));
        if name == "pattern" && (Pattern::read(value.text().unwrap()).is_none() || schema.at(&["examples"]).is_none()) {
            found.push(format!("line {}: a pattern that is not understood, or has no example", member.line));
        }
        if name.ends_with("Properties") && value.what != What::Flag(false) {
            found.push(format!("line {}: {name} is more than a no", member.line));
        }
        if name == "format" && value.text() != Some("date") {
            found.push(format!("line {}: a format that is not looked at", member.line));
        }
    }
}

/// A word of JSON Schema that nobody reads here would let wrong packs pass.
#[test]
fn every_word_of_the_schema_is_understood() {
    let schema = read(include_str!("../../../public/packs/pack.schema.json")).unwrap();
    let mut found = Vec::new();
    strangers(&schema, &mut found);
    assert!(found.is_empty(), "{found:#?}");
    strangers(&read("{ \"items\": { \"contains\": {}, \"pattern\": \"x\" } }").unwrap(), &mut found);
    assert_eq!(found.len(), 2, "{found:#?}");
}
