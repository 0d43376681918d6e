//! Things on a screen, by what they are and what they are called, as a screen reader knows them.

/// A thing to read, press or fill in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing<'a> {
    Heading(&'a str),
    Button(&'a str),
    Link(&'a str),
    /// A link of several lines, by the first.
    Card(&'a str),
    /// A line to type on.
    Field(&'a str),
    /// One of the three lines of a date.
    DatePart {
        question: &'a str,
        part: &'a str,
    },
    /// One of the answers of a question.
    Answer {
        question: &'a str,
        answer: &'a str,
    },
    /// A box to tick.
    Box(&'a str),
    /// A list to choose from.
    List(&'a str),
    Picture(&'a str),
}

impl Thing<'_> {
    /// The role that assistive technology is told.
    pub const fn role(&self) -> &'static str {
        match self {
            Self::Heading(_) => "heading",
            Self::Button(_) => "button",
            Self::Link(_) | Self::Card(_) => "link",
            Self::Field(_) | Self::DatePart { .. } => "textbox",
            Self::Answer { .. } => "radio",
            Self::Box(_) => "checkbox",
            Self::List(_) => "combobox",
            Self::Picture(_) => "image",
        }
    }

    /// Its name, or what the name begins with: a price may follow.
    pub const fn name(&self) -> &str {
        match self {
            Self::Heading(name)
            | Self::Button(name)
            | Self::Link(name)
            | Self::Card(name)
            | Self::Field(name)
            | Self::DatePart { part: name, .. }
            | Self::Answer { answer: name, .. }
            | Self::Box(name)
            | Self::List(name)
            | Self::Picture(name) => name,
        }
    }

    /// The element itself.
    pub fn xpath(&self) -> String {
        match self {
            Self::Heading(name) => format!("(//h1|//h2|//h3)[{}]", says(name)),
            Self::Button(name) => format!("//button[{}][not(@aria-disabled='true')]", says(name)),
            Self::Link(name) => format!("//a[@href][{}]", says(name)),
            Self::Card(name) => format!("//main//a[@href][.//*[{}]]", says(name)),
            Self::Picture(name) => format!("//*[@role='img'][@aria-label={}]", literal(name)),
            _ => format!("//*[@id={}/@for]", self.label()),
        }
    }

    /// What a finger touches: the label where there is one, for the control may be drawn by it.
    pub fn touched(&self) -> String {
        match self {
            Self::Answer { .. } | Self::Box(_) => self.label(),
            _ => self.xpath(),
        }
    }

    fn label(&self) -> String {
        match self {
            Self::Answer { question, answer } => {
                let answer = says(answer);
                format!("//fieldset[legend[{}]]//label[{answer} or *[{answer}]]", says(question))
            }
            Self::DatePart { question, part } => {
                format!("//fieldset[legend[{}]]//label[{}]", says(question), says(part))
            }
            _ => format!("//label[{}]", says(self.name())),
        }
    }
}

/// The condition that a node says exactly `text`, spaces aside.
fn says(text: &str) -> String {
    format!("normalize-space(translate(., '\u{a0}\u{202f}', '  '))={}", literal(&plain(text)))
}

/// Text with every space a plain one, and none doubled.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A string in XPath, which knows no escapes.
fn literal(text: &str) -> String {
    if !text.contains('\'') {
        return format!("'{text}'");
    }
    let parts: Vec<String> = text.split('\'').map(|part| format!("'{part}'")).collect();
    format!("concat({})", parts.join(", \"'\", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_hard_spaces_do_not_break_a_name() {
        assert_eq!(literal("Për t'u"), "concat('Për t', \"'\", 'u')");
        assert_eq!(plain("165,00\u{a0}€ \n ok"), "165,00 € ok");
    }
}
