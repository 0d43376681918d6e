//! How the payment stands, what the applicant has to do, and that nobody pays twice (R47).

use leptos::prelude::*;

use super::reference::copyable;
use super::{contact, look_again, payment_case, slip, until};
use crate::components::{Button, ButtonKind, Link, LinkButton, Notice, StatusTag, Tone};
use crate::domain::contact::Reason;
use crate::domain::payment::{Fee, FeeState, PayReason, Payment, PaymentState};
use crate::domain::rule::Rule;
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
    let state = state_name(words, fee);
    let (tone, what) = match fee.state {
        FeeState::Started => (Tone::Warning, words.payment_started_help()),
        FeeState::Pending => (Tone::Info, pending(visit, fee)),
        FeeState::PartPaid => (Tone::Warning, part_paid(words, fee)),
        FeeState::Valid => (Tone::Success, words.payment_valid_help()),
        FeeState::Used => (Tone::Success, words.payment_used_help()),
        FeeState::SlipExpired => (Tone::Danger, slip_expired(visit)),
        FeeState::FeeExpired => (Tone::Danger, words.refusal_fee_expired_help()),
        FeeState::None | FeeState::Failed => (Tone::Neutral, words.payment_closed_help()),
    };
    let waiting = fee.is_waiting();
    let guard = waiting.then(|| {
        view! {
            <Notice tone=Tone::Danger heading=words.payment_do_not_pay_again()>
                {trouble(visit)}
                {contact::about(visit, Reason::Payment)}
                {payment_case::way_here(visit)}
            </Notice>
        }
    });
    let counts = fee.counts_from().is_some();
    let details = fee.latest().map(|payment| details(visit, payment, counts));
    view! {
        <p><StatusTag tone text=state /></p>
        <p class="viza-lead">{what}</p>
        {guard}
        {until::fee_books(visit)}
        {details}
        {actions(visit, fee, waiting)}
    }
    .into_any()
}

/// How the fee stands, in a few words.
pub fn state_name(words: &Words, fee: &Fee) -> String {
    match fee.state {
        FeeState::Started => words.payment_started(),
        FeeState::Pending if fee.counts_from().is_some() => words.payment_counts_later(),
        FeeState::Pending => words.payment_pending(),
        FeeState::PartPaid => words.payment_part_paid(),
        FeeState::Valid => words.payment_valid(),
        FeeState::Used => words.payment_used(),
        FeeState::SlipExpired => words.payment_slip_expired(),
        FeeState::FeeExpired => words.payment_fee_expired(),
        FeeState::None | FeeState::Failed => words.payment_none(),
    }
}

/// The money is on its way, or it has come and does not count yet: then since when is told, and why (R44).
fn pending(visit: Visit, fee: &Fee) -> String {
    let words = visit.words();
    let Some(from) = fee.counts_from() else { return words.payment_pending_help() };
    let help = words.payment_counts_later_help(&words.date_time(from.local));
    let pack = visit.pack();
    let rule = fee.latest().and_then(|payment| pack.channel(payment.channel)).and_then(|rule| rule.instant);
    if rule == Some(false) { format!("{} {help}", words.channel_valid_later()) } else { help }
}

/// What the country's documents say about an expired slip (R35).
pub fn slip_expired(visit: Visit) -> String {
    let words = visit.words();
    let help = words.fee_slip_expired_help();
    if visit.pack().states(Rule::ExpiredSlipRisky) { format!("{help} {}", words.fee_slip_expired_risk()) } else { help }
}

/// What one does first about money that has not arrived: each country's documents say it in their way (R48, R49, R52).
fn trouble(visit: Visit) -> AnyView {
    let (words, pack) = (visit.words(), visit.pack());
    let account = pack.states(Rule::CheckAccount).then(|| view! { <p>{words.payment_check_account()}</p> });
    let proof = pack.states(Rule::ProofOfPayment).then(|| view! { <p>{words.payment_proof()}</p> });
    view! { {account} {proof} }.into_any()
}

fn part_paid(words: &'static Words, fee: &Fee) -> String {
    let due = fee.due.map(|due| words.money(due)).unwrap_or_default();
    let help = words.payment_part_paid_help(&due, &words.money(fee.paid));
    match fee.still_due() {
        Some(rest) => format!("{} {help}", words.payment_part_left(&words.money(rest))),
        None => help,
    }
}

fn actions(visit: Visit, fee: &Fee, waiting: bool) -> AnyView {
    let words = visit.words();
    let next = visit.journey.next_after(Step::Fee);
    let onward = (next != Step::Fee).then(|| {
        let text = if waiting { words.payment_meanwhile() } else { words.common_continue() };
        view! { <LinkButton link=Link { text, href: visit.path(next) } /> }
    });
    // The bank's page is another site, which nobody goes to from a kiosk.
    let bank = fee.latest().filter(|_| !visit.is_kiosk()).and_then(|payment| payment.hosted_page.clone()).map(|page| {
        let on_press = Callback::new(move |()| leave_for(&page));
        view! { <Button text=words.payment_back_to_bank() on_press kind=ButtonKind::Secondary /> }
    });
    let look = waiting.then(|| look_again::button(visit));
    let last = waiting.then(|| look_again::last(visit));
    view! { <div class="viza-actions">{onward} {bank} {look} {last}</div> }.into_any()
}

fn details(visit: Visit, payment: &Payment, counts: bool) -> AnyView {
    let words = visit.words();
    let is_awaited = payment.state == PaymentState::Pending && !counts;
    // What has come, wholly or in part, is not to be paid again: its slip is put away.
    let slip = (!counts && payment.state != PaymentState::PartPaid).then(|| slip::paper(visit, payment));
    let expected = payment.expected_by.filter(|_| is_awaited).map(|by| {
        view! { <p>{words.payment_expected_by(&words.date_time(by.local))}</p> }
    });
    view! {
        {expected}
        {slip}
    }
    .into_any()
}

/// An expired slip that may have been paid with: its reference to quote, a look, and who can help.
pub fn slip_paid(visit: Visit) -> AnyView {
    let words = visit.words();
    let slip = visit.journey.glance(|journey| journey.application().and_then(|known| known.fee.latest().cloned()));
    let reference = slip.and_then(|slip| slip.instructions).map(|said| said.reference);
    view! {
        <Notice tone=Tone::Danger heading=words.payment_do_not_pay_again()>
            <p>{words.problem_paid_already()}</p>
            {reference.map(|reference| copyable(visit, words.payment_reference(), reference))}
            {contact::about(visit, Reason::Payment)}
            {payment_case::way_here(visit)}
            <div class="viza-actions">{look_again::button(visit)} {look_again::last(visit)}</div>
        </Notice>
    }
    .into_any()
}

/// What became of an earlier try, above the way to pay again.
pub fn last_attempt(visit: Visit) -> AnyView {
    let words = visit.words();
    let known =
        visit.journey.with(|journey| journey.application().map(|known| (known.fee.state, known.fee.pay_reason)));
    match known {
        // The office alone opens paying again, and says so (R40).
        Some((FeeState::Failed, PayReason::ReopenedByOffice)) => view! {
            <Notice tone=Tone::Info heading=words.payment_reopened()>
                <p>{words.payment_reopened_help()}</p>
            </Notice>
        }
        .into_any(),
        Some((FeeState::Failed, _)) => view! {
            <Notice tone=Tone::Warning heading=words.payment_failed()>
                <p>{words.payment_failed_help()}</p>
                {payment_case::way_here(visit)}
            </Notice>
        }
        .into_any(),
        Some((FeeState::FeeExpired, _)) => view! {
            <Notice tone=Tone::Warning heading=words.payment_fee_expired()>
                <p>{words.refusal_fee_expired_help()}</p>
            </Notice>
        }
        .into_any(),
        _ => ().into_any(),
    }
}
