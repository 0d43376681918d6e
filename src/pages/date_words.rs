//! What the dates of an application are called, what to do about each, and what holds once it is over: the same words on
//! the screen, on paper and in the calendar.

use crate::domain::agenda::{Dated, Standing};
use crate::domain::application::Application;
use crate::domain::calendar_file::Said;
use crate::domain::deadline::DeadlineKind;
use crate::domain::names::applicant_name;
use crate::domain::pack::{Cutoff, Pack};
use crate::domain::rule::Rule;
use crate::i18n::Words;

/// What has the date.
pub fn label(words: &Words, kind: DeadlineKind, card: Option<&str>) -> String {
    match kind {
        DeadlineKind::FeeUsable => words.payment_usable_until(),
        DeadlineKind::AddressChange => words.confirmation_address_until(),
        DeadlineKind::Collect => words.confirmation_collect_by(),
        DeadlineKind::SlipExpires => words.payment_slip_until(),
        DeadlineKind::HoldEnds => words.dates_hold(),
        DeadlineKind::Interview => words.check_interview(),
        DeadlineKind::EmergencyEnds => words.emergency_until(),
        DeadlineKind::Ds160Change => words.dates_ds160(),
        DeadlineKind::PaymentExpected => words.dates_payment(),
        DeadlineKind::CardUsable => words.dates_card(card.unwrap_or_default()),
        DeadlineKind::TrackingNumber => words.dates_tracking(),
        DeadlineKind::GroupWindow => words.dates_group_window(),
    }
}

/// What to do about it, or what holds now that it is over.
pub fn advice(words: &Words, dated: &Dated) -> String {
    match dated.standing {
        Standing::Ahead => to_do(words, dated.deadline.kind),
        Standing::Passed => past(words, dated.deadline.kind),
        Standing::CalledOff => words.dates_cancelled(),
    }
}

fn to_do(words: &Words, kind: DeadlineKind) -> String {
    match kind {
        DeadlineKind::FeeUsable => words.dates_do_fee(),
        DeadlineKind::AddressChange => words.dates_do_address(),
        DeadlineKind::Collect => words.dates_do_collect(),
        DeadlineKind::SlipExpires => words.dates_do_slip(),
        DeadlineKind::HoldEnds => words.dates_do_hold(),
        DeadlineKind::Interview => words.dates_do_interview(),
        DeadlineKind::EmergencyEnds => words.emergency_until_do(),
        DeadlineKind::Ds160Change => words.dates_do_ds160(),
        DeadlineKind::PaymentExpected => words.dates_do_payment(),
        DeadlineKind::CardUsable => words.dates_do_card(),
        DeadlineKind::TrackingNumber => words.dates_do_tracking(),
        DeadlineKind::GroupWindow => words.dates_do_group_window(),
    }
}

fn past(words: &Words, kind: DeadlineKind) -> String {
    match kind {
        DeadlineKind::FeeUsable => words.refusal_fee_expired_help(),
        DeadlineKind::AddressChange => words.dates_past_address(),
        DeadlineKind::Collect => words.dates_past_collect(),
        DeadlineKind::SlipExpires => words.dates_past_slip(),
        DeadlineKind::Interview => words.dates_past_interview(),
        DeadlineKind::EmergencyEnds => words.emergency_lapsed(),
        DeadlineKind::PaymentExpected => words.dates_past_payment(),
        DeadlineKind::TrackingNumber => words.dates_do_tracking(),
        DeadlineKind::GroupWindow => words.dates_past_group_window(),
        // The agenda leaves these out as soon as they are over.
        DeadlineKind::HoldEnds | DeadlineKind::Ds160Change | DeadlineKind::CardUsable => String::new(),
    }
}

/// Why a date is not known yet, and when it will be.
pub fn later(words: &Words, kind: DeadlineKind, pack: &Pack) -> String {
    let rules = &pack.delivery;
    let stated = match kind {
        DeadlineKind::FeeUsable => Some(words.dates_later_fee()),
        DeadlineKind::AddressChange => rules.cutoff.map(|cutoff| self::cutoff(words, cutoff)),
        DeadlineKind::Collect => Some(
            rules.collect_days.map_or_else(|| words.dates_later_collect(), |days| words.delivery_collect_days(days)),
        ),
        DeadlineKind::TrackingNumber => rules.tracking_days.map(|days| words.dates_later_tracking(days)),
        _ => None,
    };
    stated.unwrap_or_else(|| words.dates_later_interview())
}

/// The rule of the delivery address, as the country states it (R87, R88).
pub fn cutoff(words: &Words, cutoff: Cutoff) -> String {
    match cutoff {
        Cutoff::InterviewDayEnd => words.delivery_cutoff_day_end(),
        Cutoff::InterviewDayStart => words.delivery_cutoff_day_start(),
    }
}

/// The words of a calendar's entry.
pub fn entry(words: &Words, pack: &Pack, known: &Application, dated: &Dated) -> Said {
    let name = applicant_name(&known.applicant);
    let kind = dated.deadline.kind;
    if kind != DeadlineKind::Interview {
        return Said {
            summary: label(words, kind, dated.card.as_deref()),
            place: String::new(),
            text: words.dates_entry(&name, &known.reference, &advice(words, dated)),
        };
    }
    let post = pack.post_name(words.language());
    let no_phones = pack.states(Rule::NoPhones).then(|| words.calendar_file_no_phones());
    let text = [Some(words.calendar_file_text(&name, &known.reference)), no_phones];
    Said {
        summary: words.calendar_file_summary(&post),
        place: pack.post_address.clone().unwrap_or(post),
        text: text.into_iter().flatten().collect::<Vec<_>>().join(" "),
    }
}
