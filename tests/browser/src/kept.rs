//! What is kept on the device: the builds and packs of a worker, which build is in force, and drafts.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use viza::domain::language::Language;

use crate::folder::{Folder, copy, workspace};
use crate::patience::until;
use crate::visit::Visitor;

impl Visitor {
    /// Comes to a country's page in a language, and stays until everything is kept.
    ///
    /// # Errors
    /// When something of it never is.
    pub async fn has_kept(&self, country: &str, language: Language) -> Result<()> {
        let code = language.code();
        self.host.brings_worker();
        self.goes_to(&format!("/{country}/{code}")).await?;
        let wanted = [
            format!("/words/{code}-inside-"),
            "/viza-rooms-".to_owned(),
            format!("/packs/{country}/pack.json"),
            format!("/packs/{country}/logo.svg"),
            "/packs/index.json".to_owned(),
            "/deployment.json".to_owned(),
        ];
        until("all that is kept", async || {
            Ok((self.in_force().await?.is_some() && self.keeps(&wanted).await?).then_some(()))
        })
        .await
    }

    /// Whether for each of these there is a file that is kept whose path begins so.
    ///
    /// # Errors
    /// When the browser does not tell.
    pub async fn keeps(&self, wanted: &[String]) -> Result<bool> {
        let kept: Vec<String> = self.asks_worker(KEPT).await?;
        Ok(wanted.iter().all(|wanted| kept.iter().any(|path| path.starts_with(wanted))))
    }

    /// Comes to the page of the plan, and stays until everything is kept. Gives the build's name.
    ///
    /// # Errors
    /// When something of it never is.
    pub async fn comes_with_worker(&self) -> Result<String> {
        self.has_kept(self.plan.country, self.plan.language).await?;
        self.stands_at(&self.words.front_title()).await?;
        self.in_force().await?.context("no build is in force")
    }

    /// The same app as another build, which is called `name`, with what `changes` makes of its page.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn build(&self, name: &str, changes: impl FnOnce(String) -> String) -> Result<Folder> {
        let site = workspace().join("target/sites").join(name);
        if site.exists() {
            fs::remove_dir_all(&site)?;
        }
        copy(&self.host.folder.file("/"), &site)?;
        let (page, worker) = (site.join("index.html"), site.join("sw.js"));
        let (before, told) = (fs::read_to_string(&page)?, fs::read_to_string(&worker)?);
        let old = build_of(&before).context("the page names no build")?;
        let after = changes(before.replace(&format!("content=\"{old}\""), &format!("content=\"{name}\"")));
        let [was, is] = [&before, &after].map(|page| xtask::digest::integrity(page.as_bytes()));
        fs::write(&page, &after)?;
        fs::write(worker, told.replace(&was, &is).replace(&format!("\"{old}\""), &format!("\"{name}\"")))?;
        for name in ["index.html", "sw.js"] {
            plain(&site, name)?;
        }
        Folder::at(&site)
    }

    /// Asks the host for a new build.
    ///
    /// # Errors
    /// When the browser cannot ask.
    pub async fn looks_for_build(&self) -> Result<()> {
        let trouble: Value = self.asks_worker(LOOK).await?;
        ensure!(trouble.is_null(), "{trouble}");
        Ok(())
    }

    /// Waits until a new build is there and may be put in force.
    ///
    /// # Errors
    /// When it never is.
    pub async fn has_ready(&self, name: &str) -> Result<()> {
        let ready = async || Ok((self.mark("ready").await?.as_deref() == Some(name)).then_some(()));
        until(&format!("{name}, ready"), ready).await
    }

    /// The build that the worker shows.
    ///
    /// # Errors
    /// When the browser does not tell.
    pub async fn in_force(&self) -> Result<Option<String>> {
        self.mark("inForce").await
    }

    /// One of the worker's marks, which are named in `public/sw.js`.
    ///
    /// # Errors
    /// When the browser does not tell.
    pub async fn mark(&self, name: &str) -> Result<Option<String>> {
        let marks: Value = self.asks_worker(MARKS).await?;
        Ok(marks.get(name).and_then(Value::as_str).map(str::to_owned))
    }

    /// The build of the page at hand.
    ///
    /// # Errors
    /// When the browser does not tell.
    pub async fn shown_build(&self) -> Result<Option<String>> {
        self.ask("return document.querySelector(\"meta[name='viza:worker']\")?.content ?? null").await
    }

    /// Waits until the page at hand is of a build; of none, where a worker keeps nothing any more.
    ///
    /// # Errors
    /// When it never is.
    pub async fn is_shown(&self, build: Option<&str>) -> Result<()> {
        until(&format!("the page of {build:?}"), async || {
            Ok((self.shown_build().await?.as_deref() == build).then_some(()))
        })
        .await
    }

    /// Waits until a text stands in the stored draft of a journey.
    ///
    /// # Errors
    /// When it never does.
    pub async fn has_stored(&self, local: &str, typed: &str) -> Result<()> {
        until(&format!("{typed} in the store"), async || {
            Ok(self.stored(local).await?.is_some_and(|text| text.contains(typed)).then_some(()))
        })
        .await
    }

    /// The stored draft of a journey, as it is written there.
    ///
    /// # Errors
    /// When the browser does not tell.
    pub async fn stored(&self, local: &str) -> Result<Option<String>> {
        Ok(self.browser.web.execute_async(STORED, vec![json!(local)]).await?.convert()?)
    }

    /// Names of everything that workers keep here.
    ///
    /// # Errors
    /// When the browser does not tell.
    pub async fn caches(&self) -> Result<Vec<String>> {
        self.asks_worker("caches.keys().then(done)").await
    }

    /// How many workers are registered.
    ///
    /// # Errors
    /// When the browser does not tell.
    pub async fn workers(&self) -> Result<usize> {
        self.asks_worker("navigator.serviceWorker.getRegistrations().then((all) => done(all.length))").await
    }

    /// Whether a text stands in anything that is kept.
    ///
    /// # Errors
    /// When the browser does not tell.
    pub async fn keeps_text(&self, text: &str) -> Result<bool> {
        let script = format!("const wanted = {}; {HOLDS}", Value::from(text));
        self.asks_worker(&script).await
    }

    /// Runs a script that gives its value to `done`.
    async fn asks_worker<T: serde::de::DeserializeOwned>(&self, script: &str) -> Result<T> {
        let script = format!("const done = arguments[0]; {script}");
        Ok(self.browser.web.execute_async(script, vec![]).await?.convert()?)
    }
}

/// Takes the squeezed copies of a file away, which was changed since.
///
/// # Errors
/// When they are there and stay.
pub fn plain(site: &Path, name: &str) -> Result<()> {
    for ending in ["br", "gz"] {
        let squeezed = site.join(format!("{name}.{ending}"));
        if squeezed.exists() {
            fs::remove_file(squeezed)?;
        }
    }
    Ok(())
}

fn build_of(page: &str) -> Option<&str> {
    let named = page.split("<meta ").find(|tag| tag.contains("viza:worker"))?;
    named.split("content=\"").nth(1)?.split('"').next()
}

/// The path of everything that is kept.
const KEPT: &str = "(async () => {
        const all = [];
        for (const name of await caches.keys())
            for (const { url } of await (await caches.open(name)).keys()) all.push(new URL(url).pathname);
        done(navigator.serviceWorker.controller ? all : []);
    })()";

const HOLDS: &str = "(async () => {
        for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const asked of await cache.keys()) {
                if ((await (await cache.match(asked)).text()).includes(wanted)) return done(true);
            }
        }
        done(false);
    })()";

const MARKS: &str = "caches.match('/marks', { cacheName: 'viza-marks' })
    .then((kept) => kept?.json() ?? {})
    .then(done)";

const LOOK: &str = "navigator.serviceWorker.ready
    .then((kept) => kept.update())
    .then(() => done(null), (error) => done(String(error)))";

/// The text of a draft, unsealed with the device's own key.
const STORED: &str = "const [name, done] = arguments;
    const opening = indexedDB.open('viza');
    opening.onsuccess = () => {
        const database = opening.result;
        const asking = database.transaction(['keys', 'drafts']);
        const key = asking.objectStore('keys').get('sealing');
        const draft = asking.objectStore('drafts').get(name);
        asking.oncomplete = async () => {
            database.close();
            if (!draft.result) return done(null);
            const iv = draft.result.sealed.slice(0, 12);
            const sealed = draft.result.sealed.slice(12);
            done(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key.result, sealed)));
        };
    };";
