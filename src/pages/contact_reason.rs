//! One reason to write: what to know first, what one can do here oneself, what customer care does and does not do, how it
//! is reached, and what it wants to see.

use leptos::prelude::*;

use super::outward::{self, Lead};
use super::reference::copyable;
use super::sheet::step_name;
use super::{contact_technical, contact_ways, emergency, payment_case};
use crate::components::{ButtonKind, Link, LinkButton, Notice, Tone};
use crate::domain::contact::{Evidence, Guide, Matter, Reason};
use crate::domain::pack::Cutoff;
use crate::domain::rule::Rule;
use crate::i18n::Words;
use crate::state::Visit;

pub fn body(visit: Visit, guide: &Guide) -> AnyView {
    let words = visit.words();
    let all = Link { text: words.contact_all(), href: visit.route().help(None).path() };
    view! {
        {first(visit, guide)}
        {here(visit, guide.reason)}
        {matters(words, words.contact_can(), &guide.can)}
        {matters(words, words.contact_cannot(), &guide.cannot)}
        {to_show(visit, guide)}
        {contact_ways::all(visit, guide)}
        {contact_technical::details(visit)}
        <LinkButton kind=ButtonKind::Quiet link=all />
    }
    .into_any()
}

/// What to know before writing.
fn first(visit: Visit, guide: &Guide) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let lead = |text| view! { <p class="viza-lead">{text}</p> }.into_any();
    match guide.reason {
        Reason::Status => view! {
            {lead(words.contact_status_differs())}
            {status_page(visit)}
        }
        .into_any(),
        Reason::Payment => payment(visit),
        Reason::Booking if pack.states(Rule::EmbassySetsTimes) => lead(words.booking_embassy_sets()),
        Reason::Delivery => delivery(visit),
        Reason::Data => lead(words.contact_data_profile()),
        Reason::Emergency => view! {
            {lead(words.contact_emergency_online())}
            {emergency::way_here(visit)}
        }
        .into_any(),
        Reason::Group => lead(words.contact_group_who()),
        Reason::General if pack.states(Rule::CareAsInstructed) => lead(words.contact_instructed()),
        Reason::Booking | Reason::General | Reason::Other => ().into_any(),
    }
}

/// Where an application is followed after the interview (R112, R114); nothing where the country names no such page.
pub fn status_page(visit: Visit) -> AnyView {
    let words = visit.words();
    let Some(address) = visit.pack().contact.status_page.clone() else { return ().into_any() };
    let link = Link { text: words.contact_status_open(), href: address.clone() };
    let theirs = visit.pack().states(Rule::OtherSites).then(|| view! { <p>{words.privacy_other_sites()}</p> });
    view! {
        <p>{words.contact_status_follow()}</p>
        {copyable(visit, words.reason_status(), address)}
        {outward::lead(visit, ButtonKind::Secondary, link, Lead::Site)}
        <p>{words.contact_other_site()}</p>
        {theirs}
    }
    .into_any()
}

/// Nobody pays twice (R47). That the second payment is lost (R25, R46), and that one looks at the bank account first (R48),
/// is said where the documents say so.
fn payment(visit: Visit) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let lost = pack.states(Rule::FeeNotRefundable) || pack.states(Rule::ExtraNotRefundable);
    let lost = lost.then(|| view! { <p>{words.fee_extra_not_refunded()}</p> });
    let account = pack.states(Rule::CheckAccount).then(|| view! { <p>{words.payment_check_account()}</p> });
    view! {
        <Notice tone=Tone::Danger heading=words.payment_do_not_pay_again()>
            {lost}
            {account}
        </Notice>
        {payment_case::questions(visit)}
    }
    .into_any()
}

/// Until when and by whom the address is changed, and from when the courier can be followed: each where it is stated.
fn delivery(visit: Visit) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let said = [
        pack.states(Rule::CourierFollowed).then(|| words.delivery_tracking_begins()),
        pack.delivery.cutoff.map(|cutoff| match cutoff {
            Cutoff::InterviewDayEnd => words.delivery_cutoff_day_end(),
            Cutoff::InterviewDayStart => words.delivery_cutoff_day_start(),
        }),
    ];
    let said = said.into_iter().flatten().map(|text| view! { <p>{text}</p> }).collect_view();
    let tracking = Link { text: words.tracking_title(), href: visit.route().tracking().path() };
    view! {
        {said}
        <LinkButton kind=ButtonKind::Secondary link=tracking />
        {status_page(visit)}
    }
    .into_any()
}

/// The step at which one can see or do something oneself; the way to the application where none is open on this device.
fn here(visit: Visit, reason: Reason) -> AnyView {
    let words = visit.words();
    let Some(step) = reason.step() else { return ().into_any() };
    let is_open = Memo::new(move |_| visit.journey.with(|journey| journey.application().is_some()));
    let way = move || {
        let link = if is_open.get() {
            Link { text: words.closed_go(&step_name(words, step)), href: visit.path(step) }
        } else {
            Link { text: words.front_find(), href: visit.find_path() }
        };
        view! { <LinkButton kind=ButtonKind::Secondary link /> }
    };
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.contact_here()}</h2>
            {way}
        </section>
    }
    .into_any()
}

fn matters(words: &Words, heading: String, matters: &[Matter]) -> AnyView {
    list(heading, matters.iter().map(|matter| matter_name(words, *matter)).collect())
}

/// A heading with a list under it; nothing where the list is empty.
fn list(heading: String, entries: Vec<String>) -> AnyView {
    if entries.is_empty() {
        return ().into_any();
    }
    let entries = entries.into_iter().map(|entry| view! { <li>{entry}</li> }).collect_view();
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{heading}</h2>
            <ul class="viza-list">{entries}</ul>
        </section>
    }
    .into_any()
}

/// What to have at hand, and what the documents ask to be sent along; never what would open an account or a card.
fn to_show(visit: Visit, guide: &Guide) -> AnyView {
    let words = visit.words();
    let attach = guide.attach.iter().map(|evidence| evidence_name(words, *evidence)).collect();
    let at_hand = match guide.reason {
        _ if guide.by.is_empty() => vec![],
        Reason::Payment => vec![words.evidence_reference(), words.evidence_payment()],
        Reason::Booking | Reason::Delivery | Reason::Data => vec![words.evidence_reference()],
        Reason::Status | Reason::General | Reason::Emergency | Reason::Group | Reason::Other => vec![],
    };
    let reference =
        Memo::new(move |_| visit.journey.with(|journey| journey.application().map(|known| known.reference.clone())));
    let is_wanted = !at_hand.is_empty();
    let reference =
        move || reference.get().filter(|_| is_wanted).map(|known| copyable(visit, words.reference_label(), known));
    let secrets = (!guide.by.is_empty()).then(|| view! { <p>{words.contact_no_secrets()}</p> });
    view! {
        {list(words.front_at_hand(), at_hand)}
        {reference}
        {list(words.contact_attach(), attach)}
        {secrets}
    }
    .into_any()
}

fn evidence_name(words: &Words, evidence: Evidence) -> String {
    match evidence {
        Evidence::Description => words.evidence_description(),
        Evidence::Screenshot => words.evidence_screenshot(),
        Evidence::ProofOfPayment => words.evidence_proof_of_payment(),
        Evidence::ProofOfUrgency => words.evidence_proof_of_urgency(),
    }
}

fn matter_name(words: &Words, matter: Matter) -> String {
    match matter {
        Matter::Information => words.matter_information(),
        Matter::Process => words.matter_process(),
        Matter::HowToPay => words.matter_how_to_pay(),
        Matter::BookingByPhone => words.matter_booking_by_phone(),
        Matter::ReturnStatus => words.matter_return_status(),
        Matter::Technical => words.matter_technical(),
        Matter::MoneyTaken => words.matter_money_taken(),
        Matter::Address => words.matter_address(),
        Matter::GroupAccount => words.matter_group_account(),
        Matter::Website => words.matter_website(),
        Matter::SignIn => words.matter_sign_in(),
        Matter::VisaClass => words.matter_visa_class(),
        Matter::Forms => words.matter_forms(),
        Matter::Ds160 => words.matter_ds160(),
        Matter::Esta => words.matter_esta(),
        Matter::OwnStatus => words.matter_own_status(),
        Matter::Documents => words.matter_documents(),
        Matter::Emergency => words.matter_emergency(),
        Matter::Times => words.matter_times(),
    }
}
