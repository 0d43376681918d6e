//! The contact part of a country's pack.

use chrono::{NaiveTime, Weekday};

use super::node::{Node, NotUnderstood, Read, Words};
use super::pack::{PackProblem, distinct, zone};
use super::place;
use crate::domain::contact::{Chat, Contact, Evidence, Guide, Matter, Means, Phone, Reason, Topic};
use crate::domain::language::Language;
use crate::domain::office_hours::Window;

const TOPICS: &Words<Topic> =
    &[("general", Topic::General), ("payment", Topic::Payment), ("delivery", Topic::Delivery), ("group", Topic::Group)];
const MEANS: &Words<Means> = &[("phone", Means::Phone), ("email", Means::Email), ("chat", Means::Chat)];
const EVIDENCE: &Words<Evidence> = &[
    ("description", Evidence::Description),
    ("screenshot", Evidence::Screenshot),
    ("proof_of_payment", Evidence::ProofOfPayment),
    ("proof_of_urgency", Evidence::ProofOfUrgency),
];
const MATTERS: &Words<Matter> = &[
    ("information", Matter::Information),
    ("process", Matter::Process),
    ("how_to_pay", Matter::HowToPay),
    ("booking_by_phone", Matter::BookingByPhone),
    ("return_status", Matter::ReturnStatus),
    ("technical", Matter::Technical),
    ("money_taken", Matter::MoneyTaken),
    ("address", Matter::Address),
    ("group_account", Matter::GroupAccount),
    ("website", Matter::Website),
    ("sign_in", Matter::SignIn),
    ("visa_class", Matter::VisaClass),
    ("forms", Matter::Forms),
    ("ds160", Matter::Ds160),
    ("esta", Matter::Esta),
    ("own_status", Matter::OwnStatus),
    ("documents", Matter::Documents),
    ("emergency", Matter::Emergency),
    ("times", Matter::Times),
];

/// Reads the group `contact`; without it nothing is known.
pub(super) fn contact(body: Node) -> Result<Contact, PackProblem> {
    let guides = body.any("guides", guide)?;
    distinct("contact.guides", guides.iter().map(|guide| guide.reason.slug()))?;
    let mut hours = Vec::new();
    for window in body.any("hours", |said| Ok(said.0))? {
        hours.push(opening(Node(window))?);
    }
    let addresses = body.group("emails");
    let mut emails = Vec::new();
    for (name, topic) in TOPICS {
        emails.extend(addresses.maybe_text(name)?.map(|address| (*topic, address)));
    }
    Ok(Contact {
        phones: body
            .any("phones", |phone| Ok(Phone { number: phone.text("number")?, from_us: phone.is("from_us")? }))?,
        emails,
        chats: body.any("chats", |chat| Ok(Chat { name: chat.text("name")?, account: chat.text("account")? }))?,
        hours,
        guides,
        status_page: body.maybe_one("status_page", |page| page.web_address("address"))?,
    })
}

fn guide(body: Node) -> Read<Guide> {
    Ok(Guide {
        reason: Reason::from_slug(body.at("reason")?.as_text()?).ok_or(NotUnderstood)?,
        by: words(body, "by", MEANS)?,
        can: words(body, "can", MATTERS)?,
        cannot: words(body, "cannot", MATTERS)?,
        attach: words(body, "attach", EVIDENCE)?,
    })
}

/// A list of known words; empty where it is left out.
fn words<T: Copy>(body: Node, name: &str, known: &Words<T>) -> Read<Vec<T>> {
    body.any(name, |said| said.as_word(known))
}

fn opening(body: Node) -> Result<Window, PackProblem> {
    let [first, last] = body.at("days")?.as_list()? else { return Err(PackProblem::Shape) };
    Ok(Window {
        language: Language::from_code(body.at("language")?.as_text()?).ok_or(NotUnderstood)?,
        days: (weekday(Node(first))?, weekday(Node(last))?),
        opens: time(body, "opens")?,
        closes: time(body, "closes")?,
        zone: body.maybe("zone").map(zone).transpose()?,
    })
}

fn weekday(body: Node) -> Read<Weekday> {
    u8::try_from(body.as_number()?).ok().and_then(place::weekday).ok_or(NotUnderstood)
}

fn time(body: Node, name: &str) -> Read<NaiveTime> {
    place::clock(body.at(name)?.as_text()?).ok_or(NotUnderstood)
}
