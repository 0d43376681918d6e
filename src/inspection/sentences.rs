//! Which sentence speaks of which rule, and on which screens it stands.
//!
//! One table for two readers: a test holds the pages against it, so that no sentence stands where its rule is not asked
//! for, and the comparison of two packs tells from it what visitors will read.

use super::screen::Screen::{self, *};
use crate::domain::rule::Rule;

/// A sentence about a rule: the id of its message, and where it stands.
pub type Sentence = (&'static str, &'static [Screen]);

/// What is said where a country states the rule. Empty where the rule decides what is asked or offered, and has no words.
pub const fn about(rule: Rule) -> &'static [Sentence] {
    match rule {
        Rule::EmbassyDecides => &[
            ("front-embassy-decides", &[Front, Confirmation, Tracking]),
            ("terms-decision", &[Terms, WhatIf]),
            ("confirmation-next-decision", &[Confirmation]),
        ],
        Rule::AnswersNotOurs => &[("check-declared", &[Check]), ("terms-answers", &[Terms])],
        Rule::RobotsForbidden => &[("front-robots", &[Front, Terms, Booking])],
        Rule::ProperUseOnly => &[("terms-proper-use", &[Terms])],
        Rule::FeeTiedToProfile => &[("profile-tied", &[Profile])],
        Rule::IpRecorded => &[("privacy-ip", &[Start, Terms, Privacy])],
        Rule::FeeCalledMrv => &[("fee-class-help", &[Fee])],
        Rule::FeePaidFirst => &[("terms-fee-first", &[Terms])],
        Rule::FeeExact => &[("fee-exact", &[Fee, WhatIf])],
        Rule::FeeNotRefundable => &[("fee-not-refunded", &[Terms, Fee, WhatIf, Withdrawal])],
        Rule::FeeNotTransferable => &[("fee-not-transferable", &[Fee, WhatIf])],
        Rule::FeeOneYear => &[("fee-one-year", &[Terms, Fee])],
        Rule::MovingLimited => &[("fee-moving-limited", &[Terms, Fee, WhatIf])],
        Rule::LocalCurrency => &[("fee-channel-hint", &[Fee])],
        Rule::FeeThisCountry => &[("fee-country-only", &[Terms, Fee]), ("what-if-country-new", &[Start, WhatIf])],
        Rule::ExpiredSlipRisky => &[("fee-slip-expired-risk", &[Fee])],
        Rule::ListedWaysOnly => &[("fee-listed-only", &[Fee])],
        Rule::ExtraNotRefundable => &[("fee-extra-not-refunded", &[Terms, Fee, Contact])],
        Rule::CheckAccount => &[("payment-check-account", &[Terms, Fee, WhatIf, Contact])],
        Rule::ProofOfPayment => &[("payment-proof", &[Terms, Fee])],
        Rule::PaymentQuestionsSoon => &[("case-soon", &[Contact])],
        Rule::EmbassySetsTimes => {
            &[("booking-embassy-sets", &[Terms, Booking, Contact]), ("booking-embassy-releases", &[Booking])]
        }
        Rule::TimesByCriteria => &[
            ("booking-why-answer", &[Booking]),
            ("booking-none-for-class-help", &[Booking]),
            ("start-residency-hint", &[Start]),
            ("terms-times", &[Terms]),
        ],
        Rule::NoDocumentAdvice => &[("front-no-document-advice", &[Front]), ("terms-documents", &[Terms])],
        Rule::IdentityToCollect | Rule::OriginalToCollect | Rule::GroupSchedule => &[],
        Rule::LetterToCollect => &[("delivery-pickup-presence", &[Delivery]), ("delivery-closed-pickup", &[Delivery])],
        Rule::OwnCare => &[("delivery-own-care", &[Terms, Delivery, Tracking])],
        Rule::LossNotPaid => &[("delivery-loss-not-paid", &[Terms, Delivery, Tracking])],
        Rule::CourierFollowed => {
            &[("delivery-tracking-begins", &[Terms, Delivery, Confirmation, WhatIf, Tracking, Contact])]
        }
        Rule::CareAsPublished => &[("contact-published", &[Terms, Contact])],
        Rule::CallsRecorded => &[("contact-recorded", &[Terms, Contact])],
        Rule::CareAsInstructed => &[("contact-instructed", &[Terms, Contact])],
        Rule::StoredInUs => &[("privacy-where", &[Start, Terms, Privacy])],
        Rule::DataPurposes => &[("privacy-why", &[Start, Terms, Privacy])],
        Rule::DataAbroad => &[("privacy-abroad", &[Terms, Privacy])],
        Rule::OtherSites => &[("privacy-other-sites", &[Terms, Privacy, Tracking, Contact])],
        Rule::GroupOnlineOnly => &[("group-role-online", &[Group])],
        Rule::GroupOwnDs160 => {
            &[("group-tell-ds160", &[Group]), ("group-column-ds160", &[Group]), ("member-sees-ds160", &[Invitation])]
        }
        Rule::GroupEachPays => {
            &[("group-tell-fee", &[Group]), ("group-column-fee", &[Group]), ("member-sees-fee", &[Invitation])]
        }
        Rule::GroupWindow => &[("group-new-window", &[Group])],
        Rule::GroupOwnBookingBars => &[("group-tell-alone-bars", &[Group]), ("member-barred", &[Invitation])],
        Rule::GroupOneLetter => &[("group-letter-one", &[Tracking, Group]), ("group-letter-lead", &[Group])],
        Rule::CutoffMayDiffer => &[("delivery-unless-said", &[Delivery])],
        Rule::ResidentByPapers => &[("start-resident-papers", &[Start])],
        Rule::WrongResidencyCancels => &[("start-residency-wrong", &[Start])],
        Rule::MissedMayPayAgain => &[("what-if-missed-pay", &[WhatIf])],
        Rule::Ds160MustMatch => &[("ds160-turned-away", &[Confirmation])],
        Rule::NoPens => &[("confirmation-no-pens", &[Confirmation])],
        Rule::BagsLimited => &[("confirmation-bags", &[Confirmation])],
        Rule::NoPhones => {
            &[("confirmation-no-phones", &[Confirmation]), ("calendar-file-no-phones", &[Confirmation, Dates])]
        }
        Rule::ApplicantOnly => &[("confirmation-applicant-only", &[Start, Confirmation])],
    }
}
