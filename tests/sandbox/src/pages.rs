//! The sandbox's own pages: the control desk, the mailbox and the request log.

use axum::Router;
use axum::extract::State;
use axum::http::header;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use viza::wire::rest::{Money, Passage, PaymentState};

use crate::applications::word;
use crate::refusals::Refusal;
use crate::trouble::Trouble;
use crate::{Sandbox, clock, emergencies, fees, mailbox, tracking};

pub fn routes() -> Router<Sandbox> {
    Router::new()
        .route("/sandbox", get(desk))
        .route("/sandbox/mailbox", get(letters))
        .route("/sandbox/log", get(log))
        .route("/sandbox/paper.css", get(style))
}

async fn style() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("paper.css"))
}

/// Text that stands in HTML as it is.
pub fn plain(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

/// A whole page: no script, one style sheet, nothing from elsewhere.
pub fn page(language: &str, title: &str, body: &str) -> Response {
    let title = plain(title);
    let html = format!(
        "<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title>\
         <link rel=\"stylesheet\" href=\"/sandbox/paper.css\"></head><body><main><h1>{title}</h1>{body}</main></body></html>"
    );
    let headers = [
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ),
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    (headers, Html(html)).into_response()
}

/// An amount as 165,00 EUR.
pub fn amount(money: &Money) -> String {
    let (code, digits) = (money.currency.code(), money.currency.digits());
    let unit = 10_i64.pow(digits);
    match digits {
        0 => format!("{} {code}", money.minor),
        _ => format!("{},{:0width$} {code}", money.minor / unit, money.minor % unit, width = digits as usize),
    }
}

/// A form of one button.
pub fn button(action: &str, label: &str, fields: &[(&str, &str)]) -> String {
    let hidden: String = fields
        .iter()
        .map(|(name, value)| format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\">", plain(value)))
        .collect();
    format!("<form method=\"post\" action=\"{action}\">{hidden}<button>{label}</button></form>")
}

async fn desk(State(sandbox): State<Sandbox>) -> Result<Response, Refusal> {
    let rows = sandbox.ledger.work(|work| {
        let ids = work
            .tx
            .prepare(
                "SELECT id FROM applications WHERE id NOT IN (SELECT application FROM withdrawn)
                 ORDER BY rowid DESC LIMIT 50",
            )?
            .query_map([], |row| row.get::<_, String>(0))?
            .collect::<Result<Vec<_>, _>>()?;
        ids.iter()
            .map(|id| {
                let case = work.case(id)?;
                let standing = fees::standing(work, &case)?;
                row(&case, &standing, emergencies::waits(work, &case)?, &tracking::next(work, &case)?)
            })
            .collect::<Result<String, _>>()
    })?;
    let now = clock::rfc3339(sandbox.ledger.now())?;
    let jumps: String =
        [("1 minute", 60), ("10 minutes", 600), ("1 hour", 3600), ("1 day", 86_400), ("1 week", 604_800)]
            .iter()
            .map(|(label, seconds)| {
                button("/sandbox/clock", &format!("+ {label}"), &[("advance_seconds", &seconds.to_string())])
            })
            .collect();
    let armed: String = sandbox
        .troubles
        .waiting()
        .iter()
        .map(|armed| format!("<li>{}</li>", plain(&serde_json::to_string(armed).unwrap_or_default())))
        .collect();
    let body = format!(
        "<p class=\"practice\">Practice service: nothing here is paid or booked.</p>\
         <p><a href=\"/sandbox/mailbox\">Mailbox</a> · <a href=\"/sandbox/log\">Request log</a> · <a href=\"/sandbox/embassy\">Embassy</a></p>\
         <h2>Clock</h2><p>{now}</p>{jumps}\
         <form method=\"post\" action=\"/sandbox/clock\"><label>Set to (RFC 3339) <input name=\"set\"></label><button>Set</button></form>\
         {freeze}{run}<h2>Applications</h2>\
         <table><thead><tr><th>Reference</th><th>Fee</th><th>Payments</th><th>Passport</th><th>Next request</th></tr></thead><tbody>{rows}</tbody></table>\
         <h2>Armed failures</h2><ul>{armed}</ul>{arm}\
         <h2>Office</h2>{day}{raise}{maintenance}{reset}",
        freeze = button("/sandbox/clock", "Stop the clock", &[("frozen", "true")]),
        run = button("/sandbox/clock", "Let the clock run", &[("frozen", "false")]),
        arm = trouble_form(None)?,
        day = format_args!(
            "<form method=\"post\" action=\"/sandbox/days\"><label>Post {}</label>\
             <label>Day <input name=\"day\" placeholder=\"2026-12-07\"></label><button>Take all times of the day</button></form>",
            choice("post", sandbox.ledger.offices.iter().map(|office| office.post.as_str())),
        ),
        raise = format_args!(
            "<form method=\"post\" action=\"/sandbox/fees\"><label>Country {}</label>\
             <label>Minor units <input name=\"by\" value=\"500\"></label><button>Change the fees from today</button></form>",
            choice("country", sandbox.ledger.offices.iter().map(|office| office.country.as_str())),
        ),
        maintenance = maintenance(),
        reset = button("/sandbox/reset", "Forget every application", &[]),
    );
    Ok(page("en", "Practice service: control desk", &body))
}

/// Maintenance now, in an hour, or none.
fn maintenance() -> String {
    [("Maintenance now", "0", "1800"), ("Maintenance in an hour", "3600", "1800"), ("No maintenance", "0", "0")]
        .map(|(label, begins, lasts)| {
            button("/sandbox/maintenance", label, &[("in_seconds", begins), ("for_seconds", lasts)])
        })
        .concat()
}

fn choice<'a>(name: &str, values: impl Iterator<Item = &'a str>) -> String {
    let options: String = values.map(|value| format!("<option>{value}</option>")).collect();
    format!("<select name=\"{name}\">{options}</select>")
}

/// Arms a failure for the next request of an application, or of anybody.
fn trouble_form(application: Option<&str>) -> Result<String, Refusal> {
    let words = Trouble::ALL.iter().map(word).collect::<Result<Vec<_>, _>>()?;
    Ok(format!(
        "<form method=\"post\" action=\"/sandbox/next\"><input type=\"hidden\" name=\"application\" value=\"{}\">{}<button>Arm</button></form>",
        plain(application.unwrap_or_default()),
        choice("trouble", words.iter().map(String::as_str)),
    ))
}

fn row(
    case: &crate::applications::Case,
    standing: &fees::Standing,
    emergency: bool,
    next: &[Passage],
) -> Result<String, Refusal> {
    let mut payments = String::new();
    for paid in &standing.payments {
        let money = Money { minor: paid.minor, currency: case.office.currency };
        payments += &format!("<p>{} · {} · {}</p>", word(paid.channel)?, word(paid.state)?, amount(&money));
        let arrive = format!("/sandbox/payments/{}/arrive", paid.id);
        if !matches!(paid.state, PaymentState::Arrived | PaymentState::Failed) {
            payments += &button(&arrive, "Money arrived", &[]);
            payments += &button(&arrive, "Half arrived", &[("part", "true")]);
        }
        if paid.state == PaymentState::Pending {
            payments += &button(&format!("/sandbox/payments/{}/expire", paid.id), "Let it expire", &[]);
        }
    }
    let here = format!("/sandbox/applications/{}", case.id);
    let decide = |label, approve| button(&format!("{here}/emergency"), label, &[("approve", approve)]);
    let decision = match emergency {
        true => decide("Approve the emergency", "true") + &decide("Deny the emergency", "false"),
        false => String::new(),
    };
    let moved = |to: &Passage| -> Result<String, Refusal> {
        let to = word(to)?;
        Ok(button(&format!("{here}/passport"), &to.replace('_', " "), &[("to", &to)]))
    };
    let passport = next.iter().map(moved).collect::<Result<String, _>>()?;
    Ok(format!(
        "<tr><td>{}<br>{}{decision}</td><td>{}<br>{}{}</td><td>{payments}</td><td>{passport}</td><td>{}</td></tr>",
        plain(&case.reference),
        plain(case.visa_class.as_deref().unwrap_or("no class yet")),
        word(standing.state)?,
        button(&format!("{here}/reopen"), "Reopen paying", &[]),
        button(&format!("{here}/extend-fee"), "Extend the fee", &[]),
        trouble_form(Some(&case.id))?,
    ))
}

async fn letters(State(sandbox): State<Sandbox>) -> Result<Response, Refusal> {
    let mails = sandbox.ledger.work(mailbox::newest)?;
    let mails: String = mails
        .iter()
        .map(|mail| {
            let words = mail.words();
            let again = format!("/sandbox/mails/{}/resend", mail.id);
            let again = if mail.about_application { button(&again, "Send again", &[]) } else { String::new() };
            format!(
                "<article lang=\"{}\"><p>{} → {}</p><h2>{}</h2><p class=\"practice\">{}</p><p>{}</p><p>{}</p>{again}</article>",
                plain(&mail.language),
                plain(&mail.at),
                plain(mail.addressee.as_deref().unwrap_or("—")),
                plain(words.subject),
                plain(words.practice),
                plain(&words.said),
                plain(words.text),
            )
        })
        .collect();
    Ok(page("en", "Practice service: mailbox", &mails))
}

async fn log(State(sandbox): State<Sandbox>) -> Response {
    let lines: String = sandbox
        .log
        .lines()
        .iter()
        .map(|line| {
            let status = line.status.map_or("lost".to_owned(), |status| status.to_string());
            format!(
                "<tr><td>{}</td><td>{}</td><td>{status}</td><td>{}</td><td>{}</td></tr>",
                plain(&line.method),
                plain(&line.path),
                line.milliseconds,
                plain(&line.key)
            )
        })
        .collect();
    let table = format!(
        "<table><thead><tr><th>Method</th><th>Path</th><th>Status</th><th>ms</th><th>Key</th></tr></thead><tbody>{lines}</tbody></table>"
    );
    page("en", "Practice service: request log", &table)
}
