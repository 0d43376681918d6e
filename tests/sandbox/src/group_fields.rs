//! What the bodies of coordinators and members must look like.

use std::sync::Arc;

use viza::wire::rest::{Consent, CoordinatorWish, Invitations, NewGroup};

use crate::dice::heard;
use crate::fields::Faults;
use crate::ledger::Work;
use crate::offices::Office;
use crate::refusals::Refusal;

/// Fewest and most people of a group.
const PEOPLE: std::ops::RangeInclusive<u32> = 2..=200;
/// Most rows of a list of members.
pub const MOST_MEMBERS: usize = 200;
/// Most characters of what a coordinator calls somebody.
const LONGEST_CALLED: usize = 80;

/// Checks who wants to arrange interviews for others, and where; gives back the office.
pub fn coordinator(work: &Work, wish: &CoordinatorWish) -> Result<Arc<Office>, Refusal> {
    let office = work.offices.of_country(&wish.country).ok_or_else(|| Refusal::field("/country", "unknown"))?;
    let mut faults = Faults::default();
    faults.line("/organisation/name", &wish.organisation.name, 120);
    faults.refuse()?;
    Ok(office)
}

/// Checks the request for a group; gives back its office.
pub fn new_group(work: &Work, new: &NewGroup) -> Result<Arc<Office>, Refusal> {
    let office = work.offices.of_country(&new.country).ok_or_else(|| Refusal::field("/country", "unknown"))?;
    let mut faults = Faults::default();
    faults.line("/name", &new.name, 80);
    faults.unless(PEOPLE.contains(&new.expected), "/expected", "wrong_form");
    faults.text("/purpose", &new.purpose);
    faults.refuse()?;
    Ok(office)
}

/// Checks a list of people to invite; gives back their references in the usual form.
pub fn invitations(new: &Invitations, office: &Office) -> Result<Vec<String>, Refusal> {
    let mut faults = Faults::default();
    faults.unless(!new.members.is_empty(), "/members", "too_short");
    faults.unless(new.members.len() <= MOST_MEMBERS, "/members", "too_long");
    let mut references = Vec::new();
    for (place, invited) in new.members.iter().enumerate() {
        faults.line(&format!("/members/{place}/called"), &invited.called, LONGEST_CALLED);
        match reference(&invited.reference, office) {
            Ok(reference) => references.push(reference),
            Err(fault) => faults.note(&format!("/members/{place}/reference"), fault),
        }
    }
    faults.refuse()?;
    Ok(references)
}

/// A reference as the office writes it, or what is wrong with it. Whether there is such an application is not asked.
fn reference(told: &str, office: &Office) -> Result<String, &'static str> {
    let is_mark = |letter: &char| matches!(letter, ' ' | '-' | '\u{2010}'..='\u{2015}');
    let letters: Vec<char> = told.chars().filter(|letter| !is_mark(letter)).collect();
    let Some((country, number)) = letters.split_first_chunk::<2>() else { return Err("wrong_form") };
    let is_number = |letter: &char| letter.is_ascii_alphanumeric() && !letter.eq_ignore_ascii_case(&'u');
    let has_form = country.iter().all(char::is_ascii_alphabetic) && number.len() == 8 && number.iter().all(is_number);
    if !has_form || told.chars().count() > 40 {
        return Err("wrong_form");
    }
    if !country.iter().collect::<String>().eq_ignore_ascii_case(&office.country) {
        return Err("unknown");
    }
    let number = heard(&number.iter().collect::<String>());
    let (first, second) = number.split_at(4);
    Ok(format!("{}-{first}-{second}", office.country.to_ascii_uppercase()))
}

/// Checks that an agreement can be tried.
pub fn consent(told: &Consent) -> Result<(), Refusal> {
    let mut faults = Faults::default();
    faults.line("/reference", &told.reference, 40);
    faults.line("/code", &told.code, 40);
    faults.refuse()
}
