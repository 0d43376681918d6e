//! A theme changed where it stands: its comments, its order and the lines that are at fault stay as their author wrote them.

use super::sheet::{self, Found};
use super::{Scheme, Theme, Token, given, place, read, value};

/// The text of a theme in which a token has this value. A value that is not of the token's kind changes nothing.
pub fn changed(css: &str, scheme: Scheme, token: &'static Token, value: &str) -> String {
    let Some(value) = value::normal(token.kind, value) else { return css.to_owned() };
    let changed = in_place(css, scheme, token, &value).unwrap_or_else(|| appended(css, scheme, token, &value));
    if given(read(&changed).theme.set(scheme), token) == Some(&value) {
        changed
    } else {
        anew(css, scheme, token, value)
    }
}

/// In the line that sets it, or behind the last one of its scheme; nothing where the scheme has no rule.
fn in_place(css: &str, scheme: Scheme, token: &Token, value: &str) -> Option<String> {
    let found = sheet::read(css, place);
    let own = found.iter().filter_map(|found| match found {
        Found::Declaration(one) if one.scheme == scheme && one.name == token.name => Some(one),
        _ => None,
    });
    // Of several the first that can be worn counts; where none can, the first is put right.
    let counts = own.clone().find(|one| value::normal(token.kind, &one.value).is_some()).or_else(|| own.clone().next());
    if let Some(one) = counts {
        let (before, after) = (css.get(..one.at.start)?, css.get(one.at.end..)?);
        return Some(format!("{before}{}: {value}{after}", token.name));
    }
    let (at, is_open) = found.iter().rev().find_map(|found| match found {
        Found::End { scheme: of, at, is_open } if *of == scheme => Some((*at, *is_open)),
        _ => None,
    })?;
    let (before, after) = css.split_at_checked(at)?;
    let (declared, gap) = before.split_at_checked(before.trim_end().len())?;
    let end = if is_open { ";" } else { "" };
    let line = gap.rsplit_once('\n').map_or_else(|| " ".to_owned(), |(_, indent)| format!("\n{indent}  "));
    Some(format!("{declared}{end}{line}{}: {value};{gap}{after}", token.name))
}

fn appended(css: &str, scheme: Scheme, token: &'static Token, value: &str) -> String {
    let mut alone = Theme::default();
    alone.set(scheme).push((token, value.to_owned()));
    let gap = if css.is_empty() || css.ends_with('\n') { "" } else { "\n" };
    format!("{css}{gap}{}", alone.css())
}

/// What a file leaves open swallows whatever is written behind it: such a theme is written anew in its normal form.
fn anew(css: &str, scheme: Scheme, token: &'static Token, value: String) -> String {
    let mut theme = read(css).theme;
    let set = theme.set(scheme);
    match set.iter_mut().find(|(known, _)| *known == token) {
        Some((_, known)) => *known = value,
        None => set.push((token, value)),
    }
    theme.css()
}
