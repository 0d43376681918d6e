//! The desk's own guard over paying, asked by somebody who does not care what the record says.

use serde_json::{Value, json};

use crate::applicant::Applicant;
use crate::common::{NOON, Office, code};

/// What comes of an order to pay: the status, and the refusal's word or nothing.
fn asks(visitor: &Applicant, channel: &str, slip_unpaid: bool) -> (u16, String) {
    let mut order = visitor.order(channel);
    order["slip_unpaid"] = slip_unpaid.into();
    let reply = visitor.posts(&visitor.path("/payments"), &order);
    (reply.status, if reply.status == 200 { String::new() } else { code(&reply) })
}

/// Brings the fee of somebody in Albania, who may pay by card and by slip, into a state.
fn bring<'a>(office: &'a Office, state: &str) -> Applicant<'a> {
    let begun = |channel: &str| {
        let visitor = office.ready_to_pay("al");
        assert_eq!(visitor.pays(channel).status, 200);
        visitor
    };
    let order = |visitor: &Applicant, what: &str, how: &Value| {
        let id = visitor.newest_payment()["id"].as_str().unwrap().to_owned();
        office.orders(&format!("/payments/{id}/{what}"), how);
    };
    match state {
        "none" => office.ready_to_pay("al"),
        "started" => begun("card"),
        "pending" => begun("bank_slip"),
        "part_paid" => {
            let visitor = begun("bank_slip");
            order(&visitor, "arrive", &json!({ "part": true }));
            visitor
        }
        "valid" => office.paid("al"),
        "used" => office.booked("al"),
        "slip_expired" => {
            let visitor = begun("bank_slip");
            order(&visitor, "expire", &json!({}));
            visitor
        }
        "failed" => {
            let visitor = begun("card");
            office.at_the_bank(&visitor.hosted_page(), "•••• 4242", "decline");
            visitor
        }
        "fee_expired" => {
            let visitor = office.paid("al");
            office.waits(366 * 24 * 3600);
            visitor
        }
        other => panic!("{other}"),
    }
}

/// R35, R40, R47: in every state of the fee the desk decides by itself, whatever a client believes it may do; and it takes
/// what its own record allows.
#[test]
fn the_desk_takes_a_payment_in_the_safe_states_only() {
    for (state, plain, after_asking) in [
        ("none", true, true),
        ("started", false, false),
        ("pending", false, false),
        ("part_paid", false, false),
        ("valid", false, false),
        ("used", false, false),
        ("slip_expired", false, true),
        ("failed", true, true),
        ("fee_expired", true, true),
    ] {
        for (slip_unpaid, is_taken) in [(false, plain), (true, after_asking)] {
            for channel in ["card", "bank_slip"] {
                let office = Office::open(NOON);
                let visitor = bring(&office, state);
                let fee = visitor.fee();
                assert_eq!(fee["state"], state);
                assert_eq!(fee["pay_allowed"], plain, "{state}: what the record says");
                let payments = fee["payments"].as_array().unwrap().len();
                let expected = if is_taken { (200, "") } else { (409, "pay_not_allowed") };
                let (status, word) = asks(&visitor, channel, slip_unpaid);
                assert_eq!((status, word.as_str()), expected, "{state} by {channel}, slip unpaid: {slip_unpaid}");
                let now = visitor.fee()["payments"].as_array().unwrap().len();
                assert_eq!(now, payments + usize::from(is_taken), "{state} by {channel}");
            }
        }
    }
}
