//! The themes: only tokens that the app declares, and every text readable on its ground.

use std::collections::BTreeMap;

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

const TONES: [&str; 4] = ["info", "success", "warning", "danger"];

/// What is read on what: every `on-x` and `on-x-muted` on its `x`, and what pages set on another ground.
fn texts(tokens: &Tokens) -> Vec<(String, String)> {
    let own = tokens.keys().filter_map(|name| name.strip_prefix("--viza-on-")).map(|on| {
        let ground = on.strip_suffix("-muted").unwrap_or(on);
        (format!("on-{on}"), ground.to_owned())
    });
    let pair = |text: &str, ground: &str| (text.to_owned(), ground.to_owned());
    let papers = ["surface", "ground", "brand-soft"];
    let on_papers = ["link", "danger"].into_iter().flat_map(|text| papers.map(|paper| pair(text, paper)));
    let chosen = [("on-action", "action-strong"), ("on-surface", "brand-soft"), ("on-surface-muted", "brand-soft")];
    let closed = [("on-warning-soft", "ground"), ("surface", "on-surface-muted")];
    let tones = TONES.into_iter().flat_map(|tone| {
        let soft = format!("{tone}-soft");
        [pair(&format!("on-{soft}"), "surface"), pair("link", &soft)]
    });
    own.chain(on_papers)
        .chain([chosen.as_slice(), &closed].concat().iter().map(|(a, b)| pair(a, b)))
        .chain(tones)
        .collect()
}

/// What is seen on what: the edges of controls, the ring of the focus, signs.
fn edges() -> Vec<(String, String)> {
    let mut edges = Vec::new();
    for paper in ["surface", "brand-soft"] {
        for edge in ["control", "action", "brand", "focus"].iter().chain(&TONES) {
            edges.push(((*edge).to_owned(), paper.to_owned()));
        }
    }
    for edge in ["control", "focus"] {
        edges.push((edge.to_owned(), "ground".to_owned()));
    }
    for tone in TONES {
        edges.push((tone.to_owned(), format!("{tone}-soft")));
        edges.push(("focus".to_owned(), format!("{tone}-soft")));
    }
    edges
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

/// WCAG 2.2, 1.4.3 and 1.4.11 (R141), by day and at night.
#[test]
fn every_text_can_be_read_and_every_edge_seen() {
    for country in COUNTRIES {
        for (tokens, time) in worn(country).iter().zip(["by day", "at night"]) {
            let ratio = |one: &str, other: &str| {
                contrast(&tokens[&format!("--viza-{one}")], &tokens[&format!("--viza-{other}")])
            };
            let texts = texts(tokens);
            assert!(texts.len() > 35, "{texts:?}");
            for (text, ground) in &texts {
                let ratio = ratio(text, ground);
                assert!(ratio >= 4.5, "{country} {time}: {text} on {ground} is {ratio:.2}");
            }
            for (edge, ground) in edges() {
                let ratio = ratio(&edge, &ground);
                assert!(ratio >= 3.0, "{country} {time}: {edge} on {ground} is {ratio:.2}");
            }
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
