//! Without a line: the app that a worker keeps on the device.

use anyhow::{Result, ensure};
use serde_json::json;
use viza::domain::language::Language;
use viza::domain::route::Route;
use viza_visits::applicant::NINO;
use viza_visits::browser::Window;
use viza_visits::patience::until;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, visit, visit_kiosk};

const PLAN: Plan =
    Plan { name: "offline-kiosk", country: "ge", language: Language::Ka, applicant: NINO, window: Window::PHONE };

/// A kiosk serves everybody: after one look at its first screen it has every language, every country and what a kiosk alone
/// needs, and starts without a line.
#[tokio::test]
async fn a_kiosk_keeps_everything() -> Result<()> {
    let plan = Plan { name: "offline-kiosk", window: Window::KIOSK, ..PLAN };
    visit_kiosk(json!(true), plan, async |nino| {
        nino.host.brings_worker();
        nino.goes_to("/").await?;
        nino.is_awaited().await?;
        let parts =
            |language: &Language| ["", "inside-", "kiosk-"].map(|part| format!("/words/{}-{part}", language.code()));
        let mut wanted: Vec<String> = Language::ALL.iter().flat_map(parts).collect();
        wanted.extend(["al", "ge", "ee"].map(|country| format!("/packs/{country}/pack.json")));
        wanted.push("/viza-kiosk-".to_owned());
        until("all that is kept", async || Ok(nino.keeps(&wanted).await?.then_some(()))).await?;
        nino.host.stops();
        nino.comes_to_the_kiosk().await?;
        for language in Language::ALL {
            nino.goes_to(&Route::Operator { language: Some(language) }.path()).await?;
            nino.stands_at(&nino.words_in(language)?.operator_title()).await?;
        }
        Ok(())
    })
    .await
}

/// Five cold starts without a line in every country, on a phone a quarter as fast as this machine.
#[tokio::test]
async fn the_app_is_there_in_a_moment() -> Result<()> {
    /// Says when the page can be used: its heading is drawn.
    const USABLE: &str = "new MutationObserver((_, watch) => {
            if (!document.querySelector('#app h1')) return;
            watch.disconnect();
            requestAnimationFrame(() => performance.mark('usable'));
        }).observe(document, { childList: true, subtree: true });";
    const PLACES: [(&str, Language); 4] =
        [("al", Language::Sq), ("ge", Language::Ka), ("ee", Language::Et), ("ee", Language::En)];
    visit(Plan { name: "offline-start", ..PLAN }, async |nino| {
        for (country, language) in PLACES {
            nino.has_kept(country, language).await?;
        }
        nino.host.stops();
        nino.browser.tells_tools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
        nino.browser.tells_tools("ServiceWorker.enable", json!({})).await?;
        nino.browser.tells_tools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": USABLE })).await?;
        println!("cold starts without a line at 4x CPU slowdown, ms until the page can be used");
        println!("{:<9} {:>40} {:>7}", "page", "five starts", "median");
        for (country, language) in PLACES {
            let page = format!("/{country}/{}", language.code());
            let mut starts = Vec::new();
            for _ in 0..5 {
                // The worker starts anew too.
                nino.browser.tells_tools("ServiceWorker.stopAllWorkers", json!({})).await?;
                nino.goes_to(&page).await?;
                starts.push(until("the mark", async || nino.ask::<Option<f64>>(USABLE_AT).await).await?);
            }
            let told: String = starts.iter().map(|start| format!("{start:>8.0}")).collect();
            starts.sort_by(f64::total_cmp);
            println!("{page:<9} {told:>40} {:>7.0}", starts.get(2).copied().unwrap_or_default());
        }
        Ok(())
    })
    .await
}

const USABLE_AT: &str = "return performance.getEntriesByName('usable')[0]?.startTime ?? null";

/// A network that shows its sign-in page in the place of everything: the app opens all the same, a language that was not
/// kept does not come in the sign-in page's words, and nothing of that page is kept.
#[tokio::test]
async fn a_sign_in_page_is_never_kept() -> Result<()> {
    visit(Plan { name: "offline-portal", ..PLAN }, async |nino| {
        nino.comes_with_worker().await?;
        nino.host.standing.is_captured(true);
        nino.goes_to("/ge/ka/a/portal/start").await?;
        nino.stands_at(&nino.words.start_title()).await?;
        nino.reads_none_of(&["Sign in".to_owned()]).await?;
        nino.follow(Language::En.own_name()).await?;
        nino.sees(&nino.words.common_no_answer()).await?;
        ensure!(nino.looks_for_build().await.is_err(), "the sign-in page was taken for a worker");
        ensure!(!nino.keeps_text("Sign in").await?, "the sign-in page is kept");
        nino.host.standing.is_captured(false);
        nino.follow(Language::En.own_name()).await?;
        nino.stands_at(&nino.words_in(Language::En)?.start_title()).await?;
        nino.browser.complaints().await?;
        Ok(())
    })
    .await
}

/// A real service is not called practice because nobody answers; one of which nobody knows is.
#[tokio::test]
async fn a_real_service_stays_real_without_a_line() -> Result<()> {
    visit(Plan { name: "offline-real", ..PLAN }, async |nino| {
        let practice = nino.words.app_practice();
        nino.comes_with_worker().await?;
        nino.sees(&practice).await?;
        nino.host.standing.is_real();
        nino.reloads().await?;
        nino.stands_at(&nino.words.front_title()).await?;
        until("no word of practice", async || Ok((!nino.read().await?.contains(&practice)).then_some(()))).await?;
        nino.host.stops();
        let asked = nino.host.requests.lines().len();
        nino.reloads().await?;
        nino.stands_at(&nino.words.front_title()).await?;
        ensure!(nino.host.requests.lines().len() == asked, "somebody answered");
        let unheard = async || nino.ask::<bool>(UNHEARD).await;
        until("no answer about the service", async || Ok(unheard().await?.then_some(()))).await?;
        nino.reads_none_of(&[practice]).await
    })
    .await
}

/// The question about the service came to its end, without an answer.
const UNHEARD: &str = "return performance.getEntriesByType('resource').some((asked) =>
    asked.name.endsWith('/api/status') && asked.responseEnd > 0 && asked.responseStatus === 0)";

/// What an earlier release stored opens without a line, and is stored in today's shape when somebody goes on typing.
#[tokio::test]
async fn a_draft_of_an_earlier_release_opens() -> Result<()> {
    visit(Plan { name: "offline-draft", ..PLAN }, async |nino| {
        let words = &nino.words;
        nino.comes_with_worker().await?;
        // So that the store and its key are there.
        nino.goes_to("/ge/ka/a/new/start").await?;
        nino.stands_at(&words.start_title()).await?;
        let left: bool =
            nino.browser.web.execute_async(LEAVE_BEHIND, vec![json!("earlier"), json!(EARLIER)]).await?.convert()?;
        ensure!(left, "the draft was not stored");
        nino.host.stops();
        for given_names in ["Nino", "Nino Maria"] {
            nino.goes_to("/ge/ka/a/earlier/start").await?;
            nino.stands_at(&words.start_title()).await?;
            let typed = nino.written(Thing::Field(&words.start_given_names())).await?;
            ensure!(typed == given_names, "{typed:?} is left of {given_names:?}");
            let typed = nino.written(Thing::Field(&words.start_family_name())).await?;
            ensure!(typed == "Beridze", "{typed:?} is left of the family name");
            nino.type_in(&words.start_given_names(), "Nino Maria").await?;
            nino.has_stored("earlier", "Nino Maria").await?;
        }
        Ok(())
    })
    .await
}

/// A draft as the first release stored it.
const EARLIER: &str = r#"{"v":1,"country":"ge","draft":[["given-names","Nino"],["family-name","Beridze"],["email","nino@"]],"file":null,"errand":null}"#;

/// Seals a text with the device's own key and leaves it in the store, as the app does.
const LEAVE_BEHIND: &str = "const [name, text, done] = arguments;
    const opening = indexedDB.open('viza');
    opening.onsuccess = () => {
        const database = opening.result;
        const asked = database.transaction('keys').objectStore('keys').get('sealing');
        asked.onsuccess = async () => {
            const iv = crypto.getRandomValues(new Uint8Array(12));
            const plain = new TextEncoder().encode(text);
            const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, asked.result, plain));
            const whole = new Uint8Array([...iv, ...sealed]);
            const storing = database.transaction('drafts', 'readwrite');
            storing.objectStore('drafts').put({ sealed: whole, revision: 1, saved: Date.now() }, name);
            storing.oncomplete = () => { database.close(); done(true); };
            storing.onabort = () => done(false);
        };
    };";
