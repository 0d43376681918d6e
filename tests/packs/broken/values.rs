//! Texts, numbers and lists that are not as the schema has them.

use super::Edit::Swap;
use super::{Row, hold};

const PACK: &str = "pack.json";

#[test]
fn a_text_is_told_how_it_is_written() {
    let rows: &[Row] = &[
        (
            &[Swap(PACK, "\"country\": \"xk\"", "\"country\": \"Kosovo\"")],
            &["xk/pack.json:3: country is \"Kosovo\"; it is written like \"ge\"."],
        ),
        (
            &[Swap(PACK, "\"code\": \"EUR\"", "\"code\": \"euro\"")],
            &["xk/pack.json:32: currency.code is \"euro\"; it is written like \"GEL\"."],
        ),
        (
            &[Swap(PACK, "\"opens\": \"09:00\"", "\"opens\": \"9:00\"")],
            &["xk/pack.json:96: entry 2 of contact.hours: opens is \"9:00\"; it is written like \"08:30\"."],
        ),
        (
            &[Swap(PACK, "\"closes\": \"12:00\"", "\"closes\": \"24:00\"")],
            &["xk/pack.json:96: entry 2 of contact.hours: closes is \"24:00\"; it is written like \"08:30\"."],
        ),
        (
            &[Swap(PACK, "visas@example.org", "visas(at)example.org")],
            &[
                "xk/pack.json:93: contact.emails.general is \"visas(at)example.org\"; it is written like \"visas@example.org\".",
            ],
        ),
        (
            &[Swap(PACK, "https://ceac", "http://ceac")],
            &[
                "xk/pack.json:99: contact.status_page.address is \"http://ceac.state.gov/CEAC\"; it is written like \"https://ceac.state.gov/CEAC\".",
            ],
        ),
        (
            &[Swap(PACK, "\"+383 44 123 456\"", "\"044 123 456\"")],
            &["xk/pack.json:89: phone.example is \"044 123 456\"; it is written like \"+995 555 12 34 56\"."],
        ),
        (
            &[Swap(PACK, "\"home\"", "\"Home delivery\"")],
            &[
                "xk/pack.json:66: entry 1 of delivery.options: id is \"Home delivery\"; it is written like \"courier_home\".",
            ],
        ),
        (
            &[Swap(PACK, "\"2026-11-28\"", "\"28.11.2026\"")],
            &[
                "xk/pack.json:28: entry 1 of holidays.local is \"28.11.2026\"; that is no day of the calendar, which is written like \"2026-12-31\".",
            ],
        ),
        (
            &[Swap(PACK, "\"2026-11-28\"", "\"2026-11-31\"")],
            &[
                "xk/pack.json:28: entry 1 of holidays.local is \"2026-11-31\"; that is no day of the calendar, which is written like \"2026-12-31\".",
            ],
        ),
        (
            &[Swap(PACK, "\"NN\"", "\"\"")],
            &["xk/pack.json:10: operator.name is empty; write it, or take the key away."],
        ),
        (
            &[Swap(
                PACK,
                "\"NN\"",
                "\"A name that is longer than the bar has room for, and that goes on and on until nobody who stands in front of it remembers how it began\"",
            )],
            &["xk/pack.json:10: operator.name has 134 signs; at most 120 are allowed."],
        ),
    ];
    hold(rows);
}

#[test]
fn a_number_and_a_list_are_told_their_bounds() {
    let rows: &[Row] = &[
        (
            &[Swap(PACK, "\"collect_days\": 15", "\"collect_days\": 0")],
            &["xk/pack.json:63: delivery.collect_days is 0; the least allowed is 1."],
        ),
        (
            &[Swap(PACK, "\"in_city\": 300", "\"in_city\": -5")],
            &["xk/pack.json:71: entry 1 of delivery.options: price.at_the_door.in_city is -5; the least allowed is 0."],
        ),
        (
            &[Swap(PACK, "\"minimum\": 10", "\"minimum\": 1")],
            &["xk/pack.json:82: groups.minimum is 1; the least allowed is 2."],
        ),
        (
            &[Swap(PACK, "[6, 6]", "[6, 8]")],
            &["xk/pack.json:96: entry 2 of contact.hours: entry 2 of days is 8; the most allowed is 7."],
        ),
        (
            &[Swap(PACK, "[6, 6]", "[6]")],
            &["xk/pack.json:96: entry 2 of contact.hours: days has 1 of the 2 entries that it needs."],
        ),
        (
            &[Swap(PACK, "[6, 6]", "[6, 6, 7]")],
            &["xk/pack.json:96: entry 2 of contact.hours: days has 3 entries; at most 2 are allowed."],
        ),
        (
            &[Swap(PACK, "[\"b1b2\", \"f\", \"h\"]", "[]")],
            &["xk/pack.json:34: classes.ids is empty; at least one entry is needed."],
        ),
        (
            &[Swap(PACK, "[\"b1b2\", \"f\", \"h\"]", "[\"b1b2\", \"f\", \"h\", \"f\"]")],
            &["xk/pack.json:34: entry 4 of classes.ids is \"f\" again, as in line 34; take one out."],
        ),
        (
            &[Swap(PACK, "\"2026-10-25T01:00:00Z\", 3600", "\"2026-10-25T01:00:00Z\", 60000")],
            &["xk/pack.json:18: entry 2 of post.zone.changes: entry 2 is 60000; the most allowed is 50400."],
        ),
        (
            &[Swap(PACK, "\"2026-10-25T01:00:00Z\", 3600", "\"2026-10-25 01:00\", 3600")],
            &[
                "xk/pack.json:18: entry 2 of post.zone.changes: entry 1 is \"2026-10-25 01:00\"; it is written like \"2027-03-28T01:00:00Z\".",
            ],
        ),
    ];
    hold(rows);
}
