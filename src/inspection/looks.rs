//! What a country wears: `theme.css` against the tokens, and the contrast of each pair.

use super::allowed::list;
use super::colour::Colour;
use super::contrast::{self, Pair, ground_of, scheme_name, written};
use super::{Finding, Folder, House, Weight, spelling};
use crate::domain::catalogue::largest;
use crate::domain::theme::{self, FaultKind, Kind, Scheme, TOKENS, Theme, ThemeFault, Token, token};

const FILE: &str = "theme.css";

/// How every theme is laid out; its own lines stand where the dots are.
const LAYOUT: &str =
    "\"@layer theme { :root { … } @media (prefers-color-scheme: dark) { :root { … } } }\" is all of a theme";

pub(super) fn findings(folder: &Folder, house: &House) -> Vec<Finding> {
    let found = |weight, line, sentence: String| folder.finding(weight, FILE, line, sentence);
    let Some(bytes) = folder.files.get(FILE) else { return vec![] };
    let most = largest(FILE);
    if bytes.len() > most {
        let sentence = format!("the theme has {} bytes; at most {most} are read", bytes.len());
        return vec![found(Weight::Fault, None, sentence)];
    }
    let Ok(css) = str::from_utf8(bytes) else {
        return vec![found(Weight::Fault, None, "the theme is not written in UTF-8".to_owned())];
    };
    let read = theme::read(css);
    let mut findings: Vec<Finding> =
        read.faults.iter().map(|fault| found(Weight::Fault, Some(fault.line), understood(fault))).collect();
    let worn = Worn { css, theme: &read.theme };
    let alone = worn.without_text().map(|(line, sentence)| found(Weight::Fault, line, sentence));
    findings.extend(alone);
    let pairs = contrast::table(&read.theme, &theme::base(house.tokens));
    let faint = worn.faint(&pairs).into_iter();
    findings.extend(faint.map(|(line, sentence)| found(Weight::Fault, line, sentence)));
    if read.theme.dark.is_empty()
        && read.theme.light.iter().any(|(token, _)| matches!(token.kind, Kind::Colour | Kind::Background))
    {
        let sentence = "the theme has no colours for the dark: devices that are set to dark show the service's own; add \
                        \"@media (prefers-color-scheme: dark) { :root { … } }\" inside \"@layer theme\"";
        findings.push(found(Weight::Warning, None, sentence.to_owned()));
    }
    findings
}

/// A theme with its text, in which every line can be found again.
struct Worn<'a> {
    css: &'a str,
    theme: &'a Theme,
}

impl Worn<'_> {
    fn sets(&self, name: &str, scheme: Scheme) -> bool {
        let set = match scheme {
            Scheme::Light => &self.theme.light,
            Scheme::Dark => &self.theme.dark,
        };
        set.iter().any(|(token, _)| token.name == name)
    }

    /// The line where a scheme sets a token. The dark block stands behind the light one.
    fn line(&self, name: &str, scheme: Scheme) -> Option<usize> {
        let dark = self.css.lines().position(|line| line.contains("prefers-color-scheme"));
        let begins = match scheme {
            Scheme::Light => 0,
            Scheme::Dark => dark?,
        };
        let sets = |line: &str| {
            line.match_indices(name)
                .any(|(at, name)| line.get(at + name.len()..).is_some_and(|rest| rest.trim_start().starts_with(':')))
        };
        self.css.lines().enumerate().skip(begins).find(|(_, line)| sets(line)).map(|(at, _)| at + 1)
    }

    /// Grounds that are changed while the text on them stays the service's own.
    fn without_text(&self) -> impl Iterator<Item = (Option<usize>, String)> {
        let texts = TOKENS.iter().filter_map(|text| Some((text.name, ground_of(text.name)?)));
        let both = texts.flat_map(|(text, ground)| [Scheme::Light, Scheme::Dark].map(|scheme| (text, ground, scheme)));
        both.filter(|(text, ground, scheme)| self.sets(ground, *scheme) && !self.sets(text, *scheme)).map(
            |(text, ground, scheme)| {
                let name = scheme_name(scheme);
                let sentence = format!(
                    "{ground} is set in {name} and {text}, which stands on it, is not: a ground is changed together with \
                     its text"
                );
                (self.line(ground, scheme), sentence)
            },
        )
    }

    /// What cannot be read or seen where it stands, if the theme has a part in it; once for all its grounds.
    fn faint(&self, pairs: &[Pair]) -> Vec<(Option<usize>, String)> {
        let fails =
            |pair: &&Pair| !pair.passes() && (self.sets(pair.what, pair.scheme) || self.sets(pair.on, pair.scheme));
        let mut told: Vec<(&str, Scheme)> = Vec::new();
        let mut faint = Vec::new();
        for pair in pairs.iter().filter(fails) {
            let one = (pair.what, pair.scheme);
            if !told.contains(&one) {
                told.push(one);
                let all = || pairs.iter().filter(|other| (other.what, other.scheme) == one);
                faint.push(self.too_faint(&all().filter(fails).collect::<Vec<_>>(), &all().collect::<Vec<_>>()));
            }
        }
        faint
    }

    /// Of one colour, the pairs that fail and all in which it has a part.
    fn too_faint(&self, failing: &[&Pair], all: &[&Pair]) -> (Option<usize>, String) {
        let Some(first) = failing.first() else { return (None, String::new()) };
        let Pair { what, on, scheme, colour, ground, .. } = **first;
        let grounds = failing.iter().map(|pair| format!("{} ({}, {})", pair.on, pair.ground, written(pair.ratio())));
        let needed = failing.iter().map(|pair| pair.needed()).fold(0.0, f64::max);
        let needs: Vec<_> = all.iter().map(|pair| (pair.ground, pair.needed())).collect();
        let other_ground = ground.made_to_stand_out(&[(colour, first.needed())]).map(|other| format!("{on}: {other}"));
        let nearest = match colour.made_to_stand_out(&needs) {
            Some(nearest) => format!("{what}: {nearest}"),
            None => other_ground.unwrap_or_default(),
        };
        let purpose = if first.is_text { "read" } else { "seen" };
        let sentence = format!(
            "in {}, {what} ({colour}) can hardly be {purpose} on {}, and needs {needed:.1}:1; the nearest that passes is {nearest}",
            scheme_name(scheme),
            list(grounds, "and"),
        );
        let own = if self.sets(what, scheme) { what } else { on };
        (self.line(own, scheme), sentence)
    }
}

/// What is wrong with a line, and what would be right.
fn understood(fault: &ThemeFault) -> String {
    match &fault.kind {
        FaultKind::Place(found) => format!("\"{found}\" is no part of a theme: {LAYOUT}"),
        FaultKind::NoDeclaration(found) => {
            format!("\"{found}\" gives no token a value; a line of a theme is \"--viza-brand: #1b5040;\"")
        }
        FaultKind::Unknown(name) => unknown(name),
        FaultKind::Value(token, found) => {
            format!("{}: \"{found}\" is not allowed; {}", token.name, allowed(token, found))
        }
        FaultKind::Twice(token) => format!("{} is set twice; only the first one counts", token.name),
        FaultKind::Unbalanced => format!("a comment or a brace is not closed, or not opened; {LAYOUT}"),
    }
}

fn unknown(name: &str) -> String {
    let names = TOKENS.iter().map(|token| token.name);
    let whole = format!("--viza-{}", name.trim_start_matches('-'));
    match token(&whole).map(|token| token.name).or_else(|| spelling::nearest(name, names.clone())) {
        Some(meant) => format!("there is no token \"{name}\"; did you mean {meant}?"),
        None if name.starts_with("--") => {
            format!("there is no token \"{name}\"; a theme may set {}", list(names.map(str::to_owned), "and"))
        }
        None => format!("\"{name}\" is no token; a theme sets tokens such as --viza-brand, and nothing else of a page"),
    }
}

/// What a token takes, and what was probably meant.
fn allowed(token: &Token, found: &str) -> String {
    match token.kind {
        Kind::Colour => match whole_colour(found) {
            Some(meant) => format!("did you mean {meant}?"),
            None => "a colour is written #rrggbb, such as #1b5040".to_owned(),
        },
        Kind::Background => {
            "it takes none, or gradients of colours written #rrggbb with percentages, angles and lengths up \
                             to 64px, such as linear-gradient(90deg, #1b5040, #e8c27a); nothing is fetched"
                .to_owned()
        }
        Kind::Radius => "a corner is 0 to 1.5rem, such as 0.375rem".to_owned(),
        Kind::Density => "it takes a number from 0.85 to 1.15".to_owned(),
        Kind::Scale => "it takes a number from 0.95 to 1.15".to_owned(),
    }
}

/// The six digits of a colour that was written shorter or by a name.
fn whole_colour(found: &str) -> Option<String> {
    let named = match found.to_ascii_lowercase().as_str() {
        "white" => Some(Colour::WHITE),
        "black" => Some(Colour::BLACK),
        _ => None,
    };
    let digits = found.strip_prefix('#').unwrap_or(found);
    let whole = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        _ => digits.to_owned(),
    };
    named.or_else(|| Colour::from_hex(&format!("#{whole}"))).map(|colour| colour.to_string())
}
