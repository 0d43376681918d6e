//! Broken words, each with the sentence that it gets.

use viza::domain::language::Language;
use viza::i18n::overlay;
use viza::inspection::{Weight, inspect};

use crate::inspected::{changed, hold, house, said, shipped, with};
use crate::{COUNTRIES, text};

const GEORGIAN: &str = "strings/ka.ftl";
const ALBANIAN: &str = "strings/sq.ftl";
const ESTONIAN: &str = "strings/et.ftl";
const ENGLISH: &str = "strings/en.ftl";

#[test]
fn the_shipped_words_are_as_they_should_be() {
    for country in COUNTRIES {
        let shipped = shipped(country);
        for file in shipped.files.keys().filter(|file| file.starts_with("strings/")) {
            assert_eq!(said(&shipped, file), [] as [&str; 0], "{country}");
        }
    }
}

/// In a browser a language may not come: what the service says in it nobody holds against a pack.
#[test]
fn a_language_that_is_not_at_hand_is_no_fault_of_a_pack() {
    for language in Language::ALL {
        let mut house = house();
        house.words.retain(|(known, ..)| *known != language);
        for country in COUNTRIES {
            let found = inspect(&shipped(country), &house, "2026-11-20".parse().unwrap());
            let faults = found.iter().filter(|finding| finding.weight != Weight::Unconfirmed);
            assert_eq!(faults.map(ToString::to_string).collect::<Vec<_>>(), [] as [&str; 0], "{country} {language:?}");
        }
    }
}

/// Whoever copies a sentence of the service to change a word of it is told nothing about the rest. The names of states have
/// letters of their own.
#[test]
fn the_services_own_words_would_pass() {
    let mut wrong = Vec::new();
    for (language, front, inside) in house().words {
        let own = format!("strings/{}.ftl", language.code());
        for part in [front, inside] {
            let phrases: Vec<&str> =
                part.split_inclusive("\n\n").filter(|phrase| !phrase.contains("nation-")).collect();
            // A file of a country may not be as long as all of the service's words.
            for phrases in phrases.chunks(phrases.len().div_ceil(8)) {
                wrong.extend(said(&with(&own, phrases.concat()), &own));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of the service's own: {wrong:#?}", wrong.len());
}

#[test]
fn broken_words_are_told_what_is_wrong_with_them() {
    hold(
        ALBANIAN,
        &[
            (with(ALBANIAN, vec![b'a', 0xFF]), &["fault: the words are not written in UTF-8."]),
            (with(ALBANIAN, " ".repeat(70_000)), &["fault: the words have 70000 bytes; at most 65536 are read."]),
            (
                with(ALBANIAN, "common-pay Paguaj\n"),
                &["fault 1: Fluent does not understand this: after the name of a message stands \"=\", such as \
                     \"common-pay = Pay\"."],
            ),
            (
                with(ALBANIAN, "common-pay = Paguaj\ncommon-back = { \n\ncommon-save = Ruaj\n"),
                &["fault 2: Fluent does not understand this: every \"{\" needs its \"}\", and every \"}\" its \
                     \"{\"."],
            ),
            (
                with(ALBANIAN, "comon-pay = Paguaj\n"),
                &["fault 1: there is no message \"comon-pay\"; did you mean \"common-pay\"?"],
            ),
            (
                with(ALBANIAN, "glitter = Shkëlqim\n"),
                &["fault 1: there is no message \"glitter\"; it would never be said."],
            ),
            (
                with(ALBANIAN, "common-pay = Paguaj\ncommon-pay = Paguani\n"),
                &["fault 2: \"common-pay\" stands there twice; only the last one would be said."],
            ),
            (
                with(ALBANIAN, "common-pay = Paguaj { $amuont }\n"),
                &["fault 1: \"common-pay\" has no argument $amuont; it is said without any."],
            ),
            (
                with(ALBANIAN, "fee-amount = Shuma\n"),
                &["fault 1: \"fee-amount\" leaves out $class, and what stands in its place is lost."],
            ),
            (
                with(ALBANIAN, "fee-amount = Shuma për { $clas }\n"),
                &["fault 1: \"fee-amount\" has no argument $clas; did you mean $class?"],
            ),
            (
                with(ALBANIAN, "delivery-collect-days = Brenda { $days } ditëve\n"),
                &["fault 1: \"delivery-collect-days\" says the same for every $days, and Albanian does not: write \
                     { $days -> [one] … *[other] … }."],
            ),
            (
                with(ALBANIAN, "delivery-collect-days = Brenda { $days ->\n   *[other] { $days } ditëve\n }\n"),
                &["fault 1: \"delivery-collect-days\" has no branch [one] for $days."],
            ),
            (
                with(
                    ALBANIAN,
                    "delivery-collect-days = Brenda { $days ->\n    [one] dite\n    [few] ditësh\n   *[other] { $days } ditëve\n }\n",
                ),
                &["fault 1: Albanian has no form [few]; its forms are [one] and [other]."],
            ),
            (
                with(ALBANIAN, "common-pay = { UPPER($x) } { common-bakc } { common-pay }\n"),
                &[
                    "fault 1: UPPER() is called, and there are no functions: the text is given finished.",
                    "fault 1: there is no message \"common-bakc\" to be quoted; did you mean \"common-back\"?",
                    "fault 1: \"common-pay\" quotes itself, by itself or round a corner.",
                ],
            ),
            (
                with(ALBANIAN, "common-pay = Pay\ncommon-back = Your way back\n"),
                &[
                    "fault 1: \"Pay\" is the English text: translate it, or leave it out.",
                    "fault 2: \"Your\" is English: translate the whole sentence.",
                ],
            ),
            (
                with(ALBANIAN, "common-pay = Pаguaj\n"),
                &["fault 1: \"Pаguaj\" mixes letters of two scripts: \"а\" (U+0430) is Cyrillic."],
            ),
            (
                with(ALBANIAN, "common-pay = Оплатить\n"),
                &["fault 1: \"Оплатить\" is written in Cyrillic letters, and Albanian is not."],
            ),
            (
                with(ALBANIAN, "common-pay = <b>Paguaj</b>\ncommon-back = Mbrapa&nbsp;tani\n"),
                &[
                    "fault 1: \"<b>\" is markup, which is shown as it stands: write words alone.",
                    "fault 2: \"&nbsp;\" is markup, which is shown as it stands: write words alone.",
                ],
            ),
            (
                with(ALBANIAN, "common-pay = Paguaj\u{202E}tani\n"),
                &["fault 1: a sign that nobody sees stands in the text: U+202E; leave it out."],
            ),
            (
                with(ALBANIAN, "common-pay = T'u paguar \"tani\"\ncommon-back = Zyra „mbrapa“\n"),
                &[
                    "warning 1: the apostrophe ' is a typewriter's; write ’.",
                    "warning 2: the mark „ does not quote in Albanian; write “…”.",
                ],
            ),
            (
                with(ALBANIAN, format!("common-pay = {}\n", "Paguaj ".repeat(400))),
                &["fault 1: \"common-pay\" has 2799 characters; at most 2000 are read."],
            ),
            (
                with(ALBANIAN, format!("common-pay = Paguaj {}\n", "tani ".repeat(20).trim())),
                &["warning 1: \"common-pay\" has 106 characters where the service's own has 6: look whether there \
                     is room for it."],
            ),
            (with(ALBANIAN, "common-pay = { \" \" }\n"), &["fault 1: \"common-pay\" says nothing."]),
            (
                with(ALBANIAN, "common-pay = paguaj me Mrv dhe ShBA\n"),
                &[
                    "warning 1: \"Mrv\" is a name; write \"MRV\".",
                    "warning 1: \"ShBA\" is a name; write \"SHBA\".",
                    "warning 1: \"common-pay\" begins with a small \"p\", and the service's own does not.",
                ],
            ),
            (
                with(ALBANIAN, "visa-class-b1b3 = Turizëm\nvisa-class-b1b2 = Turizëm\n"),
                &["warning 1: pack.json lists no visa class \"b1b3\"; did you mean \"b1b2\"?"],
            ),
        ],
    );
    let circle: String = (0..60).map(|at| format!("x{at} = {{ x{0} }}{{ x{0} }}{{ x{0} }}\n", at + 1)).collect();
    let told = said(&with(ALBANIAN, format!("{circle}x60 = {{ x0 }}\n")), ALBANIAN);
    assert!(told.contains(&"fault 61: \"x60\" quotes itself, by itself or round a corner.".to_owned()), "{told:?}");
    hold(
        ALBANIAN,
        &[(
            with(ALBANIAN, format!("common-back = Mbrapa\ncommon-pay = {}\n", "{".repeat(30_000))),
            &["fault 2: the braces here stand in each other deeper than anybody can read."],
        )],
    );
    hold(
        GEORGIAN,
        &[
            (
                with(GEORGIAN, "common-pay = გადახდა booking\n"),
                &[
                    "fault 1: \"booking\" is written in Latin letters, and Georgian is not; only names such as DS-160 keep their letters.",
                ],
            ),
            (
                with(GEORGIAN, "common-pay = ᲒᲐᲓᲐᲮᲓᲐ\n"),
                &["fault 1: \"ᲒᲐᲓᲐᲮᲓᲐ\" is written in capitals, which many devices cannot show; write \"გადახდა\"."],
            ),
            (
                with(GEORGIAN, "common-pay = გადaხდა\n"),
                &["fault 1: \"გადaხდა\" mixes letters of two scripts: \"a\" (U+0061) is Latin."],
            ),
            (with(GEORGIAN, "common-pay = TNT და CGI-ის გადახდა, ვიზა B\n"), &[]),
            (
                with(GEORGIAN, "common-pay = “გადახდა”\n"),
                &["warning 1: the mark ” does not quote in Georgian; write „…“."],
            ),
        ],
    );
    hold(
        ESTONIAN,
        &[(with(ESTONIAN, "common-pay = Maksa ñüüd\n"), &["warning 1: \"ñüüd\": Estonian has no letter \"ñ\"."])],
    );
    hold(
        "strings/ge.ftl",
        &[(
            with("strings/ge.ftl", ""),
            &["fault: there is no language \"ge\"; the files of words are sq.ftl, ka.ftl, et.ftl and en.ftl."],
        )],
    );
    hold(
        "strings/kaa.ftl",
        &[(with("strings/kaa.ftl", ""), &["fault: there is no language \"kaa\"; did you mean ka.ftl?"])],
    );
}

/// The app counts the name and the attributes too, and with them nothing of the file would be read.
#[test]
fn a_message_that_the_app_would_not_read_does_not_pass() {
    let file = "strings/en.ftl";
    let fault = "fault 2: this message is written with more than 2000 characters, and nothing of the file would be read: \
                 shorten it.";
    for (letters, passes) in [(1_980, true), (1_995, false)] {
        let words = format!("# Ours\nhome-lead = {}\n", "W".repeat(letters));
        assert_eq!(overlay::measured(&words).is_ok(), passes, "{letters}");
        let said = said(&with(file, words), file);
        assert_eq!(said.iter().any(|said| said == fault), !passes, "{letters}: {said:?}");
        assert_eq!(said.iter().any(|said| said.starts_with("fault")), !passes, "{letters}: {said:?}");
    }
}

#[test]
fn words_that_nobody_can_choose_are_told() {
    let mut folder = changed("pack.json", "[\"ka\", \"en\", \"et\", \"sq\"]", "[\"ka\", \"en\"]");
    folder.files.insert(ESTONIAN.to_owned(), "common-pay = Maksa\n".into());
    let unread = "warning: nobody reads these words: pack.json does not offer \"et\"; add \"et\" to its languages, or leave the \
                  file out.";
    assert_eq!(said(&folder, ESTONIAN), [unread]);
    let mut folder = with("pack.json", "{");
    folder.files.insert(ENGLISH.to_owned(), "common-pay = Pay now\n".into());
    assert_eq!(said(&folder, ENGLISH), [] as [&str; 0]);
}

/// What pack.json itself says in sentences.
#[test]
fn the_notices_and_names_are_read_too() {
    let notice = "2026 წლის 2 აპრილიდან";
    let english =
        text("ge/pack.json").split("\"en\": \"From 2 April").nth(1).unwrap().split('"').next().unwrap().to_owned();
    for (from, to, sentence) in [
        (notice, "2026 wლის 2 აპრილიდან", "\"wლის\" mixes letters of two scripts: \"w\" (U+0077) is Latin."),
        (notice, "<b>2026</b> წლის", "\"<b>\" is markup, which is shown as it stands: write words alone."),
        (
            "\"country\": \"საქართველო\"",
            "\"country\": \"ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ\"",
            "\"ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ\" is written in capitals, which many devices cannot show; write \"საქართველო\".",
        ),
        (
            "\"country\": \"Gruusia\"",
            "\"country\": \"Грузия\"",
            "\"Грузия\" is written in Cyrillic letters, and Estonian is not.",
        ),
    ] {
        let whole = text("ge/pack.json");
        let line = whole.split(from).next().unwrap().lines().count();
        let said = said(&changed("pack.json", from, to), "pack.json");
        assert_eq!(said, [format!("fault {line}: {sentence}")]);
    }
    let whole = text("ge/pack.json");
    let estonian = whole.split("\"et\": \"").nth(1).unwrap().split('"').next().unwrap();
    let said = said(&changed("pack.json", estonian, &format!("From 2 April{english}")), "pack.json");
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("is the English text: translate it, or leave it out"), "{said:?}");
}
