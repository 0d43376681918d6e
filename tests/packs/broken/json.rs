//! Files that cannot be read, and files that are not there.

use super::Edit::{Cut, Drop, Fill, Put, Rename, Swap};
use super::{Row, hold};

const PACK: &str = "pack.json";
const DEEP: &[u8] = &[b'['; 70];

#[test]
fn what_is_no_json_is_told_where_it_ends_to_be_some() {
    let rows: &[Row] = &[
        (
            &[Swap(PACK, "\"country\": \"xk\",", "\"country\": \"xk\"")],
            &["xk/pack.json:3: this is not JSON: a comma is missing after this value."],
        ),
        (
            &[Swap(
                PACK,
                "\"paid_first\": true,\n    \"source\": \"terms\"",
                "\"paid_first\": true,\n    \"source\": \"terms\",",
            )],
            &["xk/pack.json:45: this is not JSON: a comma stands before the closing }; take it out."],
        ),
        (
            &[Swap(PACK, "[\"sq\", \"en\"]", "[\"sq\", \"en\",]")],
            &["xk/pack.json:4: this is not JSON: a comma stands before the closing ]; take it out."],
        ),
        (
            &[Swap(PACK, "\"xk\"", "'xk'")],
            &["xk/pack.json:3: this is not JSON: a text stands in straight double quotes: \"like this\"."],
        ),
        (
            &[Swap(PACK, "\"xk\"", "“xk”")],
            &["xk/pack.json:3: this is not JSON: a text stands in straight double quotes: \"like this\"."],
        ),
        (&[Swap(PACK, "\"xk\"", "xk")], &["xk/pack.json:3: this is not JSON: a text stands in double quotes: \"xk\"."]),
        (
            &[Swap(PACK, "\"country\": \"xk\"", "country: \"xk\"")],
            &["xk/pack.json:3: this is not JSON: a key in straight double quotes should stand where c is."],
        ),
        (
            &[Swap(PACK, "\"country\": \"xk\"", "\"country\" \"xk\"")],
            &["xk/pack.json:3: this is not JSON: a colon is missing after the key \"country\"."],
        ),
        (
            &[Swap(PACK, "\"country\": \"xk\"", "// the code\n  \"country\": \"xk\"")],
            &["xk/pack.json:3: this is not JSON: JSON has no comments; take this one out."],
        ),
        (
            &[Swap(PACK, "\"NN\"", "\"NN")],
            &["xk/pack.json:10: this is not JSON: a comma or a double quote is missing before \"source\"."],
        ),
        (
            &[Swap(PACK, "\"NN\"", "\"C:\\NN\"")],
            &[
                "xk/pack.json:10: this is not JSON: a backslash stands before a sign that needs none; write \\\\ for a backslash.",
            ],
        ),
        (
            &[Swap(PACK, "\"collect_days\": 15", "\"collect_days\": 015")],
            &["xk/pack.json:63: this is not JSON: 015 is not a number."],
        ),
        (
            &[Swap(PACK, "\"paid_first\": true", "\"paid_first\": True")],
            &["xk/pack.json:43: this is not JSON: a text stands in double quotes: \"True\"."],
        ),
        (
            &[Swap(PACK, "\"paid_first\": true", "\"paid_first\":")],
            &["xk/pack.json:43: this is not JSON: a value should stand where , is."],
        ),
        (
            &[Cut(PACK, "\"contact\"")],
            &["xk/pack.json:92: this is not JSON: the file ends within a group; a closing } is missing."],
        ),
        (
            &[Swap(PACK, "\"minimum\": 10,", "\"minimum\": 10;")],
            &["xk/pack.json:82: this is not JSON: a comma or a closing } should stand where ; is."],
        ),
        (
            &[Put(PACK, b"{ \"country\": \"xk\" } }")],
            &["xk/pack.json:1: this is not JSON: something follows the end of the whole: }."],
        ),
        (&[Put(PACK, b"")], &["xk/pack.json:1: this is not JSON: the file ends where a value should stand."]),
        (
            &[Put(PACK, b"\xEF\xBB\xBF{}")],
            &[
                "xk/pack.json:1: this is not JSON: an invisible mark stands before everything; save the file as UTF-8 without a BOM.",
            ],
        ),
        (
            &[Put(PACK, DEEP)],
            &["xk/pack.json:1: this is not JSON: groups and lists stand in each other more than 64 times."],
        ),
        (
            &[Put(PACK, b"{\n  \"country\": \"\xE4\xF6\"\n}")],
            &["xk/pack.json:2: there are letters here that are not UTF-8; save the file as UTF-8."],
        ),
        (
            &[Swap(
                "practice.json",
                "16500, \"interview\": \"visit\" },\n    { \"id\": \"h\"",
                "16500, \"interview\": \"visit\" }\n    { \"id\": \"h\"",
            )],
            &["xk/practice.json:11: this is not JSON: a comma is missing after this value."],
        ),
    ];
    hold(rows);
}

/// R142: whatever a kiosk keeps and a first visit waits for stays small.
#[test]
fn files_are_few_small_and_rightly_called() {
    let rows: &[Row] = &[
        (&[Fill(PACK, 65_537)], &["xk/pack.json: the file has 65 kB; at most 64 are allowed."]),
        (&[Fill("practice.json", 200_000)], &["xk/practice.json: the file has 196 kB; at most 64 are allowed."]),
        (&[Drop(PACK)], &["xk/pack.json: the file is missing; ./viza pack new makes one."]),
        (
            &[Drop("theme.css")],
            &["warning: xk/theme.css: the file is missing; the country wears the colours of the service."],
        ),
        (
            &[Drop("logo.svg")],
            &["warning: xk/logo.svg: the file is missing; the service's own sign stands in its place."],
        ),
        (&[Drop("practice.json")], &[]),
        (&[Rename(PACK, "Pack.json")], &["xk/Pack.json: a pack has no file of this name; did you mean \"pack.json\"?"]),
        (
            &[Rename("theme.css", "themes.css")],
            &["xk/themes.css: a pack has no file of this name; did you mean \"theme.css\"?"],
        ),
        (
            &[Put("notes.txt", b"call the embassy")],
            &[
                "warning: xk/notes.txt: nobody reads this file; those of a pack are pack.json, theme.css, logo.svg, practice.json, strings/sq.ftl, strings/ka.ftl, strings/et.ftl and strings/en.ftl.",
            ],
        ),
    ];
    hold(rows);
}

#[test]
fn a_key_that_stands_twice_is_told() {
    let rows: &[Row] = &[
        (
            &[Swap(PACK, "\"collect_days\": 15,", "\"collect_days\": 15,\n    \"collect_days\": 30,")],
            &["xk/pack.json:64: delivery.collect_days stands there twice, first in line 63; take one out."],
        ),
        (
            &[Swap(PACK, "\"in_city\": 300,", "\"in_city\": 300, \"in_city\": 400,")],
            &[
                "xk/pack.json:71: entry 1 of delivery.options: price.at_the_door.in_city stands there twice, first in line 71; take one out.",
            ],
        ),
        (
            &[Swap("practice.json", "\"terms\": \"1\",", "\"terms\": \"1\",\n  \"terms\": \"1\",")],
            &["xk/practice.json:6: terms stands there twice, first in line 5; take one out."],
        ),
    ];
    hold(rows);
}
