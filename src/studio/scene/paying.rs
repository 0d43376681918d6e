//! The fee, in every state of it.

use serde_json::{Value, json};

use super::record::Record;
use super::{Play, Scene, stage::Stage};
use crate::domain::draft::{Field, TICKED};
use crate::domain::errand::Order;
use crate::domain::journey::{Cause, Trouble};
use crate::domain::money::Money;
use crate::domain::payment::Channel;
use crate::domain::refusal::Refusal;
use crate::domain::step::Step;

pub const SCENES: &[Scene] = &[
    Scene { id: "fee-class", make: |stage| fee(stage, stage.record().accepted()) },
    Scene { id: "fee-unpaid", make: |stage| fee(stage, stage.record().chosen()) },
    Scene { id: "fee-unanswered", make: |stage| Some(fee(stage, stage.record().chosen())?.pressed()) },
    Scene {
        id: "fee-newer-terms",
        make: |stage| {
            stage.pack.terms.as_ref()?;
            fee(stage, stage.record().chosen().standing("none", "terms_missing"))
        },
    },
    Scene {
        id: "fee-changed",
        make: |stage| {
            let class = stage.pack.classes.first()?;
            let seen = format!("{class} {} {}", minor(&stage.part(2)), stage.pack.currency.code());
            Some(fee(stage, stage.record().chosen())?.typed(&[(Field::FeeSeen, &seen)]))
        },
    },
    Scene { id: "fee-card-started", make: |stage| by(stage, Channel::Card, "started", "started", "payment_open") },
    Scene { id: "fee-card-failed", make: |stage| by(stage, Channel::Card, "failed", "failed", "last_failed") },
    Scene {
        id: "fee-card-rests",
        make: |stage| {
            stage.pack.channel(Channel::Card)?.cooldown_hours?;
            let rest = json!([{ "label": "•••• 4242", "usable_at": stage.in_minutes(22 * 60) }]);
            fee(stage, paid_by(stage, Channel::Card, "failed", "failed", "last_failed").fee_says("card_locks", rest))
        },
    },
    Scene { id: "fee-slip", make: |stage| by(stage, Channel::BankSlip, "pending", "pending", "payment_open") },
    Scene {
        id: "fee-slip-paid",
        make: |stage| {
            stage.pack.channel(Channel::BankSlip)?;
            let record = paid_by(stage, Channel::BankSlip, "expired", "slip_expired", "ask_about_slip");
            Some(fee(stage, record)?.typed(&[(Field::SlipPaid, TICKED)]))
        },
    },
    Scene {
        id: "fee-slip-expired",
        make: |stage| by(stage, Channel::BankSlip, "expired", "slip_expired", "ask_about_slip"),
    },
    Scene {
        id: "fee-counts-later",
        make: |stage| {
            let mut record = paid_by(stage, paper_channel(stage)?, "pending", "pending", "payment_open");
            record.counts_in(24 * 60);
            fee(stage, record)
        },
    },
    Scene { id: "fee-transfer", make: |stage| by(stage, Channel::Transfer, "pending", "pending", "payment_open") },
    Scene {
        id: "fee-part-paid",
        make: |stage| {
            let channel = paper_channel(stage)?;
            let record = paid_by(stage, channel, "part_paid", "part_paid", "payment_open");
            fee(stage, record.fee_says("paid", stage.part(2)))
        },
    },
    Scene {
        id: "fee-reopened",
        make: |stage| by(stage, paper_channel(stage)?, "failed", "failed", "reopened_by_office"),
    },
    Scene {
        id: "fee-money-taken",
        make: |stage| {
            let channel = stage.pack.channels.first()?.channel;
            Some(by(stage, channel, "failed", "failed", "last_failed")?.typed(&[(Field::MoneyTaken, "yes")]))
        },
    },
    Scene { id: "fee-valid", make: |stage| fee(stage, stage.record().paid()) },
    Scene {
        id: "fee-expired",
        make: |stage| {
            let record = stage.record().paid().standing("fee_expired", "fee_expired");
            fee(stage, record.fee_says("usable_until", stage.in_minutes(-24 * 60)).says("deadlines", json!([])))
        },
    },
    Scene { id: "fee-unclear", make: |stage| Some(fee(stage, stage.record().chosen())?.unclear(pay(stage)?)) },
    Scene { id: "fee-not-seen", make: |stage| Some(fee(stage, stage.record().chosen())?.not_seen(pay(stage)?)) },
    Scene {
        id: "fee-refused",
        make: |stage| {
            let trouble = Trouble { step: Step::Fee, cause: Cause::Refused(Refusal::FeeAlreadyOpen) };
            Some(fee(stage, stage.record().chosen())?.troubled(trouble))
        },
    },
];

fn fee(stage: &Stage, record: Record) -> Option<Play> {
    stage.at(Step::Fee, record)
}

/// The fee after a payment by a way that the country has.
fn by(stage: &Stage, channel: Channel, payment: &str, state: &str, reason: &str) -> Option<Play> {
    stage.pack.channel(channel)?;
    fee(stage, paid_by(stage, channel, payment, state, reason))
}

fn paid_by<'a>(stage: &Stage<'a>, channel: Channel, payment: &str, state: &str, reason: &str) -> Record<'a> {
    stage.record().chosen().payment(channel, payment).standing(state, reason)
}

/// A way to pay that has a paper.
fn paper_channel(stage: &Stage) -> Option<Channel> {
    stage.pack.channels.iter().map(|rule| rule.channel).find(|channel| *channel != Channel::Card)
}

fn pay(stage: &Stage) -> Option<Order> {
    let amount = Money { minor: minor(&stage.fee(0)), currency: stage.pack.currency };
    Some(Order::Pay { channel: stage.pack.channels.first()?.channel, amount, slip_unpaid: false })
}

fn minor(amount: &Value) -> i64 {
    amount.get("minor").and_then(Value::as_i64).unwrap_or_default()
}
