//! An office: what a country's rules are on this side of the wire, as the `practice.json` of its pack states them.
//!
//! Facts that the service's documents leave open (local fees, pickup places, reschedule limits) are practice data. The
//! pack's own rules are not read: what the app takes from them is enforced here from another file.

use std::collections::BTreeSet;

use jiff::civil::Time;
use serde::Deserialize;
use viza::wire::rest::{Channel, Currency, Place, Residency};

use crate::{clock, emergencies};

/// When the delivery address is closed for changes (R87, R88).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cutoff {
    /// From 23:59:00 on the day of the interview.
    InterviewDayEnd,
    /// From 00:00:00 of the day of the interview.
    InterviewDayStart,
}

/// What the embassy looks at before somebody may arrange interviews for others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Approval {
    /// Each group (R76).
    Group,
    /// The representative; groups are received by other ways (R83).
    Representative,
}

/// What a country asks of groups. What its documents do not state is absent.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct GroupRules {
    /// Absent where nobody arranges interviews for others.
    pub approval: Option<Approval>,
    /// Fewest people (R82).
    pub minimum: Option<usize>,
    /// Every member's own fee is valid before the group books (R79).
    pub fee_asked: bool,
    /// Who has an own appointment cannot join (R81).
    pub own_booking_bars: bool,
}

/// A visa class on offer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Class {
    pub id: String,
    /// Its fee when the books are opened, in minor units.
    pub fee: i64,
    /// The kind of interview that it needs.
    pub interview: String,
}

/// The interviews of every working day of one kind.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interviews {
    pub kind: String,
    pub residency: Residency,
    /// `08:30`, on the office's clock.
    pub times: Vec<String>,
}

/// Where an option brings the passport.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    Door,
    Pickup,
}

/// A way in which the passport comes back.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeliveryOption {
    pub id: String,
    pub kind: Way,
}

/// One country's office and its rules. A rule that its documents do not state is absent.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// The name of the pack's folder.
    #[serde(skip)]
    pub country: String,
    pub post: String,
    pub zone: String,
    pub currency: Currency,
    /// Terms in force when the books are opened (R2); absent where there is no terms document.
    #[serde(default)]
    pub terms: Option<String>,
    pub channels: Vec<Channel>,
    pub payee: String,
    pub bank: String,
    #[serde(default)]
    pub account: Option<String>,
    pub classes: Vec<Class>,
    pub interviews: Vec<Interviews>,
    /// Days of every year on which nobody works, such as `07-04`: the host country's and American ones.
    #[serde(default)]
    pub holidays: Vec<String>,
    /// How often an appointment may be moved with one fee (R29).
    #[serde(default)]
    pub reschedules: Option<u32>,
    /// The same card may be tried once in 24 hours (R43).
    #[serde(default)]
    pub card_rests: bool,
    /// Money paid in cash counts one business day later (R44).
    #[serde(default)]
    pub cash_counts_later: bool,
    #[serde(default)]
    pub cutoff: Option<Cutoff>,
    #[serde(default)]
    pub delivery_options: Vec<DeliveryOption>,
    /// Delivery is chosen when the appointment is registered (R59).
    #[serde(default)]
    pub delivery_required: bool,
    /// A delivery address is taken from whoever has a profile (R15).
    #[serde(default)]
    pub profile_first: bool,
    /// Whoever sends a courier to a door says that somebody will be there (R98).
    #[serde(default)]
    pub presence_asked: bool,
    /// Calendar days for which a passport waits at any pickup place (R100); elsewhere each place has its own (R101).
    #[serde(default)]
    pub collect_days: Option<u32>,
    /// Business days from the issue of the visa in which a courier's number comes (R109); elsewhere there is none.
    #[serde(default)]
    pub number_days: Option<u32>,
    /// An interview sooner than others can be asked for, once (R65, R67).
    #[serde(default)]
    pub emergencies: bool,
    #[serde(default)]
    pub groups: GroupRules,
    /// Where a passport can be picked up.
    #[serde(default)]
    pub places: Vec<Place>,
}

impl Office {
    fn class(&self, id: &str) -> Option<&Class> {
        self.classes.iter().find(|class| class.id == id)
    }

    /// The kind of interview that a class needs.
    pub fn interview_kind(&self, class: &str) -> Option<&str> {
        self.class(class).map(|class| class.interview.as_str())
    }

    /// The way of a delivery option.
    pub fn way(&self, option: &str) -> Option<Way> {
        self.delivery_options.iter().find(|known| known.id == option).map(|known| known.kind)
    }

    /// When the interviews of a working day begin, and of what kind they are.
    pub fn interview_times(&self) -> impl Iterator<Item = (Time, &Interviews)> {
        let begins = |time: &String| clock::wall(time);
        self.interviews.iter().flat_map(move |row| row.times.iter().filter_map(begins).map(move |time| (time, row)))
    }

    fn place(&self, id: &str) -> Option<&Place> {
        self.places.iter().find(|place| place.id == id)
    }

    /// Whether a pickup place of this id exists.
    pub fn has_place(&self, id: &str) -> bool {
        self.place(id).is_some()
    }

    /// Calendar days for which a passport waits at a place (R100, R101).
    pub fn waits(&self, place: &str) -> Option<u32> {
        self.collect_days.or_else(|| self.place(place)?.collect_days)
    }

    /// What is wrong with it, each in a sentence.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut unless = |fine: bool, sentence: String| {
            if !fine {
                faults.push(sentence);
            }
        };
        unless(is_id(&self.post), format!("“{}” is no id of a post; one is small letters, digits and _", self.post));
        unless(self.day(0).is_ok(), format!("no clock of the world is called “{}” (zone)", self.zone));
        unless(!self.channels.is_empty(), "no way to pay is given (channels)".into());
        unless(!self.classes.is_empty(), "no visa class is given (classes)".into());
        let mut seen = BTreeSet::new();
        for Class { id, fee, interview } in &self.classes {
            unless(is_id(id), format!("“{id}” is no id of a class; one is small letters, digits and _"));
            unless(seen.insert(id), format!("class {id} is given twice"));
            unless(*fee > 0, format!("the fee of class {id} is {fee}; it is a number of minor units above 0"));
            let kinds = self.interviews.iter().any(|interviews| interviews.kind == *interview);
            unless(kinds, format!("class {id} needs an interview of the kind “{interview}”, and there are none"));
        }
        for Interviews { kind, times, .. } in &self.interviews {
            for time in times.iter().filter(|time| clock::wall(time).is_none()) {
                unless(false, format!("“{time}” is no time of day for an interview ({kind}); one is written 08:30"));
            }
        }
        let mut begun = BTreeSet::new();
        for (time, _) in self.interview_times() {
            let time_of_day = time.strftime("%H:%M");
            unless(begun.insert(time), format!("two interviews begin at {time_of_day}; a practice office has one"));
            let urgent = self.emergencies && emergencies::TIMES.contains(&(time.hour(), time.minute()));
            unless(!urgent, format!("{time_of_day} is kept for emergencies; no other interview begins then"));
        }
        for day in self.holidays.iter().filter(|day| clock::date(&format!("2028-{day}")).is_none()) {
            unless(false, format!("“{day}” is no day of the year (holidays); one is written 07-04"));
        }
        let has_pickup = self.delivery_options.iter().any(|option| option.kind == Way::Pickup);
        unless(!has_pickup || !self.places.is_empty(), "passports can be picked up, and no place is given".into());
        for Place { id, name, address, hours, .. } in &self.places {
            unless(!name.0.is_empty() && !address.0.is_empty(), format!("place {id} lacks a name or an address"));
            let fine = |time: &str| clock::wall(time).is_some();
            for hours in hours {
                let days = hours.days.iter().all(|day| (1..=7).contains(day));
                unless(days && fine(&hours.opens) && fine(&hours.closes), format!("the hours of place {id} are none"));
            }
        }
        faults
    }
}

/// Whether this is an id by the contract: of a post, and of a class.
fn is_id(text: &str) -> bool {
    let rest = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'_';
    text.len() <= 20 && text.bytes().next().is_some_and(|first| first.is_ascii_lowercase()) && text.bytes().all(rest)
}
