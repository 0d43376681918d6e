//! `zone NAME`.

use anyhow::{Context, Result};
use chrono::{Days, NaiveTime};
use viza::inspection::{Zones, hint, zone};

use crate::{Answer, World, today};

/// How far the changes reach that are printed.
const AHEAD: Days = Days::new(10 * 366);

/// Prints a zone as `post.zone` of a pack writes it.
pub fn zone(name: &str) -> Result<Answer> {
    let from = today()?.and_time(NaiveTime::MIN).and_utc();
    let found = World.zone(name, from, from + AHEAD).with_context(|| {
        let names = World.names();
        format!("\"{name}\" is no IANA time zone{}", hint(name, names.iter().map(String::as_str)))
    })?;
    Ok(Answer::well(zone::text(&found) + "\n"))
}
