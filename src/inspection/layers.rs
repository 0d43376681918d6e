//! A schema with the schemas that it refers to, read as one.

use super::document::Json;

/// The schema itself first, then what it refers to.
pub struct Layers<'a>(Vec<&'a Json>);

impl<'a> Layers<'a> {
    /// Follows the references of `schema` into `whole`.
    pub fn of(schema: &'a Json, whole: &'a Json) -> Self {
        let mut layers = vec![schema];
        let mut next = schema;
        // A schema that refers to itself round a corner has no more layers than it has definitions.
        while let Some(found) = next.at(&["$ref"]).and_then(|to| definition(to.text()?, whole)) {
            if layers.iter().any(|layer| std::ptr::eq(*layer, found)) {
                break;
            }
            layers.push(found);
            next = found;
        }
        Self(layers)
    }

    /// A word of the schema wherever it stands.
    pub fn each(&self, word: &str) -> impl Iterator<Item = &'a Json> {
        self.0.iter().filter_map(move |layer| layer.at(&[word]))
    }

    /// A bound.
    pub fn number(&self, word: &str) -> Option<i64> {
        self.each(word).find_map(Json::whole)
    }

    /// The keys that are described, each with its schema.
    pub fn properties(&self) -> Vec<(&'a str, &'a Json)> {
        let members = self.each("properties").flat_map(Json::members);
        members.map(|member| (member.name.as_str(), &member.value)).collect()
    }

    /// The keys that must be there.
    pub fn required(&self) -> Vec<&'a str> {
        self.each("required").flat_map(Json::entries).filter_map(Json::text).collect()
    }

    /// Whether there are no keys but those described.
    pub fn is_closed(&self) -> bool {
        let no = |word: &Json| word.what == super::document::What::Flag(false);
        self.each("additionalProperties").chain(self.each("unevaluatedProperties")).any(no)
    }

    /// Keys of which exactly one must be there.
    pub fn either(&self) -> Vec<Vec<&'a str>> {
        let all = self.each("oneOf").filter(|branches| branches.entries().iter().all(only_requires));
        all.map(|branches| {
            let names = branches.entries().iter().filter_map(|branch| branch.at(&["required"]));
            names.flat_map(Json::entries).filter_map(Json::text).collect()
        })
        .collect()
    }

    /// Shapes of which exactly one must fit.
    pub fn shapes(&self) -> Vec<&'a [Json]> {
        let all = self.each("oneOf").filter(|branches| !branches.entries().iter().all(only_requires));
        all.map(Json::entries).collect()
    }
}

fn definition<'a>(to: &str, whole: &'a Json) -> Option<&'a Json> {
    whole.at(&["$defs", to.strip_prefix("#/$defs/")?])
}

/// A branch that asks for one key and nothing else.
fn only_requires(branch: &Json) -> bool {
    branch.members().len() == 1 && branch.at(&["required"]).is_some_and(|names| names.entries().len() == 1)
}
