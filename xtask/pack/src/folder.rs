//! A pack's folder on the disk.

use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use viza::inspection::Folder;

/// Reads a folder with all its files. What the file manager hides there is no part of the pack.
///
/// # Errors
/// When the folder or one of its files cannot be read.
pub fn read(path: &Path) -> Result<Folder> {
    let whole = path.canonicalize().with_context(|| format!("there is no folder {}", path.display()))?;
    let name = whole.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut files = BTreeMap::new();
    gather(&whole, "", &mut files)?;
    Ok(Folder { name, files })
}

fn gather(folder: &Path, before: &str, files: &mut BTreeMap<String, Vec<u8>>) -> Result<()> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("{} is no folder that can be read", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{before}{name}");
        if entry.file_type()?.is_dir() {
            gather(&entry.path(), &format!("{path}/"), files)?;
        } else {
            let bytes = fs::read(entry.path()).with_context(|| format!("{path} cannot be read"))?;
            files.insert(path, bytes);
        }
    }
    Ok(())
}
