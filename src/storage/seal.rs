//! Sealing what is stored: AES-GCM under a key that never leaves the browser's key store.

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Crypto, CryptoKey, SubtleCrypto};

use super::StorageError;

const CIPHER: &str = "AES-GCM";
/// Bytes of the nonce, fresh for every sealing.
const NONCE: u32 = 12;

pub(super) fn crypto() -> Result<(Crypto, SubtleCrypto), StorageError> {
    let crypto = web_sys::window().and_then(|window| window.crypto().ok()).ok_or(StorageError::Closed)?;
    let subtle = crypto.subtle();
    // A page served without TLS has no WebCrypto; the binding does not say so.
    if subtle.is_undefined() { Err(StorageError::Closed) } else { Ok((crypto, subtle)) }
}

fn cipher(nonce: Option<&Uint8Array>) -> Object {
    let parameters = Object::new();
    let _ = Reflect::set(&parameters, &"name".into(), &CIPHER.into());
    match nonce {
        Some(nonce) => {
            let _ = Reflect::set(&parameters, &"iv".into(), nonce);
        }
        None => {
            let _ = Reflect::set(&parameters, &"length".into(), &256.into());
        }
    }
    parameters
}

pub(super) async fn awaited<T>(promise: Result<js_sys::Promise<T>, JsValue>) -> Result<JsValue, StorageError>
where
    T: wasm_bindgen::convert::FromWasmAbi + 'static,
{
    let promise: js_sys::Promise = promise.map_err(|_| StorageError::Unreadable)?.unchecked_into();
    JsFuture::from(promise).await.map_err(|_| StorageError::Unreadable)
}

/// A new key that can be used here and never read.
pub async fn new_key() -> Result<CryptoKey, StorageError> {
    let (_, subtle) = crypto()?;
    let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
    awaited(subtle.generate_key_with_object(&cipher(None), false, &uses)).await.map(JsCast::unchecked_into)
}

/// A key made elsewhere, to be used here and never read again.
pub async fn key_of(bytes: &[u8]) -> Result<CryptoKey, StorageError> {
    let (_, subtle) = crypto()?;
    let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
    let bytes = Uint8Array::from(bytes);
    awaited(subtle.import_key_with_str("raw", &bytes, CIPHER, false, &uses)).await.map(JsCast::unchecked_into)
}

/// Bytes that nobody can guess.
pub fn random(count: u32) -> Result<Uint8Array, StorageError> {
    let (crypto, _) = crypto()?;
    let bytes = Uint8Array::new_with_length(count);
    crypto.get_random_values_with_js_u8_array(&bytes).map_err(|_| StorageError::Closed)?;
    Ok(bytes)
}

/// The SHA-256 of bytes.
pub async fn digest(bytes: &[u8]) -> Result<Uint8Array, StorageError> {
    let (_, subtle) = crypto()?;
    let bytes = Uint8Array::from(bytes);
    awaited(subtle.digest_with_str_and_buffer_source("SHA-256", &bytes)).await.map(|digest| Uint8Array::new(&digest))
}

/// The nonce followed by the sealed text.
pub async fn seal(key: &CryptoKey, text: &str) -> Result<Uint8Array, StorageError> {
    let (_, subtle) = crypto()?;
    let nonce = random(NONCE)?;
    let plain = Uint8Array::from(text.as_bytes());
    let sealed = awaited(subtle.encrypt_with_object_and_js_u8_array(&cipher(Some(&nonce)), key, &plain)).await?;
    let sealed = Uint8Array::new(&sealed);
    let whole = Uint8Array::new_with_length(NONCE + sealed.length());
    whole.set(&nonce, 0);
    whole.set(&sealed, NONCE);
    Ok(whole)
}

/// The text that was sealed.
pub async fn unseal(key: &CryptoKey, whole: &Uint8Array) -> Result<String, StorageError> {
    let (_, subtle) = crypto()?;
    let nonce = whole.subarray(0, NONCE);
    let sealed = whole.subarray(NONCE, whole.length());
    let plain = awaited(subtle.decrypt_with_object_and_js_u8_array(&cipher(Some(&nonce)), key, &sealed)).await?;
    String::from_utf8(Uint8Array::new(&plain).to_vec()).map_err(|_| StorageError::Unreadable)
}
