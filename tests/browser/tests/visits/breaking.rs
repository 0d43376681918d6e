//! The line breaks: a network that wants to be signed in to, and a door that shuts in the middle.

use anyhow::{Result, ensure};
use serde_json::Value;
use viza::domain::language::Language;
use viza_visits::applicant::NINO;
use viza_visits::browser::Window;
use viza_visits::fault::Fault;
use viza_visits::prepared::{Far, Prepared};
use viza_visits::visit::{Plan, Visitor, visit};

const PLAN: Plan =
    Plan { name: "portal-en", country: "ge", language: Language::En, applicant: NINO, window: Window::PHONE };

#[tokio::test]
async fn a_network_asks_to_be_signed_in_to_in_english() -> Result<()> {
    visit(PLAN, async |nino| behind_a_portal(nino, Fault::Portal).await).await
}

#[tokio::test]
async fn a_network_asks_to_be_signed_in_to_in_georgian() -> Result<()> {
    let plan = Plan { name: "portal-ka", language: Language::Ka, ..PLAN };
    visit(plan, async |nino| behind_a_portal(nino, Fault::Redirect).await).await
}

#[tokio::test]
async fn a_network_asks_to_be_signed_in_to_in_estonian() -> Result<()> {
    let plan = Plan { name: "portal-et", language: Language::Et, ..PLAN };
    visit(plan, async |nino| behind_a_portal(nino, Fault::Portal).await).await
}

#[tokio::test]
async fn a_network_asks_to_be_signed_in_to_in_albanian() -> Result<()> {
    let plan = Plan { name: "portal-sq", language: Language::Sq, ..PLAN };
    visit(plan, async |nino| behind_a_portal(nino, Fault::Redirect).await).await
}

/// Somebody else answers in the office's place: that is said, nothing is concluded from it, and what was asked is carried out
/// once as soon as the office is there again.
async fn behind_a_portal(nino: &Visitor, portal: Fault) -> Result<()> {
    let words = &nino.words;
    let prepared = Prepared::so_far(&nino.host, Far::TermsAccepted).await?;
    nino.opens_counted_tab(None).await?;
    let place = nino.finds(&prepared).await?;
    nino.goes_to(&format!("{place}/fee")).await?;
    nino.rests().await?;
    let class = words.named("visa-class-b1b2").unwrap_or_default();
    nino.answer(&words.fee_class(), &class).await?;
    nino.host.faults.reigns(Some(portal));
    nino.press(&words.common_continue()).await?;
    nino.sees(&words.line_portal()).await?;
    nino.sees(&words.line_portal_help()).await?;
    nino.looks_around("portal").await?;
    ensure!(prepared.reads().await?.get("visa_class").is_none_or(Value::is_null), "a class was chosen");
    nino.host.faults.reigns(None);
    let chosen = async || nino.read().await.map(|page| page.contains(&words.fee_before_paying()));
    nino.insists_on(&words.common_continue(), chosen).await?;
    nino.reads_none_of(&[words.line_portal()]).await?;
    nino.looks_around("signed-in").await
}

/// The office suddenly does not know the token: that is said, and no answer is lost by it.
#[tokio::test]
async fn a_door_that_shuts_in_the_middle_costs_no_answer() -> Result<()> {
    let plan = Plan { name: "shut-out", language: Language::Sq, ..PLAN };
    visit(plan, async |nino| {
        let words = &nino.words;
        let prepared = Prepared::so_far(&nino.host, Far::Paid).await?;
        nino.opens_counted_tab(None).await?;
        let place = nino.finds(&prepared).await?;
        nino.goes_to(&format!("{place}/profile")).await?;
        nino.rests().await?;
        nino.stands_at(&words.profile_title()).await?;
        nino.fills_in_profile().await?;
        let typed = nino.all_that_is_typed().await?;
        nino.host.faults.plan("send_profile", 1, Fault::ShutOut);
        nino.press(&words.common_save_and_continue()).await?;
        nino.sees(&words.refusal_token_invalid()).await?;
        ensure!(nino.all_that_is_typed().await? == typed, "an answer is lost");
        nino.looks_around("shut-out").await?;
        nino.reloads().await?;
        nino.stands_at(&words.profile_title()).await?;
        ensure!(nino.all_that_is_typed().await? == typed, "an answer is lost by the reload");
        nino.press(&words.common_save_and_continue()).await?;
        nino.stands_at(&words.booking_title()).await
    })
    .await
}
