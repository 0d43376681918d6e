//! What a language says, and how a country says some of it in its own words.

use std::collections::HashMap;

use fluent_syntax::{ast, parser, serializer};

use super::phrase::{Phrase, Wrong};

type Message = ast::Message<String>;
type Resource = ast::Resource<String>;

/// A language's own sentences, in their order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Base {
    messages: Vec<Message>,
    phrases: HashMap<String, Phrase>,
}

/// A sentence as it is said in a country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saying {
    pub phrase: Phrase,
    /// The language's own, where the country says it differently; absent where it says just that.
    pub instead_of: Option<Phrase>,
}

impl Base {
    /// Takes a language's text apart.
    pub fn read(text: &str) -> Self {
        let messages = messages(&parsed(text)).cloned().collect::<Vec<_>>();
        let phrases = messages.iter().flat_map(phrases).map(|phrase| (phrase.id.clone(), phrase)).collect();
        Self { messages, phrases }
    }

    fn message(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id.name == id)
    }

    /// Every sentence, with a country's own wording, in the language's order; then what only the country has.
    pub fn sayings(&self, own: &str) -> Vec<Saying> {
        let own = parsed(own);
        let mut by_id: HashMap<String, Phrase> = HashMap::new();
        let mut added = Vec::new();
        for phrase in messages(&own).flat_map(phrases) {
            if self.phrases.contains_key(&phrase.id) {
                by_id.insert(phrase.id.clone(), phrase);
            } else {
                added.push(Saying { phrase, instead_of: None });
            }
        }
        let theirs = |base: Phrase| match by_id.remove(&base.id) {
            // The arguments are the app's, whether the country's sentence says them or not.
            Some(own) if own.forms != base.forms => {
                let phrase = Phrase { arguments: base.arguments.clone(), ..own };
                Saying { phrase, instead_of: Some(base) }
            }
            _ => Saying { phrase: base, instead_of: None },
        };
        let mut sayings: Vec<Saying> = self.messages.iter().flat_map(phrases).map(theirs).collect();
        sayings.extend(added);
        sayings
    }

    /// A country's wording with this sentence in it; a sentence that is the language's own again is taken out.
    ///
    /// # Errors
    /// What is wrong with the sentence; the wording stays as it was.
    pub fn say(&self, own: &str, phrase: &Phrase) -> Result<String, Wrong> {
        let pattern = phrase.pattern()?;
        let mut resource = parsed(own);
        let (id, attribute) = match phrase.id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (phrase.id.as_str(), None),
        };
        let known = resource.body.iter().position(|entry| is_message(entry, id));
        let at = known.unwrap_or(resource.body.len());
        if known.is_none() {
            // A message that stands in for another says all of it.
            let whole = self.message(id).cloned().unwrap_or_else(|| empty(id));
            resource.body.push(ast::Entry::Message(Message { comment: None, ..whole }));
        }
        if let Some(ast::Entry::Message(message)) = resource.body.get_mut(at) {
            match attribute {
                None => message.value = Some(pattern),
                Some(name) => {
                    if let Some(one) = message.attributes.iter_mut().find(|one| one.id.name == name) {
                        one.value = pattern;
                    }
                }
            }
            let same = |base: &Message| phrases(base).eq(phrases(message));
            if self.message(id).is_some_and(same) {
                resource.body.remove(at);
            }
        }
        let options = serializer::Options { with_junk: true };
        Ok(serializer::serialize_with_options(&resource, options))
    }
}

/// A text that is not Fluent throughout keeps what can be read of it.
fn parsed(text: &str) -> Resource {
    parser::parse(text.to_owned()).unwrap_or_else(|(resource, _)| resource)
}

fn messages(resource: &Resource) -> impl Iterator<Item = &Message> {
    resource.body.iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(message),
        _ => None,
    })
}

fn is_message(entry: &ast::Entry<String>, id: &str) -> bool {
    matches!(entry, ast::Entry::Message(message) if message.id.name == id)
}

fn empty(id: &str) -> Message {
    Message { id: ast::Identifier { name: id.to_owned() }, value: None, attributes: Vec::new(), comment: None }
}

fn phrases(message: &Message) -> impl Iterator<Item = Phrase> + '_ {
    let id = &message.id.name;
    let value = message.value.iter().map(|value| Phrase::of(id.clone(), value));
    let attribute = move |one: &ast::Attribute<String>| Phrase::of(format!("{id}.{}", one.id.name), &one.value);
    value.chain(message.attributes.iter().map(attribute))
}

#[cfg(test)]
mod tests {
    use super::{Base, Phrase, Saying, Wrong};

    const BASE: &str = "a = Pay by { $date }.\n    .hint = Soon.\n\
        n = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}\n\
        m = { \"\\u00A0\" }x { a }\nodd = before { $k ->\n    [a] b\n   *[c] d\n}\n";

    fn saying(own: &str, id: &str) -> Option<Saying> {
        Base::read(BASE).sayings(own).into_iter().find(|saying| saying.phrase.id == id)
    }

    fn with(own: &str, id: &str, texts: &[&str]) -> Result<String, Wrong> {
        let mut phrase = saying(own, id).ok_or(Wrong::Empty)?.phrase;
        phrase.forms.iter_mut().zip(texts).for_each(|(form, text)| form.text = (*text).to_owned());
        Base::read(BASE).say(own, &phrase)
    }

    #[test]
    fn sentences_are_shown_without_fluent() {
        let said = |id: &str| saying("", id).map(|saying| saying.phrase.said());
        assert_eq!(said("a").as_deref(), Some("Pay by { $date }."));
        assert_eq!(said("n").as_deref(), Some("{ $n } day · { $n } days"));
        assert_eq!(said("m").as_deref(), Some("\u{a0}x { a }"));
        assert_eq!(said("odd").as_deref(), Some("before { $k ->\n    [a] b\n   *[c] d\n}"));
        assert_eq!(saying("", "n").map(|saying| saying.phrase.arguments), Some(vec!["n".to_owned()]));
    }

    #[test]
    fn an_own_sentence_takes_the_whole_message_with_it_and_goes_back() -> Result<(), Wrong> {
        let own = with("# Ours\nz = Name\n", "a.hint", &["By noon."])?;
        assert_eq!(own, "# Ours\nz = Name\na = Pay by { $date }.\n    .hint = By noon.\n");
        let hint = saying(&own, "a.hint");
        assert_eq!(hint.and_then(|saying| saying.instead_of).map(|base| base.said()).as_deref(), Some("Soon."));
        assert_eq!(saying(&own, "a").and_then(|saying| saying.instead_of), None);
        assert_eq!(saying(&own, "z").map(|saying| saying.phrase.said()).as_deref(), Some("Name"));
        assert_eq!(with(&own, "a.hint", &["Soon."])?, "# Ours\nz = Name\n");
        Ok(())
    }

    #[test]
    fn every_form_of_a_number_is_a_text_of_its_own() -> Result<(), Wrong> {
        let own = with("", "n", &["{ $n } Tag", "{ $n } Tage"])?;
        assert_eq!(own, "n =\n    { $n ->\n        [one] { $n } Tag\n       *[other] { $n } Tage\n    }\n");
        assert_eq!(saying(&own, "n").map(|saying| saying.phrase.said()).as_deref(), Some("{ $n } Tag · { $n } Tage"));
        assert_eq!(with(&own, "odd", &["{ $k ->\n    [a] b\n   *[c] e\n}"])?.lines().count(), own.lines().count() + 5);
        Ok(())
    }

    #[test]
    fn what_is_no_sentence_is_told_and_nothing_is_written() {
        assert_eq!(with("", "a", &["Pay { $date"]), Err(Wrong::NotUnderstood));
        assert_eq!(with("", "a", &["x\ny = z"]), Ok("a =\n    x\n    y = z\n    .hint = Soon.\n".to_owned()));
        assert_eq!(with("", "a", &["Pay { $day }"]), Err(Wrong::Stranger("day".to_owned())));
        assert_eq!(with("", "a", &["  "]), Err(Wrong::Empty));
        assert_eq!(with("", "n", &["", "{ $n }"]), Err(Wrong::Empty));
    }

    #[test]
    fn a_sentence_that_leaves_an_argument_out_may_take_it_in_again() -> Result<(), Wrong> {
        let own = with("", "a", &["Pay."])?;
        assert!(with(&own, "a", &["Pay by { $date }!"])?.starts_with("a = Pay by { $date }!"));
        let phrase = Phrase { id: "a.b".to_owned(), ..Base::read(BASE).sayings("").remove(0).phrase };
        assert!(Base::read(BASE).say("", &phrase).is_ok(), "an attribute that nobody asks for changes nothing");
        Ok(())
    }

    #[test]
    fn what_cannot_be_read_stays_where_it_is() -> Result<(), Wrong> {
        let own = with("junk\nz = Name\n", "a", &["Pay."])?;
        assert!(own.starts_with("junk\nz = Name\n"), "{own}");
        Ok(())
    }
}
