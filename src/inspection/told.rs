//! Everything that a pack makes the app say, each sentence with the place in the pack that it comes from.

use super::screen::Screen::{self, *};
use super::sentences::about;
use crate::domain::pack::{Approval, ChannelRule, Cutoff, DeliveryKind, DeliveryOption, Pack, Price};
use crate::domain::payment::Channel;
use crate::domain::rule::Rule;
use crate::i18n::Arg;

/// A sentence that a country's visitors can read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told<'a> {
    /// Where the pack states what it says: `delivery.cutoff`.
    pub place: String,
    /// Of its message.
    pub id: String,
    /// What the pack puts into it. The rest is the visitor's own.
    pub with: Vec<(&'static str, Arg<'a>)>,
    pub screens: &'static [Screen],
}

/// Everything that the pack makes the app say.
pub fn told(pack: &Pack) -> Vec<Told<'_>> {
    let mut told = Teller { told: Vec::new() };
    told.rules(pack);
    told.operator(pack);
    told.fee(pack);
    pack.channels.iter().for_each(|rule| told.channel(rule));
    told.delivery(pack);
    pack.delivery.options.iter().for_each(|option| told.option(option));
    told.interview(pack);
    told.told
}

struct Teller<'a> {
    told: Vec<Told<'a>>,
}

impl<'a> Teller<'a> {
    fn say(&mut self, place: &str, id: &str, with: &[(&'static str, Arg<'a>)], screens: &'static [Screen]) {
        self.told.push(Told { place: place.to_owned(), id: id.to_owned(), with: with.to_vec(), screens });
    }

    fn rules(&mut self, pack: &Pack) {
        let picks_up = pack.delivery.options.iter().any(|option| option.kind == DeliveryKind::Pickup);
        for rule in &pack.rules {
            let (group, name) = rule.place();
            let sentences = about(*rule).iter().filter(|_| *rule != Rule::LetterToCollect || picks_up);
            for (id, screens) in sentences {
                self.say(&format!("{group}.{name}"), id, &[], screens);
            }
        }
        for (rule, id) in [(Rule::StoredInUs, "privacy-where-unsaid"), (Rule::DataPurposes, "privacy-why-unsaid")] {
            let (group, name) = rule.place();
            if !pack.states(rule) {
                self.say(&format!("{group}.{name}"), id, &[], &[Privacy]);
            }
        }
    }

    fn operator(&mut self, pack: &'a Pack) {
        let operator = [("operator", Arg::Text(&pack.operator))];
        self.say("operator.name", "app-operator", &operator, &[EveryPage]);
        if pack.channel(Channel::Transfer).is_some() {
            self.say("operator.name", "payment-transfer-how", &operator, &[Fee]);
        }
        self.say("privacy_notice", "privacy-version", &[("version", Arg::Text(&pack.privacy_notice))], &[Privacy]);
        if let Some(terms) = &pack.terms {
            self.say("terms.version", "terms-version", &[("version", Arg::Text(&terms.version))], &[Terms]);
        }
    }

    fn fee(&mut self, pack: &Pack) {
        for class in &pack.classes {
            self.say("classes.ids", &format!("visa-class-{class}"), &[], &[Fee]);
        }
        if pack.payment_page.is_some() {
            self.say("payment_page.address", "fee-official-list", &[], &[Fee]);
        }
    }

    fn channel(&mut self, rule: &'a ChannelRule) {
        let code = rule.channel.code();
        let place = |name: &str| format!("channels.{code}.{name}");
        let names = match rule.channel {
            Channel::BankSlip => ["channel-bank-slip", "channel-bank-slip-how"],
            Channel::Transfer => ["channel-transfer", "channel-transfer-how"],
            Channel::Card => ["channel-card", "channel-card-how"],
        };
        names.into_iter().for_each(|id| self.say(&place("kind"), id, &[], &[Fee]));
        if let Some(bank) = &rule.bank {
            self.say(&place("bank"), "channel-at-bank", &[("bank", Arg::Text(bank))], &[Fee]);
        }
        if rule.with_passport {
            self.say(&place("with_passport"), "channel-with-passport", &[], &[Fee]);
        }
        if rule.reference_unchanged {
            self.say(&place("reference_unchanged"), "payment-reference-unchanged", &[], &[Fee]);
        }
        if let Some(instant) = rule.instant {
            let id = if instant { "channel-valid-at-once" } else { "channel-valid-later" };
            self.say(&place("instant"), id, &[], &[Fee]);
        }
        if let Some(hours) = rule.cooldown_hours {
            self.say(&place("cooldown_hours"), "channel-card-once", &[("hours", Arg::Number(hours))], &[Fee, WhatIf]);
        }
        if rule.field_label.is_some() {
            self.say(&place("field_label"), "payment-field-at-bank", &[], &[Fee]);
        }
    }

    fn delivery(&mut self, pack: &Pack) {
        let rules = &pack.delivery;
        if rules.required_to_book && pack.groups.as_ref().is_some_and(|groups| groups.approval == Approval::Group) {
            for (id, screens) in [
                ("group-tell-delivery", &[Group]),
                ("group-column-delivery", &[Group]),
                ("member-sees-delivery", &[Invitation]),
            ] {
                self.say("delivery.required_to_book", id, &[], screens);
            }
        }
        if rules.inside_country_only {
            self.say("delivery.inside_country_only", "delivery-inside-only", &[], &[Terms, Delivery]);
        }
        if let Some(cutoff) = rules.cutoff {
            let id = match cutoff {
                Cutoff::InterviewDayEnd => "delivery-cutoff-day-end",
                Cutoff::InterviewDayStart => "delivery-cutoff-day-start",
            };
            self.say("delivery.cutoff", id, &[], &[Terms, Delivery, Dates, WhatIf, Contact]);
        }
        if rules.agent_may_change {
            self.say("delivery.agent_may_change", "delivery-agent", &[], &[Delivery, WhatIf]);
            self.say("delivery.agent_may_change", "delivery-closed-agent", &[], &[Delivery]);
        }
        if let Some(days) = rules.collect_days {
            let days = [("days", Arg::Number(days))];
            self.say("delivery.collect_days", "delivery-collect-days", &days, &[Terms, Delivery, Dates, WhatIf]);
        }
        if let Some(days) = rules.tracking_days {
            let days = [("days", Arg::Number(days))];
            self.say("delivery.tracking_days", "dates-later-tracking", &days, &[Dates, WhatIf, Tracking]);
        }
        if rules.options.is_empty() {
            self.say("delivery.options", "delivery-nothing-to-choose", &[], &[Delivery, Check]);
        }
    }

    fn option(&mut self, option: &'a DeliveryOption) {
        let place = |name: &str| format!("delivery.options.{}.{name}", option.id);
        match (&option.carrier, option.kind) {
            (_, DeliveryKind::Door) => self.say(&place("kind"), "delivery-door", &[], &[Delivery, Check]),
            (Some(carrier), DeliveryKind::Pickup) => {
                let carrier = [("carrier", Arg::Text(carrier))];
                self.say(&place("carrier"), "delivery-pickup-place", &carrier, &[Delivery]);
            }
            (None, DeliveryKind::Pickup) => {
                self.say(&place("carrier"), "delivery-pickup-place-any", &[], &[Delivery]);
            }
        }
        let price = match option.price {
            Price::Free => "delivery-free",
            Price::Unknown => "delivery-price-unknown",
            Price::AtTheDoor { .. } => "delivery-pay-courier",
        };
        self.say(&place("price"), price, &[], &[Delivery]);
        if option.presence && option.kind == DeliveryKind::Door {
            self.say(&place("presence"), "delivery-door-presence", &[], &[Delivery]);
        }
        if option.presence {
            let id = if option.attempts_limited { "delivery-presence-known" } else { "delivery-presence-only" };
            self.say(&place("attempts_limited"), id, &[], &[Delivery]);
        }
    }

    fn interview(&mut self, pack: &Pack) {
        if let Some(minutes) = pack.early_minutes {
            let minutes = [("minutes", Arg::Number(minutes))];
            self.say("entrance.early_minutes", "confirmation-early", &minutes, &[Confirmation]);
        }
        if pack.asks_case_number {
            self.say("case_number.asked", "profile-case-number", &[], &[Profile]);
        }
        if pack.ds160_final_days.is_some() {
            self.say("ds160.final_days", "ds160-final-day", &[], &[Confirmation]);
        }
        if pack.emergency.as_ref().is_some_and(|rules| rules.appointment_first) {
            self.say("emergency.appointment.first", "emergency-appointment-first", &[], &[Emergency]);
        }
        if let Some(least) = pack.groups.as_ref().and_then(|groups| groups.minimum) {
            self.say("groups.minimum", "group-minimum", &[("n", Arg::Number(least))], &[Group]);
        }
    }
}
