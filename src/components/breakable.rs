//! Text whose long words break into lines after the signs in them, and not in the middle of a name.
use leptos::prelude::*;

use crate::i18n::pieces;

/// The text as it is; whoever copies it gets nothing more.
pub fn breakable(text: &str) -> AnyView {
    let piece = |(place, piece): (usize, &str)| {
        let may_break = (place > 0).then(|| view! { <wbr /> });
        view! {
            {may_break}
            {piece.to_owned()}
        }
    };
    pieces(text).into_iter().enumerate().map(piece).collect_view().into_any()
}
