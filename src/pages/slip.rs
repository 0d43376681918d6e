//! What is taken to the bank: whom to pay, how much, with which reference, for the visitor and for the clerk. It can be
//! printed by itself until it runs out; from then on it is struck through and comes out of no printer (R35).

use leptos::prelude::*;

use super::fee::class_name;
use super::payment::slip_expired;
use super::reference::shown_and_copied;
use super::two_languages::{self, Reader, lines};
use super::{transfer, until};
use crate::components::{Button, ButtonKind, DefinitionRow, DefinitionRows, Notice, PaperRows, Saying, Tone};
use crate::domain::language::Language;
use crate::domain::names::applicant_name;
use crate::domain::payment::{Channel, FeeState, PayInstructions, Payment};
use crate::domain::rule::Rule;
use crate::i18n::Words;
use crate::state::Visit;

/// The paper of a payment, from the office alone (R37, R41); void by itself when its moment comes.
pub fn paper(visit: Visit, payment: &Payment) -> AnyView {
    let Some(said) = payment.instructions.clone() else { return ().into_any() };
    let reader = two_languages::reader(visit, language_of_bank(visit, payment.channel));
    let payment = StoredValue::new(payment.clone());
    let is_void = Memo::new(move |_| {
        let now = visit.journey.now();
        payment.with_value(|payment| payment.is_void(now))
    });
    (move || {
        let (is_void, reader) = (is_void.get(), reader.get());
        untrack(|| {
            payment.with_value(|payment| match is_void {
                true => void(visit, payment),
                false => valid(visit, payment, &said, &reader),
            })
        })
    })
    .into_any()
}

/// A slip is read by a clerk of the country too, and by whoever stands in for one; a transfer by the visitor alone.
fn language_of_bank(visit: Visit, channel: Channel) -> Language {
    let own = two_languages::of_country(visit);
    match channel {
        Channel::BankSlip if own == visit.language() => Language::En,
        Channel::BankSlip => own,
        Channel::Transfer | Channel::Card => visit.language(),
    }
}

fn valid(visit: Visit, payment: &Payment, said: &PayInstructions, reader: &Reader) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let languages = two_languages::spoken(visit, reader);
    let clerks = languages.get(1..).unwrap_or_default();
    let rule = pack.channel(payment.channel);
    let passport = rule.is_some_and(|rule| rule.with_passport).then(|| words.channel_with_passport());
    let unchanged = rule.is_some_and(|rule| rule.reference_unchanged);
    let unchanged = unchanged.then(|| lines(&languages, Words::payment_reference_unchanged));
    let currency = pack.states(Rule::LocalCurrency).then(|| words.fee_channel_hint());
    let (heading, how) = match payment.channel {
        Channel::BankSlip => (words.payment_slip(), words.payment_slip_how()),
        Channel::Transfer => (words.payment_transfer(), words.payment_transfer_how(&pack.operator)),
        Channel::Card => return ().into_any(),
    };
    let also = clerks.first().map(|clerk| Saying { lang: clerk.language().code(), text: clerk.payment_reference() });
    let on_press = Callback::new(|()| {
        let _ = window().print();
    });
    view! {
        <section class="viza-section viza-paper">
            <h2 class="viza-heading">{heading}</h2>
            {lines(clerks, Words::payment_slip)}
            <p>{how} " " {passport} " " {currency}</p>
            {field_at_bank(visit, payment.channel)}
            {shown_and_copied(visit, words.payment_reference(), also, said.reference.clone())}
            {unchanged}
            <PaperRows rows=two_languages::rows(&languages, |words| rows(visit, words, payment, said)) />
            {transfer::help(visit, payment, said)}
            {ends(visit, payment, &languages)}
            {two_languages::waited_for(visit, reader, words.payment_slip_one_language())}
            <div class="viza-actions"><Button kind=ButtonKind::Secondary text=words.common_print() on_press /></div>
        </section>
    }
    .into_any()
}

/// What the banks call the field for the reference, for whoever does not read their language (R41).
fn field_at_bank(visit: Visit, channel: Channel) -> AnyView {
    let (words, pack, own) = (visit.words(), visit.pack(), two_languages::of_country(visit));
    let label = pack.channel(channel).and_then(|rule| rule.field_label.clone()).filter(|_| own != visit.language());
    let said = |label| view! { <p>{words.payment_field_at_bank()} " " <span lang=own.code()>{label}</span></p> };
    label.map(said).into_any()
}

/// Its last moment: on the screen with what is left, on paper in each language.
fn ends(visit: Visit, payment: &Payment, languages: &[Words]) -> AnyView {
    let Some(end) = payment.slip_ends() else { return ().into_any() };
    let row =
        |words: &Words| vec![DefinitionRow { term: words.payment_slip_until(), text: words.date_time(end.printed()) }];
    let words = visit.words();
    view! {
        <div class="viza-no-print">
            {until::ends(visit, words.payment_slip_until(), words.date_time(end.printed()), end)}
        </div>
        <div class="viza-print-only">
            <PaperRows rows=two_languages::rows(languages, row) />
        </div>
    }
    .into_any()
}

fn rows(visit: Visit, words: &Words, payment: &Payment, said: &PayInstructions) -> Vec<DefinitionRow> {
    let (name, class) = visit.journey.glance(|journey| {
        let known = journey.application();
        let name = known.map(|known| applicant_name(&known.applicant)).unwrap_or_default();
        (name, known.and_then(|known| known.visa_class.clone()))
    });
    let row = |term, text: String| DefinitionRow { term, text };
    let mut rows = vec![row(words.check_name(), name)];
    rows.extend(class.map(|class| row(words.check_class(), class_name(words, &class))));
    rows.extend([
        row(words.payment_amount(), words.money(payment.amount)),
        row(words.payment_payee(), said.payee.clone()),
        row(words.payment_bank(), said.bank.clone()),
    ]);
    rows.extend(said.account.clone().map(|account| row(words.payment_account(), account)));
    rows
}

fn void(visit: Visit, payment: &Payment) -> AnyView {
    let words = visit.words();
    // Where the office says it too, the page begins with it.
    let state = visit.journey.glance(|journey| journey.application().map(|known| known.fee.state));
    let why = (state != Some(FeeState::SlipExpired)).then(|| view! { <p>{slip_expired(visit)}</p> });
    view! {
        <Notice tone=Tone::Danger heading=words.payment_slip_expired() announce=true>
            {why}
            <p>{words.payment_slip_void_help()}</p>
        </Notice>
        {struck_through(visit, payment)}
    }
    .into_any()
}

/// A slip that nobody may pay with any more, to tell which one it was.
pub fn struck_through(visit: Visit, payment: &Payment) -> AnyView {
    let words = visit.words();
    let Some(said) = &payment.instructions else { return ().into_any() };
    let reference = DefinitionRow { term: words.payment_reference(), text: said.reference.clone() };
    let rows: Vec<_> = std::iter::once(reference).chain(rows(visit, words, payment, said)).collect();
    view! {
        <section class="viza-section viza-paper--void">
            <h2 class="viza-heading">{words.payment_slip_void()}</h2>
            <del><DefinitionRows rows /></del>
        </section>
    }
    .into_any()
}
