//! What opens an application: who the visa is for, and that the privacy notice was read.

use chrono::NaiveDate;

use super::civil_date::parse_date;
use super::draft::{Draft, Field};
use super::language::Language;
use super::names::name;
use super::problem::{Fault, Problem, Reading};

/// Who the visa is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applicant {
    /// As in the passport. Somebody whose passport has a single name gives it as the family name and `FNU` here, the
    /// way it is written on US visas.
    pub given_names: String,
    pub family_name: String,
    pub date_of_birth: NaiveDate,
}

/// Whether the applicant lives in the country applied in; the free times depend on it (R55).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Residency {
    Resident,
    NonResident,
}

impl Residency {
    pub const ALL: [Self; 2] = [Self::Resident, Self::NonResident];

    /// The answer's word in a draft.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Resident => "resident",
            Self::NonResident => "non-resident",
        }
    }

    /// The answer that a draft gives.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|residency| residency.slug() == slug)
    }
}

/// Who fills an application in; the applicant is the person whom the visa is for all the same (R20).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum FilledInBy {
    #[default]
    Applicant,
    /// Somebody of the applicant's family.
    Family,
    /// Somebody who represents the applicant.
    Representative,
}

impl FilledInBy {
    pub const ALL: [Self; 3] = [Self::Applicant, Self::Family, Self::Representative];

    /// The answer's word in a draft.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Applicant => "applicant",
            Self::Family => "family",
            Self::Representative => "representative",
        }
    }

    /// The answer that a draft gives.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|by| by.slug() == slug)
    }
}

/// All that the office needs to open an application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    pub applicant: Applicant,
    pub by: FilledInBy,
    pub residency: Residency,
    pub email: Option<String>,
    /// Language of mails.
    pub language: Language,
    /// Version of the privacy notice that was read (R132).
    pub privacy_notice: String,
}

impl Opening {
    /// Reads the start page. `today` is the office's civil date.
    ///
    /// # Errors
    /// Every problem, in field order.
    pub fn check(
        draft: &Draft,
        language: Language,
        privacy_notice: &str,
        today: NaiveDate,
    ) -> Result<Self, Vec<Problem>> {
        let mut form = Reading::of(draft);
        let opening = Self::read(&mut form, language, privacy_notice, today);
        form.end(opening)
    }

    fn read(form: &mut Reading, language: Language, privacy_notice: &str, today: NaiveDate) -> Option<Self> {
        let by = FilledInBy::from_slug(form.draft().typed(Field::FilledInBy));
        let by = form.noted(Field::FilledInBy, by.ok_or(Fault::Missing));
        let given_names = form.noted(Field::GivenNames, name(form.draft().typed(Field::GivenNames)));
        let family_name = form.noted(Field::FamilyName, name(form.draft().typed(Field::FamilyName)));
        let date_of_birth = parse_date(form, [Field::BirthDay, Field::BirthMonth, Field::BirthYear]);
        if date_of_birth.is_some_and(|born| born > today) {
            form.fault(Field::BirthDay, Fault::NotInPast);
        }
        let residency = Residency::from_slug(form.draft().typed(Field::Residency));
        let residency = form.noted(Field::Residency, residency.ok_or(Fault::Missing));
        let email = form.optional(Field::Email).map(str::to_owned);
        if email.as_deref().is_some_and(|email| !is_email(email)) {
            form.fault(Field::Email, Fault::BadEmail);
        }
        form.tick(Field::PrivacyRead);
        Some(Self {
            applicant: Applicant {
                given_names: given_names?,
                family_name: family_name?,
                date_of_birth: date_of_birth?,
            },
            by: by?,
            residency: residency?,
            email,
            language,
            privacy_notice: privacy_notice.to_owned(),
        })
    }
}

/// Catches slips of the finger only: whether an address exists is known once a mail has arrived.
pub(super) fn is_email(text: &str) -> bool {
    let well_formed = |(mailbox, host): (&str, &str)| {
        !mailbox.is_empty()
            && !mailbox.contains('@')
            && host.contains('.')
            && host.split('.').all(|label| !label.is_empty())
    };
    text.len() <= 254
        && !text.contains(|c: char| c.is_whitespace() || c.is_control() || c == ',')
        && text.rsplit_once('@').is_some_and(well_formed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn typed(changes: &[(Field, &str)]) -> Draft {
        let good = [
            (Field::FilledInBy, "family"),
            (Field::GivenNames, "Ëngjëll"),
            (Field::FamilyName, "O’Çela"),
            (Field::BirthDay, "1"),
            (Field::BirthMonth, "2"),
            (Field::BirthYear, "1990"),
            (Field::Residency, "resident"),
            (Field::PrivacyRead, "yes"),
        ];
        Draft::from_iter(good.iter().chain(changes).map(|(field, text)| (*field, (*text).to_owned())))
    }

    fn check(changes: &[(Field, &str)]) -> Result<Opening, Vec<(Field, Fault)>> {
        Opening::check(&typed(changes), Language::Sq, "2026-01", day("2026-11-20"))
            .map_err(|problems| problems.iter().map(|problem| (problem.field, problem.fault)).collect())
    }

    /// R19, R20, R132.
    #[test]
    fn a_complete_page_opens() {
        let opening = check(&[(Field::Email, " engjell@example.al ")]).unwrap();
        assert_eq!(opening.applicant.given_names, "Ëngjëll");
        assert_eq!(opening.by, FilledInBy::Family);
        assert_eq!(opening.applicant.date_of_birth, day("1990-02-01"));
        assert_eq!(opening.email.as_deref(), Some("engjell@example.al"));
        assert_eq!(opening.privacy_notice, "2026-01");
        assert_eq!(check(&[]).unwrap().email, None);
    }

    #[test]
    fn an_empty_page_says_everything_at_once() {
        let problems = Opening::check(&Draft::default(), Language::En, "1", day("2026-11-20")).unwrap_err();
        let fields: Vec<_> = problems.iter().map(|problem| problem.field).collect();
        assert_eq!(
            fields,
            [
                Field::FilledInBy,
                Field::PrivacyRead,
                Field::GivenNames,
                Field::FamilyName,
                Field::BirthDay,
                Field::Residency
            ]
        );
    }

    /// R132, R134.
    #[test]
    fn each_fault_is_found() {
        for (field, text, fault) in [
            (Field::GivenNames, "ნინო", Fault::NotLatin),
            (Field::FilledInBy, "nobody", Fault::Missing),
            (Field::Residency, "both", Fault::Missing),
            (Field::PrivacyRead, "no", Fault::NotTicked),
            (Field::BirthYear, "19990", Fault::NotADate),
        ] {
            assert_eq!(check(&[(field, text)]), Err(vec![(field, fault)]), "{text}");
        }
    }

    #[test]
    fn nobody_is_born_tomorrow() {
        let born =
            |date: &'static str| [(Field::BirthDay, date), (Field::BirthMonth, "11"), (Field::BirthYear, "2026")];
        assert!(check(&born("20")).is_ok());
        assert_eq!(check(&born("21")), Err(vec![(Field::BirthDay, Fault::NotInPast)]));
    }

    #[test]
    fn mail_addresses() {
        for good in ["a@b.ee", "first.last+visa@mail.example.com", "õ@näide.ee"] {
            assert!(is_email(good), "{good}");
        }
        for bad in ["a", "a@b", "@b.ee", "a@.ee", "a@b.", "a@b..ee", "a b@c.ee", "a@b@c.ee", "a@b.ee,c@d.ee"] {
            assert!(!is_email(bad), "{bad}");
        }
    }
}
