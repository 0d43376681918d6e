//! What somebody types about a group: who they arrange it for, what they ask for, whom they invite, what they agree to.

use super::draft::{Draft, Field};
use super::pack::{Country, Pack};
use super::problem::{Fault, Problem, Reading};
use super::reference::{Misheard, hear};

/// Longest name of an organisation, in characters.
pub const LONGEST_ORGANISATION: usize = 120;
/// Longest name of a group.
pub const LONGEST_GROUP: usize = 80;
/// Longest name that a coordinator gives to a member.
pub const LONGEST_CALLED: usize = 80;
/// Most characters of a purpose.
pub const LONGEST_PURPOSE: usize = 1000;
/// The fewest and the most people of a group, whatever the country.
pub const PEOPLE: std::ops::RangeInclusive<u32> = 2..=200;

/// What kind of organisation brings a group (R83).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OrganisationKind {
    Company,
    /// A travel agency.
    Agency,
    Organisation,
}

impl OrganisationKind {
    pub const ALL: [Self; 3] = [Self::Company, Self::Agency, Self::Organisation];

    /// Its word in the draft and in a pack.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Agency => "agency",
            Self::Organisation => "organisation",
        }
    }
}

/// Who brings a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    pub kind: OrganisationKind,
    pub name: String,
}

/// A group as it is asked for (R76).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupWish {
    pub name: String,
    pub expected: u32,
    /// In any language, lines as typed.
    pub purpose: String,
}

/// Somebody whom the coordinator invites.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// What the coordinator calls them; nobody else is told.
    pub called: String,
    /// As the office writes it.
    pub reference: String,
}

/// A member's consent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    pub reference: String,
    pub code: String,
}

/// Reads who the coordinator is.
///
/// # Errors
/// Every problem, in field order; so with the others here.
pub fn organisation(draft: &Draft) -> Result<Organisation, Vec<Problem>> {
    let mut form = Reading::of(draft);
    let kind = form.required(Field::OrganisationKind).and_then(|slug| {
        let kind = OrganisationKind::ALL.into_iter().find(|kind| kind.slug() == slug);
        form.noted(Field::OrganisationKind, kind.ok_or(Fault::Missing))
    });
    let name = form.line(Field::OrganisationName, LONGEST_ORGANISATION);
    let organisation = kind.zip(name).map(|(kind, name)| Organisation { kind, name });
    form.end(organisation)
}

/// Reads what is asked for. Where the country names a minimum, fewer people need not ask (R82).
pub fn group(draft: &Draft, pack: &Pack) -> Result<GroupWish, Vec<Problem>> {
    let mut form = Reading::of(draft);
    let name = form.line(Field::GroupName, LONGEST_GROUP);
    let expected =
        form.required(Field::GroupExpected).and_then(|typed| form.noted(Field::GroupExpected, people(typed, pack)));
    let purpose = form.required(Field::GroupPurpose).and_then(|typed| {
        let fits = typed.chars().count() <= LONGEST_PURPOSE;
        form.noted(Field::GroupPurpose, fits.then(|| typed.to_owned()).ok_or(Fault::TooLong))
    });
    let wish = name.zip(expected).zip(purpose);
    form.end(wish.map(|((name, expected), purpose)| GroupWish { name, expected, purpose }))
}

/// Reads whom to invite.
pub fn invitation(draft: &Draft, country: &Country) -> Result<Invitation, Vec<Problem>> {
    let mut form = Reading::of(draft);
    let called = form.line(Field::MemberCalled, LONGEST_CALLED);
    let reference = reference(&mut form, Field::MemberReference, country);
    let invitation = called.zip(reference).map(|(called, reference)| Invitation { called, reference });
    form.end(invitation)
}

/// Reads what a member agrees with.
pub fn consent(draft: &Draft, country: &Country) -> Result<Consent, Vec<Problem>> {
    let mut form = Reading::of(draft);
    let reference = reference(&mut form, Field::ConsentReference, country);
    let code = form.line(Field::ConsentCode, LONGEST_CODE);
    let consent = reference.zip(code).map(|(reference, code)| Consent { reference, code });
    form.end(consent)
}

fn people(typed: &str, pack: &Pack) -> Result<u32, Fault> {
    let people = typed.parse().ok().filter(|people| PEOPLE.contains(people)).ok_or(Fault::BadCount)?;
    let minimum = pack.groups.as_ref().and_then(|rules| rules.minimum);
    if minimum.is_some_and(|minimum| people < minimum) { Err(Fault::TooFewPeople) } else { Ok(people) }
}

/// Longest code that the office listens to, hyphens and spaces among it.
const LONGEST_CODE: usize = 40;

fn reference(form: &mut Reading, field: Field, country: &Country) -> Option<String> {
    let heard = hear(form.draft().typed(field), country);
    form.noted(
        field,
        heard.map_err(|misheard| match misheard {
            Misheard::Missing => Fault::Missing,
            Misheard::Malformed => Fault::BadReference,
            Misheard::OtherCountry => Fault::OtherCountry,
        }),
    )
}

/// The key under which a wish is sent, as it lies in the draft ([`Field::GroupSent`]): the one under which it went out
/// before, or else a fresh one. Another wish needs another key.
pub fn under_key(sent: &str, wish: &GroupWish, fresh: &str) -> String {
    let word = format!("{}\n{}\n{}", wish.expected, wish.name, wish.purpose);
    match sent.split_once('\n') {
        Some((_, known)) if known == word => sent.to_owned(),
        _ => format!("{fresh}\n{word}"),
    }
}

/// The key of what was sent last, if anything was.
pub fn key_of(sent: &str) -> Option<&str> {
    sent.split_once('\n').map(|(key, _)| key)
}
