//! The contrast table: what stands on what, in light and in dark, and whether it can be read and seen there
//! (WCAG 2.2, 1.4.3 and 1.4.11; R141).

use std::fmt::Write;

use super::colour::Colour;
use crate::domain::theme::{Kind, Scheme, TOKENS, Theme, token};

/// The least ratio of a text and its ground.
const OF_TEXT: f64 = 4.5;
/// The least ratio of the edge of something that is used, and of the ring around what has the focus.
const OF_EDGE: f64 = 3.0;

/// Every soft ground of a notice or a status.
const SOFT: [&str; 4] = ["--viza-info-soft", "--viza-success-soft", "--viza-warning-soft", "--viza-danger-soft"];

/// Texts that stand on other grounds than the one they are named after.
const OTHER_TEXTS: &[(&str, &[&str])] = &[
    ("--viza-on-action", &["--viza-action-strong"]),
    ("--viza-on-surface", &["--viza-brand-soft"]),
    ("--viza-on-surface-muted", &["--viza-brand-soft"]),
    ("--viza-link", &["--viza-surface", "--viza-ground", "--viza-brand-soft"]),
    ("--viza-link", &SOFT),
    ("--viza-danger", &["--viza-surface", "--viza-ground", "--viza-brand-soft"]),
    ("--viza-on-info-soft", &["--viza-surface"]),
    ("--viza-on-success-soft", &["--viza-surface"]),
    ("--viza-on-warning-soft", &["--viza-surface", "--viza-ground"]),
    ("--viza-on-danger-soft", &["--viza-surface"]),
];

/// Edges of what is used, rings around what has the focus, and the marks of a state.
const EDGES: &[(&str, &[&str])] = &[
    ("--viza-control", &["--viza-surface", "--viza-ground", "--viza-brand-soft"]),
    ("--viza-focus", &["--viza-surface", "--viza-ground", "--viza-brand-soft"]),
    ("--viza-focus", &SOFT),
    ("--viza-action", &["--viza-surface", "--viza-brand-soft"]),
    ("--viza-brand", &["--viza-surface", "--viza-brand-soft"]),
    ("--viza-success", &["--viza-surface", "--viza-brand-soft", "--viza-success-soft"]),
    ("--viza-danger", &["--viza-surface", "--viza-brand-soft", "--viza-danger-soft"]),
    ("--viza-warning", &["--viza-surface", "--viza-brand-soft", "--viza-warning-soft"]),
    ("--viza-info", &["--viza-surface", "--viza-brand-soft", "--viza-info-soft"]),
];

/// Two tokens of which one stands on the other, as a theme colours them.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// What is read or seen: `--viza-on-bar`.
    pub what: &'static str,
    /// What it stands on: `--viza-bar`.
    pub on: &'static str,
    /// It is read; else it is an edge that is seen.
    pub is_text: bool,
    pub scheme: Scheme,
    pub colour: Colour,
    pub ground: Colour,
}

impl Pair {
    /// WCAG 2.2: 1 to 21.
    pub fn ratio(&self) -> f64 {
        self.colour.contrast(self.ground)
    }

    /// The least ratio that will do.
    pub fn needed(&self) -> f64 {
        if self.is_text { OF_TEXT } else { OF_EDGE }
    }

    pub fn passes(&self) -> bool {
        self.ratio() >= self.needed()
    }

    /// The colour nearest to `what`, of the same hue, that will do.
    pub fn nearest(&self) -> Option<Colour> {
        self.colour.made_to_stand_out(&[(self.ground, self.needed())])
    }
}

/// The nearest `#rrggbb` to a colour, of the same hue, that stands out from a ground by a ratio. Nothing where one of the
/// two is no colour.
pub fn nearest(colour: &str, on: &str, needed: f64) -> Option<String> {
    let [colour, on] = [colour, on].map(Colour::from_hex);
    Some(colour?.made_to_stand_out(&[(on?, needed)])?.to_string())
}

/// Every pair in both schemes, as it is worn: what the theme does not set has its value from `base`.
pub fn table(theme: &Theme, base: &Theme) -> Vec<Pair> {
    let in_scheme = |scheme| {
        let worn = move |name| {
            let token = token(name)?;
            Colour::from_hex(theme.value(token, scheme).or_else(|| base.value(token, scheme))?)
        };
        stands_on().filter_map(move |(what, on, is_text)| {
            Some(Pair { what, on, is_text, scheme, colour: worn(what)?, ground: worn(on)? })
        })
    };
    in_scheme(Scheme::Light).chain(in_scheme(Scheme::Dark)).collect()
}

/// What stands on what, and whether it is read; else it is seen.
pub fn stands_on() -> impl Iterator<Item = (&'static str, &'static str, bool)> {
    let named = TOKENS.iter().filter_map(|text| Some((text.name, ground_of(text.name)?, true)));
    let spread = |table: &'static [(&'static str, &'static [&'static str])], is_text| {
        table.iter().flat_map(move |(what, grounds)| grounds.iter().map(move |on| (*what, *on, is_text)))
    };
    named.chain(spread(OTHER_TEXTS, true)).chain(spread(EDGES, false))
}

/// The ground that a text is named after: `--viza-bar` of `--viza-on-bar`.
pub(super) fn ground_of(text: &str) -> Option<&'static str> {
    let ground = text.strip_prefix("--viza-on-")?;
    let ground = format!("--viza-{}", ground.strip_suffix("-muted").unwrap_or(ground));
    token(&ground).filter(|ground| ground.kind == Kind::Colour).map(|ground| ground.name)
}

/// A scheme in a sentence.
pub(super) fn scheme_name(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Light => "light",
        Scheme::Dark => "dark",
    }
}

/// A ratio as one reads it: never rounded up to what is needed.
pub(super) fn written(ratio: f64) -> String {
    format!("{:.2}:1", (ratio * 100.0).floor() / 100.0)
}

/// The table on paper, a line for each pair.
pub fn print(table: &[Pair]) -> String {
    let mut text = String::new();
    for scheme in [Scheme::Light, Scheme::Dark] {
        let _ = writeln!(text, "Contrast, {}:", scheme_name(scheme));
        for pair in table.iter().filter(|pair| pair.scheme == scheme) {
            let verdict = match pair.nearest().filter(|_| !pair.passes()) {
                Some(nearest) => format!("fails; {nearest} would pass"),
                None => "passes".to_owned(),
            };
            let _ = writeln!(
                text,
                "  {:<26} {} on {:<24} {} {:>8}, needs {:.1}:1, {verdict}",
                pair.what,
                pair.colour,
                pair.on,
                pair.ground,
                written(pair.ratio()),
                pair.needed(),
            );
        }
    }
    text
}
