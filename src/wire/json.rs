//! JSON read where it lies: a value is the stretch of text that it takes up, and nothing is copied before it is asked for.
//!
//! The contract knows whole numbers only. A general parser brings the arithmetic of fractions along, whose tables alone
//! would weigh as much as three pages of the app.

use std::borrow::Cow;

/// How deep values may lie within one another.
const DEEPEST: u8 = 40;

/// The value that a text consists of; nothing if the text is not JSON.
pub fn whole(text: &str) -> Option<&str> {
    let (value, rest) = split(text, 0)?;
    rest.trim_ascii().is_empty().then_some(value)
}

/// The values of a list, or the names and values of an object in turn.
pub struct Parts<'a>(&'a str);

/// The parts of a value that is known to be well formed and begins with this bracket.
pub fn parts(value: &str, bracket: char) -> Option<Parts<'_>> {
    value.strip_prefix(bracket).map(Parts)
}

impl<'a> Iterator for Parts<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        // At the closing bracket no value begins.
        let (value, rest) = split(self.0, 0)?;
        self.0 = rest.trim_ascii_start().trim_start_matches([',', ':']);
        Some(value)
    }
}

/// What a value in quotation marks says.
pub fn text(value: &str) -> Option<Cow<'_, str>> {
    let inner = value.strip_prefix('"')?.strip_suffix('"')?;
    if inner.contains('\\') { unescaped(inner).map(Cow::Owned) } else { Some(Cow::Borrowed(inner)) }
}

fn unescaped(text: &str) -> Option<String> {
    // JSON writes a letter beyond the first 65,536 as two halves, so the halves are gathered first.
    let mut units = Vec::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(letter) = rest.next() {
        let meant = match letter {
            '\\' => match rest.next()? {
                'u' => {
                    let (digits, after) = rest.as_str().split_at_checked(4)?;
                    units.push(u16::from_str_radix(digits, 16).ok()?);
                    rest = after.chars();
                    continue;
                }
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'b' => '\u{8}',
                'f' => '\u{c}',
                itself => itself,
            },
            letter => letter,
        };
        units.extend_from_slice(meant.encode_utf16(&mut [0; 2]));
    }
    String::from_utf16(&units).ok()
}

/// The value at the front of a text, and what follows it.
fn split(text: &str, depth: u8) -> Option<(&str, &str)> {
    let text = text.trim_ascii_start();
    let rest = match text.as_bytes().first()? {
        b'"' => after_text(text)?,
        b'[' => after_parts(text, ']', depth, after_value)?,
        b'{' => after_parts(text, '}', depth, after_member)?,
        b'-' | b'0'..=b'9' => text.trim_start_matches(|c: char| c.is_ascii_digit() || "+-.eE".contains(c)),
        _ => ["true", "false", "null"].iter().find_map(|word| text.strip_prefix(word))?,
    };
    Some((text.strip_suffix(rest)?, rest))
}

fn after_text(text: &str) -> Option<&str> {
    let mut rest = text.strip_prefix('"')?;
    loop {
        let mark = rest.find(['"', '\\'])?;
        let (_, from_mark) = rest.split_at_checked(mark)?;
        match from_mark.strip_prefix('"') {
            Some(after) => return Some(after),
            None => {
                let mut escape = from_mark.chars();
                escape.nth(1)?;
                rest = escape.as_str();
            }
        }
    }
}

fn after_value(text: &str, depth: u8) -> Option<&str> {
    split(text, depth).map(|(_, rest)| rest)
}

fn after_member(text: &str, depth: u8) -> Option<&str> {
    let after_name = after_text(text.trim_ascii_start())?;
    after_value(after_name.trim_ascii_start().strip_prefix(':')?, depth)
}

fn after_parts(text: &str, end: char, depth: u8, after: fn(&str, u8) -> Option<&str>) -> Option<&str> {
    let depth = depth.checked_add(1).filter(|depth| *depth <= DEEPEST)?;
    let mut rest = text.get(1..)?.trim_ascii_start();
    if let Some(rest) = rest.strip_prefix(end) {
        return Some(rest);
    }
    loop {
        rest = after(rest, depth)?.trim_ascii_start();
        match rest.strip_prefix(',') {
            Some(more) => rest = more,
            None => return rest.strip_prefix(end),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_json_or_it_is_not() {
        for text in
            ["{}", " [ ] ", "[1, -2, {\"a\": [true,false , null]}]", "\"\\\\\\\"\"", "-1", "1.5e-3", "{\"a\":{}}\n"]
        {
            assert_eq!(whole(text), Some(text.trim()), "{text}");
            assert!(serde_json::from_str::<serde_json::Value>(text).is_ok(), "{text}");
        }
        for text in [
            "",
            " ",
            "{",
            "[1,]",
            "{\"a\"}",
            "{\"a\":}",
            "{a:1}",
            "{\"a\":1,}",
            "[1 2]",
            "\"",
            "\"\\\"",
            "nul",
            "1 2",
            "Ω",
            "{]",
        ] {
            assert_eq!(whole(text), None, "{text}");
            assert!(serde_json::from_str::<serde_json::Value>(text).is_err(), "{text}");
        }
        assert_eq!(whole(&format!("{}{}", "[".repeat(41), "]".repeat(41))), None);
    }

    #[test]
    fn parts_come_in_turn() {
        let list: Vec<_> = parts("[ 1 ,\"a,]\", [2,3] , {}]", '[').into_iter().flatten().collect();
        assert_eq!(list, ["1", "\"a,]\"", "[2,3]", "{}"]);
        let members: Vec<_> = parts("{\"a\" : 1, \":\":{\"b\":[]}}", '{').into_iter().flatten().collect();
        assert_eq!(members, ["\"a\"", "1", "\":\"", "{\"b\":[]}"]);
        assert!(parts("[]", '[').is_some_and(|mut none| none.next().is_none()));
        assert!(parts("{}", '[').is_none());
    }

    #[test]
    fn a_text_says_what_serde_reads() {
        for value in
            ["\"\"", "\"Õie\"", "\"a\\n\\t\\r\\b\\f\\/\\\\\\\"z\"", "\"\\u00D5ie \\ud83d\\ude00 ქ\"", "\"\\u0000\""]
        {
            let expected: String = serde_json::from_str(value).unwrap();
            assert_eq!(text(value).as_deref(), Some(expected.as_str()), "{value}");
        }
        for value in ["1", "\"\\ud83d\"", "\"\\u12\"", "\"\\u00zz\"", "\"\\uქქ\""] {
            assert_eq!(text(value), None, "{value}");
        }
    }
}
