//! What differs between two pack.json: value by value, each with the way to it.

use crate::inspection::document::{Json, What};

/// What tells the groups of a list apart, in this order.
const KEYS: &[&str] = &["id", "kind", "reason", "number", "name", "language"];

/// A value that is not the same any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The way to it: `delivery.options.courier_home.price`.
    pub place: String,
    /// As it is written; absent where nothing is stated.
    pub before: Option<String>,
    pub after: Option<String>,
}

/// Every value that differs, in the order of the later one; what is gone stands at the end.
pub fn differences(before: &Json, after: &Json) -> Vec<Difference> {
    let [before, after] = [before, after].map(values);
    let in_before = |place: &str| before.iter().find(|(known, _)| known == place).map(|(_, value)| value.clone());
    let changed = after.iter().filter_map(|(place, value)| {
        let old = in_before(place);
        (old.as_ref() != Some(value)).then(|| Difference {
            place: place.clone(),
            before: old,
            after: Some(value.clone()),
        })
    });
    let gone = before.iter().filter(|(place, _)| !after.iter().any(|(known, _)| known == place));
    let gone = gone.map(|(place, value)| Difference { place: place.clone(), before: Some(value.clone()), after: None });
    changed.chain(gone).collect()
}

/// Every value with the way to it.
fn values(json: &Json) -> Vec<(String, String)> {
    let mut found = Vec::new();
    gather(json, "", &mut found);
    found
}

fn gather(json: &Json, way: &str, found: &mut Vec<(String, String)>) {
    let step = |name: &str| if way.is_empty() { name.to_owned() } else { format!("{way}.{name}") };
    match &json.what {
        What::Group(members) => members.iter().for_each(|member| gather(&member.value, &step(&member.name), found)),
        What::List(entries) if entries.iter().any(|entry| matches!(entry.what, What::Group(_))) => {
            for (at, entry) in entries.iter().enumerate() {
                let key = KEYS.iter().find_map(|key| entry.at(&[key])?.text());
                let mut way = step(&key.map_or_else(|| (at + 1).to_string(), str::to_owned));
                // The third window of hours in one language is told from the first two.
                let again = found.iter().filter(|(known, _)| known.starts_with(&format!("{way}."))).count();
                if again > 0 {
                    way = format!("{way}-{}", at + 1);
                }
                gather(entry, &way, found);
            }
        }
        _ => found.push((way.to_owned(), written(json))),
    }
}

/// A value as whoever wrote it would say it.
fn written(json: &Json) -> String {
    match &json.what {
        What::Nothing => "null".to_owned(),
        What::Flag(true) => "stated".to_owned(),
        What::Flag(false) => "denied".to_owned(),
        What::Whole(number) => number.to_string(),
        What::Fraction(number) => number.clone(),
        What::Text(text) => format!("\"{text}\""),
        What::List(entries) => match entries.as_slice() {
            [] => "an empty list".to_owned(),
            entries => entries.iter().map(written).collect::<Vec<_>>().join(", "),
        },
        What::Group(members) => {
            let members = members.iter().map(|member| format!("{}: {}", member.name, written(&member.value)));
            members.collect::<Vec<_>>().join(", ")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::differences;
    use crate::inspection::document::read;

    /// Each difference as a line.
    fn lines(before: &str, after: &str) -> Vec<String> {
        let [before, after] = [before, after].map(|text| read(text).unwrap());
        let said = |value: Option<String>| value.unwrap_or_else(|| "–".to_owned());
        differences(&before, &after)
            .into_iter()
            .map(|one| format!("{} {} {}", one.place, said(one.before), said(one.after)))
            .collect()
    }

    #[test]
    fn what_is_new_changed_or_gone_is_told_by_its_place() {
        let before = r#"{ "a": { "b": true, "c": 1, "d": ["x", "y"] }, "e": "same" }"#;
        let after = r#"{ "a": { "c": 2, "d": ["x"], "f": "new" }, "e": "same" }"#;
        assert_eq!(lines(before, after), ["a.c 1 2", "a.d \"x\", \"y\" \"x\"", "a.f – \"new\"", "a.b stated –"]);
        assert_eq!(lines(after, after), [] as [&str; 0]);
    }

    #[test]
    fn the_entries_of_a_list_are_known_by_their_names_and_not_by_their_order() {
        let before = r#"{ "options": [{ "id": "a", "n": 1 }, { "id": "b", "n": 1 }] }"#;
        let turned = r#"{ "options": [{ "id": "b", "n": 1 }, { "id": "a", "n": 2 }] }"#;
        assert_eq!(lines(before, turned), ["options.a.n 1 2"]);
        let hours = r#"{ "hours": [{ "language": "sq", "n": 1 }, { "language": "sq", "n": 2 }] }"#;
        let later = r#"{ "hours": [{ "language": "sq", "n": 1 }, { "language": "sq", "n": 3 }] }"#;
        assert_eq!(lines(hours, later), ["hours.sq-2.n 2 3"]);
    }
}
