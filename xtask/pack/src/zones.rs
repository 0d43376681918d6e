//! The world's time zones, from the database that is built into this program.

use chrono::DateTime;
use jiff::Timestamp;
use jiff::tz::{self, TimeZone};
use viza::domain::clock::{Instant, Zone};
use viza::inspection::Zones;

/// The zones of the whole world.
pub struct World;

impl Zones for World {
    fn names(&self) -> Vec<String> {
        tz::db().available().map(|name| name.to_string()).collect()
    }

    fn zone(&self, name: &str, from: Instant, until: Instant) -> Option<Zone> {
        // The database takes any case; a pack is read by programs that do not.
        let truth = TimeZone::get(name).ok().filter(|zone| zone.iana_name() == Some(name))?;
        let [from, until] = [from, until].map(|at| Timestamp::from_second(at.timestamp()).ok());
        let (from, until) = (from?, until?);
        let changes = truth.following(from).take_while(|change| change.timestamp() < until).filter_map(|change| {
            Some((DateTime::from_timestamp(change.timestamp().as_second(), 0)?, change.offset().seconds()))
        });
        let mut offset = truth.to_offset(from).seconds();
        let zone = Zone { name: name.to_owned(), offset, changes: changes.collect() };
        // A change of the zone's letters alone changes no clock.
        let moves = |(_, next): &(Instant, i32)| std::mem::replace(&mut offset, *next) != *next;
        Some(Zone { changes: zone.changes.into_iter().filter(moves).collect(), ..zone })
    }
}
