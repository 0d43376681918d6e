//! Groups: members who are made at the office without a screen, and the embassy's side.

use anyhow::{Context, Result, ensure};
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use serde_json::{Value, from_slice, json};
use tower::ServiceExt;

use crate::host::Host;

/// Somebody with an application, made by requests alone.
#[derive(Debug, Clone)]
pub struct Person {
    pub id: String,
    pub reference: String,
    pub recovery_code: String,
    pub(crate) token: String,
    country: &'static str,
}

/// More than any answer has.
const WHOLE_BODY: usize = 64 << 20;

const NEW_APPLICATION: &str = include_str!("../../contract/bodies/new_application.json");
const PROFILE: &str = include_str!("../../contract/bodies/profile_sent.json");

impl Host {
    /// Somebody begins an application; `number` tells them from the others.
    ///
    /// # Errors
    /// As every request here: when the office refuses it.
    pub async fn begins(&self, country: &'static str, number: usize) -> Result<Person> {
        let letter = |digit: u8| char::from(digit.wrapping_sub(b'0').wrapping_add(b'a'));
        let family_name: String = number.to_string().bytes().map(letter).collect();
        let answers =
            [("/email", json!(email(number))), ("/applicant/family_name", json!(format!("Tamm {family_name}")))];
        self.opens(country, &format!("member-key-{number:010}"), &answers).await
    }

    /// A representative begins an application for somebody.
    ///
    /// # Errors
    /// As above.
    pub async fn begins_for_another(&self, country: &'static str) -> Result<Person> {
        self.opens(country, "representative-key-1", &[("/by", json!("representative"))]).await
    }

    /// Opens an application with these answers among the usual ones.
    async fn opens(&self, country: &'static str, key: &str, answers: &[(&str, Value)]) -> Result<Person> {
        let mut new: Value = serde_json::from_str(NEW_APPLICATION)?;
        for (place, value) in answers.iter().cloned().chain([("/country", json!(country))]) {
            *new.pointer_mut(place).context("a new application has no such field")? = value;
        }
        let said = self.asks(Method::POST, "/api/applications", &[("idempotency-key", key)], &new).await?;
        let text = |pointer: &str| {
            let found = said.pointer(pointer).and_then(Value::as_str);
            found.map(str::to_owned).with_context(|| format!("the office gave no {pointer}"))
        };
        Ok(Person {
            id: text("/application/id")?,
            reference: text("/application/reference")?,
            recovery_code: text("/recovery_code")?,
            token: text("/token")?,
            country,
        })
    }

    /// The person's own record.
    ///
    /// # Errors
    /// As above.
    pub async fn record(&self, person: &Person) -> Result<Value> {
        self.as_person(person, Method::GET, "", &[], &Value::Null).await
    }

    /// The fee is paid.
    ///
    /// # Errors
    /// As above.
    pub async fn pays_fee(&self, person: &Person) -> Result<()> {
        self.puts(person, "/terms", json!({ "version": "2026-01" })).await?;
        self.puts(person, "/visa-class", json!({ "visa_class": "b1b2" })).await?;
        let due = self.record(person).await?.pointer("/fee/due").cloned().context("nothing is due")?;
        let channel = if person.country == "ge" { "bank_slip" } else { "transfer" };
        let wish = json!({ "channel": channel, "amount": due });
        let key = format!("pay-{}", person.id);
        let paid = self.as_person(person, Method::POST, "/payments", &[("idempotency-key", &key)], &wish).await?;
        let payments = paid.pointer("/fee/payments").and_then(Value::as_array).context("no payment was begun")?;
        let id = payments.last().and_then(|payment| payment.pointer("/id")?.as_str()).context("no payment")?;
        self.asks(Method::POST, &format!("/sandbox/payments/{id}/arrive"), &[], &json!({})).await.map(drop)
    }

    /// The person has paid, sent the profile with a DS-160 and chosen the delivery: nothing is lacking.
    ///
    /// # Errors
    /// As above.
    pub async fn gets_ready(&self, person: &Person) -> Result<()> {
        self.pays_fee(person).await?;
        self.puts(person, "/profile", serde_json::from_str(PROFILE)?).await?;
        let place = if person.country == "ge" { "kutaisi" } else { "tartu" };
        self.puts(person, "/delivery", json!({ "option": "pickup", "place": place })).await
    }

    /// The person agrees with the code that stands on the own record.
    ///
    /// # Errors
    /// As above, or when nobody has invited them.
    pub async fn agrees(&self, person: &Person) -> Result<()> {
        let record = self.record(person).await?;
        let code = record.pointer("/group/consent_code").and_then(Value::as_str).context("there is no invitation")?;
        let consent = json!({ "reference": person.reference, "code": code });
        self.asks(Method::POST, "/api/group-consents", &[], &consent).await.map(drop)
    }

    /// The person leaves the group.
    ///
    /// # Errors
    /// As above.
    pub async fn leaves(&self, person: &Person) -> Result<()> {
        let version = self.version(person).await?;
        let headers = [("if-match", version.as_str())];
        self.as_person(person, Method::DELETE, "/group", &headers, &Value::Null).await.map(drop)
    }

    /// The embassy approves a group: it may book for so many seconds.
    ///
    /// # Errors
    /// As above.
    pub async fn embassy_approves(&self, group: &str, seconds: i64) -> Result<()> {
        let approval = json!({ "seconds": seconds });
        self.asks(Method::POST, &format!("/sandbox/groups/{group}/approve"), &[], &approval).await.map(drop)
    }

    /// The embassy denies a group, for a reason of the contract.
    ///
    /// # Errors
    /// As above.
    pub async fn embassy_denies(&self, group: &str, because: &str) -> Result<()> {
        let denial = json!({ "because": because });
        self.asks(Method::POST, &format!("/sandbox/groups/{group}/deny"), &[], &denial).await.map(drop)
    }

    /// The embassy decides about whoever represents groups in Albania, by the address of the account.
    ///
    /// # Errors
    /// As above.
    pub async fn embassy_decides_on_representative(&self, email: &str, approve: bool) -> Result<()> {
        let decision = json!({ "email": email, "country": "al", "approve": approve });
        self.asks(Method::POST, "/sandbox/representatives", &[], &decision).await.map(drop)
    }

    /// The person books the first free time alone.
    ///
    /// # Errors
    /// As above, or when no time is free.
    pub async fn books_alone(&self, person: &Person) -> Result<()> {
        let post = if person.country == "ge" { "tbilisi" } else { "tallinn" };
        let bearer = format!("Bearer {}", person.token);
        let own = [("authorization", bearer.as_str())];
        let path = format!("/api/posts/{post}/slots?application={}&from=2026-11-16", person.id);
        let free = self.asks(Method::GET, &path, &own, &Value::Null).await?;
        let slot = free.pointer("/slots/0/id").context("no time is free")?;
        let wish = json!({ "application": person.id, "slot": slot });
        let key = format!("hold-{}", person.id);
        let held = self.asks(Method::POST, "/api/holds", &[own[0], ("idempotency-key", &key)], &wish).await?;
        let hold = json!({ "hold": held.pointer("/hold/id").context("nothing is held")? });
        let key = format!("book-{}", person.id);
        self.as_person(person, Method::POST, "/booking", &[("idempotency-key", &key)], &hold).await.map(drop)
    }

    async fn version(&self, person: &Person) -> Result<String> {
        let record = self.record(person).await?;
        Ok(format!("\"{}\"", record.pointer("/version").context("a record has no version")?))
    }

    async fn puts(&self, person: &Person, rest: &str, body: Value) -> Result<()> {
        let version = self.version(person).await?;
        self.as_person(person, Method::PUT, rest, &[("if-match", &version)], &body).await.map(drop)
    }

    async fn as_person(
        &self,
        person: &Person,
        method: Method,
        rest: &str,
        headers: &[(&str, &str)],
        body: &Value,
    ) -> Result<Value> {
        let bearer = format!("Bearer {}", person.token);
        let headers: Vec<(&str, &str)> = headers.iter().copied().chain([("authorization", bearer.as_str())]).collect();
        self.asks(method, &format!("/api/applications/{}{rest}", person.id), &headers, body).await
    }

    /// One request, unseen by the visitor's record.
    pub(crate) async fn asks(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: &Value,
    ) -> Result<Value> {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = if body.is_null() { Body::empty() } else { Body::from(body.to_string()) };
        let request = request.header(header::CONTENT_TYPE, "application/json").body(body)?;
        let answer = self.sandbox.router().oneshot(request).await?;
        let status = answer.status();
        let said = to_bytes(answer.into_body(), WHOLE_BODY).await?;
        ensure!(status.is_success(), "{path}: {status} {}", String::from_utf8_lossy(&said));
        if status == StatusCode::NO_CONTENT { Ok(Value::Null) } else { Ok(from_slice(&said)?) }
    }
}

/// The address of a member.
pub fn email(number: usize) -> String {
    format!("member{number}@example.org")
}
