//! What the arrows do among keys on the screen: pure, so that it can be tried without a browser.

/// Where a key stands: its row, and its place there, both from 0.
pub type KeyPlace = (usize, usize);

/// Where an arrow leads from a key, in rows of these lengths; none where it leads nowhere, or is no arrow. Up and down lead
/// to what stands about there, however many keys that row has.
#[must_use]
pub fn key_walk(key: &str, (row, at): KeyPlace, lengths: &[usize]) -> Option<KeyPlace> {
    let length = lengths.get(row).copied()?;
    let beside = |to: usize| {
        let there = lengths.get(to).copied()?;
        Some((to, (at * there + there / 2) / length.max(1)))
    };
    match key {
        "ArrowLeft" => Some((row, at.checked_sub(1)?)),
        "ArrowRight" => Some((row, at + 1)).filter(|(_, at)| *at < length),
        "ArrowUp" => beside(row.checked_sub(1)?),
        "ArrowDown" => beside(row + 1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::key_walk;

    #[test]
    fn arrows_lead_to_the_key_beside_above_or_below() {
        let lengths = [10, 10, 9, 1];
        for (key, from, to) in [
            ("ArrowLeft", (1, 4), Some((1, 3))),
            ("ArrowLeft", (1, 0), None),
            ("ArrowRight", (1, 4), Some((1, 5))),
            ("ArrowRight", (2, 8), None),
            ("ArrowUp", (1, 4), Some((0, 4))),
            ("ArrowUp", (0, 4), None),
            ("ArrowUp", (3, 0), Some((2, 4))),
            ("ArrowDown", (1, 9), Some((2, 8))),
            ("ArrowDown", (2, 8), Some((3, 0))),
            ("ArrowDown", (3, 0), None),
            ("Enter", (1, 4), None),
        ] {
            assert_eq!(key_walk(key, from, &lengths), to, "{key} {from:?}");
        }
    }

    #[test]
    fn every_arrow_stays_on_the_keys() {
        let lengths = [3, 12, 0, 1, 7, 11];
        for key in ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] {
            for (row, length) in lengths.iter().enumerate() {
                for at in 0..*length {
                    let to = key_walk(key, (row, at), &lengths);
                    assert!(
                        to.is_none_or(|(row, at)| lengths[row] == 0 || at < lengths[row]),
                        "{key} {row} {at} {to:?}"
                    );
                }
            }
        }
    }
}
