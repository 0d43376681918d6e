//! The operator's place at a kiosk: its PIN, what it says, the page for the printer.

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use viza::domain::language::Language;
use viza_visits::applicant::NINO;
use viza_visits::browser::Window;
use viza_visits::paper::pages;
use viza_visits::patience::until;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, visit, visit_kiosk};

const PLAN: Plan =
    Plan { name: "operator", country: "ge", language: Language::Ka, applicant: NINO, window: Window::KIOSK };

const PIN: &str = "271828";

/// What `./viza kiosk pin` says of that PIN; a test there digests it with the same salt.
fn terms() -> Value {
    json!({
        "operator_pin": {
            "salt": "0011223344556677",
            "digest": "a121e624b13eefcc3ca78930abd96ff88a45bb5bc22f64df379dfdeafcdbdf6b"
        },
        "restart": "04:00",
        "name": "თბილისი 1"
    })
}

#[tokio::test]
async fn the_right_pin_shows_how_the_device_is() -> Result<()> {
    for (name, language, window) in [
        ("operator-sq", Language::Sq, Window::DESKTOP),
        ("operator-ka", Language::Ka, Window::KIOSK),
        ("operator-et", Language::Et, Window::PHONE),
        ("operator-en", Language::En, Window::DESKTOP),
    ] {
        visit_kiosk(terms(), Plan { name, language, window, ..PLAN }, async |operator| {
            let words = &operator.words;
            operator.comes().await?;
            operator.takes_picture("shut").await?;
            operator.tries(PIN).await?;
            operator.sees(&words.operator_version()).await?;
            operator.sees(&words.operator_line_up()).await?;
            operator.sees(&words.operator_clock()).await?;
            operator.sees(&words.operator_next_restart()).await?;
            operator.looks_around("panel").await?;
            let paper = pages(&operator.browser.print().await?)?;
            ensure!(paper.len() == 1, "the test page takes {} sheets", paper.len());
            // Whoever begins anew finds it shut.
            operator.press(&words.operator_restart()).await?;
            operator.comes().await
        })
        .await?;
    }
    Ok(())
}

/// A clock that is days wrong is told in days, and an envelope that the office never took by what was wrong with it. The
/// browser is asked to keep what lies there.
#[tokio::test]
async fn what_is_wrong_is_told_in_words() -> Result<()> {
    const DAY: u32 = 24 * 60 * 60;
    for (name, language) in
        [("operator-amiss-sq", Language::Sq), ("operator-amiss-ka", Language::Ka), ("operator-amiss-en", Language::En)]
    {
        visit_kiosk(terms(), Plan { name, language, ..PLAN }, async |operator| {
            let words = &operator.words;
            operator.may_sleep().await?;
            let counts = json!({ "source": ASKS_TO_KEEP });
            operator.browser.tells_tools("Page.addScriptToEvaluateOnNewDocument", counts).await?;
            operator.goes_to("/").await?;
            operator.is_awaited().await?;
            let is_asked = async || Ok(operator.ask::<bool>("return Boolean(globalThis.isAsked)").await?.then_some(()));
            until("the browser to be asked to keep what lies there", is_asked).await?;
            operator.browser.web.execute_async(ENVELOPE, vec![]).await?;
            operator.reloads().await?;
            operator.is_awaited().await?;
            operator.sleeps(2 * DAY).await?;
            operator.touch(Thing::Link(&words.operator_way_in())).await?;
            operator.tries(PIN).await?;
            operator.sees(&words.clock_wrong_days(2)).await?;
            operator.sees(&words.operator_post_key_retired(1)).await?;
            operator.takes_picture("panel").await?;
            // Whoever looks after it tomorrow is told too.
            operator.comes().await?;
            operator.tries(PIN).await?;
            operator.sees(&words.operator_post_key_retired(1)).await
        })
        .await?;
    }
    Ok(())
}

/// Tells when the browser is asked to keep what lies on the device.
const ASKS_TO_KEEP: &str = "StorageManager.prototype.persist = () => Promise.resolve(globalThis.isAsked = true)";

/// Lays an envelope on the shelf that is sealed to a key of long ago.
const ENVELOPE: &str = "const done = arguments[0]; const open = indexedDB.open('viza-kiosk');
    open.onsuccess = () => {
        const body = { v: 1, key: 'key_of_long_ago', made_on: '2026-11-20', ephemeral: 'B' + 'A'.repeat(86),
            sealed: 'A'.repeat(40) };
        const envelope = JSON.stringify(['envelope-of-long-ago', '2026-12-04', JSON.stringify(body)]);
        const writing = open.result.transaction('envelopes', 'readwrite');
        writing.objectStore('envelopes').put(envelope, 'one');
        writing.oncomplete = () => { open.result.close(); done(null) };
    }";

#[tokio::test]
async fn five_wrong_pins_make_a_pause_that_a_restart_does_not_end() -> Result<()> {
    let plan = Plan { name: "operator-wrong", language: Language::En, ..PLAN };
    visit_kiosk(terms(), plan, async |operator| {
        let words = &operator.words;
        operator.comes().await?;
        for _ in 0..4 {
            operator.tries("111111").await?;
            operator.sees(&words.operator_wrong_pin()).await?;
        }
        operator.tries("111111").await?;
        operator.is_refused().await?;
        operator.looks_around("pause").await?;
        operator.goes_to("/operator/en").await?;
        operator.is_refused().await?;
        let kept: String = operator.ask("return localStorage.getItem('viza-operator')").await?;
        ensure!(kept.starts_with("5 ") && !kept.contains("111111"), "{kept}");
        // The minute is over.
        operator.ask::<()>("localStorage.setItem('viza-operator', '5 0')").await?;
        operator.goes_to("/operator/en").await?;
        operator.tries(PIN).await?;
        operator.sees(&words.operator_version()).await?;
        let kept: Option<String> = operator.ask("return localStorage.getItem('viza-operator')").await?;
        ensure!(kept.is_none(), "{kept:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_a_pin_it_stays_shut_and_elsewhere_it_is_not() -> Result<()> {
    let plan = Plan { name: "operator-none", language: Language::En, ..PLAN };
    visit_kiosk(json!(true), plan, async |operator| {
        operator.comes().await?;
        operator.sees(&operator.words.operator_no_pin()).await?;
        operator.looks_around("no-pin").await
    })
    .await?;
    visit(Plan { name: "operator-elsewhere", ..plan }, async |nino| {
        nino.goes_to("/operator").await?;
        nino.stands_at(&nino.words.home_title()).await
    })
    .await
}

/// What an operator does.
trait Operator {
    async fn comes(&self) -> Result<()>;
    async fn tries(&self, pin: &str) -> Result<()>;
    async fn is_refused(&self) -> Result<()>;
}

impl Operator for Visitor {
    /// From the screen that waits for somebody.
    async fn comes(&self) -> Result<()> {
        self.goes_to("/").await?;
        self.touch(Thing::Link(&self.words.operator_way_in())).await?;
        self.stands_at(&self.words.operator_title()).await
    }

    /// Types a PIN on the screen's own keys and sends it.
    async fn tries(&self, pin: &str) -> Result<()> {
        let label = self.words.operator_pin();
        self.touch(Thing::Field(&label)).await?;
        for digit in pin.chars() {
            self.touch(Thing::Button(&digit.to_string())).await?;
        }
        self.press(&self.words.operator_open()).await
    }

    /// Nobody may try for a while.
    async fn is_refused(&self) -> Result<()> {
        let begins = self.words.operator_pause(60);
        let begins = begins.split("60").next().unwrap_or_default().trim().to_owned();
        until("the pause", async || Ok(self.read().await?.contains(&begins).then_some(()))).await
    }
}
