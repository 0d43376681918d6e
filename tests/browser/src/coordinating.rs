//! Arranging interviews for a group: the role, the request, the members, the times.

use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;
use thirtyfour::By;

use crate::group::Person;
use crate::host::Host;
use crate::patience::until;
use crate::visit::Visitor;

/// Long enough for every office.
pub const PASSWORD: &str = "sinine kruus laual";

/// What is asked of the embassy.
#[derive(Debug, Clone, Copy)]
pub struct Request {
    pub organisation: &'static str,
    pub group: &'static str,
    pub expected: &'static str,
    pub purpose: &'static str,
}

impl Host {
    /// Some people who have begun an application each.
    ///
    /// # Errors
    /// When the office refuses one.
    pub async fn people(&self, country: &'static str, many: usize) -> Result<Vec<Person>> {
        let mut people = Vec::new();
        for number in 1..=many {
            people.push(self.begins(country, number).await?);
        }
        Ok(people)
    }

    /// The group that was asked for last.
    ///
    /// # Errors
    /// When none was.
    pub fn newest_group(&self) -> Result<String> {
        let lines = self.requests.lines();
        let asked = lines.iter().rev().find(|line| line.method == "POST" && line.path.ends_with("/groups"));
        let id = asked.and_then(|line| line.said.pointer("/id")).and_then(Value::as_str);
        Ok(id.context("no group was asked for")?.to_owned())
    }
}

impl Visitor {
    /// From the country's front page to an account of one's own.
    ///
    /// # Errors
    /// As every step: when something on the way is not there.
    pub async fn registers(&self) -> Result<()> {
        let words = &self.words;
        self.goes_to(&format!("/{}/{}", self.plan.country, self.plan.language.code())).await?;
        self.follow(&words.front_begin()).await?;
        self.stands_at(&words.start_title()).await?;
        self.follow(&words.account_title()).await?;
        self.stands_at(&words.account_title()).await?;
        self.follow(&words.account_register()).await?;
        self.stands_at(&words.account_register_title()).await?;
        self.type_in(&words.account_email(), self.plan.applicant.email).await?;
        self.type_in(&words.account_password(), PASSWORD).await?;
        self.press(&words.account_register()).await?;
        self.stands_at(&words.account_confirm_title()).await?;
        self.follow(&words.account_later()).await?;
        self.stands_at(&words.account_title()).await
    }

    /// From the account to the role; the first try says what is missing at the field.
    ///
    /// # Errors
    /// As above.
    pub async fn takes_role(&self, organisation: &str, button: &str) -> Result<()> {
        let words = &self.words;
        self.stands_at(&words.group_role_title()).await?;
        self.answer(&words.group_kind(), &words.group_kind_organisation()).await?;
        self.press(button).await?;
        self.sees(&words.problem_no_organisation()).await?;
        self.looks_around("role").await?;
        self.type_in(&words.group_organisation(), organisation).await?;
        self.press(button).await
    }

    /// From an account without a role to a request that is sent. Gives the group's id.
    ///
    /// # Errors
    /// As above.
    pub async fn asks_for_group(&self, request: Request) -> Result<String> {
        let words = &self.words;
        self.registers().await?;
        self.follow(&words.group_way_in()).await?;
        self.stands_at(&words.group_title()).await?;
        self.follow(&words.common_continue()).await?;
        self.takes_role(request.organisation, &words.common_save_and_continue()).await?;
        self.sees(&words.group_none()).await?;
        self.looks_around("none").await?;
        self.follow(&words.group_ask()).await?;
        self.stands_at(&words.group_ask()).await?;
        self.type_in(&words.group_name(), request.group).await?;
        self.type_in(&words.group_expected(), request.expected).await?;
        self.type_in(&words.group_purpose(), request.purpose).await?;
        self.looks_around("new").await?;
        self.press(&words.group_send()).await?;
        self.stands_at(&words.group_title_one()).await?;
        self.sees(&words.group_news_requested()).await?;
        self.sees(request.group).await?;
        self.host.newest_group()
    }

    /// At another device a member finds the own application by reference and recovery code.
    ///
    /// # Errors
    /// As above.
    pub async fn opens_as(&self, person: &Person) -> Result<()> {
        let words = &self.words;
        self.goes_to(&format!("/{}/{}", self.plan.country, self.plan.language.code())).await?;
        self.follow(&words.front_find()).await?;
        self.stands_at(&words.find_title()).await?;
        self.type_in(&words.reference_label(), &person.reference).await?;
        self.answer(&words.find_proof(), &words.find_by_code()).await?;
        self.type_in(&words.reference_recovery_code(), &person.recovery_code).await?;
        self.press(&words.find_button()).await?;
        until("the application", async || {
            let here: String = self.ask("return location.pathname").await?;
            Ok((!here.ends_with("/find")).then_some(()))
        })
        .await
    }

    /// Opens another page beside the application at hand.
    ///
    /// # Errors
    /// As above.
    pub async fn goes_beside(&self, page: &str) -> Result<()> {
        let here: String = self.ask("return location.pathname").await?;
        let place: Vec<&str> = here.split('/').take(5).collect();
        self.goes_to(&format!("{}/{page}", place.join("/"))).await
    }

    /// Opens a page of a group anew, beside the application at hand.
    ///
    /// # Errors
    /// As above.
    pub async fn goes_to_group(&self, id: &str, part: &str) -> Result<()> {
        let here: String = self.ask("return location.pathname").await?;
        let (place, _) = here.split_once("/group").context("not at a page of groups")?;
        self.goes_to(&format!("{place}/group/g/{id}{part}")).await
    }

    /// Has a file read by the page.
    ///
    /// # Errors
    /// When the page asks for none.
    pub async fn chooses_file(&self, content: &str) -> Result<()> {
        let file = self.browser.saved.join("members.csv");
        fs::write(&file, content)?;
        let path = file.to_str().context("a path is text")?;
        let input = until("the file field", async || {
            Ok(self.browser.web.find_all(By::XPath("//input[@type='file']")).await?.into_iter().next())
        })
        .await?;
        Ok(input.send_keys(path).await?)
    }

    /// Invites some people with a file, from the group's page of members.
    ///
    /// # Errors
    /// As above.
    pub async fn invites(&self, people: &[Person]) -> Result<()> {
        let words = &self.words;
        let rows = (1..).zip(people).map(|(number, person)| format!("{};{}\r\n", called(number), person.reference));
        self.chooses_file(&rows.collect::<String>()).await?;
        let many = u32::try_from(people.len())?;
        self.sees(&words.roster_good(many)).await?;
        self.press(&words.roster_invite(many)).await?;
        self.sees(&words.group_news_invited()).await
    }

    /// Chooses the first day with times for everybody, checks who gets which, and books them all.
    ///
    /// # Errors
    /// As above.
    pub async fn books_for_all(&self, many: u32) -> Result<()> {
        let words = &self.words;
        self.follow(&words.group_choose_times()).await?;
        self.stands_at(&words.group_times_title()).await?;
        self.first_answer(&words.group_times_choose()).await?;
        self.looks_around("times").await?;
        self.press(&words.common_continue()).await?;
        self.stands_at(&words.group_times_check()).await?;
        self.sees(&called(1)).await?;
        self.looks_around("check").await?;
        self.press(&words.group_times_confirm(many)).await?;
        self.sees(&words.group_booked()).await?;
        self.looks_around("booked").await
    }
}

/// What the coordinator calls the member of this number: in letters that every screen may show.
pub fn called(number: usize) -> String {
    format!("{number}.")
}
