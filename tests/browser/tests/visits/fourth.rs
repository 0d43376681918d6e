//! A country that the guide for embassies makes from nothing, on a release that was built before: the wizard's whole way in
//! its languages. Nothing of the app changes.

#[path = "../../../guide/steps.rs"]
mod steps;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use anyhow::{Context, Result, anyhow, ensure};
use viza::domain::language::Language;
use viza::domain::payment::Channel;
use viza_visits::applicant::{ANNE, VLORA};
use viza_visits::browser::Window;
use viza_visits::folder::{Folder, workspace};
use viza_visits::paying::AtTheBank;
use viza_visits::visit::{Plan, Visitor, path, visit_with};

use steps::{Desk, read};

/// The folder of packs that the guide fills, once for all visits.
static KOSOVO: LazyLock<Result<PathBuf>> = LazyLock::new(|| {
    let beside = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("guide");
    if beside.exists() {
        fs::remove_dir_all(&beside)?;
    }
    let guide = fs::read_to_string(workspace().join("docs/guide.md"))?;
    Desk { beside: &beside, checkout: &workspace() }.follows(&read(&guide)?)?;
    Ok(beside.join("packs"))
});

fn kosovo() -> Result<&'static Path> {
    KOSOVO.as_deref().map_err(|error| anyhow!("the guide: {error:#}"))
}

/// Wrong: a postal code. The money has come and is not valid yet: no time can be taken before.
#[tokio::test]
async fn kosovo_in_albanian_with_money_that_counts_later() -> Result<()> {
    let plan = Plan { name: "xk-sq", country: "xk", language: Language::Sq, applicant: VLORA, window: Window::PHONE };
    visit_with(kosovo()?, plan, async |vlora| {
        let words = &vlora.words;
        is_the_same_app(vlora)?;
        vlora.comes_in().await?;
        vlora.says_who().await?;
        let reference = vlora.opens().await?;
        vlora.chooses_class().await?;
        vlora.pays(Channel::BankSlip).await?;
        vlora.sees(&words.payment_pending_help()).await?;
        let fee = path(vlora).await?;
        vlora.goes_to(&fee.replace("/fee", "/booking")).await?;
        vlora.stands_at(&words.closed_title(&words.step_booking())).await?;
        vlora.looks_around("closed").await?;
        vlora.goes_to(&fee).await?;
        vlora.sees_the_money_come(Channel::BankSlip).await?;
        vlora.has_paid().await?;
        vlora.fills_in_profile().await?;
        let (field, problem) = (words.profile_postal_code(), words.problem_postal_code());
        vlora.keeps_what_is_wrong(&field, "1000O", &problem, &words.common_save_and_continue()).await?;
        vlora.sends_profile().await?;
        vlora.holds_a_time().await?;
        vlora.chooses_pickup().await?;
        vlora.sends_delivery().await?;
        vlora.confirms().await?;
        vlora.is_confirmed(&reference).await
    })
    .await
}

/// Wrong: a passport number; and an address abroad, to which nothing is brought. Its own words, and its notice.
#[tokio::test]
async fn kosovo_in_english_by_card() -> Result<()> {
    let plan = Plan { name: "xk-en", country: "xk", language: Language::En, applicant: ANNE, window: Window::DESKTOP };
    visit_with(kosovo()?, plan, async |anne| {
        let words = &anne.words;
        anne.goes_to("/xk/en").await?;
        anne.sees(&words.front_lead()).await?;
        ensure!(words.front_lead().contains("Pristina"), "the pack's own words are not spoken");
        let reference = anne.walks_to_paying().await?;
        anne.pays(Channel::Card).await?;
        anne.at_the_bank(AtTheBank::Pay, "4242").await?;
        anne.has_paid().await?;
        anne.fills_in_profile().await?;
        let (field, problem) = (words.profile_passport_number(), words.problem_passport_number());
        anne.keeps_what_is_wrong(&field, "PD76Б4321", &problem, &words.common_save_and_continue()).await?;
        anne.sends_profile().await?;
        anne.sees("On 26 November 2026 the embassy is closed.").await?;
        anne.holds_a_time().await?;
        anne.stands_at(&words.delivery_title()).await?;
        anne.answer(&words.delivery_question(), &words.delivery_door()).await?;
        anne.tick(&words.delivery_same_address()).await?;
        anne.tick(&words.delivery_presence_only()).await?;
        anne.press(&words.common_save_and_continue()).await?;
        anne.sees(&words.problem_abroad()).await?;
        anne.chooses_pickup().await?;
        anne.sends_delivery().await?;
        anne.confirms().await?;
        anne.is_confirmed(&reference).await
    })
    .await
}

/// Every file of the app is byte for byte the one that was built before there was a fourth country.
fn is_the_same_app(visitor: &Visitor) -> Result<()> {
    let built = Folder::open()?;
    let mut programs = 0;
    for entry in fs::read_dir(built.file("/"))? {
        let name = entry?.file_name().into_string().map_err(|name| anyhow!("{name:?}"))?;
        let (before, now) = (built.file(&name), visitor.host.folder.file(&name));
        if before.is_file() {
            ensure!(fs::read(before)? == fs::read(now)?, "{name} has changed");
            programs += usize::from(name.ends_with(".wasm"));
        }
    }
    ensure!(programs > 0, "there is no program in the release");
    println!("a fourth country: {programs} wasm files, byte for byte the same");
    let list = fs::read_to_string(visitor.host.folder.file("/packs/index.json")).context("no list of packs")?;
    ensure!(list.contains("\"xk\"") && list.contains("\"ge\""), "the list of packs: {list}");
    Ok(())
}
