//! What goes over to another device, and what the office answers about it.

use super::date::instant;
use super::node::{self, Node, NotUnderstood, Read, Words};
use super::stored;
use crate::domain::handoff::{Side, Stand, Standing};
use crate::domain::journey::{Journey, OfficeFile};
use crate::domain::pack::Country;

/// The text that goes over: the journey as it is stored. A session stays where it was begun: what it opened is opened on
/// the other device by signing in there.
pub fn package(journey: &Journey, country: &Country) -> String {
    let mut parting = journey.clone();
    parting.file = parting.file.map(|file| match file.by_session {
        true => OfficeFile { token: String::new(), ..file },
        false => file,
    });
    stored::write(&parting, country)
}

/// A handoff that was begun, and the code that claims it.
pub fn begun(text: &str) -> Read<(Side, String)> {
    let body = node::body(text)?;
    Ok((side(Node(&body))?, Node(&body).text("code")?))
}

/// A handoff that was claimed, and the number that releases it.
pub fn claimed(text: &str) -> Read<(Side, String)> {
    let body = node::body(text)?;
    Ok((side(Node(&body))?, Node(&body).text("number")?))
}

fn side(body: Node) -> Read<Side> {
    let expires = instant(body.at("expires")?.as_text()?)?;
    Ok(Side { id: body.text("id")?, token: body.text("token")?, expires })
}

const STANDS: &Words<Stand> = &[
    ("waiting", Stand::Waiting),
    ("claimed", Stand::Claimed),
    ("released", Stand::Released),
    ("received", Stand::Received),
    ("ended", Stand::Ended),
    ("expired", Stand::Expired),
];

/// How far a handoff is.
pub fn standing(text: &str) -> Read<Standing> {
    let body = node::body(text)?;
    let body = Node(&body);
    Ok(Standing { stand: body.word("state", STANDS)?, expires: instant(body.at("expires")?.as_text()?)? })
}

/// What was laid down.
pub fn sealed(text: &str) -> Read<Vec<u8>> {
    let body = node::body(text)?;
    super::base64url::read(Node(&body).at("sealed")?.as_text()?).map_err(|_| NotUnderstood)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::draft::{Draft, Field};
    use crate::wire::record;

    fn golden(name: &str) -> String {
        let file = format!("{}/tests/contract/bodies/{name}.json", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(file).unwrap()
    }

    fn journey(by_session: bool) -> Journey {
        let draft: Draft = [(Field::GivenNames, "Õie".to_owned())].into_iter().collect();
        let file = OfficeFile { by_session, ..record::office_file(&golden("created")).unwrap() };
        Journey { draft, file: Some(file), ..Journey::default() }
    }

    #[test]
    fn what_comes_over_is_what_was_there() {
        let country = Country::from_code("ee").unwrap();
        assert_eq!(stored::read(&package(&journey(false), &country)).unwrap(), (country, journey(false)));
    }

    /// R15: a session is one device's; the other device is told that signing in opens the same.
    #[test]
    fn a_session_does_not_go_over() {
        let country = Country::from_code("ee").unwrap();
        let over = stored::read(&package(&journey(true), &country)).unwrap().1;
        let file = over.file.unwrap();
        assert_eq!((file.token.as_str(), file.by_session), ("", true));
        assert_eq!(over.draft, journey(true).draft, "what was typed does");
    }

    #[test]
    fn the_answers_of_the_contract_are_read() {
        let (owner, code) = begun(&golden("handoff_begun")).unwrap();
        assert_eq!((owner.id.as_str(), code.as_str()), ("hnd_9QXD81NW7K3M4XQP", "7K3M-9QXD-4XQP-81NW"));
        let (phone, number) = claimed(&golden("handoff_claimed")).unwrap();
        assert_eq!((phone.id, number.as_str()), (owner.id, "407193"));
        for (word, stand) in STANDS {
            let told = standing(&golden(&format!("handoff.{word}"))).unwrap();
            assert_eq!((told.stand, told.expires), (*stand, phone.expires), "{word}");
        }
        assert_eq!(sealed(&golden("handoff_package")).unwrap().len(), 48);
    }
}
