//! People who have an account, and what they find in their mail.

use serde_json::{Value, json};
use viza_sandbox::Reply;

use crate::applicant::Applicant;
use crate::common::{Office, body};

pub const PASSWORD: &str = "sinine kruus laual";

/// Somebody who is signed in.
pub struct Member<'a> {
    pub office: &'a Office,
    pub token: String,
}

/// What a mail says: its subject, and the code or address in it.
#[derive(Debug, PartialEq, Eq)]
pub struct Letter {
    pub subject: String,
    pub said: String,
}

impl Office {
    pub fn register(&self, email: &str, password: &str) -> Reply {
        let new = json!({ "email": email, "password": password, "language": "en", "privacy_notice": "2026-01" });
        self.post_json("/api/accounts", &new)
    }

    pub fn registers(&self, email: &str, password: &str) -> Member<'_> {
        self.member(&self.register(email, password))
    }

    /// Somebody whose address is proved.
    pub fn confirmed(&self, email: &str) -> Member<'_> {
        let member = self.registers(email, PASSWORD);
        assert_eq!(member.confirms(&self.letter(email).said).status, 200);
        member
    }

    pub fn sign_in(&self, email: &str, password: &str) -> Reply {
        self.post_json("/api/sessions", &json!({ "email": email, "password": password }))
    }

    pub fn signs_in(&self, email: &str, password: &str) -> Member<'_> {
        self.member(&self.sign_in(email, password))
    }

    /// Whoever a session was begun for.
    pub fn member(&self, reply: &Reply) -> Member<'_> {
        assert!(reply.status < 300, "{}", reply.body);
        Member { office: self, token: body(reply)["token"].as_str().unwrap().into() }
    }

    pub fn asks_reset(&self, email: &str) -> Reply {
        self.post_json("/api/password-resets", &json!({ "email": email }))
    }

    pub fn resets(&self, email: &str, code: &str, password: &str) -> Reply {
        let new = json!({ "email": email, "code": code, "password": password });
        self.post_json("/api/password-resets/confirm", &new)
    }

    /// The mails to an address, newest first.
    pub fn letters(&self, email: &str) -> Vec<Letter> {
        let page = self.ask("GET", "/sandbox/mailbox", &[], "").body;
        let between = |text: &str, from: &str, to: &str| {
            let rest = text.split_once(from).unwrap().1;
            rest.split_once(to).unwrap().0.to_owned()
        };
        let mails = page.split("<article").skip(1).filter(|mail| mail.contains(&format!("→ {email}</p>")));
        let letter = |mail: &str| Letter {
            subject: between(mail, "<h2>", "</h2>"),
            said: between(&between(mail, "class=\"practice\"", "</article>"), "</p><p>", "</p>"),
        };
        mails.map(letter).collect()
    }

    /// The newest mail to an address.
    pub fn letter(&self, email: &str) -> Letter {
        self.letters(email).into_iter().next().unwrap()
    }
}

impl Member<'_> {
    pub fn ask(&self, method: &str, path: &str, text: &str) -> Reply {
        let bearer = format!("Bearer {}", self.token);
        let mut headers = vec![("authorization", bearer.as_str())];
        if !text.is_empty() {
            headers.push(("content-type", "application/json"));
        }
        self.office.ask(method, path, &headers, text)
    }

    pub fn posts(&self, path: &str, value: &Value) -> Reply {
        self.ask("POST", path, &value.to_string())
    }

    pub fn reads(&self) -> Value {
        let reply = self.ask("GET", "/api/account", "");
        assert_eq!(reply.status, 200, "{}", reply.body);
        body(&reply)
    }

    pub fn confirms(&self, code: &str) -> Reply {
        self.posts("/api/account/confirm", &json!({ "code": code }))
    }

    pub fn changes_email(&self, email: &str, password: &str) -> Reply {
        self.ask("PUT", "/api/account/email", &json!({ "email": email, "password": password }).to_string())
    }

    pub fn changes_password(&self, password: &str, new: &str) -> Reply {
        self.ask("PUT", "/api/account/password", &json!({ "password": password, "new_password": new }).to_string())
    }

    pub fn closes(&self, password: &str) -> Reply {
        self.posts("/api/account/close", &json!({ "password": password }))
    }

    pub fn adopts(&self, token: &str) -> Reply {
        self.posts("/api/account/applications", &json!({ "token": token }))
    }

    /// The references in the account.
    pub fn references(&self) -> Vec<String> {
        let account = self.reads();
        let listed = account["applications"].as_array().unwrap();
        listed.iter().map(|own| own["reference"].as_str().unwrap().to_owned()).collect()
    }

    /// The same application, opened with this session.
    pub fn opens(&self, application: &Applicant) -> Applicant<'_> {
        Applicant {
            office: self.office,
            token: self.token.clone(),
            id: application.id.clone(),
            created: application.created.clone(),
        }
    }
}

/// A body that the desk would understand, for the operations of accounts.
pub fn body_for(operation: &str) -> Value {
    match operation {
        "register_account" => {
            json!({ "email": "a@example.ee", "password": PASSWORD, "language": "et", "privacy_notice": "2026-01" })
        }
        "sign_in" | "change_email" => json!({ "email": "a@example.ee", "password": PASSWORD }),
        "confirm_email" => json!({ "code": "000000" }),
        "change_password" => json!({ "password": PASSWORD, "new_password": "punane kuusk metsas" }),
        "close_account" => json!({ "password": PASSWORD }),
        "adopt_application" => json!({ "token": "0000" }),
        "ask_password_reset" => json!({ "email": "a@example.ee" }),
        "reset_password" => json!({ "email": "a@example.ee", "code": "000000", "password": PASSWORD }),
        _ => Value::Null,
    }
}
