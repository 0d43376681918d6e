//! Sealing a parcel to a public key of the office, so that this device cannot open it again.
//!
//! ECDH over P-256 with a key that is made for one envelope and thrown away, HKDF-SHA-256, AES-256-GCM. That is HPKE's
//! base mode in its shape; of HPKE itself browsers have nothing built in, and of these three parts they have everything,
//! so that it weighs nothing and no secret passes through this app's own arithmetic. As no two envelopes share a secret,
//! the nonce is made of it too, and none can come twice. `POST /sealed` in the contract says the same to the byte.

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::CryptoKey;

use super::StorageError;
use super::seal::{awaited, crypto, random};
use crate::domain::sealing::SealingKey;
use crate::wire::envelope::Cover;

const CURVE: &str = "P-256";
/// Bytes of the key and of the nonce, and the bits of both.
const KEY: u32 = 32;
const NONCE: u32 = 12;
const DERIVED: u32 = 8 * (KEY + NONCE);
/// Bits of what both sides know.
const SHARED: u32 = 256;

/// The body of an envelope that holds a text, sealed to a key.
pub async fn seal(key: &SealingKey, cover: &Cover, text: &str) -> Result<String, StorageError> {
    let (_, subtle) = crypto()?;
    let bits: JsValue = Array::of1(&"deriveBits".into()).into();
    let none: JsValue = Array::new().into();
    let curve = object(&[("name", &"ECDH".into()), ("namedCurve", &CURVE.into())]);
    let office = Uint8Array::from(key.public.as_slice());

    let pair = awaited(subtle.generate_key_with_object(&curve, false, &bits)).await?;
    let part = |name: &str| Reflect::get(&pair, &name.into()).map_err(|_| StorageError::Unreadable);
    let (public, private): (CryptoKey, CryptoKey) =
        (part("publicKey")?.unchecked_into(), part("privateKey")?.unchecked_into());
    let ephemeral = bytes(awaited(subtle.export_key("raw", &public)).await?);
    let theirs = awaited(subtle.import_key_with_object("raw", &office, &curve, false, &none)).await?;

    let agreement = object(&[("name", &"ECDH".into()), ("public", &theirs)]);
    let shared = bytes(awaited(subtle.derive_bits_with_object(&agreement, &private, SHARED)).await?);
    let shared: CryptoKey =
        awaited(subtle.import_key_with_str("raw", &shared, "HKDF", false, &bits)).await?.unchecked_into();
    let salt = Uint8Array::from([ephemeral.to_vec(), key.public.clone()].concat().as_slice());
    let info = Uint8Array::from(cover.info().as_bytes());
    let derivation = object(&[("name", &"HKDF".into()), ("hash", &"SHA-256".into()), ("salt", &salt), ("info", &info)]);
    let derived = bytes(awaited(subtle.derive_bits_with_object(&derivation, &shared, DERIVED)).await?);

    let uses: JsValue = Array::of1(&"encrypt".into()).into();
    let own = derived.subarray(0, KEY);
    let own: CryptoKey =
        awaited(subtle.import_key_with_str("raw", &own, "AES-GCM", false, &uses)).await?.unchecked_into();
    let nonce = derived.subarray(KEY, KEY + NONCE);
    let beside = Uint8Array::from(cover.beside().as_bytes());
    let cipher = object(&[("name", &"AES-GCM".into()), ("iv", &nonce), ("additionalData", &beside)]);
    let text = Uint8Array::from(text.as_bytes());
    let sealed = bytes(awaited(subtle.encrypt_with_object_and_js_u8_array(&cipher, &own, &text)).await?);
    Ok(cover.body(&ephemeral.to_vec(), &sealed.to_vec()))
}

/// Bytes that nobody can guess.
pub fn chance<const N: usize>() -> Result<[u8; N], StorageError> {
    let mut bytes = [0; N];
    random(N as u32)?.copy_to(&mut bytes);
    Ok(bytes)
}

fn bytes(buffer: JsValue) -> Uint8Array {
    Uint8Array::new(&buffer)
}

fn object(members: &[(&str, &JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in members {
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object
}
