//! An emergency appointment: an interview sooner than others, asked for once for each application (R65–R75).
//!
//! The country's pack says whether there is such a thing, and for which reasons. The embassy decides (R68).

use chrono::NaiveDate;

use super::application::Application;
use super::civil_date::parse_date;
use super::clock::{Instant, Moment};
use super::draft::{Draft, Field};
use super::opening::FilledInBy;
use super::pack::Pack;
use super::problem::{Fault, Problem, Reading};
use super::step::Guard;

/// Most characters of an explanation.
pub const LONGEST_EXPLANATION: usize = 1000;

/// Why the interview is needed sooner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Urgency {
    /// Urgent medical care: one's own, a relative's, an employer's (R70).
    Medical,
    /// A funeral or a death (R71).
    Funeral,
    /// Unforeseen travel on business (R72).
    Business,
    /// ESTA was refused (R73).
    EstaRefused,
    /// Students and exchange visitors (R74).
    Study,
}

impl Urgency {
    pub const ALL: [Self; 5] = [Self::Medical, Self::Funeral, Self::Business, Self::EstaRefused, Self::Study];

    /// Its word in the draft.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Medical => "medical",
            Self::Funeral => "funeral",
            Self::Business => "business",
            Self::EstaRefused => "esta-refused",
            Self::Study => "study",
        }
    }
}

/// Who asks (R66).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AskedBy {
    Applicant,
    Representative,
}

impl AskedBy {
    pub const ALL: [Self; 2] = [Self::Applicant, Self::Representative];

    /// Its word in the draft.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Applicant => "applicant",
            Self::Representative => "representative",
        }
    }

    /// Who asks as far as the application tells: whoever fills it in for somebody else acts for the applicant (R20, R66).
    pub const fn usually(by: FilledInBy) -> Self {
        match by {
            FilledInBy::Applicant => Self::Applicant,
            FilledInBy::Family | FilledInBy::Representative => Self::Representative,
        }
    }
}

/// What the visitor asks for. Whoever made one has said that documents prove it (R69).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plea {
    pub urgency: Urgency,
    /// By this day the interview is needed: before the appointment's.
    pub needed_by: NaiveDate,
    /// In any language, lines as typed.
    pub explanation: String,
    pub asked_by: AskedBy,
}

/// What has become of a request; the office's word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    Asked,
    /// Earlier times may be booked until the approval ends.
    Approved,
    /// One of them was booked.
    Used,
    /// None was booked in time.
    Lapsed,
    Denied,
    Withdrawn,
}

/// The only request of an application, as the office keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Emergency {
    /// The key of the order that made it.
    pub key: String,
    pub standing: Standing,
    pub urgency: Urgency,
    pub needed_by: NaiveDate,
    pub asked_by: AskedBy,
    pub asked: Moment,
    pub decided: Option<Moment>,
    /// First instant at which the approval opens nothing more.
    pub until: Option<Moment>,
}

impl Emergency {
    /// Whether the embassy has still to decide, so that the request may be withdrawn.
    pub fn waits(&self) -> bool {
        self.standing == Standing::Asked
    }

    /// What has become of it at `now`: an approval ends by itself.
    pub fn standing_at(&self, now: Instant) -> Standing {
        match self.standing {
            Standing::Approved if self.until.is_some_and(|until| until.at <= now) => Standing::Lapsed,
            standing => standing,
        }
    }
}

/// What a country's documents say of emergency appointments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmergencyRules {
    /// In the order in which they are offered.
    pub reasons: Vec<Urgency>,
    /// Whoever asks has an appointment already, and keeps it until a better one is booked.
    pub appointment_first: bool,
}

/// Why nobody may ask now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bar {
    /// The country's documents know no such request.
    Unknown,
    /// The terms in force, the fee, or the profile, in which it is asked for (R65).
    Missing(Guard),
    /// There is no appointment to come.
    Appointment,
    /// The appointment is today: no day is left before it.
    Today,
    /// It was asked for before, whatever came of it (R67).
    Used,
}

/// What keeps an application from asking at `now`, what can never be changed first.
pub fn bar(known: &Application, pack: &Pack, now: Instant) -> Option<Bar> {
    let Some(rules) = &pack.emergency else { return Some(Bar::Unknown) };
    if known.emergency.is_some() {
        return Some(Bar::Used);
    }
    let guards = [Guard::TermsAccepted, Guard::FeeValid, Guard::ProfileSent];
    if let Some(missing) = guards.into_iter().find(|guard| !known.satisfies(*guard, pack, now)) {
        return Some(Bar::Missing(missing));
    }
    let to_come = known.booked().map(|booked| booked.slot.starts).filter(|starts| now < starts.at);
    match to_come {
        None => rules.appointment_first.then_some(Bar::Appointment),
        Some(starts) => (starts.date() == pack.zone.date(now)).then_some(Bar::Today),
    }
}

/// Reads the form. `interview` is the day of the appointment, where there is one: who has it in time needs no other.
///
/// # Errors
/// Everything that is wrong with it.
pub fn check(
    draft: &Draft,
    rules: &EmergencyRules,
    today: NaiveDate,
    interview: Option<NaiveDate>,
) -> Result<Plea, Vec<Problem>> {
    let mut form = Reading::of(draft);
    let said = draft.typed(Field::EmergencyReason);
    let urgency = rules.reasons.iter().copied().find(|reason| reason.slug() == said);
    let urgency = form.noted(Field::EmergencyReason, urgency.ok_or(Fault::Missing));
    let said = draft.typed(Field::EmergencyAskedBy);
    let asked_by = AskedBy::ALL.into_iter().find(|who| who.slug() == said);
    let asked_by = form.noted(Field::EmergencyAskedBy, asked_by.ok_or(Fault::Missing));
    let needed_by = parse_date(&mut form, [Field::EmergencyDay, Field::EmergencyMonth, Field::EmergencyYear]);
    match needed_by {
        Some(day) if day < today => form.fault(Field::EmergencyDay, Fault::Passed),
        Some(day) if interview.is_some_and(|interview| interview <= day) => {
            form.fault(Field::EmergencyDay, Fault::NotEarlier);
        }
        _ => {}
    }
    let explanation = form.required(Field::EmergencyExplanation).map(explained);
    let explanation = explanation.and_then(|text| form.noted(Field::EmergencyExplanation, text));
    form.tick(Field::EmergencyEvidence);
    let plea =
        || Some(Plea { urgency: urgency?, needed_by: needed_by?, explanation: explanation?, asked_by: asked_by? });
    form.end(plea())
}

/// An explanation as it is sent: lines broken in one way, and nothing in it but what is written.
fn explained(text: &str) -> Result<String, Fault> {
    let text = text.replace("\r\n", "\n").replace(['\r', '\t'], " ");
    if text.chars().any(|letter| letter.is_control() && letter != '\n') {
        Err(Fault::BadCharacters)
    } else if text.chars().count() > LONGEST_EXPLANATION {
        Err(Fault::TooLong)
    } else {
        Ok(text)
    }
}

#[cfg(test)]
mod tests;
