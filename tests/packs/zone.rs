//! The zones: what a pack carries is what the time-zone database says.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use viza::domain::clock::Instant;

use crate::{COUNTRIES, pack};

const FROM: &str = "2026-01-01T00:00:00Z";
const UNTIL: &str = "2037-01-01T00:00:00Z";

#[test]
fn every_offset_change_until_2036_is_in_the_pack() {
    let (from, until): (Timestamp, Timestamp) = (FROM.parse().unwrap(), UNTIL.parse().unwrap());
    for country in COUNTRIES {
        let zone = pack(country).zone;
        let truth = TimeZone::get(&zone.name).unwrap();
        let changes: Vec<_> = truth
            .following(from)
            .take_while(|change| change.timestamp() < until)
            .map(|change| (change.timestamp().as_second(), change.offset().seconds()))
            .collect();
        let carried: Vec<_> = zone.changes.iter().map(|(at, offset)| (at.timestamp(), *offset)).collect();
        assert_eq!(zone.offset, truth.to_offset(from).seconds(), "{country}");
        assert_eq!(carried, changes, "{country}");
    }
}

#[test]
fn the_wall_clock_is_right_at_every_hour_of_ten_years() {
    let (from, until): (Timestamp, Timestamp) = (FROM.parse().unwrap(), UNTIL.parse().unwrap());
    for country in COUNTRIES {
        let zone = pack(country).zone;
        let truth = TimeZone::get(&zone.name).unwrap();
        for second in (from.as_second()..until.as_second()).step_by(3600) {
            let at = Instant::from_timestamp(second, 0).unwrap();
            let wall = truth.to_datetime(Timestamp::from_second(second).unwrap());
            assert_eq!(zone.moment(at).local.to_string().replace(' ', "T"), wall.to_string(), "{country} {at}");
        }
    }
}
