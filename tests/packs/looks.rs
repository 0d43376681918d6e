//! Broken themes, each with the sentence that it gets; and the contrast table of the shipped ones (R141).

use viza::domain::theme::{Scheme, base, read};
use viza::inspection::contrast::{nearest, print, table};

use crate::inspected::{changed, hold, said, shipped, with};
use crate::{COUNTRIES, text};

const THEME: &str = "theme.css";

/// A theme with these lines for the light.
fn lit(lines: &str) -> String {
    format!("@layer theme {{\n  :root {{\n{lines}\n  }}\n}}\n")
}

#[test]
fn the_shipped_themes_are_as_they_should_be() {
    for country in COUNTRIES {
        assert_eq!(said(&shipped(country), THEME), [] as [&str; 0], "{country}");
    }
}

#[test]
fn a_broken_theme_is_told_what_is_wrong_with_it() {
    let no_dark = "warning: the theme has no colours for the dark: devices that are set to dark show the service's own; add \
                   \"@media (prefers-color-scheme: dark) { :root { … } }\" inside \"@layer theme\".";
    hold(
        THEME,
        &[
            (with(THEME, vec![b'@', 0xFF]), &["fault: the theme is not written in UTF-8."]),
            (with(THEME, " ".repeat(17_000)), &["fault: the theme has 17000 bytes; at most 16384 are read."]),
            (with(THEME, "/* nothing yet */\n"), &[]),
            (
                changed(THEME, "--viza-brand:", "--viza-brnad:"),
                &["fault 4: there is no token \"--viza-brnad\"; did you mean --viza-brand?"],
            ),
            (
                changed(THEME, "--viza-brand:", "brand:"),
                &["fault 4: there is no token \"brand\"; did you mean --viza-brand?"],
            ),
            (
                with(THEME, lit("--glitter: 3;")),
                &["fault 3: there is no token \"--glitter\"; a theme may set --viza-brand, --viza-on-brand, \
                     --viza-brand-soft, --viza-on-brand-soft, --viza-bar, --viza-on-bar, --viza-band, \
                     --viza-band-ground, --viza-action, --viza-on-action, --viza-action-strong, --viza-surface, \
                     --viza-on-surface, --viza-on-surface-muted, --viza-ground, --viza-on-ground, \
                     --viza-on-ground-muted, --viza-link, --viza-link-line, --viza-line, --viza-control, \
                     --viza-focus, --viza-danger, --viza-on-danger, --viza-danger-soft, --viza-on-danger-soft, \
                     --viza-warning, --viza-on-warning, --viza-warning-soft, --viza-on-warning-soft, --viza-success, \
                     --viza-on-success, --viza-success-soft, --viza-on-success-soft, --viza-info, --viza-on-info, \
                     --viza-info-soft, --viza-on-info-soft, --viza-practice, --viza-on-practice, \
                     --viza-radius-small, --viza-radius, --viza-radius-large, --viza-density and --viza-scale."],
            ),
            (
                with(THEME, lit("--viza-link: red;")),
                &["fault 3: --viza-link: \"red\" is not allowed; a colour is written #rrggbb, such as #1b5040."],
            ),
            (
                with(THEME, lit("--viza-link: #abc;\n--viza-focus: 1257e0;\n--viza-line: White;")),
                &[
                    "fault 3: --viza-link: \"#abc\" is not allowed; did you mean #aabbcc?",
                    "fault 4: --viza-focus: \"1257e0\" is not allowed; did you mean #1257e0?",
                    "fault 5: --viza-line: \"White\" is not allowed; did you mean #ffffff?",
                ],
            ),
            (
                with(THEME, lit("--viza-band: url(https://evil.example/a.png);")),
                &["fault 3: --viza-band: \"url(https://evil.example/a.png)\" is not allowed; it takes none, or \
                     gradients of colours written #rrggbb with percentages, angles and lengths up to 64px, such as \
                     linear-gradient(90deg, #1b5040, #e8c27a); nothing is fetched."],
            ),
            (
                with(THEME, lit("--viza-radius: 12px;\n--viza-radius-large: 2rem;")),
                &[
                    "fault 3: --viza-radius: \"12px\" is not allowed; a corner is 0 to 1.5rem, such as 0.375rem.",
                    "fault 4: --viza-radius-large: \"2rem\" is not allowed; a corner is 0 to 1.5rem, such as \
                     0.375rem.",
                ],
            ),
            (
                with(THEME, lit("--viza-density: 2;\n--viza-scale: 0.5;")),
                &[
                    "fault 3: --viza-density: \"2\" is not allowed; it takes a number from 0.85 to 1.15.",
                    "fault 4: --viza-scale: \"0.5\" is not allowed; it takes a number from 0.95 to 1.15.",
                ],
            ),
            (
                with(THEME, lit("--viza-radius: 0;\n--viza-radius: 1rem;")),
                &["fault 4: --viza-radius is set twice; only the first one counts."],
            ),
            (
                with(THEME, lit("color: red;\n--viza-radius;")),
                &[
                    "fault 3: \"color\" is no token; a theme sets tokens such as --viza-brand, and nothing else of a \
                     page.",
                    "fault 4: \"--viza-radius\" gives no token a value; a line of a theme is \"--viza-brand: \
                     #1b5040;\".",
                ],
            ),
            (
                with(THEME, "@import \"more.css\";\n@layer theme {\n  :root { --viza-radius: 0; }\n}\n"),
                &["fault 1: \"@import \"more.css\"\" is no part of a theme: \"@layer theme { :root { … } @media \
                     (prefers-color-scheme: dark) { :root { … } } }\" is all of a theme."],
            ),
            (
                with(THEME, "body {\n  display: none;\n}\n"),
                &["fault 1: \"body\" is no part of a theme: \"@layer theme { :root { … } @media \
                     (prefers-color-scheme: dark) { :root { … } } }\" is all of a theme."],
            ),
            (
                with(THEME, "@layer theme {\n  :root {\n    --viza-radius: 0;\n"),
                &["fault 4: a comment or a brace is not closed, or not opened; \"@layer theme { :root { … } @media \
                     (prefers-color-scheme: dark) { :root { … } } }\" is all of a theme."],
            ),
            (
                with(THEME, lit("--viza-action: #8fa3c4;\n--viza-on-action: #ffffff;")),
                &[
                    no_dark,
                    "fault 3: in light, --viza-action (#8fa3c4) can hardly be seen on --viza-surface (#ffffff, \
                     2.55:1) and --viza-brand-soft (#eef1f6, 2.26:1), and needs 3.0:1; the nearest that passes is \
                     --viza-action: #798cac.",
                    "fault 4: in light, --viza-on-action (#ffffff) can hardly be read on --viza-action (#8fa3c4, \
                     2.55:1), and needs 4.5:1; the nearest that passes is --viza-action: #657797.",
                ],
            ),
            (
                with(THEME, lit("--viza-info: #9aa7b8;\n--viza-on-info: #1b1b1b;")),
                &[
                    no_dark,
                    "fault 3: in light, --viza-info (#9aa7b8) can hardly be seen on --viza-surface (#ffffff, \
                     2.44:1), --viza-brand-soft (#eef1f6, 2.15:1) and --viza-info-soft (#eff4fa, 2.20:1), and needs \
                     3.0:1; the nearest that passes is --viza-info: #808c9d.",
                ],
            ),
            (
                with(THEME, lit("--viza-bar: #1b5040;")),
                &[
                    no_dark,
                    "fault 3: --viza-bar is set in light and --viza-on-bar, which stands on it, is not: a ground is \
                     changed together with its text.",
                ],
            ),
            (
                with(THEME, lit("--viza-focus: #e8c27a;\n--viza-control: #767c88;")),
                &[
                    no_dark,
                    "fault 3: in light, --viza-focus (#e8c27a) can hardly be seen on --viza-surface (#ffffff, \
                     1.68:1), --viza-ground (#f5f6f8, 1.56:1), --viza-brand-soft (#eef1f6, 1.49:1), --viza-info-soft \
                     (#eff4fa, 1.52:1), --viza-success-soft (#edf7f1, 1.54:1), --viza-warning-soft (#fdf5e3, 1.55:1) \
                     and --viza-danger-soft (#fdf1f0, 1.53:1), and needs 3.0:1; the nearest that passes is \
                     --viza-focus: #a9853d.",
                ],
            ),
        ],
    );
}

#[test]
fn the_nearest_colour_is_told_for_a_pair() {
    assert_eq!(nearest("#c48aa0", "#ffffff", 4.5).as_deref(), Some("#9d667c"));
    assert_eq!(nearest("#ffffff", "#8fa3c4", 4.5).as_deref(), Some("#393939"));
    assert_eq!(nearest("#1b5040", "#ffffff", 4.5).as_deref(), Some("#1b5040"));
    assert_eq!(nearest("green", "#ffffff", 4.5), None);
}

/// R141, in light and in dark.
#[test]
fn every_pair_of_every_country_passes() {
    let base = base(include_str!("../../style/tokens.css"));
    for country in COUNTRIES {
        let pairs = table(&read(&text(&format!("{country}/theme.css"))).theme, &base);
        let printed = print(&pairs);
        println!("{country}\n{printed}");
        assert!(pairs.iter().all(|pair| pair.passes()), "{country}\n{printed}");
        for scheme in [Scheme::Light, Scheme::Dark] {
            assert!(pairs.iter().filter(|pair| pair.scheme == scheme).count() > 50, "{country} {scheme:?}");
        }
    }
}

/// A ratio is never rounded up to what would pass.
#[test]
fn the_table_is_printed_a_line_for_a_pair() {
    let base = base(include_str!("../../style/tokens.css"));
    let theme = read(&lit("--viza-action: #8fa3c4;\n--viza-on-action: #ffffff;\n--viza-link: #777777;")).theme;
    let printed = print(&table(&theme, &base));
    for line in [
        "Contrast, light:",
        "Contrast, dark:",
        "  --viza-link                #777777 on --viza-surface           #ffffff   4.47:1, needs 4.5:1, fails; #767676 would pass",
        "  --viza-action              #8fa3c4 on --viza-brand-soft        #eef1f6   2.26:1, needs 3.0:1, fails; #798cac would pass",
    ] {
        assert!(printed.lines().any(|printed| printed == line), "{line}\n{printed}");
    }
}
