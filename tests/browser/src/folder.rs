//! The built app as any static host would serve it: `headers.json` says what goes with each file.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result};
use axum::body::Body;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use serde::Deserialize;
use serde_json::Value;

/// The built app.
#[derive(Debug, Clone)]
pub struct Folder {
    root: PathBuf,
    said: Said,
    /// The page, plain and with brotli, without the line that asks for a worker.
    alone: [Vec<u8>; 2],
}

/// What `headers.json` says.
#[derive(Debug, Clone, Deserialize)]
struct Said {
    every: BTreeMap<String, String>,
    immutable: Immutable,
    fresh: BTreeMap<String, String>,
    types: BTreeMap<String, String>,
    fallback: String,
}

#[derive(Debug, Clone, Deserialize)]
struct Immutable {
    headers: BTreeMap<String, String>,
    paths: Vec<String>,
}

/// The checkout.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

impl Folder {
    /// The folder that `VIZA_DIST` names, else `dist` in the checkout.
    ///
    /// # Errors
    /// When there is no built app with its `headers.json`.
    pub fn open() -> Result<Self> {
        Self::at(&std::env::var_os("VIZA_DIST").map_or_else(|| workspace().join("dist"), PathBuf::from))
    }

    /// The one in a folder.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn at(root: &Path) -> Result<Self> {
        let sheet = root.join("headers.json");
        let text = fs::read_to_string(&sheet)
            .with_context(|| format!("no built app: {} is missing (`./viza dist` makes it)", sheet.display()))?;
        let said = serde_json::from_str(&text).with_context(|| format!("{} is unreadable", sheet.display()))?;
        Ok(Self { root: root.to_owned(), said, alone: alone(root)? })
    }

    /// The same app with more packs, as an embassy puts them on its host: the site is copied to `site`, the packs are put
    /// there, in the place of those of the same countries, and sealed; nothing is built.
    ///
    /// # Errors
    /// When files cannot be copied, or the folder holds no pack.
    pub fn with_packs(&self, packs: &Path, site: &Path) -> Result<Self> {
        if site.exists() {
            fs::remove_dir_all(site)?;
        }
        copy(&self.root, site)?;
        xtask::packs::bring(packs, site)?;
        xtask::packs::seal(site)?;
        Ok(Self { root: site.to_owned(), said: self.said.clone(), alone: self.alone.clone() })
    }

    /// The same app as the operator of a kiosk sets it up: the site is copied to `site`, and its `deployment.json` says so
    /// on these terms; nothing is built.
    ///
    /// # Errors
    /// When files cannot be copied.
    pub fn as_kiosk(&self, terms: &Value, site: &Path) -> Result<Self> {
        if site.exists() {
            fs::remove_dir_all(site)?;
        }
        copy(&self.root, site)?;
        let sheet = site.join("deployment.json");
        let mut said: Value = serde_json::from_str(&fs::read_to_string(&sheet)?)?;
        said.as_object_mut().context("deployment.json is no object")?.insert("kiosk".into(), terms.clone());
        fs::write(&sheet, said.to_string())?;
        let squeezed = site.join("deployment.json.br");
        if squeezed.exists() {
            fs::remove_file(squeezed)?;
        }
        Ok(Self { root: site.to_owned(), said: self.said.clone(), alone: self.alone.clone() })
    }

    /// Whether the operator of a kiosk has set the app up.
    ///
    /// # Errors
    /// When its `deployment.json` cannot be read.
    pub fn is_kiosk(&self) -> Result<bool> {
        let said: Value = serde_json::from_str(&fs::read_to_string(self.root.join("deployment.json"))?)?;
        Ok(said.get("kiosk").is_some_and(|kiosk| *kiosk != Value::Bool(false)))
    }

    /// Whether this is a release: only releases are compressed.
    pub fn is_release(&self) -> bool {
        self.root.join("index.html.br").is_file()
    }

    /// A header that goes with every answer.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.said.every.get(name).map(String::as_str)
    }

    /// Where the file of an address lies.
    pub fn file(&self, address: &str) -> PathBuf {
        self.root.join(address.trim_start_matches('/'))
    }

    /// Answers for a path as [`Self::answer`] does, with a page that asks for no worker.
    pub fn answer_alone(&self, path: &str, asked: &HeaderMap) -> Response {
        if Path::new(path).extension().is_some() {
            return self.answer(path, asked);
        }
        let brotli = self.is_release() && accepts_brotli(asked);
        let [plain, small] = &self.alone;
        self.found(&self.said.fallback, brotli, if brotli { small.clone() } else { plain.clone() })
    }

    /// Answers for a path. An address of the app is no file and gets the page; a file that is not there is missing.
    pub fn answer(&self, path: &str, asked: &HeaderMap) -> Response {
        let named = Path::new(path.trim_start_matches('/'));
        let inside = named.components().all(|part| matches!(part, Component::Normal(_)));
        let is_address = named.extension().is_none();
        let path = if is_address { self.said.fallback.as_str() } else { path };
        let file = self.file(path);
        let squeezed = PathBuf::from(format!("{}.br", file.display()));
        let brotli = accepts_brotli(asked) && squeezed.is_file();
        match fs::read(if brotli { &squeezed } else { &file }) {
            Ok(bytes) if inside => self.found(path, brotli, bytes),
            _ => {
                let mut missing = Response::new(Body::empty());
                *missing.status_mut() = StatusCode::NOT_FOUND;
                missing
            }
        }
    }

    fn found(&self, path: &str, brotli: bool, bytes: Vec<u8>) -> Response {
        let cached = self.said.immutable.paths.iter().any(|known| known == path);
        let keeping = if cached { &self.said.immutable.headers } else { &self.said.fresh };
        let extension = Path::new(path).extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        let kind = self.said.types.get(extension).map(|kind| (header::CONTENT_TYPE.as_str(), kind.as_str()));
        let encoding = brotli.then_some((header::CONTENT_ENCODING.as_str(), "br"));
        let said = self.said.every.iter().chain(keeping).map(|(name, value)| (name.as_str(), value.as_str()));
        let mut answer = Response::new(Body::from(bytes));
        for (name, value) in said.chain(kind).chain(encoding) {
            if let (Ok(name), Ok(value)) = (header::HeaderName::try_from(name), value.parse()) {
                answer.headers_mut().insert(name, value);
            }
        }
        answer
    }
}

fn alone(root: &Path) -> Result<[Vec<u8>; 2]> {
    let page = fs::read_to_string(root.join("index.html"))?;
    let lines = page.lines().filter(|line| !line.contains("viza:worker"));
    let plain: String = lines.flat_map(|line| [line, "\n"]).collect();
    let small = xtask::squeeze::brotli(plain.as_bytes())?;
    Ok([plain.into_bytes(), small])
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() { copy(&path, &to)? } else { fs::copy(&path, &to).map(drop)? }
    }
    Ok(())
}

fn accepts_brotli(asked: &HeaderMap) -> bool {
    let accepted = asked.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accepted.split(',').any(|encoding| encoding.trim() == "br")
}
