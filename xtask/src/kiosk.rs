//! What the operator of a kiosk needs beside the app: the digest of a PIN.

use anyhow::{Context, Result, bail};
use pbkdf2::pbkdf2_hmac;
use serde_json::json;
use sha2::Sha256;
use std::io::{self, BufRead};

/// Rounds between a PIN and its digest; the app takes as many (`src/domain/operator.rs`).
const ROUNDS: u32 = 600_000;
const SALT: usize = 16;
const DIGITS: std::ops::RangeInclusive<usize> = 6..=12;

/// Reads a PIN from the first line of the input and prints what `deployment.json` says of it.
pub fn pin() -> Result<()> {
    let mut typed = String::new();
    io::stdin().lock().read_line(&mut typed).context("no PIN can be read")?;
    let pin = typed.trim();
    if !DIGITS.contains(&pin.len()) || !pin.bytes().all(|sign| sign.is_ascii_digit()) {
        bail!("a PIN has {} to {} digits and nothing else", DIGITS.start(), DIGITS.end());
    }
    let mut salt = [0; SALT];
    getrandom::fill(&mut salt).context("this machine gives no random bytes")?;
    let said = json!({ "operator_pin": { "salt": hex(&salt), "digest": digest(pin, &salt) } });
    println!("{}", serde_json::to_string_pretty(&said)?);
    Ok(())
}

fn digest(pin: &str, salt: &[u8]) -> String {
    let mut digest = [0; 32];
    pbkdf2_hmac::<Sha256>(pin.as_bytes(), salt, ROUNDS, &mut digest);
    hex(&digest)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same PIN and salt are those of a visit, in which a browser makes the digest anew.
    #[test]
    fn a_pin_is_digested_as_the_app_does_it() {
        let digest = digest("271828", &[0, 17, 34, 51, 68, 85, 102, 119]);
        assert_eq!(digest, "a121e624b13eefcc3ca78930abd96ff88a45bb5bc22f64df379dfdeafcdbdf6b");
    }
}
