//! The patterns of `pack.schema.json`: signs, classes, groups with alternatives, and how often. A matcher for all of
//! what patterns can be would weigh more than the rest of the inspection.

use std::collections::BTreeSet;
use std::iter::Peekable;
use std::str::Chars;

/// A pattern for a whole text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern(Vec<Part>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Part {
    what: Signs,
    least: usize,
    most: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Signs {
    /// One sign of these ranges, or one of none of them.
    Class {
        ranges: Vec<(char, char)>,
        but: bool,
    },
    Alternatives(Vec<Vec<Part>>),
}

impl Pattern {
    /// Reads a pattern; nothing where it asks for more than is known here.
    pub fn read(text: &str) -> Option<Self> {
        let whole = text.strip_prefix('^')?.strip_suffix('$')?;
        let mut signs = whole.chars().peekable();
        let mut alternatives = alternatives(&mut signs)?;
        let only = alternatives.pop()?;
        (alternatives.is_empty() && signs.next().is_none()).then_some(Self(only))
    }

    pub fn fits(&self, text: &str) -> bool {
        let text: Vec<char> = text.chars().collect();
        after_all(&self.0, &text, BTreeSet::from([0])).contains(&text.len())
    }
}

fn alternatives(signs: &mut Peekable<Chars>) -> Option<Vec<Vec<Part>>> {
    let mut found = vec![Vec::new()];
    while let Some(sign) = signs.next_if(|sign| *sign != ')') {
        if sign == '|' {
            found.push(Vec::new());
            continue;
        }
        let what = match sign {
            '[' => class(signs)?,
            '(' => {
                let inside = alternatives(signs)?;
                signs.next_if_eq(&')')?;
                Signs::Alternatives(inside)
            }
            '\\' => Signs::Class { ranges: escaped(signs.next()?)?, but: false },
            '.' | '^' | '$' | '*' | '+' | '?' | '{' | '}' | ']' => return None,
            sign => Signs::Class { ranges: vec![(sign, sign)], but: false },
        };
        let (least, most) = times(signs)?;
        found.last_mut()?.push(Part { what, least, most });
    }
    Some(found)
}

fn class(signs: &mut Peekable<Chars>) -> Option<Signs> {
    let but = signs.next_if_eq(&'^').is_some();
    let mut ranges = Vec::new();
    loop {
        match signs.next()? {
            ']' => return Some(Signs::Class { ranges, but }),
            '\\' => ranges.extend(escaped(signs.next()?)?),
            first => {
                let until = if signs.next_if_eq(&'-').is_some() { signs.next()? } else { first };
                ranges.push((first, until));
            }
        }
    }
}

fn escaped(sign: char) -> Option<Vec<(char, char)>> {
    Some(match sign {
        'd' => vec![('0', '9')],
        's' => vec![
            ('\t', '\r'),
            (' ', ' '),
            ('\u{85}', '\u{85}'),
            ('\u{a0}', '\u{a0}'),
            ('\u{1680}', '\u{1680}'),
            ('\u{2000}', '\u{200a}'),
            ('\u{2028}', '\u{2029}'),
            ('\u{202f}', '\u{202f}'),
            ('\u{205f}', '\u{205f}'),
            ('\u{3000}', '\u{3000}'),
            ('\u{feff}', '\u{feff}'),
        ],
        sign if sign.is_ascii_punctuation() => vec![(sign, sign)],
        _ => return None,
    })
}

/// How often: `*`, `+`, `?`, `{2}`, `{0,2}`; once where nothing is said.
fn times(signs: &mut Peekable<Chars>) -> Option<(usize, usize)> {
    if signs.next_if_eq(&'*').is_some() {
        return Some((0, usize::MAX));
    }
    if signs.next_if_eq(&'+').is_some() {
        return Some((1, usize::MAX));
    }
    if signs.next_if_eq(&'?').is_some() {
        return Some((0, 1));
    }
    if signs.next_if_eq(&'{').is_none() {
        return Some((1, 1));
    }
    let said: String = signs.by_ref().take_while(|sign| *sign != '}').collect();
    match said.split_once(',') {
        None => said.parse().ok().map(|times| (times, times)),
        Some((least, "")) => Some((least.parse().ok()?, usize::MAX)),
        Some((least, most)) => Some((least.parse().ok()?, most.parse().ok()?)),
    }
}

/// Where one may stand in the text after the parts, having stood at one of these places before.
fn after_all(parts: &[Part], text: &[char], from: BTreeSet<usize>) -> BTreeSet<usize> {
    parts.iter().fold(from, |from, part| {
        let mut reached = if part.least == 0 { from.clone() } else { BTreeSet::new() };
        let mut at = from;
        for time in 1..=part.most {
            at = once(&part.what, text, &at);
            if time >= part.least {
                at.retain(|place| reached.insert(*place) || time < part.least);
            }
            if at.is_empty() {
                break;
            }
        }
        reached
    })
}

fn once(what: &Signs, text: &[char], from: &BTreeSet<usize>) -> BTreeSet<usize> {
    match what {
        Signs::Class { ranges, but } => {
            let fits = |sign: &char| ranges.iter().any(|(first, last)| (first..=last).contains(&sign)) != *but;
            from.iter().filter(|at| text.get(**at).is_some_and(fits)).map(|at| at + 1).collect()
        }
        Signs::Alternatives(all) => all.iter().flat_map(|parts| after_all(parts, text, from.clone())).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn a_pattern_takes_what_it_says_and_nothing_else() {
        for (pattern, right, wrong) in [
            ("^[a-z]{2}$", vec!["ee"], vec!["", "e", "eee", "EE", "ee\n"]),
            ("^\\d{4}-\\d\\d$", vec!["2026-11"], vec!["2026-1", "20261-1", "２０２６-11"]),
            ("^([01][0-9]|2[0-3]):[0-5][0-9]$", vec!["00:00", "23:59"], vec!["24:00", "9:00", "09:60"]),
            ("^[^@\\s]+@[^@\\s]+\\.[a-z]+$", vec!["a@b.c", "a@b.c.de"], vec!["a@b", "a b@c.d", "@b.c", "a@@b.c"]),
            ("^\\+[1-9][0-9 ]*$", vec!["+1", "+372 5"], vec!["372", "+0"]),
            ("^a{0,2}(b|cd)?$", vec!["", "aa", "acd"], vec!["aaa", "bb", "ac"]),
            ("^a{2,}$", vec!["aa", "aaaaa"], vec!["a"]),
        ] {
            let read = Pattern::read(pattern).unwrap();
            assert!(right.iter().all(|text| read.fits(text)), "{pattern} {right:?}");
            assert!(!wrong.iter().any(|text| read.fits(text)), "{pattern} {wrong:?}");
        }
    }

    #[test]
    fn what_is_not_known_here_is_not_guessed() {
        for pattern in ["a", "^a", "^a|b$", "^.$", "^(?:a)$", "^\\w$", "^[a$", "^(a$", "^a)$", "^*$", "^a{x}$"] {
            assert_eq!(Pattern::read(pattern), None, "{pattern}");
        }
    }
}
