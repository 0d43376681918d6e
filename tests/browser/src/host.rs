//! One origin for one visit: the built app, and a fresh practice API with its bank.

use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use anyhow::{Context, Result, ensure};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::Method;
use serde::Deserialize;
use serde_json::{Value, from_slice, json};
use tokio::net::TcpListener;
use tokio::sync::{Notify, oneshot};
use tower::ServiceExt;
use viza_sandbox::{Armed, Clock, Offices, Sandbox, Seed, Trouble};

use crate::fault::Faults;
use crate::folder::Folder;
use crate::reception::{Desk, Standing, WHOLE_BODY, answer};
use crate::requests::Requests;

/// Where every visit's clock stands: a Monday morning, 16 November 2026, 08:00 UTC.
pub const NOW: i64 = 1_794_816_000;

/// The origin. It closes when it is dropped.
#[derive(Debug)]
pub struct Host {
    port: u16,
    pub sandbox: Sandbox,
    pub folder: Folder,
    pub requests: Requests,
    /// What goes wrong on the way to the office.
    pub faults: Faults,
    /// A page has come to the moment at which it is killed.
    pub killed: Arc<Notify>,
    pub standing: Standing,
    site: Arc<RwLock<Folder>>,
    open: Mutex<Option<oneshot::Sender<()>>>,
}

/// What the practice API counted for one application.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Count {
    /// Payments with which money came.
    pub charges: u32,
    /// Confirmed appointments.
    pub appointments: u32,
}

impl Host {
    /// Opens on a free port.
    ///
    /// # Errors
    /// When there is no built app, no port, or the books cannot be opened.
    pub async fn open() -> Result<Self> {
        Self::opened(Folder::open()?, Offices::shipped()?).await
    }

    /// Opens on a free port with more packs, and their practice offices; the same app in a copy, `site`.
    ///
    /// # Errors
    /// As [`Self::open`], or when something is wrong with an office.
    pub async fn open_with(packs: &Path, site: &Path) -> Result<Self> {
        Self::opened(Folder::open()?.with_packs(packs, site)?, Offices::read(packs)?).await
    }

    /// Opens on a free port as a kiosk on these terms, as `deployment.json` states them; the same app in a copy, `site`.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub async fn open_kiosk(terms: &Value, site: &Path) -> Result<Self> {
        Self::opened(Folder::open()?.as_kiosk(terms, site)?, Offices::shipped()?).await
    }

    async fn opened(folder: Folder, offices: Offices) -> Result<Self> {
        let sandbox = Sandbox::open(None, Seed { offices, clock: Clock::Frozen(NOW), dice: Some(7) })?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = listener.local_addr()?.port();
        let requests = Requests::default();
        let standing = Standing::default();
        let site = Arc::new(RwLock::new(folder.clone()));
        let (faults, killed) = (Faults::default(), Arc::<Notify>::default());
        let desk = Desk {
            site: site.clone(),
            api: sandbox.router(),
            faults: faults.clone(),
            requests: requests.clone(),
            killed: killed.clone(),
            standing: standing.clone(),
        };
        let router = Router::new().fallback(answer).with_state(desk);
        let (open, closed) = oneshot::channel::<()>();
        tokio::spawn(viza_sandbox::serve(listener, router, async move {
            let _dropped = closed.await;
        }));
        let open = Mutex::new(Some(open));
        Ok(Self { port, sandbox, folder, requests, faults, killed, standing, site, open })
    }

    /// A whole address.
    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// While it is down it sends no file of the app.
    pub fn is_down(&self, down: bool) {
        self.standing.down.store(down, Ordering::Relaxed);
    }

    /// From now on the page asks for its service worker. Most visits are made without one: what a page shows does not depend
    /// on it, and what is fetched behind its back would blur what they look at.
    pub fn brings_worker(&self) {
        self.standing.worker.store(true, Ordering::Relaxed);
    }

    /// Puts another build in the place of the one that is served.
    pub fn serves(&self, site: Folder) {
        *self.site.write().unwrap_or_else(PoisonError::into_inner) = site;
    }

    /// Stops for good: whoever asks finds nobody.
    pub fn stops(&self) {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    /// Whether it has stopped.
    pub fn is_gone(&self) -> bool {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).is_none()
    }

    /// Lets the next request of an operation go wrong.
    pub fn arm(&self, operation: &str, trouble: Trouble) {
        let operation = Some(operation.to_owned());
        self.sandbox.arm(Armed { application: None, operation, trouble, times: 1, seconds: 1 });
    }

    /// The money for the newest payment arrives, as the bank would report it.
    ///
    /// # Errors
    /// When no payment waits for money.
    pub async fn money_arrives(&self) -> Result<()> {
        self.arrives(Value::Null).await
    }

    /// Half of the money for the newest payment arrives.
    ///
    /// # Errors
    /// When no payment waits for money.
    pub async fn a_part_arrives(&self) -> Result<()> {
        self.arrives(json!({ "part": true })).await
    }

    /// The reference of the newest payment, as the office gave it.
    ///
    /// # Errors
    /// When there is no payment with a reference.
    pub fn payment_reference(&self) -> Result<String> {
        let payments = self.requests.newest("/fee/payments").context("nobody began a payment")?;
        let newest = payments.as_array().and_then(|all| all.last());
        let reference = newest.and_then(|payment| payment.pointer("/instructions/reference")).and_then(Value::as_str);
        Ok(reference.context("the payment has no reference")?.to_owned())
    }

    /// The office opens paying again for the application that the page knows.
    ///
    /// # Errors
    /// When no payment is open.
    pub async fn opens_paying_again(&self) -> Result<()> {
        let id = self.requests.newest("/id").context("nobody opened an application")?;
        let id = id.as_str().context("an id is text")?;
        self.order(Method::POST, &format!("/sandbox/applications/{id}/reopen"), Value::Null).await?;
        Ok(())
    }

    /// The call centre books the first free time for the application that the page knows.
    ///
    /// # Errors
    /// When it may not be booked yet.
    pub async fn books_by_phone(&self) -> Result<()> {
        let id = self.requests.newest("/id").context("nobody opened an application")?;
        let id = id.as_str().context("an id is text")?;
        self.order(Method::POST, &format!("/sandbox/applications/{id}/phone"), Value::Null).await?;
        Ok(())
    }

    /// Others take every free time of a day at a post.
    ///
    /// # Errors
    /// When there is no such post or day.
    pub async fn gives_day_away(&self, post: &str, day: &str) -> Result<()> {
        self.order(Method::POST, "/sandbox/days", json!({ "post": post, "day": day })).await?;
        Ok(())
    }

    /// Every fee of a country rises by so many minor units.
    ///
    /// # Errors
    /// When there is no such country.
    pub async fn fees_rise(&self, country: &str, by: i64) -> Result<()> {
        self.order(Method::POST, "/sandbox/fees", json!({ "country": country, "by": by })).await?;
        Ok(())
    }

    async fn arrives(&self, how: Value) -> Result<()> {
        let payments = self.requests.newest("/fee/payments").context("nobody began a payment")?;
        let newest = payments.as_array().and_then(|all| all.last()).and_then(|payment| payment.pointer("/id"));
        let id = newest.and_then(Value::as_str).context("the payment has no id")?.to_owned();
        self.order(Method::POST, &format!("/sandbox/payments/{id}/arrive"), how).await?;
        Ok(())
    }

    /// The passport of the one applicant moves on.
    ///
    /// # Errors
    /// When it cannot go there from where it is.
    pub async fn passport_goes(&self, to: &str) -> Result<()> {
        let id = self.requests.newest("/id").or_else(|| self.requests.newest("/application/id"));
        let id = id.as_ref().and_then(Value::as_str).context("no application was read")?.to_owned();
        let path = format!("/sandbox/applications/{id}/passport");
        self.order(Method::POST, &path, json!({ "to": to })).await?;
        Ok(())
    }

    /// The embassy decides about the emergency of the application that the page knows.
    ///
    /// # Errors
    /// When none waits.
    pub async fn embassy_decides(&self, approve: bool) -> Result<()> {
        let id = self.requests.newest("/id").context("nobody opened an application")?;
        let id = id.as_str().context("an id is text")?;
        self.order(Method::POST, &format!("/sandbox/applications/{id}/emergency"), json!({ "approve": approve }))
            .await?;
        Ok(())
    }

    /// Lets time pass at the office. A page learns of it with the next answer, and its clock runs on from there.
    ///
    /// # Errors
    /// When the clock cannot be set.
    pub async fn time_passes(&self, seconds: i64) -> Result<()> {
        self.order(Method::POST, "/sandbox/clock", json!({ "advance_seconds": seconds })).await?;
        Ok(())
    }

    /// The office's clock stands so many seconds before an instant that the office itself has stated.
    ///
    /// # Errors
    /// When it is no instant.
    pub async fn stands_before(&self, instant: &str, seconds: i64) -> Result<()> {
        self.order(Method::POST, "/sandbox/clock", json!({ "set": instant, "advance_seconds": -seconds })).await?;
        Ok(())
    }

    /// The office plans maintenance; for no seconds at all it is called off.
    ///
    /// # Errors
    /// When the office does not take the order.
    pub async fn plans_maintenance(&self, in_seconds: i64, for_seconds: i64) -> Result<()> {
        let window = json!({ "in_seconds": in_seconds, "for_seconds": for_seconds });
        self.order(Method::POST, "/sandbox/maintenance", window).await?;
        Ok(())
    }

    /// The practice API's own books.
    ///
    /// # Errors
    /// When it does not tell.
    pub async fn counts(&self) -> Result<Vec<Count>> {
        Ok(from_slice(&self.order(Method::GET, "/sandbox/counts", Value::Null).await?)?)
    }

    /// The code in the newest mail to an address.
    ///
    /// # Errors
    /// When no mail with a code is in the mailbox.
    pub async fn mailed_code(&self, email: &str) -> Result<String> {
        let page = String::from_utf8(self.order(Method::GET, "/sandbox/mailbox", Value::Null).await?)?;
        let to = format!("→ {email}</p>");
        let mail = page.split("<article").skip(1).find(|mail| mail.contains(&to)).context("no mail came")?;
        let mut words = mail.split(|sign: char| !sign.is_ascii_digit());
        Ok(words.rfind(|word| word.len() == 6).context("the newest mail has no code")?.to_owned())
    }

    /// Speaks to the practice API from behind, unseen by the visitor's record.
    async fn order(&self, method: Method, path: &str, said: Value) -> Result<Vec<u8>> {
        let body = if said.is_null() { Body::empty() } else { Body::from(said.to_string()) };
        let request = Request::builder().method(method).uri(path).body(body)?;
        let answer = self.sandbox.router().oneshot(request).await?;
        ensure!(answer.status().is_success(), "{path}: {}", answer.status());
        Ok(to_bytes(answer.into_body(), WHOLE_BODY).await?.to_vec())
    }
}
