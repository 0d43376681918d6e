//! One style sheet out of `style/`: `index.css` names the others in order, each in its cascade layer.

use crate::fonts;
use crate::place::Place;
use anyhow::{Context, Result, bail};
use std::fs;

/// Writes `target/viza.css`, which Trunk minifies and hashes. Untouched where nothing changed.
pub fn write(place: &Place) -> Result<()> {
    let index = read(place, "index.css")?;
    let bundled = bundle(&index, &|name| read(place, name))?;
    let sheet = fonts::name_in(&bundled, &fonts::read(place)?)?;
    // Not in Cargo's target folder, which may lie elsewhere: index.html names this very path.
    let out = place.at("target/viza.css");
    if fs::read_to_string(&out).is_ok_and(|old| old == sheet) {
        return Ok(());
    }
    fs::create_dir_all(place.at("target"))?;
    fs::write(&out, sheet).with_context(|| format!("cannot write {}", out.display()))
}

fn read(place: &Place, name: &str) -> Result<String> {
    let path = place.at("style").join(name);
    fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
}

/// Replaces each `@import url("x.css") layer(y);` by the file's text in that layer. Lines of `index.css` that are no import
/// stay where they are.
fn bundle(index: &str, read: &dyn Fn(&str) -> Result<String>) -> Result<String> {
    let mut sheet = String::new();
    for line in index.lines() {
        let Some(import) = line.trim_start().strip_prefix("@import") else {
            sheet.extend([line, "\n"]);
            continue;
        };
        let (name, layer) = import_of(import).with_context(|| {
            format!("cannot bundle “{line}”: write @import url(\"x.css\") layer(y); on a line of its own")
        })?;
        let text = read(name)?;
        if text.contains("@import") {
            bail!("style/{name} imports another sheet: only style/index.css may");
        }
        match layer {
            Some(layer) => sheet.push_str(&format!("@layer {layer} {{\n{text}\n}}\n")),
            None => sheet.extend([text.as_str(), "\n"]),
        }
    }
    Ok(sheet)
}

/// `url("x.css") layer(y);` → `("x.css", Some("y"))`; anything else an import may carry is refused.
fn import_of(import: &str) -> Option<(&str, Option<&str>)> {
    let (name, condition) = import.trim().strip_prefix("url(\"")?.split_once("\")")?;
    match condition.strip_suffix(';')?.trim() {
        "" => Some((name, None)),
        layer => Some((name, Some(layer.strip_prefix("layer(")?.strip_suffix(')')?))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str) -> Result<String> {
        match name {
            "deep.css" => Ok("@import url(\"more.css\");".into()),
            name => Ok(format!("/* {name} */")),
        }
    }

    #[test]
    fn imports_are_replaced_in_order_each_in_its_layer() {
        let index =
            "@layer base, print;\n@import url(\"base.css\") layer(base);\n@import url(\"components/fee.css\");\n";
        let sheet = bundle(index, &file).unwrap_or_default();
        assert_eq!(sheet, "@layer base, print;\n@layer base {\n/* base.css */\n}\n/* components/fee.css */\n");
    }

    #[test]
    fn what_cannot_be_bundled_is_refused() {
        assert!(bundle("@import \"base.css\";", &file).is_err());
        assert!(bundle("@import url(\"print.css\") print;", &file).is_err());
        assert!(bundle("@import url(\"deep.css\");", &file).is_err());
    }
}
