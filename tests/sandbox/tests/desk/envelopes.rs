//! A device that keeps nothing: what waits there when a visitor leaves is sealed as the contract says, by other hands than
//! the office's.

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Key, Nonce};
use base64ct::{Base64UrlUnpadded as Base64, Encoding};
use hkdf::Hkdf;
use p256::elliptic_curve::sec1::ToSec1Point;
use p256::{PublicKey, SecretKey, ecdh};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use viza_sandbox::Reply;

use crate::common::{Office, body, new_application};

/// The day of [`crate::common::NOON`].
pub const TODAY: &str = "2026-11-20";
/// The key of the order that opens.
pub const CLIENT: &str = "the-key-that-opens";
pub const CLAIM: &str = "7K3M-9QXD-2F44";

pub fn point(secret: &SecretKey) -> String {
    Base64::encode_string(secret.public_key().to_sec1_point(false).as_bytes())
}

/// A secret that is the same for the same words.
pub fn secret(words: &str) -> SecretKey {
    SecretKey::from_slice(&Sha256::digest(words)).unwrap()
}

/// Seals a text to a public key of the office.
pub fn sealed(text: &str, key: (&str, &str), id: &str, made_on: &str) -> Value {
    let (key, public) = key;
    let ephemeral = secret(id);
    let office = Base64::decode_vec(public).unwrap();
    let shared =
        ecdh::diffie_hellman(ephemeral.to_nonzero_scalar(), PublicKey::from_sec1_bytes(&office).unwrap().as_affine());
    let salt = [Base64::decode_vec(&point(&ephemeral)).unwrap(), office].concat();
    let mut secrets = [0; 44];
    let info = format!("viza parcel 1 {key} {id}");
    Hkdf::<Sha256>::new(Some(&salt), shared.raw_secret_bytes()).expand(info.as_bytes(), &mut secrets).unwrap();
    let aad = format!("1 {key} {id} {made_on}");
    let cipher = Aes256Gcm::new(&Key::<Aes256Gcm>::try_from(&secrets[..32]).unwrap());
    let payload = Payload { msg: text.as_bytes(), aad: aad.as_bytes() };
    let sealed = cipher.encrypt(&Nonce::try_from(&secrets[32..]).unwrap(), payload).unwrap();
    json!({
        "v": 1, "key": key, "made_on": made_on, "ephemeral": point(&ephemeral), "sealed": Base64::encode_string(&sealed),
    })
}

pub fn order(key: &str, kind: &str, body: &Value) -> Value {
    json!({ "key": key, "kind": kind, "body": body.to_string() })
}

/// What opens an application in a country.
pub fn opening(country: &str) -> Value {
    let mut new = new_application();
    new["country"] = country.into();
    new
}

/// A parcel of somebody who has begun here and has left.
pub fn parcel(client: &str, sequence: u32, opening: &Value, others: &[Value]) -> Value {
    let orders: Vec<Value> = [order(client, "open", opening)].into_iter().chain(others.iter().cloned()).collect();
    json!({
        "v": 1, "client": client, "sequence": sequence, "claim": CLAIM, "application": null, "orders": orders,
    })
}

impl Office {
    /// The newest key: its id and its point.
    pub fn newest_key(&self) -> (String, String) {
        let list = body(&self.ask("GET", "/api/keys", &[], ""));
        let text = |name: &str| list["keys"][0][name].as_str().unwrap().to_owned();
        (text("id"), text("public"))
    }

    /// Seals a parcel today.
    pub fn seals(&self, id: &str, parcel: &Value) -> Value {
        let (key, public) = self.newest_key();
        sealed(&parcel.to_string(), (&key, &public), id, TODAY)
    }

    /// Sends an envelope under its id.
    pub fn sends(&self, id: &str, envelope: &Value) -> Reply {
        let headers = [("content-type", "application/json"), ("idempotency-key", id)];
        self.ask("POST", "/api/sealed", &headers, &envelope.to_string())
    }

    pub fn receives(&self, id: &str, parcel: &Value) -> Reply {
        self.sends(id, &self.seals(id, parcel))
    }

    /// What is found by the claim code and the date of birth.
    pub fn claimed(&self) -> Value {
        let found = self.finds(&json!(CLAIM), ("date_of_birth", &json!("1990-02-28")));
        assert_eq!(found.status, 200, "{}", found.body);
        body(&found)
    }

    /// How many applications there are.
    pub fn applications(&self) -> usize {
        body(&self.ask("GET", "/sandbox/counts", &[], "")).as_array().unwrap().len()
    }
}
