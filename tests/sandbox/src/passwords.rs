//! Passwords, as the books keep them: never themselves, only what Argon2id makes of them.

use std::sync::Arc;

use argon2::{Algorithm, Argon2, Params, Version};
use viza::wire::problem::Code;

use crate::refusals::Refusal;

/// Memory in KiB and passes: what OWASP asks for at the least.
const MEMORY: u32 = 19 * 1024;
const PASSES: u32 = 2;

/// What stands in the books for a password.
pub type Sealed = [u8; 32];

/// The secret of these books that goes into every password.
#[derive(Clone)]
pub struct Pepper {
    secret: Arc<str>,
    /// In KiB.
    memory: u32,
}

impl std::fmt::Debug for Pepper {
    fn fmt(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
        formatter.write_str("Pepper")
    }
}

impl Pepper {
    pub fn new(secret: String) -> Self {
        Self { secret: secret.into(), memory: MEMORY }
    }

    /// For books of a test, whose secrets are no secrets: the least that Argon2 takes, and no time to speak of.
    pub fn light(self) -> Self {
        Self { memory: Params::MIN_M_COST, ..self }
    }

    /// What a password for an address becomes. The address is the salt: one computation serves every account that was
    /// registered with it, and an address that nobody knows costs the same time. The books' secret keeps such salts
    /// from being of use to anybody who has not got it.
    pub async fn seal(&self, email: &str, password: &str) -> Result<Sealed, Refusal> {
        let (pepper, salt, password) = (self.clone(), format!("account {email}"), password.to_owned());
        // It takes long on purpose: the other visitors are served meanwhile.
        tokio::task::spawn_blocking(move || seal(&pepper, &salt, &password))
            .await
            .unwrap_or_else(|_| Err(Refusal::new(Code::ServerFailed)))
    }
}

fn seal(pepper: &Pepper, salt: &str, password: &str) -> Result<Sealed, Refusal> {
    let params = Params::new(pepper.memory, PASSES, 1, None)?;
    let argon = Argon2::new_with_secret(pepper.secret.as_bytes(), Algorithm::Argon2id, Version::V0x13, params)?;
    let mut sealed = Sealed::default();
    argon.hash_password_into(password.as_bytes(), salt.as_bytes(), &mut sealed)?;
    Ok(sealed)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same password looks otherwise under another address and in other books.
    #[test]
    fn nothing_is_told_by_two_passwords_being_the_same() {
        let sealed = [("books", "a@example.ee"), ("books", "b@example.ee"), ("others", "a@example.ee")].map(
            |(secret, email)| seal(&Pepper::new(secret.into()), &format!("account {email}"), "sinine kruus laual").ok(),
        );
        assert!(sealed.iter().all(Option::is_some));
        assert!(sealed[0] != sealed[1] && sealed[0] != sealed[2]);
    }
}
