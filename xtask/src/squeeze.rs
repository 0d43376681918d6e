//! A compressed copy beside each file, so that any static host can send it without work.

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use std::fs;
use std::io::Write;
use std::path::Path;

/// Endings whose files shrink; woff2 is brotli inside.
const SHRINKING: [&str; 8] = ["css", "ftl", "html", "js", "json", "svg", "wasm", "webmanifest"];

/// A file of the release and what it weighs, in bytes.
pub struct Weight {
    /// Path from the site's root, without a leading slash.
    pub path: String,
    pub plain: usize,
    /// As most visitors get it: brotli, or plain where it does not shrink.
    pub brotli: usize,
    pub gzip: usize,
}

/// Writes `.br` and `.gz` beside the files that shrink.
pub fn squeeze(folder: &Path, files: &[String]) -> Result<Vec<Weight>> {
    files.iter().map(|path| squeeze_one(folder, path)).collect()
}

fn squeeze_one(folder: &Path, path: &str) -> Result<Weight> {
    let file = folder.join(path);
    let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let mut weight = Weight { path: path.to_owned(), plain: bytes.len(), brotli: bytes.len(), gzip: bytes.len() };
    if SHRINKING.iter().any(|ending| path.ends_with(&format!(".{ending}"))) {
        let (small, smaller) = (gzip(&bytes)?, brotli(&bytes)?);
        fs::write(folder.join(format!("{path}.gz")), &small)?;
        fs::write(folder.join(format!("{path}.br")), &smaller)?;
        weight.gzip = small.len();
        weight.brotli = smaller.len();
    }
    Ok(weight)
}

/// The bytes as brotli, as small as it makes them.
///
/// # Errors
/// When the encoder fails.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut out, &parameters)?;
    Ok(out)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn both_copies_hold_the_same_bytes() -> Result<()> {
        let text = "Viisaintervjuu aeg. ".repeat(500);
        let (zipped, pressed) = (gzip(text.as_bytes())?, brotli(text.as_bytes())?);
        assert!(zipped.len() < text.len() && pressed.len() < text.len());
        let mut back = String::new();
        flate2::read::GzDecoder::new(&*zipped).read_to_string(&mut back)?;
        assert_eq!(back, text);
        back.clear();
        brotli::Decompressor::new(&*pressed, 4096).read_to_string(&mut back)?;
        assert_eq!(back, text);
        Ok(())
    }
}
