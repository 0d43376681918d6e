//! Whether a PIN is the one that its digest was made of. The PIN itself is kept nowhere.

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::CryptoKey;

use super::StorageError;
use super::seal::{awaited, crypto};

const STRETCHING: &str = "PBKDF2";
/// Bits of a SHA-256.
const DIGEST: u32 = 256;

/// The digest of a PIN in lower-case hex: PBKDF2 with HMAC-SHA-256 over this salt, in so many rounds.
///
/// # Errors
/// `Closed` where the page has no WebCrypto; `Unreadable` where it refuses.
pub async fn digest(pin: &str, salt: &[u8], rounds: u32) -> Result<String, StorageError> {
    let (_, subtle) = crypto()?;
    let bits: Array = Array::of1(&"deriveBits".into());
    let secret = Uint8Array::from(pin.as_bytes());
    let key: CryptoKey =
        awaited(subtle.import_key_with_str("raw", &secret, STRETCHING, false, &bits)).await?.unchecked_into();
    let how = Object::new();
    let said = [
        ("name", STRETCHING.into()),
        ("hash", "SHA-256".into()),
        ("salt", Uint8Array::from(salt).into()),
        ("iterations", rounds.into()),
    ];
    for (name, value) in said {
        let _ = Reflect::set(&how, &name.into(), &value);
    }
    let digest = awaited(subtle.derive_bits_with_object(&how, &key, DIGEST)).await?;
    Ok(Uint8Array::new(&digest).to_vec().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// The bytes of a text in hex; none where it is no such text.
pub fn bytes(hex: &str) -> Option<Vec<u8>> {
    let pairs = hex.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok()).collect()
}
