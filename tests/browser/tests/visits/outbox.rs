//! What is given without a line waits on the device, and goes out by itself.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use viza::domain::language::Language;
use viza::wire::letter::Method;
use viza_visits::applicant::{ENGJELL, MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::fault::Fault;
use viza_visits::patience::until;
use viza_visits::prepared::{Far, Prepared};
use viza_visits::thing::{Thing, plain};
use viza_visits::visit::{Plan, Visitor, visit};

use crate::tabs::second_tab;

const PLAN: Plan =
    Plan { name: "outbox-ka", country: "ge", language: Language::Ka, applicant: NINO, window: Window::PHONE };

/// R142: an application is begun and filled in while the office is silent; nothing is lost over a reload, and everything
/// is sent once, in its order, when the office is found.
#[tokio::test]
async fn georgia_fills_in_without_a_line() -> Result<()> {
    visit(PLAN, fills_in_without_a_line).await
}

#[tokio::test]
async fn albania_fills_in_without_a_line() -> Result<()> {
    let plan = Plan { name: "outbox-sq", country: "al", language: Language::Sq, applicant: ENGJELL, ..PLAN };
    visit(plan, fills_in_without_a_line).await
}

#[tokio::test]
async fn estonia_fills_in_without_a_line() -> Result<()> {
    let plan = Plan { name: "outbox-et", country: "ee", language: Language::Et, applicant: MARI, ..PLAN };
    visit(plan, fills_in_without_a_line).await
}

async fn fills_in_without_a_line(visitor: &Visitor) -> Result<()> {
    let words = &visitor.words;
    visitor.host.faults.reigns(Some(Fault::LostRequest));
    let waiting = begins_and_fills_in(visitor).await?;
    visitor.sees(&words.outbox_title(waiting)).await?;
    visitor.looks_around("waiting").await?;
    visitor.reloads().await?;
    visitor.sees(&words.outbox_title(waiting)).await?;
    ensure!(visitor.host.counts().await?.is_empty(), "something was opened without a line");

    let before = visitor.host.requests.lines().len();
    finds_the_line(visitor).await?;
    has_nothing_waiting(visitor).await?;
    let lines = visitor.host.requests.lines();
    let sent: Vec<_> = lines
        .iter()
        .skip(before)
        .filter(|line| line.key.is_some())
        .map(|line| (line.method.as_str(), line.path.rsplit('/').next().unwrap_or_default()))
        .collect();
    let terms = visitor.pack()?.terms.map(|_| (Method::Put.name(), "terms"));
    let expected = [Some((Method::Post.name(), "applications")), terms, Some((Method::Put.name(), "profile"))];
    let expected: Vec<_> = expected.into_iter().flatten().collect();
    ensure!(sent == expected, "sent as {sent:?} and not as {expected:?}");
    ensure!(visitor.host.counts().await?.len() == 1, "more than one application was opened");
    // The page has become the reference's by itself.
    visitor.sees(&visitor.said("/reference").await?).await?;
    visitor.looks_around("sent").await
}

/// Begins, accepts the terms where there are any, and sends the profile; gives how many things wait.
async fn begins_and_fills_in(visitor: &Visitor) -> Result<u32> {
    let (words, plan) = (&visitor.words, &visitor.plan);
    let inside = |step: &str| format!("/{}/{}/a/prepared/{step}", plan.country, plan.language.code());
    visitor.goes_to(&inside("start")).await?;
    visitor.says_who().await?;
    visitor.press(&words.common_continue()).await?;
    visitor.stands_at(&words.outbox_opening_title()).await?;
    visitor.sees(&words.outbox_title(1)).await?;
    // One way to look for the line, and not two.
    visitor.find(Thing::Button(&words.outbox_try_now())).await?;
    ensure!(!visitor.has(Thing::Button(&words.common_check_again())).await?, "the line is looked for by two buttons");
    let mut waiting = 2;
    if visitor.pack()?.terms.is_some() {
        visitor.goes_to(&inside("fee")).await?;
        visitor.accepts_terms().await?;
        waiting += 1;
    }
    visitor.goes_to(&inside("profile")).await?;
    visitor.stands_at(&words.profile_title()).await?;
    visitor.fills_in_profile().await?;
    visitor.press(&words.common_save_and_continue()).await?;
    visitor.sees(&words.outbox_title(waiting)).await?;
    visitor.goes_to(&inside("reference")).await?;
    visitor.stands_at(&words.outbox_opening_title()).await?;
    Ok(waiting)
}

/// The office answers again, and the visitor does not wait for the page to find it out.
async fn finds_the_line(visitor: &Visitor) -> Result<()> {
    visitor.host.faults.reigns(None);
    // As if the network had come back: the page looks at once.
    visitor.browser.web.execute("window.dispatchEvent(new Event('online'))", vec![]).await?;
    Ok(())
}

async fn has_nothing_waiting(visitor: &Visitor) -> Result<()> {
    let said = plain(&visitor.words.outbox_nothing_done());
    until("an empty outbox", async || Ok((!visitor.read().await?.contains(&said)).then_some(()))).await
}

/// Whoever takes something back keeps what they typed, and it is not sent.
#[tokio::test]
async fn what_waits_can_be_taken_back() -> Result<()> {
    let plan = Plan { name: "outbox-back", country: "al", language: Language::En, applicant: ENGJELL, ..PLAN };
    visit(plan, async |engjell| {
        let words = &engjell.words;
        engjell.host.faults.reigns(Some(Fault::LostRequest));
        begins_and_fills_in(engjell).await?;
        engjell.press(&words.outbox_take_back(&words.outbox_profile())).await?;
        engjell.sees(&words.outbox_title(1)).await?;
        engjell.goes_to("/al/en/a/prepared/profile").await?;
        engjell.stands_at(&words.profile_title()).await?;
        let phone = engjell.written(Thing::Field(&words.profile_phone())).await?;
        ensure!(phone == ENGJELL.phone, "{phone:?} is left of what was typed");
        finds_the_line(engjell).await?;
        has_nothing_waiting(engjell).await?;
        ensure!(engjell.host.requests.count("PUT", "/profile") == 0, "what was taken back was sent");
        ensure!(engjell.host.counts().await?.len() == 1, "the application was not opened");
        Ok(())
    })
    .await
}

/// What one tab puts in waits in the other, and what the other takes out is out in both.
#[tokio::test]
async fn two_tabs_have_one_outbox() -> Result<()> {
    let plan = Plan { name: "outbox-both", country: "al", language: Language::En, applicant: ENGJELL, ..PLAN };
    visit(plan, async |engjell| {
        let (words, web) = (&engjell.words, &engjell.browser.web);
        engjell.host.faults.reigns(Some(Fault::LostRequest));
        begins_and_fills_in(engjell).await?;
        let [first, second] = second_tab(engjell).await?;
        web.switch_to_window(second).await?;
        engjell.sees(&words.outbox_title(2)).await?;
        engjell.press(&words.outbox_take_back(&words.outbox_profile())).await?;
        engjell.sees(&words.outbox_title(1)).await?;
        web.switch_to_window(first).await?;
        engjell.sees(&words.outbox_title(1)).await
    })
    .await
}

/// What waits in one country goes by that country's rules, and is sent once its page is opened. Whoever is elsewhere is told
/// and led there.
#[tokio::test]
async fn what_waits_in_another_country_is_told() -> Result<()> {
    let plan = Plan { name: "outbox-elsewhere", country: "al", language: Language::En, applicant: ENGJELL, ..PLAN };
    visit(plan, async |engjell| {
        let words = &engjell.words;
        engjell.host.faults.reigns(Some(Fault::LostRequest));
        begins_and_fills_in(engjell).await?;
        for place in ["/en", "/ge/en"] {
            engjell.goes_to(place).await?;
            engjell.sees(&words.front_unsent()).await?;
            engjell.sees(&words.front_waits(2)).await?;
        }
        engjell.goes_to("/en").await?;
        engjell.sees(&words.front_unsent()).await?;
        engjell.looks_around("home").await?;
        engjell.host.faults.reigns(None);
        engjell.goes_to("/al/en").await?;
        engjell.sees(&words.front_begun()).await?;
        until("what waited is sent", async || Ok((engjell.host.requests.count("PUT", "/profile") == 1).then_some(())))
            .await?;
        let waits = [1, 2].map(|count| plain(&words.front_waits(count)));
        until("nothing that waits", async || {
            let page = engjell.read().await?;
            Ok(waits.iter().all(|said| !page.contains(said)).then_some(()))
        })
        .await
    })
    .await
}

/// R142: what cannot wait says why when it is pressed, and nothing of it is kept to be done later.
#[tokio::test]
async fn what_cannot_wait_says_why() -> Result<()> {
    let plan = Plan { name: "outbox-why", country: "al", language: Language::Sq, applicant: ENGJELL, ..PLAN };
    visit(plan, async |engjell| {
        let words = &engjell.words;
        engjell.walks_to_paying().await?;
        engjell.host.faults.reigns(Some(Fault::LostRequest));
        engjell.reloads().await?;
        engjell.stands_at(&words.fee_title()).await?;
        engjell.sees(&words.common_no_answer()).await?;
        engjell.first_answer(&words.fee_channel()).await?;
        engjell.press(&words.common_pay()).await?;
        engjell.sees(&words.needs_line_paying()).await?;
        engjell.looks_around("why").await?;
        ensure!(!engjell.read().await?.contains(&plain(&words.outbox_nothing_done())), "a payment waits");

        finds_the_line(engjell).await?;
        until("the line", async || {
            Ok((!engjell.read().await?.contains(&plain(&words.common_no_answer()))).then_some(()))
        })
        .await?;
        ensure!(engjell.host.requests.count("POST", "/payments") == 0, "a payment was begun by itself");
        Ok(())
    })
    .await
}

/// R58: a time is held and the line breaks off: the booking says why it must wait, and that the call centre books by phone.
#[tokio::test]
async fn albania_books_by_phone_without_a_line() -> Result<()> {
    let plan = Plan { name: "outbox-phone", country: "al", language: Language::Sq, applicant: ENGJELL, ..PLAN };
    visit(plan, async |engjell| {
        let words = &engjell.words;
        engjell.walks_to_paying().await?;
        engjell.walks_to_confirming().await?;
        engjell.host.faults.reigns(Some(Fault::LostRequest));
        engjell.browser.web.execute("window.dispatchEvent(new Event('offline'))", vec![]).await?;
        engjell.sees(&words.common_offline()).await?;
        engjell.press(&words.common_confirm_booking()).await?;
        engjell.sees(&words.needs_line_booking()).await?;
        engjell.sees(&words.booking_by_phone()).await?;
        engjell.looks_around("by-phone").await?;
        ensure!(engjell.host.requests.count("POST", "/booking") == 0, "a booking went out");
        Ok(())
    })
    .await
}

/// R142: the profile that waits meets another one, which arrived from elsewhere meanwhile: nothing is overwritten before
/// the visitor has seen both and chosen.
#[tokio::test]
async fn two_answers_meet_and_the_visitor_chooses() -> Result<()> {
    let plan = Plan { name: "outbox-crossed", language: Language::En, ..PLAN };
    visit(plan, async |nino| {
        let words = &nino.words;
        let prepared = Prepared::so_far(&nino.host, Far::ProfileSent).await?;
        nino.opens_counted_tab(None).await?;
        let place = nino.finds(&prepared).await?;
        nino.goes_to(&format!("{place}/profile")).await?;
        nino.stands_at(&words.profile_title()).await?;
        nino.host.faults.reigns(Some(Fault::LostRequest));
        nino.type_in(&words.profile_phone(), "+995 555 00 00 01").await?;
        nino.tick(&words.profile_declare()).await?;
        nino.press(&words.common_save_and_continue()).await?;
        nino.sees(&words.outbox_title(1)).await?;
        // The tab is gone while the office can be reached again.
        nino.browser.web.goto("about:blank").await?;
        nino.host.faults.reigns(None);
        let mut profile = prepared.reads().await?.get("profile").cloned().context("no profile")?;
        profile["phone"] = json!("+995555000002");
        prepared.puts("profile", &profile).await?;

        nino.goes_to(&format!("{place}/profile")).await?;
        nino.sees(&words.outbox_crossed(&words.outbox_profile())).await?;
        nino.sees("+995555000001").await?;
        nino.sees("+995555000002").await?;
        nino.looks_around("both").await?;
        ensure!(phone(&prepared).await? == "+995555000002", "what the visitor had not seen was overwritten");
        nino.press(&words.outbox_send_mine()).await?;
        until("the visitor's own number", async || Ok((phone(&prepared).await? == "+995555000001").then_some(()))).await
    })
    .await
}

async fn phone(prepared: &Prepared) -> Result<String> {
    let record = prepared.reads().await?;
    Ok(record.pointer("/profile/phone").and_then(Value::as_str).context("no telephone")?.to_owned())
}
