//! An application goes over to the visitor's phone: with a number that only this phone shows, or from screen to camera.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use serde_json::json;
use thirtyfour::By;
use viza::domain::handoff::spoken;
use viza::domain::language::Language;
use viza_visits::applicant::{MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::fault::Fault;
use viza_visits::film::{film, photographs};
use viza_visits::folder::Folder;
use viza_visits::paper::read_code;
use viza_visits::patience::until;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, visit, visit_kiosk};

pub(crate) const PLAN: Plan =
    Plan { name: "handoff", country: "ee", language: Language::Et, applicant: MARI, window: Window::PHONE };

/// What was typed and not sent goes over too, letter by letter, and the address keeps nothing of it.
#[tokio::test]
async fn what_is_typed_goes_over_to_the_device_whose_number_is_typed() -> Result<()> {
    visit(PLAN, async |mari| {
        let words = &mari.words;
        mari.comes_in().await?;
        mari.says_who().await?;
        let typed = mari.all_that_is_typed().await?;
        let link = shows_code(mari).await?;
        mari.looks_around("code").await?;
        mari.at_another_device(async |phone| {
            let number = claims(phone, &link).await?;
            phone.looks_around("number").await?;
            ensure!(phone.browser.web.current_url().await?.fragment().is_none(), "the address keeps the key");
            // What is released may be fetched until it has come.
            mari.host.faults.plan("get_package", 1, Fault::LostAnswer);
            releases(mari, &number).await?;
            phone.sees(&words.take_here()).await?;
            phone.looks_around("here").await?;
            phone.follow(&words.common_continue()).await?;
            phone.stands_at(&words.start_title()).await?;
            ensure!(phone.all_that_is_typed().await? == typed, "something came over as something else");
            mari.sees(&words.handoff_received()).await?;
            mari.looks_around("received").await?;
            phone.opens().await.map(drop)
        })
        .await?;
        mari.press(&words.handoff_erase()).await?;
        mari.stands_at(&words.front_title()).await?;
        let sent = mari.host.requests.lines();
        ensure!(!sent.iter().any(|line| line.path.contains(key_of(&link))), "the key left the device");
        Ok(())
    })
    .await
}

/// A photograph of the screen is not enough: who comes second, too late or with another number gets nothing, and nothing
/// is lost.
#[tokio::test]
async fn nobody_else_gets_it() -> Result<()> {
    let plan = Plan { name: "handoff-refused", country: "ge", language: Language::Ka, applicant: NINO, ..PLAN };
    visit(plan, async |nino| {
        let words = &nino.words;
        nino.comes_in().await?;
        nino.says_who().await?;
        let link = shows_code(nino).await?;
        nino.at_another_device(async |phone| {
            claims(phone, &link).await?;
            phone
                .at_another_device(async |thief| {
                    thief.browser.web.goto(&link).await?;
                    thief.sees(&words.handoff_taken()).await?;
                    thief.looks_around("taken").await
                })
                .await?;
            writes_number(nino, "12").await?;
            nino.sees(&words.handoff_number_form()).await?;
            for wrong in ["000000", "000001"] {
                writes_number(nino, wrong).await?;
                nino.sees(&words.handoff_number_wrong_help()).await?;
            }
            nino.looks_around("wrong").await?;
            writes_number(nino, "000002").await?;
            nino.sees(&words.handoff_over()).await?;
            phone.sees(&words.handoff_over()).await?;
            phone.looks_around("over").await
        })
        .await?;
        nino.press(&words.handoff_anew()).await?;
        let link = code_shown(nino).await?;
        nino.host.time_passes(91).await?;
        nino.sees(&words.handoff_over()).await?;
        nino.at_another_device(async |phone| {
            phone.browser.web.goto(&link).await?;
            phone.sees(&words.handoff_over()).await
        })
        .await?;
        nino.press(&words.handoff_anew()).await?;
        let link = code_shown(nino).await?;
        nino.at_another_device(async |phone| {
            let number = claims(phone, &link).await?;
            releases(nino, &number).await?;
            phone.sees(&words.take_here()).await
        })
        .await
    })
    .await
}

/// R142: after the visitor has taken everything along, the kiosk has nothing of it.
#[tokio::test]
async fn a_kiosk_forgets_what_has_gone_over() -> Result<()> {
    let plan = Plan { name: "handoff-kiosk", window: Window::KIOSK, ..PLAN };
    visit_kiosk(json!(true), plan, async |mari| {
        let words = &mari.words;
        mari.comes_to_the_kiosk().await?;
        mari.says_who().await?;
        let reference = mari.opens().await?;
        let link = shows_code(mari).await?;
        mari.looks_around("code").await?;
        // What is a kiosk in the hall is a service of its own for the phone at the same address.
        mari.host.serves(Folder::open()?);
        let site = mari.host.folder.clone();
        mari.at_a_device(Window::PHONE, None, async |phone| {
            let number = claims(phone, &link).await?;
            phone.takes_picture("number").await?;
            mari.host.serves(site);
            mari.find(Thing::Field(&words.handoff_number())).await?;
            mari.looks_around("asked").await?;
            releases(mari, &number).await?;
            phone.sees(&words.take_here()).await?;
            phone.sees(&reference).await
        })
        .await?;
        mari.is_awaited().await?;
        let left = mari.left_behind().await?;
        for told in [&reference, MARI.family_name, MARI.email, key_of(&link)] {
            ensure!(!left.contains(told), "the kiosk still has {told}");
        }
        Ok(())
    })
    .await
}

/// Without a line between the two: a camera reads the codes from the screen.
#[tokio::test]
async fn a_camera_reads_the_codes_of_a_series() -> Result<()> {
    let plan = Plan { name: "handoff-camera", window: Window::KIOSK, ..PLAN };
    visit(plan, async |mari| {
        let words = &mari.words;
        mari.comes_in().await?;
        mari.says_who().await?;
        let reference = mari.opens().await?;
        let codes = shows_series(mari).await?;
        let reel = mari.browser.saved.join("codes.y4m");
        film(&codes, &reel)?;
        mari.at_a_device(Window::PHONE, Some(&reel), async |phone| {
            goes_to_take(phone).await?;
            phone.looks_around("before").await?;
            phone.press(&words.take_scan()).await?;
            phone.sees(&words.take_here()).await?;
            phone.sees(&reference).await
        })
        .await?;
        ensure!(mari.host.requests.count("POST", "/handoffs") == 0, "something was sent");
        Ok(())
    })
    .await
}

/// The same from photographs, one of them of something else, while the office is silent; and where there is no camera,
/// that is said.
#[tokio::test]
async fn photographs_of_the_codes_do_as_well() -> Result<()> {
    let plan = Plan {
        name: "handoff-pictures",
        country: "ge",
        language: Language::Ka,
        applicant: NINO,
        window: Window::KIOSK,
    };
    visit(plan, async |nino| {
        let words = &nino.words;
        nino.comes_in().await?;
        nino.says_who().await?;
        let reference = nino.opens().await?;
        let codes = shows_series(nino).await?;
        let files = photographs(&codes, &nino.browser.saved)?;
        let (first, rest) = files.split_first().context("no codes")?;
        nino.at_another_device(async |phone| {
            goes_to_take(phone).await?;
            phone.press(&words.take_scan()).await?;
            phone.sees(&words.take_no_camera()).await?;
            phone.looks_around("no-camera").await?;
            let screen = nino.browser.saved.join("screen.png");
            fs::write(&screen, phone.browser.picture().await?)?;
            chooses(phone, &[screen]).await?;
            phone.sees(&words.take_files_none()).await?;
            chooses(phone, std::slice::from_ref(first)).await?;
            phone.sees(&words.take_progress("1", &files.len().to_string())).await?;
            phone.looks_around("first").await?;
            nino.host.is_down(true);
            let backwards: Vec<PathBuf> = rest.iter().rev().cloned().collect();
            chooses(phone, &backwards).await?;
            phone.sees(&words.take_here()).await?;
            phone.sees(&reference).await?;
            nino.host.is_down(false);
            Ok(())
        })
        .await
    })
    .await
}

/// Goes to where the application is handed over, and has the code shown. Gives the link in it, as a camera reads it.
pub(crate) async fn shows_code(visitor: &Visitor) -> Result<String> {
    let words = &visitor.words;
    visitor.follow(&words.handoff_title()).await?;
    visitor.stands_at(&words.handoff_title()).await?;
    visitor.looks_around("handoff").await?;
    visitor.press(&words.handoff_show()).await?;
    code_shown(visitor).await
}

async fn code_shown(visitor: &Visitor) -> Result<String> {
    let code = visitor.find(Thing::Picture(&visitor.words.handoff_code())).await?;
    read_code(&code.screenshot_as_png().await?)
}

fn key_of(link: &str) -> &str {
    link.rsplit_once('.').map_or(link, |(_, key)| key)
}

/// Claims what the link leads to; the number that the phone shows.
async fn claims(phone: &Visitor, link: &str) -> Result<String> {
    phone.browser.web.goto(link).await?;
    phone.stands_at(&phone.words.take_title()).await?;
    phone.sees(&phone.words.take_number_help()).await?;
    let number = phone.said("/number").await?;
    phone.sees(&spoken(&number)).await?;
    Ok(number)
}

async fn writes_number(owner: &Visitor, number: &str) -> Result<()> {
    owner.type_in(&owner.words.handoff_number(), number).await?;
    owner.press(&owner.words.handoff_release()).await
}

pub(crate) async fn releases(owner: &Visitor, number: &str) -> Result<()> {
    writes_number(owner, &spoken(number)).await
}

/// Has the series shown; a picture of each code, as it stands on the screen.
async fn shows_series(visitor: &Visitor) -> Result<Vec<Vec<u8>>> {
    let words = &visitor.words;
    visitor.follow(&words.handoff_title()).await?;
    visitor.browser.web.find(By::Css("main details > summary")).await?.click().await?;
    visitor.press(&words.handoff_series_show()).await?;
    let frames = async |place: usize, of: usize| {
        let code = visitor.find(Thing::Picture(&words.handoff_frame(&of.to_string(), &place.to_string()))).await?;
        Ok::<_, anyhow::Error>(code.screenshot_as_png().await?)
    };
    let of = until("the first code", async || {
        let codes = visitor.browser.web.find_all(By::XPath("//*[@role='img']")).await?;
        for code in &codes {
            let name = visitor.name_of(code).await?;
            if let Some(of) = (1..=99).find(|of| name == words.handoff_frame(&of.to_string(), "1")) {
                return Ok(Some(of));
            }
        }
        Ok(None)
    })
    .await?;
    visitor.looks_around("series").await?;
    let mut codes = Vec::new();
    for place in 1..=of {
        codes.push(frames(place, of).await?);
        visitor.press(&words.handoff_next()).await?;
    }
    visitor.press(&words.handoff_all()).await?;
    frames(of, of).await?;
    visitor.looks_around("sheet").await?;
    Ok(codes)
}

async fn goes_to_take(phone: &Visitor) -> Result<()> {
    let (country, language) = (phone.plan.country, phone.plan.language.code());
    phone.goes_to(&format!("/{country}/{language}/a/fresh1/take")).await?;
    phone.stands_at(&phone.words.take_title()).await
}

async fn chooses(phone: &Visitor, files: &[PathBuf]) -> Result<()> {
    let paths: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
    phone.browser.web.find(By::Css("input[type=file]")).await?.send_keys(paths.join("\n")).await?;
    Ok(())
}
