//! One journey: some time in which everything goes wrong, then a good line and a sensible visitor who has to arrive.

use std::rc::Rc;

use viza::domain::journey::Event;
use viza::domain::pack::Pack;

use super::advice::advice;
use super::audit::close_the_books;
use super::office::Office;
use super::tally::Tally;
use super::visitor::Act;
use super::world::World;

/// From every state a sensible visitor arrives within so many acts.
const ACTS: usize = 80;

/// Walks the journey of a seed.
pub fn walk(office: &mut Office, pack: &Rc<Pack>, seed: u64, aloud: bool, tally: &mut Tally) -> Result<(), String> {
    let mut world = World::begin(office, pack, seed, aloud, tally);
    let (head_start, length) = (world.chance.below(16), 30 + world.chance.below(170));
    world.tally.count("journeys");
    get_ahead(&mut world, head_start);
    for _ in 0..length {
        world.stir();
        world.audit.verdict()?;
    }
    arrive(&mut world)
}

/// A stretch without trouble first, so that trouble meets every step and what comes after the last one.
fn get_ahead(world: &mut World, acts: usize) {
    world.calm = true;
    for _ in 0..acts {
        world.settle();
        let act = advice(world, 0);
        world.perform(0, act);
    }
    world.calm = false;
}

/// The line is good from now on, and the visitor sensible.
fn arrive(world: &mut World) -> Result<(), String> {
    world.say(|| "---- the line is good from now on".to_owned());
    world.calm = true;
    world.online = true;
    world.look_where_something_is_waited_for();
    let tab = world.chance.below(world.tabs.len());
    world.settle();
    world.perform(tab, Act::Tell(Event::LookedAgain));
    for act in 0..=ACTS {
        world.settle();
        world.audit.verdict()?;
        let next = advice(world, tab);
        world.say(|| format!("sensible: {next:?}").chars().take(200).collect());
        match next {
            Act::Arrived => {
                world.tally.count("confirmations");
                world.tally.add("acts of sensible visitors", act as u64);
                close_the_books(world, tab);
                return world.audit.verdict();
            }
            Act::Helped(what) => return Err(format!("no way on: {what}")),
            _ => {}
        }
        world.perform(tab, next);
    }
    let journey = &world.tabs[tab].journey;
    Err(format!("not there after {ACTS} acts: {:?} {:?}", journey.errand, journey.trouble))
}
