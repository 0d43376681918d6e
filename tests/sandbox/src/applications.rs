//! Applications: the record of one applicant, one class, one country, one fee; and the whole truth about it.

use std::sync::Arc;

use rusqlite::{OptionalExtension, Row, params};
use serde::Serialize;
use serde::de::DeserializeOwned;
use viza::wire::problem::Code;
use viza::wire::rest::{
    Access, Applicant, Application, Created, Deadline, DeadlineKind, Delivery, FilledInBy, NewApplication, Preferences,
    Profile, Residency, ResidencyStated,
};

use crate::answers::Answer;
use crate::clock::Instant;
use crate::dice::heard;
use crate::ledger::Work;
use crate::offices::Office;
use crate::papers::{Caller, Match};
use crate::refusals::Refusal;
use crate::{accounts, booking, consents, delivery, emergencies, fees, fields, holds, mailbox, tracking};

/// One application as the books have it.
#[derive(Debug, Clone)]
pub struct Case {
    pub id: String,
    pub reference: String,
    pub office: Arc<Office>,
    pub version: u64,
    pub language: String,
    pub applicant: Applicant,
    /// Names folded and date of birth: the same for the same person.
    pub person: String,
    pub by: FilledInBy,
    pub residency: Residency,
    pub email: Option<String>,
    pub terms_accepted: Option<String>,
    pub visa_class: Option<String>,
    pub profile: Option<Profile>,
    pub preferences: Option<Preferences>,
    pub delivery: Option<Delivery>,
    /// Which fee this is: a new one follows an expired one.
    pub cycle: u32,
    /// How often an appointment was registered or moved with this fee.
    pub fee_used: u32,
    /// The office's own last moment for this fee, instead of one year (R28).
    pub usable_until: Option<Instant>,
    pub reopened: u32,
}

/// An enum's word on the wire, which is also its word in the books.
pub fn word<T: Serialize>(value: T) -> Result<String, Refusal> {
    Ok(serde_json::to_value(value)?.as_str().unwrap_or_default().to_owned())
}

pub fn from_word<T: DeserializeOwned>(word: String) -> Result<T, Refusal> {
    Ok(serde_json::from_value(serde_json::Value::String(word))?)
}

impl Work<'_> {
    /// The application with this id, whoever asks. One that was withdrawn is not there any more.
    pub fn case(&self, id: &str) -> Result<Case, Refusal> {
        let row = self
            .tx
            .prepare_cached(
                "SELECT * FROM applications WHERE id = ?1 AND id NOT IN (SELECT application FROM withdrawn)",
            )?
            .query_row([id], |row| Ok(read(self, row)))
            .optional()?;
        row.ok_or_else(|| Refusal::new(Code::NotFound))?
    }

    /// Which application a token opens, and how far; nothing if it is no application's.
    pub fn token(&self, caller: &Caller) -> Result<Option<(String, Access)>, Refusal> {
        let found: Option<(String, String)> = self
            .tx
            .prepare_cached("SELECT application, access FROM tokens WHERE token = ?1")?
            .query_row([&caller.token], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        found.map(|(application, access)| Ok((application, from_word(access)?))).transpose()
    }

    /// The application `id`, to look at: with its own token, or with a session of the account that it is in. One that
    /// the caller may not open is as unknown as one that is not there.
    pub fn look(&self, caller: &Caller, id: &str) -> Result<(Case, Access), Refusal> {
        let access = match self.token(caller)? {
            Some((application, access)) => (application == id).then_some(access),
            None => accounts::owns(self, &self.session(caller)?.account, id)?.then_some(Access::Full),
        };
        let access = access.ok_or_else(|| Refusal::new(Code::NotFound))?;
        Ok((self.case(id)?, access))
    }

    /// The application `id`, to change.
    pub fn change(&self, caller: &Caller, id: &str) -> Result<Case, Refusal> {
        match self.look(caller, id)? {
            (case, Access::Full) => Ok(case),
            (_, Access::Read) => Err(Refusal::new(Code::ReadOnly)),
        }
    }

    /// A fresh token for an application.
    pub fn issue_token(&self, application: &str, access: Access) -> Result<String, Refusal> {
        let token = self.dice.token();
        self.tx.execute(
            "INSERT INTO tokens (token, application, access) VALUES (?1, ?2, ?3)",
            params![token, application, word(access)?],
        )?;
        Ok(token)
    }

    /// The answer to every change: the application as it is now, counted up.
    pub fn changed(&self, id: &str) -> Result<Answer, Refusal> {
        self.touch(id)?;
        self.shown(id, Access::Full)
    }

    /// The application as it is now.
    pub fn shown(&self, id: &str, access: Access) -> Result<Answer, Refusal> {
        let application = self.truth(&self.case(id)?, access)?;
        Ok(Answer::ok(&application)?.versioned(application.version))
    }

    /// The whole truth about one application, as far as `access` may see it.
    pub fn truth(&self, case: &Case, access: Access) -> Result<Application, Refusal> {
        let standing = fees::standing(self, case)?;
        let hold = holds::live(self, case)?;
        let appointment = booking::shown(self, case, &standing)?;
        let mut application = Application {
            id: case.id.clone(),
            reference: case.reference.clone(),
            country: case.office.country.clone(),
            version: case.version,
            access,
            applicant: case.applicant.clone(),
            by: case.by,
            residency: case.residency,
            email: case.email.clone(),
            terms_accepted: case.terms_accepted.clone(),
            fees: fees::quotes(self, &case.office)?,
            visa_class: case.visa_class.clone(),
            fee: fees::shown(self, case, &standing, access)?,
            profile: case.profile.clone(),
            preferences: case.preferences.clone(),
            deadlines: deadlines(self, case, &standing)?,
            hold,
            appointment,
            delivery: case.delivery.clone(),
            confirmation: booking::confirmation(case, &standing)?,
            emergency: emergencies::shown(self, case)?,
            tracking: tracking::shown(self, case)?,
            group: consents::shown(self, case, access)?,
        };
        if access == Access::Read {
            mask(&mut application);
        }
        Ok(application)
    }
}

/// Takes out what a read token may not see.
fn mask(application: &mut Application) {
    application.email = None;
    for payment in &mut application.fee.payments {
        payment.hosted_page = None;
        payment.instructions = None;
    }
    if let Some(profile) = &mut application.profile {
        profile.passport_number = dotted(&profile.passport_number);
        profile.phone = dotted(&profile.phone);
        profile.case_number = None;
        profile.address = None;
    }
    if let Some(delivery) = &mut application.delivery {
        delivery.address = None;
    }
}

/// All but the last two characters as dots.
fn dotted(text: &str) -> String {
    let hidden = text.chars().count().saturating_sub(2);
    text.chars().enumerate().map(|(place, letter)| if place < hidden { '•' } else { letter }).collect()
}

fn deadlines(work: &Work, case: &Case, standing: &fees::Standing) -> Result<Vec<Deadline>, Refusal> {
    let dated = dated(work, case, standing)?.into_iter();
    dated.map(|(kind, at)| Ok(Deadline { kind, moment: case.office.moment(at)? })).collect()
}

/// Every dated rule that bites now, in time order.
pub fn dated(work: &Work, case: &Case, standing: &fees::Standing) -> Result<Vec<(DeadlineKind, Instant)>, Refusal> {
    let mut dated = Vec::new();
    if let Some(until) = standing.usable_until.filter(|_| standing.may_book()) {
        dated.push((DeadlineKind::FeeUsable, until));
    }
    if let Some(expires) = standing.slip_expires() {
        dated.push((DeadlineKind::SlipExpires, expires));
    }
    if let Some(expires) = holds::live_until(work, case)? {
        dated.push((DeadlineKind::HoldEnds, expires));
    }
    if let Some(ends) = emergencies::open_until(work, case)? {
        dated.push((DeadlineKind::EmergencyEnds, ends));
    }
    if let Some(interview) = standing.interview() {
        if let Some(closes) = delivery::closes(&case.office, interview)? {
            dated.push((DeadlineKind::AddressChange, closes));
        }
        dated.push((DeadlineKind::Interview, interview));
    }
    dated.extend(tracking::deadline(work, case)?);
    dated.sort_by_key(|(_, at)| *at);
    Ok(dated)
}

/// `PUT /applications/{id}/residency`: the free times go by it (R55).
pub fn state_residency(work: &Work, case: &Case, held: &Match, stated: &ResidencyStated) -> Result<Answer, Refusal> {
    held.check(case)?;
    work.write("UPDATE applications SET residency = ?2 WHERE id = ?1", params![case.id, word(stated.residency)?])?;
    holds::release_unless_it_fits(work, &work.case(&case.id)?)?;
    work.changed(&case.id)
}

fn read(work: &Work, row: &Row) -> Result<Case, Refusal> {
    let country: String = row.get("country")?;
    let office = work.offices.of_country(&country).ok_or_else(|| Refusal::new(Code::ServerFailed))?;
    let stored = |name: &str| -> Result<Option<String>, Refusal> { Ok(row.get(name)?) };
    Ok(Case {
        id: row.get("id")?,
        reference: row.get("reference")?,
        office,
        version: row.get::<_, u32>("version")?.into(),
        language: row.get("language")?,
        applicant: Applicant {
            given_names: row.get("given_names")?,
            family_name: row.get("family_name")?,
            date_of_birth: row.get("date_of_birth")?,
        },
        person: row.get("person")?,
        by: from_word(row.get("filled_in_by")?)?,
        residency: from_word(row.get("residency")?)?,
        email: row.get("email")?,
        terms_accepted: row.get("terms_accepted")?,
        visa_class: row.get("visa_class")?,
        profile: stored("profile")?.map(|json| serde_json::from_str(&json)).transpose()?,
        preferences: stored("preferences")?.map(|json| serde_json::from_str(&json)).transpose()?,
        delivery: stored("delivery")?.map(|json| serde_json::from_str(&json)).transpose()?,
        cycle: row.get("cycle")?,
        fee_used: row.get("fee_used")?,
        usable_until: row.get("usable_until")?,
        reopened: row.get("reopened")?,
    })
}

/// `POST /applications`.
pub fn create(work: &Work, new: &NewApplication) -> Result<Answer, Refusal> {
    let office = fields::new_application(work, new)?;
    let id = work.dice.id("app");
    let reference = format!("{}-{}", office.country.to_ascii_uppercase(), work.dice.groups(2));
    let recovery_code = work.dice.groups(5);
    work.write(
        "INSERT INTO applications (id, reference, heard, recovery_code, country, language, given_names, family_name,
            date_of_birth, person, filled_in_by, residency, email, privacy_notice, created)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
        params![
            id,
            reference,
            heard(&reference),
            recovery_code,
            office.country,
            new.language,
            new.applicant.given_names,
            new.applicant.family_name,
            new.applicant.date_of_birth,
            fields::person(&new.applicant),
            word(new.by)?,
            word(new.residency)?,
            new.email,
            new.privacy_notice,
            work.now,
        ],
    )?;
    let case = work.case(&id)?;
    mailbox::write(work, &case, mailbox::Kind::Reference)?;
    let created = Created {
        token: work.issue_token(&id, Access::Full)?,
        recovery_code,
        application: work.truth(&case, Access::Full)?,
    };
    Ok(Answer::ok(&created)?.versioned(case.version).created())
}
