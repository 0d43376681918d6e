//! Contact: first the reason to write, then who helps with it. Everything comes from the country's pack; nothing is asked
//! of the office, so the page stands before there is an application, after it, and without a line.

use leptos::prelude::*;

use super::contact_reason;
use super::sheet::sheet;
use crate::components::{ButtonKind, DefinitionRow, DefinitionRows, Link, LinkButton, LinkCard, LinkCards, Notice};
use crate::domain::contact::Reason;
use crate::domain::route::Route;
use crate::domain::step::Step;
use crate::i18n::Words;
use crate::state::Visit;

/// The page of one reason, or the reasons to choose from (R115). A reason that the country does not name leads to the
/// reasons that it does.
pub fn page(reason: Option<Reason>) -> AnyView {
    let visit = Visit::expect();
    let pack = visit.pack();
    let words = visit.words();
    match reason.and_then(|reason| pack.contact.guide(reason)) {
        Some(guide) => {
            let body = contact_reason::body(visit, guide);
            sheet(visit, Step::Start, title(words, guide.reason), within(visit, body))
        }
        None => sheet(visit, Step::Start, words.app_contact(), within(visit, reasons(visit))),
    }
}

/// Who can help with something: the numbers and the address that the pack gives, and the way to everything about it.
pub fn about(visit: Visit, reason: Reason) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let row = |term, text: &str| DefinitionRow { term, text: text.to_owned() };
    let phones = pack.contact.phones.iter().map(|phone| row(words.contact_phone(), &phone.number));
    let mailbox = pack.contact.email(reason.topic()).map(|address| row(words.contact_email(), address));
    let rows: Vec<_> = phones.chain(mailbox).collect();
    let known = if rows.is_empty() {
        // The country's documents name no number and no address.
        view! { <p>{words.contact_embassy()}</p> }.into_any()
    } else {
        view! { <DefinitionRows rows /> }.into_any()
    };
    view! {
        {known}
        {way_here(visit, Some(reason))}
    }
    .into_any()
}

/// The link to the page of a reason, or to all reasons.
pub fn way_here(visit: Visit, reason: Option<Reason>) -> AnyView {
    let link = Link { text: visit.words().contact_help(), href: visit.route().help(reason).path() };
    view! { <p class="viza-no-print"><LinkButton kind=ButtonKind::Quiet link /></p> }.into_any()
}

/// The title of a reason (R116).
pub fn title(words: &Words, reason: Reason) -> String {
    match reason {
        Reason::Status => words.reason_status(),
        Reason::General => words.reason_general(),
        Reason::Payment => words.reason_payment(),
        Reason::Booking => words.reason_booking(),
        Reason::Delivery => words.reason_delivery(),
        Reason::Data => words.reason_data(),
        Reason::Emergency => words.reason_emergency(),
        Reason::Group => words.reason_group(),
        Reason::Other => words.reason_other(),
    }
}

fn meaning(words: &Words, reason: Reason) -> String {
    match reason {
        Reason::Status => words.reason_status_about(),
        Reason::General => words.reason_general_about(),
        Reason::Payment => words.reason_payment_about(),
        Reason::Booking => words.reason_booking_about(),
        Reason::Delivery => words.reason_delivery_about(),
        Reason::Data => words.reason_data_about(),
        Reason::Emergency => words.reason_emergency_about(),
        Reason::Group => words.reason_group_about(),
        Reason::Other => words.reason_other_about(),
    }
}

/// The page's own part below what is said while there is no line.
fn within(visit: Visit, body: AnyView) -> AnyView {
    let words = visit.words();
    let offline = move || {
        (!visit.line.is_up()).then(|| {
            view! {
                <Notice heading=words.common_offline() announce=true>
                    <p>{words.contact_offline_help()}</p>
                </Notice>
            }
        })
    };
    view! {
        {offline}
        {body}
    }
    .into_any()
}

fn reasons(visit: Visit) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let card = |reason| LinkCard {
        title: title(words, reason),
        text: meaning(words, reason),
        href: visit.route().help(Some(reason)).path(),
        ..LinkCard::default()
    };
    let cards = pack.contact.guides.iter().map(|guide| card(guide.reason)).collect();
    let home = Route::Country { country: pack.country.clone(), language: visit.language() };
    // Everything else is told there (R129).
    let home = Link { text: words.contact_main_page(), href: home.path() };
    view! {
        <p class="viza-lead">{words.contact_lead()}</p>
        <section class="viza-section">
            <h2 class="viza-heading">{words.contact_reason()}</h2>
            <LinkCards cards />
        </section>
        <LinkButton kind=ButtonKind::Quiet link=home />
    }
    .into_any()
}
