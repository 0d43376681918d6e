//! No dead words: what nobody says is not fetched by anybody.

use std::fs;
use std::path::Path;

use viza::i18n::CONTRACT;

use crate::locales::{nothing_wrong, root};

/// Ids that `Words::named` is given by a country pack or a scene and that no line of `src` spells.
const NAMED_BY_DATA: &[&str] = &["visa-class-", "zone-", "scene-"];

fn sources(folder: &Path, code: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, code);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            text.lines().filter(|line| !line.trim_start().starts_with("//")).for_each(|line| {
                code.push_str(line);
                code.push('\n');
            });
        }
    }
}

#[test]
fn every_message_is_said() {
    let mut code = String::new();
    sources(&root().join("src"), &mut code);
    let called: std::collections::HashSet<&str> =
        code.split(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '_')).collect();
    let ids = CONTRACT.lines().filter_map(|line| line.split(' ').next());
    let due = ids.filter(|id| !NAMED_BY_DATA.iter().any(|area| id.starts_with(area)));
    let dead: Vec<String> =
        due.filter(|id| !called.contains(id.replace(['-', '.'], "_").as_str())).map(str::to_owned).collect();
    nothing_wrong(&dead);
}
