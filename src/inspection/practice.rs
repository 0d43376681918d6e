//! The practice office beside a pack, only where the two must agree. What else is in it the reference API looks at.

use super::document::Json;
use super::finding::Remark;
use super::place::Place;
use super::spelling::hint;
use super::{Folder, House, names};

/// Where `practice.json` contradicts a line of the pack that is not wrong itself.
pub(super) fn remarks(practice: &Json, pack: &Json, wrong: impl Fn(usize) -> bool) -> Vec<Remark> {
    let pairs: [(&str, &[&str]); 4] = [
        ("post", &["post", "id"]),
        ("zone", &["post", "zone", "name"]),
        ("currency", &["currency", "code"]),
        ("terms", &["terms", "version"]),
    ];
    let mut remarks = Vec::new();
    for (key, way) in pairs {
        let (Some(here), Some(there)) = (practice.at(&[key]), pack.at(way).filter(|there| !wrong(there.line))) else {
            continue;
        };
        if let (Some(word), Some(stated)) = (here.text(), there.text().filter(|stated| here.text() != Some(*stated))) {
            let way = way.join(".");
            remarks
                .push(Remark::fault(here.line, format!("{key} is \"{word}\", and {way} of pack.json is \"{stated}\"")));
        }
    }
    remarks
}

/// Classes of the pack for which nobody states a fee: what each costs comes from the office alone. One that has no name
/// either is a slip, and was told as such.
pub(super) fn without_fee(pack: &Json, practice: &Json, folder: &Folder, house: &House) -> Vec<Remark> {
    let Some(offered) = practice.at(&["classes"]) else { return Vec::new() };
    let priced: Vec<&str> = offered.entries().iter().filter_map(|class| class.at(&["id"])?.text()).collect();
    let classes = pack.list(&["classes", "ids"]);
    let of_none = classes.iter().enumerate().filter_map(|(index, class)| Some((index, class.line, class.text()?)));
    of_none
        .filter(|(.., class)| !priced.contains(class) && names::is_named(class, pack, folder, house))
        .map(|(index, line, class)| {
            let here = Place::default().key("classes").key("ids").entry(index);
            let hint = hint(class, priced.iter().copied());
            Remark::fault(line, format!("{here} is \"{class}\", for which practice.json has no fee{hint}"))
        })
        .collect()
}
