//! The one place where problems, refusals and lost lines become words.

use super::Words;
use crate::domain::account::Slip;
use crate::domain::deadline::{Deadline, DeadlineKind};
use crate::domain::draft::Field;
use crate::domain::handoff::Hindrance;
use crate::domain::journey::Cause;
use crate::domain::opening::FilledInBy;
use crate::domain::outbox::NeedsLine;
use crate::domain::problem::{Fault, Problem};
use crate::domain::refusal::Refusal;

/// What is said of an order that came to nothing: what happened, and what can be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub heading: String,
    pub body: String,
}

/// What is said where agreeing to an invitation came to nothing: nobody sends its code anew, the coordinator invites again.
pub fn invitation(words: &Words, cause: &Cause) -> Said {
    let said = self::cause(words, cause);
    match cause {
        Cause::Refused(Refusal::CodeWrong) => Said { body: words.member_code_wrong_help(), ..said },
        _ => said,
    }
}

/// The sentence at a field that `by` fills in: for somebody else it speaks of the applicant (R20).
pub fn fault_for(words: &Words, problem: Problem, by: FilledInBy) -> String {
    match (problem.fault, problem.field) {
        _ if by == FilledInBy::Applicant => fault(words, problem),
        (Fault::Missing, Field::GivenNames) => words.problem_applicant_given_names(),
        (Fault::Missing, Field::FamilyName) => words.problem_applicant_family_name(),
        (Fault::Missing, Field::BirthDay) => words.problem_applicant_birth_date(),
        (Fault::Missing, Field::PassportNumber) => words.problem_applicant_passport_number(),
        (Fault::Missing, Field::LivesIn) => words.problem_applicant_country(),
        _ => fault(words, problem),
    }
}

/// The sentence at a field.
fn fault(words: &Words, problem: Problem) -> String {
    match problem.fault {
        Fault::Missing => missing(words, problem.field),
        Fault::NotLatin => words.problem_not_latin(),
        Fault::BadCharacters if problem.field == Field::PassportNumber => words.problem_passport_number(),
        Fault::BadCharacters => words.problem_bad_characters(),
        Fault::TooLong => words.problem_too_long(),
        Fault::DateIncomplete => words.problem_date_incomplete(),
        Fault::NotADate => words.problem_not_a_date(),
        Fault::NotInPast => match problem.field {
            Field::IssuedDay | Field::IssuedMonth | Field::IssuedYear => words.problem_issue_not_past(),
            _ => words.problem_birth_not_past(),
        },
        Fault::NotInFuture => words.problem_expiry_not_future(),
        Fault::Passed => words.problem_day_over(),
        Fault::NotEarlier => words.problem_not_earlier(),
        Fault::BeforeFirst => words.problem_before_first(),
        Fault::TooLate => words.ds160_stands(),
        Fault::NotAfterIssue => words.problem_expiry_before_issue(),
        Fault::BadPassportNumber => words.problem_passport_length(),
        Fault::BadEmail => words.problem_email(),
        Fault::BadPhone => words.problem_phone(),
        Fault::BadPostalCode => words.problem_postal_code(),
        Fault::BadDs160 => words.problem_ds160(),
        Fault::BadCaseNumber => words.problem_case_number(),
        Fault::BadClaimCode => words.problem_claim_code(),
        Fault::NotTicked => match problem.field {
            Field::PrivacyRead => words.problem_privacy_not_read(),
            Field::TermsRead => words.problem_terms_not_read(),
            Field::PresenceKnown => words.problem_presence_not_known(),
            Field::EmergencyEvidence => words.problem_no_evidence(),
            _ => words.problem_not_declared(),
        },
        Fault::BadCount => words.problem_bad_count(),
        Fault::TooFewPeople => words.problem_too_few_people(),
        Fault::BadReference => words.problem_bad_reference(),
        Fault::OtherCountry => words.problem_other_country(),
        Fault::PaidAlready => words.problem_paid_already(),
        Fault::Abroad => words.problem_abroad(),
        Fault::NotAccepted => words.problem_not_accepted(),
    }
}

/// The sentence at a question of the account's pages.
pub fn slip(words: &Words, slip: Slip) -> String {
    match slip {
        Slip::EmailMissing => words.problem_no_email(),
        Slip::EmailForm => words.problem_email(),
        Slip::PasswordMissing => words.account_no_password(),
        Slip::PasswordShort { more } => words.account_password_short(u32::try_from(more).unwrap_or_default()),
        Slip::PasswordLong => words.account_password_long(),
        Slip::CodeMissing => words.account_no_code(),
        Slip::CodeForm => words.account_code_form(),
    }
}

fn missing(words: &Words, field: Field) -> String {
    match field {
        Field::GivenNames => words.problem_no_given_names(),
        Field::FamilyName => words.problem_no_family_name(),
        Field::BirthDay | Field::BirthMonth | Field::BirthYear => words.problem_no_birth_date(),
        Field::IssuedDay | Field::IssuedMonth | Field::IssuedYear => words.problem_no_issue_date(),
        Field::ExpiresDay | Field::ExpiresMonth | Field::ExpiresYear => words.problem_no_expiry_date(),
        Field::EmergencyReason => words.problem_no_emergency_reason(),
        Field::EmergencyAskedBy => words.problem_no_asked_by(),
        Field::EmergencyDay | Field::EmergencyMonth | Field::EmergencyYear => words.problem_no_needed_by(),
        Field::EmergencyExplanation => words.problem_no_explanation(),
        Field::FilledInBy => words.problem_no_filled_in_by(),
        Field::Residency => words.problem_no_residency(),
        Field::Email => words.problem_no_email(),
        Field::VisaClass => words.problem_no_class(),
        Field::Channel => words.problem_no_channel(),
        Field::SlipPaid => words.problem_no_slip_answer(),
        Field::PassportNumber => words.problem_no_passport_number(),
        Field::Nationality => words.problem_no_nationality(),
        Field::Ds160 => words.problem_no_ds160(),
        Field::Phone => words.problem_phone(),
        Field::Street | Field::DeliveryStreet => words.problem_no_street(),
        Field::City | Field::DeliveryCity => words.problem_no_city(),
        Field::PostalCode | Field::DeliveryPostalCode => words.problem_no_postal_code(),
        Field::LivesIn => words.problem_no_country(),
        Field::DeliveryOption => words.problem_no_delivery(),
        Field::DeliveryPlace => words.problem_no_place(),
        Field::FindReference | Field::MemberReference | Field::ConsentReference => words.problem_no_reference(),
        Field::OrganisationName => words.problem_no_organisation(),
        Field::GroupName => words.problem_no_group_name(),
        Field::GroupExpected => words.problem_no_expected(),
        Field::GroupPurpose => words.problem_no_purpose(),
        Field::MemberCalled => words.problem_no_member_name(),
        Field::ConsentCode => words.problem_no_consent_code(),
        Field::FindProof => words.problem_no_answer(),
        Field::FindCode => words.problem_no_recovery_code(),
        Field::Slot | Field::PartyRun => words.booking_none_chosen(),
        Field::PartyWho => words.party_choose_two(),
        Field::Apartment
        | Field::CaseNumber
        | Field::DeliveryApartment
        | Field::DeliverySameAddress
        | Field::PrivacyRead
        | Field::TermsRead
        | Field::PresenceKnown
        | Field::EmergencyEvidence
        | Field::ClassAgain
        | Field::TimesFor
        | Field::FeeSeen
        | Field::ReferenceTyped
        | Field::MoneyTaken
        | Field::CaseReported
        | Field::PartyAsked
        | Field::Ds160OnForm
        | Field::OrganisationKind
        | Field::GroupSent
        | Field::PreferFromDay
        | Field::PreferFromMonth
        | Field::PreferFromYear
        | Field::PreferToDay
        | Field::PreferToMonth
        | Field::PreferToYear
        | Field::PreferPart
        | Field::Declared => words.problem_no_answer(),
    }
}

/// What is said of an order that came to nothing.
pub fn cause(words: &Words, cause: &Cause) -> Said {
    match cause {
        Cause::NoAnswer => Said { heading: words.common_no_answer(), body: words.common_no_answer_help() },
        Cause::NoLine => Said { heading: words.common_offline(), body: words.refusal_no_line() },
        Cause::NeedsLine(why) => Said { heading: words.needs_line(), body: needs_line(words, *why) },
        Cause::Refused(refused) => refusal(words, refused),
    }
}

/// Why something cannot wait for the line, and what stands meanwhile.
fn needs_line(words: &Words, why: NeedsLine) -> String {
    match why {
        NeedsLine::Finding => words.needs_line_finding(),
        NeedsLine::Class => words.needs_line_class(),
        NeedsLine::Paying => words.needs_line_paying(),
        NeedsLine::Times => words.needs_line_times(),
        NeedsLine::Hold => words.needs_line_hold(),
        NeedsLine::Booking => words.needs_line_booking(),
        NeedsLine::Moving => words.needs_line_moving(),
        NeedsLine::Cancelling => words.needs_line_cancelling(),
        NeedsLine::Emergency => words.needs_line_emergency(),
        NeedsLine::Group => words.needs_line_group(),
    }
}

/// What is said of a refusal.
pub fn refusal(words: &Words, refusal: &Refusal) -> Said {
    let (heading, body) = match refusal {
        Refusal::TokenInvalid => (words.refusal_token_invalid(), words.refusal_token_invalid_help()),
        Refusal::SessionEnded => (words.refusal_session_ended(), words.refusal_session_ended_help()),
        Refusal::CredentialsWrong => (words.refusal_credentials_wrong(), words.refusal_credentials_wrong_help()),
        Refusal::CodeWrong => (words.refusal_code_wrong(), words.refusal_code_wrong_help()),
        Refusal::ReadOnly => (words.refusal_read_only(), words.refusal_read_only_help()),
        Refusal::NotFound => (words.refusal_not_found(), words.refusal_not_found_help()),
        Refusal::Invalid { .. } => (words.refusal_invalid(), words.refusal_invalid_help()),
        Refusal::Outdated => (words.refusal_outdated(), words.refusal_outdated_help()),
        Refusal::InOtherAccount => (words.refusal_in_other_account(), words.refusal_in_other_account_help()),
        Refusal::FeeAlreadyOpen => (words.refusal_fee_already_open(), words.refusal_fee_already_open_help()),
        Refusal::PayNotAllowed => (words.refusal_pay_not_allowed(), words.refusal_pay_not_allowed_help()),
        Refusal::FeeChanged { due } => {
            let amount = due.map(|due| words.money(due)).unwrap_or_default();
            (words.refusal_fee_changed(), words.refusal_fee_changed_help(&amount))
        }
        Refusal::ClassLocked => (words.refusal_class_locked(), words.refusal_class_locked_help()),
        Refusal::ChannelUnknown => (words.refusal_channel_unknown(), words.refusal_channel_unknown_help()),
        Refusal::TermsMissing => (words.refusal_terms_missing(), words.refusal_terms_missing_help()),
        Refusal::TermsNewer => (words.refusal_terms_newer(), words.refusal_terms_newer_help()),
        Refusal::FeeNotValid => (words.refusal_fee_not_valid(), words.refusal_fee_not_valid_help()),
        Refusal::FeeExpired => (words.refusal_fee_expired(), words.refusal_fee_expired_help()),
        Refusal::FeeOtherCountry => (words.refusal_fee_other_country(), words.refusal_fee_other_country_help()),
        Refusal::ProfileMissing => (words.refusal_profile_missing(), words.refusal_profile_missing_help()),
        Refusal::Ds160Missing => (words.refusal_ds160_missing(), words.refusal_ds160_missing_help()),
        Refusal::SlotTaken { .. } => (words.refusal_slot_taken(), words.refusal_slot_taken_help()),
        Refusal::SlotNotForYou => (words.refusal_slot_not_for_you(), words.refusal_slot_not_for_you_help()),
        Refusal::HoldExpired { .. } => (words.refusal_hold_expired(), words.refusal_hold_expired_help()),
        Refusal::NoExtendsLeft => (words.refusal_no_extends_left(), words.refusal_no_extends_left_help()),
        Refusal::NoReschedulesLeft => (words.refusal_no_reschedules_left(), words.refusal_no_reschedules_left_help()),
        Refusal::NoAppointment => (words.refusal_no_appointment(), words.refusal_no_appointment_help()),
        Refusal::EmergencyUnknown => (words.refusal_emergency_unknown(), words.refusal_emergency_unknown_help()),
        Refusal::EmergencyUsed => (words.refusal_emergency_used(), words.refusal_emergency_used_help()),
        Refusal::AppointmentMissing => (words.refusal_appointment_missing(), words.refusal_appointment_missing_help()),
        Refusal::NoEmergency => (words.refusal_no_emergency(), words.refusal_no_emergency_help()),
        Refusal::WithdrawalClosed => (words.refusal_withdrawal_closed(), words.refusal_withdrawal_closed_help()),
        Refusal::NoGroups => (words.refusal_no_groups(), words.refusal_no_groups_help()),
        Refusal::CoordinatorMissing => (words.refusal_coordinator_missing(), words.refusal_coordinator_missing_help()),
        Refusal::GroupNotApproved => (words.refusal_group_not_approved(), words.refusal_group_not_approved_help()),
        Refusal::GroupWindowOver => (words.refusal_group_window_over(), words.refusal_group_window_over_help()),
        Refusal::GroupBooked => (words.refusal_group_booked(), words.refusal_group_booked_help()),
        Refusal::GroupTooSmall => (words.refusal_group_too_small(), words.refusal_group_too_small_help()),
        Refusal::MemberNotReady => (words.refusal_member_not_ready(), words.refusal_member_not_ready_help()),
        Refusal::MemberHasBooking => (words.refusal_member_has_booking(), words.refusal_member_has_booking_help()),
        Refusal::InGroup => (words.refusal_in_group(), words.refusal_in_group_help()),
        Refusal::DeliveryMissing => (words.refusal_delivery_missing(), words.refusal_delivery_missing_help()),
        Refusal::AddressCutoff { was } => {
            let end = |moment| Deadline { kind: DeadlineKind::AddressChange, moment };
            let was = was.map(|was| words.date_time(end(was).printed())).unwrap_or_default();
            (words.refusal_address_cutoff(), words.refusal_address_cutoff_help(&was))
        }
        Refusal::AddressAbroad => (words.refusal_address_abroad(), words.refusal_address_abroad_help()),
        Refusal::DeliveryUnknown => (words.refusal_delivery_unknown(), words.refusal_delivery_unknown_help()),
        Refusal::Handoff(hindrance) => match hindrance {
            Hindrance::Taken => (words.handoff_taken(), words.handoff_taken_help()),
            Hindrance::Over => (words.handoff_over(), words.handoff_over_help()),
            Hindrance::NumberWrong => (words.handoff_number_wrong(), words.handoff_number_wrong_help()),
            Hindrance::NotReleased => (words.handoff_not_released(), words.handoff_not_released_help()),
        },
        Refusal::TooOften { wait } => (words.refusal_too_often(), words.refusal_wait_minutes(minutes(*wait))),
        Refusal::Busy { wait } => (words.refusal_busy(), words.refusal_wait_minutes(minutes(*wait))),
        Refusal::Maintenance { wait } => (words.service_maintenance(), words.refusal_wait_minutes(minutes(*wait))),
        Refusal::AppOutdated => (words.service_outdated(), words.service_outdated_help()),
        Refusal::NotUnderstood => (words.refusal_not_understood(), words.refusal_not_understood_help()),
    };
    Said { heading, body }
}

/// Whole minutes, the last one begun counted.
fn minutes(seconds: u32) -> u32 {
    seconds.div_ceil(60).max(1)
}
