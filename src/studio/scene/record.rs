//! An application as the office would state it, step by step.

mod interview;

use serde_json::{Map, Value, json};

use super::cast;
use super::stage::Stage;
use crate::domain::payment::Channel;

/// A body of the contract that grows.
#[derive(Debug, Clone)]
pub struct Record<'a> {
    stage: Stage<'a>,
    said: Map<String, Value>,
    fee: Map<String, Value>,
}

/// The text of a draft's key, so that an order can be told from the others.
pub const KEY: &str = "key-0000000000000001";

impl<'a> Record<'a> {
    /// Somebody whose name the office knows, and nothing else.
    pub fn new(stage: Stage<'a>) -> Self {
        let classes = stage.pack.classes.iter().enumerate();
        let quote = |(place, class): (usize, &String)| json!({ "visa_class": class, "amount": stage.fee(place), "valid_from": "2026-01-01" });
        let said = json!({
            "id": cast::APPLICATION,
            "reference": reference(stage.pack.country.code(), "7K3M"),
            "country": stage.pack.country.code(),
            "version": 7,
            "access": "full",
            "applicant": {
                "given_names": cast::GIVEN, "family_name": cast::FAMILY, "date_of_birth": "1987-03-27"
            },
            "by": "applicant",
            "residency": "resident",
            "email": cast::EMAIL,
            "terms_accepted": null,
            "fees": classes.map(quote).collect::<Vec<_>>(),
            "visa_class": null,
            "profile": null,
            "hold": null,
            "appointment": null,
            "delivery": null,
            "deadlines": [],
            "confirmation": null,
            "emergency": null,
            "group": null,
        });
        let fee = json!({
            "state": "none",
            "pay_allowed": false,
            "pay_reason": if stage.pack.terms.is_some() { "terms_missing" } else { "no_class" },
            "due": null,
            "paid": { "minor": 0, "currency": stage.pack.currency.code() },
            "payments": [],
            "usable_until": null,
            "extended": false,
            "reschedules_left": 2,
            "card_locks": [],
        });
        Self { stage, said: members(said), fee: members(fee) }
    }

    /// As the contract has it.
    pub fn body(&self) -> Value {
        let mut said = self.said.clone();
        said.insert("fee".to_owned(), Value::Object(self.fee.clone()));
        Value::Object(said)
    }

    /// The record of whoever comes along.
    pub fn of_the_other(self) -> Self {
        let reference = reference(self.stage.pack.country.code(), "2AHT");
        let person = json!({
            "given_names": cast::OTHER_GIVEN, "family_name": cast::FAMILY, "date_of_birth": "2014-05-09"
        });
        self.says("id", json!(cast::OTHER_APPLICATION)).says("reference", json!(reference)).says("applicant", person)
    }

    /// Says a member anew.
    pub fn says(mut self, member: &str, value: Value) -> Self {
        self.said.insert(member.to_owned(), value);
        self
    }

    /// Says a member of the fee anew.
    pub fn fee_says(mut self, member: &str, value: Value) -> Self {
        self.fee.insert(member.to_owned(), value);
        self
    }

    /// The terms in force are accepted, where there are any.
    pub fn accepted(self) -> Self {
        let version = self.stage.pack.terms.as_ref().map(|terms| terms.version.clone());
        self.says("terms_accepted", json!(version)).fee_says("pay_reason", json!("no_class"))
    }

    /// The first class is chosen; its fee may be paid.
    pub fn chosen(self) -> Self {
        let (class, due) = (self.stage.pack.classes.first().cloned(), self.stage.fee(0));
        self.accepted().says("visa_class", json!(class)).fee_says("due", due).standing("none", "first_payment")
    }

    /// How the fee stands, and why it may be paid or not.
    pub fn standing(self, state: &str, reason: &str) -> Self {
        let allowed = ["first_payment", "last_failed", "reopened_by_office", "fee_expired"];
        self.fee_says("state", json!(state))
            .fee_says("pay_allowed", json!(allowed.contains(&reason)))
            .fee_says("pay_reason", json!(reason))
    }

    /// A payment by a way of the country, in a state. With instructions where the way has them.
    pub fn payment(self, channel: Channel, state: &str) -> Self {
        let stage = self.stage;
        let is_open = ["started", "pending", "part_paid"].contains(&state);
        let instructions = (channel != Channel::Card && (is_open || state == "expired")).then(|| {
            let names = stage.pack.names(stage.language).or_else(|| Some(&stage.pack.names.first()?.1));
            let payee = names.map(|names| names.post.clone()).unwrap_or_default();
            let bank = stage.pack.channel(channel).and_then(|rule| rule.bank.clone()).unwrap_or_else(|| payee.clone());
            let expires = (channel == Channel::BankSlip)
                .then(|| stage.in_minutes(if state == "expired" { -90 } else { 5 * 24 * 60 }));
            json!({
                "payee": payee,
                "bank": bank,
                "account": cast::ACCOUNT,
                "reference": cast::PAYMENT_REFERENCE,
                "expires": expires,
            })
        });
        let at_bank = channel == Channel::Card && state == "started";
        let payment = json!({
            "id": "pay_SCENE1",
            "key": KEY,
            "channel": channel.code(),
            "state": state,
            "amount": stage.fee(0),
            "started": stage.in_minutes(-2 * 24 * 60),
            "instructions": instructions,
            "hosted_page": at_bank.then_some("#bank"),
            "expected_by": at_bank.then(|| stage.in_minutes(28)),
        });
        let slip_ends = instructions_end(&payment).filter(|_| is_open);
        let deadlines: Vec<Value> =
            slip_ends.map(|end| json!({ "kind": "slip_expires", "moment": end })).into_iter().collect();
        self.fee_says("payments", json!([payment])).says("deadlines", json!(deadlines))
    }

    /// The money has come, and counts in so many minutes.
    pub fn counts_in(&mut self, minutes: i64) {
        let payment = self.fee.get_mut("payments").and_then(|payments| payments.get_mut(0));
        if let Some(Value::Object(payment)) = payment {
            payment.insert("expected_by".to_owned(), self.stage.in_minutes(minutes));
        }
    }

    /// The fee is paid and books an appointment.
    pub fn paid(self) -> Self {
        let stage = self.stage;
        let channel = stage.pack.channels.first().map_or(Channel::Card, |rule| rule.channel);
        self.chosen()
            .payment(channel, "arrived")
            .standing("valid", "already_paid")
            .fee_says("paid", stage.fee(0))
            .until_a_year(0)
    }

    /// The fee's last day, a year from the first scene and so many days more.
    pub fn until_a_year(self, more: i64) -> Self {
        let first = Stage::new(self.stage.pack, self.stage.language);
        let end = first.later(364 + more).now;
        let end = first.at_hour(first.pack.zone.date(end), 23, 59);
        self.fee_says("usable_until", end.clone()).deadline("fee_usable", end)
    }

    /// Another date.
    pub fn deadline(mut self, kind: &str, moment: Value) -> Self {
        if let Some(Value::Array(deadlines)) = self.said.get_mut("deadlines") {
            deadlines.push(json!({ "kind": kind, "moment": moment }));
        }
        self
    }

    /// The profile was sent.
    pub fn profiled(self) -> Self {
        let profile = json!({
            "passport_number": cast::PASSPORT,
            "passport_issued": "2023-02-01",
            "passport_expires": "2033-02-01",
            "nationality": "FIN",
            "ds160": cast::DS160,
            "phone": phone(&self.stage),
            "address": self.address(),
            "declared": true,
        });
        self.paid().says("profile", profile)
    }

    fn address(&self) -> Value {
        let pack = self.stage.pack;
        let (postal_code, city) = ("1".repeat(pack.postal_digits.unwrap_or(4)), cast::FAMILY);
        json!({
            "street": cast::STREET,
            "apartment": "3",
            "city": city,
            "postal_code": postal_code,
            "country": pack.country.code(),
        })
    }
}

/// A reference of a country.
pub fn reference(country: &str, middle: &str) -> String {
    let letters: String = country.chars().map(|letter| letter.to_ascii_uppercase()).collect();
    format!("{letters}-{middle}-9QXD")
}

/// A number of the country, as the office keeps it.
fn phone(stage: &Stage) -> String {
    let Some(phone) = &stage.pack.phone else { return "+358401234567".to_owned() };
    phone.example.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect()
}

fn instructions_end(payment: &Value) -> Option<Value> {
    payment.get("instructions")?.get("expires").filter(|end| !end.is_null()).cloned()
}

fn members(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}
