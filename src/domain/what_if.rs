//! What happens if…: plain questions, each answered from the country's own rules and the applicant's own dates (M14).
//!
//! A question whose rule the country does not have is not asked. The words are the page's.

use super::agenda::Agenda;
use super::application::Application;
use super::booking::FeeAfter;
use super::clock::{Instant, Moment};
use super::contact::{Matter, Reason};
use super::deadline::{Deadline, DeadlineKind};
use super::delivery::DeliveryChoice;
use super::names::applicant_name;
use super::pack::{Cutoff, DeliveryKind, DeliveryOption, Pack};
use super::payment::Channel;
use super::rule::Rule;
use super::step::Step;

/// Something that may happen, with what the rules and the record say about it. A date is there once it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mishap {
    /// Paid, and no appointment can be booked yet (R44, R47–R50).
    PaidNotCounted {
        /// Only a card counts at once.
        others_later: bool,
        expected: Option<Deadline>,
    },
    /// The bank takes nothing from the card (R43, R47).
    CardRefused {
        /// Hours for which the same card is refused after a try.
        hours: Option<u32>,
        /// Cards that the bank refuses now, by their opaque labels.
        resting: Vec<(String, Moment)>,
    },
    /// The deposit slip runs out before it is paid with (R35).
    SlipExpires { until: Option<Deadline> },
    /// Less or more than the exact amount was paid (R24, R39).
    WrongAmount,
    /// The last booking day passes (R27, R28).
    FeeExpires { until: Option<Deadline>, extended: bool },
    /// Somebody else is to use the fee (R26, R30).
    SomebodyElse { name: String },
    /// The interview is to be in another country (R33, R34).
    OtherCountry,
    /// The held time runs out before it is confirmed.
    HoldEnds { until: Option<Deadline> },
    /// The time does not suit any more (R29, R60).
    CannotCome { moves_left: Option<u32> },
    /// The interview passes without the applicant; what that does to the fee is the office's word.
    Missed { fee: FeeAfter },
    /// There is no internet, and customer care books by phone (R58).
    ByPhone,
    /// Another DS-160 form was sent (R61).
    Ds160Changes { until: Option<Deadline> },
    /// There is a new passport (R11, R19).
    PassportChanges,
    /// The delivery address is wrong (R87–R90).
    WrongAddress { cutoff: Cutoff, until: Option<Deadline>, agent: bool },
    /// The courier, who comes a limited number of times, finds nobody (R98, R99).
    NobodyHome,
    /// The passport is not collected in time (R100, R101).
    NotCollected { days: Option<u32>, by: Option<Deadline> },
    /// The visa is issued, and there is no tracking number (R109).
    NoTracking { days: u32 },
    /// The visa is refused (R8, R25).
    Refused,
}

/// What a question is about, in the order of the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chapter {
    Fee,
    Interview,
    Passport,
}

impl Chapter {
    pub const ALL: [Self; 3] = [Self::Fee, Self::Interview, Self::Passport];
}

impl Mishap {
    /// What it is about.
    pub const fn chapter(&self) -> Chapter {
        match self {
            Self::PaidNotCounted { .. }
            | Self::CardRefused { .. }
            | Self::SlipExpires { .. }
            | Self::WrongAmount
            | Self::FeeExpires { .. }
            | Self::SomebodyElse { .. }
            | Self::OtherCountry => Chapter::Fee,
            Self::HoldEnds { .. }
            | Self::CannotCome { .. }
            | Self::Missed { .. }
            | Self::ByPhone
            | Self::Ds160Changes { .. }
            | Self::PassportChanges => Chapter::Interview,
            Self::WrongAddress { .. }
            | Self::NobodyHome
            | Self::NotCollected { .. }
            | Self::NoTracking { .. }
            | Self::Refused => Chapter::Passport,
        }
    }

    /// Where the visitor can do something about it.
    pub const fn step(&self) -> Option<Step> {
        match self {
            Self::PaidNotCounted { .. } | Self::CardRefused { .. } | Self::SlipExpires { .. } | Self::WrongAmount => {
                Some(Step::Fee)
            }
            Self::FeeExpires { .. } | Self::CannotCome { .. } | Self::HoldEnds { .. } => Some(Step::Booking),
            Self::Ds160Changes { .. } | Self::PassportChanges => Some(Step::Profile),
            Self::WrongAddress { .. } => Some(Step::Delivery),
            Self::SomebodyElse { .. }
            | Self::OtherCountry
            | Self::Missed { .. }
            | Self::ByPhone
            | Self::NobodyHome
            | Self::NotCollected { .. }
            | Self::NoTracking { .. }
            | Self::Refused => None,
        }
    }
}

impl Mishap {
    /// With which reason the visitor turns to customer care about it.
    pub const fn reason(&self) -> Option<Reason> {
        match self {
            Self::PaidNotCounted { .. } | Self::SlipExpires { .. } | Self::WrongAmount => Some(Reason::Payment),
            Self::ByPhone => Some(Reason::Booking),
            Self::WrongAddress { agent: true, .. } | Self::NotCollected { .. } | Self::NoTracking { .. } => {
                Some(Reason::Delivery)
            }
            _ => None,
        }
    }
}

/// What may happen to an application of this country, in the order of the way.
pub fn mishaps(known: Option<&Application>, pack: &Pack, now: Instant) -> Vec<Mishap> {
    let agenda = Agenda::of(known, pack, now);
    let mut all = about_the_fee(known, pack, &agenda, now);
    all.extend(about_the_interview(known, pack, &agenda));
    all.extend(about_the_passport(known, pack, &agenda));
    all
}

fn about_the_fee(known: Option<&Application>, pack: &Pack, agenda: &Agenda, now: Instant) -> Vec<Mishap> {
    let fee = known.map(|known| &known.fee);
    let others_later = pack.channels.iter().any(|rule| rule.instant == Some(false));
    let mut all = vec![Mishap::PaidNotCounted { others_later, expected: agenda.date(DeadlineKind::PaymentExpected) }];
    all.extend(pack.channel(Channel::Card).map(|card| Mishap::CardRefused {
        hours: card.cooldown_hours,
        resting: fee.map(|fee| fee.resting_cards(now)).unwrap_or_default(),
    }));
    let until = agenda.date(DeadlineKind::SlipExpires);
    let has_slips = pack.channel(Channel::BankSlip).is_some();
    if until.is_some() || (has_slips && pack.states(Rule::ExpiredSlipRisky)) {
        all.push(Mishap::SlipExpires { until });
    }
    all.extend(pack.states(Rule::FeeExact).then_some(Mishap::WrongAmount));
    let until = agenda.date(DeadlineKind::FeeUsable);
    if until.is_some() || pack.states(Rule::FeeOneYear) {
        all.push(Mishap::FeeExpires { until, extended: fee.is_some_and(|fee| fee.extended) });
    }
    if pack.states(Rule::FeeNotTransferable) {
        all.extend(known.map(|known| Mishap::SomebodyElse { name: applicant_name(&known.applicant) }));
    }
    all.extend(pack.states(Rule::FeeThisCountry).then_some(Mishap::OtherCountry));
    all
}

fn about_the_interview(known: Option<&Application>, pack: &Pack, agenda: &Agenda) -> Vec<Mishap> {
    let mut all = vec![Mishap::HoldEnds { until: agenda.date(DeadlineKind::HoldEnds) }];
    let moves_left = known.and_then(|known| known.fee.reschedules_left);
    if pack.states(Rule::MovingLimited) || moves_left.is_some() {
        all.push(Mishap::CannotCome { moves_left });
    }
    all.extend(known.and_then(Application::booked).map(|booked| Mishap::Missed { fee: booked.fee_after }));
    let by_phone = pack.contact.guides.iter().any(|guide| guide.can.contains(&Matter::BookingByPhone));
    all.extend(by_phone.then_some(Mishap::ByPhone));
    all.push(Mishap::Ds160Changes { until: agenda.date(DeadlineKind::Ds160Change) });
    all.push(Mishap::PassportChanges);
    all
}

fn about_the_passport(known: Option<&Application>, pack: &Pack, agenda: &Agenda) -> Vec<Mishap> {
    let rules = &pack.delivery;
    let chosen = known.and_then(|known| known.delivery.as_ref());
    let mut all = Vec::new();
    all.extend(rules.cutoff.map(|cutoff| Mishap::WrongAddress {
        cutoff,
        until: agenda.date(DeadlineKind::AddressChange),
        agent: rules.agent_may_change,
    }));
    if may_be(chosen, pack, |option| option.attempts_limited) {
        all.push(Mishap::NobodyHome);
    }
    if may_be(chosen, pack, |option| option.kind == DeliveryKind::Pickup) {
        all.push(Mishap::NotCollected { days: rules.collect_days, by: agenda.date(DeadlineKind::Collect) });
    }
    all.extend(rules.tracking_days.map(|days| Mishap::NoTracking { days }));
    let refused = pack.states(Rule::EmbassyDecides) && pack.states(Rule::FeeNotRefundable);
    all.extend(refused.then_some(Mishap::Refused));
    all
}

/// Whether the passport may come back so: in the way that was chosen, or in any while none is.
fn may_be(chosen: Option<&DeliveryChoice>, pack: &Pack, is_so: impl Fn(&DeliveryOption) -> bool) -> bool {
    match chosen.and_then(|chosen| pack.delivery_option(&chosen.option)) {
        Some(option) => is_so(option),
        None => pack.delivery.options.iter().any(is_so),
    }
}
