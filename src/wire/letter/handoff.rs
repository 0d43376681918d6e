//! The letters with which an application goes over to another device.

use super::{Letter, Method, get, text};
use crate::domain::handoff::Side;
use crate::wire::base64url;
use crate::wire::rest::{HandoffClaim, HandoffRelease, NewHandoff};

fn post(path: String, token: Option<&str>, body: Option<String>) -> Letter {
    Letter { method: Method::Post, body, ..get(path, token) }
}

fn of(side: &Side, what: &str) -> String {
    format!("/handoffs/{}{what}", side.id)
}

/// Lays down what is sealed.
pub fn begin(sealed: &[u8]) -> Letter {
    post("/handoffs".to_owned(), None, text(&NewHandoff { sealed: base64url::write(sealed) }))
}

/// Claims what lies under a code.
pub fn claim(code: &str) -> Letter {
    post("/handoff-claims".to_owned(), None, text(&HandoffClaim { code: code.to_owned() }))
}

/// Asks how far it is.
pub fn standing(side: &Side) -> Letter {
    get(of(side, ""), Some(&side.token))
}

/// Lets the device that shows this number have it.
pub fn release(side: &Side, number: &str) -> Letter {
    post(of(side, "/release"), Some(&side.token), text(&HandoffRelease { number: number.to_owned() }))
}

/// Asks for what was laid down.
pub fn package(side: &Side) -> Letter {
    get(of(side, "/package"), Some(&side.token))
}

/// Says that it is here, or calls it off.
pub fn end(side: &Side) -> Letter {
    post(of(side, "/end"), Some(&side.token), None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::handoff;
    use crate::wire::node::body;

    #[test]
    fn the_letters_are_those_of_the_contract() {
        let golden = |name: &str| {
            let file = format!("{}/tests/contract/bodies/{name}.json", env!("CARGO_MANIFEST_DIR"));
            std::fs::read_to_string(file).unwrap()
        };
        let owner = handoff::begun(&golden("handoff_begun")).unwrap().0;
        let laid_down = handoff::sealed(&golden("handoff_package")).unwrap();
        for (letter, path, name) in [
            (begin(&laid_down), "/handoffs", "new_handoff"),
            (claim("7k3m 9qxd 4xqp 81nw"), "/handoff-claims", "handoff_claim"),
            (release(&owner, "407193"), "/handoffs/hnd_9QXD81NW7K3M4XQP/release", "handoff_release"),
        ] {
            assert_eq!((letter.method, letter.path.as_str()), (Method::Post, path));
            assert_eq!(body(&letter.body.unwrap()).unwrap(), body(&golden(name)).unwrap(), "{name}");
        }
        for letter in [standing(&owner), package(&owner), end(&owner), release(&owner, "")] {
            assert_eq!(letter.token, Some(owner.token.clone()), "{}", letter.path);
        }
    }
}
