//! By what each order is recognised in the office's record.

use super::*;
use crate::domain::address::Address;
use crate::domain::booking::{Appointment, AppointmentState};
use crate::domain::delivery::DeliveryChoice;
use crate::domain::group::MembershipState;
use crate::domain::opening::Residency;
use crate::domain::payment::Fee;
use crate::domain::preferences::{DayPart, Preferences};
use crate::domain::profile::Profile;

#[test]
fn every_order_is_recognised_by_what_it_left() {
    let paid = |key| {
        let fee = Fee { payments: vec![payment(key, Channel::Card, None)], ..payable().fee };
        Application { fee, ..payable() }
    };
    let cancelled = || {
        let appointment = booked("b").appointment.map(|old| Appointment { state: AppointmentState::Cancelled, ..old });
        Application { appointment, confirmation: None, ..booked("b") }
    };
    let moved_home = || {
        let home = Address { city: "Tartu".into(), ..profile().address };
        Application { profile: Some(Profile { address: home, ..profile() }), ..ready() }
    };
    let hold_by = |key| Application { hold: Some(hold("hold-1", key)), ..holding() };
    let mornings = || Preferences { part: Some(DayPart::Morning), ..Preferences::default() };
    let preferring = |told| Application { preferences: Some(told), ..ready() };
    let released = || Application { hold: None, ..holding() };
    for (order, record, carried_out) in [
        (opening(), opened(), false),
        (Order::AcceptTerms { version: "2".into() }, payable(), true),
        (Order::AcceptTerms { version: "2".into() }, opened(), false),
        (Order::AcceptTerms { version: "3".into() }, payable(), false),
        (Order::ChooseClass { visa_class: "b1b2".into() }, payable(), true),
        (Order::ChooseClass { visa_class: "f".into() }, payable(), false),
        (Order::StateResidency(Residency::Resident), opened(), true),
        (Order::StateResidency(Residency::NonResident), opened(), false),
        (card(), paid("key"), true),
        (card(), paid("other"), false),
        (Order::SendProfile(profile()), ready(), true),
        (Order::SendProfile(profile()), moved_home(), false),
        (Order::SendProfile(profile()), opened(), false),
        (Order::Prefer(mornings()), preferring(mornings()), true),
        (Order::Prefer(mornings()), preferring(Preferences::default()), false),
        (Order::Prefer(Preferences::default()), ready(), false),
        (take("s-1"), hold_by("key"), true),
        (take("s-1"), hold_by("other"), false),
        (take("s-1"), ready(), false),
        (Order::Extend { hold: "hold-1".into() }, holding(), true),
        (Order::Release { hold: "hold-1".into() }, holding(), false),
        (Order::Release { hold: "hold-1".into() }, released(), true),
        (Order::Release { hold: "hold-0".into() }, holding(), true),
        (Order::Deliver(pickup()), holding(), true),
        (Order::Deliver(pickup()), ready(), false),
        (book(), booked("key"), true),
        (book(), booked("other"), false),
        (book(), holding(), false),
        (Order::Cancel, booked("b"), false),
        (Order::Cancel, cancelled(), true),
        (Order::Cancel, holding(), true),
        (plea(), pleaded("key"), true),
        (plea(), pleaded("other"), false),
        (plea(), booked("b"), false),
        (Order::WithdrawEmergency, pleaded("other"), false),
        (Order::WithdrawEmergency, booked("b"), true),
        (Order::LeaveGroup, with_group(MembershipState::Agreed), false),
        (Order::LeaveGroup, ready(), true),
    ] {
        assert_eq!(order.left_a_trace(&Key("key".into()), &record), carried_out, "{order:?}");
    }
}

#[test]
fn every_refusal_is_shown_on_the_page_where_the_order_is_given() {
    for (order, step) in [
        (opening(), Step::Start),
        (card(), Step::Fee),
        (Order::SendProfile(profile()), Step::Profile),
        (take("s-1"), Step::Booking),
        (Order::Prefer(Preferences::default()), Step::Booking),
        (Order::Cancel, Step::Booking),
        (plea(), Step::Booking),
        (Order::LeaveGroup, Step::Booking),
        (Order::Deliver(pickup()), Step::Delivery),
        (book(), Step::Check),
    ] {
        assert_eq!(order.step(), step);
    }
}

/// Saving what was not changed, with a line or without one: nothing is sent, and the way goes on.
#[test]
fn what_the_record_shows_is_not_written_once_more() {
    for online in [true, false] {
        for (record, order, goes) in [
            (ready(), Order::SendProfile(profile()), Some(Step::Booking)),
            (holding(), Order::Deliver(pickup()), Some(Step::Check)),
            (payable(), Order::AcceptTerms { version: "2".into() }, None),
        ] {
            let mut told = Told { online, ..Told::with(record) };
            let expected: Vec<_> = [Command::Read].into_iter().chain(goes.map(Command::GoTo)).collect();
            assert_eq!(told.ask(order), expected);
            assert!(told.journey.errand.is_none() && told.journey.outbox.is_empty());
        }
    }
}

#[test]
fn what_the_record_shows_is_written_over_what_waits_to_replace_it() {
    let mut told = Told { online: false, ..Told::with(holding()) };
    told.ask(Order::Deliver(DeliveryChoice { place: None, ..pickup() }));
    told.ask(Order::Deliver(pickup()));
    assert_eq!(
        told.journey.outbox.iter().map(|waiting| waiting.order.clone()).collect::<Vec<_>>(),
        [Order::Deliver(pickup())]
    );
}
