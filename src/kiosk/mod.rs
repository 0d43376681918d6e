//! The kiosk: what a device in a public place shows and does beyond the rest of the app. Whoever comes is greeted in their
//! language, and whoever leaves leaves nothing behind. The release ships it as a file of its own, which nobody but a kiosk
//! is sent.

mod attract;
mod dialog;
mod ending;
mod hall;
mod keyboard;
mod leaving;
mod loan;
mod operator;
mod restart;
mod shield;
mod stay;
mod warning;

pub use hall::{Hall, open};
pub use loan::Loan;
use stay::Stay;
