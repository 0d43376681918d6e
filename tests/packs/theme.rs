//! The themes: only tokens that the app declares, and every text readable on its ground.

use std::collections::BTreeMap;

use crate::{COUNTRIES, text};

type Tokens = BTreeMap<String, String>;

/// Every custom property that a style sheet sets.
fn tokens(css: &str) -> Tokens {
    let bare: String = css.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, after)| after)).collect();
    let rules = bare.rsplit_once(":root {").unwrap().1;
    let declarations = rules.split('}').next().unwrap().split(';').map(str::trim).filter(|line| !line.is_empty());
    declarations
        .map(|line| line.split_once(':').unwrap_or_else(|| panic!("{line}")))
        .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
        .collect()
}

fn declared() -> Tokens {
    tokens(include_str!("../../style/tokens.css"))
}

fn theme(country: &str) -> Tokens {
    tokens(&text(&format!("{country}/theme.css")))
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

/// What stands on what: every `on-x` and `on-x-muted` on its `x`, links on both papers, the pressed button's text.
fn texts(tokens: &Tokens) -> Vec<(&str, String)> {
    let pairs = tokens.keys().filter_map(|name| {
        let ground = name.strip_prefix("--viza-on-")?;
        Some((name.as_str(), format!("--viza-{}", ground.strip_suffix("-muted").unwrap_or(ground))))
    });
    let others = [
        ("--viza-link", "--viza-surface"),
        ("--viza-link", "--viza-ground"),
        ("--viza-on-action", "--viza-action-strong"),
    ];
    pairs.chain(others.map(|(text, ground)| (text, ground.to_owned()))).collect()
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
    let declared = declared();
    assert!(declared.len() > 30, "{declared:?}");
    for country in COUNTRIES {
        let theme = theme(country);
        assert!(!theme.is_empty(), "{country}");
        for name in theme.keys() {
            assert!(declared.contains_key(name), "{country}: {name}");
        }
        let css = text(&format!("{country}/theme.css"));
        assert_eq!(css.matches('{').count(), 2, "{country}: a theme is one rule in its layer");
        assert!(css.contains("@layer theme {") && !css.contains("url("), "{country}");
    }
}

#[test]
fn a_colour_is_changed_together_with_what_stands_on_it() {
    for country in COUNTRIES {
        let theme = theme(country);
        for ground in theme.keys().filter(|name| !name.starts_with("--viza-on-")) {
            let on = ground.replacen("--viza-", "--viza-on-", 1);
            assert!(!declared().contains_key(&on) || theme.contains_key(&on), "{country} sets {ground} without {on}");
        }
    }
}

/// WCAG 2.2, 1.4.3 and 1.4.11 (R141).
#[test]
fn every_text_can_be_read_and_every_edge_seen() {
    for country in COUNTRIES {
        let mut tokens = declared();
        tokens.extend(theme(country));
        let texts = texts(&tokens);
        assert!(texts.len() > 15, "{texts:?}");
        for (text, ground) in &texts {
            let ratio = contrast(&tokens[*text], &tokens[ground]);
            assert!(ratio >= 4.5, "{country}: {text} on {ground} is {ratio:.2}");
        }
        for (edge, ground) in [
            ("--viza-control", "--viza-surface"),
            ("--viza-focus", "--viza-surface"),
            ("--viza-focus", "--viza-ground"),
            ("--viza-action", "--viza-surface"),
        ] {
            let ratio = contrast(&tokens[edge], &tokens[ground]);
            assert!(ratio >= 3.0, "{country}: {edge} on {ground} is {ratio:.2}");
        }
    }
}

/// R141.
#[test]
fn three_countries_look_like_three() {
    for token in ["--viza-brand", "--viza-action", "--viza-bar"] {
        let mut colours: Vec<_> = COUNTRIES.map(|country| theme(country)[token].clone()).to_vec();
        colours.sort();
        colours.dedup();
        assert_eq!(colours.len(), COUNTRIES.len(), "{token}");
    }
}
