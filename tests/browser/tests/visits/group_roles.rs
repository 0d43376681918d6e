//! Who sees anything of groups: representatives in Albania, and everybody who has not asked for it.

use anyhow::{Result, ensure};
use viza::domain::language::Language;
use viza_visits::applicant::{ENGJELL, MARI};
use viza_visits::browser::Window;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, visit};

fn albanian(name: &'static str) -> Plan {
    Plan { name, country: "al", language: Language::Sq, applicant: ENGJELL, window: Window::PHONE }
}

/// R83, R84: the embassy approves the representative, who is then told the address for groups, and nothing of scheduling.
#[tokio::test]
async fn a_representative_is_approved_in_albania() -> Result<()> {
    visit(albanian("representative"), async |engjell| {
        let words = &engjell.words;
        asks_for_access(engjell).await?;
        engjell.host.embassy_decides_on_representative(ENGJELL.email, true).await?;
        engjell.reloads().await?;
        engjell.sees(&words.group_representative_approved()).await?;
        engjell.find(Thing::Link(&words.contact_write())).await?;
        says_nothing_of_scheduling(engjell).await?;
        engjell.looks_around("approved").await
    })
    .await
}

/// R83: whoever is not approved may correct the details and ask again.
#[tokio::test]
async fn a_representative_is_denied_in_albania() -> Result<()> {
    visit(albanian("representative-denied"), async |engjell| {
        let words = &engjell.words;
        asks_for_access(engjell).await?;
        engjell.host.embassy_decides_on_representative(ENGJELL.email, false).await?;
        engjell.reloads().await?;
        engjell.sees(&words.group_representative_denied()).await?;
        says_nothing_of_scheduling(engjell).await?;
        engjell.looks_around("denied").await?;
        engjell.press(&words.group_representative_again()).await?;
        engjell.sees(&words.group_representative_asked()).await
    })
    .await
}

async fn asks_for_access(engjell: &Visitor) -> Result<()> {
    let words = &engjell.words;
    engjell.registers().await?;
    engjell.follow(&words.group_way_in()).await?;
    engjell.takes_role("Agjencia Dajti", &words.group_representative_ask()).await?;
    engjell.sees(&words.group_representative_asked()).await?;
    says_nothing_of_scheduling(engjell).await?;
    engjell.looks_around("asked").await
}

async fn says_nothing_of_scheduling(engjell: &Visitor) -> Result<()> {
    let words = &engjell.words;
    let read = engjell.read().await?;
    for sentence in [words.group_ask(), words.group_choose_times(), words.group_role_lead()] {
        ensure!(!read.contains(&sentence), "Albania is told: {sentence}");
    }
    Ok(())
}

/// R21: an account that arranges nothing has one quiet link, and an applicant none at all.
#[tokio::test]
async fn an_ordinary_profile_sees_nothing_of_groups() -> Result<()> {
    let plan = Plan { name: "no-group", country: "ee", language: Language::Et, applicant: MARI, window: Window::PHONE };
    visit(plan, async |mari| {
        let words = &mari.words;
        mari.walks_to_paying().await?;
        let telling = [words.group_title(), words.group_ask(), words.group_members(), words.group_choose_times()];
        let pages = [("fee", words.fee_title()), ("dates", words.dates_title()), ("account", words.account_title())];
        for (page, title) in &pages {
            mari.goes_beside(page).await?;
            mari.stands_at(title).await?;
            let read = mari.read().await?;
            ensure!(telling.iter().all(|sentence| !read.contains(sentence)), "{page} speaks of groups");
        }
        mari.goes_beside("group").await?;
        mari.sees(&words.group_sign_in_first()).await?;
        mari.looks_around("signed-out").await
    })
    .await
}
