//! One visit: a host and a browser of its own, a way, and what must be true at its end.

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, anyhow, ensure};
use serde_json::Value;
use tokio::sync::Semaphore;
use viza::domain::language::Language;
use viza::domain::pack::Pack;
use viza::i18n::Words;

use crate::applicant::Applicant;
use crate::browser::{Browser, Window};
use crate::console::repeats_a_refusal;
use crate::folder::workspace;
use crate::host::{Count, Host};
use crate::letters::{office_names, strangers, texts};
use crate::{access, engine, speech};

/// Two visits at a time: a browser keeps a core busy.
static SEATS: Semaphore = Semaphore::const_new(2);

/// Who comes, from where, and with what screen.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// Names the folder of its pictures.
    pub name: &'static str,
    /// Two letters.
    pub country: &'static str,
    pub language: Language,
    pub applicant: Applicant,
    pub window: Window,
}

/// Somebody in front of a browser.
pub struct Visitor {
    pub plan: Plan,
    pub host: Arc<Host>,
    pub browser: Arc<Browser>,
    pub words: Words,
    pub(crate) pictures: Cell<usize>,
}

/// Makes a visit. At its end the console must be clean; if something went wrong, the last screen and the requests are
/// told.
///
/// # Errors
/// What went wrong.
pub async fn visit(plan: Plan, way: impl AsyncFnOnce(&Visitor) -> Result<()>) -> Result<()> {
    visit_at(Host::open, plan, way).await
}

/// Makes a visit to the same app with more packs, in whose countries alone there are practice offices.
///
/// # Errors
/// What went wrong.
pub async fn visit_with(packs: &Path, plan: Plan, way: impl AsyncFnOnce(&Visitor) -> Result<()>) -> Result<()> {
    visit_at(async || Host::open_with(packs, &site_of(&plan)).await, plan, way).await
}

/// Makes a visit to a kiosk on these terms, as `deployment.json` states them.
///
/// # Errors
/// What went wrong.
pub async fn visit_kiosk(terms: Value, plan: Plan, way: impl AsyncFnOnce(&Visitor) -> Result<()>) -> Result<()> {
    visit_at(async || Host::open_kiosk(&terms, &site_of(&plan)).await, plan, way).await
}

async fn visit_at(
    open: impl AsyncFnOnce() -> Result<Host>,
    plan: Plan,
    way: impl AsyncFnOnce(&Visitor) -> Result<()>,
) -> Result<()> {
    let _seat = SEATS.acquire().await?;
    let folder = pictures_of(&plan);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let saved = folder.canonicalize()?;
    let host = Arc::new(open().await?);
    let words = speech::words(&host.folder, plan.language, plan.country)?;
    let browser = Arc::new(Browser::open(engine::chosen()?, plan.window, plan.language.code(), &saved).await?);
    let visitor = Visitor { plan, host, browser, words, pictures: Cell::new(0) };
    let walked = visitor.is_through(way(&visitor).await).await;
    let closed = visitor.browser.close().await;
    walked.and(closed)
}

fn site_of(plan: &Plan) -> PathBuf {
    workspace().join("target/sites").join(plan.name)
}

fn pictures_of(plan: &Plan) -> PathBuf {
    workspace().join("target/visits").join(plan.name)
}

impl Visitor {
    /// Opens an address of the app.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub async fn goes_to(&self, path: &str) -> Result<()> {
        Ok(self.browser.web.goto(self.host.url(path)).await?)
    }

    /// Loads the page again, as an impatient visitor or a phone short of memory does.
    ///
    /// # Errors
    /// When it cannot be loaded.
    pub async fn reloads(&self) -> Result<()> {
        Ok(self.browser.web.refresh().await?)
    }

    /// The app's words in another language than the visitor's.
    ///
    /// # Errors
    /// When the built app has them not.
    pub fn words_in(&self, language: Language) -> Result<Words> {
        speech::words(&self.host.folder, language, self.plan.country)
    }

    /// What the built app knows of the visitor's country.
    ///
    /// # Errors
    /// When its pack is not there or cannot be read.
    pub fn pack(&self) -> Result<Pack> {
        let file = self.host.folder.file(&format!("/packs/{}/pack.json", self.plan.country));
        viza::wire::pack::read(&fs::read_to_string(file)?).map_err(|problem| anyhow!("{problem}"))
    }

    /// Takes a picture of the whole page for people to look at.
    ///
    /// # Errors
    /// When the browser takes none.
    pub async fn takes_picture(&self, screen: &str) -> Result<()> {
        self.pictures.set(self.pictures.get() + 1);
        let file = pictures_of(&self.plan).join(format!("{:02}-{screen}.png", self.pictures.get()));
        Ok(fs::write(file, self.browser.picture().await?)?)
    }

    /// Takes a picture and checks what must be true of every screen of the app: it says its language, a Georgian one has no
    /// Latin word that is not a name, it keeps nobody out, and it fits a narrow phone.
    ///
    /// # Errors
    /// When one of it is not so.
    pub async fn looks_around(&self, screen: &str) -> Result<()> {
        self.takes_picture(screen).await?;
        let language: String = self.ask("return document.documentElement.lang").await?;
        ensure!(language == self.plan.language.code(), "{screen} says that its language is {language}");
        if self.plan.language == Language::Ka {
            let said: String = self.ask(ALL_THAT_IS_SAID).await?;
            let mut given = self.given()?;
            given.extend(self.ask::<Vec<String>>(ALL_IN_ANOTHER_LANGUAGE).await?);
            let given: Vec<&str> = given.iter().map(String::as_str).collect();
            let strangers = strangers(&said, &self.plan.applicant, &given);
            ensure!(strangers.is_empty(), "Latin words on the Georgian screen {screen}: {strangers:?}");
        }
        access::has_no_barrier(&self.browser, screen).await?;
        access::fits_a_narrow_phone(&self.browser, self.plan.window, screen).await
    }

    /// Names that came from the office or the country's pack and stay as they are.
    ///
    /// # Errors
    /// When the pack is not there.
    pub fn given(&self) -> Result<Vec<String>> {
        let pack = self.host.folder.file(&format!("/packs/{}/pack.json", self.plan.country));
        let pack: Value = serde_json::from_str(&fs::read_to_string(pack)?)?;
        let mut given = Vec::new();
        for part in ["/address", "/operator", "/contact"] {
            texts(pack.pointer(part).unwrap_or(&Value::Null), &mut given);
        }
        for line in self.host.requests.lines() {
            office_names(&line.said, &mut given);
        }
        Ok(given)
    }

    /// Runs a script that only looks, and gives its value.
    ///
    /// # Errors
    /// When it fails or gives something else.
    pub async fn ask<T: serde::de::DeserializeOwned>(&self, script: &str) -> Result<T> {
        Ok(self.browser.web.execute(script, vec![]).await?.convert()?)
    }

    /// One charge and one appointment in the practice API's own books, for the one application that there is.
    ///
    /// # Errors
    /// When they say anything else.
    pub async fn paid_and_booked_once(&self) -> Result<()> {
        let counts = self.host.counts().await?;
        ensure!(counts == [Count { charges: 1, appointments: 1 }], "the books say {counts:?}");
        Ok(())
    }

    /// At the end of a way the console must be clean; where it broke off is told with the last screen.
    pub(crate) async fn is_through(&self, walked: Result<()>) -> Result<()> {
        match walked {
            Ok(()) => self.console_is_clean().await,
            Err(error) => Err(anyhow!("{}\n{error:#}", self.last_words().await)),
        }
    }

    async fn console_is_clean(&self) -> Result<()> {
        let (requests, is_gone) = (self.host.requests.lines(), self.host.is_gone());
        let complaints = self.browser.complaints().await?;
        let own: Vec<_> = complaints.iter().filter(|said| !repeats_a_refusal(said, &requests, is_gone)).collect();
        ensure!(own.is_empty(), "the console complains: {own:#?}");
        Ok(())
    }

    /// Where a visit broke off, for whoever mends it.
    async fn last_words(&self) -> String {
        let picture = pictures_of(&self.plan).join("broken.png");
        let seen = self.browser.web.screenshot(&picture).await.map(|()| picture.display().to_string());
        let screen: String = self.ask(ALL_BUT_THE_LISTS).await.unwrap_or_default();
        let address = self.browser.web.current_url().await.map(|url| url.path().to_owned()).unwrap_or_default();
        let console = self.browser.complaints().await.unwrap_or_default();
        let lines = self.host.requests.lines();
        let requests: Vec<String> = lines
            .iter()
            .rev()
            .take(12)
            .map(|line| format!("{} {} {:?}", line.method, line.path, line.status))
            .collect();
        format!("{} at {address}\n{screen}\n{requests:#?}\n{console:#?}\n{seen:?}", self.plan.name)
    }
}

/// What eyes and ears get: the text, and the names that are only read aloud.
const ALL_THAT_IS_SAID: &str = "const named = [...document.querySelectorAll('[aria-label]')].map(e => e.ariaLabel);
    return [document.title, document.body.innerText, ...named].join(' ')";

/// What is marked as being in another language than the page, such as the clerk's half of a slip.
const ALL_IN_ANOTHER_LANGUAGE: &str = "return [...document.body.querySelectorAll('[lang]')]
    .filter(part => part.lang !== document.documentElement.lang)
    .map(part => part.innerText)";

/// The text of the page without the entries of its lists, of which some name every state.
const ALL_BUT_THE_LISTS: &str = "const page = document.querySelector('main').cloneNode(true);
    page.querySelectorAll('option').forEach(entry => entry.remove());
    return page.textContent";

/// The path of the page that the browser shows.
///
/// # Errors
/// When it shows none.
pub async fn path(visitor: &Visitor) -> Result<String> {
    Ok(visitor.browser.web.current_url().await.context("no page")?.path().to_owned())
}
