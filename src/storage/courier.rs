//! In what an application is carried from one device to another: sealed under a key that both of them have, or packed
//! small, with a digest that tells whether it came over whole.

use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;

use super::{StorageError, seal};
use crate::domain::frames::{DIGEST, Parcel};

/// Bytes of a key: 256 bits.
const KEY: u32 = 32;
/// How a packed text is packed: raw DEFLATE (RFC 1951), in the browser's words.
const PACKING: &str = "deflate-raw";
/// First byte of a packed text, and of one that the browser could not pack.
const PACKED: u8 = b'D';
const PLAIN: u8 = b'P';

/// A key that nobody has had before.
pub fn fresh_key() -> Result<Vec<u8>, StorageError> {
    seal::random(KEY).map(|key| key.to_vec())
}

/// The text, sealed under a key.
pub async fn seal_under(key: &[u8], text: &str) -> Result<Vec<u8>, StorageError> {
    let key = seal::key_of(key).await?;
    seal::seal(&key, text).await.map(|sealed| sealed.to_vec())
}

/// The text that was sealed under a key.
pub async fn unseal_under(key: &[u8], sealed: &[u8]) -> Result<String, StorageError> {
    let key = seal::key_of(key).await?;
    seal::unseal(&key, &Uint8Array::from(sealed)).await
}

/// The text, as small as this browser can make it.
pub async fn pack(text: &str) -> Result<Parcel, StorageError> {
    let packed = through("CompressionStream", text.as_bytes()).await;
    let (kind, body) = packed.map_or((PLAIN, text.as_bytes().to_vec()), |packed| (PACKED, packed));
    let bytes: Vec<u8> = [kind].into_iter().chain(body).collect();
    Ok(Parcel { digest: digest(&bytes).await?, bytes })
}

/// The text that was packed, if it came over whole.
pub async fn unpack(parcel: &Parcel) -> Result<String, StorageError> {
    if digest(&parcel.bytes).await? != parcel.digest {
        return Err(StorageError::Unreadable);
    }
    let text = match parcel.bytes.split_first() {
        Some((&PLAIN, text)) => Some(text.to_vec()),
        Some((&PACKED, packed)) => through("DecompressionStream", packed).await,
        _ => None,
    };
    String::from_utf8(text.ok_or(StorageError::Unreadable)?).map_err(|_| StorageError::Unreadable)
}

async fn digest(bytes: &[u8]) -> Result<[u8; DIGEST], StorageError> {
    seal::digest(bytes).await?.to_vec().try_into().map_err(|_| StorageError::Unreadable)
}

/// What comes out of one of the browser's streams; none where it has no such stream or cannot read what went in.
async fn through(stream: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    let class: Function = Reflect::get(&js_sys::global(), &stream.into()).ok()?.dyn_into().ok()?;
    let pump = Reflect::construct(&class, &Array::of1(&PACKING.into())).ok()?;
    let source = Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes))).ok()?;
    let flow = called(&source, "stream", &Array::new())?;
    let flow = called(&flow, "pipeThrough", &Array::of1(&pump))?;
    let class: Function = Reflect::get(&js_sys::global(), &"Response".into()).ok()?.dyn_into().ok()?;
    let whole: Object = Reflect::construct(&class, &Array::of1(&flow)).ok()?.dyn_into().ok()?;
    let buffer = called(&whole, "arrayBuffer", &Array::new())?;
    let buffer = JsFuture::from(buffer.dyn_into::<js_sys::Promise>().ok()?).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// What a method of a thing gives.
fn called(thing: &JsValue, method: &str, arguments: &Array) -> Option<JsValue> {
    let method: Function = Reflect::get(thing, &method.into()).ok()?.dyn_into().ok()?;
    method.apply(thing, arguments).ok()
}
