//! Which rows of a roll are near the screen, and where the keys lead in it: pure, so that it can be tried without a browser.

/// How many rows are drawn or left out together.
pub const BLOCK: usize = 5;

/// How many blocks hold so many rows.
pub fn blocks(rows: usize) -> usize {
    rows.div_ceil(BLOCK)
}

/// The upper and lower edge of each block, one under the other from `top` on.
pub fn edges(top: f64, heights: &[f64]) -> Vec<(f64, f64)> {
    let below = |edge: &mut f64, height: &f64| {
        let upper = *edge;
        *edge += height;
        Some((upper, *edge))
    };
    heights.iter().scan(top, below).collect()
}

/// The first and the last block that is on the screen or less than one screen away from it, by their upper and lower edges
/// from the screen's top. None where there is none so near.
pub fn near(edges: &[(f64, f64)], screen: f64) -> Option<(usize, usize)> {
    let is_near = |(top, bottom): &(f64, f64)| *bottom > -screen && *top < 2.0 * screen;
    Some((edges.iter().position(is_near)?, edges.iter().rposition(is_near)?))
}

/// The row that a key leads to; none for a key that moves nothing.
pub fn row_move(key: &str, from: usize, last: usize) -> Option<usize> {
    let to = match key {
        "ArrowDown" => from + 1,
        "ArrowUp" => from.saturating_sub(1),
        "PageDown" => from + BLOCK,
        "PageUp" => from.saturating_sub(BLOCK),
        "Home" => 0,
        "End" => last,
        _ => return None,
    };
    Some(to.min(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_hold_every_row() {
        for (rows, wanted) in [(0, 0), (1, 1), (5, 1), (6, 2), (200, 40)] {
            assert_eq!(blocks(rows), wanted, "{rows}");
        }
    }

    #[test]
    fn only_blocks_near_the_screen_are_drawn() {
        let scrolled = |by: f64| edges(-by, &[500.0; 20]);
        for (by, wanted) in [(0.0, Some((0, 2))), (5000.0, Some((8, 12))), (9500.0, Some((17, 19))), (20_000.0, None)] {
            assert_eq!(near(&scrolled(by), 750.0), wanted, "{by}");
        }
    }

    #[test]
    fn the_keys_stay_inside_the_roll() {
        for (key, from, wanted) in [
            ("ArrowDown", 0, Some(1)),
            ("ArrowDown", 199, Some(199)),
            ("ArrowUp", 0, Some(0)),
            ("PageDown", 197, Some(199)),
            ("PageUp", 15, Some(10)),
            ("Home", 150, Some(0)),
            ("End", 0, Some(199)),
            ("Enter", 5, None),
        ] {
            assert_eq!(row_move(key, from, 199), wanted, "{key} {from}");
        }
    }
}
