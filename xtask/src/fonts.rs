//! Fonts get hashed names too; the style sheet must know them before it is hashed itself.

use crate::digest;
use crate::place::Place;
use anyhow::{Result, bail};
use std::fs;

/// One file of `public/fonts`.
pub struct Font {
    /// The name in `public/fonts`.
    pub name: String,
    /// The path on the site, without a leading slash. A licence keeps its name.
    pub path: String,
    pub bytes: Vec<u8>,
}

/// The fonts and their licence; nothing where there is no `public/fonts`.
pub fn read(place: &Place) -> Result<Vec<Font>> {
    let mut fonts = Vec::new();
    let folder = place.at("public/fonts");
    if !folder.exists() {
        return Ok(fonts);
    }
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".md") {
            continue;
        }
        let bytes = fs::read(entry.path())?;
        let plain = format!("fonts/{name}");
        let path = match name.ends_with(".woff2") {
            true => digest::hashed_name(&plain, &bytes),
            false => plain,
        };
        fonts.push(Font { name, path, bytes });
    }
    Ok(fonts)
}

/// Puts the hashed names into a style sheet's `url("/fonts/…")`.
///
/// # Errors
/// When the sheet names a font that does not exist: the browser would fetch the page instead and say nothing.
pub fn name_in(sheet: &str, fonts: &[Font]) -> Result<String> {
    let mut parts = sheet.split("/fonts/");
    let mut named = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(['"', '\'', ')']).unwrap_or(part.len());
        let (name, rest) = part.split_at(end);
        let Some(font) = fonts.iter().find(|font| font.name == name) else {
            bail!("the style names /fonts/{name}, which is not in public/fonts");
        };
        named.extend(["/", &font.path, rest]);
    }
    Ok(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_gets_the_hashed_name_or_a_refusal() {
        let fonts = [Font { name: "ka.woff2".into(), path: "fonts/ka-1.woff2".into(), bytes: Vec::new() }];
        let sheet = "src: url(\"/fonts/ka.woff2\") format(\"woff2\"), url(/fonts/ka.woff2);";
        let named = name_in(sheet, &fonts).unwrap_or_default();
        assert_eq!(named, "src: url(\"/fonts/ka-1.woff2\") format(\"woff2\"), url(/fonts/ka-1.woff2);");
        let refusal = name_in("url('/fonts/et.woff2')", &fonts).err();
        assert!(refusal.is_some_and(|said| said.to_string().contains("/fonts/et.woff2")));
    }
}
