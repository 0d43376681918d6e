//! The applicant's data.

use super::{Scene, cast};
use crate::domain::draft::{Field, TICKED};
use crate::domain::step::Step;

pub const SCENES: &[Scene] = &[
    Scene { id: "profile", make: |stage| stage.at(Step::Profile, stage.record().paid()) },
    Scene {
        id: "profile-errors",
        make: |stage| Some(stage.at(Step::Profile, stage.record().paid())?.typed(WRONG).pressed()),
    },
    Scene { id: "profile-sent", make: |stage| stage.at(Step::Profile, stage.record().profiled()) },
    Scene { id: "profile-closed", make: |stage| stage.at(Step::Booking, stage.record().paid()) },
];

/// A passport that is over, a number of another form.
const WRONG: &[(Field, &str)] = &[
    (Field::PassportNumber, cast::PASSPORT),
    (Field::IssuedDay, "1"),
    (Field::IssuedMonth, "2"),
    (Field::IssuedYear, "2013"),
    (Field::ExpiresDay, "1"),
    (Field::ExpiresMonth, "2"),
    (Field::ExpiresYear, "2023"),
    (Field::Ds160, "LIND34"),
    (Field::Phone, "12"),
    (Field::Declared, TICKED),
];
