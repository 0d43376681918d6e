//! Several applications of the account go to the interview together: who, which times, check and confirm, and what they
//! have then (R20).

use leptos::prelude::*;

use super::sheet::sheet;
use super::{party_check, party_done, party_told, party_who};
use crate::components::{Button, ButtonKind, Link, LinkButton, Loading};
use crate::domain::account_page::AccountPage;
use crate::domain::own_application::OwnApplication;
use crate::domain::party::{FEWEST, Stage, candidates, stage};
use crate::domain::route::Route;
use crate::domain::step::Step;
use crate::state::Visit;
use crate::state::party_desk::PartyDesk;

pub fn page() -> AnyView {
    let visit = Visit::expect();
    let words = visit.words();
    let is_open = Memo::new(move |_| visit.session.is_open());
    let body = move || if is_open.get() { untrack(|| inside(visit)) } else { outside(visit) };
    sheet(visit, Step::Start, words.party_title(), body.into_any())
}

fn outside(visit: Visit) -> AnyView {
    let words = visit.words();
    let link = Link { text: words.account_sign_in(), href: visit.account_path(AccountPage::SignIn) };
    let register = Link { text: words.account_register(), href: visit.account_path(AccountPage::Register) };
    view! {
        <p class="viza-lead">{words.party_sign_in()}</p>
        <div class="viza-actions">
            <LinkButton link />
            <LinkButton kind=ButtonKind::Secondary link=register />
        </div>
    }
    .into_any()
}

fn inside(visit: Visit) -> AnyView {
    let words = visit.words();
    let desk = PartyDesk::open(visit);
    let reached = Memo::new(move |_| stage(&desk.party(), visit.journey.now()));
    let is_read = Memo::new(move |_| desk.records().is_some());
    let reading = Signal::derive(move || !is_read.get() && desk.waiting().is_some());
    let body = move || {
        is_read.get().then(|| match reached.get() {
            Stage::Choosing => untrack(|| party_who::page(visit, desk)),
            Stage::Held { until } => untrack(|| party_check::page(visit, desk, until)),
            Stage::Lapsed => untrack(|| party_check::lapsed(visit, desk)),
            Stage::Booked => untrack(|| party_done::page(visit, desk)),
        })
    };
    view! {
        {party_told::news(visit, desk)}
        <Loading shown=reading text=words.party_reading() />
        {body}
    }
    .into_any()
}

/// The quiet way here; for whoever is signed in with several applications of this country.
pub fn way_here(visit: Visit) -> AnyView {
    let several = Memo::new(move |_| {
        let country = &visit.pack().country;
        let account = visit.session.account().filter(|_| visit.session.is_open());
        account.is_some_and(|account| candidates(&account.applications, country).len() >= FEWEST)
    });
    let link = move || {
        let link = Link { text: visit.words().party_way(), href: visit.route().party().path() };
        view! {
            <div class="viza-actions viza-no-print"><LinkButton kind=ButtonKind::Quiet link /></div>
        }
    };
    (move || several.get().then(link)).into_any()
}

/// Goes on with one of them at a step of its own.
pub fn opener(visit: Visit, own: OwnApplication, text: String, step: Step) -> AnyView {
    let on_press = Callback::new(move |()| {
        let (onward, language, country) = (visit.onward(), visit.language(), own.country.clone());
        visit.session.open(own.clone(), visit.pack(), move |local, _| {
            onward.to(&Route::Step { country, language, local, step });
        });
    });
    view! { <Button kind=ButtonKind::Quiet text busy=visit.session.busy() on_press /> }.into_any()
}
