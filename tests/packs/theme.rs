//! The themes: only tokens that the app declares, and every text readable on its ground.

use std::collections::BTreeMap;

use viza::inspection::contrast::stands_on;

use crate::{COUNTRIES, text};

type Tokens = BTreeMap<String, String>;

/// Where a style sheet says what differs in the dark.
const DARK: &str = "@media (prefers-color-scheme: dark) {";

/// Every custom property that a style sheet sets: always, and in the dark.
fn tokens(css: &str) -> [Tokens; 2] {
    let bare: String = css.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, after)| after)).collect();
    let (light, dark) = bare.split_once(DARK).expect("a style sheet of colours has a dark side");
    [light, dark].map(|part| {
        let rule = part.split_once(":root {").unwrap().1.split('}').next().unwrap();
        let declarations = rule.split(';').map(str::trim).filter(|line| line.starts_with("--"));
        declarations
            .map(|line| line.split_once(':').unwrap_or_else(|| panic!("{line}")))
            .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
            .collect()
    })
}

fn declared() -> [Tokens; 2] {
    tokens(include_str!("../../style/tokens.css"))
}

fn theme(country: &str) -> [Tokens; 2] {
    tokens(&text(&format!("{country}/theme.css")))
}

/// The colours that are worn in a country by day and at night: where the theme is silent, the service's own of that time.
fn worn(country: &str) -> [Tokens; 2] {
    let ([day, night], [own_day, own_night]) = (theme(country), declared());
    let over = |mut own: Tokens, set: Tokens| {
        own.extend(set);
        own
    };
    [over(own_day, day), over(own_night, night)]
}

fn is_colour(value: &str) -> bool {
    value.starts_with('#')
}

/// WCAG 2.2 relative luminance of `#rrggbb`.
fn luminance(colour: &str) -> f64 {
    let hex = colour.strip_prefix('#').filter(|hex| hex.len() == 6).unwrap_or_else(|| panic!("{colour}"));
    let channel = |at: usize| {
        let part = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn contrast_is_measured_as_wcag_does() {
    for (one, other, ratio) in
        [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.478), ("#ffffff", "#ffffff", 1.0)]
    {
        assert!((contrast(one, other) - ratio).abs() < 0.001, "{one} {other}");
    }
}

/// R141.
#[test]
fn a_theme_sets_only_what_the_app_declares() {
    let [declared, dark] = declared();
    assert!(declared.len() > 30, "{declared:?}");
    for country in COUNTRIES {
        let [day, night] = theme(country);
        assert!(!day.is_empty(), "{country}");
        for name in day.keys().chain(night.keys()) {
            assert!(declared.contains_key(name), "{country}: {name}");
        }
        for name in night.keys().filter(|name| *name != "--viza-band") {
            assert!(dark.contains_key(name), "{country}: {name} has no night of its own");
        }
        let css = text(&format!("{country}/theme.css"));
        assert_eq!(css.matches('{').count(), 4, "{country}: a theme is one rule and its dark side in one layer");
        assert!(css.contains("@layer theme {") && !css.contains("url("), "{country}");
    }
}

/// Whoever gives a colour by day gives one for the night, or leaves the night to the service.
#[test]
fn every_colour_has_its_night() {
    let [day, night] = declared();
    let coloured = |tokens: &Tokens| -> Vec<String> {
        tokens.iter().filter(|(_, value)| is_colour(value)).map(|(name, _)| name.clone()).collect()
    };
    assert_eq!(coloured(&day), coloured(&night));
    for country in COUNTRIES {
        let [day, night] = theme(country);
        for name in coloured(&day) {
            assert!(night.contains_key(&name), "{country}: {name} has no night");
        }
    }
}

#[test]
fn a_colour_is_changed_together_with_what_stands_on_it() {
    let [declared, _] = declared();
    for country in COUNTRIES {
        for theme in theme(country) {
            for ground in theme.keys().filter(|name| !name.starts_with("--viza-on-")) {
                let on = ground.replacen("--viza-", "--viza-on-", 1);
                assert!(!declared.contains_key(&on) || theme.contains_key(&on), "{country} sets {ground} without {on}");
            }
        }
    }
}

/// WCAG 2.2, 1.4.3 and 1.4.11 (R141), by day and at night: what every pack is asked for, measured here by other hands.
#[test]
fn every_text_can_be_read_and_every_edge_seen() {
    for country in COUNTRIES {
        for (tokens, time) in worn(country).iter().zip(["by day", "at night"]) {
            let (mut texts, mut edges) = (0, 0);
            for (what, ground, is_text) in stands_on() {
                let ratio = contrast(&tokens[what], &tokens[ground]);
                let needed = if is_text { 4.5 } else { 3.0 };
                assert!(ratio >= needed, "{country} {time}: {what} on {ground} is {ratio:.2}");
                *(if is_text { &mut texts } else { &mut edges }) += 1;
            }
            assert!(texts > 30 && edges > 25, "{texts} texts, {edges} edges");
        }
    }
}

/// R141.
#[test]
fn three_countries_look_like_three() {
    for token in ["--viza-brand", "--viza-action", "--viza-bar"] {
        for time in 0..2 {
            let mut colours: Vec<_> = COUNTRIES.map(|country| theme(country)[time][token].clone()).to_vec();
            colours.sort();
            colours.dedup();
            assert_eq!(colours.len(), COUNTRIES.len(), "{token}");
        }
    }
}
