//! Each sentence about a rule stands only where the rule is asked for, so that no country says another's.

use std::fs;
use std::path::Path;

use viza::domain::rule::Rule;
use viza::i18n::CONTRACT;

/// The sentences about a rule: ids of messages.
fn about(rule: Rule) -> &'static [&'static str] {
    match rule {
        Rule::EmbassyDecides => &["front-embassy-decides", "terms-decision", "confirmation-next-decision"],
        Rule::AnswersNotOurs => &["check-declared", "terms-answers"],
        Rule::RobotsForbidden => &["front-robots"],
        Rule::ProperUseOnly => &["terms-proper-use"],
        Rule::FeeTiedToProfile => &["profile-tied"],
        Rule::IpRecorded => &["privacy-ip"],
        Rule::FeeCalledMrv => &["fee-class-help"],
        Rule::FeePaidFirst => &["terms-fee-first"],
        Rule::FeeExact => &["fee-exact"],
        Rule::FeeNotRefundable => &["fee-not-refunded"],
        Rule::FeeNotTransferable => &["fee-not-transferable"],
        Rule::FeeOneYear => &["fee-one-year"],
        Rule::MovingLimited => &["fee-moving-limited"],
        Rule::LocalCurrency => &["fee-channel-hint"],
        Rule::FeeThisCountry => &["fee-country-only", "what-if-country-new"],
        Rule::ExpiredSlipRisky => &["fee-slip-expired-risk"],
        Rule::ListedWaysOnly => &["fee-listed-only"],
        Rule::ExtraNotRefundable => &["fee-extra-not-refunded"],
        Rule::CheckAccount => &["payment-check-account"],
        Rule::ProofOfPayment => &["payment-proof"],
        Rule::PaymentQuestionsSoon => &["case-soon"],
        Rule::EmbassySetsTimes => &["booking-embassy-sets", "booking-embassy-releases"],
        Rule::TimesByCriteria => {
            &["booking-why-answer", "booking-none-for-class-help", "start-residency-hint", "terms-times"]
        }
        Rule::NoDocumentAdvice => &["front-no-document-advice", "terms-documents"],
        Rule::IdentityToCollect => &[],
        Rule::OriginalToCollect => &[],
        Rule::LetterToCollect => &["delivery-pickup-presence", "delivery-closed-pickup"],
        Rule::OwnCare => &["delivery-own-care"],
        Rule::LossNotPaid => &["delivery-loss-not-paid"],
        Rule::CourierFollowed => &["delivery-tracking-begins"],
        Rule::CareAsPublished => &["contact-published"],
        Rule::CallsRecorded => &["contact-recorded"],
        Rule::CareAsInstructed => &["contact-instructed"],
        Rule::StoredInUs => &["privacy-where"],
        Rule::DataPurposes => &["privacy-why"],
        Rule::DataAbroad => &["privacy-abroad"],
        Rule::OtherSites => &["privacy-other-sites"],
        Rule::GroupOnlineOnly => &["group-role-online"],
        Rule::GroupSchedule => &[],
        Rule::GroupOwnDs160 => &["group-tell-ds160", "group-column-ds160", "member-sees-ds160"],
        Rule::GroupEachPays => &["group-tell-fee", "group-column-fee", "member-sees-fee"],
        Rule::GroupWindow => &["group-new-window"],
        Rule::GroupOwnBookingBars => &["group-tell-alone-bars", "member-barred"],
        Rule::GroupOneLetter => &["group-letter-one", "group-letter-lead"],
        Rule::CutoffMayDiffer => &["delivery-unless-said"],
        Rule::ResidentByPapers => &["start-resident-papers"],
        Rule::WrongResidencyCancels => &["start-residency-wrong"],
        Rule::MissedMayPayAgain => &["what-if-missed-pay"],
        Rule::Ds160MustMatch => &["ds160-turned-away"],
        Rule::NoPens => &["confirmation-no-pens"],
        Rule::BagsLimited => &["confirmation-bags"],
        Rule::NoPhones => &["confirmation-no-phones", "calendar-file-no-phones"],
        Rule::ApplicantOnly => &["confirmation-applicant-only"],
    }
}

/// Every file that draws, by name. Which questions "What happens if…" asks is decided in the domain.
fn pages() -> Vec<(String, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    for room in ["app", "pages"] {
        for entry in fs::read_dir(src.join(room)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let mut text = fs::read_to_string(&path).unwrap();
            if name == "what_if.rs" {
                text += &fs::read_to_string(src.join("domain").join(&name)).unwrap();
            }
            found.push((name, text));
        }
    }
    found
}

/// Whether the text has the name and no longer one that begins with it.
fn names(text: &str, name: &str) -> bool {
    text.match_indices(name)
        .any(|(at, _)| !text[at + name.len()..].starts_with(|next: char| next.is_ascii_alphanumeric() || next == '_'))
}

#[test]
fn a_sentence_about_a_rule_stands_only_where_the_rule_is_asked_for() {
    let pages = pages();
    let mut wrong = Vec::new();
    for rule in Rule::ALL {
        let asked = format!("Rule::{rule:?}");
        for id in about(*rule) {
            assert!(CONTRACT.lines().any(|line| line.split(' ').next() == Some(id)), "there is no {id}");
            let said = format!("words.{}", id.replace('-', "_"));
            let saying: Vec<_> = pages.iter().filter(|(_, text)| names(text, &said)).collect();
            if saying.is_empty() {
                wrong.push(format!("{rule:?}: nobody says {id}"));
            }
            let unasked = saying.iter().filter(|(_, text)| !names(text, &asked));
            wrong.extend(unasked.map(|(name, _)| format!("{name} says {id} and does not ask for {asked}")));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
