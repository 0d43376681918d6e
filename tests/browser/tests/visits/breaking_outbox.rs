//! What waits in two tabs when the line comes back, with a worker beside them.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use viza::domain::language::Language;
use viza_visits::applicant::NINO;
use viza_visits::browser::Window;
use viza_visits::fault::Fault;
use viza_visits::patience::until;
use viza_visits::thing::plain;
use viza_visits::visit::{Plan, visit};

use crate::tabs::{in_each, press_in_both, second_tab};

/// R47: two tabs find the line at the same moment, the same things wait in both, and a worker attends both: each is sent once.
#[tokio::test]
async fn two_tabs_send_what_waits_once() -> Result<()> {
    const PLAN: Plan =
        Plan { name: "outbox-tabs", country: "ge", language: Language::En, applicant: NINO, window: Window::PHONE };
    visit(PLAN, async |nino| {
        let words = &nino.words;
        nino.comes_with_worker().await?;
        nino.host.faults.reigns(Some(Fault::LostRequest));
        nino.opens_counted_tab(None).await?;
        nino.goes_to("/ge/en/a/prepared/start").await?;
        nino.rests().await?;
        nino.says_who().await?;
        nino.press(&words.common_continue()).await?;
        nino.stands_at(&words.outbox_opening_title()).await?;
        nino.rests().await?;
        nino.goes_to("/ge/en/a/prepared/fee").await?;
        nino.rests().await?;
        nino.accepts_terms().await?;
        nino.rests().await?;
        nino.goes_to("/ge/en/a/prepared/profile").await?;
        nino.rests().await?;
        nino.stands_at(&words.profile_title()).await?;
        nino.fills_in_profile().await?;
        nino.press(&words.common_save_and_continue()).await?;
        nino.rests().await?;
        nino.goes_to("/ge/en/a/prepared/reference").await?;
        nino.sees(&words.outbox_title(3)).await?;
        let tabs = second_tab(nino).await?;
        in_each(nino, &tabs, async || {
            nino.sees(&words.outbox_title(3)).await?;
            ensure!(nino.ask::<bool>(ATTENDED).await?, "no worker attends the tab");
            Ok(())
        })
        .await?;
        let before = nino.host.requests.lines().len();
        nino.host.faults.reigns(None);
        press_in_both(nino, &words.outbox_try_now()).await?;
        in_each(nino, &tabs, async || {
            until("an empty outbox", async || {
                Ok((!nino.read().await?.contains(&plain(&words.outbox_nothing_done()))).then_some(()))
            })
            .await
        })
        .await?;
        let lines = nino.host.requests.lines();
        let sent: Vec<_> = lines.iter().skip(before).filter_map(|line| line.key.as_deref()).collect();
        let keys: BTreeSet<_> = sent.iter().collect();
        ensure!((sent.len(), keys.len()) == (3, 3), "three orders were sent as {sent:?}");
        ensure!(nino.host.counts().await?.len() == 1, "more than one application was opened");
        Ok(())
    })
    .await
}

const ATTENDED: &str = "return Boolean(navigator.serviceWorker.controller)";
