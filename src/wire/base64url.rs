//! Bytes as text that stands anywhere, an address too: base64url of RFC 4648 without padding.

use super::node::{NotUnderstood, Read};

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The text of bytes.
pub fn write(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let whole = group.iter().chain([&0, &0]).take(3).fold(0, |sum, byte| sum << 8 | usize::from(*byte));
        // A group of n bytes needs n + 1 letters.
        for shift in [18, 12, 6, 0].into_iter().take(group.len() + 1) {
            text.extend(LETTERS.get(whole >> shift & 63).copied().map(char::from));
        }
    }
    text
}

/// The bytes of a text.
pub fn read(text: &str) -> Read<Vec<u8>> {
    let value = |letter: &u8| LETTERS.iter().position(|known| known == letter).ok_or(NotUnderstood);
    let values = text.as_bytes().iter().map(value).collect::<Read<Vec<usize>>>()?;
    let mut bytes = Vec::with_capacity(values.len() / 4 * 3 + 2);
    for group in values.chunks(4) {
        let whole = group.iter().chain([&0, &0, &0]).take(4).fold(0, |sum, value| sum << 6 | value);
        let count = group.len().checked_sub(1).filter(|count| *count > 0).ok_or(NotUnderstood)?;
        // What stands behind the last byte is nothing, or the text was cut off.
        if whole & ((1 << (8 * (3 - count))) - 1) != 0 {
            return Err(NotUnderstood);
        }
        bytes.extend([16, 8, 0].into_iter().take(count).map(|shift| (whole >> shift & 255) as u8));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_examples_of_the_standard_are_kept() {
        for (bytes, text) in
            [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE")]
        {
            assert_eq!(write(bytes.as_bytes()), text);
            assert_eq!(read(text).unwrap(), bytes.as_bytes());
        }
        assert_eq!(write(&[0xfb, 0xff]), "-_8");
    }

    #[test]
    fn what_nobody_wrote_is_not_read() {
        for text in ["A", "AAAAA", "Zh", "Zm9", "Zg==", "Z g", "+/+/", "ა"] {
            assert_eq!(read(text), Err(NotUnderstood), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_come_back(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            prop_assert_eq!(read(&write(&bytes)).unwrap(), bytes);
        }
    }
}
