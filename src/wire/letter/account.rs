//! The letters of an account. None needs a key: sent twice they come to the same.

use serde::Serialize;

use super::{Letter, Method, get, text};
use crate::wire::account as shape;

/// Registers an address. `language` is that of the mails; `privacy_notice` the version that was shown (R132).
pub fn register(email: &str, password: &str, language: &str, privacy_notice: &str) -> Letter {
    let body = shape::NewAccount {
        email: email.to_owned(),
        password: password.to_owned(),
        language: language.to_owned(),
        privacy_notice: privacy_notice.to_owned(),
    };
    send(Method::Post, "/accounts", None, &body)
}

/// Begins a session.
pub fn sign_in(email: &str, password: &str) -> Letter {
    send(Method::Post, "/sessions", None, &credentials(email, password))
}

/// Asks for a code to set a new password.
pub fn ask_reset(email: &str) -> Letter {
    send(Method::Post, "/password-resets", None, &shape::ResetWish { email: email.to_owned() })
}

/// Sets a new password with a code, and begins a session.
pub fn reset(email: &str, code: &str, password: &str) -> Letter {
    let (email, code, password) = (email.to_owned(), code.to_owned(), password.to_owned());
    send(Method::Post, "/password-resets/confirm", None, &shape::PasswordReset { email, code, password })
}

/// Ends the session.
pub fn sign_out(token: &str) -> Letter {
    bare(Method::Delete, "/session", token)
}

/// Lets the session last its full time again.
pub fn extend(token: &str) -> Letter {
    bare(Method::Post, "/session/extend", token)
}

/// Asks for the account.
pub fn account(token: &str) -> Letter {
    get("/account".to_owned(), Some(token))
}

/// Asks for another mail to the address that waits for its code.
pub fn send_code(token: &str) -> Letter {
    bare(Method::Post, "/account/code", token)
}

/// Proves an address.
pub fn confirm(token: &str, code: &str) -> Letter {
    send(Method::Post, "/account/confirm", Some(token), &shape::EmailProof { code: code.to_owned() })
}

/// Asks for another address; `password` is the present one.
pub fn change_email(token: &str, email: &str, password: &str) -> Letter {
    send(Method::Put, "/account/email", Some(token), &credentials(email, password))
}

/// Changes the password.
pub fn change_password(token: &str, password: &str, new_password: &str) -> Letter {
    let body = shape::NewPassword { password: password.to_owned(), new_password: new_password.to_owned() };
    send(Method::Put, "/account/password", Some(token), &body)
}

/// Closes the account.
pub fn close(token: &str, password: &str) -> Letter {
    send(Method::Post, "/account/close", Some(token), &shape::Closing { password: password.to_owned() })
}

/// Takes the application that `opener` opens into the account.
pub fn adopt(token: &str, opener: &str) -> Letter {
    send(Method::Post, "/account/applications", Some(token), &shape::Adoption { token: opener.to_owned() })
}

/// Asks for the record of an application in the account.
pub fn own(token: &str, id: &str) -> Letter {
    get(format!("/applications/{id}"), Some(token))
}

fn credentials(email: &str, password: &str) -> shape::Credentials {
    shape::Credentials { email: email.to_owned(), password: password.to_owned() }
}

fn send(method: Method, path: &str, token: Option<&str>, body: &impl Serialize) -> Letter {
    let (path, token) = (path.to_owned(), token.map(str::to_owned));
    Letter { method, path, token, key: None, version: None, body: text(body) }
}

fn bare(method: Method, path: &str, token: &str) -> Letter {
    Letter { method, ..get(path.to_owned(), Some(token)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::node::body;

    /// R15, R16: what is asked for is what the contract's golden bodies say.
    #[test]
    fn the_letters_are_those_of_the_contract() {
        let token = "5R8C2W0Y7NQJ4KX9T1VBM6ZH3GDFP2AE";
        let (password, other) = ("sinine kruus laual", "punane kuusk metsas");
        let opener = "2H5K8N1Q4T7W0Z3C6F9J2M5P8S1V4Y7B";
        let golden = |name: &str| {
            let file = format!("{}/tests/contract/bodies/{name}.json", env!("CARGO_MANIFEST_DIR"));
            body(&std::fs::read_to_string(file).unwrap()).unwrap()
        };
        for (letter, request, name) in [
            (register("oie@example.ee", password, "et", "2026-01"), "POST /accounts", Some("new_account")),
            (sign_in("oie@example.ee", password), "POST /sessions", Some("credentials")),
            (ask_reset("oie@example.ee"), "POST /password-resets", Some("reset_wish")),
            (reset("oie@example.ee", "730519", other), "POST /password-resets/confirm", Some("password_reset")),
            (sign_out(token), "DELETE /session", None),
            (extend(token), "POST /session/extend", None),
            (account(token), "GET /account", None),
            (send_code(token), "POST /account/code", None),
            (confirm(token, "402817"), "POST /account/confirm", Some("email_proof")),
            (change_email(token, "mari@example.ee", password), "PUT /account/email", Some("new_email")),
            (change_password(token, password, other), "PUT /account/password", Some("new_password")),
            (close(token, password), "POST /account/close", Some("closing")),
            (adopt(token, opener), "POST /account/applications", Some("adoption")),
            (own(token, "app_9W2K7T4BQ1X8HN5C"), "GET /applications/app_9W2K7T4BQ1X8HN5C", None),
        ] {
            assert_eq!(format!("{} {}", letter.method.name(), letter.path), request);
            assert_eq!(letter.body.as_deref().map(|text| body(text).unwrap()), name.map(golden), "{request}");
            let is_open =
                ["/accounts", "/sessions", "/password-resets"].iter().any(|path| letter.path.starts_with(path));
            assert_eq!(letter.token.is_none(), is_open, "{request}");
            assert_eq!((letter.key, letter.version), (None, None), "{request}");
        }
    }
}
