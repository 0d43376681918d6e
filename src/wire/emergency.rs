//! The request for an emergency appointment: as it is asked, as the office keeps it, as it lies in store.

use super::date::{date_in, moment};
use super::node::{Node, Read, Words};
use super::rest;
use crate::domain::emergency::{AskedBy, Emergency, Plea, Standing, Urgency};

pub(super) const URGENCIES: &Words<Urgency> = &[
    ("medical", Urgency::Medical),
    ("funeral", Urgency::Funeral),
    ("business", Urgency::Business),
    ("esta_refused", Urgency::EstaRefused),
    ("study", Urgency::Study),
];
const ASKED_BY: &Words<AskedBy> = &[("applicant", AskedBy::Applicant), ("representative", AskedBy::Representative)];
const STATES: &Words<Standing> = &[
    ("asked", Standing::Asked),
    ("approved", Standing::Approved),
    ("used", Standing::Used),
    ("lapsed", Standing::Lapsed),
    ("denied", Standing::Denied),
    ("withdrawn", Standing::Withdrawn),
];

/// The request as the office keeps it.
pub(super) fn emergency(body: Node) -> Read<Emergency> {
    Ok(Emergency {
        key: body.text("key")?,
        standing: body.word("state", STATES)?,
        urgency: body.word("reason", URGENCIES)?,
        needed_by: body.one("needed_by", date_in)?,
        asked_by: body.word("asked_by", ASKED_BY)?,
        asked: body.one("asked", moment)?,
        decided: body.maybe_one("decided", moment)?,
        until: body.maybe_one("until", moment)?,
    })
}

/// The request as the visitor makes it.
pub(super) fn plea(body: Node) -> Read<Plea> {
    Ok(Plea {
        urgency: body.word("reason", URGENCIES)?,
        needed_by: body.one("needed_by", date_in)?,
        explanation: body.text("explanation")?,
        asked_by: body.word("asked_by", ASKED_BY)?,
    })
}

/// The body of `POST /applications/{id}/emergency`. There is no plea without evidence.
pub fn new_emergency(plea: &Plea) -> rest::NewEmergency {
    rest::NewEmergency {
        reason: match plea.urgency {
            Urgency::Medical => rest::EmergencyReason::Medical,
            Urgency::Funeral => rest::EmergencyReason::Funeral,
            Urgency::Business => rest::EmergencyReason::Business,
            Urgency::EstaRefused => rest::EmergencyReason::EstaRefused,
            Urgency::Study => rest::EmergencyReason::Study,
        },
        needed_by: plea.needed_by.to_string(),
        explanation: plea.explanation.clone(),
        asked_by: match plea.asked_by {
            AskedBy::Applicant => rest::AskedBy::Applicant,
            AskedBy::Representative => rest::AskedBy::Representative,
        },
        evidence: true,
    }
}
