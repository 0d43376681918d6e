//! From one page of an application to another.

use super::Route;
use crate::domain::account_page::AccountPage;
use crate::domain::contact::Reason;
use crate::domain::group_page::GroupPage;
use crate::domain::language::Language;
use crate::domain::pack::Country;
use crate::domain::paper::Paper;
use crate::domain::step::Step;

impl Route {
    /// Another step of the same application.
    pub fn at(&self, step: Step) -> Self {
        self.beside(|country, language, local| Self::Step { country, language, local, step })
    }

    /// A standing page, beside the same application.
    pub fn paper(&self, paper: Paper) -> Self {
        self.beside(|country, language, local| Self::Paper { country, language, local, paper })
    }

    /// Who can help with the same application; with one reason to write, or with all of them to choose from.
    pub fn help(&self, reason: Option<Reason>) -> Self {
        self.beside(|country, language, local| Self::Contact { country, language, local, reason })
    }

    /// A page of the account, beside the same application.
    pub fn account(&self, page: AccountPage) -> Self {
        self.beside(|country, language, local| Self::Account { country, language, local, page })
    }

    /// A page of groups, beside the same application.
    pub fn group(&self, page: GroupPage) -> Self {
        self.beside(|country, language, local| Self::Group { country, language, local, page })
    }

    /// The dates of the same application.
    pub fn dates(&self) -> Self {
        self.beside(|country, language, local| Self::Dates { country, language, local })
    }

    /// Where an emergency appointment is asked for, for the same application.
    pub fn emergency(&self) -> Self {
        self.beside(|country, language, local| Self::Emergency { country, language, local })
    }

    /// Where the passport of the same application is.
    pub fn tracking(&self) -> Self {
        self.beside(|country, language, local| Self::Tracking { country, language, local })
    }

    /// The letter for whoever collects that passport.
    pub fn letter(&self) -> Self {
        self.beside(|country, language, local| Self::Letter { country, language, local })
    }

    /// Where several of an account choose adjacent times, beside the same application.
    pub fn party(&self) -> Self {
        self.beside(|country, language, local| Self::Party { country, language, local })
    }

    /// Where the same application goes over to another device.
    pub fn handoff(&self) -> Self {
        self.beside(|country, language, local| Self::Handoff { country, language, local })
    }

    /// Where an application comes over from another device, in place of the one that is not begun here.
    pub fn take(&self) -> Self {
        self.beside(|country, language, local| Self::Take { country, language, local })
    }

    /// What may happen to the same application.
    pub fn what_if(&self) -> Self {
        self.beside(|country, language, local| Self::WhatIf { country, language, local })
    }

    fn beside(&self, place: impl FnOnce(Country, Language, String) -> Self) -> Self {
        match (self.country(), self.language(), self.local()) {
            (Some(country), Some(language), Some(local)) => place(country.clone(), language, local.to_owned()),
            _ => self.clone(),
        }
    }
}
