//! From the country's front page to the reference.

use super::cast;
use super::{Scene, stage::Stage};
use crate::domain::draft::Field;
use crate::domain::errand::Order;
use crate::domain::finding;
use crate::domain::journey::{Cause, Trouble};
use crate::domain::refusal::Refusal;
use crate::domain::route::Route;
use crate::domain::step::Step;

pub const SCENES: &[Scene] = &[
    Scene {
        id: "front",
        make: |stage| {
            Some(stage.bare(Route::Country { country: stage.pack.country.clone(), language: stage.language }))
        },
    },
    Scene { id: "start", make: |stage| Some(stage.bare(stage.step(Step::Start))) },
    Scene { id: "start-errors", make: |stage| Some(stage.bare(stage.step(Step::Start)).typed(WRONG).pressed()) },
    Scene {
        id: "start-representative",
        make: |stage| Some(stage.bare(stage.step(Step::Start)).typed(&[(Field::FilledInBy, "representative")])),
    },
    Scene { id: "start-opened", make: |stage| stage.at(Step::Start, stage.record().paid()) },
    Scene { id: "find", make: |stage| Some(stage.bare(find(stage)).typed(LOOKUP)) },
    Scene {
        id: "find-wrong",
        make: |stage| {
            let trouble = Trouble { step: Step::Start, cause: Cause::Refused(Refusal::NotFound) };
            Some(stage.bare(find(stage)).typed(LOOKUP).troubled(trouble))
        },
    },
    Scene { id: "reference", make: |stage| stage.at(Step::Reference, stage.record()) },
    Scene {
        id: "terms",
        make: |stage| stage.pack.terms.is_some().then(|| stage.at(Step::Fee, stage.record())).flatten(),
    },
    Scene {
        id: "terms-unclear",
        make: |stage| {
            let version = stage.pack.terms.as_ref()?.version.clone();
            Some(stage.at(Step::Fee, stage.record())?.unclear(Order::AcceptTerms { version }))
        },
    },
];

/// A name in other letters, no such day, no address.
const WRONG: &[(Field, &str)] = &[
    (Field::GivenNames, "Мария"),
    (Field::FamilyName, cast::FAMILY),
    (Field::BirthDay, "31"),
    (Field::BirthMonth, "2"),
    (Field::BirthYear, "1987"),
    (Field::Email, "maria"),
];

const LOOKUP: &[(Field, &str)] =
    &[(Field::FindReference, "7K3M"), (Field::FindProof, finding::BY_CODE), (Field::FindCode, cast::CODE)];

fn find(stage: &Stage) -> Route {
    let (country, language) = (stage.pack.country.clone(), stage.language);
    let local = stage.step(Step::Start).local().unwrap_or_default().to_owned();
    Route::Find { country, language, local }
}
