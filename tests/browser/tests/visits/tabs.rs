//! The same application open in two tabs: nobody pays twice, nobody books twice.

use anyhow::{Context, Result, ensure};
use serde_json::json;
use thirtyfour::WindowHandle;
use viza::domain::language::Language;
use viza::domain::payment::Channel;
use viza_sandbox::Trouble;
use viza_visits::applicant::NINO;
use viza_visits::browser::Window;
use viza_visits::patience::until;
use viza_visits::paying::channel_name;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, visit};

/// R47.
#[tokio::test]
async fn two_tabs_press_at_once_and_it_happens_once() -> Result<()> {
    let plan = Plan { name: "tabs", country: "ge", language: Language::En, applicant: NINO, window: Window::PHONE };
    visit(plan, async |nino| {
        let words = &nino.words;
        nino.walks_to_paying().await?;
        nino.answer(&words.fee_channel(), &channel_name(words, Channel::BankSlip)).await?;
        let tabs = second_tab(nino).await?;
        nino.host.arm("begin_payment", Trouble::Slow);
        press_in_both(nino, &words.common_pay()).await?;
        in_each(nino, &tabs, async || nino.sees(&words.payment_pending_help()).await).await?;
        ensure!(nino.host.requests.count("POST", "/payments") == 1, "two tabs began two payments");

        nino.waits_for_the_money().await?;
        nino.has_paid().await?;
        nino.fills_in_profile().await?;
        nino.sends_profile().await?;
        nino.holds_a_time().await?;
        nino.chooses_pickup().await?;
        nino.sends_delivery().await?;
        nino.stands_at(&words.check_title()).await?;
        close_other(nino, &tabs).await?;
        let tabs = second_tab(nino).await?;
        nino.host.arm("register_booking", Trouble::Slow);
        press_in_both(nino, &words.common_confirm_booking()).await?;
        in_each(nino, &tabs, async || nino.stands_at(&words.confirmation_title()).await).await?;
        ensure!(nino.host.requests.count("POST", "/booking") == 1, "two tabs booked twice");
        nino.paid_and_booked_once().await
    })
    .await
}

/// Opens the page at hand in a second tab, which the first one can reach. Gives both; the first stays in front.
pub async fn second_tab(nino: &Visitor) -> Result<[WindowHandle; 2]> {
    let web = &nino.browser.web;
    let (first, known) = (web.window().await?, web.windows().await?);
    web.execute("window.other = window.open(location.href)", vec![]).await?;
    let second =
        until("the second tab", async || Ok(web.windows().await?.into_iter().find(|window| !known.contains(window))))
            .await?;
    web.switch_to_window(first.clone()).await?;
    Ok([first, second])
}

/// Presses a button in both tabs within one task of the browser: no human is quicker.
pub async fn press_in_both(nino: &Visitor, button: &str) -> Result<()> {
    const PRESS: &str = "const found = [window.other.document, document]
            .map(page => page.evaluate(arguments[0], page, null, 9, null).singleNodeValue);
        const ready = found.every(button => button !== null);
        if (ready) { found.forEach(button => button.click()); }
        return ready";
    let button = json!(Thing::Button(button).xpath());
    until("the button in both tabs", async || {
        let pressed: bool = nino.browser.web.execute(PRESS, vec![button.clone()]).await?.convert()?;
        Ok(pressed.then_some(()))
    })
    .await
}

/// Looks at something in each tab and ends in the first.
pub async fn in_each(nino: &Visitor, tabs: &[WindowHandle; 2], look: impl AsyncFn() -> Result<()>) -> Result<()> {
    for (place, tab) in tabs.iter().enumerate().rev() {
        nino.browser.web.switch_to_window(tab.clone()).await?;
        look().await.with_context(|| format!("in tab {}", place + 1))?;
    }
    Ok(())
}

async fn close_other(nino: &Visitor, tabs: &[WindowHandle; 2]) -> Result<()> {
    let [first, second] = tabs;
    nino.browser.web.switch_to_window(second.clone()).await?;
    nino.browser.web.close_window().await?;
    Ok(nino.browser.web.switch_to_window(first.clone()).await?)
}
