use super::*;

fn faults(css: &str) -> Vec<String> {
    read(css).faults.iter().map(ThemeFault::to_string).collect()
}

fn in_theme(declarations: &str) -> Read {
    read(&format!("@layer theme {{ :root {{ {declarations} }} }}"))
}

#[test]
fn a_theme_has_colours_for_light_and_dark_and_shapes_for_both() {
    let read = read(
        "/* Ours. */\n@layer theme {\n  :root {\n    --viza-brand: #1B5040;\n    --viza-radius: 0.5rem;\n  }\n  \
         @media (prefers-color-scheme: dark) {\n    :root { --viza-link: #aabbcc }\n  }\n}\n",
    );
    assert_eq!(read.faults, []);
    let value = |name, scheme| read.theme.value(token(name).unwrap(), scheme);
    assert_eq!(value("--viza-brand", Scheme::Light), Some("#1b5040"));
    assert_eq!(value("--viza-brand", Scheme::Dark), None);
    assert_eq!(value("--viza-link", Scheme::Dark), Some("#aabbcc"));
    assert_eq!(value("--viza-link", Scheme::Light), None);
    assert_eq!(value("--viza-radius", Scheme::Dark), Some("0.5rem"));
    assert_eq!(super::read(&read.theme.css()), read);
}

#[test]
fn what_is_not_understood_is_left_out_with_its_line() {
    let css = "@import url(//evil.example/x.css);\n\
        @layer theme {\n  :root {\n    --viza-brnad: #1b5040;\n    --viza-brand: red;\n    --viza-bar: #123456;\n    \
        --viza-bar: #654321;\n    color\n    ; background: url(x)\n  }\n  body { display: none; --viza-bar: #ffffff }\n}\n\
        @media print { :root { --viza-bar: #000000 } }\n";
    assert_eq!(
        faults(css),
        [
            "line 1: \"@import url(//evil.example/x.css)\" is no place of a theme",
            "line 4: \"--viza-brnad\" is nothing that a theme may set",
            "line 5: --viza-brand cannot be \"red\"",
            "line 7: --viza-bar stands there twice",
            "line 8: \"color\" is no name with a value",
            "line 9: \"background\" is nothing that a theme may set",
            "line 11: \"body\" is no place of a theme",
            "line 13: \"@media print\" is no place of a theme",
        ]
    );
    assert_eq!(read(css).theme.css(), "@layer theme {\n  :root {\n    --viza-bar: #123456;\n  }\n}\n");
}

#[test]
fn values_are_of_their_kind() {
    for (name, good, bad) in [
        (
            "--viza-link",
            &["#00ff00", "#AABBCC"][..],
            &["#fff", "#00ff0", "#00ff00aa", "#gggggg", "rgb(0 0 0)", "red", "var(--x)", "", "#00ff00 !important"][..],
        ),
        (
            "--viza-radius",
            &["0", "0rem", "1.5rem", "0.25rem"],
            &["2rem", "1.51rem", "-1rem", "50%", "1e0rem", ".5rem", "rem"],
        ),
        ("--viza-density", &["1", "0.85", "1.15"], &["0.8", "1.2", "1.0.0", "1px", "calc(1)", "NaN", "inf"]),
        ("--viza-scale", &["0.95", "1.15"], &["0.94", "2", "100%"]),
        (
            "--viza-band",
            &[
                "none",
                "linear-gradient(90deg, #ffffff, #000000 50%)",
                "radial-gradient(circle at top left, #ffffff 0 2px, transparent 64px) 0 0/12px 100% repeat-x",
                "conic-gradient(from 135deg at 50% 0, #e8c27a 25%, transparent 0) 0 0 / 12px 100%",
                "repeating-linear-gradient(125deg, #e58d80 0 2px, transparent 2px 8px), linear-gradient(#ffffff, #000000)",
            ],
            &[
                "url(//evil.example)",
                "URL(x)",
                "#ffffff",
                "image-set(\"x\" 1x)",
                "linear-gradient(#ffffff, url(x))",
                "linear-gradient(#ffffff)",
                "linear-gradient(,)",
                "linear-gradient(#ffffff, #000000",
                "linear-gradient(#ffffff, #000000))",
                "linear-gradient((#ffffff), #000000)",
                "linear-gradient(#ffffff, #000000) fixed",
                "linear-gradient(#ffffff, #000000 65px)",
                "linear-gradient(var(--x), #000000)",
                "paint(x)",
                "element(#x)",
                "",
            ],
        ),
    ] {
        for value in good {
            assert_eq!(in_theme(&format!("{name}: {value}")).faults, [], "{name}: {value}");
        }
        for value in bad {
            let read = in_theme(&format!("{name}: {value}"));
            assert!(read.theme.light.is_empty() && read.faults.len() == 1, "{name}: {value} is {read:?}");
        }
    }
    assert!(!in_theme(&format!("--viza-band: {}", "linear-gradient(#ffffff, #000000), ".repeat(40))).faults.is_empty());
}

/// What stands in quotes or brackets may cut a declaration short; what is worn is still of tokens alone.
#[test]
fn whatever_a_theme_holds_only_tokens_are_worn() {
    for css in [
        "@layer theme { :root { --viza-brand: #123456</style><script>x()</script>; } }",
        "@layer theme { :root { --viza-band: url(\"data:image/svg+xml;base64,AAAA\"); } }",
        "@layer theme { :root { --viza-brand: \"}\"; } } * { position: fixed } }",
        "@layer theme { :root { __proto__: #123456; constructor: #123456; --viza-__proto__: #123456 } }",
        "@layer theme { :root { --viza-brand/**/: #12/**/3456; } }",
        "@layer theme { :root { --viza-br\\61nd: #123456; } }",
        "}}}{{{;;;:::/*",
        "\u{0}\u{feff}\u{202e}@layer",
        "@layer theme { @layer theme { :root { --viza-brand: #123456 } } }",
        "@layer theme { :root { :root { --viza-brand: #123456 } } }",
        "@layer theme { :root, body { --viza-brand: #123456 } }",
    ] {
        let read = read(css);
        assert!(!read.faults.is_empty(), "{css}");
        assert_eq!(read.theme, Theme::default(), "{css}");
    }
    let deep = "{".repeat(16_000);
    assert_eq!(read(&deep).theme, Theme::default());
}

#[test]
fn a_file_that_ends_early_keeps_what_is_whole() {
    let read = read("@layer theme {\n:root {\n--viza-bar: #123456;\n--viza-on-bar: #ffffff");
    assert_eq!(read.theme.light.len(), 2);
    assert_eq!(read.faults, [ThemeFault { line: 4, kind: FaultKind::Unbalanced }]);
}

#[test]
fn a_theme_for_light_alone_leaves_the_dark_as_it_is() {
    let light = "--viza-bar: #123456; --viza-band: none; --viza-radius: 0";
    assert_eq!(
        in_theme(light).theme.worn(),
        "@layer theme {\n\
         @media (prefers-color-scheme: light) {\n\
         :root {\n  --viza-bar: #123456;\n  --viza-band: none;\n  --viza-radius: 0;\n}\n}\n\
         @media (prefers-color-scheme: dark) {\n:root {\n  --viza-radius: 0;\n}\n}\n}\n"
    );
    let both = format!("@layer theme {{ :root {{ {light} }} {DARK} {{ :root {{ --viza-link: #abcdef }} }} }}");
    let worn = read(&both).theme.worn();
    let (_, dark) = worn.split_once(DARK).unwrap();
    assert!(dark.contains("link: #abcdef") && dark.contains("band: none") && !dark.contains("--viza-bar:"), "{worn}");
}

#[test]
fn a_chosen_scheme_needs_no_wish_of_the_device() {
    let base = base(
        ":root { color-scheme: light; --viza-bar: #eeeeee; --viza-radius: 1rem; --viza-text: calc(1rem * 2) }\n\
         @media (prefers-color-scheme: dark) { :root { --viza-bar: #111111 } }\n\
         :root[data-kiosk] { --viza-bar: #999999 }",
    );
    let worn = in_theme("--viza-bar: #123456; --viza-radius: 0").theme.worn_in(&base, Scheme::Dark);
    assert!(worn.contains("color-scheme: dark;") && !worn.contains("@media"), "{worn}");
    assert!(worn.contains("--viza-bar: #111111;") && !worn.contains("#123456"), "{worn}");
    let radius: Vec<_> = worn.lines().filter(|line| line.contains("--viza-radius:")).collect();
    assert_eq!((radius.len(), radius.last()), (2, Some(&"  --viza-radius: 0;")));
}

/// What a theme may set has its meaning and its value in the style sheet, and what colours there may be changed.
#[test]
fn the_tokens_are_those_of_the_style_sheet() {
    let css = include_str!("../../../style/tokens.css");
    let base = base(css);
    for token in TOKENS {
        let light = base.value(token, Scheme::Light);
        assert!(light.is_some(), "{} has no value in tokens.css", token.name);
        let in_dark = base.dark.iter().any(|(known, _)| *known == token);
        assert_eq!(in_dark, token.kind == Kind::Colour, "{} in the dark", token.name);
    }
    for (name, value) in css.lines().filter_map(|line| line.trim().split_once(": ")) {
        assert!(!value.starts_with('#') || token(name).is_some(), "{name} is a colour that no theme may set");
    }
}

/// Every theme that is shipped is worn whole.
#[test]
fn the_shipped_themes_are_understood() {
    for css in [
        include_str!("../../../public/packs/al/theme.css"),
        include_str!("../../../public/packs/ee/theme.css"),
        include_str!("../../../public/packs/ge/theme.css"),
    ] {
        let read = read(css);
        assert_eq!(read.faults, []);
        assert!(read.theme.light.len() > 10 && read.theme.dark.len() > 10);
    }
}

/// Georgia's bar in the light, or in the dark.
fn barred(css: &str, scheme: Scheme) -> String {
    changed(css, scheme, token("--viza-bar").unwrap(), "#123456")
}

#[test]
fn a_change_leaves_all_else_as_its_author_wrote_it() {
    let css = "/* Ours. */\n@layer theme {\n  :root {\n    --viza-brand: red; /* to be asked; } */\n    \
        --viza-bar : #ABCDEF /* the flag */;\n    --viza-bar: #000000;\n    colour: x\n  }\n  \
        @media (prefers-color-scheme: dark) {\n    :root { --viza-link: #aabbcc }\n  }\n}\n";
    let light = barred(css, Scheme::Light);
    assert_eq!(light, css.replace("--viza-bar : #ABCDEF", "--viza-bar: #123456"));
    let dark = barred(css, Scheme::Dark);
    assert_eq!(dark, css.replace("#aabbcc }", "#aabbcc; --viza-bar: #123456; }"));
    let put_right = changed(css, Scheme::Light, token("--viza-brand").unwrap(), "#123456");
    assert_eq!(put_right, css.replace("--viza-brand: red", "--viza-brand: #123456"));
    let added = changed(css, Scheme::Light, token("--viza-radius").unwrap(), "0.5rem");
    assert_eq!(added, css.replace("colour: x\n", "colour: x;\n    --viza-radius: 0.5rem;\n"));
    assert_eq!(changed(css, Scheme::Light, token("--viza-radius").unwrap(), "5px"), css);
}

#[test]
fn a_scheme_without_a_rule_gets_one_and_what_is_left_open_is_written_anew() {
    let bar = ":root {\n    --viza-bar: #123456;\n  }\n";
    assert_eq!(barred("", Scheme::Light), format!("@layer theme {{\n  {bar}}}\n"));
    assert_eq!(barred("/* Ours. */", Scheme::Light), format!("/* Ours. */\n@layer theme {{\n  {bar}}}\n"));
    let light = "@layer theme {\n  :root {\n    --viza-link: #aabbcc;\n  }\n}\n";
    let dark = barred(light, Scheme::Dark);
    assert!(dark.starts_with(light) && read(&dark).faults.is_empty(), "{dark}");
    assert_eq!(read(&dark).theme.value(token("--viza-bar").unwrap(), Scheme::Dark), Some("#123456"));
    let open = "@layer theme { :root { --viza-link: #aabbcc; } } /* and";
    assert_eq!(barred(open, Scheme::Dark).lines().count(), 10);
    assert_eq!(read(&barred(open, Scheme::Dark)).theme.light, read(open).theme.light);
}
