//! How customer care is reached about a reason: the right way first, each with what the pack knows of it.

use leptos::prelude::*;

use super::outward::{self, Lead};
use super::reference::copyable;
use super::{contact, contact_hours, contact_technical, payment_case};
use crate::components::{ButtonKind, DefinitionRow, DefinitionRows, Link};
use crate::domain::contact::{Chat, Guide, Means, Reason};
use crate::domain::inquiry::{call_link, mail_link};
use crate::domain::rule::Rule;
use crate::state::Visit;

/// All ways of a reason; nothing where nobody at customer care helps with it.
pub fn all(visit: Visit, guide: &Guide) -> AnyView {
    if guide.by.is_empty() {
        return ().into_any();
    }
    let words = visit.words();
    let ways = guide.by.iter().enumerate().map(|(rank, means)| {
        let kind = if rank == 0 { ButtonKind::Primary } else { ButtonKind::Secondary };
        match means {
            Means::Phone => phone(visit, kind),
            Means::Email => email(visit, guide.reason, kind),
            Means::Chat => chat(visit),
        }
    });
    let published = visit.pack().states(Rule::CareAsPublished).then(|| view! { <p>{words.contact_published()}</p> });
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.contact_how()}</h2>
            {ways.collect_view()}
            {published}
        </section>
    }
    .into_any()
}

/// The numbers, when somebody answers, and that calls may be recorded: told before the call (R130).
fn phone(visit: Visit, kind: ButtonKind) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let recorded = pack.states(Rule::CallsRecorded).then(|| view! { <p>{words.contact_recorded()}</p> });
    if pack.contact.phones.is_empty() {
        return view! {
            <p>{words.contact_phone_elsewhere()}</p>
            {recorded}
        }
        .into_any();
    }
    let calls = pack.contact.phones.iter().enumerate().map(|(rank, phone)| {
        let number = &phone.number;
        let text = if phone.from_us { words.contact_call_from_us(number) } else { words.contact_call(number) };
        let kind = if rank == 0 { kind } else { ButtonKind::Secondary };
        outward::lead(visit, kind, Link { text, href: call_link(number) }, Lead::Call)
    });
    view! {
        <div class="viza-actions">{calls.collect_view()}</div>
        {contact_hours::all(visit)}
        {recorded}
    }
    .into_any()
}

/// A mail that says by its subject what it is about, opened in the visitor's own program; the address to copy where there
/// is no such program.
fn email(visit: Visit, reason: Reason, kind: ButtonKind) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let Some(address) = pack.contact.email(reason.topic()).map(str::to_owned) else {
        return view! { <p>{words.contact_email_elsewhere()}</p> }.into_any();
    };
    let reference =
        Memo::new(move |_| visit.journey.with(|journey| journey.application().map(|known| known.reference.clone())));
    let mailbox = address.clone();
    let write = move || {
        let about = contact::title(words, reason);
        let subject = reference.get().map_or_else(|| about.clone(), |known| words.contact_mail_subject(&about, &known));
        let technical = contact_technical::line(visit);
        let mut lines = vec![words.contact_mail_describe(), String::new(), String::new()];
        // Who misses money sends what finds it along (R49, R52).
        match reason {
            Reason::Payment if payment_case::says_taken(visit) => lines.extend(payment_case::lines(visit)),
            _ => lines.push(technical),
        }
        let link = Link { text: words.contact_write(), href: mail_link(&mailbox, &subject, &lines) };
        outward::lead(visit, kind, link, Lead::Mail)
    };
    view! {
        <div class="viza-actions">{write}</div>
        <p>{words.contact_write_help()}</p>
        {copyable(visit, words.contact_email(), address)}
    }
    .into_any()
}

/// The messengers that the embassy has switched on; else where to find out.
fn chat(visit: Visit) -> AnyView {
    let words = visit.words();
    let row = |chat: &Chat| DefinitionRow { term: chat.name.clone(), text: chat.account.clone() };
    let rows: Vec<_> = visit.pack().contact.chats.iter().map(row).collect();
    if rows.is_empty() {
        return view! { <p>{words.contact_chat_elsewhere()}</p> }.into_any();
    }
    view! { <DefinitionRows rows /> }.into_any()
}
