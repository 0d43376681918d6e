//! Nobody pays without the office's leave, and nobody pays twice (R40, R47).

use super::*;
use crate::domain::payment::{Fee, FeeState, PayReason};

fn pay(amount: i64, slip_unpaid: bool) -> Order {
    Order::Pay { channel: Channel::Card, amount: euros(amount), slip_unpaid }
}

fn standing(state: FeeState, allowed: bool, reason: PayReason) -> Application {
    Application { fee: fee(state, allowed, reason), ..payable() }
}

#[test]
fn r47_paying_needs_a_safe_state_and_the_offices_leave() {
    use FeeState as S;
    for state in
        [S::None, S::Started, S::Pending, S::PartPaid, S::Valid, S::Used, S::SlipExpired, S::FeeExpired, S::Failed]
    {
        let safe = matches!(state, S::None | S::Failed | S::FeeExpired);
        for (allowed, reason) in [(true, PayReason::FirstPayment), (false, PayReason::PaymentOpen)] {
            let commands = Told::with(standing(state, allowed, reason)).ask(pay(16_500, false));
            assert_eq!(!sent(&commands).is_empty(), safe && allowed, "{state:?} {allowed}");
        }
    }
}

#[test]
fn r35_an_expired_slip_is_paid_anew_only_by_whoever_did_not_pay_with_it() {
    let expired = || standing(FeeState::SlipExpired, false, PayReason::AskAboutSlip);
    assert_eq!(Told::with(expired()).ask(pay(16_500, false)), [Command::Read]);
    assert_eq!(sent(&Told::with(expired()).ask(pay(16_500, true))).len(), 1);
}

#[test]
fn r24_only_the_exact_amount_is_paid_and_only_with_the_terms_accepted() {
    for amount in [16_499, 16_501, 0] {
        assert_eq!(Told::with(payable()).ask(pay(amount, false)), [Command::Read]);
    }
    let unaccepted = Application { terms_accepted: Some("1".into()), ..payable() };
    assert_eq!(Told::with(unaccepted).ask(pay(16_500, false)), [Command::Read]);
    let unclassed = Application { fee: Fee { due: None, ..payable().fee }, ..payable() };
    assert_eq!(Told::with(unclassed).ask(pay(16_500, false)), [Command::Read]);
}

/// R47.
#[test]
fn pressing_pay_many_times_pays_once() {
    let mut told = Told::with(payable());
    let mut keys = Vec::new();
    for _ in 0..3 {
        keys.extend(sent(&told.ask(card())).into_iter().map(str::to_owned));
    }
    let key = told.key();
    told.tell(Event::WentUnclear { key });
    keys.extend(sent(&told.ask(card())).into_iter().map(str::to_owned));
    told.read(payable());
    keys.extend(sent(&told.ask(card())).into_iter().map(str::to_owned));
    assert_eq!(keys, ["key-1", "key-1"]);
}

/// R47.
#[test]
fn a_card_payment_that_was_begun_unseen_leads_to_the_bank() {
    let mut told = Told::with(payable());
    let key = told.ask_in_vain(card());
    let begun = Fee {
        payments: vec![payment(&key.0, Channel::Card, Some("bank"))],
        ..fee(FeeState::Started, false, PayReason::PaymentOpen)
    };
    let commands = told.read(versioned(2, Application { fee: begun, ..payable() }));
    assert_eq!(commands, [Command::Save, Command::LeaveFor("bank".into())]);
    assert_eq!(told.ask(card()), [Command::Read], "and no second one is begun");
}

/// R47.
#[test]
fn a_payment_that_another_tab_began_closes_paying_here() {
    let mut told = Told::with(payable());
    let begun = Fee {
        payments: vec![payment("key-of-the-other-tab", Channel::Card, Some("bank"))],
        ..fee(FeeState::Started, false, PayReason::PaymentOpen)
    };
    told.ask_in_vain(card());
    told.read(versioned(2, Application { fee: begun, ..payable() }));
    assert_eq!(told.stage(), Some(Stage::NotSeen));
    told.tell(Event::LetGo);
    assert_eq!(told.ask(card()), [Command::Read]);
}
