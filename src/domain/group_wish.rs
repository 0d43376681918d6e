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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::pack::{Approval, GroupRules};

    fn estonia() -> Pack {
        let groups = GroupRules { approval: Approval::Group, minimum: Some(10), kinds: vec![] };
        Pack { groups: Some(groups), ..Pack::silent("ee") }
    }

    fn draft(entries: &[(Field, &str)]) -> Draft {
        entries.iter().map(|(field, text)| (*field, (*text).to_owned())).collect()
    }

    fn faults<T: std::fmt::Debug>(read: Result<T, Vec<Problem>>) -> Vec<(Field, Fault)> {
        read.unwrap_err().iter().map(|problem| (problem.field, problem.fault)).collect()
    }

    /// R21, R83.
    #[test]
    fn somebody_says_who_they_arrange_interviews_for() {
        let kind = |kind: OrganisationKind| (Field::OrganisationKind, kind.slug());
        for known in OrganisationKind::ALL {
            let read = organisation(&draft(&[kind(known), (Field::OrganisationName, " OÜ  Reisid ")]));
            assert_eq!(read, Ok(Organisation { kind: known, name: "OÜ Reisid".into() }));
        }
        let (no_kind, no_name) = ((Field::OrganisationKind, Fault::Missing), (Field::OrganisationName, Fault::Missing));
        assert_eq!(faults(organisation(&draft(&[]))), [no_kind, no_name]);
        let long = "x".repeat(LONGEST_ORGANISATION + 1);
        let named = [(Field::OrganisationKind, "family"), (Field::OrganisationName, long.as_str())];
        assert_eq!(faults(organisation(&draft(&named))), [no_kind, (Field::OrganisationName, Fault::TooLong)]);
    }

    /// R76, R82: fewer than ten need not ask in Estonia; elsewhere a group is two people.
    #[test]
    fn a_group_is_asked_for_with_its_size_and_purpose() {
        let typed = |expected: &'static str| {
            draft(&[(Field::GroupName, "Talvereis"), (Field::GroupExpected, expected), (Field::GroupPurpose, " A\nB ")])
        };
        let wish = |expected| GroupWish { name: "Talvereis".into(), expected, purpose: "A\nB".into() };
        let silent = Pack::silent("ge");
        for (pack, expected, read) in [
            (estonia(), "10", Ok(wish(10))),
            (estonia(), "9", Err(Fault::TooFewPeople)),
            (silent.clone(), "9", Ok(wish(9))),
            (silent.clone(), " 2 ", Ok(wish(2))),
            (silent.clone(), "200", Ok(wish(200))),
            (silent.clone(), "1", Err(Fault::BadCount)),
            (silent.clone(), "201", Err(Fault::BadCount)),
            (silent.clone(), "about 12", Err(Fault::BadCount)),
            (silent.clone(), "", Err(Fault::Missing)),
        ] {
            let read = read.map_err(|fault| vec![Problem { field: Field::GroupExpected, fault }]);
            assert_eq!(group(&typed(expected), &pack), read, "{expected}");
        }
        let long = "x".repeat(LONGEST_PURPOSE + 1);
        let typed = [(Field::GroupName, "a"), (Field::GroupExpected, "2"), (Field::GroupPurpose, long.as_str())];
        assert_eq!(faults(group(&draft(&typed), &silent)), [(Field::GroupPurpose, Fault::TooLong)]);
    }

    #[test]
    fn an_invitation_and_a_consent_name_an_application_of_this_country() {
        let country = estonia().country;
        for (typed, read) in [
            ("ee 7k3m 9qxd", Ok("EE-7K3M-9QXD")),
            ("", Err(Fault::Missing)),
            ("EE-7K3M", Err(Fault::BadReference)),
            ("GE-7K3M-9QXD", Err(Fault::OtherCountry)),
        ] {
            let draft = draft(&[
                (Field::MemberCalled, "Mari"),
                (Field::MemberReference, typed),
                (Field::ConsentReference, typed),
                (Field::ConsentCode, "4xqp 81nw"),
            ]);
            let at = |field, fault| vec![Problem { field, fault }];
            let invited = invitation(&draft, &country).map(|invitation| invitation.reference);
            assert_eq!(invited, read.map(str::to_owned).map_err(|fault| at(Field::MemberReference, fault)));
            let consented = consent(&draft, &country).map(|consent| (consent.reference, consent.code));
            let read = read.map(|reference| (reference.to_owned(), "4xqp 81nw".to_owned()));
            assert_eq!(consented, read.map_err(|fault| at(Field::ConsentReference, fault)));
        }
        let nothing = [(Field::ConsentReference, Fault::Missing), (Field::ConsentCode, Fault::Missing)];
        assert_eq!(faults(consent(&draft(&[]), &country)), nothing);
    }

    /// A wish that went out keeps its key, so that the embassy is asked for one group once.
    #[test]
    fn the_same_wish_keeps_its_key() {
        let wish = GroupWish { name: "Talvereis".into(), expected: 12, purpose: "A\nB".into() };
        let sent = under_key("", &wish, "key-1");
        assert_eq!((key_of(&sent), key_of("")), (Some("key-1"), None));
        assert_eq!(under_key(&sent, &wish, "key-2"), sent);
        let other = GroupWish { expected: 13, ..wish };
        assert_eq!(key_of(&under_key(&sent, &other, "key-2")), Some("key-2"));
    }
}
