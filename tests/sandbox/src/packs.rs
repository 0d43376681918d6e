//! A folder of country packs, and the practice offices in it.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::{fmt, fs, io};

use crate::offices::Office;

/// The packs of this checkout.
const SHIPPED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../public/packs");

/// Every office, in the order of the countries.
#[derive(Debug, Clone)]
pub struct Offices(Arc<[Arc<Office>]>);

/// What is wrong with the offices of a folder, a line each.
#[derive(Debug)]
pub struct Faults(Vec<String>);

impl fmt::Display for Faults {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0.join("\n"))
    }
}

impl std::error::Error for Faults {}

impl Offices {
    /// The offices of every pack in `packs` that has a practice office.
    ///
    /// # Errors
    /// Everything that is wrong with one of them, or that there is none.
    pub fn read(packs: &Path) -> Result<Self, Faults> {
        let told = |cause: io::Error| Faults(vec![format!("{}: {cause}", packs.display())]);
        let names = fs::read_dir(packs).map_err(told)?.map(|entry| entry.map(|entry| entry.file_name()));
        let mut names = names.collect::<io::Result<Vec<_>>>().map_err(told)?;
        names.sort();
        let (mut offices, mut faults, mut posts) = (Vec::new(), Vec::new(), BTreeSet::new());
        for country in names.iter().filter_map(|name| name.to_str()) {
            let Ok(text) = fs::read_to_string(packs.join(country).join("practice.json")) else { continue };
            let mut told = |sentence: String| faults.push(format!("{country}/practice.json: {sentence}"));
            match read(country, &text) {
                Err(cause) => told(cause),
                Ok(office) => {
                    office.faults().into_iter().for_each(&mut told);
                    if !posts.insert(office.post.clone()) {
                        told(format!("another country has the post {} too", office.post));
                    }
                    offices.push(Arc::new(office));
                }
            }
        }
        if offices.is_empty() && faults.is_empty() {
            faults.push(format!("{}: no folder in it holds a practice.json", packs.display()));
        }
        if faults.is_empty() { Ok(Self(offices.into())) } else { Err(Faults(faults)) }
    }

    /// Those of the packs in this checkout.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub fn shipped() -> Result<Self, Faults> {
        Self::read(Path::new(SHIPPED))
    }

    pub fn iter(&self) -> impl Iterator<Item = &Arc<Office>> {
        self.0.iter()
    }

    pub fn of_country(&self, country: &str) -> Option<Arc<Office>> {
        self.iter().find(|office| office.country == country).cloned()
    }

    pub fn of_post(&self, post: &str) -> Option<Arc<Office>> {
        self.iter().find(|office| office.post == post).cloned()
    }
}

/// One office, or what keeps it from being read: where, and why.
fn read(country: &str, text: &str) -> Result<Office, String> {
    let mut json = serde_json::Deserializer::from_str(text);
    let office: Office =
        serde_path_to_error::deserialize(&mut json).map_err(|fault| match fault.path().to_string() {
            whole if whole == "." => fault.inner().to_string(),
            path => format!("{path}: {}", fault.inner()),
        })?;
    json.end().map_err(|fault| fault.to_string())?;
    Ok(Office { country: country.to_owned(), ..office })
}
