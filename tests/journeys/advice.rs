//! What a sensible visitor does next, from nothing but what the page shows.

use viza::domain::application::Access;
use viza::domain::booking::MoveCost;
use viza::domain::draft::Field;
use viza::domain::errand::{Order, Stage};
use viza::domain::fee_change;
use viza::domain::fee_scene::FeeScene;
use viza::domain::journey::{Cause, Event, HeldBack};
use viza::domain::outbox::Waiting;
use viza::domain::pacing::Pace;
use viza::domain::payment::{Fee, FeeState};
use viza::domain::refusal::Refusal;
use viza::domain::service::Stage as Upkeep;
use viza::domain::step::Step;

use super::account::Deed;
use super::visitor::{Act, Paper};
use super::world::World;

/// Asking the machine for something.
pub fn ask(order: Order) -> Act {
    Act::Tell(Event::Asked(order))
}

/// The next thing to do in a tab.
pub fn advice(world: &mut World, tab: usize) -> Act {
    let (known, now) = (&world.tabs[tab], world.now());
    if known.bank.is_some() {
        return Act::AtTheBank("pay");
    }
    if let Some(maintenance) = known.service.maintenance_at(now, Upkeep::UnderWay) {
        return Act::Wait((maintenance.until - now).num_seconds());
    }
    match known.stage() {
        Some(Stage::Sent) => return Act::Helped(format!("nobody waits any more: {:?}", known.journey.errand)),
        Some(Stage::Unclear) => return after_refusal(world, tab).unwrap_or(Act::Tell(Event::LookedAgain)),
        Some(Stage::NotSeen) => return after_refusal(world, tab).unwrap_or(Act::Tell(Event::TriedAgain)),
        None => {}
    }
    if let Some(act) = after_refusal(world, tab).or_else(|| about_what_waits(world, tab)) {
        return act;
    }
    let known = &world.tabs[tab];
    // Found by the date of birth: the page of finding has said that this opens it to look only.
    let looks_only = known.journey.application().filter(|known| known.access == Access::Read);
    let is_on = |paper: &&Paper| looks_only.is_some_and(|known| known.id == paper.application);
    if let Some(paper) = world.person.papers.iter().find(is_on) {
        return ask(paper.find());
    }
    match known.journey.missing(Step::Confirmation, &known.pack, now) {
        None => Act::Arrived,
        Some(_) => on_the_way(world, tab),
    }
}

/// Who is asked which answers are to count decides; else it is sent, or the rest is filled in meanwhile.
fn about_what_waits(world: &mut World, tab: usize) -> Option<Act> {
    let (known, now) = (&world.tabs[tab], world.now());
    let crossed =
        |waiting: &&Waiting| matches!(known.journey.held_back(waiting, &known.pack, now), Some(HeldBack::By(_)));
    let (crossed, sends) = (
        known.journey.outbox.iter().find(crossed).map(|waiting| waiting.key.clone()),
        known.journey.next_waiting(&known.pack, now).is_some(),
    );
    if let Some(key) = crossed {
        world.tally.count("outbox: crossed by another answer");
        let insists = world.chance.percent(50);
        return Some(Act::Tell(if insists { Event::Insisted(key) } else { Event::TakenBack(key) }));
    }
    if !sends {
        return None;
    }
    if !world.online
        && let Some(order) = world.meanwhile(tab)
    {
        return Some(ask(order));
    }
    Some(Act::Tell(Event::LineFound))
}

fn on_the_way(world: &mut World, tab: usize) -> Act {
    let (known, now) = (&world.tabs[tab], world.now());
    let Some(application) = known.journey.application() else { return begin(world) };
    match known.journey.next_after(Step::Start, &known.pack, now) {
        Step::Fee => at_the_fee(world, tab),
        Step::Profile => ask(Order::SendProfile(world.person.profile.clone())),
        Step::Booking => {
            let residency = world.person.opening.residency;
            let says_otherwise = application.residency != residency;
            match (world.pick_time(tab), world.tabs[tab].pacing.at(now)) {
                (Some(slot), _) => ask(Order::Hold { slot }),
                // The page says that there are none for who one is, and where to put it right.
                (None, _) if world.tabs[tab].none_for_these && says_otherwise => ask(Order::StateResidency(residency)),
                (None, Pace::Paused(end)) => Act::Wait((end - now).num_seconds()),
                (None, Pace::Free | Pace::Few { .. }) => Act::LookUp,
            }
        }
        Step::Delivery => match world.person.delivery(&world.pack, &mut world.chance) {
            Some(choice) => ask(Order::Deliver(choice)),
            None => Act::Helped("a delivery step without a choice".to_owned()),
        },
        Step::Check => match application.live_hold(now).map(|hold| hold.id.clone()) {
            Some(hold) if application.move_cost() == Some(MoveCost::Last) && known.asked_last != Some(hold.clone()) => {
                Act::AskedLast(hold)
            }
            Some(hold) => ask(Order::Book { hold }),
            None => Act::Tell(Event::LookedAgain),
        },
        other => Act::Helped(format!("sent to {other:?} with nothing to do there")),
    }
}

/// On a device that knows no application.
fn begin(world: &mut World) -> Act {
    let from_account = world.person.registered && world.chance.percent(50);
    if from_account && world.is_signed_in() && world.has_own() && world.store.load().is_none() {
        return Act::Account(Deed::Bring);
    }
    if from_account && !world.is_signed_in() {
        return Act::Account(Deed::SignIn);
    }
    let forgets = world.chance.percent(10);
    let paper = world.person.papers.last().filter(|_| !forgets);
    ask(paper.map_or_else(|| Order::Open(world.person.opening.clone()), |paper| paper.find()))
}

/// What the last refusal asks for.
fn after_refusal(world: &mut World, tab: usize) -> Option<Act> {
    let known = &world.tabs[tab];
    let (trouble, sought) = (known.journey.trouble.clone()?, known.sought.clone());
    let refusal = match trouble.cause {
        Cause::Refused(refusal) => refusal,
        // Where another tab has begun anew there is no record to look for.
        Cause::NoAnswer => return known.journey.file.as_ref().map(|_| Act::Tell(Event::LookedAgain)),
        Cause::NoLine | Cause::NeedsLine(_) => return None,
    };
    let here = known.journey.application().map(|known| known.id.clone());
    let stale = known.journey.application().is_some_and(|application| application.terms_are_accepted(&known.pack));
    let papers = &world.person.papers;
    match refusal {
        Refusal::TokenInvalid => Some(papers.last().map_or(Act::Erase, |paper| ask(paper.find()))),
        // What is on that paper has been withdrawn and erased.
        Refusal::NotFound if trouble.step == Step::Start => {
            world.person.papers.retain(|paper| Some(&paper.reference) != sought.as_ref());
            here.map(|_| Act::Erase)
        }
        Refusal::FeeAlreadyOpen => {
            // The application with the fee is another one of those on paper; any of them leads to it.
            let other = papers.iter().rev().find(|paper| Some(&paper.application) != here.as_ref());
            Some(other.map_or_else(|| Act::Helped(format!("{refusal:?}")), |paper| ask(paper.find())))
        }
        // Where newer terms are to be accepted before, the way leads there first.
        Refusal::Ds160Missing => {
            let order = Order::SendProfile(world.person.profile.clone());
            known.journey.permits(&order, &known.pack, world.now()).then(|| ask(order))
        }
        Refusal::AppOutdated | Refusal::TermsNewer => Some(Act::Reload),
        Refusal::TermsMissing if stale => Some(Act::Reload),
        Refusal::SessionEnded => Some(Act::Account(Deed::SignIn)),
        Refusal::Maintenance { wait } | Refusal::Busy { wait } | Refusal::TooOften { wait } => {
            Some(Act::Wait(wait.into()))
        }
        _ => None,
    }
}

fn at_the_fee(world: &mut World, tab: usize) -> Act {
    let known = &world.tabs[tab];
    let Some(application) = known.journey.application() else { return Act::Reload };
    match FeeScene::of(&known.journey, &known.pack) {
        FeeScene::Terms => {
            let version = known.pack.terms.as_ref().map(|terms| terms.version.clone());
            ask(Order::AcceptTerms { version: version.unwrap_or_default() })
        }
        FeeScene::TermsWait => Act::Tell(Event::LineFound),
        FeeScene::NewerTerms => Act::Reload,
        FeeScene::Class => Act::Choose(world.chance.one_of(&world.person.classes).unwrap()),
        FeeScene::Changed(_) => {
            let seen = fee_change::due_word(application).unwrap_or_default();
            Act::Tell(Event::Typed(Field::FeeSeen, seen))
        }
        FeeScene::Pay(leave) => {
            let channel = world.chance.one_of(&world.pack.channels).unwrap().channel;
            ask(Order::Pay { channel, amount: leave.amount(), slip_unpaid: leave.ask_about_slip() })
        }
        FeeScene::Standing => waiting(world, &application.fee),
    }
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
