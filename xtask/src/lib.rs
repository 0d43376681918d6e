//! What else than a chore seals packs: the visits serve other packs with the same release.

pub mod digest;
pub mod packs;
pub mod squeeze;
