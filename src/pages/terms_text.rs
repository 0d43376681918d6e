//! What the terms say, in parts: each sentence only where the country's documents state its rule (R2, R13, R46).

use leptos::prelude::*;

use crate::domain::pack::{Cutoff, Pack};
use crate::domain::rule::Rule;
use crate::i18n::Words;

/// One part of the terms.
pub struct Part {
    /// The anchor that the list of contents leads to.
    pub id: &'static str,
    pub title: String,
    sentences: Vec<String>,
}

impl Part {
    /// Its sentences as a list.
    pub fn list(&self) -> AnyView {
        let items = self.sentences.iter().map(|sentence| view! { <li>{sentence.clone()}</li> }).collect_view();
        view! { <ul class="viza-list">{items}</ul> }.into_any()
    }
}

/// The parts in their order; one of which the country says nothing is not there.
pub fn parts(words: &Words, pack: &Pack) -> Vec<Part> {
    let parts = [
        Part { id: "use", title: words.terms_use(), sentences: service(words, pack) },
        Part { id: "fee", title: words.fee_title(), sentences: fee(words, pack) },
        Part { id: "times", title: words.booking_title(), sentences: times(words, pack) },
        Part { id: "passport", title: words.delivery_title(), sentences: delivery(words, pack) },
        Part { id: "data", title: words.terms_data(), sentences: data(words, pack) },
        Part { id: "care", title: words.terms_care(), sentences: care(words, pack) },
        Part { id: "changes", title: words.terms_later(), sentences: changes(words, pack) },
    ];
    parts.into_iter().filter(|part| !part.sentences.is_empty()).collect()
}

/// The sentences whose rules the country states.
fn stated<const COUNT: usize>(pack: &Pack, sentences: [(Rule, String); COUNT]) -> Vec<String> {
    sentences.into_iter().filter(|(rule, _)| pack.states(*rule)).map(|(_, sentence)| sentence).collect()
}

fn service(words: &Words, pack: &Pack) -> Vec<String> {
    let operator = pack.terms.is_some().then(|| words.terms_service());
    let rules = stated(
        pack,
        [
            (Rule::NoDocumentAdvice, words.terms_documents()),
            (Rule::AnswersNotOurs, words.terms_answers()),
            (Rule::EmbassyDecides, words.terms_decision()),
            (Rule::RobotsForbidden, words.front_robots()),
            (Rule::ProperUseOnly, words.terms_proper_use()),
        ],
    );
    operator.into_iter().chain([words.terms_class()]).chain(rules).collect()
}

fn fee(words: &Words, pack: &Pack) -> Vec<String> {
    stated(
        pack,
        [
            (Rule::FeePaidFirst, words.terms_fee_first()),
            (Rule::FeeNotRefundable, words.fee_not_refunded()),
            (Rule::ExtraNotRefundable, words.fee_extra_not_refunded()),
            (Rule::FeeThisCountry, words.fee_country_only()),
            (Rule::FeeOneYear, words.fee_one_year()),
            (Rule::MovingLimited, words.fee_moving_limited()),
            (Rule::CheckAccount, words.payment_check_account()),
            (Rule::ProofOfPayment, words.payment_proof()),
        ],
    )
}

fn times(words: &Words, pack: &Pack) -> Vec<String> {
    stated(pack, [(Rule::EmbassySetsTimes, words.booking_embassy_sets()), (Rule::TimesByCriteria, words.terms_times())])
}

fn delivery(words: &Words, pack: &Pack) -> Vec<String> {
    let inside = pack.delivery.inside_country_only.then(|| words.delivery_inside_only());
    let cutoff = pack.delivery.cutoff.map(|cutoff| match cutoff {
        Cutoff::InterviewDayEnd => words.delivery_cutoff_day_end(),
        Cutoff::InterviewDayStart => words.delivery_cutoff_day_start(),
    });
    let collect = pack.delivery.collect_days.map(|days| words.delivery_collect_days(days));
    let rules = stated(
        pack,
        [
            (Rule::CourierFollowed, words.delivery_tracking_begins()),
            (Rule::OwnCare, words.delivery_own_care()),
            (Rule::LossNotPaid, words.delivery_loss_not_paid()),
        ],
    );
    inside.into_iter().chain(cutoff).chain(collect).chain(rules).collect()
}

fn data(words: &Words, pack: &Pack) -> Vec<String> {
    stated(
        pack,
        [
            (Rule::IpRecorded, words.privacy_ip()),
            (Rule::StoredInUs, words.privacy_where()),
            (Rule::DataPurposes, words.privacy_why()),
            (Rule::DataAbroad, words.privacy_abroad()),
            (Rule::OtherSites, words.privacy_other_sites()),
        ],
    )
}

fn care(words: &Words, pack: &Pack) -> Vec<String> {
    stated(
        pack,
        [
            (Rule::CareAsInstructed, words.contact_instructed()),
            (Rule::CareAsPublished, words.contact_published()),
            (Rule::CallsRecorded, words.contact_recorded()),
        ],
    )
}

fn changes(words: &Words, pack: &Pack) -> Vec<String> {
    pack.terms.is_some().then(|| words.terms_change()).into_iter().collect()
}
