//! The house rules, checked: the stairs, the sizes, and that each kind of string is spelt in its one place.
#![allow(clippy::unwrap_used, clippy::string_slice, reason = "a test that cannot read its own house must stop")]

use std::fs;
use std::path::{Path, PathBuf};

/// Each room with the rooms that it may name. A room that is not listed may not exist.
const STAIRS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("wire", &["domain"]),
    ("i18n", &["domain"]),
    ("inspection", &["i18n", "wire", "domain"]),
    ("api", &["wire", "domain"]),
    ("storage", &["wire", "domain"]),
    ("components", &[]),
    ("state", &["api", "storage", "wire", "i18n", "domain"]),
    ("pages", &["state", "components", "i18n", "wire", "domain", "api"]),
    ("kiosk", &["pages", "components", "state", "storage", "api", "i18n", "wire", "domain"]),
    ("studio", &["pages", "components", "state", "storage", "api", "inspection", "i18n", "wire", "domain"]),
    ("app", &["studio", "kiosk", "pages", "components", "state", "storage", "api", "i18n", "wire", "domain"]),
    ("", &["app", "studio", "kiosk", "pages", "components", "state", "storage", "api", "i18n", "wire", "domain"]),
];

/// Where an effect may reach out to the world outside the views.
const EFFECTS: &[&str] = &[
    "src/app/place.rs",
    "src/app/rooms.rs",
    "src/components/focus.rs",
    "src/kiosk/hall.rs",
    "src/state/handover.rs",
    "src/state/keeping.rs",
    "src/state/kiosk_post.rs",
    "src/state/line.rs",
    "src/state/outbox_worker.rs",
    "src/state/takeover.rs",
    "src/studio/preview_frame.rs",
];

/// Where a text that begins with a slash is a path by right, or a pointer into a body.
const PATHS: &[&str] = &[
    "src/domain/route.rs",
    "src/domain/route/tests.rs",
    // The signs of a style sheet.
    "src/domain/theme",
    "src/wire/letter",
    "src/wire/fault.rs",
    "src/app/country.rs",
    "src/app/deployment.rs",
    "src/app/history.rs",
];

const LONGEST_FILE: usize = 300;
const LONGEST_VIEW: usize = 60;
const MOST_PROPS: usize = 7;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file under a folder that ends so, with its path from the root.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    fn walk(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                if !["node_modules", "target", "dist"].iter().any(|name| path.ends_with(name)) {
                    walk(&path, ending, found);
                }
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), ending, &mut found);
    found.sort();
    found
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
            (name, fs::read_to_string(&path).unwrap())
        })
        .collect()
}

/// The source without its tests and comments.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let tests = text.find("#[cfg(test)]\nmod ").unwrap_or(text.len());
    text[..tests].lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"))
}

fn room_of(name: &str) -> &str {
    name.strip_prefix("src/").and_then(|rest| rest.split_once('/')).map_or("", |(room, _)| room)
}

fn report(faults: Vec<String>, rule: &str) {
    assert!(faults.is_empty(), "{rule}\n  {}", faults.join("\n  "));
}

#[test]
fn no_room_names_a_room_above_it() {
    let mut faults = Vec::new();
    for (name, text) in files("src", ".rs") {
        let room = room_of(&name);
        let Some((_, below)) = STAIRS.iter().find(|(known, _)| *known == room) else {
            faults.push(format!("{name}: no such room on the stairs"));
            continue;
        };
        for (number, line) in code(&text) {
            for named in line.split("crate::").skip(1) {
                let named: String = named.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                let is_room = STAIRS.iter().any(|(known, _)| *known == named);
                if is_room && named != room && !below.contains(&named.as_str()) {
                    faults.push(format!("{name}:{}: {room} names {named}", number + 1));
                }
            }
        }
    }
    report(faults, "A room names only rooms below it.");
}

#[test]
fn the_domain_has_no_windows() {
    let mut faults = Vec::new();
    for (name, text) in files("src/domain", ".rs") {
        for (number, line) in code(&text) {
            for stranger in
                ["serde", "leptos", "web_sys", "js_sys", "gloo", "std::time", "std::env", "Utc::now", "rand"]
            {
                let names = |opening: &str| line.contains(&format!("{opening}{stranger}"));
                if names("use ") || names(" ::") || names("= ") || names("(") {
                    faults.push(format!("{name}:{}: {stranger}", number + 1));
                }
            }
        }
    }
    report(faults, "The domain needs std and the date crate only.");
}

#[test]
fn the_reference_api_judges_by_itself() {
    let mut faults = Vec::new();
    for (name, text) in files("tests/sandbox/src", ".rs") {
        for (number, line) in code(&text) {
            if line.contains("viza::domain") {
                faults.push(format!("{name}:{}", number + 1));
            }
        }
    }
    report(faults, "The reference API must not use the app's rules: one mistake would cancel itself.");
}

#[test]
fn files_and_views_are_small() {
    let mut faults = Vec::new();
    for folder in ["src", "tests", "xtask"] {
        for (name, text) in files(folder, ".rs") {
            let lines = text.lines().count();
            // A table that a program wrote is long without being hard to read.
            if lines > LONGEST_FILE && !text.contains("Written by tests/oracle") {
                faults.push(format!("{name}: {lines} lines"));
            }
            for (start, length) in views(&text) {
                if length > LONGEST_VIEW {
                    faults.push(format!("{name}:{start}: a view of {length} lines"));
                }
            }
        }
    }
    report(faults, "A file over 300 lines or a view over 60 asks to be split by concept.");
}

/// First line and number of lines of every `view!`.
fn views(text: &str) -> Vec<(usize, usize)> {
    let opening = concat!("view", "! {");
    text.match_indices(opening)
        .map(|(at, found)| {
            let mut depth = 1;
            let body = &text[at + found.len()..];
            let end = body
                .char_indices()
                .find(|(_, letter)| {
                    depth += match letter {
                        '{' => 1,
                        '}' => -1,
                        _ => 0,
                    };
                    depth == 0
                })
                .map_or(body.len(), |(end, _)| end);
            (text[..at].lines().count(), body[..end].lines().count())
        })
        .collect()
}

#[test]
fn a_component_has_few_props() {
    let mut faults = Vec::new();
    for (name, text) in files("src", ".rs") {
        for part in text.split("#[component]").skip(1) {
            let signature = part.split("-> impl IntoView").next().unwrap_or_default();
            let props = signature
                .lines()
                .map(str::trim)
                .filter(|line| !line.starts_with("//") && !line.starts_with('#') && !line.starts_with("pub fn"))
                .filter(|line| line.contains(": ") && line.ends_with(','))
                .count();
            if props > MOST_PROPS {
                faults.push(format!("{name}: {props} props"));
            }
        }
    }
    report(faults, "A component has at most seven props: group them by what they mean.");
}

#[test]
fn effects_stand_where_the_world_outside_is() {
    let mut faults = Vec::new();
    for (name, text) in files("src", ".rs") {
        for (number, line) in code(&text) {
            if line.contains("Effect::") && !EFFECTS.contains(&name.as_str()) {
                faults.push(format!("{name}:{}", number + 1));
            }
        }
    }
    report(faults, "An effect touches the world outside, in the listed files only.");
}

#[test]
fn a_path_is_spelt_in_one_place() {
    let mut faults = Vec::new();
    for (name, text) in files("src", ".rs") {
        for (number, line) in code(&text) {
            let is_path =
                line.match_indices("\"/").any(|(at, _)| !line[..at].contains("OUT_DIR")) || line.contains("href=\"/");
            if is_path && !PATHS.iter().any(|place| name.starts_with(place)) {
                faults.push(format!("{name}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    report(faults, "A path of the app is made by Route alone.");
}

#[test]
fn views_bring_no_style_markup_or_case_of_their_own() {
    let mut faults = Vec::new();
    for (name, text) in files("src", ".rs") {
        for (number, line) in code(&text) {
            for banned in ["style=", "inner_html", "to_uppercase", "set_inner_html", "to_locale_string"] {
                if line.contains(banned) {
                    faults.push(format!("{name}:{}: {banned}", number + 1));
                }
            }
        }
    }
    for (name, text) in files("style", ".css").into_iter().chain(files("public/packs", ".css")) {
        for (number, line) in text.lines().enumerate() {
            if line.contains("uppercase") {
                faults.push(format!("{name}:{}: uppercase", number + 1));
            }
        }
    }
    report(faults, "Looks come from the style sheets, words from Fluent; no letter changes its case.");
}

#[test]
fn colours_are_named_by_tokens() {
    let mut faults = Vec::new();
    for (name, text) in files("style", ".css") {
        // Paper and scanners want black on white, whatever the country wears.
        if ["tokens.css", "print.css", "qr_code.css"].iter().any(|own| name.ends_with(own)) {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            let hex = line.match_indices('#').any(|(at, _)| {
                let digits = line[at + 1..].chars().take_while(char::is_ascii_hexdigit).count();
                matches!(digits, 3 | 4 | 6 | 8)
            });
            if hex || ["rgb(", "hsl(", "oklch("].iter().any(|function| line.contains(function)) {
                faults.push(format!("{name}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    report(faults, "A colour is a token; its value stands in tokens.css or a pack's theme.css.");
}

#[test]
fn every_test_file_is_run() {
    let mut faults = Vec::new();
    for folder in fs::read_dir(root().join("tests")).unwrap().flatten().filter(|entry| entry.path().is_dir()) {
        let folder = folder.file_name().to_string_lossy().into_owned();
        let roots: Vec<String> = fs::read_to_string(root().join(format!("tests/{folder}.rs"))).into_iter().collect();
        if roots.is_empty() {
            // A crate of its own, or data.
            continue;
        }
        let sources = files(&format!("tests/{folder}"), ".rs");
        for (name, _) in &sources {
            let module = Path::new(name).file_stem().unwrap().to_string_lossy().into_owned();
            let declared = format!("mod {module};");
            if module != "mod"
                && !roots.iter().chain(sources.iter().map(|(_, text)| text)).any(|text| text.contains(&declared))
            {
                faults.push(name.clone());
            }
        }
    }
    report(faults, "A test file that no test target names is never run.");
}
