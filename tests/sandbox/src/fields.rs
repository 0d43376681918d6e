//! What a body's fields must look like. Every faulty field is named at once, each by one machine word.

use std::sync::Arc;

use viza::wire::account::NewAccount;
use viza::wire::problem::FieldFault;
use viza::wire::rest::{Address, Applicant, Delivery, Lookup, NewApplication, NewEmergency, Profile};

use jiff::civil::Date;

use crate::clock;
use crate::ledger::Work;
use crate::offices::{Office, Way};
use crate::refusals::Refusal;

/// Fewest and most characters of a password (R16).
const SHORTEST_PASSWORD: usize = 12;
const LONGEST_PASSWORD: usize = 200;
/// Most characters of a text of several lines.
const LONGEST_TEXT: usize = 1000;

/// The faults found so far.
#[derive(Debug, Default)]
pub struct Faults(Vec<FieldFault>);

impl Faults {
    pub fn note(&mut self, pointer: &str, fault: &str) {
        self.0.push(FieldFault { pointer: pointer.into(), fault: fault.into() });
    }

    pub fn unless(&mut self, fine: bool, pointer: &str, fault: &str) {
        if !fine {
            self.note(pointer, fault);
        }
    }

    pub fn refuse(self) -> Result<(), Refusal> {
        if self.0.is_empty() { Ok(()) } else { Err(Refusal::fields(self.0)) }
    }

    /// One line of text, at most `longest` characters.
    pub fn line(&mut self, pointer: &str, text: &str, longest: usize) {
        self.unless(!text.trim().is_empty(), pointer, "missing");
        self.short(pointer, text, longest);
    }

    pub fn short(&mut self, pointer: &str, text: &str, longest: usize) {
        self.unless(text.chars().count() <= longest, pointer, "too_long");
        self.unless(!text.chars().any(char::is_control), pointer, "wrong_form");
    }

    /// Text of several lines.
    pub fn text(&mut self, pointer: &str, text: &str) {
        self.line(pointer, &text.replace('\n', " "), LONGEST_TEXT);
    }

    /// A name in Latin letters with any marks, as passports print them.
    fn name(&mut self, pointer: &str, name: &str) {
        self.unless(name.chars().count() <= 100, pointer, "too_long");
        let strange = |letter: &char| !is_letter(*letter) && !is_mark(*letter);
        if let Some(letter) = name.chars().find(strange) {
            self.note(pointer, if letter.is_alphabetic() { "not_latin" } else { "wrong_form" });
        }
    }

    /// A name that has at least one letter.
    fn family_name(&mut self, pointer: &str, name: &str) {
        self.unless(!name.trim().is_empty(), pointer, "missing");
        self.unless(name.trim().is_empty() || !name.chars().all(is_mark), pointer, "wrong_form");
        self.name(pointer, name);
    }

    /// A civil date; gives it back if it is one.
    pub fn date(&mut self, pointer: &str, text: &str) -> Option<jiff::civil::Date> {
        let date = clock::date(text);
        self.unless(date.is_some(), pointer, "wrong_form");
        date
    }

    /// A password to be set: its length is all that is asked (R16).
    fn new_password(&mut self, pointer: &str, password: &str) {
        let length = password.chars().count();
        self.unless(length >= SHORTEST_PASSWORD, pointer, "too_short");
        self.unless(length <= LONGEST_PASSWORD, pointer, "too_long");
    }

    /// A password that was set before.
    fn password(&mut self, pointer: &str, password: &str) {
        self.unless(!password.is_empty(), pointer, "missing");
        self.unless(password.chars().count() <= LONGEST_PASSWORD, pointer, "too_long");
    }

    fn address(&mut self, pointer: &str, address: &Address) {
        self.line(&format!("{pointer}/street"), &address.street, 100);
        self.short(&format!("{pointer}/apartment"), address.apartment.as_deref().unwrap_or_default(), 20);
        self.line(&format!("{pointer}/city"), &address.city, 60);
        self.short(&format!("{pointer}/postal_code"), &address.postal_code, 12);
        let country = address.country.len() == 2 && address.country.bytes().all(|byte| byte.is_ascii_lowercase());
        self.unless(country, &format!("{pointer}/country"), "wrong_form");
    }
}

/// A Latin letter, with its mark or without.
fn is_letter(letter: char) -> bool {
    matches!(letter, 'A'..='Z' | 'a'..='z' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Ḁ'..='ỿ')
}

/// What stands between the letters of a name, or over them: spaces and dots, hyphens, breaking or not, apostrophes of
/// every shape, and marks that some keyboards type by themselves.
fn is_mark(letter: char) -> bool {
    " .-\u{2010}\u{2011}'‘’ʼ".contains(letter) || ('\u{300}'..='\u{36f}').contains(&letter)
}

/// The same text for the same person: names without case, marks and spaces, and the date of birth.
pub fn person(applicant: &Applicant) -> String {
    let fold = |name: &str| -> String { name.chars().flat_map(char::to_lowercase).filter_map(plain).collect() };
    format!("{}/{}/{}", fold(&applicant.family_name), fold(&applicant.given_names), applicant.date_of_birth)
}

/// A lower-case letter without its mark; nothing for what is no letter.
fn plain(letter: char) -> Option<char> {
    Some(match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' | 'ı' => 'i',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ś' | 'ş' | 'š' => 's',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        other if other.is_alphabetic() => other,
        _ => return None,
    })
}

/// Checks the start of an application; gives back its office.
pub fn new_application(work: &Work, new: &NewApplication) -> Result<Arc<Office>, Refusal> {
    let office = work.offices.of_country(&new.country).ok_or_else(|| Refusal::field("/country", "unknown"))?;
    let mut faults = Faults::default();
    faults.unless(["sq", "ka", "et", "en"].contains(&new.language.as_str()), "/language", "unknown");
    faults.name("/applicant/given_names", &new.applicant.given_names);
    faults.family_name("/applicant/family_name", &new.applicant.family_name);
    if let Some(born) = faults.date("/applicant/date_of_birth", &new.applicant.date_of_birth) {
        faults.unless(born <= office.day(work.now)?, "/applicant/date_of_birth", "in_future");
        faults.unless(born.year() >= 1900, "/applicant/date_of_birth", "too_early");
    }
    if let Some(email) = &new.email {
        faults.unless(is_email(email), "/email", "wrong_form");
    }
    faults.line("/privacy_notice", &new.privacy_notice, 40);
    faults.refuse()?;
    Ok(office)
}

/// Something before one `@`, a domain with a dot after it, nothing that breaks a mail's header.
fn is_email(text: &str) -> bool {
    let bad = |letter: char| letter.is_whitespace() || letter.is_control() || letter == '@';
    text.chars().count() <= 254
        && text.split_once('@').is_some_and(|(local, domain)| {
            !local.is_empty()
                && !local.contains(bad)
                && !domain.contains(bad)
                && domain.split('.').count() >= 2
                && domain.split('.').all(|label| !label.is_empty())
        })
}

/// Checks a profile (R11, R19).
pub fn profile(work: &Work, office: &Office, profile: &Profile) -> Result<(), Refusal> {
    let mut faults = Faults::default();
    let passport = &profile.passport_number;
    let shape = (5..=12).contains(&passport.len())
        && passport.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    faults.unless(shape, "/passport_number", "wrong_form");
    let today = office.day(work.now)?;
    let issued = faults.date("/passport_issued", &profile.passport_issued);
    let expires = faults.date("/passport_expires", &profile.passport_expires);
    if let Some(issued) = issued {
        faults.unless(issued <= today, "/passport_issued", "in_future");
        faults.unless(expires.is_none_or(|expires| expires > issued), "/passport_expires", "before_issue");
    }
    faults.unless(expires.is_none_or(|expires| expires >= today), "/passport_expires", "expired");
    let nationality =
        profile.nationality.len() == 3 && profile.nationality.bytes().all(|byte| byte.is_ascii_uppercase());
    faults.unless(nationality, "/nationality", "wrong_form");
    faults.unless(profile.ds160.as_deref().is_none_or(is_ds160), "/ds160", "wrong_form");
    faults.unless(profile.case_number.as_deref().is_none_or(is_case_number), "/case_number", "wrong_form");
    faults.unless(is_phone(&profile.phone), "/phone", "wrong_form");
    match &profile.address {
        Some(address) => faults.address("/address", address),
        None => faults.note("/address", "missing"),
    }
    faults.unless(profile.declared, "/declared", "required");
    faults.refuse()
}

/// `AA` and 8 letters or digits (R61).
fn is_ds160(number: &str) -> bool {
    number.len() == 10
        && number.starts_with("AA")
        && number.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

/// At most 20 letters and digits.
fn is_case_number(number: &str) -> bool {
    (1..=20).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

/// E.164.
fn is_phone(number: &str) -> bool {
    number.strip_prefix('+').is_some_and(|digits| {
        (7..=15).contains(&digits.len()) && !digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// Checks that a delivery choice has what its option needs, and nothing else (R92, R96, R98).
pub fn delivery(delivery: &Delivery, way: Way, presence_asked: bool) -> Result<(), Refusal> {
    let mut faults = Faults::default();
    let courier = way == Way::Door;
    match &delivery.address {
        Some(address) if courier => faults.address("/address", address),
        Some(_) => faults.note("/address", "not_for_this_option"),
        None => faults.unless(!courier, "/address", "missing"),
    }
    match &delivery.place {
        Some(_) => faults.unless(!courier, "/place", "not_for_this_option"),
        None => faults.unless(courier, "/place", "missing"),
    }
    faults.unless(!courier || !presence_asked || delivery.presence_acknowledged, "/presence_acknowledged", "required");
    faults.refuse()
}

/// Checks a request for an emergency appointment; `interview` is the day of the appointment.
pub fn emergency(new: &NewEmergency, today: Date, interview: Date) -> Result<(), Refusal> {
    let mut faults = Faults::default();
    if let Some(needed) = faults.date("/needed_by", &new.needed_by) {
        faults.unless(needed >= today, "/needed_by", "in_past");
        faults.unless(needed < interview, "/needed_by", "not_earlier");
    }
    faults.text("/explanation", &new.explanation);
    faults.unless(new.evidence, "/evidence", "required");
    faults.refuse()
}

/// Checks that a lookup can be tried: a reference and one of the two proofs.
pub fn lookup(lookup: &Lookup) -> Result<(), Refusal> {
    let mut faults = Faults::default();
    faults.line("/reference", &lookup.reference, 40);
    match (&lookup.date_of_birth, &lookup.recovery_code) {
        (Some(born), None) => {
            faults.date("/date_of_birth", born);
        }
        (None, Some(code)) => faults.line("/recovery_code", code, 60),
        (Some(_), Some(_)) => faults.note("/recovery_code", "one_of"),
        (None, None) => faults.note("/date_of_birth", "one_of"),
    }
    faults.refuse()
}

/// Checks a registration (R16).
pub fn new_account(new: &NewAccount) -> Result<(), Refusal> {
    let mut faults = Faults::default();
    faults.unless(is_email(&new.email), "/email", "wrong_form");
    faults.new_password("/password", &new.password);
    faults.unless(["sq", "ka", "et", "en"].contains(&new.language.as_str()), "/language", "unknown");
    faults.line("/privacy_notice", &new.privacy_notice, 40);
    faults.refuse()
}

/// What a request of an account may bring; what it does not bring is not checked.
#[derive(Debug, Default)]
pub struct Proofs<'a> {
    pub email: Option<&'a str>,
    pub password: Option<&'a str>,
    /// The password to be set, with its pointer.
    pub new_password: Option<(&'a str, &'a str)>,
    pub code: Option<&'a str>,
    pub token: Option<&'a str>,
}

/// Checks what a request of an account brings.
pub fn proofs(proofs: &Proofs) -> Result<(), Refusal> {
    let mut faults = Faults::default();
    faults.unless(proofs.email.is_none_or(is_email), "/email", "wrong_form");
    if let Some(password) = proofs.password {
        faults.password("/password", password);
    }
    if let Some((pointer, password)) = proofs.new_password {
        faults.new_password(pointer, password);
    }
    let is_code = |code: &str| code.len() == 6 && code.bytes().all(|digit| digit.is_ascii_digit());
    faults.unless(proofs.code.is_none_or(is_code), "/code", "wrong_form");
    if let Some(token) = proofs.token {
        faults.line("/token", token, 200);
    }
    faults.refuse()
}
