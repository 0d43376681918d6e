//! What a sensible visitor does next, from nothing but what the page shows.

use viza::domain::application::Access;
use viza::domain::errand::{Order, Stage};
use viza::domain::journey::{Cause, Event};
use viza::domain::payment::{Fee, FeeState};
use viza::domain::refusal::Refusal;
use viza::domain::step::Step;

use super::visitor::Act;
use super::world::World;

/// Asking the machine for something.
pub fn ask(order: Order) -> Act {
    Act::Tell(Event::Asked(order))
}

/// The next thing to do in a tab.
pub fn advice(world: &mut World, tab: usize) -> Act {
    let known = &world.tabs[tab];
    if known.bank.is_some() {
        return Act::AtTheBank("pay");
    }
    match known.stage() {
        Some(Stage::Sent) => return Act::Reload,
        Some(Stage::Unclear) => return Act::Tell(Event::LookedAgain),
        Some(Stage::NotSeen) => return Act::Tell(Event::TriedAgain),
        None => {}
    }
    let now = world.now();
    let journey = &known.journey;
    // Found by the date of birth: the page of finding has said that this opens it to look only.
    let looks_only = journey.application().filter(|known| known.access == Access::Read).map(|known| known.id.as_str());
    if let Some(paper) = world.person.papers.iter().find(|paper| Some(paper.application.as_str()) == looks_only) {
        return ask(paper.find());
    }
    if journey.missing(Step::Confirmation, world.pack, now).is_none() {
        return Act::Arrived;
    }
    if let Some(act) = after_refusal(world, tab) {
        return act;
    }
    let journey = &world.tabs[tab].journey;
    let Some(application) = journey.application() else {
        let paper = world.person.papers.last();
        return ask(paper.map_or_else(|| Order::Open(world.person.opening.clone()), |paper| paper.find()));
    };
    match journey.next_after(Step::Start, world.pack, now) {
        Step::Fee => at_the_fee(world, tab),
        Step::Profile => ask(Order::SendProfile(world.person.profile.clone())),
        Step::Booking => {
            let residency = world.person.opening.residency;
            let says_otherwise = application.residency != residency;
            match world.pick_time(tab) {
                Some(slot) => ask(Order::Hold { slot }),
                // The page says that there are none for who one is, and where to put it right.
                None if world.tabs[tab].none_for_these && says_otherwise => ask(Order::StateResidency(residency)),
                None => Act::LookUp,
            }
        }
        Step::Delivery => match world.person.delivery(world.pack, &mut world.chance) {
            Some(choice) => ask(Order::Deliver(choice)),
            None => Act::Helped("a delivery step without a choice".to_owned()),
        },
        Step::Check => match application.live_hold(now) {
            Some(hold) => ask(Order::Book { hold: hold.id.clone() }),
            None => Act::Tell(Event::LookedAgain),
        },
        other => Act::Helped(format!("sent to {other:?} with nothing to do there")),
    }
}

/// What the last refusal asks for.
fn after_refusal(world: &World, tab: usize) -> Option<Act> {
    let journey = &world.tabs[tab].journey;
    let Cause::Refused(refusal) = &journey.trouble.as_ref()?.cause else { return None };
    let here = journey.application().map(|known| known.id.as_str());
    let papers = &world.person.papers;
    match refusal {
        Refusal::TokenInvalid => papers.last().map(|paper| ask(paper.find())),
        Refusal::FeeAlreadyOpen => {
            // The application with the fee is another one of those on paper; any of them leads to it.
            let other = papers.iter().rev().find(|paper| Some(paper.application.as_str()) != here);
            Some(other.map_or_else(|| Act::Helped(format!("{refusal:?}")), |paper| ask(paper.find())))
        }
        Refusal::Ds160Missing => Some(ask(Order::SendProfile(world.person.profile.clone()))),
        _ => None,
    }
}

fn at_the_fee(world: &mut World, tab: usize) -> Act {
    let Some(application) = world.tabs[tab].journey.application().cloned() else { return Act::Reload };
    if let Some(terms) = &world.pack.terms
        && !application.terms_are_accepted(world.pack)
    {
        return ask(Order::AcceptTerms { version: terms.version.clone() });
    }
    if application.visa_class.is_none() {
        let visa_class = world.chance.one_of(&world.person.classes).unwrap();
        return ask(Order::ChooseClass { visa_class });
    }
    let fee = &application.fee;
    if let Some(leave) = fee.may_pay() {
        let channel = world.chance.one_of(&world.pack.channels).unwrap().channel;
        return ask(Order::Pay { channel, amount: leave.amount(), slip_unpaid: leave.ask_about_slip() });
    }
    waiting(world, fee)
}

/// A payment was begun: it is finished where it was begun, and then one waits.
fn waiting(world: &World, fee: &Fee) -> Act {
    let Some(latest) = fee.latest() else { return Act::Tell(Event::LookedAgain) };
    match fee.state {
        FeeState::Started => latest.hosted_page.clone().map_or(Act::Tell(Event::LookedAgain), Act::ToTheBank),
        FeeState::Pending | FeeState::PartPaid => match latest.expected_by {
            Some(by) => Act::Wait((by.at - world.now()).num_seconds().max(0) + 1),
            None => Act::PayOutside { payment: latest.id.clone(), part: false },
        },
        _ => Act::Tell(Event::LookedAgain),
    }
}
