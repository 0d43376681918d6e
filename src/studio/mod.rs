//! The studio: where an embassy sees and edits its pack. No office is needed here, nothing leaves the browser, and no
//! applicant comes: the release ships it as a file of its own, fetched at its addresses alone.

pub mod binder;
#[cfg(feature = "web")]
pub mod desk;
pub mod gallery;
#[cfg(feature = "web")]
mod loan;
#[cfg(feature = "web")]
mod place;
#[cfg(feature = "web")]
pub mod preview;
#[cfg(feature = "web")]
mod preview_frame;
pub mod scene;
mod sheet;

#[cfg(feature = "web")]
pub use loan::{Awaited, Folder, Loan, Texts};
#[cfg(feature = "web")]
pub use place::page;
#[cfg(feature = "web")]
pub use preview_frame::PreviewFrame;
pub use sheet::Sheet;
