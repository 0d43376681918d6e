//! The pack of a country of which nothing is known yet: it passes the inspection, and says of everything in it that the
//! embassy must be asked. No rule is made up: what no country can do without is there unconfirmed, all else is absent.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, NaiveTime};

use super::papers::{LOGO, PACK, PRACTICE, THEME};
use super::{Folder, House, zone};
use crate::domain::clock::Zone;
use crate::domain::language::Language;
use crate::domain::nation::Nation;
use crate::domain::theme;

/// A line a country: its code, its currency, the zone of its capital, and how many zones it has; `-` where it has none.
/// The zones are those of the time-zone database, the currencies those of ISO 4217.
const COUNTRIES: &str = include_str!("blank/countries.txt");

const ABOUT_LOOKS: &str = "\
/* What this country wears: by day, and at night. Each colour goes with what stands on it. */
";

/// How many years of coming changes of its clock a new pack carries.
const YEARS: i32 = 10;

/// The tokens by which a country differs from another. A new pack has them in the service's own values.
const OWN: [&str; 16] = [
    "--viza-brand",
    "--viza-on-brand",
    "--viza-brand-soft",
    "--viza-on-brand-soft",
    "--viza-bar",
    "--viza-on-bar",
    "--viza-band",
    "--viza-band-ground",
    "--viza-action",
    "--viza-on-action",
    "--viza-action-strong",
    "--viza-link",
    "--viza-link-line",
    "--viza-radius-small",
    "--viza-radius",
    "--viza-radius-large",
];

/// The folder of a new pack for the country of this lower-case ISO 3166 code; nothing where no country has it. Where
/// nobody knows the world's zones, the changes of the country's clock are left to be written.
pub fn blank(country: &str, house: &House, today: NaiveDate) -> Option<Folder> {
    Nation::from_alpha2(country)?;
    let known = COUNTRIES.lines().find_map(|line| line.strip_prefix(country)).unwrap_or_default();
    let mut known = known.split_whitespace().map(|word| Some(word).filter(|word| *word != "-"));
    let currency = known.next().flatten().unwrap_or("USD");
    let name = known.next().flatten().unwrap_or("UTC");
    let one_zone = known.next().flatten() == Some("1");

    let year = |year| NaiveDate::from_ymd_opt(year, 1, 1).map(|day| day.and_time(NaiveTime::MIN).and_utc());
    let span = year(today.year()).zip(year(today.year() + YEARS + 1));
    let truth = span.zip(house.zones).and_then(|((from, until), zones)| zones.zone(name, from, until));
    let from = match (&truth, one_zone) {
        (Some(_), true) => "\"source\": \"IANA time zones\"".to_owned(),
        (Some(_), false) => {
            "\"unconfirmed\": \"the country has several zones, or none; this is its capital's\"".to_owned()
        }
        (None, _) => format!("\"unconfirmed\": \"its clock is still to be written: ./viza pack zone {name}\""),
    };
    let zone = truth.unwrap_or(Zone { name: name.to_owned(), offset: 0, changes: Vec::new() });

    let mut pack = include_str!("blank/pack.json").replace("%COUNTRY%", country).replace("%CURRENCY%", currency);
    pack = pack.replace("%ZONE%", &zone::text(&zone).replace('\n', "\n    ")).replace("%ZONE_FROM%", &from);
    for language in Language::ALL {
        let own = named(house, language, country).unwrap_or_else(|| country.to_ascii_uppercase());
        pack = pack.replace(&format!("%NAME:{}%", language.code()), &own);
    }
    let practice = include_str!("blank/practice.json").replace("%COUNTRY%", country).replace("%CURRENCY%", currency);
    let files = BTreeMap::from([
        (PACK.to_owned(), pack.into_bytes()),
        (PRACTICE.to_owned(), practice.replace("%ZONE%", name).into_bytes()),
        (THEME.to_owned(), looks(house).into_bytes()),
        (LOGO.to_owned(), include_bytes!("blank/logo.svg").to_vec()),
    ]);
    Some(Folder { name: country.to_owned(), files })
}

/// The currencies of the world.
pub(super) fn currencies() -> impl Iterator<Item = &'static str> {
    COUNTRIES.lines().filter_map(|line| line.split_whitespace().nth(1)).filter(|code| *code != "-")
}

/// What a language calls the country.
fn named(house: &House, language: Language, country: &str) -> Option<String> {
    let (.., inside) = house.words.iter().find(|(known, ..)| *known == language)?;
    let start = format!("nation-{country} = ");
    inside.lines().find_map(|line| line.strip_prefix(&start)).map(str::to_owned)
}

/// The service's own look as a theme, to be changed.
fn looks(house: &House) -> String {
    let mut theme = theme::base(house.tokens);
    theme.light.retain(|(token, _)| OWN.contains(&token.name));
    theme.dark.retain(|(token, _)| OWN.contains(&token.name));
    format!("{ABOUT_LOOKS}{}", theme.css())
}
