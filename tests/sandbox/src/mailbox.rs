//! Mails that a real service would send. They stay here, on a page.

use rusqlite::types::ToSqlOutput;
use rusqlite::{ToSql, params};

use crate::applications::Case;
use crate::booking;
use crate::clock::rfc3339;
use crate::ledger::Work;
use crate::refusals::Refusal;

/// What a mail is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Reference,
    Paid,
    Booked,
    Moved,
    Cancelled,
}

const KINDS: [(Kind, &str); 5] = [
    (Kind::Reference, "reference"),
    (Kind::Paid, "paid"),
    (Kind::Booked, "booked"),
    (Kind::Moved, "moved"),
    (Kind::Cancelled, "cancelled"),
];

impl ToSql for Kind {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let word = KINDS.iter().find(|(kind, _)| kind == self).map_or("", |(_, word)| word);
        Ok(ToSqlOutput::from(word))
    }
}

/// Puts a mail into the mailbox. Never the recovery code: a mail is not safe enough for it.
pub fn write(work: &Work, case: &Case, kind: Kind) -> Result<(), Refusal> {
    let interview = booking::interview(work, case)?.unwrap_or(work.now);
    work.write(
        "INSERT INTO mails (at, application, kind, language, addressee, reference, moment)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            work.now,
            case.id,
            kind,
            case.language,
            case.email,
            case.reference,
            case.office.moment(interview)?.local,
        ],
    )?;
    Ok(())
}

/// A mail in the mailbox.
#[derive(Debug)]
pub struct Mail {
    pub at: String,
    pub language: String,
    pub addressee: Option<String>,
    kind: String,
    reference: String,
    /// Wall clock of the interview, for mails about one.
    moment: String,
}

/// What a mail says.
pub struct Words {
    pub subject: &'static str,
    pub practice: &'static str,
    pub text: String,
}

/// The newest mails first.
pub fn newest(work: &Work) -> Result<Vec<Mail>, Refusal> {
    let mails = work
        .tx
        .prepare("SELECT * FROM mails ORDER BY id DESC LIMIT 100")?
        .query_map([], |row| {
            Ok((
                row.get("at")?,
                Mail {
                    at: String::new(),
                    language: row.get("language")?,
                    addressee: row.get("addressee")?,
                    kind: row.get("kind")?,
                    reference: row.get("reference")?,
                    moment: row.get::<_, String>("moment")?.replace('T', " "),
                },
            ))
        })?
        .collect::<Result<Vec<_>, _>>()?;
    mails.into_iter().map(|(at, mail)| Ok(Mail { at: rfc3339(at)?, ..mail })).collect()
}

impl Mail {
    pub fn words(&self) -> Words {
        let practice = by_language(&self.language, PRACTICE);
        let (subject, about) = match self.kind.as_str() {
            "reference" => (by_language(&self.language, SUBJECT_REFERENCE), String::new()),
            "paid" => (by_language(&self.language, SUBJECT_PAID), String::new()),
            "booked" => (by_language(&self.language, SUBJECT_BOOKED), format!(" · {}", self.moment)),
            "moved" => (by_language(&self.language, SUBJECT_MOVED), format!(" · {}", self.moment)),
            _ => (by_language(&self.language, SUBJECT_CANCELLED), format!(" · {}", self.moment)),
        };
        Words { subject, practice, text: format!("{}{about}", self.reference) }
    }
}

/// One sentence in Albanian, Georgian, Estonian and English.
type Sentence = [&'static str; 4];

const PRACTICE: Sentence = [
    "Shërbim praktike: këtu asgjë nuk paguhet dhe asnjë takim nuk caktohet.",
    "სავარჯიშო სერვისი: აქ არაფრის გადახდა და არც შეხვედრის დანიშვნა არ ხდება.",
    "Harjutusteenus: siin ei maksta ega broneerita midagi.",
    "Practice service: nothing here is paid or booked.",
];
const SUBJECT_REFERENCE: Sentence = [
    "Numri i referencës së aplikimit tuaj",
    "თქვენი განაცხადის საცნობარო ნომერი",
    "Teie taotluse viitenumber",
    "The reference number of your application",
];
const SUBJECT_PAID: Sentence = ["Pagesa u regjistrua", "გადახდა მიღებულია", "Makse on laekunud", "Payment received"];
const SUBJECT_BOOKED: Sentence =
    ["Takimi u caktua", "შეხვედრა დანიშნულია", "Intervjuu aeg on broneeritud", "The appointment is booked"];
const SUBJECT_MOVED: Sentence =
    ["Takimi u ricaktua", "შეხვედრა გადატანილია", "Intervjuu aeg on muudetud", "The appointment is moved"];
const SUBJECT_CANCELLED: Sentence =
    ["Takimi u anulua", "შეხვედრა გაუქმებულია", "Intervjuu aeg on tühistatud", "The appointment is cancelled"];

fn by_language(language: &str, sentence: Sentence) -> &'static str {
    let [sq, ka, et, en] = sentence;
    match language {
        "sq" => sq,
        "ka" => ka,
        "et" => et,
        _ => en,
    }
}
