//! How the payment stands, what the applicant has to do, and that nobody pays twice (R47).

use leptos::prelude::*;

use super::contact;
use super::reference::copyable;
use crate::components::{
    Button, ButtonKind, Deadline, DefinitionRow, DefinitionRows, Link, LinkButton, Notice, StatusTag, Tone,
};
use crate::domain::journey::Event;
use crate::domain::pack::Topic;
use crate::domain::payment::{Channel, Fee, FeeState, PayInstructions, Payment, PaymentState};
use crate::domain::step::Step;
use crate::i18n::Words;
use crate::state::Visit;
use crate::state::runner::leave_for;

pub fn page(visit: Visit) -> AnyView {
    let fee = Memo::new(move |_| visit.journey.application().map(|application| application.fee));
    (move || fee.get().map_or_else(|| ().into_any(), |fee| standing(visit, &fee))).into_any()
}

fn standing(visit: Visit, fee: &Fee) -> AnyView {
    let words = visit.words();
    let (tone, state, what) = match fee.state {
        FeeState::Started => (Tone::Warning, words.payment_started(), words.payment_started_help()),
        FeeState::Pending => (Tone::Info, words.payment_pending(), words.payment_pending_help()),
        FeeState::PartPaid => (Tone::Warning, words.payment_part_paid(), part_paid(words, fee)),
        FeeState::Valid => (Tone::Success, words.payment_valid(), words.payment_valid_help()),
        FeeState::Used => (Tone::Success, words.payment_used(), words.payment_used_help()),
        FeeState::SlipExpired => (Tone::Danger, words.payment_slip_expired(), words.fee_slip_expired_help()),
        FeeState::FeeExpired => (Tone::Danger, words.payment_fee_expired(), words.refusal_fee_expired_help()),
        FeeState::None | FeeState::Failed => (Tone::Neutral, words.payment_none(), words.payment_closed_help()),
    };
    let waiting = fee.is_waiting();
    let guard = waiting.then(|| {
        view! {
            <Notice tone=Tone::Danger heading=words.payment_do_not_pay_again()>
                <p>{words.payment_check_account()}</p>
                {contact::about(visit, Topic::Payment)}
            </Notice>
        }
    });
    let usable = fee.usable_until.map(|until| {
        let remaining = if fee.extended { words.payment_extended() } else { String::new() };
        view! { <Deadline label=words.payment_usable_until() date=words.date_long(until.date()) remaining /> }
    });
    let details = fee.latest().map(|payment| details(visit, payment));
    view! {
        <p><StatusTag tone text=state /></p>
        <p class="viza-lead">{what}</p>
        {guard}
        {usable}
        {details}
        {actions(visit, fee, waiting)}
    }
    .into_any()
}

fn part_paid(words: &'static Words, fee: &Fee) -> String {
    let due = fee.due.map(|due| words.money(due)).unwrap_or_default();
    words.payment_part_paid_help(&due, &words.money(fee.paid))
}

fn actions(visit: Visit, fee: &Fee, waiting: bool) -> AnyView {
    let words = visit.words();
    let next = visit.journey.next_after(Step::Fee);
    let onward = (next != Step::Fee).then(|| {
        let text = if waiting { words.payment_meanwhile() } else { words.common_continue() };
        view! { <LinkButton link=Link { text, href: visit.path(next) } /> }
    });
    let bank = fee.latest().and_then(|payment| payment.hosted_page.clone()).map(|page| {
        let on_press = Callback::new(move |()| leave_for(&page));
        view! { <Button text=words.payment_back_to_bank() on_press kind=ButtonKind::Secondary /> }
    });
    let look = waiting.then(|| {
        let on_press = Callback::new(move |()| visit.journey.tell(Event::LookedAgain));
        view! { <Button kind=ButtonKind::Secondary text=words.common_check_again() on_press /> }
    });
    view! { <div class="viza-actions">{onward} {bank} {look}</div> }.into_any()
}

fn details(visit: Visit, payment: &Payment) -> AnyView {
    let words = visit.words();
    let expected = payment.expected_by.filter(|_| payment.state == PaymentState::Pending).map(|by| {
        view! { <p>{words.payment_expected_by(&words.date_time(by.local))}</p> }
    });
    let instructions = payment.instructions.as_ref().map(|said| instructions(visit, payment, said));
    view! {
        {expected}
        {instructions}
    }
    .into_any()
}

/// Whom to pay and with which reference: from the office alone (R37, R41).
fn instructions(visit: Visit, payment: &Payment, said: &PayInstructions) -> AnyView {
    let words = visit.words();
    let row = |term, text: &str| DefinitionRow { term, text: text.to_owned() };
    let mut rows = vec![
        row(words.payment_amount(), &words.money(payment.amount)),
        row(words.payment_payee(), &said.payee),
        row(words.payment_bank(), &said.bank),
    ];
    rows.extend(said.account.as_ref().map(|account| row(words.payment_account(), account)));
    let expires = said.expires.map(|until| {
        view! { <Deadline label=words.payment_slip_until() date=words.date_time(until.local) /> }
    });
    let (heading, how) = match payment.channel {
        Channel::BankSlip => (words.payment_slip(), words.payment_slip_how()),
        Channel::Transfer => (words.payment_transfer(), words.payment_transfer_how()),
        Channel::Card => return ().into_any(),
    };
    let on_press = Callback::new(|()| {
        let _ = window().print();
    });
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{heading}</h2>
            <p>{how}</p>
            {copyable(visit, words.payment_reference(), said.reference.clone())}
            <p>{words.payment_reference_unchanged()}</p>
            <DefinitionRows rows />
            {expires}
            <div class="viza-actions"><Button kind=ButtonKind::Secondary text=words.common_print() on_press /></div>
        </section>
    }
    .into_any()
}

/// An expired slip that may have been paid with: its reference to quote, a look, and who can help.
pub fn slip_paid(visit: Visit) -> AnyView {
    let words = visit.words();
    let slip = visit.journey.glance(|journey| journey.application().and_then(|known| known.fee.latest().cloned()));
    let reference = slip.and_then(|slip| slip.instructions).map(|said| said.reference);
    let on_press = Callback::new(move |()| visit.journey.tell(Event::LookedAgain));
    view! {
        <Notice tone=Tone::Danger heading=words.payment_do_not_pay_again()>
            <p>{words.problem_paid_already()}</p>
            {reference.map(|reference| copyable(visit, words.payment_reference(), reference))}
            {contact::about(visit, Topic::Payment)}
            <div class="viza-actions">
                <Button kind=ButtonKind::Secondary text=words.common_check_again() on_press />
            </div>
        </Notice>
    }
    .into_any()
}

/// What became of an earlier try, above the way to pay again.
pub fn last_attempt(visit: Visit) -> AnyView {
    let words = visit.words();
    let state = visit.journey.with(|journey| journey.application().map(|known| known.fee.state));
    match state {
        Some(FeeState::Failed) => view! {
            <Notice tone=Tone::Warning heading=words.payment_failed()>
                <p>{words.payment_failed_help()}</p>
            </Notice>
        }
        .into_any(),
        Some(FeeState::FeeExpired) => view! {
            <Notice tone=Tone::Warning heading=words.payment_fee_expired()>
                <p>{words.refusal_fee_expired_help()}</p>
            </Notice>
        }
        .into_any(),
        _ => ().into_any(),
    }
}
