//! Somebody begins at a kiosk that has lost its line, leaves, and goes on at another device once it is found.

use anyhow::{Context, Result, ensure};
use serde_json::json;
use viza::domain::claim_code::ClaimCode;
use viza::domain::language::Language;
use viza_visits::applicant::MARI;
use viza_visits::browser::Window;
use viza_visits::fault::Fault;
use viza_visits::hall::disguises;
use viza_visits::patience::until;
use viza_visits::visit::{Plan, Visitor, path, visit_kiosk};

const PLAN: Plan =
    Plan { name: "sealed", country: "ee", language: Language::Et, applicant: MARI, window: Window::KIOSK };

/// How much lies on the kiosk's shelf, and what.
const SHELF: &str = "const done = arguments[0]; const open = indexedDB.open('viza-kiosk');
    open.onerror = () => done([]);
    open.onsuccess = () => {
        const all = open.result.transaction('envelopes').objectStore('envelopes').getAll();
        all.onerror = () => done([]);
        all.onsuccess = () => { open.result.close(); done(all.result) };
    }";

async fn shelf(visitor: &Visitor) -> Result<Vec<String>> {
    Ok(visitor.browser.web.execute_async(SHELF, vec![]).await?.convert()?)
}

/// Waits until so many envelopes lie on the shelf.
async fn shelved(visitor: &Visitor, count: usize) -> Result<()> {
    until("the shelf to be as it should", async || Ok((shelf(visitor).await?.len() == count).then_some(()))).await
}

async fn knows_keys(visitor: &Visitor) -> Result<()> {
    until("the keys of the office", async || Ok(visitor.left_behind().await?.contains("not_after").then_some(()))).await
}

/// Comes to a kiosk that knows the office's keys, and loses the line.
async fn begins_without_a_line(mari: &Visitor) -> Result<()> {
    mari.comes_to_the_kiosk().await?;
    knows_keys(mari).await?;
    mari.host.faults.reigns(Some(Fault::LostRequest));
    mari.says_who().await?;
    mari.press(&mari.words.common_continue()).await?;
    mari.stands_at(&mari.words.outbox_opening_title()).await
}

#[tokio::test]
async fn whoever_leaves_without_a_line_goes_on_elsewhere() -> Result<()> {
    visit_kiosk(json!(true), PLAN, async |mari| {
        let words = &mari.words;
        begins_without_a_line(mari).await?;
        mari.stands_at(&words.kiosk_claim_title()).await?;
        mari.looks_around("code").await?;
        let code: String = mari.ask("return document.querySelector('main .viza-copy__value').textContent").await?;
        ensure!(ClaimCode::hear(&code).is_some(), "{code} is no code");
        let start = path(mari).await?;
        let (visit, _) = start.rsplit_once('/').context("an application has an address")?;
        mari.turns_to(&format!("{visit}/fee")).await?;
        mari.accepts_terms().await?;
        mari.sees(&words.outbox_title(2)).await?;
        mari.finishes().await?;
        shelved(mari, 1).await?;
        let left = mari.left_behind().await?;
        let typed = [MARI.given_names, MARI.family_name, MARI.email, &code];
        let found: Vec<_> =
            typed.iter().filter(|text| disguises(text).iter().any(|as_it| left.contains(as_it))).collect();
        ensure!(found.is_empty(), "left behind: {found:?}");
        ensure!(mari.host.counts().await?.is_empty(), "something has arrived without a line");
        mari.host.faults.reigns(None);
        shelved(mari, 0).await?;
        ensure!(mari.host.counts().await?.len() == 1, "not one application was opened");
        mari.at_another_device(async |other| {
            other.comes_to_the_kiosk().await?;
            let start = path(other).await?;
            let (visit, _) = start.rsplit_once('/').context("an application has an address")?;
            other.turns_to(&format!("{visit}/find")).await?;
            other.type_in(&words.reference_label(), &code.to_lowercase()).await?;
            other.answer(&words.find_proof(), &words.find_by_birth_date()).await?;
            other.type_date(&words.start_birth_date(), MARI.born).await?;
            other.looks_around("found-by-code").await?;
            other.press(&words.find_button()).await?;
            until("the way on", async || Ok((!path(other).await?.ends_with("/find")).then_some(()))).await?;
            other.turns_to(&format!("{visit}/reference")).await?;
            other.stands_at(&words.reference_title()).await?;
            other.sees(&words.reference_recovery_code()).await
        })
        .await
    })
    .await
}

/// What the visitor sends while they are still there does not lie on the shelf any more.
#[tokio::test]
async fn whoever_stays_until_the_line_is_back_leaves_no_envelope() -> Result<()> {
    visit_kiosk(json!(true), Plan { name: "sealed-stays", ..PLAN }, async |mari| {
        begins_without_a_line(mari).await?;
        shelved(mari, 1).await?;
        mari.host.faults.reigns(None);
        mari.stands_at(&mari.words.reference_title()).await?;
        shelved(mari, 0).await?;
        ensure!(mari.host.counts().await?.len() == 1, "not one application was opened");
        Ok(())
    })
    .await
}

/// A kiosk that has never heard of the office keeps nothing, and says so while there is time.
#[tokio::test]
async fn a_kiosk_without_a_key_says_that_it_keeps_nothing() -> Result<()> {
    visit_kiosk(json!(true), Plan { name: "sealed-never", ..PLAN }, async |mari| {
        mari.host.faults.reigns(Some(Fault::LostRequest));
        mari.comes_to_the_kiosk().await?;
        mari.says_who().await?;
        mari.press(&mari.words.common_continue()).await?;
        mari.stands_at(&mari.words.outbox_opening_title()).await?;
        mari.stands_at(&mari.words.kiosk_claim_none()).await?;
        mari.looks_around("none").await?;
        ensure!(shelf(mari).await?.is_empty(), "something lies on the shelf that nobody can open");
        Ok(())
    })
    .await
}

/// A device whose clock is years ahead when it starts without a line erases nobody's envelope.
#[tokio::test]
async fn no_clock_of_a_device_erases_an_envelope() -> Result<()> {
    const YEARS_AHEAD: &str = "{ const now = Date.now; Date.now = () => now() + 1e11 }";
    visit_kiosk(json!(true), Plan { name: "sealed-clock", ..PLAN }, async |mari| {
        begins_without_a_line(mari).await?;
        mari.finishes().await?;
        shelved(mari, 1).await?;
        let ahead = json!({ "source": YEARS_AHEAD });
        mari.browser.tells_tools("Page.addScriptToEvaluateOnNewDocument", ahead).await?;
        mari.comes_to_the_kiosk().await?;
        mari.type_in(&mari.words.start_given_names(), "Mari").await?;
        mari.finishes().await?;
        shelved(mari, 1).await?;
        mari.host.faults.reigns(None);
        shelved(mari, 0).await?;
        ensure!(mari.host.counts().await?.len() == 1, "not one application was opened");
        Ok(())
    })
    .await
}

/// Who is signed in is told to the end that nothing is kept for them: their session is over before an envelope arrives.
#[tokio::test]
async fn nothing_is_sealed_for_who_is_signed_in() -> Result<()> {
    const PASSWORD: &str = "sinine kruus laual";
    visit_kiosk(json!(true), Plan { name: "sealed-session", ..PLAN }, async |mari| {
        let words = &mari.words;
        let account = async |page: &str, done: &str| {
            let here = path(mari).await?;
            let (visit, _) = here.rsplit_once('/').context("an application has an address")?;
            mari.turns_to(&format!("{visit}/account/{page}")).await?;
            mari.type_in(&words.account_email(), MARI.email).await?;
            mari.type_in(&words.account_password(), PASSWORD).await?;
            mari.press(done).await
        };
        mari.comes_to_the_kiosk().await?;
        mari.says_who().await?;
        let reference = mari.opens().await?;
        account("register", &words.account_register()).await?;
        mari.stands_at(&words.account_confirm_title()).await?;
        mari.finishes().await?;
        mari.begins_at_the_kiosk().await?;
        account("sign-in", &words.account_sign_in()).await?;
        mari.press(&words.account_go_on(&reference)).await?;
        mari.stands_at(&words.fee_title()).await?;
        mari.host.faults.reigns(Some(Fault::LostRequest));
        mari.accepts_terms().await?;
        mari.stands_at(&words.kiosk_claim_none()).await?;
        mari.press(&words.kiosk_end()).await?;
        mari.stands_at(&words.kiosk_end_title()).await?;
        let told: String = mari.ask("return document.querySelector('.viza-dialog').textContent").await?;
        let is_right = told.contains(&words.kiosk_claim_none_help()) && !told.contains(&words.kiosk_claim_waits());
        ensure!(is_right, "{told}");
        mari.takes_picture("end").await?;
        mari.press(&words.kiosk_end_now()).await?;
        mari.is_awaited().await?;
        shelved(mari, 0).await
    })
    .await
}

/// Nobody is quicker than the seal: the page goes once the envelope lies on the shelf.
#[tokio::test]
async fn whoever_leaves_at_once_leaves_a_whole_envelope() -> Result<()> {
    visit_kiosk(json!(true), Plan { name: "sealed-at-once", ..PLAN }, async |mari| {
        let words = &mari.words;
        mari.comes_to_the_kiosk().await?;
        knows_keys(mari).await?;
        mari.host.faults.reigns(Some(Fault::LostRequest));
        mari.says_who().await?;
        mari.ask::<()>(SLOW_SEAL).await?;
        mari.press(&words.common_continue()).await?;
        mari.stands_at(&words.outbox_opening_title()).await?;
        until("the seal to begin", async || {
            Ok(mari.ask::<bool>("return Boolean(globalThis.seal)").await?.then_some(()))
        })
        .await?;
        mari.press(&words.kiosk_end()).await?;
        mari.stands_at(&words.kiosk_end_title()).await?;
        mari.press(&words.kiosk_end_now()).await?;
        mari.sees(&words.kiosk_leaving()).await?;
        mari.ask::<()>("seal()").await?;
        mari.is_awaited().await?;
        shelved(mari, 1).await
    })
    .await
}

/// The browser's seal waits until it is told.
const SLOW_SEAL: &str = "const seal = SubtleCrypto.prototype.encrypt;
    SubtleCrypto.prototype.encrypt = function (...all) {
        return new Promise(done => (globalThis.seal = done)).then(() => seal.apply(this, all))
    }";

/// What a kiosk knows already it does not write again: its store does not grow from visit to visit.
#[tokio::test]
async fn keys_that_are_known_are_not_kept_again() -> Result<()> {
    const MARK: &str = "const done = arguments[0]; const open = indexedDB.open('viza-kiosk');
        open.onsuccess = () => {
            const keys = open.result.transaction('keys', 'readwrite').objectStore('keys');
            keys.get('office').onsuccess = ({ target }) => keys.put(target.result + '\\t\\r\\t', 'office');
            keys.transaction.oncomplete = () => { open.result.close(); done(null) };
        }";
    visit_kiosk(json!(true), Plan { name: "sealed-keys", ..PLAN }, async |mari| {
        mari.comes_to_the_kiosk().await?;
        knows_keys(mari).await?;
        // The same keys, written a little otherwise.
        mari.browser.web.execute_async(MARK, vec![]).await?;
        for _ in 0..2 {
            mari.comes_to_the_kiosk().await?;
            mari.type_in(&mari.words.start_given_names(), "Mari").await?;
            mari.finishes().await?;
        }
        let left = mari.left_behind().await?;
        ensure!(left.contains("\t\r\t"), "the keys were written again");
        Ok(())
    })
    .await
}
