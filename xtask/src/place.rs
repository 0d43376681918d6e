//! Where things lie in the checkout.

use anyhow::{Context, Result};
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The checkout and the folders that the chores write to.
pub struct Place {
    root: PathBuf,
    target: PathBuf,
}

impl Place {
    /// The checkout that this program was built from, wherever it is called.
    pub fn find() -> Result<Place> {
        let root =
            Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask lies at the top of the disk")?.to_path_buf();
        // target/tools/xtask: two up is Cargo's target folder, also where CARGO_TARGET_DIR moved it.
        let target =
            env::current_exe()?.ancestors().nth(2).context("xtask runs outside a target folder")?.to_path_buf();
        Ok(Place { root, target })
    }

    /// A path in the checkout.
    pub fn at(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// A path in Cargo's target folder.
    pub fn built(&self, path: &str) -> PathBuf {
        self.target.join(path)
    }

    /// Tools installed for this checkout only.
    pub fn tool(&self, path: &str) -> PathBuf {
        self.root.join(".tools").join(path)
    }

    /// A path for logs, the practice database and other things that may be thrown away.
    pub fn state(&self, path: &str) -> PathBuf {
        self.root.join(".state").join(path)
    }

    /// `PATH` with the checkout's own tools first.
    pub fn search_path(&self) -> Result<OsString> {
        let own = [self.tool("bin"), self.tool("npm/node_modules/.bin")];
        let inherited = env::var_os("PATH").unwrap_or_default();
        Ok(env::join_paths(own.into_iter().chain(env::split_paths(&inherited)))?)
    }
}
