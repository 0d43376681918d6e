//! The security policy is in force: the visits run under it, and here it is seen to bite.

use anyhow::{Context, Result, ensure};
use thirtyfour::WebDriver;
use viza::domain::language::Language;
use viza_visits::applicant::MARI;
use viza_visits::browser::Window;
use viza_visits::visit::{Plan, visit};

/// Tries an inline script and a request to elsewhere, and tells which of them the policy stopped.
const TRESPASS: &str = "const done = arguments[0], stopped = new Set();
    document.addEventListener('securitypolicyviolation', event => {
        stopped.add(event.effectiveDirective);
        if (stopped.size === 2) { done({ stopped: [...stopped].sort(), ran: window.trespassed === true }); }
    });
    const script = document.createElement('script');
    script.textContent = 'window.trespassed = true';
    document.head.append(script);
    fetch('http://127.0.0.1:9/').catch(() => {});";

/// R136.
#[tokio::test]
async fn the_policy_is_sent_and_bites() -> Result<()> {
    let plan = Plan { name: "policy", country: "ee", language: Language::En, applicant: MARI, window: Window::PHONE };
    visit(plan, async |mari| {
        mari.goes_to("/ee/en").await?;
        mari.stands_at(&mari.words.front_title()).await?;
        let web: &WebDriver = &mari.browser.web;
        let sent = "const done = arguments[0];
            fetch('/').then(answer => done(answer.headers.get('content-security-policy')))";
        let policy: String = web.execute_async(sent, vec![]).await?.convert()?;
        let promised = mari.host.folder.header("Content-Security-Policy").context("no policy")?;
        ensure!(policy == promised, "the page came with the policy {policy}");
        for strict in ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval';", "style-src 'self';"] {
            ensure!(policy.contains(strict), "the policy lacks {strict}");
        }
        let told = web.execute_async(TRESPASS, vec![]).await?;
        let told = told.json();
        ensure!(told["ran"] == false, "an inline script ran");
        ensure!(told["stopped"] == serde_json::json!(["connect-src", "script-src-elem"]), "{told}");
        // These two complaints were wanted.
        mari.browser.complaints().await.map(drop)
    })
    .await
}
