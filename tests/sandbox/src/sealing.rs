//! The office's keys to which parcels are sealed, and the opening of an envelope.
//!
//! Ephemeral ECDH over P-256, HKDF-SHA-256, AES-256-GCM: the base mode of HPKE in its shape, of parts that every browser
//! has built in. Key and nonce come from a secret that no second envelope has, so neither is ever used twice. What is
//! told in the open (which key, which envelope, which day) goes into the key or beside the text, and cannot be changed.

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Key, Nonce};
use base64ct::{Base64UrlUnpadded, Encoding};
use hkdf::Hkdf;
use p256::elliptic_curve::sec1::ToSec1Point;
use p256::{PublicKey, SecretKey, ecdh};
use rusqlite::params;
use sha2::{Digest, Sha256};
use viza::wire::problem::Code;
use viza::wire::rest::{Envelope, KeyList, OfficeKey};

use crate::answers::Answer;
use crate::clock::{self, DAY, Instant};
use crate::ledger::Work;
use crate::refusals::Refusal;

/// A parcel is taken so many days after the day on which it was sealed.
const TAKEN_DAYS: u32 = 14;
/// How long a key is the newest one, and until when it opens: while the next one is.
const NEWEST: Instant = 30 * DAY;
const OPENS: Instant = 2 * NEWEST;

/// A key as the books have it.
struct Own {
    id: String,
    secret: SecretKey,
    made: Instant,
}

impl Own {
    /// As it stands in an envelope and in the list: uncompressed.
    fn public(&self) -> Vec<u8> {
        self.secret.public_key().to_sec1_point(false).as_bytes().to_vec()
    }
}

/// `GET /keys`.
pub fn list(work: &Work) -> Result<Answer, Refusal> {
    let shown = |key: Own| {
        let public = Base64UrlUnpadded::encode_string(&key.public());
        Ok(OfficeKey { id: key.id, public, not_after: clock::rfc3339(key.made + OPENS)? })
    };
    let keys = keys(work)?.into_iter().map(shown).collect::<Result<_, Refusal>>()?;
    Answer::ok(&KeyList { keys, days: TAKEN_DAYS })
}

/// The keys that open, newest first. The newest is made when its time has come and somebody asks.
fn keys(work: &Work) -> Result<Vec<Own>, Refusal> {
    work.write("DELETE FROM sealing_keys WHERE made <= ?1", [work.now - OPENS])?;
    let fresh = work.tx.prepare_cached("SELECT 1 FROM sealing_keys WHERE made > ?1")?.exists([work.now - NEWEST])?;
    if !fresh {
        work.write(
            "INSERT INTO sealing_keys (id, secret, made) VALUES (?1, ?2, ?3)",
            params![work.dice.id("key"), secret(work).to_bytes().as_slice(), work.now],
        )?;
    }
    let rows: Vec<(String, Vec<u8>, Instant)> = work
        .tx
        .prepare_cached("SELECT id, secret, made FROM sealing_keys ORDER BY made DESC")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<Result<_, _>>()?;
    let own = |(id, secret, made): (String, Vec<u8>, _)| {
        let secret = SecretKey::from_slice(&secret).map_err(|_| Refusal::new(Code::ServerFailed))?;
        Ok(Own { id, secret, made })
    };
    rows.into_iter().map(own).collect()
}

/// A private key: a number that the curve takes, which all but one in four thousand million are.
fn secret(work: &Work) -> SecretKey {
    loop {
        if let Ok(secret) = SecretKey::from_slice(&work.dice.bytes()) {
            return secret;
        }
    }
}

/// What an envelope holds. It is not opened if it is too old, whatever is inside.
pub fn open(work: &Work, id: &str, envelope: &Envelope) -> Result<Vec<u8>, Refusal> {
    let keys = keys(work)?;
    let own = keys.iter().find(|key| key.id == envelope.key).ok_or_else(|| Refusal::new(Code::SealedKeyRetired))?;
    let made_on = clock::date(&envelope.made_on).ok_or_else(|| Refusal::field("/made_on", "wrong_form"))?;
    let today = jiff::Timestamp::from_second(work.now)?.to_zoned(jiff::tz::TimeZone::UTC).date();
    if made_on < today && clock::days_between(made_on, today) > TAKEN_DAYS {
        return Err(Refusal::new(Code::SealedExpired));
    }
    unsealed(own, id, envelope).ok_or_else(|| Refusal::new(Code::SealedUnreadable))
}

fn unsealed(own: &Own, id: &str, envelope: &Envelope) -> Option<Vec<u8>> {
    let ephemeral = Base64UrlUnpadded::decode_vec(&envelope.ephemeral).ok()?;
    let sealed = Base64UrlUnpadded::decode_vec(&envelope.sealed).ok()?;
    let shared =
        ecdh::diffie_hellman(own.secret.to_nonzero_scalar(), PublicKey::from_sec1_bytes(&ephemeral).ok()?.as_affine());
    let salt = [ephemeral, own.public()].concat();
    let info = format!("viza parcel 1 {} {id}", own.id);
    let mut keyed = [0; 44];
    Hkdf::<Sha256>::new(Some(&salt), shared.raw_secret_bytes()).expand(info.as_bytes(), &mut keyed).ok()?;
    let (key, nonce) = keyed.split_at(32);
    let aad = format!("1 {} {id} {}", own.id, envelope.made_on);
    let payload = Payload { msg: &sealed, aad: aad.as_bytes() };
    Aes256Gcm::new(Key::<Aes256Gcm>::try_from(key).ok().as_ref()?)
        .decrypt(Nonce::try_from(nonce).ok().as_ref()?, payload)
        .ok()
}

/// The same for the same bytes, and tells nothing of them.
pub fn fingerprint(text: &str) -> String {
    Base64UrlUnpadded::encode_string(&Sha256::digest(text.as_bytes()))
}
