//! `diff A B`.

use anyhow::{Error, Result};
use std::path::Path;
use viza::inspection::comparison::compare;

use crate::{Answer, Service, World, read_folder};

/// What visitors will read and see otherwise with the second pack in the place of the first.
pub fn diff(before: &str, after: &str) -> Result<Answer> {
    let service = Service::read()?;
    let [before, after] = [before, after].map(|path| read_folder(Path::new(path)));
    compare(&before?, &after?, &service.house(&World)).map(Answer::well).map_err(Error::msg)
}
