//! A family: several people in one account, who go to the interview together.

use anyhow::{Context, Result, ensure};
use axum::http::Method;
use serde_json::{Value, json};

use crate::coordinating::PASSWORD;
use crate::group::Person;
use crate::host::Host;
use crate::thing::Thing;
use crate::visit::Visitor;

impl Host {
    /// Takes people's applications into the account of an address.
    ///
    /// # Errors
    /// When the office refuses one.
    pub async fn takes_in(&self, email: &str, people: &[Person]) -> Result<()> {
        let proof = json!({ "email": email, "password": PASSWORD });
        let session = self.asks(Method::POST, "/api/sessions", &[], &proof).await?;
        let token = session.pointer("/token").and_then(Value::as_str).context("no session began")?;
        let bearer = format!("Bearer {token}");
        for person in people {
            let brought = json!({ "token": person.token });
            let headers = [("authorization", bearer.as_str())];
            self.asks(Method::POST, "/api/account/applications", &headers, &brought).await?;
        }
        Ok(())
    }

    /// What each one's record says in one place.
    ///
    /// # Errors
    /// As above.
    pub async fn each(&self, people: &[Person], pointer: &str) -> Result<Vec<Value>> {
        let mut said = Vec::new();
        for person in people {
            said.push(self.record(person).await?.pointer(pointer).cloned().unwrap_or_default());
        }
        Ok(said)
    }

    /// A person's whole name.
    ///
    /// # Errors
    /// As above.
    pub async fn name(&self, person: &Person) -> Result<String> {
        let record = self.record(person).await?;
        let said = |pointer| record.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
        Ok(format!("{} {}", said("/applicant/given_names"), said("/applicant/family_name")))
    }
}

impl Visitor {
    /// Registers, and has people in the account who lack nothing to book.
    ///
    /// # Errors
    /// As every step: when something on the way is not there.
    pub async fn brings_family(&self, many: usize) -> Result<Vec<Person>> {
        self.registers().await?;
        let people = self.host.people(self.plan.country, many).await?;
        for person in &people {
            self.host.gets_ready(person).await?;
        }
        self.host.takes_in(self.plan.applicant.email, &people).await?;
        self.reloads().await?;
        self.stands_at(&self.words.account_title()).await?;
        for person in &people {
            self.sees(&person.reference).await?;
        }
        Ok(people)
    }

    /// From the account's list to the times for these people.
    ///
    /// # Errors
    /// As above.
    pub async fn goes_together(&self, people: &[Person]) -> Result<()> {
        let words = &self.words;
        self.follow(&words.party_way()).await?;
        self.stands_at(&words.party_title()).await?;
        for person in people {
            self.tick(&format!("{}, {}", self.host.name(person).await?, person.reference)).await?;
        }
        self.press(&words.party_look()).await
    }

    /// Chooses the first day with a time for everybody, and asks for the times to be held.
    ///
    /// # Errors
    /// As above.
    pub async fn holds_the_first_run(&self) -> Result<()> {
        self.first_answer(&self.words.party_times()).await?;
        self.press(&self.words.party_hold()).await
    }

    /// Goes from the account's list on with one of them.
    ///
    /// # Errors
    /// As above.
    pub async fn goes_on_with(&self, person: &Person) -> Result<()> {
        let words = &self.words;
        self.goes_beside("account").await?;
        self.stands_at(&words.account_title()).await?;
        self.press(&words.account_go_on(&person.reference)).await
    }

    /// Says of somebody else that the visa is for them.
    ///
    /// # Errors
    /// As above.
    pub async fn applies_for(&self, answer: &str) -> Result<()> {
        let words = &self.words;
        self.answer(&words.start_for(), answer).await?;
        self.sees(&words.start_about_applicant()).await?;
        self.sees(&words.start_email_hint_by()).await?;
        ensure!(!self.has(Thing::Heading(&words.reference_title())).await?, "nothing has been sent yet");
        Ok(())
    }
}
