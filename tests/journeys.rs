//! Random journeys: the real state machine, the real store format and the reference API in one process, with everything
//! between them going wrong in every way that lines, tabs, banks and other people have.
//!
//! `VIZA_JOURNEYS` sets how many (10,000 by default), `VIZA_SEED` the first one's seed, and `VIZA_JOURNEY` walks a single
//! one aloud.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "journeys/account.rs"]
mod account;
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
#[path = "journeys/kinds.rs"]
mod kinds;
#[path = "journeys/line.rs"]
mod line;
#[path = "journeys/office.rs"]
mod office;
#[path = "journeys/others.rs"]
mod others;
#[path = "journeys/runner.rs"]
mod runner;
#[path = "journeys/screens.rs"]
mod screens;
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
#[path = "journeys/withdrawing.rs"]
mod withdrawing;
#[path = "journeys/world.rs"]
mod world;

use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread::{self, available_parallelism};

use office::Office;
use tally::Tally;

/// From so many journeys on everything that has a name in the tally has happened.
const ENOUGH: u64 = 10_000;

/// The first journey's seed, unless `VIZA_SEED` says otherwise.
const SEED: u64 = 20_261_120;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{name} is a number, not {text}")))
}

/// One journey after the other, and what went wrong in them.
fn all(seeds: impl Iterator<Item = u64>, aloud: bool) -> (Tally, Vec<String>) {
    let packs = way::packs();
    let (mut office, mut tally, mut faults) = (Office::open(), Tally::default(), Vec::new());
    for seed in seeds {
        let pack = &packs[(seed % 3) as usize];
        let walked = catch_unwind(AssertUnwindSafe(|| walk::walk(&mut office, pack, seed, aloud, &mut tally)));
        if let Err(fault) = walked.unwrap_or_else(|_| Err("it broke off".to_owned())) {
            faults.push(format!("VIZA_JOURNEY={seed} ({}): {fault}", pack.country.code()));
        }
        if faults.len() == 10 {
            break;
        }
    }
    (tally, faults)
}

/// R47.
#[test]
fn nobody_pays_twice_nobody_books_twice_and_everybody_arrives() {
    let aloud = number("VIZA_JOURNEY");
    let first = aloud.or_else(|| number("VIZA_SEED")).unwrap_or(SEED);
    let count = if aloud.is_some() { 1 } else { number("VIZA_JOURNEYS").unwrap_or(10_000) };
    let walkers = available_parallelism().map_or(1, |walkers| walkers.get() as u64).min(count);
    let (tally, faults) = thread::scope(|scope| {
        let seeds = |walker: u64| (first + walker..first + count).step_by(walkers as usize);
        let begun: Vec<_> =
            (0..walkers).map(|walker| scope.spawn(move || all(seeds(walker), aloud.is_some()))).collect();
        let ended = begun.into_iter().map(|walker| walker.join().unwrap());
        ended.fold((Tally::default(), Vec::new()), |(tally, faults), (more, found)| {
            (tally + more, [faults, found].concat())
        })
    });
    // Past the harness's capture: the figures belong in every log.
    writeln!(std::io::stdout(), "\njourneys from seed {first}\n{tally}").unwrap();
    assert!(faults.is_empty(), "{} journeys failed:\n{}", faults.len(), faults.join("\n"));
    let untold = tally.untold();
    assert!(count < ENOUGH || untold.is_empty(), "never told: {untold:#?}");
}
