//! The three offices: what each country's rules are on this side of the wire.
//!
//! Facts that the service's documents leave open (local fees, pickup places, reschedule limits) are practice data.

use viza::wire::rest::{Channel, Currency, Localised, OpeningHours, Place};

/// When the delivery address is closed for changes (R87, R88).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cutoff {
    /// From 23:59:00 on the day of the interview.
    InterviewEvening,
    /// From 00:00:00 of the day of the interview.
    InterviewMidnight,
}

/// What the embassy looks at before somebody may arrange interviews for others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Approval {
    /// Each group (R76).
    Group,
    /// The representative; groups are received by other ways (R83).
    Representative,
}

/// What a country asks of groups. What its documents do not state is absent.
#[derive(Debug)]
pub struct GroupRules {
    pub approval: Approval,
    /// Fewest people (R82).
    pub minimum: Option<usize>,
    /// Every member's own fee is valid before the group books (R79).
    pub fee_asked: bool,
    /// Who has an own appointment cannot join (R81).
    pub own_booking_bars: bool,
}

/// One country's office and its rules. A rule that its documents do not state is absent.
#[derive(Debug)]
pub struct Office {
    pub country: &'static str,
    pub post: &'static str,
    pub zone: &'static str,
    pub currency: Currency,
    /// Terms in force when the books are opened (R2); Albania has no terms document.
    pub terms: Option<&'static str>,
    pub channels: &'static [Channel],
    /// Local fee of the groups 185, 205, 265 and 315 USD, in minor units.
    pub fees: [i64; 4],
    /// How often an appointment may be moved with one fee (R29).
    pub reschedules: Option<u32>,
    /// The same card may be tried once in 24 hours (R43).
    pub card_rests: bool,
    /// Money paid in cash counts one business day later (R44).
    pub cash_counts_later: bool,
    pub cutoff: Option<Cutoff>,
    pub delivery_options: &'static [&'static str],
    /// Delivery is chosen when the appointment is registered (R59).
    pub delivery_required: bool,
    /// A delivery address is taken from whoever has a profile (R15).
    pub profile_first: bool,
    /// Whoever sends a courier to a door says that somebody will be there (R98).
    pub presence_asked: bool,
    /// Calendar days for which a passport waits at any pickup place (R100); elsewhere each place has its own (R101).
    pub collect_days: Option<u32>,
    /// Business days from the issue of the visa in which a courier's number comes (R109); elsewhere there is none.
    pub number_days: Option<u32>,
    /// An interview sooner than others can be asked for, once (R65, R67).
    pub emergencies: bool,
    pub groups: GroupRules,
    pub payee: &'static str,
    pub bank: &'static str,
    pub account: Option<&'static str>,
}

const LEK: Currency = known("ALL");
const LARI: Currency = known("GEL");

const fn known(code: &str) -> Currency {
    match Currency::from_code(code) {
        Some(currency) => currency,
        None => Currency::EUR,
    }
}

/// Every office, by country.
pub const OFFICES: [Office; 3] = [
    Office {
        country: "al",
        post: "tirana",
        zone: "Europe/Tirane",
        currency: LEK,
        terms: None,
        channels: &[Channel::Card, Channel::BankSlip],
        fees: [15_400, 17_100, 22_100, 26_200],
        reschedules: None,
        card_rests: false,
        cash_counts_later: true,
        cutoff: None,
        delivery_options: &[],
        delivery_required: false,
        profile_first: false,
        presence_asked: false,
        emergencies: false,
        collect_days: None,
        number_days: Some(5),
        groups: GroupRules {
            approval: Approval::Representative,
            minimum: None,
            fee_asked: false,
            own_booking_bars: false,
        },
        payee: "Practice Embassy Tirana",
        bank: "Banka e Praktikës",
        account: None,
    },
    Office {
        country: "ge",
        post: "tbilisi",
        zone: "Asia/Tbilisi",
        currency: LARI,
        terms: Some("2026-01"),
        channels: &[Channel::BankSlip],
        fees: [50_000, 55_400, 71_600, 85_100],
        reschedules: Some(2),
        card_rests: false,
        cash_counts_later: false,
        cutoff: Some(Cutoff::InterviewEvening),
        delivery_options: &["courier_home", "pickup"],
        delivery_required: true,
        profile_first: false,
        presence_asked: true,
        emergencies: true,
        collect_days: Some(15),
        number_days: None,
        groups: GroupRules { approval: Approval::Group, minimum: None, fee_asked: true, own_booking_bars: false },
        payee: "Practice Embassy Tbilisi",
        bank: "Bank of Georgia",
        account: Some("GE00PR0000000000000001"),
    },
    Office {
        country: "ee",
        post: "tallinn",
        zone: "Europe/Tallinn",
        currency: Currency::EUR,
        terms: Some("2026-01"),
        channels: &[Channel::Transfer, Channel::Card],
        fees: [16_500, 18_300, 23_600, 28_100],
        reschedules: Some(2),
        card_rests: true,
        cash_counts_later: false,
        cutoff: Some(Cutoff::InterviewMidnight),
        delivery_options: &["courier_home", "pickup"],
        delivery_required: false,
        profile_first: true,
        presence_asked: false,
        emergencies: true,
        collect_days: None,
        number_days: None,
        groups: GroupRules { approval: Approval::Group, minimum: Some(10), fee_asked: false, own_booking_bars: true },
        payee: "Practice Embassy Tallinn",
        bank: "Harjutuspank",
        account: Some("EE000000000000000001"),
    },
];

/// The visa classes on offer, each with the place of its group in [`Office::fees`] and the kind of its interview.
pub const CLASSES: [(&str, usize, &str); 9] = [
    ("b1b2", 0, "visit"),
    ("c1d", 0, "visit"),
    ("f", 0, "study"),
    ("j", 0, "study"),
    ("h", 1, "work"),
    ("l", 1, "work"),
    ("o", 1, "work"),
    ("k", 2, "family"),
    ("e", 3, "work"),
];

pub fn by_country(country: &str) -> Option<&'static Office> {
    OFFICES.iter().find(|office| office.country == country)
}

pub fn by_post(post: &str) -> Option<&'static Office> {
    OFFICES.iter().find(|office| office.post == post)
}

/// The kind of interview that a class needs.
pub fn interview_kind(class: &str) -> Option<&'static str> {
    CLASSES.iter().find(|(id, ..)| *id == class).map(|(.., kind)| *kind)
}

impl Office {
    /// The fee of a class when the books are opened, in minor units.
    pub fn fee(&self, class: &str) -> Option<i64> {
        let (_, group, _) = CLASSES.iter().find(|(id, ..)| *id == class)?;
        self.fees.get(*group).copied()
    }

    /// Where a passport can be picked up. Practice places: none of them exists.
    pub fn places(&self) -> Vec<Place> {
        match self.country {
            "ge" => vec![
                place("tbilisi-center", 15, CENTRE, ("Tbilisi", "თბილისი", "Thbilisi", "Tbilis")),
                place("kutaisi", 15, COURIER, ("Kutaisi", "ქუთაისი", "Kuthaisi", "Kutais")),
                place("batumi", 15, COURIER, ("Batumi", "ბათუმი", "Bathumi", "Batum")),
            ],
            "ee" => vec![
                place("tallinn-center", 14, CENTRE, ("Tallinn", "ტალინი", "Tallinn", "Talin")),
                place("tartu", 10, COURIER, ("Tartu", "ტარტუ", "Tartu", "Tartu")),
                place("narva", 7, COURIER, ("Narva", "ნარვა", "Narva", "Narva")),
            ],
            _ => Vec::new(),
        }
    }

    /// Whether a pickup place of this id exists.
    pub fn has_place(&self, id: &str) -> bool {
        self.places().iter().any(|place| place.id == id)
    }

    /// Calendar days for which a passport waits at a place (R100, R101).
    pub fn waits(&self, place: &str) -> Option<u32> {
        let of_place = || self.places().into_iter().find(|known| known.id == place)?.collect_days;
        self.collect_days.or_else(of_place)
    }
}

/// A kind of place in English, Georgian, Estonian and Albanian.
type Names = (&'static str, &'static str, &'static str, &'static str);

const CENTRE: Names =
    ("Practice pickup place", "სავარჯიშო გაცემის პუნქტი", "Harjutuse väljastuskoht", "Pika e praktikës");
const COURIER: Names =
    ("Practice courier office", "სავარჯიშო კურიერის ოფისი", "Harjutuse kullerikontor", "Zyra e korrierit për praktikë");

fn place(id: &str, days: u32, kind: Names, town: Names) -> Place {
    Place {
        id: id.into(),
        name: localised([kind.0, kind.1, kind.2, kind.3], [town.0, town.1, town.2, town.3], " · "),
        address: localised([town.0, town.1, town.2, town.3], ["1", "1", "1", "1"], ", "),
        collect_days: Some(days),
        hours: vec![hours([1, 5], "09:00", "18:00"), hours([6, 6], "10:00", "14:00")],
    }
}

fn hours(days: [u8; 2], opens: &str, closes: &str) -> OpeningHours {
    OpeningHours { days, opens: opens.into(), closes: closes.into() }
}

fn localised(first: [&str; 4], second: [&str; 4], glue: &str) -> Localised {
    let [en, ka, et, sq] = first;
    let [en2, ka2, et2, sq2] = second;
    Localised {
        en: format!("{en}{glue}{en2}"),
        ka: format!("{ka}{glue}{ka2}"),
        et: format!("{et}{glue}{et2}"),
        sq: format!("{sq}{glue}{sq2}"),
    }
}
