//! An application goes over from the visitor's phone to a kiosk, before whose camera the phone is held.

use anyhow::{Context, Result, ensure};
use serde_json::json;
use viza::domain::handoff::spoken;
use viza_visits::applicant::MARI;
use viza_visits::browser::Window;
use viza_visits::film::film;
use viza_visits::folder::Folder;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, path, visit_kiosk};

use crate::handoff::{PLAN, releases, shows_code};

/// R142: what was begun on a phone is gone on with at the kiosk, which keeps nothing of it afterwards.
#[tokio::test]
async fn a_kiosk_takes_over_what_a_phone_shows_it() -> Result<()> {
    let plan = Plan { name: "handoff-to-kiosk", window: Window::KIOSK, ..PLAN };
    visit_kiosk(json!(true), plan, async |hall| {
        let (words, host) = (&hall.words, &hall.host);
        let kiosk_site = host.folder.clone();
        // The same service as the phone comes to it: nothing there says that it is a kiosk.
        host.serves(Folder::open()?);
        hall.at_a_device(Window::PHONE, None, async |phone| {
            phone.comes_in().await?;
            phone.says_who().await?;
            let typed = phone.all_that_is_typed().await?;
            shows_code(phone).await?;
            let code = phone.find(Thing::Picture(&words.handoff_code())).await?.screenshot_as_png().await?;
            let reel = hall.browser.saved.join("phone.y4m");
            film(&[code], &reel)?;
            host.serves(kiosk_site);
            hall.at_a_device(Window::KIOSK, Some(&reel), async |kiosk| {
                kiosk.comes_to_the_kiosk().await?;
                let start = path(kiosk).await?;
                kiosk.turns_to(&start.replace("/start", "/find")).await?;
                kiosk.follow(&words.take_title()).await?;
                kiosk.stands_at(&words.take_title()).await?;
                kiosk.looks_around("before").await?;
                ensure!(
                    !kiosk.has(Thing::Field(&words.take_files())).await?,
                    "a kiosk asks for the visitor's pictures"
                );
                kiosk.press(&words.take_scan()).await?;
                kiosk.sees(&words.take_number_help()).await?;
                let number = kiosk.said("/number").await?;
                kiosk.sees(&spoken(&number)).await?;
                releases(phone, &number).await?;
                kiosk.sees(&words.take_here()).await?;
                kiosk.looks_around("here").await?;
                kiosk.follow(&words.common_continue()).await?;
                kiosk.stands_at(&words.start_title()).await?;
                ensure!(kiosk.all_that_is_typed().await? == typed, "something came over as something else");
                kiosk.finishes().await?;
                let left = kiosk.left_behind().await?;
                let told = [MARI.family_name, MARI.email].into_iter().find(|told| left.contains(told));
                ensure!(told.is_none(), "the kiosk still has {told:?}");
                Ok(())
            })
            .await
            .context("at the kiosk")?;
            phone.sees(&words.handoff_received()).await
        })
        .await
    })
    .await
}
