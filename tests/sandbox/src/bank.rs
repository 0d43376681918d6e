//! The practice bank: a hosted card page like a real one, on which nothing is paid.

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use rusqlite::{OptionalExtension, params};
use serde::Deserialize;
use viza::wire::problem::Code;
use viza::wire::rest::{Moment, Money, PaymentState};

use crate::Sandbox;
use crate::applications::Case;
use crate::clock::{DAY, Instant};
use crate::control::Order;
use crate::ledger::Work;
use crate::pages::{amount, page, plain};
use crate::papers::{Asked, Named};
use crate::payments::{self, Arrival, Paid};
use crate::refusals::Refusal;

/// The test cards, by the labels under which the API knows them.
const CARDS: [&str; 3] = ["•••• 4242", "•••• 5100", "•••• 0005"];

pub fn routes() -> Router<Sandbox> {
    Router::new().route("/sandbox/bank/{payment}", get(show).post(answer))
}

/// Where to go back to, and in which language to speak.
#[derive(Debug, Deserialize)]
struct Way {
    #[serde(rename = "return")]
    back: Option<String>,
    lang: Option<String>,
}

/// A path on this origin: one slash, then no second one and nothing that a browser reads as one.
fn same_origin(path: &str) -> bool {
    let mut letters = path.chars();
    letters.next() == Some('/')
        && letters.next() != Some('/')
        && !path.chars().any(|letter| letter.is_control() || letter == '\\')
}

impl Way {
    fn back(&self) -> Result<&str, Refusal> {
        let back = self.back.as_deref().unwrap_or("/");
        match same_origin(back) {
            true => Ok(back),
            false => Err(Refusal::new(Code::Malformed).titled("return is a path on this origin")),
        }
    }

    fn words(&self) -> &'static Words {
        let wanted = self.lang.as_deref().unwrap_or("en");
        WORDS.iter().find(|words| words.language == wanted).unwrap_or(&ENGLISH)
    }
}

async fn show(State(sandbox): State<Sandbox>, Named(id): Named, Asked(way): Asked<Way>) -> Result<Response, Refusal> {
    let back = way.back()?.to_owned();
    let (paid, case) = sandbox.ledger.work(|work| open(work, &id))?;
    form(&paid, &case, way.words(), &back, None)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Outcome {
    Pay,
    Decline,
    Close,
}

#[derive(Debug, Deserialize)]
struct Decision {
    card: Option<String>,
    outcome: Outcome,
    #[serde(flatten)]
    way: Way,
}

async fn answer(
    State(sandbox): State<Sandbox>,
    Named(id): Named,
    Order { value: decision, .. }: Order<Decision>,
) -> Result<Response, Refusal> {
    let back = decision.way.back()?.to_owned();
    let card = decision.card.clone().unwrap_or_default();
    let (paid, case, rests) = sandbox.ledger.work(|work| {
        let (paid, case) = open(work, &id)?;
        let rests = decide(work, &paid, &case, &card, decision.outcome)?;
        Ok((paid, case, rests))
    })?;
    match rests {
        Some(until) if paid.state == PaymentState::Started => {
            form(&paid, &case, decision.way.words(), &back, Some(&until))
        }
        _ => Ok(Redirect::to(&back).into_response()),
    }
}

fn open(work: &Work, id: &str) -> Result<(Paid, Case), Refusal> {
    let paid = payments::by_id(work, id)?;
    let case = work.case(&paid.application)?;
    Ok((paid, case))
}

/// Carries out what was chosen; gives back until when the card rests, if that stands in the way (R43).
fn decide(work: &Work, paid: &Paid, case: &Case, card: &str, outcome: Outcome) -> Result<Option<Moment>, Refusal> {
    if paid.state != PaymentState::Started || outcome == Outcome::Close {
        return Ok(None);
    }
    if !CARDS.contains(&card) {
        return Err(Refusal::new(Code::Malformed).titled("There is no such test card"));
    }
    if case.office.card_rests {
        let used: Option<Instant> = work
            .tx
            .prepare_cached("SELECT at FROM card_uses WHERE person = ?1 AND country = ?2 AND label = ?3 AND at > ?4")?
            .query_row(params![case.person, case.office.country, card, work.now - DAY], |row| row.get(0))
            .optional()?;
        if let Some(used) = used {
            return Ok(Some(case.office.moment(used + DAY)?));
        }
        work.write(
            "INSERT INTO card_uses (person, country, label, at) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT DO UPDATE SET at = excluded.at",
            params![case.person, case.office.country, card, work.now],
        )?;
    }
    match outcome {
        Outcome::Pay => payments::arrive(work, &paid.id, Arrival::Whole)?,
        Outcome::Decline | Outcome::Close => payments::fail(work, paid)?,
    }
    Ok(None)
}

fn form(paid: &Paid, case: &Case, words: &Words, back: &str, rests: Option<&Moment>) -> Result<Response, Refusal> {
    let sum = amount(&Money { minor: paid.minor, currency: case.office.currency });
    let back = plain(back);
    let body = if paid.state == PaymentState::Started {
        let cards: String = CARDS
            .iter()
            .enumerate()
            .map(|(place, card)| {
                let chosen = if place == 0 { " checked" } else { "" };
                format!("<label><input type=\"radio\" name=\"card\" value=\"{card}\"{chosen}> {card}</label>")
            })
            .collect();
        let refused = rests.map_or(String::new(), |until| {
            format!("<p class=\"refused\" role=\"alert\">{} {}</p>", words.card_rests, until.local.replace('T', " "))
        });
        format!(
            "{refused}<p class=\"sum\">{sum}</p><p>{}</p><form method=\"post\">\
             <input type=\"hidden\" name=\"return\" value=\"{back}\"><input type=\"hidden\" name=\"lang\" value=\"{}\">\
             <fieldset><legend>{}</legend>{cards}</fieldset>\
             <button class=\"main\" name=\"outcome\" value=\"pay\">{}</button>\
             <button name=\"outcome\" value=\"decline\">{}</button>\
             <button name=\"outcome\" value=\"close\">{}</button></form>",
            plain(&case.reference),
            words.language,
            words.card,
            words.pay,
            words.decline,
            words.close,
        )
    } else {
        format!("<p>{}</p>", words.closed)
    };
    let body =
        format!("<p class=\"practice\">{}</p>{body}<p><a href=\"{back}\">{}</a></p>", words.practice, words.back);
    Ok(page(words.language, words.title, &body))
}

/// What the bank's page says in one language.
struct Words {
    language: &'static str,
    title: &'static str,
    practice: &'static str,
    card: &'static str,
    pay: &'static str,
    decline: &'static str,
    close: &'static str,
    card_rests: &'static str,
    closed: &'static str,
    back: &'static str,
}

const ENGLISH: Words = Words {
    language: "en",
    title: "Practice bank",
    practice: "This is a practice page: nothing is paid here.",
    card: "Card",
    pay: "Pay",
    decline: "Decline the payment",
    close: "Close without an answer",
    card_rests: "This card was used in the last 24 hours. It can be used again at",
    closed: "This payment is closed.",
    back: "Back to the application",
};

const WORDS: [Words; 3] = [
    Words {
        language: "sq",
        title: "Banka e praktikës",
        practice: "Kjo është faqe praktike: këtu nuk paguhet asgjë.",
        card: "Karta",
        pay: "Paguaj",
        decline: "Refuzo pagesën",
        close: "Mbyll pa përgjigje",
        card_rests: "Kjo kartë është përdorur në 24 orët e fundit. Mund të përdoret përsëri më",
        closed: "Kjo pagesë është mbyllur.",
        back: "Kthehu te aplikimi",
    },
    Words {
        language: "ka",
        title: "სავარჯიშო ბანკი",
        practice: "ეს სავარჯიშო გვერდია: აქ არაფრის გადახდა არ ხდება.",
        card: "ბარათი",
        pay: "გადახდა",
        decline: "გადახდის უარყოფა",
        close: "დახურვა პასუხის გარეშე",
        card_rests: "ეს ბარათი ბოლო 24 საათში უკვე გამოიყენეს. მისი ხელახლა გამოყენება შესაძლებელია:",
        closed: "ეს გადახდა დახურულია.",
        back: "განაცხადზე დაბრუნება",
    },
    Words {
        language: "et",
        title: "Harjutuspank",
        practice: "See on harjutusleht: siin ei maksta midagi.",
        card: "Kaart",
        pay: "Maksa",
        decline: "Keeldu maksest",
        close: "Sulge vastuseta",
        card_rests: "Seda kaarti on viimase 24 tunni jooksul kasutatud. Uuesti saab seda kasutada",
        closed: "See makse on suletud.",
        back: "Tagasi taotluse juurde",
    },
];
