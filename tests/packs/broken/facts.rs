//! Values that do not go together, and what the day makes of them.

use super::Edit::{Put, Swap};
use super::{Row, hold};

const PACK: &str = "pack.json";
const PRACTICE: &str = "practice.json";

#[test]
fn the_folder_the_languages_and_the_lists_go_together() {
    let rows: &[Row] = &[
        (
            &[Swap(PACK, "\"country\": \"xk\"", "\"country\": \"al\"")],
            &["xk/pack.json:3: country is \"al\", and the folder is called \"xk\"; both must be the same."],
        ),
        (
            &[Swap(PACK, "\"country\": \"xk\"", "\"country\": \"XK\"")],
            &["xk/pack.json:3: country is \"XK\"; it is written like \"ge\"."],
        ),
        (
            &[Swap(PACK, "\"code\": \"EUR\"", "\"code\": \"ERU\"")],
            &["xk/pack.json:32: currency.code is \"ERU\", in which no country pays; did you mean \"EUR\"?"],
        ),
        (
            &[Swap(PACK, "[\"sq\", \"en\"]", "[\"sq\", \"en\", \"ka\"]")],
            &[
                "xk/pack.json:5: names has no \"ka\", which languages offers.",
                "xk/pack.json:54: entry 1 of notices: text has no \"ka\", which languages offers.",
            ],
        ),
        (
            &[Swap(PACK, "[\"sq\", \"en\"]", "[\"sq\"]")],
            &[
                "warning: xk/pack.json:7: names.en is never shown: languages does not offer \"en\".",
                "warning: xk/pack.json:56: entry 1 of notices: text.en is never shown: languages does not offer \"en\".",
            ],
        ),
        (
            &[Swap(PACK, "        \"sq\": \"Posta vonohet.\",\n", "")],
            &["xk/pack.json:54: entry 1 of notices: text has no \"sq\", which languages offers."],
        ),
        (
            &[Swap(PACK, "\"kind\": \"card\"", "\"kind\": \"bank_slip\"")],
            &[
                "xk/pack.json:39: entry 2 of channels: kind is \"bank_slip\" again, as in line 38; each may stand there once.",
            ],
        ),
        (
            &[Swap(PACK, "\"id\": \"pickup\"", "\"id\": \"home\"")],
            &[
                "xk/pack.json:76: entry 2 of delivery.options: id is \"home\" again, as in line 66; each may stand there once.",
            ],
        ),
        (
            &[Swap(PACK, "\"reason\": \"payment\"", "\"reason\": \"general\"")],
            &[
                "xk/pack.json:102: entry 2 of contact.guides: reason is \"general\" again, as in line 101; each may stand there once.",
            ],
        ),
        (
            &[Swap(PACK, "\"shortest\": 8", "\"shortest\": 10")],
            &["xk/pack.json:88: phone.longest is 9, less than phone.shortest, which is 10."],
        ),
    ];
    hold(rows);
}

#[test]
fn days_that_are_over_are_warned_of() {
    let rows: &[Row] = &[
        (
            &[Swap(PACK, "\"2026-11-28\"", "\"2026-11-19\"")],
            &["warning: xk/pack.json:28: the holiday 2026-11-19 is past on 2026-11-20; take it out."],
        ),
        (&[Swap(PACK, "\"2026-11-28\"", "\"2026-11-20\"")], &[]),
        (
            &[Swap(PACK, "\"2026-11-28\"", "\"2026-01-01\""), Swap(PACK, "\"2026-11-26\"", "\"2026-07-04\"")],
            &[
                "warning: xk/pack.json:28: the holidays 2026-01-01 and 2026-07-04 are past on 2026-11-20; take them out.",
            ],
        ),
        (
            &[
                Swap(PACK, "[\"2026-11-28\", \"2027-01-01\"]", "[\"2025-11-28\"]"),
                Swap(PACK, "[\"2026-11-26\", \"2026-12-25\"]", "[\"2025-11-26\"]"),
            ],
            &["warning: xk/pack.json:28: every holiday is past on 2026-11-20; write those to come."],
        ),
        (
            &[Swap(
                PACK,
                "\"from\": \"2026-12-01\",\n      \"to\": \"2026-12-31\"",
                "\"from\": \"2026-10-01\",\n      \"to\": \"2026-10-31\"",
            )],
            &[
                "warning: xk/pack.json:50: entry 1 of notices: its last day, 2026-10-31, is past on 2026-11-20; take it out.",
            ],
        ),
        (
            &[Swap(PACK, "\"to\": \"2026-12-31\"", "\"to\": \"2026-11-30\"")],
            &["xk/pack.json:50: entry 1 of notices: to is 2026-11-30, before from, which is 2026-12-01."],
        ),
    ];
    hold(rows);
}

#[test]
fn a_notice_concerns_classes_and_nationalities_that_there_are() {
    let rows: &[Row] = &[
        (
            &[Swap(PACK, "\"classes\": [\"f\"]", "\"classes\": [\"b1\"]")],
            &["xk/pack.json:51: entry 1 of notices: entry 1 of classes is \"b1\", which classes.ids does not offer."],
        ),
        (
            &[Swap(PACK, "[\"XKX\"]", "[\"XKS\"]")],
            &[
                "xk/pack.json:52: entry 1 of notices: entry 1 of nationalities is \"XKS\", which is no country's code in a passport; did you mean \"XKX\"?",
            ],
        ),
    ];
    hold(rows);
}

/// R121: hours of one language on one clock; another clock's may overlap them.
#[test]
fn hours_that_overlap_are_told() {
    let rows: &[Row] = &[
        (
            &[Swap(PACK, "[6, 6]", "[5, 6]")],
            &[
                "xk/pack.json:96: entry 2 of contact.hours, Fri to Sat 09:00–12:00, overlaps Mon to Fri 08:00–16:00 in line 95 (\"sq\"); shorten one or take it out.",
            ],
        ),
        // Sunday night ends on Monday morning.
        (
            &[Swap(
                PACK,
                "[6, 6], \"opens\": \"09:00\", \"closes\": \"12:00\"",
                "[7, 7], \"opens\": \"20:00\", \"closes\": \"09:00\"",
            )],
            &[
                "xk/pack.json:96: entry 2 of contact.hours, Sun 20:00–09:00, overlaps Mon to Fri 08:00–16:00 in line 95 (\"sq\"); shorten one or take it out.",
            ],
        ),
        (&[Swap(PACK, "\"sq\", \"days\": [6, 6]", "\"en\", \"days\": [1, 5]")], &[]),
        (
            &[Swap(PACK, "[6, 6], \"opens\": \"09:00\"", "[1, 5], \"opens\": \"16:00\"")],
            &[
                "xk/pack.json:96: entry 2 of contact.hours, Mon to Fri 16:00–12:00, overlaps Mon to Fri 08:00–16:00 in line 95 (\"sq\"); shorten one or take it out.",
            ],
        ),
    ];
    hold(rows);
}

#[test]
fn a_class_has_a_name_and_a_fee() {
    let rows: &[Row] = &[
        (
            &[Swap(PACK, "[\"b1b2\", \"f\", \"h\"]", "[\"b1b2\", \"f\", \"h\", \"l\"]")],
            &["xk/pack.json:34: entry 4 of classes.ids is \"l\", for which practice.json has no fee."],
        ),
        (
            &[Swap(PACK, "[\"b1b2\", \"f\", \"h\"]", "[\"b1b2\", \"f\", \"h1\"]")],
            &[
                "xk/pack.json:34: entry 3 of classes.ids is \"h1\", which has no name; write visa-class-h1 = … in strings/sq.ftl and strings/en.ftl; did you mean \"h\"?",
            ],
        ),
        (
            &[Swap(PACK, "\"h\"]", "\"x\"]"), Swap(PRACTICE, "\"h\"", "\"x\"")],
            &[
                "xk/pack.json:34: entry 3 of classes.ids is \"x\", which has no name; write visa-class-x = … in strings/sq.ftl and strings/en.ftl.",
            ],
        ),
        (
            &[
                Swap(PACK, "\"h\"]", "\"x\"]"),
                Swap(PRACTICE, "\"h\"", "\"x\""),
                Put("strings/sq.ftl", b"visa-class-x = Klasa X\n"),
            ],
            &[
                "xk/pack.json:34: entry 3 of classes.ids is \"x\", which has no name; write visa-class-x = … in strings/en.ftl.",
            ],
        ),
    ];
    hold(rows);
}

#[test]
fn a_zone_is_the_worlds() {
    let rows: &[Row] = &[
        (
            &[Swap(PACK, "Europe/Belgrade", "Europe/Belgrad"), Swap(PRACTICE, "Europe/Belgrade", "Europe/Belgrad")],
            &[
                "xk/pack.json:14: post.zone.name is \"Europe/Belgrad\", which is no IANA time zone; did you mean \"Europe/Belgrade\"?",
            ],
        ),
        (
            &[Swap(PACK, "Europe/Belgrade", "europe/belgrade"), Swap(PRACTICE, "Europe/Belgrade", "europe/belgrade")],
            &[
                "xk/pack.json:14: post.zone.name is \"europe/belgrade\", which is no IANA time zone; did you mean \"Europe/Belgrade\"?",
            ],
        ),
        (
            &[Swap(PACK, "\"offset\": 3600", "\"offset\": 7200")],
            &[
                "xk/pack.json:15: post.zone.offset is 7200; Europe/Belgrade has 3600 then; ./viza pack zone Europe/Belgrade prints the whole zone.",
            ],
        ),
        (
            &[Swap(PACK, "2027-03-28T01", "2027-03-28T02")],
            &[
                "xk/pack.json:19: post.zone.changes: Europe/Belgrade does not go to 7200 at 2027-03-28T02:00:00Z; ./viza pack zone Europe/Belgrade prints the whole zone.",
            ],
        ),
        (
            &[Swap(PACK, "        [\"2027-03-28T01:00:00Z\", 7200],\n        [\"2027-10-31T01:00:00Z\", 3600],\n", "")],
            &[
                "xk/pack.json:16: post.zone.changes lacks the change of Europe/Belgrade at 2027-03-28T01:00:00Z; ./viza pack zone Europe/Belgrade prints the whole zone.",
            ],
        ),
        (
            &[Swap(PACK, ",\n        [\"2028-03-26T01:00:00Z\", 7200],\n        [\"2028-10-29T01:00:00Z\", 3600]", "")],
            &[
                "xk/pack.json:16: post.zone.changes ends too soon, on 2027-10-31; changes are needed until 2028-11-19; ./viza pack zone Europe/Belgrade prints the whole zone.",
            ],
        ),
        (
            &[Swap(PACK, "2027-03-28T01", "2026-03-28T01")],
            &[
                "xk/pack.json:19: post.zone.changes: 2026-03-28T01:00:00Z does not come after 2026-10-25T01:00:00Z, which stands before it.",
            ],
        ),
        (
            &[Swap(PACK, "2027-03-28T01", "2027-02-30T01")],
            &[
                "xk/pack.json:19: entry 3 of post.zone.changes is at \"2027-02-30T01:00:00Z\"; there is no such day or hour.",
            ],
        ),
    ];
    hold(rows);
}

#[test]
fn the_practice_office_agrees_with_the_pack() {
    let rows: &[Row] = &[
        (
            &[Swap(PRACTICE, "\"EUR\"", "\"ALL\"")],
            &["xk/practice.json:4: currency is \"ALL\", and currency.code of pack.json is \"EUR\"."],
        ),
        (
            &[Swap(PRACTICE, "Europe/Belgrade", "Europe/Tirane")],
            &["xk/practice.json:3: zone is \"Europe/Tirane\", and post.zone.name of pack.json is \"Europe/Belgrade\"."],
        ),
        (
            &[Swap(PRACTICE, "\"terms\": \"1\"", "\"terms\": \"2\"")],
            &["xk/practice.json:5: terms is \"2\", and terms.version of pack.json is \"1\"."],
        ),
        (
            &[Swap(PRACTICE, "\"post\": \"pristina\"", "\"post\": \"prizren\"")],
            &["xk/practice.json:2: post is \"prizren\", and post.id of pack.json is \"pristina\"."],
        ),
    ];
    hold(rows);
}
