//! Every state of a payment that a country's ways to pay can reach, one after the other, and what is done in each; of the
//! others nothing appears. A fee in use is in `moving`.

use anyhow::{Context, Result, ensure};
use viza::domain::language::Language;
use viza::domain::payment::Channel;
use viza::domain::rule::Rule;
use viza_visits::applicant::{ENGJELL, MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::fault::Fault;
use viza_visits::paying::{AtTheBank, channel_name};
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, path, visit};

const WEEK: i64 = 7 * 86_400;
const YEAR: i64 = 366 * 86_400;

/// R7, R24, R27, R39, R40, R44, R47: by card and in cash; cash that has come does not count at once.
#[tokio::test]
async fn every_state_in_albania() -> Result<()> {
    let window = Window::PHONE;
    every_state(Plan { name: "paying-al", country: "al", language: Language::Sq, applicant: ENGJELL, window }).await
}

/// R7, R24, R27, R35, R39, R40, R47: in cash only, with a slip that runs out.
#[tokio::test]
async fn every_state_in_georgia() -> Result<()> {
    let window = Window::PHONE;
    every_state(Plan { name: "paying-ge", country: "ge", language: Language::Ka, applicant: NINO, window }).await
}

/// R7, R24, R27, R39, R40, R43, R47: by card, which rests after a try, and by transfer, which never runs out.
#[tokio::test]
async fn every_state_in_estonia() -> Result<()> {
    let window = Window::DESKTOP;
    every_state(Plan { name: "paying-ee", country: "ee", language: Language::Et, applicant: MARI, window }).await
}

async fn every_state(plan: Plan) -> Result<()> {
    visit(plan, async |visitor| {
        visitor.walks_to_paying().await?;
        the_ways_are_the_countrys(visitor).await?;
        the_fee_rises(visitor).await?;
        nobody_knows(visitor).await?;
        let pack = visitor.pack()?;
        if pack.channel(Channel::Card).is_some() {
            the_bank_says_nothing_and_then_no(visitor).await?;
        }
        let by_hand = [Channel::BankSlip, Channel::Transfer].into_iter().find(|way| pack.channel(*way).is_some());
        let by_hand = by_hand.context("the money comes by hand somehow")?;
        visitor.pays(by_hand).await?;
        visitor.sees(&visitor.words.payment_pending_help()).await?;
        visitor.cannot_pay().await?;
        if by_hand == Channel::BankSlip {
            the_slip_runs_out(visitor).await?;
        }
        a_part_comes(visitor).await?;
        visitor.pays(by_hand).await?;
        visitor.sees_the_money_come(by_hand).await?;
        the_year_ends(visitor).await
    })
    .await
}

/// Nothing was paid: each way to pay that the pack lists, and no other.
async fn the_ways_are_the_countrys(visitor: &Visitor) -> Result<()> {
    let (words, pack) = (&visitor.words, visitor.pack()?);
    let question = words.fee_channel();
    for channel in Channel::ALL {
        let way = channel_name(words, channel);
        let is_there = visitor.has(Thing::Answer { question: &question, answer: &way }).await?;
        ensure!(is_there == pack.channel(channel).is_some(), "“{way}” is offered: {is_there}");
    }
    Ok(())
}

/// The fee rose while the visitor was away: the old one and the new one, and nothing to pay before they agree.
async fn the_fee_rises(visitor: &Visitor) -> Result<()> {
    let words = &visitor.words;
    visitor.host.fees_rise(visitor.plan.country, 500).await?;
    visitor.reloads().await?;
    visitor.sees(&words.payment_change_question()).await?;
    visitor.sees(&words.payment_change_old()).await?;
    visitor.cannot_pay().await?;
    visitor.looks_around("rose").await?;
    visitor.press(&words.payment_change_accept()).await?;
    visitor.sees(&words.fee_before_paying()).await
}

/// The order to pay is lost, and so is every reading of the record: nobody knows, and nobody pays again. Once the record shows no
/// trace it is safe to try again; the visitor does not.
async fn nobody_knows(visitor: &Visitor) -> Result<()> {
    let words = &visitor.words;
    let first = visitor.pack()?.channels.first().context("no way to pay")?.channel;
    visitor.host.faults.reigns(Some(Fault::LostRequest));
    visitor.pays(first).await?;
    visitor.has_in_sight(&words.unclear_payment()).await?;
    visitor.sees(&words.unclear_checking()).await?;
    visitor.cannot_pay().await?;
    visitor.looks_around("unknown").await?;
    visitor.host.faults.reigns(None);
    visitor.press(&words.common_check_again()).await?;
    visitor.sees(&words.unclear_not_seen()).await?;
    visitor.reads_none_of(&[words.unclear_payment()]).await?;
    visitor.looks_around("not-seen").await?;
    visitor.press(&words.unclear_let_go()).await?;
    visitor.reads_none_of(&[words.payment_pending_help()]).await
}

/// The bank's page is left without an answer; then the bank declines.
async fn the_bank_says_nothing_and_then_no(visitor: &Visitor) -> Result<()> {
    let (words, pack) = (&visitor.words, visitor.pack()?);
    visitor.pays(Channel::Card).await?;
    visitor.at_the_bank(AtTheBank::Close, "4242").await?;
    visitor.sees(&words.payment_started_help()).await?;
    visitor.sees(&words.payment_do_not_pay_again()).await?;
    visitor.cannot_pay().await?;
    visitor.looks_around("started").await?;
    visitor.press(&words.payment_back_to_bank()).await?;
    visitor.at_the_bank(AtTheBank::Decline, "4242").await?;
    visitor.sees(&words.payment_failed_help()).await?;
    visitor.find(Thing::Button(&words.common_pay())).await?;
    visitor.looks_around("failed").await?;
    match pack.channel(Channel::Card).and_then(|rule| rule.cooldown_hours) {
        Some(_) => visitor.sees(&words.card_other_card()).await,
        None => visitor.reads_none_of(&[words.card_other_card(), words.card_other_way()]).await,
    }
}

/// Whoever may have paid with an expired slip does not pay again; whoever did not makes a new one.
async fn the_slip_runs_out(visitor: &Visitor) -> Result<()> {
    let words = &visitor.words;
    visitor.host.time_passes(WEEK).await?;
    visitor.press(&words.common_check_again()).await?;
    visitor.sees(&words.fee_slip_expired()).await?;
    match visitor.pack()?.states(Rule::ExpiredSlipRisky) {
        true => visitor.sees(&words.fee_slip_expired_risk()).await?,
        false => visitor.reads_none_of(&[words.fee_slip_expired_risk()]).await?,
    }
    let asked = words.fee_slip_paid();
    visitor.answer(&asked, &words.fee_slip_paid_yes()).await?;
    visitor.sees(&words.payment_do_not_pay_again()).await?;
    visitor.press(&words.common_pay()).await?;
    visitor.sees(&words.problem_heading()).await?;
    visitor.looks_around("slip-expired").await?;
    ensure!(visitor.host.requests.count("POST", "/payments") < 4, "a payment was begun beside the slip");
    visitor.answer(&asked, &words.fee_slip_paid_no()).await?;
    visitor.pays(Channel::BankSlip).await?;
    visitor.sees(&words.payment_pending_help()).await
}

/// Of a part the rest is told; paying opens when the office opens it, and the page says who did.
async fn a_part_comes(visitor: &Visitor) -> Result<()> {
    let words = &visitor.words;
    visitor.host.a_part_arrives().await?;
    visitor.press(&words.common_check_again()).await?;
    visitor.sees(&words.payment_part_paid()).await?;
    visitor.sees(&words.payment_do_not_pay_again()).await?;
    visitor.cannot_pay().await?;
    visitor.looks_around("part").await?;
    visitor.host.opens_paying_again().await?;
    visitor.press(&words.common_check_again()).await?;
    visitor.sees(&words.payment_reopened_help()).await?;
    visitor.looks_around("reopened").await
}

/// A fee that booked nothing in its time books nothing more; a new one can be paid.
async fn the_year_ends(visitor: &Visitor) -> Result<()> {
    let words = &visitor.words;
    let here = path(visitor).await?;
    visitor.host.time_passes(YEAR).await?;
    visitor.goes_to(&here).await?;
    visitor.sees(&words.payment_fee_expired()).await?;
    visitor.find(Thing::Button(&words.common_pay())).await?;
    visitor.looks_around("fee-expired").await
}
