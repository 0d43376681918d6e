//! `viza-cutter WASM FOLDER`: cuts a wasm with relocations into `viza.wasm`, its second part and their loader.

use anyhow::{Context, Result, anyhow};
use std::env;
use std::fs;
use std::path::PathBuf;
use wasm_split_cli_support::{Options, transform};

fn main() -> Result<()> {
    let mut words = env::args_os().skip(1).map(PathBuf::from);
    let (wasm, folder) = words.next().zip(words.next()).context("viza-cutter WASM FOLDER")?;
    let bytes = fs::read(&wasm).with_context(|| format!("cannot read {}", wasm.display()))?;
    fs::create_dir_all(&folder)?;
    let front = folder.join("viza.wasm");
    let mut options = Options::new(&bytes);
    options.output_dir = &folder;
    options.main_out_path = &front;
    options.main_module = "./viza.js";
    transform(options).map_err(|report| anyhow!("{report:#}"))?;
    Ok(())
}
