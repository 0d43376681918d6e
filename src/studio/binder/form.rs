//! The schema of packs as questions: what can be stated, in its order, with what it says about itself.

use super::leaf::Leaf;

/// Deeper than the schema is.
const DEEPEST: usize = 12;

/// One thing that can be stated.
#[derive(Debug, Clone, PartialEq)]
pub struct Ask {
    /// Its name in the file.
    pub key: String,
    /// What the schema says about it, in English; empty where its name says it all.
    pub about: String,
    /// No pack is without it.
    pub required: bool,
    pub shape: Shape,
}

/// How it is answered.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// Stated or left out.
    Switch,
    /// Yes, no, or left out.
    YesNo,
    Text,
    /// Whole, not below the first number and not above the second.
    Number(i64, i64),
    /// One word of these.
    OneOf(Vec<String>),
    /// Some of these words, in their order.
    SomeOf(Vec<String>),
    /// Texts of one's own, each on a line.
    Lines,
    /// Several questions; whether a document must be named for the answers.
    Group {
        asks: Vec<Ask>,
        stated: bool,
    },
    /// Any number of the same.
    Rows(Box<Shape>),
    /// Too rare for a question of its own: it is written as it stands in the file.
    Written,
}

/// The questions of a schema.
pub fn asks(schema: &Leaf) -> Vec<Ask> {
    match shape(schema, schema, 0) {
        Shape::Group { asks, .. } => asks.into_iter().filter(|ask| !ask.key.starts_with('$')).collect(),
        _ => Vec::new(),
    }
}

impl Shape {
    /// What stands there before anything was answered.
    pub fn blank(&self) -> Leaf {
        match self {
            Self::Switch => Leaf::Switch(true),
            Self::YesNo => Leaf::Switch(false),
            Self::Text => Leaf::text(""),
            Self::Number(least, _) => Leaf::Number((*least).into()),
            Self::OneOf(words) => words.first().map_or(Leaf::Null, |word| Leaf::text(word)),
            Self::SomeOf(_) | Self::Lines | Self::Rows(_) => Leaf::List(Vec::new()),
            Self::Group { asks, stated } => {
                let needed = asks.iter().filter(|ask| ask.required);
                let members = needed.map(|ask| (ask.key.clone(), ask.shape.blank()));
                let unconfirmed = stated.then(|| ("unconfirmed".to_owned(), Leaf::text("to be asked at the embassy")));
                Leaf::Members(members.chain(unconfirmed).collect())
            }
            Self::Written => Leaf::Null,
        }
    }
}

/// The values of a pack that the embassy has not confirmed: where they stand, and why one must ask.
pub fn unconfirmed(pack: &Leaf) -> Vec<(String, String)> {
    fn walk(leaf: &Leaf, path: &str, found: &mut Vec<(String, String)>) {
        for (name, below) in leaf.members() {
            match below.words().filter(|_| name == "unconfirmed") {
                Some(why) => found.push((path.to_owned(), why.to_owned())),
                None => walk(below, &under(path, name), found),
            }
        }
        for (number, below) in leaf.items().iter().enumerate() {
            walk(below, &under(path, &(number + 1).to_string()), found);
        }
    }
    let mut found = Vec::new();
    walk(pack, "", &mut found);
    found
}

fn under(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// A part of the schema with all that it refers to.
struct Part<'a>(Vec<&'a Leaf>);

impl<'a> Part<'a> {
    fn of(schema: &'a Leaf, part: &'a Leaf) -> Self {
        let mut all = vec![part];
        let mut last = part;
        while let Some(next) = last.member("$ref").and_then(Leaf::words).and_then(|path| referred(schema, path)) {
            if all.len() > DEEPEST {
                break;
            }
            all.push(next);
            last = next;
        }
        Self(all)
    }

    fn word(&self, name: &str) -> Option<&'a str> {
        self.find(name).and_then(Leaf::words)
    }

    fn find(&self, name: &str) -> Option<&'a Leaf> {
        self.0.iter().find_map(|part| part.member(name))
    }

    fn number(&self, name: &str) -> Option<i64> {
        match self.find(name) {
            Some(Leaf::Number(number)) => number.as_i64(),
            _ => None,
        }
    }

    fn choices(&self) -> Option<Vec<String>> {
        let words = self.find("enum")?.items();
        words.iter().map(|word| word.words().map(str::to_owned)).collect()
    }
}

fn referred<'a>(schema: &'a Leaf, path: &str) -> Option<&'a Leaf> {
    let path: Vec<String> = path.strip_prefix("#/")?.split('/').map(str::to_owned).collect();
    schema.at(&path)
}

fn shape(schema: &Leaf, part: &Leaf, depth: usize) -> Shape {
    let part = Part::of(schema, part);
    if depth > DEEPEST {
        return Shape::Written;
    }
    if part.find("properties").is_some() {
        return group(schema, &part, depth);
    }
    if let Some(words) = part.choices() {
        return Shape::OneOf(words);
    }
    match part.word("type") {
        Some("array") => part.find("items").map_or(Shape::Written, |items| list(schema, items, depth)),
        Some("string") => Shape::Text,
        Some("integer") => {
            Shape::Number(part.number("minimum").unwrap_or_default(), part.number("maximum").unwrap_or(i64::MAX))
        }
        Some("boolean") => Shape::YesNo,
        _ if part.find("const") == Some(&Leaf::Switch(true)) => Shape::Switch,
        _ => Shape::Written,
    }
}

fn group(schema: &Leaf, part: &Part<'_>, depth: usize) -> Shape {
    let stated = part.0.iter().any(|part| part.member("$ref").and_then(Leaf::words) == Some("#/$defs/stated"));
    let all = part.0.iter().flat_map(|part| part.member("properties").map(Leaf::members).unwrap_or_default());
    let own = all.filter(|(key, _)| !(stated && ["source", "unconfirmed"].contains(&key.as_str())));
    let asks = own.map(|(key, below)| Ask {
        key: key.clone(),
        about: Part::of(schema, below).word("description").unwrap_or_default().to_owned(),
        required: part.0.iter().any(|part| {
            part.member("required").is_some_and(|names| names.items().iter().any(|name| name.words() == Some(key)))
        }),
        shape: shape(schema, below, depth + 1),
    });
    Shape::Group { asks: asks.collect(), stated }
}

fn list(schema: &Leaf, items: &Leaf, depth: usize) -> Shape {
    match shape(schema, items, depth + 1) {
        Shape::OneOf(words) => Shape::SomeOf(words),
        Shape::Text => Shape::Lines,
        group @ Shape::Group { .. } => Shape::Rows(Box::new(group)),
        _ => Shape::Written,
    }
}

#[cfg(test)]
mod tests {
    use super::{Ask, Leaf, Shape, asks, unconfirmed};

    fn questions() -> Vec<Ask> {
        asks(&Leaf::read(include_str!("../../../public/packs/pack.schema.json")).unwrap_or(Leaf::Null))
    }

    fn find<'a>(asks: &'a [Ask], path: &str) -> Option<&'a Ask> {
        let (first, rest) = path.split_once('/').unwrap_or((path, ""));
        let found = asks.iter().find(|ask| ask.key == first)?;
        match &found.shape {
            _ if rest.is_empty() => Some(found),
            Shape::Group { asks, .. } => find(asks, rest),
            Shape::Rows(row) => match row.as_ref() {
                Shape::Group { asks, .. } => find(asks, rest),
                _ => None,
            },
            _ => None,
        }
    }

    #[test]
    fn the_schema_asks_for_everything_in_its_own_way() {
        let questions = questions();
        let shape = |path: &str| find(&questions, path).map(|ask| ask.shape.clone());
        assert_eq!(shape("fee/not_refundable"), Some(Shape::Switch));
        assert_eq!(shape("channels/instant"), Some(Shape::YesNo));
        assert_eq!(shape("channels/cooldown_hours"), Some(Shape::Number(1, i64::MAX)));
        assert_eq!(shape("post/zone/offset"), Some(Shape::Number(-50_400, 50_400)));
        assert_eq!(shape("phone/example"), Some(Shape::Text));
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        assert_eq!(shape("groups/approval"), Some(Shape::OneOf(words(&["group", "representative"]))));
        assert_eq!(shape("languages"), Some(Shape::SomeOf(words(&["sq", "ka", "et", "en"]))));
        assert_eq!(shape("classes/ids"), Some(Shape::Lines));
        assert_eq!(shape("delivery/options/price"), Some(Shape::Written));
        assert!(matches!(shape("channels"), Some(Shape::Rows(_))));
        assert!(find(&questions, "groups").is_some_and(|ask| !ask.required && ask.about.starts_with("People who")));
        assert!(find(&questions, "country").is_some_and(|ask| ask.required));
        assert_eq!(shape("$schema"), None);
    }

    #[test]
    fn what_is_added_has_what_it_cannot_lack() {
        let questions = questions();
        let blank = find(&questions, "groups").map(|ask| ask.shape.blank().to_string());
        let expected = "{\n  \"approval\": \"group\",\n  \"unconfirmed\": \"to be asked at the embassy\"\n}\n";
        assert_eq!(blank.as_deref(), Some(expected));
    }

    #[test]
    fn what_is_not_confirmed_is_found_wherever_it_stands() {
        let pack = r#"{"a":{"unconfirmed":"ask"},"list":[{"x":1},{"b":{"unconfirmed":"older page"},"source":"s"}]}"#;
        let found = Leaf::read(pack).map(|pack| unconfirmed(&pack)).unwrap_or_default();
        let found: Vec<_> = found.iter().map(|(place, why)| (place.as_str(), why.as_str())).collect();
        assert_eq!(found, [("a", "ask"), ("list.2.b", "older page")]);
    }
}
