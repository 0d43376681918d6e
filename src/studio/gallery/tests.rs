use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::{PIECES, Part};

/// Every component in `src/components`, by the name of its function.
fn components() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/components");
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    files
        .flat_map(|text| {
            let named = text.split("#[component]").skip(1).map(|rest| {
                let name = rest.split_once("pub fn ").unwrap().1;
                name.chars().take_while(|letter| letter.is_alphanumeric()).collect::<String>()
            });
            named.collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn every_piece_is_in_the_gallery() {
    let shown: Vec<String> = PIECES.iter().map(|piece| format!("{:?}", piece.kind)).collect();
    assert_eq!(shown.iter().cloned().collect::<BTreeSet<_>>(), components());
    assert_eq!(shown.len(), components().len(), "each once");
}

#[test]
fn pieces_stand_by_part_and_name_and_show_each_state_once() {
    let place = |part| Part::ALL.iter().position(|known| *known == part);
    let order: Vec<_> = PIECES.iter().map(|piece| (place(piece.part), format!("{:?}", piece.kind))).collect();
    assert!(order.is_sorted(), "{order:?}");
    for piece in PIECES {
        let once: BTreeSet<_> = piece.states.iter().map(|state| format!("{state:?}")).collect();
        assert!(!once.is_empty() && once.len() == piece.states.len(), "{:?}", piece.kind);
    }
}
