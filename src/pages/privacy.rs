//! The privacy record: what this device and the office know, why, until when, and how it is erased (R19, R132–R136).

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::erase;
use super::sheet::sheet;
use crate::components::{ButtonKind, DefinitionRow, DefinitionRows, Link, LinkButton, Loading};
use crate::domain::paper::Paper;
use crate::domain::rule::Rule;
use crate::domain::step::Step;
use crate::state::Visit;
use crate::state::begun::{self, Begun};

pub fn page() -> AnyView {
    let visit = Visit::expect();
    let words = visit.words();
    let body = view! {
        <p class="viza-lead">{words.privacy_lead()}</p>
        {here(visit)}
        {office(visit)}
        {erasing(visit)}
    };
    sheet(visit, Step::Start, words.privacy_record(), body.into_any())
}

/// What lies on this device, each with the day on which it erases itself.
fn here(visit: Visit) -> AnyView {
    let words = visit.words();
    let found = RwSignal::new(None);
    spawn_local(async move {
        let all = begun::everything(&visit.drafts()).await;
        let _ = found.try_set(Some(all));
    });
    let listed = move || match found.get() {
        None => view! { <Loading shown=true text=words.common_loading() /> }.into_any(),
        Some(all) if all.is_empty() && account(visit).is_none() => {
            view! { <p>{words.privacy_here_nothing()}</p> }.into_any()
        }
        Some(all) => {
            let rows: Vec<_> = all.into_iter().map(|begun| row(visit, begun)).chain(account(visit)).collect();
            view! {
                <DefinitionRows rows />
                <p>{words.privacy_here_erase()}</p>
                {erase::everything(visit)}
            }
            .into_any()
        }
    };
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.privacy_here()}</h2>
            <p>{words.privacy_here_how()}</p>
            {listed}
        </section>
    }
    .into_any()
}

fn row(visit: Visit, begun: Begun) -> DefinitionRow {
    let words = visit.words();
    let name = if begun.name.is_empty() { words.privacy_here_unnamed() } else { begun.name };
    let country = words.nation(begun.country.code());
    let until = begun.ends.map(|ends| words.privacy_here_until(&words.date_medium(visit.pack().zone.date(ends))));
    DefinitionRow { term: format!("{name} ({country})"), text: until.unwrap_or_else(|| words.keeping_none()) }
}

/// Who is signed in on this browser.
fn account(visit: Visit) -> Option<DefinitionRow> {
    let text = visit.session.account()?.email;
    Some(DefinitionRow { term: visit.words().account_title(), text })
}

/// What the office has and why, as far as the country's documents say; what they leave open is said too.
fn office(visit: Visit) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let row = |term, text| DefinitionRow { term, text };
    let rows = vec![
        row(words.privacy_field_person(), words.privacy_field_person_why()),
        row(words.privacy_field_passport(), words.privacy_field_passport_why()),
        row(words.privacy_field_contact(), words.privacy_field_contact_why()),
        row(words.privacy_field_payment(), words.privacy_field_payment_why()),
    ];
    let place = if pack.states(Rule::StoredInUs) { words.privacy_where() } else { words.privacy_where_unsaid() };
    let purpose = if pack.states(Rule::DataPurposes) { words.privacy_why() } else { words.privacy_why_unsaid() };
    let rules = [
        pack.states(Rule::IpRecorded).then(|| words.privacy_ip()),
        Some(place),
        Some(purpose),
        pack.states(Rule::DataAbroad).then(|| words.privacy_abroad()),
        pack.states(Rule::OtherSites).then(|| words.privacy_other_sites()),
        Some(words.privacy_long_unsaid()),
    ];
    let rules = rules.into_iter().flatten().map(|rule| view! { <li>{rule}</li> }).collect_view();
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.privacy_office()}</h2>
            <DefinitionRows rows />
            <ul class="viza-list">{rules}</ul>
            <p>{words.privacy_version(&pack.privacy_notice)}</p>
        </section>
    }
    .into_any()
}

/// The way to have the office erase too.
fn erasing(visit: Visit) -> AnyView {
    let words = visit.words();
    let link = Link { text: words.withdrawal_title(), href: visit.route().paper(Paper::Withdrawal).path() };
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.privacy_erase_office()}</h2>
            <p>{words.privacy_erase_office_help()}</p>
            <LinkButton kind=ButtonKind::Quiet link />
        </section>
    }
    .into_any()
}
