//! The restart that an operator plans for every day: it takes a new build up, and what a day has left behind goes.

use std::time::Duration;

use leptos::prelude::*;

use super::{Loan, Stay, operator};
use crate::domain::operator::next_restart;

/// How often it is looked whether the time has come.
const LOOK: Duration = Duration::from_secs(15);

/// Begins anew at the hour that was set, or as soon afterwards as nobody is there. Whoever leaves has begun anew already.
pub fn plan(loan: &Loan, stay: Stay) {
    let Some(daily) = loan.terms.restart else { return };
    let planned = next_restart(operator::device_time(), daily);
    // The page lasts until then.
    set_interval(
        move || {
            if operator::device_time() >= planned && !stay.is_begun() {
                operator::begin_anew();
            }
        },
        LOOK,
    );
}
