//! Each state of a payment, and the questions about one that is missing.

use anyhow::{Result, ensure};
use viza::domain::language::Language;
use viza::domain::payment::Channel;
use viza_visits::applicant::{ENGJELL, MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::paying::AtTheBank;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, visit};

const PHONE: Window = Window::PHONE;

/// R44: cash that has come in Albania does not count at once; nobody pays again, and it counts by itself.
#[tokio::test]
async fn cash_in_albania_counts_later() -> Result<()> {
    const WEEK: i64 = 7 * 86_400;
    let plan = Plan { name: "counts-later", country: "al", language: Language::Sq, applicant: ENGJELL, window: PHONE };
    visit(plan, async |engjell| {
        let words = &engjell.words;
        engjell.walks_to_paying().await?;
        engjell.pays(Channel::BankSlip).await?;
        engjell.waits_for_the_money().await?;
        engjell.sees(&words.payment_counts_later()).await?;
        engjell.sees(&words.channel_valid_later()).await?;
        engjell.looks_around("counts-later").await?;
        ensure!(!engjell.has(Thing::Button(&words.common_pay())).await?, "one could pay a second time");
        engjell.host.time_passes(WEEK).await?;
        engjell.press(&words.common_check_again()).await?;
        engjell.has_paid().await
    })
    .await
}

/// R39, R40: of a part the rest is told; paying opens when the office opens it, and the page says who did.
#[tokio::test]
async fn a_part_comes_and_the_office_opens_paying_again() -> Result<()> {
    let plan = Plan { name: "part-paid", country: "ge", language: Language::Ka, applicant: NINO, window: PHONE };
    visit(plan, async |nino| {
        let words = &nino.words;
        nino.walks_to_paying().await?;
        nino.pays(Channel::BankSlip).await?;
        nino.sees(&words.payment_pending()).await?;
        nino.host.a_part_arrives().await?;
        nino.press(&words.common_check_again()).await?;
        nino.sees(&words.payment_part_paid()).await?;
        nino.sees(&words.payment_do_not_pay_again()).await?;
        nino.looks_around("part").await?;
        ensure!(!nino.has(Thing::Button(&words.common_pay())).await?, "one could pay a second time");
        nino.host.opens_paying_again().await?;
        nino.press(&words.common_check_again()).await?;
        nino.sees(&words.payment_reopened_help()).await?;
        nino.looks_around("reopened").await?;
        nino.find(Thing::Button(&words.common_pay())).await.map(drop)
    })
    .await
}

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

/// R7, R24: a fee that rose while the visitor was away interrupts with the old and the new one.
#[tokio::test]
async fn a_fee_that_rose_meanwhile_is_agreed_to_first() -> Result<()> {
    let plan = Plan { name: "fee-rose", country: "ee", language: Language::Et, applicant: MARI, window: PHONE };
    visit(plan, async |mari| {
        let words = &mari.words;
        mari.walks_to_paying().await?;
        mari.host.fees_rise("ee", 500).await?;
        mari.reloads().await?;
        mari.sees(&words.payment_change_question()).await?;
        mari.sees(&words.payment_change_old()).await?;
        mari.looks_around("rose").await?;
        ensure!(!mari.has(Thing::Button(&words.common_pay())).await?, "one could pay a fee that was not agreed to");
        mari.press(&words.payment_change_accept()).await?;
        mari.sees(&words.fee_before_paying()).await?;
        mari.pays(Channel::Card).await?;
        mari.at_the_bank(AtTheBank::Pay, "4242").await?;
        mari.has_paid().await
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
