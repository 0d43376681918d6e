//! What `deployment.json` says of a kiosk: `false`, `true`, or the terms of one.

use super::date;
use super::node::{Node, NotUnderstood, Read};
use crate::domain::kiosk::{KioskTerms, OperatorPin};

/// All that may be said. A name that is written wrongly is not passed over: the operator would wait for what it sets.
const NAMES: [&str; 5] = ["idle_seconds", "warning_seconds", "operator_pin", "restart", "name"];

/// Seconds that anybody needs to see that they are asked, and to answer.
const SHORTEST: u32 = 20;
/// Seconds for which nobody would leave a stranger's answers open.
const LONGEST: u32 = 900;

/// The terms of the kiosk; none where the app runs on people's own devices.
pub fn terms(said: Node) -> Read<Option<KioskTerms>> {
    match said.maybe("kiosk") {
        None => Ok(None),
        Some(kiosk) => match kiosk.0.as_bool() {
            Some(is_kiosk) => Ok(is_kiosk.then(KioskTerms::default)),
            None => stated(kiosk).map(Some),
        },
    }
}

fn stated(said: Node) -> Read<KioskTerms> {
    let names = said.0.as_object().ok_or(NotUnderstood)?;
    if names.keys().any(|name| !NAMES.contains(&name.as_str())) {
        return Err(NotUnderstood);
    }
    let usual = KioskTerms::default();
    Ok(KioskTerms {
        idle: seconds(said, "idle_seconds")?.unwrap_or(usual.idle),
        warning: seconds(said, "warning_seconds")?.unwrap_or(usual.warning),
        pin: said.maybe_one("operator_pin", pin)?,
        restart: said.maybe_one("restart", |time| date::time_of_day(time.as_text()?))?,
        name: said.maybe_text("name")?,
    })
}

fn seconds(said: Node, name: &str) -> Read<Option<u32>> {
    match said.maybe_count(name)? {
        Some(seconds) if !(SHORTEST..=LONGEST).contains(&seconds) => Err(NotUnderstood),
        seconds => Ok(seconds),
    }
}

fn pin(said: Node) -> Read<OperatorPin> {
    let hex = |name| {
        let text = said.text(name)?;
        let is_hex = !text.is_empty() && text.bytes().all(|sign| matches!(sign, b'0'..=b'9' | b'a'..=b'f'));
        if is_hex { Ok(text) } else { Err(NotUnderstood) }
    };
    Ok(OperatorPin { salt: hex("salt")?, digest: hex("digest")? })
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;

    use super::{KioskTerms, Node, NotUnderstood, OperatorPin, terms};
    use crate::wire::node;

    fn read(text: &str) -> Result<Option<KioskTerms>, NotUnderstood> {
        terms(Node(&node::body(text)?))
    }

    #[test]
    fn a_kiosk_is_one_by_a_word_or_by_its_terms() {
        assert_eq!(read("{}"), Ok(None));
        assert_eq!(read(r#"{ "kiosk": false }"#), Ok(None));
        assert_eq!(read(r#"{ "kiosk": true }"#), Ok(Some(KioskTerms::default())));
        assert_eq!(read(r#"{ "kiosk": {} }"#), Ok(Some(KioskTerms::default())));
        let said = r#"{ "kiosk": { "idle_seconds": 60, "warning_seconds": 20, "restart": "04:05", "name": "Hall 2",
            "operator_pin": { "salt": "0a", "digest": "ff09" } } }"#;
        let pin = Some(OperatorPin { salt: "0a".to_owned(), digest: "ff09".to_owned() });
        let restart = NaiveTime::from_hms_opt(4, 5, 0);
        let wanted = KioskTerms { idle: 60, warning: 20, pin, restart, name: Some("Hall 2".to_owned()) };
        assert_eq!(read(said), Ok(Some(wanted)));
    }

    #[test]
    fn what_is_written_wrongly_is_not_passed_over() {
        for kiosk in [
            r#""yes""#,
            "1",
            r#"{ "idle": 60 }"#,
            r#"{ "idle_seconds": 5 }"#,
            r#"{ "idle_seconds": 86400 }"#,
            r#"{ "warning_seconds": "30" }"#,
            r#"{ "restart": "4 am" }"#,
            r#"{ "restart": "24:10" }"#,
            r#"{ "operator_pin": { "salt": "0A", "digest": "ff" } }"#,
            r#"{ "operator_pin": { "salt": "", "digest": "ff" } }"#,
            r#"{ "operator_pin": "1234" }"#,
        ] {
            assert_eq!(read(&format!(r#"{{ "kiosk": {kiosk} }}"#)), Err(NotUnderstood), "{kiosk}");
        }
    }
}
