//! A country's pack: from the text of its `pack.json` to the domain's [`Pack`].
//!
//! `public/packs/pack.schema.json` describes the shape, and a test holds every pack against it: a misspelt key is found
//! there. Every group of values carries `source`, where the country's own documents say so, or `unconfirmed`, why one
//! should ask the embassy first; the app passes both over. A price that the documents do not give is left out. Amounts
//! are in minor units of the pack's currency.

use std::fmt;

use chrono::NaiveDate;
use serde_json::Value;

use super::catalogue;
use super::contact::contact;
use super::date;
use super::emergency::URGENCIES;
use super::fee::CHANNELS;
use super::group::ORGANISATION_KINDS;
use super::node::{self, Node, NotUnderstood, Read, Words};
use super::notice::notices;
use super::record;
use crate::domain::clock::{Instant, Zone};
use crate::domain::emergency::EmergencyRules;
use crate::domain::language::Language;
use crate::domain::money::{Currency, Money};
use crate::domain::pack::{
    Approval, ChannelRule, Country, Cutoff, DeliveryKind, DeliveryOption, DeliveryRules, GroupRules, Pack,
    PhoneNumbers, Price, Terms,
};
use crate::domain::rule::Rule;

const APPROVALS: &Words<Approval> = &[("group", Approval::Group), ("representative", Approval::Representative)];
const CUTOFFS: &Words<Cutoff> =
    &[("interview_day_end", Cutoff::InterviewDayEnd), ("interview_day_start", Cutoff::InterviewDayStart)];
const DELIVERY_KINDS: &Words<DeliveryKind> = &[("door", DeliveryKind::Door), ("pickup", DeliveryKind::Pickup)];

/// Longest text of a pack, in characters: a notice.
const LONGEST_TEXT: usize = 600;

/// What is wrong with a pack, for whoever writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PackProblem {
    /// Not JSON, or not the shape that the schema describes.
    Shape,
    /// The list at `at` has the value twice.
    Twice { at: &'static str, value: String },
    /// The list at `at` must have something in it.
    Empty { at: &'static str },
    /// The zone's changes are not in the order of time.
    Disorder { late: Instant },
    /// The notice says nothing in a language that the country offers.
    Unsaid { id: String, language: Language },
}

impl fmt::Display for PackProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shape => write!(f, "not the shape that pack.schema.json describes"),
            Self::Twice { at, value } => write!(f, "{at}: \"{value}\" stands there twice"),
            Self::Empty { at } => write!(f, "{at}: nothing is listed"),
            Self::Unsaid { id, language } => write!(f, "notices: \"{id}\" says nothing in \"{}\"", language.code()),
            Self::Disorder { late } => write!(f, "post.zone.changes: {late} does not come after the one before it"),
        }
    }
}

impl From<NotUnderstood> for PackProblem {
    fn from(NotUnderstood: NotUnderstood) -> Self {
        Self::Shape
    }
}

/// Reads the text of a `pack.json`.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn read(text: &str) -> Result<Pack, PackProblem> {
    let body = node::body(text)?;
    if !is_brief(&body) {
        return Err(PackProblem::Shape);
    }
    let pack = Node(&body);
    let [post, ds160, delivery] = ["post", "ds160", "delivery"].map(|name| pack.group(name));
    let languages = pack.each("languages", |code| Language::from_code(code.as_text()?).ok_or(NotUnderstood))?;
    some_and_distinct("languages", languages.iter().map(|language| language.code()))?;
    let names = catalogue::names(pack, &languages)?;
    let notices = notices(pack, &languages)?;
    let classes = pack.group("classes").each("ids", |id| id.as_text().map(str::to_owned))?;
    some_and_distinct("classes.ids", classes.iter().map(String::as_str))?;
    let channels = pack.each("channels", channel)?;
    some_and_distinct("channels", channels.iter().map(|rule| rule.channel.code()))?;
    let currency = pack.group("currency").one("code", record::currency)?;
    let options = delivery.any("options", |option| delivery_option(option, currency))?;
    distinct("delivery.options", options.iter().map(|option| option.id.as_str()))?;
    Ok(Pack {
        country: Country::from_code(pack.at("country")?.as_text()?).ok_or(NotUnderstood)?,
        languages,
        names,
        operator: pack.group("operator").text("name")?,
        post: post.text("id")?,
        post_address: pack.maybe_one("address", |address| address.text("line"))?,
        zone: zone(post.group("zone"))?,
        holidays: holidays(pack.group("holidays"))?,
        currency,
        classes,
        channels,
        payment_page: pack.maybe_one("payment_page", |page| page.web_address("address"))?,
        terms: pack.maybe_one("terms", terms)?,
        privacy_notice: pack.text("privacy_notice")?,
        notices,
        rules: rules(pack)?,
        ds160_to_book: ds160.is("to_book")?,
        ds160_final_days: ds160.maybe_count("final_days")?,
        asks_case_number: pack.group("case_number").is("asked")?,
        early_minutes: pack.group("entrance").maybe_count("early_minutes")?,
        delivery: DeliveryRules {
            required_to_book: delivery.is("required_to_book")?,
            profile_first: delivery.is("profile_first")?,
            options,
            inside_country_only: delivery.is("inside_country_only")?,
            cutoff: delivery.maybe_word("cutoff", CUTOFFS)?,
            agent_may_change: delivery.is("agent_may_change")?,
            collect_days: delivery.maybe_count("collect_days")?,
            tracking_days: delivery.maybe_count("tracking_days")?,
        },
        phone: pack.maybe_one("phone", phone)?,
        postal_digits: pack.group("postal_code").maybe_count("digits")?.map(|digits| digits as usize),
        contact: contact(pack.group("contact"))?,
        emergency: pack.maybe_one("emergency", emergency)?,
        groups: pack.maybe_one("groups", groups)?,
    })
}

/// Whether every text in it has a length that pages can bear.
fn is_brief(value: &Value) -> bool {
    match value {
        Value::String(text) => text.chars().count() <= LONGEST_TEXT,
        Value::Array(values) => values.iter().all(is_brief),
        Value::Object(members) => members.values().all(is_brief),
        _ => true,
    }
}

/// The days on which the embassy does not work, from both lists.
fn holidays(body: Node) -> Read<Vec<NaiveDate>> {
    let [local, us] = ["local", "us"].map(|list| body.any(list, date::date_in));
    Ok([local?, us?].concat())
}

/// The rules that the pack states.
fn rules(pack: Node) -> Read<Vec<Rule>> {
    let mut stated = Vec::new();
    for rule in Rule::ALL {
        let (group, name) = rule.place();
        if pack.group(group).is(name)? {
            stated.push(*rule);
        }
    }
    Ok(stated)
}

fn some_and_distinct<'a>(at: &'static str, names: impl Iterator<Item = &'a str>) -> Result<(), PackProblem> {
    if distinct(at, names)? == 0 { Err(PackProblem::Empty { at }) } else { Ok(()) }
}

/// How many names there are, if none stands there twice.
pub(super) fn distinct<'a>(at: &'static str, names: impl Iterator<Item = &'a str>) -> Result<usize, PackProblem> {
    let mut seen = Vec::new();
    for name in names {
        if seen.contains(&name) {
            return Err(PackProblem::Twice { at, value: name.to_owned() });
        }
        seen.push(name);
    }
    Ok(seen.len())
}

pub(super) fn zone(body: Node) -> Result<Zone, PackProblem> {
    let changes = body.each("changes", |change| {
        let [at, offset] = change.as_list()? else { return Err(NotUnderstood) };
        Ok((date::instant(Node(at).as_text()?)?, seconds(Node(offset))?))
    })?;
    if let Some((_, (late, _))) = changes.iter().zip(changes.iter().skip(1)).find(|(before, after)| before.0 >= after.0)
    {
        return Err(PackProblem::Disorder { late: *late });
    }
    Ok(Zone { name: body.text("name")?, offset: body.one("offset", seconds)?, changes })
}

/// An offset from UTC.
fn seconds(body: Node) -> Read<i32> {
    body.as_number()?.try_into().map_err(|_| NotUnderstood)
}

fn emergency(body: Node) -> Read<EmergencyRules> {
    Ok(EmergencyRules {
        reasons: body.each("reasons", |reason| reason.as_word(URGENCIES))?,
        appointment_first: body.group("appointment").is("first")?,
    })
}

fn groups(body: Node) -> Read<GroupRules> {
    Ok(GroupRules {
        approval: body.word("approval", APPROVALS)?,
        minimum: body.maybe_count("minimum")?,
        kinds: body.any("kinds", |kind| kind.as_word(ORGANISATION_KINDS))?,
    })
}

fn channel(body: Node) -> Read<ChannelRule> {
    Ok(ChannelRule {
        channel: body.word("kind", CHANNELS)?,
        bank: body.maybe_text("bank")?,
        with_passport: body.is("with_passport")?,
        reference_unchanged: body.is("reference_unchanged")?,
        instant: body.maybe_flag("instant")?,
        cooldown_hours: body.maybe_count("cooldown_hours")?,
        field_label: body.maybe_text("field_label")?,
    })
}

fn terms(body: Node) -> Read<Terms> {
    Ok(Terms { version: body.text("version")?, in_force_since: body.maybe_one("in_force_since", date::date_in)? })
}

fn delivery_option(body: Node, currency: Currency) -> Read<DeliveryOption> {
    Ok(DeliveryOption {
        id: body.text("id")?,
        kind: body.word("kind", DELIVERY_KINDS)?,
        carrier: body.maybe_text("carrier")?,
        price: body.maybe("price").map_or(Ok(Price::Unknown), |said| price(said, currency))?,
        presence: body.is("presence")?,
        attempts_limited: body.is("attempts_limited")?,
    })
}

fn price(body: Node, currency: Currency) -> Read<Price> {
    let (kind, body) = body.kind()?;
    let money = |name| Ok(Money { minor: body.number(name)?, currency });
    match kind {
        "free" => Ok(Price::Free),
        "at_the_door" => Ok(Price::AtTheDoor {
            cities: body.each("cities", |city| city.as_text().map(str::to_owned))?,
            in_city: money("in_city")?,
            elsewhere: money("elsewhere")?,
        }),
        _ => Err(NotUnderstood),
    }
}

fn phone(body: Node) -> Read<PhoneNumbers> {
    let [shortest, longest] = ["shortest", "longest"].map(|name| body.count(name));
    Ok(PhoneNumbers {
        code: body.text("code")?,
        digits: shortest? as usize..=longest? as usize,
        example: body.text("example")?,
    })
}
