//! The values of a theme's tokens: small grammars, so that nothing is asked for, measured or run.

use super::Kind;

/// Longest value, in bytes.
const LONGEST: usize = 1024;
const ROUNDEST_REM: f64 = 1.5;
const WIDEST_PX: f64 = 64.0;
const GRADIENTS: &[&str] = &[
    "linear-gradient",
    "repeating-linear-gradient",
    "radial-gradient",
    "repeating-radial-gradient",
    "conic-gradient",
    "repeating-conic-gradient",
];
/// Inside the brackets of a gradient.
const IN_GRADIENTS: &[&str] = &[
    "transparent",
    "to",
    "from",
    "at",
    "top",
    "bottom",
    "left",
    "right",
    "center",
    "circle",
    "ellipse",
    "closest-side",
    "closest-corner",
    "farthest-side",
    "farthest-corner",
];
/// After a gradient: where it lies, how large it is, how it is repeated.
const AFTER_GRADIENTS: &[&str] =
    &["top", "bottom", "left", "right", "center", "repeat", "repeat-x", "repeat-y", "no-repeat", "/"];

/// A value of that kind in its normal form, or nothing.
pub fn normal(kind: Kind, value: &str) -> Option<String> {
    let value = value.trim();
    if value.len() > LONGEST {
        return None;
    }
    match kind {
        Kind::Colour => is_colour(value).then(|| value.to_ascii_lowercase()),
        Kind::Background => (value == "none" || is_background(value)).then(|| value.to_ascii_lowercase()),
        Kind::Radius => (value == "0" || measures(value, "rem", 0.0, ROUNDEST_REM)).then(|| value.to_owned()),
        Kind::Density => measures(value, "", 0.85, 1.15).then(|| value.to_owned()),
        Kind::Scale => measures(value, "", 0.95, 1.15).then(|| value.to_owned()),
    }
}

fn is_colour(value: &str) -> bool {
    value.strip_prefix('#').is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|digit| digit.is_ascii_hexdigit()))
}

/// A number with that unit between two bounds, written in digits alone.
fn measures(value: &str, unit: &str, least: f64, most: f64) -> bool {
    let Some(number) = value.strip_suffix(unit) else { return false };
    let plain = number.starts_with(|sign: char| sign.is_ascii_digit())
        && number.ends_with(|sign: char| sign.is_ascii_digit())
        && number.bytes().all(|sign| sign.is_ascii_digit() || sign == b'.');
    plain && number.parse().is_ok_and(|number: f64| (least..=most).contains(&number))
}

/// Gradients, one over the other.
fn is_background(value: &str) -> bool {
    parts(value, ',').is_some_and(|layers| layers.into_iter().all(is_layer))
}

fn is_layer(layer: &str) -> bool {
    let Some((gradient, rest)) = layer.trim().split_once('(') else { return false };
    let Some((inside, after)) = rest.split_once(')') else { return false };
    let stops = inside.split(',').map(str::trim);
    GRADIENTS.contains(&gradient)
        && stops.clone().count() > 1
        && stops.into_iter().all(|stop| !stop.is_empty() && are_words(stop, IN_GRADIENTS))
        && are_words(&after.replace('/', " / "), AFTER_GRADIENTS)
}

fn are_words(text: &str, known: &[&str]) -> bool {
    text.split_whitespace().all(|word| known.contains(&word) || is_colour(word) || is_measure(word))
}

fn is_measure(word: &str) -> bool {
    let bounded = [("px", WIDEST_PX), ("rem", WIDEST_PX / 16.0), ("%", 100.0), ("deg", 360.0), ("turn", 1.0)];
    word == "0" || bounded.iter().any(|(unit, most)| measures(word, unit, 0.0, *most))
}

/// What stands between the separators outside of brackets, if every bracket is closed.
fn parts(text: &str, separator: char) -> Option<Vec<&str>> {
    let mut open = 0_usize;
    let mut ended = false;
    let parts = text
        .split(|sign: char| {
            match sign {
                '(' => open += 1,
                ')' if open == 0 => ended = true,
                ')' => open -= 1,
                _ => {}
            }
            sign == separator && open == 0
        })
        .collect();
    (open == 0 && !ended).then_some(parts)
}
