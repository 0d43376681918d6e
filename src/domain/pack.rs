//! What one country's embassy states about itself: places, money, channels, rules. Everything here is data of a pack.
//!
//! A rule that the country's own documents do not give is absent (`None`), never zero and never borrowed from a
//! neighbour.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use super::clock::Zone;
use super::contact::Contact;
use super::emergency::EmergencyRules;
use super::group_wish::OrganisationKind;
use super::language::Language;
use super::money::{Currency, Money};
use super::notice::Notice;
use super::payment::Channel;
use super::rule::Rule;

/// A country in which one applies: its lower-case ISO 3166 code.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(String);

impl Country {
    /// Two lower-case letters, or nothing.
    pub fn from_code(code: &str) -> Option<Self> {
        (code.len() == 2 && code.bytes().all(|b| b.is_ascii_lowercase())).then(|| Self(code.to_owned()))
    }

    pub fn code(&self) -> &str {
        &self.0
    }
}

/// One country's rules and facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    pub country: Country,
    pub languages: Vec<Language>,
    /// What the country and its post are called, in each of the languages.
    pub names: Vec<(Language, Names)>,
    /// Who runs the service for the embassy (R1).
    pub operator: String,
    /// Id of the post where interviews are held.
    pub post: String,
    /// The embassy's address on one line, for the paper taken to the door.
    pub post_address: Option<String>,
    pub zone: Zone,
    /// Days on which the embassy does not work, on its calendar: the country's and those of the United States (R109). Empty
    /// where they are not known.
    pub holidays: Vec<NaiveDate>,
    pub currency: Currency,
    /// Ids of the visa classes, in the order in which they are offered.
    pub classes: Vec<String>,
    pub channels: Vec<ChannelRule>,
    /// Address of the official list of the ways to pay (R37).
    pub payment_page: Option<String>,
    /// Absent where the country has no terms document.
    pub terms: Option<Terms>,
    /// Version of the privacy notice.
    pub privacy_notice: String,
    /// What is told for a time, or to some only.
    pub notices: Vec<Notice>,
    /// The rules that the country's documents state. Nothing of any other is said.
    pub rules: Vec<Rule>,
    /// Booking needs the DS-160 number; elsewhere it may follow until the interview (R61).
    pub ds160_to_book: bool,
    /// Business days before the interview by which the final form is sent (R61).
    pub ds160_final_days: Option<u32>,
    /// The profile asks for the number of an immigrant visa's case, which may be left out.
    pub asks_case_number: bool,
    /// The embassy's door: how many minutes before the interview one may come.
    pub early_minutes: Option<u32>,
    pub delivery: DeliveryRules,
    /// Absent where numbers of the country are not known to be written in one way.
    pub phone: Option<PhoneNumbers>,
    /// Digits of a postal code, where every address in the country has one.
    pub postal_digits: Option<usize>,
    pub contact: Contact,
    /// Absent where the documents know no emergency appointment (R65).
    pub emergency: Option<EmergencyRules>,
    /// Absent where the documents know nobody who applies for others.
    pub groups: Option<GroupRules>,
}

/// What a country and the place of its interviews are called in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    pub country: String,
    /// With its city.
    pub post: String,
}

/// How people apply together. What is stated or not stands among the rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupRules {
    pub approval: Approval,
    /// The fewest people who get a group interview (R82).
    pub minimum: Option<u32>,
    /// Who may represent others (R83). Empty where the documents name nobody in particular.
    pub kinds: Vec<OrganisationKind>,
}

/// What the embassy approves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Approval {
    /// Each group (R76, R77).
    Group,
    /// Whoever represents groups (R83, R84).
    Representative,
}

/// How the country's own telephone numbers are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneNumbers {
    /// What follows the `+`: `372`.
    pub code: String,
    /// Digits after the country's code.
    pub digits: RangeInclusive<usize>,
    /// One as people write it.
    pub example: String,
}

/// The terms in force (R5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    pub version: String,
    /// Absent where the document bears no date.
    pub in_force_since: Option<NaiveDate>,
}

/// A way to pay that the embassy lists (R37).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelRule {
    pub channel: Channel,
    /// Name of the bank where the documents give one (R31).
    pub bank: Option<String>,
    /// The bank asks for the passport too, and takes the exact amount only (R31).
    pub with_passport: bool,
    /// The reference must not be changed: else the payment may come late (R42).
    pub reference_unchanged: bool,
    /// Whether the payment is valid at once, where the documents say so (R44).
    pub instant: Option<bool>,
    /// Hours for which the same card is refused after a try (R43).
    pub cooldown_hours: Option<u32>,
    /// What the country's banks call the field for the reference, in the country's own language (R41).
    pub field_label: Option<String>,
}

/// What is known about how the passport comes back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DeliveryRules {
    /// The office registers no booking without a choice (R59).
    pub required_to_book: bool,
    /// Only who has a profile enters an address (R15).
    pub profile_first: bool,
    /// Empty where the documents name none.
    pub options: Vec<DeliveryOption>,
    /// Passports are delivered inside the country only (R86).
    pub inside_country_only: bool,
    /// Until when the address may be changed.
    pub cutoff: Option<Cutoff>,
    /// An agent may change the address too (R90).
    pub agent_may_change: bool,
    /// Calendar days after which an uncollected passport goes back (R100).
    pub collect_days: Option<u32>,
    /// Business days after the visa was issued, after which one asks why there is no tracking number (R109).
    pub tracking_days: Option<u32>,
}

/// When the delivery address freezes, on the office's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cutoff {
    /// 23:59 on the interview day (R87).
    InterviewDayEnd,
    /// Midnight before the interview day (R88).
    InterviewDayStart,
}

/// One way in which the passport comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryOption {
    pub id: String,
    pub kind: DeliveryKind,
    /// The carrier's name where the documents give one (R91).
    pub carrier: Option<String>,
    pub price: Price,
    /// Somebody must be there when the courier comes (R98).
    pub presence: bool,
    /// The courier comes a limited number of times, then the passport goes back to the embassy (R99).
    pub attempts_limited: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeliveryKind {
    /// To a home or an office (R92).
    Door,
    /// At a pickup office (R96).
    Pickup,
}

/// What a delivery costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Price {
    Free,
    /// The documents do not say.
    Unknown,
    /// Per passport, paid to the courier at the door (R93–R95): in one city, by every spelling of its name, and
    /// elsewhere.
    AtTheDoor {
        cities: Vec<String>,
        in_city: Money,
        elsewhere: Money,
    },
}

impl Pack {
    /// What the country and its post are called, in a language that it offers.
    pub fn names(&self, language: Language) -> Option<&Names> {
        self.names.iter().find(|(known, _)| *known == language).map(|(_, names)| names)
    }

    /// The country by its name in that language; empty where it does not offer it.
    pub fn country_name(&self, language: Language) -> String {
        self.names(language).map(|names| names.country.clone()).unwrap_or_default()
    }

    /// Where interviews are held, by its name in that language; empty where the country does not offer it.
    pub fn post_name(&self, language: Language) -> String {
        self.names(language).map(|names| names.post.clone()).unwrap_or_default()
    }

    /// Whether the country's documents state the rule.
    pub fn states(&self, rule: Rule) -> bool {
        self.rules.contains(&rule)
    }

    /// The rule of a channel that the country offers.
    pub fn channel(&self, channel: Channel) -> Option<&ChannelRule> {
        self.channels.iter().find(|rule| rule.channel == channel)
    }

    /// The delivery option of this id.
    pub fn delivery_option(&self, id: &str) -> Option<&DeliveryOption> {
        self.delivery.options.iter().find(|option| option.id == id)
    }
}

#[cfg(test)]
impl Pack {
    /// A country that states nothing and offers nothing, on UTC.
    pub fn silent(country: &str) -> Self {
        Self {
            country: Country(country.into()),
            languages: vec![],
            names: vec![],
            operator: String::new(),
            post: String::new(),
            post_address: None,
            zone: Zone { name: "UTC".into(), offset: 0, changes: vec![] },
            holidays: vec![],
            currency: Currency::EUR,
            classes: vec![],
            channels: vec![],
            payment_page: None,
            terms: None,
            privacy_notice: "1".into(),
            notices: vec![],
            rules: vec![],
            ds160_to_book: false,
            ds160_final_days: None,
            asks_case_number: false,
            early_minutes: None,
            delivery: DeliveryRules::default(),
            phone: None,
            postal_digits: None,
            contact: Contact::default(),
            emergency: None,
            groups: None,
        }
    }
}
