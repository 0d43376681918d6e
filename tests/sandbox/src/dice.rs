//! Where ids, references and secrets come from.

use std::sync::Mutex;
use std::sync::PoisonError;

/// Crockford's alphabet: nothing in it is mistaken for something else when it is spoken or written by hand.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Chance: the machine's own, or a sequence that a test can repeat.
#[derive(Debug)]
pub enum Dice {
    Fair,
    Loaded(Mutex<u64>),
}

impl Dice {
    /// The same numbers every time, for tests: secrets made from them are no secrets.
    pub fn loaded(seed: u64) -> Self {
        Self::Loaded(Mutex::new(seed))
    }

    fn roll(&self) -> u64 {
        match self {
            Self::Fair => getrandom::u64().unwrap_or_else(|_| std::process::abort()),
            Self::Loaded(state) => {
                let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
                *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
                scramble(*state)
            }
        }
    }

    /// `count` random letters.
    fn letters(&self, count: usize) -> String {
        std::iter::repeat_with(|| self.roll())
            .flat_map(u64::to_le_bytes)
            .filter_map(|byte| LETTERS.get(usize::from(byte % 32)))
            .map(|letter| char::from(*letter))
            .take(count)
            .collect()
    }

    /// An opaque id such as `pay_0D3F…`.
    pub fn id(&self, kind: &str) -> String {
        format!("{kind}_{}", self.letters(16))
    }

    /// A number of `count` digits, as codes are.
    pub fn number(&self, count: usize) -> String {
        std::iter::repeat_with(|| self.roll() % 10).take(count).map(|digit| digit.to_string()).collect()
    }

    /// A bank reference: nine digits, and a check digit by the 7-3-1 method (R42).
    pub fn reference(&self) -> String {
        let digits: Vec<u64> = std::iter::repeat_with(|| self.roll() % 10).take(9).collect();
        let weighed: u64 =
            digits.iter().rev().zip([7, 3, 1].iter().cycle()).map(|(digit, weight)| digit * weight).sum();
        let check = (10 - weighed % 10) % 10;
        digits.iter().chain([&check]).map(u64::to_string).collect()
    }

    /// 256 bits, such as a private key is made of.
    pub fn bytes(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        bytes.chunks_mut(8).for_each(|part| part.copy_from_slice(&self.roll().to_le_bytes()));
        bytes
    }

    /// A bearer token, 160 bits.
    pub fn token(&self) -> String {
        self.letters(32)
    }

    /// Letters in speakable groups of four, such as `7K3M-9QXD`.
    pub fn groups(&self, count: usize) -> String {
        let groups: Vec<String> = (0..count).map(|_| self.letters(4)).collect();
        groups.join("-")
    }
}

/// SplitMix64's finisher: spreads any number over all bits. Also used by the seed data.
pub fn scramble(mut number: u64) -> u64 {
    number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    number ^ (number >> 31)
}

/// A spoken or written code as it was issued: any hyphens, spaces and case, and the letters that people mistake.
pub fn heard(text: &str) -> String {
    text.chars()
        .filter(|letter| letter.is_ascii_alphanumeric())
        .map(|letter| match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect()
}
