//! Groups in Estonia: a whole group from the request to the letter, an approval that ends while somebody looks, and a list
//! of two hundred read from a file.

use anyhow::{Context, Result, ensure};
use thirtyfour::{By, Key};
use viza::domain::language::Language;
use viza_visits::applicant::MARI;
use viza_visits::browser::Window;
use viza_visits::coordinating::{Request, called};
use viza_visits::group::Person;
use viza_visits::paper::pages;
use viza_visits::patience::until;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, visit};

const MINUTE: i64 = 60;

const CHOIR: Request =
    Request { organisation: "Laulukoor", group: "Talvereis", expected: "10", purpose: "Kontsert Denveris" };

fn plan(name: &'static str) -> Plan {
    Plan { name, country: "ee", language: Language::Et, applicant: MARI, window: Window::PHONE }
}

/// R21, R76–R78, R80, R82, R85: a group of ten. Nine are too few, the tenth opens the times once ready, all are booked at
/// once, and one letter is enough for all.
#[tokio::test]
async fn ten_people_go_together() -> Result<()> {
    visit(plan("group-ee"), async |mari| {
        let words = &mari.words;
        let id = mari.asks_for_group(CHOIR).await?;
        mari.sees(&words.group_requested()).await?;
        mari.looks_around("requested").await?;
        mari.host.embassy_approves(&id, 25 * MINUTE).await?;
        mari.reloads().await?;
        mari.sees(&words.group_approved()).await?;
        mari.sees(&words.group_meter("0", "10")).await?;
        mari.looks_around("approved").await?;
        let people = mari.host.people("ee", 10).await?;
        mari.goes_to_group(&id, "/members").await?;
        mari.invites(&people).await?;
        let (tenth, nine) = people.split_last().context("ten people")?;
        for person in nine {
            mari.host.gets_ready(person).await?;
            mari.host.agrees(person).await?;
        }
        nine_are_too_few(mari, &id).await?;
        mari.host.agrees(tenth).await?;
        mari.goes_to_group(&id, "").await?;
        mari.sees(&words.group_unready_count(1)).await?;
        mari.host.gets_ready(tenth).await?;
        mari.reloads().await?;
        mari.sees(&words.group_all_ready()).await?;
        mari.books_for_all(10).await?;
        letter(mari, &id, &people).await
    })
    .await
}

/// R82: the embassy's minimum stands before anything is typed, and at the field.
#[tokio::test]
async fn fewer_than_ten_do_not_ask() -> Result<()> {
    visit(plan("group-few"), async |mari| {
        let words = &mari.words;
        let id = mari.asks_for_group(CHOIR).await?;
        let here: String = mari.ask("return location.pathname").await?;
        let (place, _) = here.split_once("/g/").context("a group has its page")?;
        mari.goes_to(&format!("{place}/new")).await?;
        mari.sees(&words.group_minimum("10")).await?;
        mari.type_in(&words.group_name(), "Suvereis").await?;
        mari.type_in(&words.group_expected(), "9").await?;
        mari.type_in(&words.group_purpose(), "Laager").await?;
        mari.press(&words.group_send()).await?;
        mari.sees(&words.problem_too_few_people()).await?;
        mari.looks_around("too-few").await?;
        ensure!(mari.host.newest_group()? == id, "a group of nine was asked for");
        mari.host.embassy_denies(&id, "too_few").await?;
        mari.goes_to(&format!("{place}/g/{id}")).await?;
        mari.sees(&words.group_denied()).await?;
        mari.sees(&words.group_denied_too_few()).await?;
        mari.looks_around("denied").await?;
        mari.press(&words.group_dissolve()).await?;
        mari.press(&words.group_dissolve()).await?;
        mari.stands_at(&words.group_title()).await?;
        mari.sees(&words.group_news_dissolved()).await?;
        mari.sees(&words.group_none()).await
    })
    .await
}

/// R80: the approval ends while a page of the group is open; what is over says so and is closed.
#[tokio::test]
async fn an_approval_ends_while_the_page_is_open() -> Result<()> {
    visit(plan("group-window"), async |mari| {
        let words = &mari.words;
        let id = mari.asks_for_group(CHOIR).await?;
        mari.host.embassy_approves(&id, 5 * MINUTE).await?;
        mari.goes_to_group(&id, "/members").await?;
        mari.type_in(&words.group_called(), "Õie").await?;
        mari.type_in(&words.reference_label(), "EE-7K3M-9QXD").await?;
        // The page's clock is told by the next answer, and runs on from there by itself.
        mari.host.time_passes(5 * MINUTE - 5).await?;
        mari.press(&words.group_invite()).await?;
        mari.sees(&words.group_news_invited()).await?;
        mari.sees(&words.group_window_over()).await?;
        ensure!(!mari.has(Thing::Button(&words.group_invite())).await?, "somebody can still be invited");
        mari.looks_around("over").await?;
        mari.goes_to_group(&id, "/times").await?;
        mari.sees(&words.group_window_over()).await?;
        ensure!(!mari.has(Thing::Button(&words.common_continue())).await?, "times can still be chosen");
        mari.follow(&words.group_ask()).await?;
        mari.stands_at(&words.group_ask()).await
    })
    .await
}

/// A file with 200 rows, of which 15 cannot be used: each is named with its row and the reason, nothing is sent before the
/// button, and the roll of those who are invited scrolls and narrows without lag.
#[tokio::test]
async fn two_hundred_rows_with_fifteen_bad_ones() -> Result<()> {
    visit(plan("group-roster"), async |mari| {
        let words = &mari.words;
        let id = mari.asks_for_group(Request { expected: "200", ..CHOIR }).await?;
        mari.goes_to_group(&id, "/members").await?;
        mari.sees(&words.group_nobody()).await?;
        mari.chooses_file(&long_list()).await?;
        mari.sees(&words.roster_good(185)).await?;
        mari.sees(&words.roster_bad(15)).await?;
        mari.sees(&words.roster_line("10")).await?;
        mari.sees(&words.roster_no_name()).await?;
        mari.looks_around("report").await?;
        ensure!(mari.host.requests.count("POST", "/members") == 0, "something was sent before the button");
        mari.press(&words.roster_invite(185)).await?;
        mari.sees(&words.group_news_invited()).await?;
        mari.sees(&words.group_shown("185", "185")).await?;
        mari.looks_around("members").await?;
        keys_reach_everybody(mari).await?;
        nothing_lags(mari).await?;
        mari.type_in(&words.group_filter(), "185.").await?;
        mari.sees(&words.group_shown("185", "1")).await?;
        mari.type_in(&words.group_filter(), "x").await?;
        mari.sees(&words.group_none_found()).await?;
        mari.looks_around("found-none").await?;
        mari.type_in(&words.group_filter(), "1").await?;
        let sheets = pages(&mari.browser.print().await?)?.len();
        ensure!(sheets >= 3, "the roll is printed on {sheets} pages: rows are missing");
        Ok(())
    })
    .await
}

/// 185 rows that can be used, and three of each of five kinds that cannot.
fn long_list() -> String {
    let reference = |number: usize| format!("EE-{:04}-{:04}", number, 9999 - number);
    let mut rows: Vec<String> = (1..=185).map(|number| format!("{};{}", called(number), reference(number))).collect();
    for kind in 0..3 {
        let bad = [
            format!(";{}", reference(900 + kind)),
            format!("Õie {kind};"),
            format!("Õie {kind};EE-12{kind}"),
            format!("Õie {kind};GE-7K3M-9QX{kind}"),
            format!("Õie {kind};{};Tallinn", reference(800 + kind)),
        ];
        for (place, row) in bad.into_iter().enumerate() {
            rows.insert(9 + 40 * kind + place, row);
        }
    }
    rows.join("\r\n")
}

/// Nine of ten: the meter says so, and no way leads to the times.
async fn nine_are_too_few(mari: &Visitor, id: &str) -> Result<()> {
    let words = &mari.words;
    mari.goes_to_group(id, "").await?;
    mari.sees(&words.group_meter("9", "10")).await?;
    mari.sees(&words.group_missing(1)).await?;
    ensure!(!mari.has(Thing::Link(&words.group_choose_times())).await?, "nine people may choose times");
    mari.looks_around("nine").await?;
    mari.goes_to_group(id, "/times").await?;
    mari.sees(&words.group_times_closed()).await?;
    mari.looks_around("times-closed").await
}

/// R85: every member is on the letter, which prints on A4.
async fn letter(mari: &Visitor, id: &str, people: &[Person]) -> Result<()> {
    let words = &mari.words;
    mari.goes_to_group(id, "/letter").await?;
    mari.stands_at(&words.group_letter()).await?;
    for person in people {
        mari.sees(&person.reference).await?;
    }
    mari.looks_around("letter").await?;
    let sheets = pages(&mari.browser.print().await?)?;
    ensure!(!sheets.is_empty() && sheets.iter().all(|size| *size == (210, 297)), "the letter is printed as {sheets:?}");
    Ok(())
}

/// One step of Tab from the filter, then the arrows: the last of 185 is reached, and few rows are drawn.
async fn keys_reach_everybody(mari: &Visitor) -> Result<()> {
    let first = until("the first row", async || {
        Ok(mari.browser.web.find_all(By::XPath("//*[@role='row'][@aria-rowindex='2']")).await?.into_iter().next())
    })
    .await?;
    first.send_keys(Key::End + "").await?;
    until("the last row", async || {
        let index: Option<String> = mari.ask("return document.activeElement.getAttribute('aria-rowindex')").await?;
        Ok((index.as_deref() == Some("186")).then_some(()))
    })
    .await?;
    // A picture of the whole page was taken on a screen as high as the page, where every row is near: they go with it.
    until("few rows", async || {
        let drawn: usize = mari.ask("return document.querySelectorAll('[role=grid] [role=rowheader]').length").await?;
        Ok((drawn <= 45).then_some(()))
    })
    .await?;
    let told: String = mari.ask("return document.querySelector('[role=grid]').getAttribute('aria-rowcount')").await?;
    ensure!(told == "186", "a screen reader is told of {told} rows");
    Ok(())
}

/// What makes a long roll slow is rows: while it is scrolled and narrowed few are there, and few come at once.
async fn nothing_lags(mari: &Visitor) -> Result<()> {
    let (most, at_once): (usize, usize) =
        mari.browser.web.execute_async(SCROLLS_AND_NARROWS, vec![]).await?.convert()?;
    ensure!(most <= 45, "{most} rows were there");
    ensure!(at_once <= 15, "{at_once} rows came at once");
    Ok(())
}

/// Scrolls through the roll and narrows it as fast as the screen is drawn; gives the most rows that were there, and the most
/// that came with one frame.
const SCROLLS_AND_NARROWS: &str = "const done = arguments[arguments.length - 1];
    const count = () => document.querySelectorAll('[role=grid] [role=rowheader]').length;
    const field = document.querySelector('#f-group-filter');
    const type = text => { field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); };
    const steps = [];
    for (let top = 0; top < document.documentElement.scrollHeight; top += 300)
        steps.push(() => scrollTo({ top, behavior: 'instant' }));
    steps.push(() => scrollTo({ top: 0, behavior: 'instant' }));
    for (const text of ['1', '18', '185', '', 'ee', '']) steps.push(() => type(text), () => {}, () => {});
    let [most, atOnce, before] = [0, 0, count()];
    const next = () => {
        const now = count();
        [most, atOnce, before] = [Math.max(most, now), Math.max(atOnce, now - before), now];
        const step = steps.shift();
        if (!step) return done([most, atOnce]);
        step();
        requestAnimationFrame(next);
    };
    next();";
