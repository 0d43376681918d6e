use super::*;
use crate::domain::money::Currency;

fn fee(state: FeeState, pay_allowed: bool, pay_reason: PayReason) -> Fee {
    let euros = |minor| Money { minor, currency: Currency::EUR };
    Fee {
        state,
        pay_allowed,
        pay_reason,
        due: Some(euros(16_500)),
        paid: euros(0),
        payments: vec![],
        usable_until: None,
        extended: false,
        reschedules_left: None,
        card_locks: vec![],
    }
}

#[test]
fn r47_paying_needs_a_safe_state_and_the_servers_leave() {
    use FeeState as S;
    for state in
        [S::None, S::Started, S::Pending, S::PartPaid, S::Valid, S::Used, S::SlipExpired, S::FeeExpired, S::Failed]
    {
        let safe = matches!(state, S::None | S::Failed | S::FeeExpired | S::SlipExpired);
        assert_eq!(fee(state, true, PayReason::FirstPayment).may_pay().is_some(), safe, "{state:?} allowed");
        assert!(fee(state, false, PayReason::PaymentOpen).may_pay().is_none(), "{state:?} not allowed");
    }
}

#[test]
fn r35_an_expired_slip_is_asked_about_first() {
    let asked = fee(FeeState::SlipExpired, false, PayReason::AskAboutSlip).may_pay().unwrap();
    assert!(asked.ask_about_slip());
}

fn moment(text: &str) -> Moment {
    let at = chrono::DateTime::parse_from_rfc3339(text).unwrap();
    Moment { at: at.to_utc(), local: at.naive_local() }
}

fn slip(state: PaymentState, expected_by: Option<&str>) -> Payment {
    Payment {
        id: "pay-1".into(),
        key: "key-1".into(),
        channel: Channel::BankSlip,
        state,
        amount: Money { minor: 50_000, currency: Currency::from_code("GEL").unwrap() },
        started: moment("2026-11-20T14:31:00+04:00"),
        instructions: Some(PayInstructions {
            payee: "Embassy".into(),
            bank: "Bank of Georgia".into(),
            account: None,
            reference: "2599341703".into(),
            expires: Some(moment("2026-11-27T14:31:00+04:00")),
        }),
        hosted_page: None,
        expected_by: expected_by.map(moment),
    }
}

/// R35: nobody pays with a slip that has run out, whether the office has said so or the clock alone.
#[test]
fn a_slip_is_void_from_its_last_moment_on() {
    let (before, end) = (moment("2026-11-27T14:30:59+04:00").at, moment("2026-11-27T14:31:00+04:00").at);
    let expected = Some("2026-11-28T08:00:00+04:00");
    for (state, expected_by, now, void) in [
        (PaymentState::Pending, None, before, false),
        (PaymentState::Pending, None, end, true),
        // The money came in time and counts later.
        (PaymentState::Pending, expected, end, false),
        (PaymentState::Expired, None, before, true),
        (PaymentState::Arrived, None, end, false),
        (PaymentState::PartPaid, None, end, false),
    ] {
        assert_eq!(slip(state, expected_by).is_void(now), void, "{state:?} {expected_by:?} {now}");
    }
    let transfer = Payment { instructions: None, ..slip(PaymentState::Pending, None) };
    assert!(!transfer.is_void(end));
}

/// R43: the same card is refused for 24 hours to the second; every other one is taken.
#[test]
fn a_card_rests_until_its_moment() {
    let usable = moment("2026-11-21T12:00:00+02:00");
    let card_locks =
        vec![("•••• 4242".to_owned(), usable), ("•••• 1111".to_owned(), moment("2026-11-21T09:00:00+02:00"))];
    let fee = Fee { card_locks, ..fee(FeeState::Failed, true, PayReason::LastFailed) };
    let second = Duration::seconds(1);
    assert_eq!(fee.resting_cards(usable.at - second), [("•••• 4242".to_owned(), usable)]);
    assert_eq!(fee.resting_cards(usable.at), []);
}

/// R27, R29: the last second is the office's, and a fee that books nothing more has no end to wait for.
#[test]
fn a_fee_ends_after_its_last_second() {
    let last = moment("2027-03-10T23:59:59+02:00");
    for (state, reschedules_left, ends) in [
        (FeeState::Valid, None, true),
        (FeeState::Used, Some(1), true),
        (FeeState::Used, None, true),
        (FeeState::Used, Some(0), false),
        (FeeState::FeeExpired, None, false),
    ] {
        let fee = fee(state, false, PayReason::AlreadyPaid);
        let end = Fee { usable_until: Some(last), reschedules_left, ..fee }.booking_ends();
        assert_eq!(end.is_some(), ends, "{state:?} {reschedules_left:?}");
        if let Some(end) = end {
            assert!(!end.is_over(last.at) && end.is_over(last.at + Duration::seconds(1)));
            assert_eq!(end.last_allowed(), last);
        }
    }
}

#[test]
fn r24_no_class_no_amount_no_button() {
    let unclassed = Fee { due: None, ..fee(FeeState::None, true, PayReason::FirstPayment) };
    assert_eq!(unclassed.may_pay(), None);
}

/// R44: money that has come counts from the moment that the office states; what is only on its way has none.
#[test]
fn money_that_has_come_counts_from_its_moment() {
    let from = moment("2026-11-23T08:00:00+01:00");
    let with = |fee_state, state, expected_by| {
        let payment = Payment { state, expected_by, ..slip(state, None) };
        Fee { payments: vec![payment], ..fee(fee_state, false, PayReason::PaymentOpen) }.counts_from()
    };
    assert_eq!(with(FeeState::Pending, PaymentState::Pending, Some(from)), Some(from));
    assert_eq!(with(FeeState::Pending, PaymentState::Pending, None), None);
    assert_eq!(with(FeeState::Started, PaymentState::Started, Some(from)), None);
    assert_eq!(with(FeeState::Valid, PaymentState::Arrived, Some(from)), None);
}

/// R39: the rest is told, and only where a part has come.
#[test]
fn the_rest_of_a_part_payment() {
    let euros = |minor| Money { minor, currency: Currency::EUR };
    let with = |state, paid| Fee { paid: euros(paid), ..fee(state, false, PayReason::PaymentOpen) }.still_due();
    assert_eq!(with(FeeState::PartPaid, 8_250), Some(euros(8_250)));
    assert_eq!(with(FeeState::PartPaid, 16_500), None);
    assert_eq!(with(FeeState::Pending, 0), None);
}

/// R33: a fee is bound to its country from the first money on its way; one that is over, or never begun, is not.
#[test]
fn a_fee_is_bound_to_its_country() {
    use FeeState as S;
    for (state, binds) in [
        (S::None, false),
        (S::Started, true),
        (S::Pending, true),
        (S::PartPaid, true),
        (S::Valid, true),
        (S::Used, true),
        (S::SlipExpired, false),
        (S::FeeExpired, false),
        (S::Failed, false),
    ] {
        assert_eq!(fee(state, false, PayReason::PaymentOpen).binds(), binds, "{state:?}");
    }
}
