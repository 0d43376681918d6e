//! A country's stage: its money, its clock, its places; and the plays that begin on it.

use chrono::{DateTime, Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use serde_json::{Value, json};

use super::office::Paper;
use super::record::Record;
use super::{Play, Props, cast};
use crate::domain::clock::Instant;
use crate::domain::draft::{Draft, Field};
use crate::domain::errand::{Errand, Key, Order, Stage as Far};
use crate::domain::journey::{Journey, OfficeFile, Trouble};
use crate::domain::keeping::Standing;
use crate::domain::language::Language;
use crate::domain::line::LineState;
use crate::domain::pack::Pack;
use crate::domain::route::Route;
use crate::domain::step::Step;
use crate::wire::record;

/// Seconds of the Unix epoch: the moment of every scene that needs no other, 20 November 2026, 10:00 UTC, a Friday.
const NOW: i64 = 1_795_168_800;

/// The word that the scenes' application has on a device.
const LOCAL: &str = "scene";

/// The key of an order that left no trace in any record.
const NEW_KEY: &str = "key-0000000000000002";

/// Days from the first scene to the interview.
const TO_INTERVIEW: u64 = 20;

/// One country, one language, one moment.
#[derive(Debug, Clone, Copy)]
pub struct Stage<'a> {
    pub pack: &'a Pack,
    pub language: Language,
    pub now: Instant,
}

impl<'a> Stage<'a> {
    pub fn new(pack: &'a Pack, language: Language) -> Self {
        Self { pack, language, now: DateTime::<Utc>::from_timestamp(NOW, 0).unwrap_or_default() }
    }

    /// The same stage, so many days later.
    pub fn later(self, days: i64) -> Self {
        Self { now: self.now + Duration::days(days), ..self }
    }

    /// The office's day, so many days on.
    pub fn day(&self, days: u64) -> NaiveDate {
        let today = self.pack.zone.date(self.now);
        today.checked_add_days(Days::new(days)).unwrap_or(today)
    }

    /// The day of the interview, counted from the first scene.
    pub fn interview_day(&self) -> NaiveDate {
        Self::new(self.pack, self.language).day(TO_INTERVIEW)
    }

    /// The office's statement of a moment.
    pub fn moment(&self, at: Instant) -> Value {
        let local = self.pack.zone.moment(at).local;
        json!({
            "at": self.stamp(at),
            "local": local.format("%Y-%m-%dT%H:%M").to_string(),
            "zone": self.pack.zone.name,
        })
    }

    /// An instant as the contract writes it.
    pub fn stamp(&self, at: Instant) -> String {
        at.format("%Y-%m-%dT%H:%M:%SZ").to_string()
    }

    /// The moment so many minutes from now.
    pub fn in_minutes(&self, minutes: i64) -> Value {
        self.moment(self.now + Duration::minutes(minutes))
    }

    /// The moment when the office's clock shows an hour of a day.
    pub fn at_hour(&self, day: NaiveDate, hour: u32, minute: u32) -> Value {
        self.moment(self.instant(day, hour, minute))
    }

    /// The instant at which the office's clock shows an hour of a day.
    pub fn instant(&self, day: NaiveDate, hour: u32, minute: u32) -> Instant {
        let wall = NaiveDateTime::new(day, NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default());
        // The zone is asked near enough: no office opens in the hour of a change.
        let guess = wall.and_utc();
        guess - (self.pack.zone.moment(guess).local - guess.naive_utc())
    }

    /// The fee of the class that stands at this place of the list, in the country's money.
    pub fn fee(&self, place: usize) -> Value {
        let smallest = 10_i64.pow(self.pack.currency.digits());
        let whole = if smallest == 1 { 18_500 } else { 185 };
        let dearer = i64::try_from(place / 4).unwrap_or_default() * whole / 5;
        json!({ "minor": (whole + dearer) * smallest, "currency": self.pack.currency.code() })
    }

    /// Part of the first fee.
    pub fn part(&self, parts: i64) -> Value {
        let fee = self.fee(0);
        let minor = fee.get("minor").and_then(Value::as_i64).unwrap_or_default();
        json!({ "minor": minor / parts, "currency": self.pack.currency.code() })
    }

    /// A record of somebody who has just begun.
    pub fn record(&self) -> Record<'a> {
        Record::new(*self)
    }

    /// The step of the scenes' application.
    pub fn step(&self, step: Step) -> Route {
        let (country, language) = (self.pack.country.clone(), self.language);
        Route::Step { country, language, local: LOCAL.to_owned(), step }
    }

    /// A page for which nothing was typed and nothing opened.
    pub fn bare(&self, route: Route) -> Play {
        Play {
            route,
            now: self.now,
            journey: Journey::default(),
            paper: Paper::of(self),
            session: None,
            props: Props { line: LineState::Up, kept: Standing::Kept, pressed: false },
        }
    }

    /// A page beside a record. Nothing where the record says what the contract does not know, which a test finds.
    pub fn with(&self, route: Route, record: Record) -> Option<Play> {
        let body = record.body();
        let application = record::application(&body.to_string()).ok()?;
        let code = Some(cast::CODE.to_owned());
        let file = OfficeFile { token: cast::TOKEN.into(), by_session: false, recovery_code: code, application };
        let mut play = self.bare(route);
        play.journey.here = play.route.step();
        play.journey.file = Some(file);
        play.paper.record = Some(body);
        Some(play)
    }

    /// A step of a record.
    pub fn at(&self, step: Step, record: Record) -> Option<Play> {
        self.with(self.step(step), record)
    }
}

impl Play {
    /// With answers typed.
    pub fn typed(mut self, entries: &[(Field, &str)]) -> Self {
        let entries = entries.iter().map(|(field, text)| (*field, (*text).to_owned()));
        self.journey.draft = Draft::from_iter(entries);
        self
    }

    /// With an order that came to nothing.
    pub fn troubled(mut self, trouble: Trouble) -> Self {
        self.journey.trouble = Some(trouble);
        self
    }

    /// With an order whose fate nobody knows.
    pub fn unclear(self, order: Order) -> Self {
        self.ordered(order, Far::Unclear)
    }

    /// With an order of which the record shows no trace.
    pub fn not_seen(self, order: Order) -> Self {
        self.ordered(order, Far::NotSeen)
    }

    fn ordered(mut self, order: Order, stage: Far) -> Self {
        let (key, at) = (Key(NEW_KEY.to_owned()), self.journey.here);
        self.journey.errand = Some(Errand { key, order, stage, at });
        self
    }

    /// With the main button pressed.
    pub fn pressed(mut self) -> Self {
        self.props.pressed = true;
        self
    }
}
