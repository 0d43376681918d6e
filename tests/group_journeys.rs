//! Random journeys of groups: coordinators, their members and the embassy at the reference API, with lost requests, doubled
//! ones and times that are taken just before. After every event the books balance, and nobody has read what is another's.
//!
//! `VIZA_GROUP_JOURNEYS` sets how many (300 by default), `VIZA_SEED` the first one's seed, and `VIZA_JOURNEY` walks a
//! single one aloud.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "group_journeys/audit.rs"]
mod audit;
#[path = "group_journeys/booking.rs"]
mod booking;
#[path = "journeys/chance.rs"]
#[allow(dead_code, reason = "the journeys of one applicant use more of it")]
mod chance;
#[path = "group_journeys/coordinating.rs"]
mod coordinating;
#[path = "group_journeys/office.rs"]
mod office;
#[path = "group_journeys/outside.rs"]
mod outside;
#[path = "group_journeys/person.rs"]
mod person;
#[path = "group_journeys/prying.rs"]
mod prying;
#[path = "group_journeys/shape.rs"]
mod shape;
#[path = "group_journeys/taking_part.rs"]
mod taking_part;
#[path = "group_journeys/tally.rs"]
mod tally;
#[path = "group_journeys/world.rs"]
mod world;

use std::fs;
use std::io::Write;
use std::thread::{self, available_parallelism};

use viza::domain::pack::Pack;

use office::Office;
use tally::Tally;
use world::World;

/// From so many journeys on everything that has a name in the tally has happened.
const ENOUGH: u64 = 300;

/// The first journey's seed, unless `VIZA_SEED` says otherwise.
const SEED: u64 = 20_261_120;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{name} is a number, not {text}")))
}

fn pack(country: &str) -> Pack {
    let file = format!("{}/public/packs/{country}/pack.json", env!("CARGO_MANIFEST_DIR"));
    viza::wire::pack::read(&fs::read_to_string(file).unwrap()).unwrap()
}

/// One coordinator or two, and from 60 to 150 events.
fn walk(office: &mut Office, pack: &Pack, seed: u64, aloud: bool, tally: &mut Tally) -> Result<(), String> {
    tally.count("journeys");
    let mut world = World::begin(office, pack, seed, aloud, tally);
    for _ in 0..1 + usize::from(world.chance.percent(40)) {
        world.registers()?;
    }
    world.asks()?;
    world.balances()?;
    for _ in 0..60 + world.chance.below(91) {
        if stir(&mut world)? {
            world.balances()?;
        }
    }
    Ok(())
}

/// One thing happens, or nothing.
fn stir(world: &mut World) -> coordinating::Told {
    match world.chance.weighed(&[4, 12, 3, 4, 30, 3, 1, 14, 1, 34, 2, 2, 2, 5, 4, 3, 20, 3, 1, 1, 2, 2, 1]) {
        0 => world.asks(),
        1 => world.invites(),
        2 => world.removes(),
        3 => world.looks_for_times(),
        4 => world.books(),
        5 => world.cancels(),
        6 => world.dissolves(),
        7 => world.embassy_decides(),
        8 => world.embassy_ends_a_window(),
        9 => world.agree(),
        10 => world.agrees_wrongly(),
        11 => world.agrees_twice(),
        12 => world.declines(),
        13 => world.leaves(),
        14 => world.books_alone(),
        15 => world.cancels_alone(),
        16 => world.gets_ready(),
        17 => world.time_passes(),
        18 => world.days_pass(),
        19 => world.a_window_ends(),
        20 => world.reaches_for_another(),
        21 => world.pries(),
        _ => world.asks_in_albania(),
    }
}

/// One journey after the other, and what went wrong in them.
fn all(seeds: impl Iterator<Item = u64>, aloud: bool) -> (Tally, Vec<String>) {
    let packs = [pack("ee"), pack("ge")];
    let (mut office, mut tally, mut faults) = (Office::open(), Tally::default(), Vec::new());
    for seed in seeds {
        let pack = &packs[(seed / 2 % 2) as usize];
        if let Err(fault) = walk(&mut office, pack, seed, aloud, &mut tally) {
            faults.push(format!("VIZA_JOURNEY={seed} ({}): {fault}", pack.country.code()));
        }
        if faults.len() == 5 {
            break;
        }
    }
    (tally, faults)
}

/// R21, R76–R82: a group is booked for all of its members or for nobody, and a coordinator reads nothing of an application
/// but how far somebody is who has agreed.
#[test]
fn no_group_is_half_booked_and_no_coordinator_reads_what_is_another_s() {
    let aloud = number("VIZA_JOURNEY");
    let first = aloud.or_else(|| number("VIZA_SEED")).unwrap_or(SEED);
    let count = if aloud.is_some() { 1 } else { number("VIZA_GROUP_JOURNEYS").unwrap_or(ENOUGH) };
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
    writeln!(std::io::stdout(), "\njourneys of groups from seed {first}\n{tally}").unwrap();
    assert!(faults.is_empty(), "{} journeys failed:\n{}", faults.len(), faults.join("\n"));
    let untold = tally.untold();
    assert!(count < ENOUGH || untold.is_empty(), "never told: {untold:#?}");
}
