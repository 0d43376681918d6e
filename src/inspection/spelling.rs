//! The nearest right spelling.

/// The word that was probably meant: the nearest one, if it is near enough for a slip of the fingers. Letters that are
/// doubled, left out, put in, changed or swapped count one each; case, and a hyphen for a line, count nothing.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = plain(word);
    if word.len() > 64 {
        return None;
    }
    // A word of one sign has no near one: any other is as near.
    let near = word.len().div_ceil(3).min(3).min(word.len().saturating_sub(1));
    let far = |known: &str| distance(&word, &plain(known));
    let far = known.into_iter().map(|known| (far(known), known)).filter(|(far, _)| *far <= near);
    far.min_by_key(|(far, _)| *far).map(|(_, known)| known)
}

/// What a sentence adds where a right spelling is near.
pub fn hint<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(word, known).map_or_else(String::new, |known| format!("; did you mean \"{known}\"?"))
}

fn plain(word: &str) -> Vec<char> {
    word.chars().flat_map(char::to_lowercase).map(|sign| if sign == '-' { '_' } else { sign }).collect()
}

/// How many slips lead from one word to the other, by rows of a table; a swap of neighbours is one slip.
fn distance(one: &[char], other: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    let mut last = None;
    for (i, sign) in one.iter().enumerate() {
        let mut next = vec![i + 1];
        let mut passed = None;
        for (j, met) in other.iter().enumerate() {
            let at = |row: &[usize], j: usize| row.get(j).copied().unwrap_or(usize::MAX / 2);
            let changed = at(&row, j) + usize::from(sign != met);
            let mut least = changed.min(at(&row, j + 1) + 1).min(at(&next, j) + 1);
            if last == Some(met) && passed == Some(sign) && j > 0 {
                least = least.min(at(&before, j - 1) + 1);
            }
            next.push(least);
            passed = Some(met);
        }
        before = std::mem::replace(&mut row, next);
        last = Some(sign);
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{hint, nearest};

    #[test]
    fn a_slip_leads_to_the_word_and_another_word_does_not() {
        let keys = ["cutoff", "collect_days", "options", "source", "id"];
        for (typed, meant) in [
            ("cutof", Some("cutoff")),
            ("Cutoff", Some("cutoff")),
            ("colect-days", Some("collect_days")),
            ("optiosn", Some("options")),
            ("soruce", Some("source")),
            ("ID", Some("id")),
            ("price", None),
            ("io", Some("id")),
            ("i", None),
            ("", None),
            ("x", None),
        ] {
            assert_eq!(nearest(typed, keys), meant, "{typed}");
        }
        assert_eq!(hint("cutof", keys), "; did you mean \"cutoff\"?");
        assert_eq!(hint("price", keys), "");
    }

    #[test]
    fn the_nearest_of_several_is_meant() {
        assert_eq!(nearest("bank_slipp", ["bank_ship", "bank_slip"]), Some("bank_slip"));
    }
}
