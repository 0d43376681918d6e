//! Hashes: short ones for file names, long ones for integrity.

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256, Sha384};

/// Sixteen hex digits that change whenever the bytes change.
pub fn short(bytes: &[u8]) -> String {
    let full = format!("{:x}", Sha256::digest(bytes));
    full.chars().take(16).collect()
}

/// The value of an `integrity` attribute.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

/// `name.ext` → `name-hash.ext`; the whole is hashed by `bytes`.
pub fn hashed_name(name: &str, bytes: &[u8]) -> String {
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}-{}.{extension}", short(bytes)),
        None => format!("{name}-{}", short(bytes)),
    }
}

/// Whether a file's name carries a hash, so that its bytes can never change under that name.
pub fn is_hashed(path: &str) -> bool {
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    stem.rsplit_once('-').is_some_and(|(_, hash)| hash.len() == 16 && hash.bytes().all(|b| b.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integrity_is_what_a_browser_computes() {
        assert_eq!(
            integrity(b"alert('Hello, world.');"),
            "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO"
        );
    }

    #[test]
    fn a_hashed_name_is_recognised_and_a_plain_one_is_not() {
        let name = hashed_name("words/et.ftl", b"a = b");
        assert!(name.starts_with("words/et-") && name.ends_with(".ftl"));
        assert!(is_hashed(&name));
        assert!(!is_hashed("packs/ee/pack.json"));
        assert!(!is_hashed("packs/ee/some-thing.json"));
        assert_ne!(name, hashed_name("words/et.ftl", b"a = c"));
    }
}
