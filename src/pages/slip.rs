//! What is taken to the bank: whom to pay, how much, with which reference. It can be printed by itself until it runs out;
//! from then on it is struck through and comes out of no printer (R35).

use leptos::prelude::*;

use super::fee::class_name;
use super::payment::slip_expired;
use super::reference::copyable;
use super::{transfer, until};
use crate::components::{Button, ButtonKind, DefinitionRow, DefinitionRows, Notice, Tone};
use crate::domain::names::applicant_name;
use crate::domain::payment::{Channel, PayInstructions, Payment};
use crate::domain::rule::Rule;
use crate::state::Visit;

/// The paper of a payment, from the office alone (R37, R41); void by itself when its moment comes.
pub fn paper(visit: Visit, payment: &Payment) -> AnyView {
    let Some(said) = payment.instructions.clone() else { return ().into_any() };
    let payment = StoredValue::new(payment.clone());
    let is_void = Memo::new(move |_| {
        let now = visit.journey.now();
        payment.with_value(|payment| payment.is_void(now))
    });
    (move || {
        let is_void = is_void.get();
        untrack(|| {
            payment.with_value(|payment| if is_void { void(visit, payment) } else { valid(visit, payment, &said) })
        })
    })
    .into_any()
}

fn valid(visit: Visit, payment: &Payment, said: &PayInstructions) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let rule = pack.channel(payment.channel);
    let passport = rule.is_some_and(|rule| rule.with_passport).then(|| words.channel_with_passport());
    let unchanged = rule.is_some_and(|rule| rule.reference_unchanged).then(|| words.payment_reference_unchanged());
    let currency = pack.states(Rule::LocalCurrency).then(|| words.fee_channel_hint());
    let (heading, how) = match payment.channel {
        Channel::BankSlip => (words.payment_slip(), words.payment_slip_how()),
        Channel::Transfer => (words.payment_transfer(), words.payment_transfer_how(&pack.operator)),
        Channel::Card => return ().into_any(),
    };
    let expires = payment
        .slip_ends()
        .map(|end| until::ends(visit, words.payment_slip_until(), words.date_time(end.printed()), end));
    let transfer = transfer::help(visit, payment, said);
    let on_press = Callback::new(|()| {
        let _ = window().print();
    });
    view! {
        <section class="viza-section viza-paper">
            <h2 class="viza-heading">{heading}</h2>
            <p>{how} " " {passport} " " {currency}</p>
            {copyable(visit, words.payment_reference(), said.reference.clone())}
            {unchanged.map(|text| view! { <p>{text}</p> })}
            <DefinitionRows rows=rows(visit, payment, said) />
            {transfer}
            {expires}
            <div class="viza-actions"><Button kind=ButtonKind::Secondary text=words.common_print() on_press /></div>
        </section>
    }
    .into_any()
}

fn rows(visit: Visit, payment: &Payment, said: &PayInstructions) -> Vec<DefinitionRow> {
    let words = visit.words();
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
    view! {
        <Notice tone=Tone::Danger heading=words.payment_slip_expired() announce=true>
            <p>{slip_expired(visit)}</p>
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
    let rows: Vec<_> = std::iter::once(reference).chain(rows(visit, payment, said)).collect();
    view! {
        <section class="viza-section viza-paper--void">
            <h2 class="viza-heading">{words.payment_slip_void()}</h2>
            <del><DefinitionRows rows /></del>
        </section>
    }
    .into_any()
}
