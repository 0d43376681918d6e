//! Random journeys: the real state machine, the real store format and the reference API in one process, with everything
//! between them going wrong in every way that lines, tabs, banks and other people have.
//!
//! `VIZA_JOURNEYS` sets how many (10,000 by default), `VIZA_SEED` the first one's seed, and `VIZA_JOURNEY` walks a single
//! one aloud.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "journeys/advice.rs"]
mod advice;
#[path = "journeys/audit.rs"]
mod audit;
#[path = "journeys/chance.rs"]
mod chance;
#[path = "journeys/intruder.rs"]
mod intruder;
#[path = "journeys/keeping.rs"]
mod keeping;
#[path = "journeys/line.rs"]
mod line;
#[path = "journeys/office.rs"]
mod office;
#[path = "journeys/runner.rs"]
mod runner;
#[path = "journeys/store.rs"]
mod store;
#[path = "journeys/tab.rs"]
mod tab;
#[path = "journeys/tally.rs"]
mod tally;
#[path = "journeys/visitor.rs"]
mod visitor;
#[path = "journeys/walk.rs"]
mod walk;
#[path = "journeys/way.rs"]
mod way;
#[path = "journeys/wishes.rs"]
mod wishes;
#[path = "journeys/world.rs"]
mod world;

use std::io::Write;

use office::Office;
use tally::Tally;

/// The first journey's seed, unless `VIZA_SEED` says otherwise.
const SEED: u64 = 20_261_120;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{name} is a number, not {text}")))
}

/// R47.
#[test]
fn nobody_pays_twice_nobody_books_twice_and_everybody_arrives() {
    let packs = way::packs();
    let aloud = number("VIZA_JOURNEY");
    let first = aloud.or_else(|| number("VIZA_SEED")).unwrap_or(SEED);
    let count = if aloud.is_some() { 1 } else { number("VIZA_JOURNEYS").unwrap_or(10_000) };
    let mut office = Office::open();
    let mut tally = Tally::default();
    let mut faults = Vec::new();
    for seed in first..first + count {
        let pack = &packs[(seed % 3) as usize];
        if let Err(fault) = walk::walk(&mut office, pack, seed, aloud.is_some(), &mut tally) {
            faults.push(format!("VIZA_JOURNEY={seed} ({}): {fault}", pack.country.code()));
        }
        if faults.len() == 20 {
            break;
        }
    }
    // Past the harness's capture: the figures belong in every log.
    writeln!(std::io::stdout(), "\njourneys from seed {first}\n{tally}").unwrap();
    assert!(faults.is_empty(), "{} journeys failed:\n{}", faults.len(), faults.join("\n"));
}
