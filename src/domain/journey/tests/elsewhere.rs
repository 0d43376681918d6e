//! Answers that come when the visitor has gone to another page.

use super::*;
use crate::domain::payment::{Fee, FeeState, PayReason};

/// An order, the step where it is given, the office's answer, where it leads, and where its outcome is to be seen.
type Case = (Application, Order, Step, Application, Option<Command>, Option<Step>);

fn cases() -> Vec<Case> {
    let begun = |channel, page| Application {
        fee: Fee {
            payments: vec![payment("key-2", channel, page)],
            ..fee(FeeState::Started, false, PayReason::PaymentOpen)
        },
        ..payable()
    };
    let slip = Order::Pay { channel: Channel::BankSlip, amount: euros(16_500), slip_unpaid: false };
    let to = |step| Some(Command::GoTo(step));
    let bank = Some(Command::LeaveFor("bank".into()));
    let unsent = || Application { profile_sent: false, profile: None, ..payable() };
    let unchosen = || Application { delivery: None, ..holding() };
    let cancelled = || Application { appointment: None, confirmation: None, ..booked("key-b") };
    let more = Order::Extend { hold: "hold-1".into() };
    vec![
        (ready(), take("s-1"), Step::Booking, unchosen(), to(Step::Delivery), Some(Step::Delivery)),
        (ready(), take("s-1"), Step::Check, unchosen(), to(Step::Delivery), Some(Step::Delivery)),
        (unchosen(), Order::Deliver(pickup()), Step::Delivery, holding(), to(Step::Check), Some(Step::Check)),
        (holding(), book(), Step::Check, booked("key-2"), to(Step::Confirmation), Some(Step::Confirmation)),
        (booked("key-b"), Order::Cancel, Step::Confirmation, cancelled(), to(Step::Booking), Some(Step::Booking)),
        (unsent(), Order::SendProfile(profile()), Step::Profile, ready(), to(Step::Booking), Some(Step::Booking)),
        (payable(), card(), Step::Fee, begun(Channel::Card, Some("bank")), bank, Some(Step::Fee)),
        (payable(), slip, Step::Fee, begun(Channel::BankSlip, None), None, Some(Step::Fee)),
        (holding(), more, Step::Profile, holding(), None, None),
    ]
}

#[test]
fn who_is_still_there_is_led_on_and_who_went_elsewhere_stays_and_is_told() {
    for (before, order, asked_at, after, lead, seen_at) in cases() {
        let answer = |now_at: Option<Step>| {
            let mut told = Told::with(before.clone());
            told.tell(Event::Moved(Some(asked_at)));
            told.ask(order.clone());
            assert_eq!(told.key().0, "key-2", "{order:?} is permitted");
            told.tell(Event::Moved(now_at));
            let commands = told.answered(&told.key(), versioned(2, after.clone()));
            (commands, told)
        };
        let (commands, told) = answer(Some(asked_at));
        assert_eq!(commands, [Command::Save].into_iter().chain(lead.clone()).collect::<Vec<_>>(), "{order:?}");
        assert_eq!(told.journey.meanwhile, None, "{order:?}");
        for elsewhere in [Some(Step::Reference), None] {
            let (commands, told) = answer(elsewhere);
            assert_eq!(commands, [Command::Save], "{order:?}, now at {elsewhere:?}");
            let news = seen_at.map(|step| Meanwhile { order: order.clone(), step, by_itself: false });
            assert_eq!(told.journey.meanwhile, news, "{order:?}, now at {elsewhere:?}");
            assert_eq!((told.stage(), told.version()), (None, 2));
        }
    }
}

/// The answer is lost, and the record shows the trace later.
#[test]
fn nor_is_anybody_pulled_away_by_what_the_record_shows() {
    for (now_at, commands) in
        [(Step::Check, vec![Command::Save, Command::GoTo(Step::Confirmation)]), (Step::Delivery, vec![Command::Save])]
    {
        let mut told = Told::with(holding());
        told.tell(Event::Moved(Some(Step::Check)));
        let key = told.ask_in_vain(book());
        told.tell(Event::Moved(Some(now_at)));
        assert_eq!(told.read(versioned(2, booked(&key.0))), commands);
        assert_eq!(told.journey.meanwhile.is_some(), now_at == Step::Delivery);
    }
}

#[test]
fn a_time_that_is_gone_pulls_nobody_back_to_the_calendar() {
    let gone = || Refusal::SlotTaken { nearest: vec![slot("s-2")] };
    for (now_at, commands) in [
        (Step::Check, vec![Command::Save, Command::Read, Command::GoTo(Step::Booking)]),
        (Step::Profile, vec![Command::Save, Command::Read]),
    ] {
        let mut told = Told::with(ready());
        told.tell(Event::Moved(Some(Step::Check)));
        told.ask(take("s-1"));
        told.tell(Event::Moved(Some(now_at)));
        assert_eq!(told.tell(Event::Refused { key: told.key(), refusal: gone() }), commands);
        assert_eq!(told.refused(), Some((Step::Booking, gone())), "and everybody is told");
    }
}

#[test]
fn news_end_where_they_are_seen_and_with_the_next_order() {
    let told = || {
        let mut told = Told::with(holding());
        told.tell(Event::Moved(Some(Step::Check)));
        told.ask(book());
        told.tell(Event::Moved(Some(Step::Profile)));
        told.answered(&told.key(), versioned(2, booked("key-2")));
        told
    };
    for (way, are_over) in [
        (vec![Some(Step::Fee)], false),
        (vec![None, Some(Step::Delivery)], false),
        (vec![Some(Step::Confirmation)], true),
    ] {
        let mut told = told();
        for step in way.clone() {
            told.tell(Event::Moved(step));
        }
        assert_eq!(told.journey.meanwhile.is_none(), are_over, "{way:?}");
    }
    let mut told = told();
    told.ask(Order::SendProfile(profile()));
    assert_eq!(told.journey.meanwhile, None);
}
