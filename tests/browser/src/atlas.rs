//! Every place of the app, and what each says to somebody whom nobody answers.

use viza::domain::account_page::AccountPage;
use viza::domain::contact::Reason;
use viza::domain::group_page::{GroupPage, GroupPart};
use viza::domain::language::Language;
use viza::domain::pack::{Approval, Pack};
use viza::domain::paper::Paper;
use viza::domain::route::Route;
use viza::domain::step::Step;
use viza::i18n::Words;

/// The places of one country in one language, beside one application.
#[derive(Debug)]
pub struct Atlas<'a> {
    pub pack: &'a Pack,
    pub language: Language,
    pub words: &'a Words,
    pub local: &'a str,
    /// The opening, the terms and the profile wait for the line; else nothing was given yet.
    pub is_waiting: bool,
}

/// What stands at a place without a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Alone {
    /// Its page, under this heading.
    Heading(String),
    /// It is for people with a line and never kept: that it did not come, and why.
    DidNotCome,
}

impl Atlas<'_> {
    /// Every place: those of one kind together, so that the first of them leads to the others.
    pub fn places(&self) -> Vec<Vec<Route>> {
        let mut kinds = vec![Route::Home { language: Some(self.language) }];
        while let Some(next) = kinds.last().and_then(|last| self.after(last)) {
            kinds.push(next);
        }
        kinds.into_iter().map(of_kind).collect()
    }

    /// A place of the kind that is looked at next. A new kind must be put between two others.
    fn after(&self, place: &Route) -> Option<Route> {
        let (country, language) = (self.pack.country.clone(), self.language);
        let country_page = Route::Country { country: country.clone(), language };
        let start = Route::Step { country: country.clone(), language, local: self.local.to_owned(), step: Step::Start };
        Some(match place {
            Route::Home { .. } => country_page,
            Route::Country { .. } => Route::Find { country, language, local: self.local.to_owned() },
            Route::Find { .. } => start.paper(Paper::Terms),
            Route::Paper { .. } => start.help(None),
            Route::Contact { .. } => start.account(AccountPage::Own),
            Route::Account { .. } => start.group(GroupPage::Own),
            Route::Group { .. } => start.dates(),
            Route::Dates { .. } => start.emergency(),
            Route::Emergency { .. } => start.tracking(),
            Route::Tracking { .. } => start.letter(),
            Route::Letter { .. } => start.party(),
            Route::Party { .. } => start.handoff(),
            Route::Handoff { .. } => start.take(),
            Route::Take { .. } => start.what_if(),
            Route::WhatIf { .. } => start,
            Route::Step { .. } => Route::Operator { language: Some(language) },
            Route::Operator { .. } => Route::Studio { language: Some(language) },
            Route::Studio { .. } => Route::Preview,
            Route::Preview => Route::Gallery { country, language },
            Route::Gallery { .. } => return None,
        })
    }

    /// What stands there.
    pub fn alone(&self, place: &Route) -> Alone {
        let words = self.words;
        Alone::Heading(match place {
            // The operator's place is a kiosk's; elsewhere nobody finds it.
            Route::Home { .. } | Route::Operator { .. } => words.home_title(),
            Route::Country { .. } => words.front_title(),
            Route::Find { .. } => words.find_title(),
            Route::Paper { paper: Paper::Terms, .. } => words.app_terms(),
            Route::Paper { paper: Paper::Privacy, .. } => words.privacy_record(),
            Route::Paper { paper: Paper::Accessibility, .. } => words.app_accessibility(),
            Route::Paper { paper: Paper::Withdrawal, .. } => words.withdrawal_title(),
            Route::Contact { reason, .. } => self.help(*reason),
            Route::Account { page, .. } => self.account(*page),
            Route::Group { page, .. } => self.group(page),
            Route::Dates { .. } => words.dates_title(),
            Route::Emergency { .. } if self.pack.emergency.is_none() => words.app_contact(),
            Route::Emergency { .. } => words.emergency_title(),
            Route::Tracking { .. } => words.tracking_title(),
            Route::Letter { .. } => words.letter_title(),
            Route::Party { .. } => words.party_title(),
            Route::Handoff { .. } => words.handoff_title(),
            Route::Take { .. } => words.take_title(),
            Route::WhatIf { .. } => words.what_if_title(),
            Route::Step { step, .. } => self.step(*step),
            Route::Studio { .. } | Route::Preview | Route::Gallery { .. } => return Alone::DidNotCome,
        })
    }

    fn help(&self, reason: Option<Reason>) -> String {
        let guided = reason.filter(|reason| self.pack.contact.guide(*reason).is_some());
        let named = guided.and_then(|reason| self.words.named(&format!("reason-{}", reason.slug())));
        named.unwrap_or_else(|| self.words.app_contact())
    }

    fn account(&self, page: AccountPage) -> String {
        let words = self.words;
        match page {
            AccountPage::Own => words.account_title(),
            AccountPage::SignIn => words.account_sign_in_title(),
            AccountPage::Register => words.account_register_title(),
            AccountPage::Confirm => words.account_confirm_title(),
            AccountPage::Forgotten => words.account_forgotten_title(),
            AccountPage::Reset => words.account_reset_title(),
            AccountPage::Email => words.account_change_email(),
            AccountPage::Password => words.account_change_password(),
            AccountPage::Close => words.account_close_title(),
        }
    }

    fn group(&self, page: &GroupPage) -> String {
        let words = self.words;
        match (self.pack.groups.as_ref().map(|rules| rules.approval), page) {
            (None, _) | (Some(Approval::Group), GroupPage::Own) => words.group_title(),
            (Some(Approval::Representative), _) | (_, GroupPage::Role) => words.group_role_title(),
            (_, GroupPage::New) => words.group_ask(),
            (_, GroupPage::Agree) => words.member_title(),
            (_, GroupPage::Group { part: GroupPart::Overview, .. }) => words.group_title_one(),
            (_, GroupPage::Group { part: GroupPart::Members, .. }) => words.group_members(),
            (_, GroupPage::Group { part: GroupPart::Times, .. }) => words.group_times_title(),
            (_, GroupPage::Group { part: GroupPart::Letter, .. }) => words.group_letter(),
        }
    }

    /// A step that is closed says what is missing.
    fn step(&self, step: Step) -> String {
        let words = self.words;
        match step {
            Step::Start => words.start_title(),
            Step::Reference if self.is_waiting => words.outbox_opening_title(),
            Step::Profile if self.is_waiting => words.profile_title(),
            Step::Delivery if self.is_waiting => words.delivery_title(),
            _ => words.closed_title(&words.named(&format!("step-{}", step.slug())).unwrap_or_default()),
        }
    }
}

/// Every place of the kind of this one.
fn of_kind(place: Route) -> Vec<Route> {
    const GROUP: &str = "grp_7K3M9QXD";
    match &place {
        Route::Paper { .. } => Paper::ALL.map(|paper| place.paper(paper)).to_vec(),
        Route::Contact { .. } => {
            [None].into_iter().chain(Reason::ALL.map(Some)).map(|reason| place.help(reason)).collect()
        }
        Route::Account { .. } => AccountPage::ALL.map(|page| place.account(page)).to_vec(),
        Route::Group { .. } => {
            let parts = GroupPart::ALL.map(|part| GroupPage::Group { id: GROUP.to_owned(), part });
            let pages = [GroupPage::Own, GroupPage::Role, GroupPage::New, GroupPage::Agree];
            pages.into_iter().chain(parts).map(|page| place.group(page)).collect()
        }
        Route::Step { .. } => Step::ALL.map(|step| place.at(step)).to_vec(),
        Route::Home { .. }
        | Route::Country { .. }
        | Route::Find { .. }
        | Route::Dates { .. }
        | Route::Emergency { .. }
        | Route::Tracking { .. }
        | Route::Letter { .. }
        | Route::Party { .. }
        | Route::Handoff { .. }
        | Route::Take { .. }
        | Route::WhatIf { .. }
        | Route::Operator { .. }
        | Route::Studio { .. }
        | Route::Preview
        | Route::Gallery { .. } => vec![place],
    }
}
