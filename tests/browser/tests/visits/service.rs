//! How the service itself stands: maintenance ahead and under way, and an app that has grown too old.

use anyhow::{Result, ensure};
use viza::domain::language::Language;
use viza_sandbox::{Armed, Trouble};
use viza_visits::applicant::MARI;
use viza_visits::browser::Window;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, visit};

const PLAN: Plan =
    Plan { name: "maintenance", country: "ee", language: Language::En, applicant: MARI, window: Window::PHONE };

#[tokio::test]
async fn maintenance_is_told_ahead_and_keeps_what_was_typed() -> Result<()> {
    visit(PLAN, async |mari| {
        let words = &mari.words;
        mari.host.plans_maintenance(600, 1800).await?;
        mari.comes_in().await?;
        mari.sees(&words.service_maintenance_ahead()).await?;
        mari.looks_around("maintenance-ahead").await?;
        mari.type_in(&words.start_given_names(), "Mari").await?;
        mari.host.plans_maintenance(0, 1800).await?;
        mari.reloads().await?;
        mari.stands_at(&words.service_maintenance()).await?;
        mari.sees(&words.service_maintenance_kept()).await?;
        mari.looks_around("maintenance").await?;
        mari.press(&words.common_try_again()).await?;
        mari.stands_at(&words.service_maintenance()).await?;
        mari.host.plans_maintenance(0, 0).await?;
        mari.press(&words.common_try_again()).await?;
        mari.stands_at(&words.start_title()).await?;
        let name = mari.written(Thing::Field(&words.start_given_names())).await?;
        ensure!(name == "Mari", "what was typed is gone: {name}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_app_that_is_too_old_says_so_and_keeps_what_was_typed() -> Result<()> {
    visit(Plan { name: "outdated", ..PLAN }, async |mari| {
        let words = &mari.words;
        mari.comes_in().await?;
        mari.says_who().await?;
        let (operation, trouble) = (Some("create_application".to_owned()), Trouble::AppOutdated);
        mari.host.sandbox.arm(Armed { application: None, operation, trouble, times: u32::MAX, seconds: 1 });
        mari.press(&words.common_continue()).await?;
        mari.sees(&words.service_outdated()).await?;
        mari.looks_around("outdated").await?;
        mari.host.sandbox.disarm();
        mari.press(&words.service_reload()).await?;
        mari.sees(&words.meanwhile_done()).await?;
        mari.sees(&MARI.name()).await?;
        ensure!(mari.host.counts().await?.len() == 1, "not one application was opened");
        Ok(())
    })
    .await
}
