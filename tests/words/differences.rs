//! Where the app writes otherwise than CLDR, and why. This table is the whole of it: all else must be equal.

use serde_json::Value;
use viza::domain::language::Language;

/// What ICU is asked for each language. English is that of Europe, where all the posts are: the day before the month, 24
/// hours. Plain `en` is American.
pub const ASKED: [(Language, &str); 4] =
    [(Language::Sq, "sq"), (Language::Ka, "ka"), (Language::Et, "et"), (Language::En, "en-GB")];

/// One difference: for a language and a kind of output, how CLDR's answer becomes ours.
pub struct Difference {
    pub language: Language,
    pub output: &'static str,
    pub why: &'static str,
    pub ours: fn(&Value) -> String,
}

pub const DIFFERENCES: &[Difference] = &[
    Difference {
        language: Language::Sq,
        output: "time",
        why: "CLDR has 12 hours with p.d. and m.d. The app counts to 24 in every language: halves of a day are often mistaken, and \
              an appointment is lost by it.",
        ours: |answer| hours_of_24(text(answer, "time")),
    },
    Difference {
        language: Language::Sq,
        output: "date_time",
        why: "24 hours, as above; and a clock time follows “në orën” in all our texts, where CLDR joins with “në” alone.",
        ours: |answer| {
            let (date, time) = text(answer, "fullTime").rsplit_once(" në ").unwrap();
            format!("{date} në orën\u{A0}{}", hours_of_24(time))
        },
    },
    Difference {
        language: Language::Sq,
        output: "money",
        why: "CLDR's sign is the plural noun with a capital, “Lekë”, as on a price tag. Our amounts stand inside sentences, where \
              Albanian writes a currency small.",
        ours: |answer| text(answer, "money").replace("Lekë", "lekë"),
    },
    Difference {
        language: Language::Et,
        output: "date_time",
        why: "CLDR has a space after “kell”, at which a line may end; the time then stands alone on the next one.",
        ours: |answer| text(answer, "fullTime").replace("kell ", "kell\u{A0}"),
    },
    Difference {
        language: Language::Ka,
        output: "date_long",
        why: "CLDR's form with the weekday pads the day (05) and its form without does not. The two stand side by side here.",
        ours: |answer| unpadded(text(answer, "full")),
    },
    Difference {
        language: Language::Ka,
        output: "date_time",
        why: "The day is not padded, as above.",
        ours: |answer| unpadded(text(answer, "fullTime")),
    },
    Difference {
        language: Language::En,
        output: "date_short",
        why: "05/01/2026 is in January for a European and in May for an American, and the applicant has American forms on the \
              table. The month is a word: CLDR's medium form.",
        ours: |answer| text(answer, "medium").to_owned(),
    },
];

/// Pairs of texts that we put the other way round than ICU: language, ours first, ours second, why. None today.
pub const OTHER_ORDER: &[(Language, &str, &str, &str)] = &[];

/// Differences that one might expect and that are none: the digits of a currency are fixed by the contract and not by CLDR, yet
/// agree with it (the lek has none; ISO 4217 would give it two). Georgian has no case forms of a date here, since a sentence
/// puts its date after a colon.
pub const CONTRACT_DIGITS: [(&str, u64); 3] = [("ALL", 0), ("GEL", 2), ("EUR", 2)];

/// A part of ICU's answer.
pub fn text<'a>(answer: &'a Value, part: &str) -> &'a str {
    answer[part].as_str().unwrap_or_else(|| panic!("ICU's answer has no {part}: {answer}"))
}

fn unpadded(date: &str) -> String {
    let (weekday, day) = date.split_once(", ").unwrap();
    format!("{weekday}, {}", day.strip_prefix('0').unwrap_or(day))
}

fn hours_of_24(time: &str) -> String {
    let (clock, half) = time.split_once([' ', '\u{A0}', '\u{202F}']).unwrap();
    let (hour, minute) = clock.split_once(':').unwrap();
    let hour: u32 = hour.parse().unwrap();
    let afternoon = match half {
        "p.d." => 0,
        "m.d." => 12,
        other => panic!("{other} is no half of a day"),
    };
    format!("{:02}:{minute}", hour % 12 + afternoon)
}
