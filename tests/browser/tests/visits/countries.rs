//! From the front page to the confirmation, in each country and language: each visitor meets one refusal, loads the page
//! again in the middle, and has one answer lost on the way.

use anyhow::Result;
use viza::domain::language::Language;
use viza::domain::payment::Channel;
use viza_sandbox::Trouble;
use viza_visits::applicant::MARI;
use viza_visits::browser::Window;
use viza_visits::visit::{Plan, visit};
use viza_visits::way::AtTheBank;

#[tokio::test]
async fn estonia_in_estonian_with_a_declined_card() -> Result<()> {
    let plan = Plan { name: "ee-et", country: "ee", language: Language::Et, applicant: MARI, window: Window::PHONE };
    visit(plan, async |mari| {
        let words = &mari.words;
        mari.comes_in().await?;
        mari.says_who().await?;
        let reference = mari.opens().await?;
        mari.accepts_terms().await?;
        mari.chooses_class().await?;
        mari.pays(Channel::Card).await?;
        mari.at_the_bank(AtTheBank::Decline, "4242").await?;
        mari.sees(&words.payment_failed_help()).await?;
        mari.looks_around("declined").await?;
        mari.pays(Channel::Card).await?;
        mari.at_the_bank(AtTheBank::Pay, "5100").await?;
        mari.has_paid().await?;
        mari.fills_in_profile().await?;
        mari.sends_profile().await?;
        mari.holds_a_time().await?;
        mari.chooses_pickup().await?;
        mari.sends_delivery().await?;
        mari.host.arm("register_booking", Trouble::LostAnswer);
        mari.confirms().await?;
        mari.is_confirmed(&reference).await
    })
    .await
}
