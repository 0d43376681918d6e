//! Where the texts of a language lie, and how a message is found among them and put together.

use std::sync::{Arc, Mutex};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource};

use super::bundle::{CONTRACT, FRONT, FRONT_CONTRACT, INSIDE, SHOWN, WordsProblem};
use super::overlay;
use crate::domain::language::Language;

type Bundle = FluentBundle<Arc<FluentResource>>;

/// The texts of one language, the country's on top.
pub struct Shelf {
    pub language: Language,
    pub texts: Texts,
    bundle: Bundle,
    /// The same with the country's own wording on top, where it has one.
    own: Option<Bundle>,
    pub unsaid: Mutex<Vec<String>>,
}

/// What lies on a shelf, from below.
#[derive(Clone)]
pub struct Texts {
    pub front: Arc<FluentResource>,
    /// Those for inside an application.
    pub inside: Option<Arc<FluentResource>>,
    /// Those that only a kiosk says.
    pub kiosk: Option<Arc<FluentResource>>,
    /// Those of the studio.
    pub studio: Option<Arc<FluentResource>>,
    /// The country's own wording, with its text: two shelves with the same text say the same.
    pub overlay: Option<(String, Arc<FluentResource>)>,
}

impl Shelf {
    /// Puts the texts on a shelf, the country's on top, and sees whether all that the front pages say is there.
    pub fn fill(language: Language, texts: Texts) -> Result<Self, WordsProblem> {
        let overlay = texts.overlay.as_ref().map(|(_, text)| text);
        let own = overlay.map(|_| bundle(language, &texts, overlay));
        let bundle = bundle(language, &texts, None);
        let shelf = Shelf { language, texts, bundle, own, unsaid: Mutex::default() };
        let missing = shelf.without(FRONT_CONTRACT.lines());
        if missing.is_empty() { Ok(shelf) } else { Err(WordsProblem::Missing(missing)) }
    }

    /// The finished text, or nothing if there is no such message or it asks for something that was not given: Fluent would
    /// put the bare name in its place. A country's own wording that cannot be said, or would fill a page or leave it blank,
    /// gives way to the language's.
    pub fn format(&self, id: &str, arguments: &FluentArgs) -> Option<String> {
        let own = self.own.as_ref().and_then(|own| formatted(own, id, arguments));
        own.filter(|text| overlay::is_bearable(text)).or_else(|| formatted(&self.bundle, id, arguments))
    }

    /// What is missing of all the parts that are here.
    pub fn missing(&self) -> Vec<String> {
        let is_asked = |number: usize| match number {
            0..FRONT => true,
            FRONT..INSIDE => self.texts.inside.is_some(),
            INSIDE..SHOWN => self.texts.kiosk.is_some(),
            _ => self.texts.studio.is_some(),
        };
        let asked = CONTRACT.lines().enumerate().filter(|(number, _)| is_asked(*number));
        self.without(asked.map(|(_, line)| line))
    }

    /// The ids of those lines of the contract that nothing here fulfils.
    fn without(&self, lines: impl Iterator<Item = &'static str>) -> Vec<String> {
        let ids = lines.filter_map(|line| line.split(' ').next());
        let missing = ids.filter(|id| match find(&self.bundle, id) {
            Some((message, None)) => message.value().is_none(),
            Some((message, Some(attribute))) => message.get_attribute(attribute).is_none(),
            None => true,
        });
        missing.map(str::to_owned).collect()
    }
}

fn bundle(language: Language, texts: &Texts, overlay: Option<&Arc<FluentResource>>) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language.code().parse().unwrap_or_default()]);
    // The marks that fence off a value of another writing direction: all four languages run one way.
    bundle.set_use_isolating(false);
    let layers = [Some(&texts.front), texts.inside.as_ref(), texts.kiosk.as_ref(), texts.studio.as_ref(), overlay];
    layers.into_iter().flatten().for_each(|text| bundle.add_resource_overriding(text.clone()));
    bundle
}

fn formatted(bundle: &Bundle, id: &str, arguments: &FluentArgs) -> Option<String> {
    let (message, attribute) = find(bundle, id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
    errors.is_empty().then_some(text)
}

fn find<'shelf, 'id>(bundle: &'shelf Bundle, id: &'id str) -> Option<(FluentMessage<'shelf>, Option<&'id str>)> {
    match id.split_once('.') {
        Some((id, attribute)) => Some((bundle.get_message(id)?, Some(attribute))),
        None => Some((bundle.get_message(id)?, None)),
    }
}

/// A Fluent text, taken apart; or the line where it is not one.
pub fn read(text: &str) -> Result<Arc<FluentResource>, usize> {
    FluentResource::try_new(text.to_owned()).map(Arc::new).map_err(|(_, errors)| {
        // Where the entry begins, not where the parser gave up: that may be at the end of the file.
        let start = errors.first().and_then(|first| first.slice.as_ref()).map_or(0, |entry| entry.start);
        text.bytes().take(start).filter(|byte| *byte == b'\n').count() + 1
    })
}
