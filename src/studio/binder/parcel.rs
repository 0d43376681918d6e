//! A pack as it comes and goes: a folder's files, or a zip of them.
//!
//! Nothing is unpacked before its size is known, and nothing is left out without being named.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::leaf::Leaf;
use super::{LOGO, PACK, THEME};
use crate::domain::catalogue::LARGEST_FILE;
use crate::inspection::Folder;

/// The most files that are looked at.
pub const MOST_FILES: usize = 60;
/// The largest zip, in bytes.
pub const LARGEST: usize = 2 << 20;

/// Why nothing could be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// The bytes are no zip, or a broken one.
    NoZip,
    /// There are more files than [`MOST_FILES`].
    TooMany,
    /// It is larger than [`LARGEST`].
    TooLarge,
    /// There is no `pack.json`, or it belongs to no country.
    NoPack,
}

/// Why a file was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftOut {
    /// It is no file of a pack, or not of this one.
    Stranger,
    /// It is larger than [`LARGEST_FILE`].
    TooLarge,
    /// It is not text.
    NotText,
    /// It cannot be unpacked.
    Broken,
}

/// What was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    pub folder: Folder,
    /// The paths of what was not.
    pub left_out: Vec<(String, LeftOut)>,
}

/// Takes a pack out of a zip.
///
/// # Errors
/// Why nothing could be taken.
pub fn unzip(bytes: &[u8]) -> Result<Taken, Refused> {
    if bytes.len() > LARGEST {
        return Err(Refused::TooLarge);
    }
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refused::NoZip)?;
    if zip.len() > MOST_FILES {
        return Err(Refused::TooMany);
    }
    let mut files = Vec::new();
    let mut left_out = Vec::new();
    for number in 0..zip.len() {
        let named = zip.name_for_index(number).and_then(Result::ok).map(|name| name.into_owned());
        let path = named.unwrap_or_else(|| (number + 1).to_string());
        let Ok(mut file) = zip.by_index(number) else {
            left_out.push((path, LeftOut::Broken));
            continue;
        };
        if file.is_dir() {
            continue;
        }
        // What a zip says of a file's size may be wrong: no more is read than is allowed.
        let mut content = Vec::new();
        let most = LARGEST_FILE as u64 + 1;
        match file.by_ref().take(most).read_to_end(&mut content) {
            Ok(_) => files.push((path, content)),
            Err(_) => left_out.push((path, LeftOut::Broken)),
        }
    }
    let taken = gather(files)?;
    left_out.extend(taken.left_out);
    Ok(Taken { left_out, ..taken })
}

/// Takes a pack out of the files of a folder, each with its path.
///
/// # Errors
/// Why nothing could be taken.
pub fn gather(files: Vec<(String, Vec<u8>)>) -> Result<Taken, Refused> {
    if files.len() > MOST_FILES {
        return Err(Refused::TooMany);
    }
    let packs = files.iter().filter_map(|(path, bytes)| Some((path.strip_suffix(PACK)?.to_owned(), bytes.clone())));
    let outermost = packs.filter(|(root, _)| root.is_empty() || root.ends_with('/')).min_by_key(|(root, _)| root.len());
    let (root, pack) = outermost.ok_or(Refused::NoPack)?;
    let name = country(&pack).ok_or(Refused::NoPack)?;
    let mut folder = Folder { name, files: BTreeMap::new() };
    let mut left_out = Vec::new();
    for (path, bytes) in files {
        let inner = path.strip_prefix(&root).unwrap_or_default().to_owned();
        let reason = if !belongs(&inner) || folder.files.contains_key(&inner) {
            LeftOut::Stranger
        } else if bytes.len() > LARGEST_FILE {
            LeftOut::TooLarge
        } else if std::str::from_utf8(&bytes).is_err() {
            LeftOut::NotText
        } else {
            folder.files.insert(inner, bytes);
            continue;
        };
        if !is_litter(&path) {
            left_out.push((path, reason));
        }
    }
    if folder.files.contains_key(PACK) { Ok(Taken { folder, left_out }) } else { Err(Refused::NoPack) }
}

/// Puts a pack into a zip, the folder's name before each path. The files lie in it as they are: they are small.
pub fn zip(folder: &Folder) -> Option<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (path, bytes) in &folder.files {
        zip.start_file(format!("{}/{path}", folder.name), options).ok()?;
        zip.write_all(bytes).ok()?;
    }
    Some(zip.finish().ok()?.into_inner())
}

fn belongs(path: &str) -> bool {
    let is_code = |code: &str| code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_lowercase());
    let strings = path.strip_prefix("strings/").and_then(|file| file.strip_suffix(".ftl"));
    [PACK, THEME, LOGO, "practice.json"].contains(&path) || strings.is_some_and(is_code)
}

/// What systems put into folders by themselves.
fn is_litter(path: &str) -> bool {
    path.starts_with("__MACOSX/") || path.ends_with(".DS_Store") || path.ends_with("Thumbs.db")
}

/// The country that a `pack.json` is for.
fn country(pack: &[u8]) -> Option<String> {
    let pack = Leaf::read(std::str::from_utf8(pack).ok()?)?;
    let code = pack.member("country")?.words()?;
    (code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_lowercase())).then(|| code.to_owned())
}

#[cfg(test)]
mod tests;
