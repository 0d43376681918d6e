//! The account: who is signed in, the applications in it, and the ways to its other pages (R15, R16).

use leptos::prelude::*;

use super::account_form::trouble;
use super::sheet::sheet;
use super::{account_changes, account_confirm, account_forgotten, account_list, account_news, account_register};
use super::{account_leave, account_sign_in, group};
use crate::components::{ButtonKind, DefinitionRow, DefinitionRows, Link, LinkButton};
use crate::domain::account::Account;
use crate::domain::account_page::AccountPage;
use crate::domain::draft::Field;
use crate::domain::step::Step;
use crate::state::Visit;

/// One page of the account.
pub fn page(page: AccountPage) -> AnyView {
    let visit = Visit::expect();
    let words = visit.words();
    visit.session.shows(page, visit.journey.draft().trimmed(Field::Email));
    let (title, body) = match page {
        AccountPage::Own => (words.account_title(), own(visit)),
        AccountPage::SignIn => (words.account_sign_in_title(), account_sign_in::body(visit)),
        AccountPage::Register => (words.account_register_title(), account_register::body(visit)),
        AccountPage::Forgotten => (words.account_forgotten_title(), account_forgotten::ask(visit)),
        AccountPage::Reset => (words.account_reset_title(), account_forgotten::reset(visit)),
        AccountPage::Confirm => (words.account_confirm_title(), inside(visit, account_confirm::body)),
        AccountPage::Email => (words.account_change_email(), inside(visit, account_changes::email)),
        AccountPage::Password => (words.account_change_password(), inside(visit, account_changes::password)),
        AccountPage::Close => (words.account_close_title(), inside(visit, account_leave::close)),
    };
    let body = view! {
        {account_news::told(visit)}
        {body}
    };
    sheet(visit, Step::Start, title, body.into_any())
}

/// A page for whoever is signed in; for others the way in.
fn inside(visit: Visit, body: fn(Visit) -> AnyView) -> AnyView {
    let is_open = Memo::new(move |_| visit.session.is_open());
    (move || if is_open.get() { untrack(|| body(visit)) } else { outside(visit) }).into_any()
}

fn own(visit: Visit) -> AnyView {
    visit.session.refresh();
    inside(visit, |visit| {
        let account = Memo::new(move |_| visit.session.account());
        view! {
            {trouble(visit)}
            {move || account.get().map(|account| known(visit, &account))}
        }
        .into_any()
    })
}

fn outside(visit: Visit) -> AnyView {
    let words = visit.words();
    let sign_in = Link { text: words.account_sign_in(), href: visit.account_path(AccountPage::SignIn) };
    let register = Link { text: words.account_register(), href: visit.account_path(AccountPage::Register) };
    view! {
        <p class="viza-lead">{words.account_lead()}</p>
        <div class="viza-actions">
            <LinkButton link=sign_in />
            <LinkButton kind=ButtonKind::Secondary link=register />
        </div>
    }
    .into_any()
}

fn known(visit: Visit, account: &Account) -> AnyView {
    let words = visit.words();
    let state = if account.confirmed { words.account_confirmed() } else { words.account_unconfirmed() };
    let mut rows = vec![DefinitionRow { term: words.account_email(), text: format!("{} ({state})", account.email) }];
    rows.extend(account.new_email.clone().map(|text| DefinitionRow { term: words.account_email_new(), text }));
    let confirm = account.waiting_address().map(|_| {
        let link = Link { text: words.account_confirm_title(), href: visit.account_path(AccountPage::Confirm) };
        view! { <div class="viza-actions"><LinkButton kind=ButtonKind::Secondary link /></div> }
    });
    view! {
        {account_list::list(visit, account)}
        <section class="viza-section">
            <h2 class="viza-heading">{words.account_details()}</h2>
            <DefinitionRows rows />
            {confirm}
            {changes(visit)}
            {account_leave::sign_out(visit)}
        </section>
        {group::way_here(visit)}
    }
    .into_any()
}

fn changes(visit: Visit) -> AnyView {
    let words = visit.words();
    let ways = [
        (words.account_change_email(), AccountPage::Email),
        (words.account_change_password(), AccountPage::Password),
        (words.account_close_title(), AccountPage::Close),
    ];
    let ways = ways.map(|(text, page)| view! { <li><a href=visit.account_path(page)>{text}</a></li> });
    view! { <ul class="viza-ways" role="list">{ways.into_iter().collect_view()}</ul> }.into_any()
}
