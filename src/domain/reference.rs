//! The reference of an application as people hear, type and paste it: in any hyphenation and case.

use super::pack::Country;

/// Letters and digits after the country's letters, and how many of them stand together.
const LENGTH: usize = 8;
const GROUP: usize = 4;

/// Why a text is no reference of this country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Misheard {
    Missing,
    Malformed,
    /// A reference, of another country.
    OtherCountry,
}

/// The reference as the office writes it: the country's letters, then two groups of four. Hyphens, dots, spaces and case do
/// not count, and the letters that people take for digits are read as digits.
///
/// # Errors
/// See [`Misheard`].
pub fn hear(typed: &str, country: &Country) -> Result<String, Misheard> {
    let letters: Vec<char> = typed.chars().filter(|c| !divides(*c)).map(|c| c.to_ascii_uppercase()).collect();
    let Some((place, rest)) = letters.split_first_chunk::<2>() else {
        return Err(if letters.is_empty() { Misheard::Missing } else { Misheard::Malformed });
    };
    let is_sound = place.iter().all(char::is_ascii_uppercase)
        && rest.len() == LENGTH
        && rest.iter().all(char::is_ascii_alphanumeric);
    if !is_sound {
        return Err(Misheard::Malformed);
    }
    let place: String = place.iter().collect();
    if !place.eq_ignore_ascii_case(country.code()) {
        return Err(Misheard::OtherCountry);
    }
    let groups = rest.chunks(GROUP).map(|group| group.iter().map(|letter| as_written(*letter)).collect::<String>());
    Ok([place].into_iter().chain(groups).collect::<Vec<_>>().join("-"))
}

/// Whether it stands between the groups: a space, a dot, or a hyphen or dash of any length.
pub(super) const fn divides(letter: char) -> bool {
    matches!(letter, '-' | '.' | '_' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{feff}')
        || letter.is_whitespace()
}

/// No reference has the letters O, I and L.
pub(super) const fn as_written(letter: char) -> char {
    match letter {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_heard_in_any_hyphenation() {
        for (country, typed, heard) in [
            ("ee", "EE-7K3M-9QXD", Ok("EE-7K3M-9QXD")),
            ("ee", " ee 7k3m 9qxd ", Ok("EE-7K3M-9QXD")),
            ("ee", "ee7k3m9qxd", Ok("EE-7K3M-9QXD")),
            ("ee", "EE\u{2011}7K3M\u{2013}9QXD\u{a0}", Ok("EE-7K3M-9QXD")),
            ("ge", "GE-OI3L-9QXD", Ok("GE-0131-9QXD")),
            ("al", "al.7k3m.9qxd", Ok("AL-7K3M-9QXD")),
            ("ee", "", Err(Misheard::Missing)),
            ("ee", " - ", Err(Misheard::Missing)),
            ("ee", "EE-7K3M-9QXD;", Err(Misheard::Malformed)),
            ("ee", "E", Err(Misheard::Malformed)),
            ("ee", "EE", Err(Misheard::Malformed)),
            ("ee", "EE-7K3M-9QX", Err(Misheard::Malformed)),
            ("ee", "EE-7K3M-9QXDA", Err(Misheard::Malformed)),
            ("ee", "E1-7K3M-9QXD", Err(Misheard::Malformed)),
            // A Cyrillic letter that looks like a Latin one.
            ("ee", "EE-7К3M-9QXD", Err(Misheard::Malformed)),
            ("ee", "GE-7K3M-9QXD", Err(Misheard::OtherCountry)),
        ] {
            let country = Country::from_code(country).unwrap();
            assert_eq!(hear(typed, &country), heard.map(str::to_owned), "{typed:?}");
        }
    }
}
