//! Reading a text, a sign after the other.

use super::{Json, Member, NotJson, What, short};

/// How deep groups and lists may stand in each other: no pack needs a tenth of it, and no reader is led to its end.
const DEEPEST: usize = 64;

const NO_COMMENTS: &str = "JSON has no comments; take this one out";

/// What some editors put before a text.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Reads a text.
///
/// # Errors
/// The first place at which it is not JSON.
pub fn read(text: &str) -> Result<Json, NotJson> {
    let mut reader = Reader { rest: text, line: 1 };
    if text.starts_with(BYTE_ORDER_MARK) {
        return Err(reader.fault("an invisible mark stands before everything; save the file as UTF-8 without a BOM"));
    }
    let whole = reader.value(0)?;
    match reader.next() {
        None => Ok(whole),
        Some(sign) => Err(reader.fault(format!("something follows the end of the whole: {}", shown(sign)))),
    }
}

struct Reader<'a> {
    rest: &'a str,
    line: usize,
}

impl<'a> Reader<'a> {
    fn fault(&self, sentence: impl Into<String>) -> NotJson {
        NotJson { line: self.line, sentence: sentence.into() }
    }

    /// What comes after any blank space.
    fn next(&mut self) -> Option<char> {
        let trimmed = self.rest.trim_start_matches([' ', '\t', '\r', '\n']);
        let blank = self.rest.get(..self.rest.len() - trimmed.len()).unwrap_or_default();
        self.line += blank.matches('\n').count();
        self.rest = trimmed;
        trimmed.chars().next()
    }

    /// Passes over `sign` if it comes next.
    fn take(&mut self, sign: char) -> bool {
        self.next();
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn value(&mut self, depth: usize) -> Result<Json, NotJson> {
        if depth > DEEPEST {
            return Err(self.fault(format!("groups and lists stand in each other more than {DEEPEST} times")));
        }
        let sign = self.next();
        let line = self.line;
        let what = match sign {
            Some('{') => What::Group(self.group(depth)?),
            Some('[') => What::List(self.list(depth)?),
            Some('"') => What::Text(self.string()?),
            Some('-' | '0'..='9') => self.number()?,
            Some('\'' | '“' | '”' | '„' | '«') => {
                return Err(self.fault("a text stands in straight double quotes: \"like this\""));
            }
            Some('/' | '#') => return Err(self.fault(NO_COMMENTS)),
            None => return Err(self.fault("the file ends where a value should stand")),
            Some(sign) => self.word(sign)?,
        };
        Ok(Json { line, what })
    }

    fn group(&mut self, depth: usize) -> Result<Vec<Member>, NotJson> {
        self.take('{');
        let mut members = Vec::new();
        if self.take('}') {
            return Ok(members);
        }
        loop {
            let sign = self.next();
            let line = self.line;
            match sign {
                Some('"') => {}
                Some('}') => return Err(self.fault("a comma stands before the closing }; take it out")),
                Some('/' | '#') => return Err(self.fault(NO_COMMENTS)),
                Some(sign) => {
                    return Err(
                        self.fault(format!("a key in straight double quotes should stand where {} is", shown(sign)))
                    );
                }
                None => return Err(self.fault("the file ends within a group; a closing } is missing")),
            }
            let name = self.string()?;
            if !self.take(':') {
                return Err(self.fault(format!("a colon is missing after the key \"{name}\"")));
            }
            members.push(Member { line, name, value: self.value(depth + 1)? });
            if !self.goes_on('}')? {
                return Ok(members);
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Json>, NotJson> {
        self.take('[');
        let mut entries = Vec::new();
        if self.take(']') {
            return Ok(entries);
        }
        loop {
            if self.next() == Some(']') {
                return Err(self.fault("a comma stands before the closing ]; take it out"));
            }
            entries.push(self.value(depth + 1)?);
            if !self.goes_on(']')? {
                return Ok(entries);
            }
        }
    }

    /// Whether a comma comes next; else it must be the end.
    fn goes_on(&mut self, end: char) -> Result<bool, NotJson> {
        let line = self.line;
        if self.take(',') {
            return Ok(true);
        }
        if self.take(end) {
            return Ok(false);
        }
        match self.rest.chars().next() {
            // The comma is missing where the last value stands, not where the next one was met.
            Some('"' | '{' | '[') => Err(NotJson { line, sentence: "a comma is missing after this value".into() }),
            Some(sign) if sign.is_alphanumeric() => {
                let sentence = "a comma or a double quote is missing before";
                Err(self.fault(format!(
                    "{sentence} \"{}\"",
                    short(self.rest.split(['"', '\n']).next().unwrap_or_default())
                )))
            }
            Some(sign) => Err(self.fault(format!("a comma or a closing {end} should stand where {} is", shown(sign)))),
            None => Err(self.fault(format!("the file ends too soon; a closing {end} is missing"))),
        }
    }

    fn word(&mut self, sign: char) -> Result<What, NotJson> {
        let length = self.rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        let what = match word {
            "true" => What::Flag(true),
            "false" => What::Flag(false),
            "null" => What::Nothing,
            "" => return Err(self.fault(format!("a value should stand where {} is", shown(sign)))),
            _ => return Err(self.fault(format!("a text stands in double quotes: \"{}\"", short(word)))),
        };
        self.rest = rest;
        Ok(what)
    }

    fn number(&mut self) -> Result<What, NotJson> {
        let length = self.rest.find(|c: char| !matches!(c, '0'..='9' | '-' | '+' | '.' | 'e' | 'E'));
        let (text, rest) = self.rest.split_at_checked(length.unwrap_or(self.rest.len())).unwrap_or((self.rest, ""));
        let digits = text.strip_prefix('-').unwrap_or(text);
        let leading_zero = digits.len() > 1 && digits.starts_with('0') && !digits.starts_with("0.");
        let what = match text.parse::<i64>() {
            // A minus before a naught makes a fraction of it, in the app too.
            Ok(number) if !leading_zero && text != "-0" => What::Whole(number),
            _ if leading_zero || text.parse::<f64>().is_err() => {
                return Err(self.fault(format!("{} is not a number", short(text))));
            }
            _ => What::Fraction(text.to_owned()),
        };
        self.rest = rest;
        Ok(what)
    }

    fn string(&mut self) -> Result<String, NotJson> {
        let mut text = String::new();
        let mut signs = self.rest.char_indices().skip(1);
        while let Some((at, sign)) = signs.next() {
            match sign {
                '"' => {
                    self.rest = self.rest.get(at + 1..).unwrap_or_default();
                    return Ok(text);
                }
                '\\' => match escaped(&mut signs) {
                    Some(sign) => text.push(sign),
                    None => {
                        return Err(
                            self.fault("a backslash stands before a sign that needs none; write \\\\ for a backslash")
                        );
                    }
                },
                '\n' | '\r' => return Err(self.fault("a text does not end on its line; a double quote is missing")),
                '\0'..='\x1f' => return Err(self.fault("an invisible control sign stands within a text; take it out")),
                sign => text.push(sign),
            }
        }
        Err(self.fault("the file ends within a text; a double quote is missing"))
    }
}

/// The sign that follows a backslash.
fn escaped(signs: &mut impl Iterator<Item = (usize, char)>) -> Option<char> {
    Some(match signs.next()?.1 {
        sign @ ('"' | '\\' | '/') => sign,
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => {
            let first = unit(signs)?;
            let pair = match first {
                0xD800..0xDC00 if signs.next()?.1 == '\\' && signs.next()?.1 == 'u' => vec![first, unit(signs)?],
                _ => vec![first],
            };
            char::decode_utf16(pair).next()?.ok()?
        }
        _ => return None,
    })
}

/// Four digits of sixteen.
fn unit(signs: &mut impl Iterator<Item = (usize, char)>) -> Option<u16> {
    let mut number = 0;
    for _ in 0..4 {
        number = number * 16 + signs.next()?.1.to_digit(16)?;
    }
    u16::try_from(number).ok()
}

/// A sign as a sentence shows it.
fn shown(sign: char) -> String {
    if sign.is_control() { format!("an invisible sign (U+{:04X})", u32::from(sign)) } else { sign.to_string() }
}
