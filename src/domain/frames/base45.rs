//! Bytes in the 45 letters of a QR code's closest packing (RFC 9285).

const LETTERS: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/// How many letters so many bytes take.
pub fn length(bytes: usize) -> usize {
    bytes / 2 * 3 + bytes % 2 * 2
}

/// The text of bytes.
pub fn write(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(length(bytes.len()));
    for pair in bytes.chunks(2) {
        let mut number = pair.iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte));
        for _ in 0..=pair.len() {
            text.extend(LETTERS.get(number % 45).copied().map(char::from));
            number /= 45;
        }
    }
    text
}

/// The bytes of a text; none for a text that nobody wrote.
pub fn read(text: &str) -> Option<Vec<u8>> {
    let value = |letter: &u8| LETTERS.iter().position(|known| known == letter);
    let values = text.as_bytes().iter().map(value).collect::<Option<Vec<usize>>>()?;
    let mut bytes = Vec::with_capacity(values.len() / 3 * 2 + 1);
    for group in values.chunks(3) {
        let number = group.iter().rev().fold(0, |sum, value| sum * 45 + value);
        match group.len() {
            3 => bytes.extend(u16::try_from(number).ok()?.to_be_bytes()),
            2 => bytes.push(u8::try_from(number).ok()?),
            _ => return None,
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_standard_are_kept() {
        for (bytes, text) in
            [("AB", "BB8"), ("Hello!!", "%69 VD92EX0"), ("base-45", "UJCLQE7W581"), ("ietf!", "QED8WEX0")]
        {
            assert_eq!(write(bytes.as_bytes()), text);
            assert_eq!(text.len(), length(bytes.len()));
            assert_eq!(read(text).unwrap(), bytes.as_bytes());
        }
    }

    #[test]
    fn what_nobody_wrote_is_not_read() {
        for text in ["0", "BB8A", "GGW", ":::", "::", "ab", "ა"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
