//! What the schema does not allow.

use super::Edit::Swap;
use super::{Row, hold};

const PACK: &str = "pack.json";

#[test]
fn a_key_that_packs_do_not_have_is_told_with_the_one_that_was_meant() {
    let rows: &[Row] = &[
        (
            &[Swap(PACK, "\"cutoff\"", "\"cutof\"")],
            &["xk/pack.json:62: delivery.cutof is not a key of delivery; did you mean \"cutoff\"?"],
        ),
        (
            &[Swap(PACK, "\"country\": \"xk\"", "\"contry\": \"xk\"")],
            &["xk/pack.json:3: contry is not a key of the pack; did you mean \"country\"?"],
        ),
        (
            &[Swap(PACK, "\"collect_days\"", "\"colect-days\"")],
            &["xk/pack.json:63: delivery.colect-days is not a key of delivery; did you mean \"collect_days\"?"],
        ),
        (
            &[Swap(PACK, "\"paid_first\": true", "\"collect_days\": 15")],
            &["xk/pack.json:43: fee.collect_days is not a key of fee; it is one of delivery."],
        ),
        (
            &[Swap(PACK, "\"paid_first\": true", "\"discount\": true")],
            &[
                "xk/pack.json:43: fee.discount is not a key of fee; allowed are called_mrv, paid_first, exact_amount, not_refundable, extra_not_refundable, not_transferable, tied_to_profile, usable_one_year, moving_limited, local_currency_only, this_country_only, expired_slip_risky, listed_ways_only, check_account_first, proof_of_payment, questions_soon, source and unconfirmed.",
            ],
        ),
        (
            &[Swap(PACK, "\"paid_first\": true", "\"__proto__\": true")],
            &[
                "xk/pack.json:43: fee.__proto__ is not a key of fee; allowed are called_mrv, paid_first, exact_amount, not_refundable, extra_not_refundable, not_transferable, tied_to_profile, usable_one_year, moving_limited, local_currency_only, this_country_only, expired_slip_risky, listed_ways_only, check_account_first, proof_of_payment, questions_soon, source and unconfirmed.",
            ],
        ),
        (
            &[Swap(PACK, "\"minimum\": 10,\n    \"source\"", "\"minimum\": 10,\n    \"sourse\"")],
            &["xk/pack.json:83: groups.sourse is not a key of groups; did you mean \"source\"?"],
        ),
        (
            &[Swap(PACK, "\"country\": \"Kosovo\"", "\"Country\": \"Kosovo\"")],
            &["xk/pack.json:7: names.en.Country is not a key of names.en; did you mean \"country\"?"],
        ),
        (
            &[Swap(PACK, "\"en\": { \"country\": \"Kosovo\"", "\"de\": { \"country\": \"Kosovo\"")],
            &["xk/pack.json:7: names.de is not a key of names; allowed are sq, ka, et and en."],
        ),
        (
            &[Swap(PACK, "\"general\": \"visas", "\"genral\": \"visas")],
            &["xk/pack.json:93: contact.emails.genral is not a key of contact.emails; did you mean \"general\"?"],
        ),
    ];
    hold(rows);
}

#[test]
fn a_key_that_must_be_there_is_missed() {
    let rows: &[Row] = &[
        (&[Swap(PACK, "  \"country\": \"xk\",\n", "")], &["xk/pack.json:1: the pack lacks the key \"country\"."]),
        (&[Swap(PACK, "    \"id\": \"pristina\",\n", "")], &["xk/pack.json:11: post lacks the key \"id\"."]),
        (
            &[Swap(PACK, "\"kind\": \"bank_slip\", ", "")],
            &["xk/pack.json:38: entry 1 of channels lacks the key \"kind\"."],
        ),
        (
            &[Swap(PACK, ", \"post\": \"United States Embassy in Pristina\"", "")],
            &["xk/pack.json:7: names.en lacks the key \"post\"."],
        ),
        (&[Swap(PACK, "\"approval\": \"group\",", "")], &["xk/pack.json:80: groups lacks the key \"approval\"."]),
        (
            &[Swap(PACK, "\"minimum\": 10,\n    \"source\": \"terms\"", "\"minimum\": 10")],
            &["xk/pack.json:80: groups does not say where it comes from; it needs \"source\" or \"unconfirmed\"."],
        ),
        (
            &[Swap(PACK, "\"minimum\": 10,\n", "\"minimum\": 10, \"unconfirmed\": \"ask\",\n")],
            &["xk/pack.json:80: groups has more than one of \"source\" or \"unconfirmed\"; keep one of them."],
        ),
    ];
    hold(rows);
}

#[test]
fn a_value_of_another_kind_is_told_with_the_right_way_to_write_it() {
    let rows: &[Row] = &[
        (
            &[Swap(PACK, "\"collect_days\": 15", "\"collect_days\": \"15\"")],
            &["xk/pack.json:63: delivery.collect_days is \"15\"; it must be a whole number; write 15 without quotes."],
        ),
        (
            &[Swap(PACK, "\"collect_days\": 15", "\"collect_days\": 1.5")],
            &["xk/pack.json:63: delivery.collect_days is 1.5; it must be a whole number."],
        ),
        (
            &[Swap(PACK, "\"collect_days\": 15", "\"collect_days\": 99999999999999999999")],
            &[
                "xk/pack.json:63: delivery.collect_days is 99999999999999999999; it must be a whole number; this one is too large.",
            ],
        ),
        (
            &[Swap(PACK, "\"collect_days\": 15", "\"collect_days\": null")],
            &["xk/pack.json:63: delivery.collect_days is null; it must be a whole number."],
        ),
        (
            &[Swap(PACK, "\"paid_first\": true", "\"paid_first\": \"true\"")],
            &["xk/pack.json:43: fee.paid_first is \"true\"; it must be true; write true without quotes."],
        ),
        (
            &[Swap(PACK, "\"paid_first\": true", "\"paid_first\": false")],
            &[
                "xk/pack.json:43: fee.paid_first is false; a rule that does not hold is left out: take the key away, or write true.",
            ],
        ),
        (
            &[Swap(PACK, "\"code\": \"383\"", "\"code\": 383")],
            &["xk/pack.json:86: phone.code is 383; it must be a text in double quotes; write \"383\"."],
        ),
        (
            &[Swap(PACK, "[\"sq\", \"en\"]", "\"sq\"")],
            &["xk/pack.json:4: languages is \"sq\"; it must be a list in [ ]; write [\"sq\"]."],
        ),
        (
            &[Swap(PACK, "{ \"code\": \"EUR\", \"source\": \"terms\" }", "\"EUR\"")],
            &["xk/pack.json:32: currency is \"EUR\"; it must be a group in { }."],
        ),
        (
            &[Swap(PACK, "\"free\"", "\"cheap\"")],
            &[
                "xk/pack.json:76: entry 2 of delivery.options: price is \"cheap\"; it must be \"free\" or a group with \"at_the_door\".",
            ],
        ),
        (
            &[Swap(PACK, "\"free\"", "0")],
            &[
                "xk/pack.json:76: entry 2 of delivery.options: price is 0; it must be \"free\" or a group with \"at_the_door\".",
            ],
        ),
        (
            &[Swap(PACK, "\"elsewhere\": 500", "\"elswhere\": 500")],
            &[
                "xk/pack.json:72: entry 1 of delivery.options: price.at_the_door.elswhere is not a key of entry 1 of delivery.options: price.at_the_door; did you mean \"elsewhere\"?",
            ],
        ),
    ];
    hold(rows);
}

#[test]
fn a_word_that_is_not_on_the_list_is_told_with_those_that_are() {
    let rows: &[Row] = &[
        (
            &[Swap(PACK, "\"kind\": \"bank_slip\"", "\"kind\": \"bankslip\"")],
            &[
                "xk/pack.json:38: entry 1 of channels: kind is \"bankslip\"; allowed are \"bank_slip\", \"transfer\" and \"card\"; did you mean \"bank_slip\"?",
            ],
        ),
        (
            &[Swap(PACK, "\"kind\": \"card\"", "\"kind\": \"cash\"")],
            &[
                "xk/pack.json:39: entry 2 of channels: kind is \"cash\"; allowed are \"bank_slip\", \"transfer\" and \"card\"; did you mean \"card\"?",
            ],
        ),
        (
            &[Swap(PACK, "\"approval\": \"group\"", "\"approval\": \"groups\"")],
            &[
                "xk/pack.json:81: groups.approval is \"groups\"; allowed are \"group\" and \"representative\"; did you mean \"group\"?",
            ],
        ),
        (
            &[Swap(PACK, "\"interview_day_end\"", "\"never\"")],
            &[
                "xk/pack.json:62: delivery.cutoff is \"never\"; allowed are \"interview_day_end\" and \"interview_day_start\".",
            ],
        ),
        (
            &[Swap(PACK, "[\"sq\", \"en\"]", "[\"sq\", \"en\", \"ru\"]")],
            &["xk/pack.json:4: entry 3 of languages is \"ru\"; allowed are \"sq\", \"ka\", \"et\" and \"en\"."],
        ),
        (
            &[Swap(PACK, "\"can\": [\"information\"]", "\"can\": [\"informations\"]")],
            &[
                "xk/pack.json:101: entry 1 of contact.guides: entry 1 of can is \"informations\"; allowed are \"information\", \"process\", \"how_to_pay\", \"booking_by_phone\", \"return_status\", \"technical\", \"money_taken\", \"address\", \"group_account\", \"website\", \"sign_in\", \"visa_class\", \"forms\", \"ds160\", \"esta\", \"own_status\", \"documents\", \"emergency\" and \"times\"; did you mean \"information\"?",
            ],
        ),
        (
            &[Swap(PACK, "[\"front\", \"fee\"]", "[\"front\", \"fees\"]")],
            &[
                "xk/pack.json:53: entry 1 of notices: entry 2 of pages is \"fees\"; allowed are \"front\", \"start\", \"reference\", \"fee\", \"profile\", \"booking\", \"delivery\", \"check\" and \"confirmation\"; did you mean \"fee\"?",
            ],
        ),
    ];
    hold(rows);
}
