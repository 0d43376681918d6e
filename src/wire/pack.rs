//! A country's pack: from the text of its `pack.json` to the domain's [`Pack`].

use std::fmt;

use super::pack_file::{
    ChannelGroup, ContactGroup, CutoffWord, EmailGroup, KindWord, OptionGroup, PackFile, PriceWord, TermsGroup,
    ZoneGroup,
};
use super::{fee, record, rest};
use crate::domain::clock::Zone;
use crate::domain::language::Language;
use crate::domain::money::Money;
use crate::domain::pack::{
    ChannelRule, Contact, Country, Cutoff, DeliveryKind, DeliveryOption, DeliveryRules, Pack, Price, Terms, Topic,
};

/// What is wrong with a pack, for whoever writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PackProblem {
    /// Not JSON, a key that packs do not have, or a value of another kind.
    Shape { line: usize, column: usize, what: String },
    /// The value at `at` means nothing to the app.
    Unknown { at: &'static str, value: String },
    /// The list at `at` has the value twice.
    Twice { at: &'static str, value: String },
    /// The list at `at` must have something in it.
    Empty { at: &'static str },
    /// The zone's changes are not in the order of time.
    Disorder { value: String },
}

impl fmt::Display for PackProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shape { line, column, what } => write!(f, "line {line}, column {column}: {what}"),
            Self::Unknown { at, value } => write!(f, "{at}: \"{value}\" is not known"),
            Self::Twice { at, value } => write!(f, "{at}: \"{value}\" stands there twice"),
            Self::Empty { at } => write!(f, "{at}: nothing is listed"),
            Self::Disorder { value } => write!(f, "post.zone.changes: {value} does not come after the one before it"),
        }
    }
}

/// Reads the text of a `pack.json`.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn read(text: &str) -> Result<Pack, PackProblem> {
    let file: PackFile = serde_json::from_str(text).map_err(|error| PackProblem::Shape {
        line: error.line(),
        column: error.column(),
        what: error.to_string(),
    })?;
    file.try_into()
}

impl TryFrom<PackFile> for Pack {
    type Error = PackProblem;

    fn try_from(file: PackFile) -> Result<Self, PackProblem> {
        let money = |minor| record::money(&rest::Money { minor, currency: file.currency.code });
        let country =
            Country::from_code(&file.country).ok_or(PackProblem::Unknown { at: "country", value: file.country })?;
        let languages = each("languages", file.languages, Language::from_code)?;
        let classes = each("classes.ids", file.classes.ids, |id| Some(id.to_owned()))?;
        let channels: Vec<_> = file.channels.into_iter().map(channel).collect();
        distinct("channels", channels.iter().map(|rule| rule.channel.code()))?;
        let options: Vec<_> = file.delivery.options.into_iter().map(|option| delivery_option(option, money)).collect();
        distinct("delivery.options", options.iter().map(|option| option.id.as_str()))?;
        Ok(Self {
            country,
            languages,
            operator: file.operator.name,
            post: file.post.id,
            post_address: file.address.map(|address| address.line),
            zone: zone(file.post.zone)?,
            currency: money(0).currency,
            classes,
            channels,
            terms: file.terms.map(terms).transpose()?,
            privacy_notice: file.privacy_notice,
            fee_one_year: file.fee.usable_one_year,
            moving_limited: file.fee.moving_limited,
            fee_not_refundable: file.fee.not_refundable,
            fee_not_transferable: file.fee.not_transferable,
            fee_country_lock: file.fee.this_country_only,
            robots_forbidden: file.conduct.robots_forbidden,
            ds160_to_book: file.ds160.to_book,
            delivery: DeliveryRules {
                required_to_book: file.delivery.required_to_book,
                options,
                inside_country_only: file.delivery.inside_country_only,
                cutoff: file.delivery.cutoff.map(|word| match word {
                    CutoffWord::InterviewDayEnd => Cutoff::InterviewDayEnd,
                    CutoffWord::InterviewDayStart => Cutoff::InterviewDayStart,
                }),
                agent_may_change: file.delivery.agent_may_change,
                collect_days: file.delivery.collect_days,
            },
            contact: contact(file.contact),
        })
    }
}

/// Each value read; no value twice, and at least one.
fn each<T>(at: &'static str, values: Vec<String>, read: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, PackProblem> {
    if values.is_empty() {
        return Err(PackProblem::Empty { at });
    }
    distinct(at, values.iter().map(String::as_str))?;
    values.into_iter().map(|value| read(&value).ok_or(PackProblem::Unknown { at, value })).collect()
}

fn distinct<'a>(at: &'static str, values: impl Iterator<Item = &'a str>) -> Result<(), PackProblem> {
    let mut seen = Vec::new();
    for value in values {
        if seen.contains(&value) {
            return Err(PackProblem::Twice { at, value: value.to_owned() });
        }
        seen.push(value);
    }
    Ok(())
}

fn zone(group: ZoneGroup) -> Result<Zone, PackProblem> {
    let mut changes = Vec::with_capacity(group.changes.len());
    for (value, offset) in group.changes {
        let Ok(at) = record::instant(&value) else {
            return Err(PackProblem::Unknown { at: "post.zone.changes", value });
        };
        if changes.last().is_some_and(|(before, _)| *before >= at) {
            return Err(PackProblem::Disorder { value });
        }
        changes.push((at, offset));
    }
    Ok(Zone { name: group.name, offset: group.offset, changes })
}

fn channel(group: ChannelGroup) -> ChannelRule {
    ChannelRule {
        channel: fee::channel(group.kind),
        bank: group.bank,
        instant: group.instant,
        cooldown_hours: group.cooldown_hours,
    }
}

fn terms(group: TermsGroup) -> Result<Terms, PackProblem> {
    let known =
        |value: String| record::date(&value).map_err(|_| PackProblem::Unknown { at: "terms.in_force_since", value });
    Ok(Terms { version: group.version, in_force_since: group.in_force_since.map(known).transpose()? })
}

fn delivery_option(group: OptionGroup, money: impl Fn(i64) -> Money) -> DeliveryOption {
    DeliveryOption {
        id: group.id,
        kind: match group.kind {
            KindWord::Door => DeliveryKind::Door,
            KindWord::Pickup => DeliveryKind::Pickup,
        },
        carrier: group.carrier,
        price: match group.price {
            None => Price::Unknown,
            Some(PriceWord::Free) => Price::Free,
            Some(PriceWord::AtTheDoor { cities, in_city, elsewhere }) => {
                Price::AtTheDoor { cities, in_city: money(in_city), elsewhere: money(elsewhere) }
            }
        },
        presence: group.presence,
    }
}

fn contact(group: ContactGroup) -> Contact {
    let EmailGroup { general, payment, delivery, .. } = group.emails;
    let topics = [(Topic::General, general), (Topic::Payment, payment), (Topic::Delivery, delivery)];
    let emails = topics.into_iter().filter_map(|(topic, address)| Some((topic, address?))).collect();
    Contact { phones: group.phones.into_iter().map(|phone| phone.number).collect(), emails }
}
