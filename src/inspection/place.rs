//! Where in a document something stands, as a sentence says it.

use std::fmt;

/// A place in a document: `delivery.cutoff`, `entry 2 of channels: kind`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The lists on the way, each with its entry.
    lists: String,
    /// The keys since then.
    keys: String,
}

impl Place {
    pub fn key(&self, name: &str) -> Self {
        let name = super::document::short(name);
        let keys = if self.keys.is_empty() { name } else { format!("{}.{name}", self.keys) };
        Self { lists: self.lists.clone(), keys }
    }

    /// An entry of the list here, counted from 0; sentences count from 1.
    pub fn entry(&self, index: usize) -> Self {
        let of = if self.keys.is_empty() { String::new() } else { format!(" of {}", self.keys) };
        Self { lists: format!("{}entry {}{of}: ", self.lists, index + 1), keys: String::new() }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.lists.as_str(), self.keys.as_str()) {
            ("", "") => f.write_str("the pack"),
            (lists, "") => f.write_str(lists.trim_end_matches(": ")),
            (lists, keys) => write!(f, "{lists}{keys}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn a_place_is_said_as_people_count() {
        let options = Place::default().key("delivery").key("options");
        assert_eq!(Place::default().to_string(), "the pack");
        assert_eq!(options.to_string(), "delivery.options");
        assert_eq!(options.entry(0).to_string(), "entry 1 of delivery.options");
        assert_eq!(
            options.entry(1).key("price").key("cities").entry(2).to_string(),
            "entry 2 of delivery.options: entry 3 of price.cities"
        );
        let change = Place::default().key("changes").entry(0);
        assert_eq!(change.entry(1).to_string(), "entry 1 of changes: entry 2");
    }
}
