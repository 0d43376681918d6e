//! Text whose long words, such as e-mail addresses, break into lines after the signs in them and not in the middle of a
//! name.
use leptos::prelude::*;

/// Letters of a word that fits on a line of the narrowest phone, whatever its size.
const FITS: usize = 20;

/// The text as it is, spread over as many lines as it needs; whoever copies it gets nothing more.
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

/// The pieces between which a line may end. Without a long word the text stays whole.
fn pieces(text: &str) -> Vec<&str> {
    let is_long = text.split(' ').any(|word| word.chars().count() > FITS);
    if is_long { text.split_inclusive(['@', '.', '+', '_', '-', '/']).collect() } else { vec![text] }
}
