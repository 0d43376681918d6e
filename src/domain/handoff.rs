//! An application on its way from one device to another of the same person, as the office tells it.
//!
//! The first device seals it and shows a link; the second claims it with the link, once, and shows a number; the person
//! types the number at the first. Whoever only photographs the link has no number there, and gets nothing.

use super::clock::Instant;

/// Why an application cannot go over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindrance {
    /// Another device has claimed it.
    Taken,
    /// It ran out, was called off, or three wrong numbers have ended it.
    Over,
    /// This is not the number of the device that has claimed it.
    NumberWrong,
    /// The first device has not released it yet.
    NotReleased,
}

/// How far a handoff is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// Nobody has claimed it.
    Waiting,
    /// A device has claimed it, and shows its number.
    Claimed,
    /// The number was right; the package may be fetched.
    Released,
    /// The other device has it.
    Received,
    /// Called off, or three wrong numbers.
    Ended,
    /// Nobody went on in time.
    Expired,
}

impl Stand {
    /// Whether nothing can become of it any more.
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Received | Self::Ended | Self::Expired)
    }
}

/// A handoff at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    pub stand: Stand,
    /// When it is over if nothing happens.
    pub expires: Instant,
}

/// One side of a handoff, as the office knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    pub id: String,
    pub token: String,
    pub expires: Instant,
}

/// What the first device shows: with which code the office gives the package out, and the key that opens it. The key
/// never reaches the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The office's.
    pub code: String,
    /// Letters, digits, `-` and `_`.
    pub key: String,
}

impl Link {
    /// Reads the part of an address behind the `#`, with the sign or without.
    pub fn read(fragment: &str) -> Option<Self> {
        let (code, key) = fragment.trim_start_matches('#').split_once('.')?;
        let is_plain = |text: &str| {
            !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
        };
        (is_plain(code) && is_plain(key)).then(|| Self { code: code.to_owned(), key: key.to_owned() })
    }

    /// As it stands behind the `#`, which no browser sends anywhere.
    pub fn fragment(&self) -> String {
        format!("{}.{}", self.code, self.key)
    }
}

/// A number as it is read out: in two groups of three digits.
pub fn spoken(number: &str) -> String {
    let (first, second) = number.split_at_checked(3).unwrap_or((number, ""));
    format!("{first} {second}").trim_end().to_owned()
}

/// A number as it was typed: its digits, whatever stands between them. None unless there are six.
pub fn typed(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(|letter| !letter.is_whitespace() && *letter != '-').collect();
    (digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_digit())).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_read_as_it_was_written() {
        let link = Link { code: "7K3M-9QXD-4XQP-81NW".into(), key: "a-_9".into() };
        assert_eq!(Link::read(&link.fragment()), Some(link.clone()));
        assert_eq!(Link::read(&format!("#{}", link.fragment())), Some(link));
        for foreign in ["", "#", "#main", "7K3M.", ".key", "7K3M.k ey", "7K3M.key.more", "7K3M/x.key"] {
            assert_eq!(Link::read(foreign), None, "{foreign}");
        }
    }

    #[test]
    fn a_number_is_typed_as_people_type() {
        for typing in ["407193", "407 193", " 40-71-93 "] {
            assert_eq!(typed(typing).as_deref(), Some("407193"), "{typing}");
        }
        for typing in ["", "40719", "4071933", "40719a", "4071.93"] {
            assert_eq!(typed(typing), None, "{typing}");
        }
        assert_eq!((spoken("407193"), spoken("12")), ("407 193".into(), "12".into()));
    }
}
