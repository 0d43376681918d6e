//! The sign of a country: `logo.svg`.

use super::{Finding, Folder};

pub(super) fn findings(_folder: &Folder) -> Vec<Finding> {
    Vec::new()
}
