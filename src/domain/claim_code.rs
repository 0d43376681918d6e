//! The claim code: with it and the date of birth somebody who began without a line, on a device that keeps nothing, finds
//! the application elsewhere. It is made on the device, and spoken or copied by hand.

use super::reference::{as_written, divides};

/// What a code is written in: nothing in it is mistaken for something else.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Signs by chance, of five bits each; one more makes sure of them.
const CHANCE: usize = 11;
const LENGTH: usize = CHANCE + 1;
const GROUP: usize = 4;

/// A code as it is written: `7K3M-9QXD-2F44`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClaimCode(String);

impl ClaimCode {
    /// A code made of random bytes.
    pub fn made_of(bytes: [u8; CHANCE]) -> Self {
        let chance = bytes.map(|byte| byte % 32);
        let last = chance.iter().fold(0, |sum, sign| doubled(sum) ^ sign);
        let signs = chance.into_iter().chain([doubled(last)]);
        let letters: Vec<char> =
            signs.filter_map(|sign| LETTERS.get(usize::from(sign)).copied().map(char::from)).collect();
        Self(letters.chunks(GROUP).map(String::from_iter).collect::<Vec<_>>().join("-"))
    }

    /// The code that was typed, in any hyphenation and case; none if a sign of it is wrong, or two stand in each other's
    /// place.
    pub fn hear(typed: &str) -> Option<Self> {
        let letters = letters(typed);
        let signs: Option<Vec<u8>> = letters.iter().map(|letter| sign(*letter)).collect();
        let signs = signs.filter(|signs| signs.len() == LENGTH)?;
        let is_sound = signs.iter().fold(0, |sum, sign| doubled(sum) ^ sign) == 0;
        is_sound.then(|| Self(letters.chunks(GROUP).map(String::from_iter).collect::<Vec<_>>().join("-")))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether somebody types a claim code, right or wrong: it is longer than any reference.
pub fn is_meant(typed: &str) -> bool {
    letters(typed).len() >= LENGTH
}

fn letters(typed: &str) -> Vec<char> {
    typed.chars().filter(|letter| !divides(*letter)).map(|letter| as_written(letter.to_ascii_uppercase())).collect()
}

fn sign(letter: char) -> Option<u8> {
    LETTERS.iter().position(|known| char::from(*known) == letter).map(|place| place as u8)
}

/// Twice a number in the field of 32 elements, where that never comes round before the 31st time. So no wrong sign, and no
/// two that changed places, leave the sum as it was.
const fn doubled(number: u8) -> u8 {
    let twice = number << 1;
    if twice & 0b10_0000 == 0 { twice } else { twice ^ 0b10_0101 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn code() -> ClaimCode {
        ClaimCode::hear("7K3M-9QXD-2F44").unwrap()
    }

    #[test]
    fn a_code_is_heard_in_any_hyphenation() {
        for typed in
            ["7K3M-9QXD-2F44", " 7k3m 9qxd 2f44 ", "7k3m9qxd2f44", "7K3M\u{2011}9QXD\u{2013}2F44", "7k3m.9qxd.2f44"]
        {
            assert_eq!(ClaimCode::hear(typed), Some(code()), "{typed:?}");
        }
        assert_eq!(ClaimCode::made_of([0; 11]).as_str(), "0000-0000-0000");
        assert_eq!(ClaimCode::hear("oOoO-iIlL-ZZZZ"), ClaimCode::hear("0000-1111-ZZZZ"));
        for typed in ["", "7K3M-9QXD-2F4", "7K3M-9QXD-2F444", "7K3M-9QXD-2F4U", "EE-7K3M-9QXD", "7K3M-9QXD-2F4Ж"] {
            assert_eq!(ClaimCode::hear(typed), None, "{typed:?}");
        }
    }

    #[test]
    fn a_code_is_told_from_a_reference() {
        assert!(is_meant("7k3m 9qxd 2f44") && is_meant("7k3m 9qxd 2f45"));
        assert!(!is_meant("EE-7K3M-9QXD") && !is_meant("") && !is_meant("7k3m 9qxd 2f4"));
    }

    proptest! {
        #[test]
        fn every_slip_is_noticed(
            random in any::<[u8; CHANCE]>(), place in 0..LENGTH, other in 0..LENGTH, letter in 0..32_usize,
        ) {
            let whole = ClaimCode::made_of(random);
            prop_assert_eq!(ClaimCode::hear(whole.as_str()), Some(whole.clone()));
            let mut typed = letters(whole.as_str());
            typed.swap(place, other);
            let swapped = String::from_iter(&typed);
            prop_assert_eq!(ClaimCode::hear(&swapped).is_some(), typed == letters(whole.as_str()));
            let mut typed = letters(whole.as_str());
            typed[place] = char::from(LETTERS[letter]);
            let wrong = String::from_iter(&typed);
            prop_assert_eq!(ClaimCode::hear(&wrong).is_some(), typed == letters(whole.as_str()));
        }
    }
}
