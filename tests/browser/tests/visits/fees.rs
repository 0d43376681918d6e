//! What helps with a payment: a reference typed back, the questions about money that is missing, and a fee that was paid in
//! another country.

use anyhow::{Result, ensure};
use viza::domain::language::Language;
use viza::domain::payment::Channel;
use viza_visits::applicant::{ENGJELL, MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::paying::AtTheBank;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, visit};

const PHONE: Window = Window::PHONE;

/// R41, R42: the bank's app can read the transfer, and a reference with a slip of the finger is told from the right one.
#[tokio::test]
async fn a_reference_is_typed_back() -> Result<()> {
    let plan = Plan { name: "typed-back", country: "ee", language: Language::Et, applicant: MARI, window: PHONE };
    visit(plan, async |mari| {
        let words = &mari.words;
        mari.walks_to_paying().await?;
        mari.pays(Channel::Transfer).await?;
        mari.find(Thing::Picture(&words.payment_scan())).await?;
        mari.type_in(&words.payment_typed(), "12").await?;
        mari.sees(&words.payment_typed_wrong()).await?;
        mari.looks_around("mistyped").await?;
        let reference = mari.host.payment_reference()?;
        mari.type_in(&words.payment_typed(), &reference).await?;
        mari.sees(&words.payment_typed_same()).await
    })
    .await
}

/// R47–R50: whoever misses money is asked whether it was taken, is never led to pay, and has a summary without a card.
#[tokio::test]
async fn money_was_taken_and_nothing_came() -> Result<()> {
    let plan = Plan { name: "missing", country: "al", language: Language::Sq, applicant: ENGJELL, window: PHONE };
    visit(plan, async |engjell| {
        let words = &engjell.words;
        let reference = engjell.walks_to_paying().await?;
        engjell.pays(Channel::Card).await?;
        engjell.at_the_bank(AtTheBank::Decline, "4242").await?;
        engjell.sees(&words.payment_failed_help()).await?;
        engjell.follow(&words.case_link()).await?;
        engjell.stands_at(&words.reason_payment()).await?;
        let question = words.case_question();
        engjell.answer(&question, &words.case_unsure()).await?;
        engjell.sees(&words.case_look_help()).await?;
        engjell.answer(&question, &words.case_yes()).await?;
        engjell.sees(&words.case_report_help()).await?;
        engjell.sees(&words.case_summary_help()).await?;
        engjell.sees(&reference).await?;
        engjell.looks_around("summary").await?;
        ensure!(!engjell.read().await?.contains("4242"), "the summary tells of the card");
        engjell.press(&words.case_reported()).await?;
        engjell.sees(&words.case_soon()).await?;
        engjell.follow(&words.closed_go(&words.step_fee())).await?;
        engjell.sees(&words.case_taken_help()).await
    })
    .await
}

/// R33, R34: where the documents tie a fee to its country, whoever has paid elsewhere is told before anything is begun, and
/// can go back there; Albania's do not, and nothing of it appears.
#[tokio::test]
async fn a_fee_is_told_in_the_other_country() -> Result<()> {
    let (ge, ee) = (("elsewhere-ge", "ge", "ee"), ("elsewhere-ee", "ee", "ge"));
    for ((name, country, other), applicant, channel) in [(ge, NINO, Channel::BankSlip), (ee, MARI, Channel::Transfer)] {
        let plan = Plan { name, country, language: Language::Sq, applicant, window: PHONE };
        visit(plan, async |visitor| {
            let words = &visitor.words;
            visitor.walks_to_paying().await?;
            visitor.pays(channel).await?;
            visitor.sees(&words.payment_pending_help()).await?;
            begins(visitor, "al").await?;
            visitor.reads_none_of(&[words.start_paid_elsewhere(), words.what_if_country_new()]).await?;
            begins(visitor, other).await?;
            visitor.sees(&words.start_paid_elsewhere()).await?;
            visitor.sees(&words.what_if_country_new()).await?;
            visitor.looks_around("told").await?;
            visitor.follow(&words.start_open_elsewhere(&words.nation(country))).await?;
            visitor.stands_at(&words.fee_title()).await?;
            visitor.sees(&words.payment_pending_help()).await
        })
        .await?;
    }
    Ok(())
}

/// A new application in a country, as far as its first question.
async fn begins(visitor: &Visitor, country: &str) -> Result<()> {
    visitor.goes_to(&format!("/{country}/{}", visitor.plan.language.code())).await?;
    visitor.follow(&visitor.words.front_begin()).await?;
    visitor.find(Thing::Field(&visitor.words.start_given_names())).await.map(drop)
}
