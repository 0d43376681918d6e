//! The suggested way in every country, through its pack and the office's own records.

use std::path::Path;

use viza::domain::pack::Pack;
use viza::wire::pack::read;

/// Every country's pack.
pub fn packs() -> Vec<Pack> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/packs");
    ["al", "ee", "ge"]
        .map(|country| {
            let text = std::fs::read_to_string(folder.join(country).join("pack.json")).unwrap();
            read(&text).unwrap_or_else(|problem| panic!("{country}: {problem}"))
        })
        .into()
}
