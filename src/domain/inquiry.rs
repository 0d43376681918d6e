//! What an inquiry to customer care begins with: the address of the mail or the call, and what a technician wants to know.

use super::clock::Instant;
use super::language::Language;
use super::pack::Country;
use super::step::Step;

/// The address of a new mail that the visitor's own program opens: whom to, and what already stands in it.
pub fn mail_link(address: &str, subject: &str, lines: &[String]) -> String {
    format!(
        "mailto:{}?subject={}&body={}",
        encoded(address, "@"),
        encoded(subject, ""),
        encoded(&lines.join("\r\n"), "")
    )
}

/// The address of a call.
pub fn call_link(number: &str) -> String {
    let digits: String = number.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    format!("tel:{digits}")
}

/// Percent-encodes all but letters, digits, the marks that every mail program leaves alone, and those in `kept`.
fn encoded(text: &str, kept: &str) -> String {
    let mut link = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || "-._~".contains(char::from(byte)) || kept.contains(char::from(byte)) {
            link.push(char::from(byte));
        } else {
            link.push_str(&format!("%{byte:02X}"));
        }
    }
    link
}

/// What a technician wants to know, and nothing about the person (R128).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Technical<'a> {
    /// Which build of the app this is.
    pub build: &'a str,
    pub country: &'a Country,
    pub language: Language,
    /// The office's time.
    pub now: Instant,
    /// How far the application has come.
    pub step: Step,
    /// Key of an order whose fate is not known, by which the office can find it.
    pub order: Option<&'a str>,
}

impl Technical<'_> {
    /// On one line, in the words of technicians.
    pub fn line(&self) -> String {
        let now = self.now.format("%Y-%m-%dT%H:%M:%SZ").to_string();
        let mut parts = vec![self.build, self.country.code(), self.language.code(), &now, self.step.slug()];
        parts.extend(self.order);
        parts.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    /// R51, R124: a plus in an address must stay one, and a Georgian subject must arrive.
    #[test]
    fn a_mail_is_addressed_so_that_every_program_understands() {
        let link = mail_link("info+sq@visa.example", "AL-7K3M: ფ & ë", &["One".to_owned(), "two=2".to_owned()]);
        assert_eq!(
            link,
            "mailto:info%2Bsq@visa.example?subject=AL-7K3M%3A%20%E1%83%A4%20%26%20%C3%AB&body=One%0D%0Atwo%3D2"
        );
    }

    /// R122
    #[test]
    fn a_number_is_dialled_without_its_spaces() {
        assert_eq!(call_link("+1 703 520 2498"), "tel:+17035202498");
    }

    /// R128: there is no room for anything about the person.
    #[test]
    fn the_technical_line() {
        let country = Country::from_code("al").unwrap();
        let now = DateTime::parse_from_rfc3339("2026-11-16T09:00:00+01:00").unwrap().to_utc();
        let mut said =
            Technical { build: "0.1.0", country: &country, language: Language::Ka, now, step: Step::Fee, order: None };
        assert_eq!(said.line(), "0.1.0 al ka 2026-11-16T08:00:00Z fee");
        said.order = Some("k3v9");
        assert_eq!(said.line(), "0.1.0 al ka 2026-11-16T08:00:00Z fee k3v9");
    }
}
