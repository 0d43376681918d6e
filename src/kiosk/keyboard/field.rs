//! The field that is typed in, as the keyboard sees it.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventInit, HtmlElement, HtmlInputElement};

use crate::domain::keyboard::{Attributes, Line, Stroke, until};

/// What can be typed in; `textarea` is the type of a text of several lines.
const TYPED: [&str; 8] = ["text", "email", "tel", "password", "search", "url", "number", "textarea"];

/// Every field of a page, in the order in which they are filled in.
const FIELDS: &str = "main input, main textarea";

/// How much is left free between a question and the keys, in pixels.
const MARGIN: f64 = 16.0;

/// A field while the keyboard is there for it; afterwards it is as it was.
pub struct Field {
    /// A text of several lines has the same members.
    input: HtmlInputElement,
    line: Line,
    /// Its own `type` and `inputmode`.
    kind: String,
    mode: Option<String>,
}

impl Field {
    /// Takes it over, if something can be typed in it.
    pub fn take(element: &Element) -> Option<Self> {
        let input = typed_in(element)?;
        let (kind, mode) = (input.type_(), input.get_attribute("inputmode"));
        let own = |name| input.get_attribute(name).unwrap_or_default();
        let (capitals, lang) = (own("autocapitalize"), own("lang"));
        let said =
            Attributes { kind: &kind, mode: mode.as_deref().unwrap_or_default(), capitals: &capitals, lang: &lang };
        let line = Line::read(said, kind == "textarea");
        // The device's own keyboard stays away.
        let _ = input.set_attribute("inputmode", "none");
        // In an e-mail address a browser tells nobody where the caret is; in a plain line of the same looks it does.
        if input.selection_start().ok().flatten().is_none() {
            input.set_type("text");
        }
        Some(Self { input, line, kind, mode })
    }

    pub fn is(&self, element: &Element) -> bool {
        self.input.is_same_node(Some(element))
    }

    pub const fn line(&self) -> Line {
        self.line
    }

    /// What its label says.
    pub fn title(&self) -> String {
        let label = self.input.labels().and_then(|labels| labels.item(0)).and_then(|label| label.text_content());
        label.unwrap_or_default().trim().to_owned()
    }

    pub fn focus(&self) {
        // A refusal to focus changes nothing that was typed.
        let _ = self.input.focus();
    }

    /// The field after it.
    pub fn next(&self) -> Option<HtmlElement> {
        let all = document().query_selector_all(FIELDS).ok()?;
        let all: Vec<Element> = (0..all.length())
            .filter_map(|at| all.item(at)?.dyn_into().ok())
            .filter(|one| typed_in(one).is_some())
            .collect();
        let own = all.iter().position(|one| self.is(one))?;
        all.into_iter().nth(own + 1)?.dyn_into().ok()
    }

    /// What stands before the caret.
    pub fn before(&self) -> String {
        until(&self.input.value(), self.selected().0).to_owned()
    }

    /// Does what a key did.
    pub fn strike(&self, stroke: Stroke) {
        let edit = stroke.edit(&self.input.value(), self.selected());
        if edit.is_change() {
            let _ = self.input.set_range_text_with_start_and_end(edit.text, edit.from, edit.to);
        }
        let _ = self.input.set_selection_range(edit.caret, edit.caret);
        if edit.is_change() {
            tell(&self.input, "input");
        }
    }

    /// Scrolls the page until the question, or if that is too long the field, stands between the top and the keys.
    pub fn rise_above(&self, keys: f64) {
        let field = self.input.get_bounding_client_rect();
        let question = self.input.closest(".viza-question").ok().flatten().map(|all| all.get_bounding_client_rect());
        let fits = |top: f64, bottom: f64| bottom - top + 2.0 * MARGIN <= keys;
        let (top, bottom) = question
            .map(|question| (question.top(), question.bottom()))
            .filter(|(top, bottom)| fits(*top, *bottom))
            .unwrap_or((field.top(), field.bottom()));
        let (above, below) = (top - MARGIN, bottom + MARGIN - keys);
        if below > 0.0 || above < 0.0 {
            window().scroll_by_with_x_and_y(0.0, if below > 0.0 { below } else { above });
        }
    }

    fn selected(&self) -> (u32, u32) {
        let end = u32::try_from(self.input.value().encode_utf16().count()).unwrap_or(u32::MAX);
        let place = |told: Result<Option<u32>, _>| told.ok().flatten().unwrap_or(end);
        (place(self.input.selection_start()), place(self.input.selection_end()))
    }
}

impl Drop for Field {
    fn drop(&mut self) {
        if self.input.type_() != self.kind && self.kind != "textarea" {
            self.input.set_type(&self.kind);
        }
        let _ = match &self.mode {
            Some(mode) => self.input.set_attribute("inputmode", mode),
            None => self.input.remove_attribute("inputmode"),
        };
    }
}

/// The field, if something can be typed in it now.
fn typed_in(element: &Element) -> Option<HtmlInputElement> {
    if !matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA") {
        return None;
    }
    let input: HtmlInputElement = element.clone().unchecked_into();
    let is_open = !input.disabled() && !input.read_only() && input.offset_parent().is_some();
    (is_open && TYPED.contains(&input.type_().as_str())).then_some(input)
}

fn tell(input: &HtmlInputElement, what: &str) {
    let bubbles = EventInit::new();
    bubbles.set_bubbles(true);
    if let Ok(event) = Event::new_with_event_init_dict(what, &bubbles) {
        let _ = input.dispatch_event(&event);
    }
}
