//! Georgia's pack as the inspection sees it, with a file of it changed.

use std::sync::LazyLock;

use viza::inspection::{Folder, House, Weight, inspect};
use viza_pack::{Service, World, read_folder};

use crate::{folder, text};

/// The day of the inspection.
const TODAY: &str = "2026-11-20";

static SERVICE: LazyLock<Service> = LazyLock::new(|| Service::read().unwrap());

pub fn house() -> House<'static> {
    SERVICE.house(&World)
}

/// A country's folder as it is shipped.
pub fn shipped(country: &str) -> Folder {
    read_folder(&folder().join(country)).unwrap()
}

/// Georgia with another text in the place of a file.
pub fn with(file: &str, text: impl Into<Vec<u8>>) -> Folder {
    let mut folder = shipped("ge");
    folder.files.insert(file.to_owned(), text.into());
    folder
}

/// Georgia with a passage of a file changed, which must be there.
pub fn changed(file: &str, from: &str, to: &str) -> Folder {
    let whole = text(&format!("ge/{file}"));
    assert!(whole.contains(from), "{file} has no {from}");
    with(file, whole.replacen(from, to, 1))
}

/// What the inspection says about a file of a folder, but for what is not confirmed: `fault 12: …`.
pub fn said(folder: &Folder, file: &str) -> Vec<String> {
    let findings = inspect(folder, &house(), TODAY.parse().unwrap());
    let file = format!("{}/{file}", folder.name);
    findings
        .into_iter()
        .filter(|finding| finding.file == file && finding.weight != Weight::Unconfirmed)
        .map(|finding| {
            let line = finding.line.map(|line| format!(" {line}")).unwrap_or_default();
            format!("{}{line}: {}", finding.weight.word(), finding.sentence)
        })
        .collect()
}

/// Every row of a table whose broken file gets other sentences than it should.
pub fn hold(file: &str, rows: &[(Folder, &[&str])]) {
    let mut wrong = String::new();
    for (index, (folder, expected)) in rows.iter().enumerate() {
        let said = said(folder, file);
        if said != *expected {
            wrong += &format!("row {index}: {said:#?}\n");
        }
    }
    assert!(wrong.is_empty(), "{file}\n{wrong}");
}
