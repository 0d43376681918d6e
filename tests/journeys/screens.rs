//! No screen without a next action. What every page of a tab would show is told by the domain's own word (`Shown`, `FeeScene`,
//! `Taking`, the hold, the delivery's end, the emergency's bar, the withdrawal's obstacle), and each of them has to have a
//! button that is open, a link that leads to such a one, or a wait whose end is stated.

use viza::domain::application::{Access, Application, Taking};
use viza::domain::booking::MoveCost;
use viza::domain::clock::Instant;
use viza::domain::delivery::closes;
use viza::domain::emergency::{Bar, Standing, bar};
use viza::domain::errand::{Order, Stage};
use viza::domain::fee_scene::FeeScene;
use viza::domain::journey::{Cause, Trouble};
use viza::domain::pacing::Pace;
use viza::domain::refusal::Refusal;
use viza::domain::service::Stage as Upkeep;
use viza::domain::step::{Guard, Step};
use viza::domain::tracking::{is_offered, whereabouts};
use viza::domain::way::Shown;

use super::kinds;
use super::tab::Tab;
use super::world::World;

/// What can be done on a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Way {
    /// A button that does something now.
    Button(&'static str),
    Link(Step),
    /// Nothing before this instant, which the screen states.
    Wait(Instant),
}

/// A screen's name in the tally, and what can be done there.
type Screen = (Option<&'static str>, Vec<Way>);

/// Looks at every page of every tab.
pub fn look(world: &mut World) {
    for tab in 0..world.tabs.len() {
        if world.tabs[tab].bank.is_some() {
            continue;
        }
        is_waited_for(world, tab);
        let now = world.now();
        if world.tabs[tab].looked_at.replace(now) == Some(now) {
            continue;
        }
        for step in Step::ALL {
            look_at(world, tab, step);
        }
        look_beside(world, tab);
    }
}

/// An order that is on its way has somebody who waits for its answer, or for the tab that does.
fn is_waited_for(world: &mut World, tab: usize) {
    let Some(key) = world.tabs[tab].sent_key() else { return };
    world.tally.count("screens: an order on its way");
    let id = world.tabs[tab].id;
    let watched = world.watches.iter().any(|watch| watch.tab == id && watch.key == key);
    // What another tab has told of its storing is about to be looked at.
    let follows = world.tabs[tab].heard || world.tabs[tab].saving.is_some();
    let waits = watched || follows || world.tabs[tab].carries(&key);
    world.audit.unless(waits, || format!("tab {id} waits for ever for {key:?}"));
}

fn look_at(world: &mut World, tab: usize, step: Step) {
    let now = world.now();
    let known = &world.tabs[tab];
    let (name, ways) = on(known, step, now);
    let shown = known.journey.shown(step, &known.pack, now);
    let what = || format!("{step:?} {shown:?} has no next action: {ways:?} {:?} {:?}", known.journey, known.pack.terms);
    let fault = (!lead_on(known, ways.clone(), now)).then(what);
    if let Some(fault) = fault {
        world.audit.fault(fault);
    }
    world.tally.count(kinds::shown(&shown));
    if let Some(name) = name {
        world.tally.count(name);
    }
}

/// Whether there is something to do on a screen, or its links lead to one where there is, and never round and round.
fn lead_on(known: &Tab, mut ways: Vec<Way>, now: Instant) -> bool {
    for _ in Step::ALL {
        let link = ways.iter().find_map(|way| if let Way::Link(to) = way { Some(*to) } else { None });
        match link {
            _ if ways.iter().any(|way| !matches!(way, Way::Link(_))) => return true,
            Some(to) => ways = on(known, to, now).1,
            None => return false,
        }
    }
    false
}

/// What stands above every page, or else what the page itself offers.
fn on(known: &Tab, step: Step, now: Instant) -> Screen {
    if let Some(maintenance) = known.service.maintenance_at(now, Upkeep::UnderWay) {
        return (Some("screens: maintenance"), vec![Way::Wait(maintenance.until)]);
    }
    let journey = &known.journey;
    let mut ways = Vec::new();
    match journey.errand.as_ref().map(|errand| errand.stage) {
        Some(Stage::Sent) => return (None, vec![Way::Button("the answer is waited for")]),
        Some(Stage::Unclear) => ways.push(Way::Button("check again")),
        Some(Stage::NotSeen) => ways.extend([Way::Button("send again"), Way::Button("let go")]),
        None => {}
    }
    if !journey.outbox.is_empty() {
        ways.push(Way::Button("try now, or take back"));
    }
    if let Some(Trouble { cause: Cause::Refused(Refusal::AppOutdated | Refusal::TermsNewer), .. }) = &journey.trouble {
        ways.push(Way::Button("load the page again"));
    }
    if journey.application().is_some_and(|application| application.access == Access::Read) {
        ways.push(Way::Button("find it with its code"));
    }
    let (name, own) = match (journey.shown(step, &known.pack, now), journey.application()) {
        (Shown::Closed(guard), _) => (None, vec![Way::Link(guard.obtained_at())]),
        (Shown::Checked, _) => (None, vec![Way::Link(Step::Confirmation)]),
        (Shown::Step, None) => (None, order(known, &Order::Cancel, "open it", now)),
        (Shown::Step, Some(application)) => page(known, application, step, now),
    };
    ways.extend(own);
    (name, ways)
}

/// A button for an order: it does something while no other order is under way.
fn order(known: &Tab, order: &Order, button: &'static str, now: Instant) -> Vec<Way> {
    let is_free = known.journey.errand.as_ref().is_none_or(|errand| errand.stage == Stage::NotSeen);
    let is_open = known.journey.application().is_none() || known.journey.permits(order, &known.pack, now);
    (is_free && is_open).then_some(Way::Button(button)).into_iter().collect()
}

fn onward(known: &Tab, step: Step, now: Instant) -> Vec<Way> {
    let next = known.journey.next_after(step, &known.pack, now);
    (next != step).then_some(Way::Link(next)).into_iter().collect()
}

/// An open step of an application.
fn page(known: &Tab, application: &Application, step: Step, now: Instant) -> Screen {
    match step {
        Step::Start | Step::Reference => (None, onward(known, step, now)),
        Step::Fee => fee(known, application, now),
        // The forms of these two are always open to whoever sees them.
        Step::Profile => (None, vec![Way::Button("send the profile")]),
        Step::Confirmation => (None, vec![Way::Button("print"), Way::Link(Step::Booking)]),
        Step::Booking => booking(known, application, now),
        Step::Delivery => delivery(known, application, now),
        Step::Check => (None, check(known, application, now)),
    }
}

fn fee(known: &Tab, application: &Application, now: Instant) -> Screen {
    let scene = FeeScene::of(&known.journey, &known.pack);
    let ways = match &scene {
        FeeScene::Terms => {
            let version = known.pack.terms.as_ref().map(|terms| terms.version.clone()).unwrap_or_default();
            order(known, &Order::AcceptTerms { version }, "accept the terms", now)
        }
        FeeScene::TermsWait => vec![Way::Button("try now, or take back")],
        FeeScene::NewerTerms => vec![Way::Button("load the page again")],
        FeeScene::Class => {
            let quoted = |class: &&String| application.fees.iter().any(|quote| quote.visa_class == **class);
            let class = known.pack.classes.iter().find(quoted).cloned();
            let choose = class.map(|visa_class| order(known, &Order::ChooseClass { visa_class }, "choose", now));
            choose.unwrap_or_default()
        }
        FeeScene::Changed(_) => vec![Way::Button("agree to the fee")],
        FeeScene::Pay(leave) => {
            let pay = |channel| Order::Pay { channel, amount: leave.amount(), slip_unpaid: true };
            known.pack.channels.iter().flat_map(|rule| order(known, &pay(rule.channel), "pay", now)).collect()
        }
        FeeScene::Standing => {
            let bank = application.fee.latest().and_then(|payment| payment.hosted_page.clone());
            let back = bank.map(|_| Way::Button("back to the bank"));
            let look = application.fee.is_waiting().then_some(Way::Button("check again"));
            onward(known, Step::Fee, now).into_iter().chain(back).chain(look).collect()
        }
    };
    (Some(kinds::scene(&scene)), ways)
}

fn booking(known: &Tab, application: &Application, now: Instant) -> Screen {
    let taking = application.taking(now);
    let (paused, ways) = match (taking, known.pacing.at(now)) {
        (Taking::NoMoves, _) => (None, order(known, &Order::Cancel, "cancel the appointment", now)),
        (Taking::InGroup, _) => (None, order(known, &Order::LeaveGroup, "leave the group", now)),
        (Taking::FeeOver, _) => (None, vec![Way::Button("check again")]),
        (Taking::Open, Pace::Paused(end)) => (Some("screens: times after a pause"), vec![Way::Wait(end)]),
        (Taking::Open, Pace::Free | Pace::Few { .. }) => (None, vec![Way::Button("look for times")]),
    };
    (paused.or(Some(kinds::taking(&taking))), ways)
}

fn delivery(known: &Tab, application: &Application, now: Instant) -> Screen {
    let interview = application.booked().map(|booked| booked.slot.starts.date());
    let end = interview.and_then(|day| closes(&application.deadlines, &known.pack, day));
    if end.is_some_and(|end| end.is_over(now)) {
        return (Some("screens: delivery closed"), onward(known, Step::Delivery, now));
    }
    match known.pack.delivery.options.is_empty() {
        true => (None, onward(known, Step::Delivery, now)),
        false => (None, vec![Way::Button("choose")]),
    }
}

fn check(known: &Tab, application: &Application, now: Instant) -> Vec<Way> {
    let Some(hold) = &application.hold else { return vec![] };
    if !hold.is_live(now) {
        let again = order(known, &Order::Hold { slot: hold.slot.id.clone() }, "take it again", now);
        return again.into_iter().chain([Way::Link(Step::Booking)]).collect();
    }
    match application.move_cost() {
        Some(MoveCost::Last) => vec![Way::Button("move for the last time, or keep")],
        _ => order(known, &Order::Book { hold: hold.id.clone() }, "confirm the booking", now),
    }
}

/// The pages beside the way: the emergency, the withdrawal, the passport.
fn look_beside(world: &mut World, tab: usize) {
    let (known, now) = (&world.tabs[tab], world.now());
    let Some(application) = known.journey.application() else { return };
    let place = is_offered(&known.pack).then(|| kinds::place(&whereabouts(application, now)));
    let withdrawal = match application.withdrawal_obstacle(now) {
        Some(_) => "screens: withdrawal: closed",
        None => "screens: withdrawal: open",
    };
    let emergency = known.pack.emergency.as_ref().map(|_| emergency(known, application, now));
    let fault = emergency.as_ref().filter(|(_, leads)| !leads).map(|(name, _)| format!("{name}: {application:?}"));
    if let Some(fault) = fault {
        world.audit.fault(fault);
    }
    for name in place.into_iter().chain([withdrawal]).chain(emergency.map(|(name, _)| name)) {
        world.tally.count(name);
    }
}

/// How the page of the emergency stands, and whether it leads on.
fn emergency(known: &Tab, application: &Application, now: Instant) -> (&'static str, bool) {
    let leads = |step| lead_on(known, vec![Way::Link(step)], now);
    match (&application.emergency, bar(application, &known.pack, now)) {
        (Some(asked), _) => {
            let standing = asked.standing_at(now);
            (kinds::standing(&standing), standing == Standing::Asked || leads(Step::Booking))
        }
        (None, Some(Bar::Missing(guard))) => ("screens: emergency: not yet", leads(Guard::obtained_at(guard))),
        (None, Some(_)) => ("screens: emergency: not yet", leads(Step::Booking)),
        // The form takes a day from today on that is before the interview's.
        (None, None) => ("screens: emergency: may be asked for", is_day_left(known, application, now)),
    }
}

fn is_day_left(known: &Tab, application: &Application, now: Instant) -> bool {
    let interview = application.booked().map(|booked| booked.slot.starts.date());
    interview.is_none_or(|interview| known.pack.zone.date(now) < interview)
}
