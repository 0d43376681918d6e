//! An application that the office has already, for visits that are about a later part of the way.

use std::cell::Cell;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request};
use serde_json::{Value, from_slice, json};
use tower::ServiceExt;

use crate::host::Host;
use crate::reception::WHOLE_BODY;

/// How far the application has come; each one further than the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Far {
    TermsAccepted,
    ClassChosen,
    Paid,
    ProfileSent,
    Held,
    Delivered,
}

/// An application in Georgia, of a resident who pays in cash.
#[derive(Debug)]
pub struct Prepared {
    host: Arc<Host>,
    id: String,
    token: String,
    pub reference: String,
    pub recovery_code: String,
    keys: Cell<u32>,
}

impl Prepared {
    /// Brings one so far.
    ///
    /// # Errors
    /// When the office refuses.
    pub async fn so_far(host: &Arc<Host>, far: Far) -> Result<Self> {
        let opening = json!({
            "country": "ge", "language": "en", "residency": "resident", "privacy_notice": "2026-01",
            "applicant": { "given_names": "Nino", "family_name": "Beridze", "date_of_birth": "1987-03-27" },
        });
        let opened =
            asks(host, Method::POST, "/api/applications", &[("idempotency-key", "prepared-opening")], &opening).await?;
        let text =
            |pointer: &str| opened.pointer(pointer).and_then(Value::as_str).map(str::to_owned).context("not opened");
        let prepared = Self {
            host: host.clone(),
            id: text("/application/id")?,
            token: text("/token")?,
            reference: text("/application/reference")?,
            recovery_code: text("/recovery_code")?,
            keys: Cell::new(0),
        };
        prepared.puts("terms", &json!({ "version": "2026-01" })).await?;
        if far >= Far::ClassChosen {
            prepared.puts("visa-class", &json!({ "visa_class": "b1b2" })).await?;
        }
        if far >= Far::Paid {
            let due = prepared.reads().await?.pointer("/fee/due").cloned().context("nothing is due")?;
            let payment = json!({ "channel": "bank_slip", "amount": due });
            prepared.posts(&format!("/api/applications/{}/payments", prepared.id), &payment).await?;
            let payment = prepared.reads().await?.pointer("/fee/payments/0/id").cloned().context("no payment")?;
            let arrives = format!("/sandbox/payments/{}/arrive", payment.as_str().unwrap_or_default());
            asks(host, Method::POST, &arrives, &[], &json!({})).await?;
        }
        if far >= Far::ProfileSent {
            prepared.puts("profile", &profile()).await?;
        }
        if far >= Far::Held {
            let free = format!("/api/posts/tbilisi/slots?application={}&from=2026-11-16", prepared.id);
            let slots = prepared.gets(&free).await?;
            let slot = slots.pointer("/slots/0/id").cloned().context("no free time")?;
            prepared.posts("/api/holds", &json!({ "application": prepared.id, "slot": slot })).await?;
        }
        if far >= Far::Delivered {
            prepared.puts("delivery", &json!({ "option": "pickup", "place": "kutaisi" })).await?;
        }
        Ok(prepared)
    }

    /// The office's record.
    ///
    /// # Errors
    /// When the office does not give it.
    pub async fn reads(&self) -> Result<Value> {
        self.gets(&format!("/api/applications/{}", self.id)).await
    }

    async fn gets(&self, path: &str) -> Result<Value> {
        asks(&self.host, Method::GET, path, &[("authorization", &self.bearer())], &Value::Null).await
    }

    /// Puts something in its place, on the record as it is now.
    ///
    /// # Errors
    /// When the office refuses.
    pub async fn puts(&self, what: &str, body: &Value) -> Result<Value> {
        let version = self.reads().await?.get("version").cloned().context("no version")?;
        let (bearer, path) = (self.bearer(), format!("/api/applications/{}/{what}", self.id));
        let headers = [("authorization", bearer.as_str()), ("if-match", &format!("\"{version}\""))];
        asks(&self.host, Method::PUT, &path, &headers, body).await
    }

    async fn posts(&self, path: &str, body: &Value) -> Result<Value> {
        self.keys.set(self.keys.get() + 1);
        let (bearer, key) = (self.bearer(), format!("prepared-{:08}", self.keys.get()));
        let headers = [("authorization", bearer.as_str()), ("idempotency-key", key.as_str())];
        asks(&self.host, Method::POST, path, &headers, body).await
    }

    fn bearer(&self) -> String {
        format!("Bearer {}", self.token)
    }
}

/// Asks the office from behind, unseen by the visitor's record.
async fn asks(host: &Host, method: Method, path: &str, headers: &[(&str, &str)], body: &Value) -> Result<Value> {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let body = match body {
        Value::Null => Body::empty(),
        told => {
            request = request.header("content-type", "application/json");
            Body::from(told.to_string())
        }
    };
    let answer = match host.sandbox.router().oneshot(request.body(body)?).await {
        Ok(answer) => answer,
        Err(never) => match never {},
    };
    let status = answer.status();
    let said = to_bytes(answer.into_body(), WHOLE_BODY).await?;
    ensure!(status.is_success(), "{path}: {status} {}", String::from_utf8_lossy(&said));
    Ok(from_slice(&said).unwrap_or_default())
}

/// What the applicant has sent: everything but the telephone is as it will be.
fn profile() -> Value {
    json!({
        "passport_number": "15AB12345", "passport_issued": "2023-02-01", "passport_expires": "2033-02-01",
        "nationality": "GEO", "ds160": "AA00NINO34", "phone": "+995555123456", "declared": true,
        "address": {
            "street": "Rustaveli 7", "apartment": null, "city": "Kutaisi", "postal_code": "4600", "country": "ge",
        },
    })
}
