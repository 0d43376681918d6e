//! What must hold in every journey, judged without the rules of the app.

use std::collections::{HashMap, HashSet};
use std::mem::discriminant;

use chrono::DateTime;
use serde_json::Value;
use viza::domain::clock::Instant;
use viza::domain::draft::Field;
use viza::domain::errand::{Errand, Order, Stage};
use viza::domain::journey::{Cause, Command, Event, HeldBack, Journey, Trouble};
use viza::domain::outbox::{Outbox, Waiting};
use viza::domain::problem::{Fault, Problem};
use viza::domain::refusal::Refusal;
use viza::wire::letter::{self, Letter};
use viza::wire::{record, stored};

use super::store::Store;
use super::world::World;

/// The first fault of a journey, and what has to be remembered to find one.
#[derive(Debug, Default)]
pub struct Audit {
    fault: Option<String>,
    /// Every confirmation that the office gave: reference, when issued, which time.
    given: HashSet<[String; 3]>,
    /// What went out under each key.
    orders: HashMap<String, (String, Option<String>)>,
    /// Keys under which the office was asked to open an application.
    openings: HashSet<String>,
    /// The keys of every request for an emergency that the office has ever shown, by application.
    emergencies: HashMap<String, HashSet<String>>,
    /// Applications that the office said it has erased.
    erased: HashSet<String>,
}

impl Audit {
    pub fn fault(&mut self, what: String) {
        self.fault.get_or_insert(what);
    }

    pub fn verdict(&mut self) -> Result<(), String> {
        self.fault.take().map_or(Ok(()), Err)
    }

    pub fn unless(&mut self, fine: bool, what: impl FnOnce() -> String) {
        if !fine {
            self.fault(what());
        }
    }

    /// The office said that it knows this application no more.
    pub fn erased(&mut self, application: String) {
        self.erased.insert(application);
    }

    /// The office said something.
    pub fn hears(&mut self, body: &str) {
        let told = self.erased.iter().find(|erased| body.contains(erased.as_str())).cloned();
        self.unless(told.is_none(), || format!("erased, and still told: {told:?}"));
        if !(body.contains(r#""confirmation":{"#) || body.contains(r#""emergency":{"#)) {
            return;
        }
        let body: Value = serde_json::from_str(body).unwrap();
        for record in [&body, &body["application"]] {
            self.hears_of_confirmation(&record["confirmation"]);
            self.hears_of_emergency(record);
        }
    }

    fn hears_of_confirmation(&mut self, given: &Value) {
        if given.is_object() {
            self.given.insert([text(&given["reference"]), text(&given["issued"]["at"]), text(&given["slot"]["id"])]);
        }
    }

    /// R67: once for ever, whatever came of it.
    fn hears_of_emergency(&mut self, record: &Value) {
        if record["emergency"].is_object() {
            let keys = self.emergencies.entry(text(&record["id"])).or_default();
            keys.insert(text(&record["emergency"]["key"]));
            let once = keys.len() == 1;
            self.unless(once, || format!("a second emergency: {record}"));
        }
    }

    /// The machine has taken in an event.
    pub fn judges(&mut self, now: Instant, before: &Journey, event: &Event, after: &Journey, commands: &[Command]) {
        let confirmed = |journey: &Journey| journey.application().and_then(|known| known.confirmed()).cloned();
        if let Some(shown) = confirmed(after).filter(|shown| confirmed(before).as_ref() != Some(shown)) {
            let issued = shown.issued.at.format("%Y-%m-%dT%H:%M:%SZ").to_string();
            let known = self.given.contains(&[shown.reference.clone(), issued, shown.slot.id.clone()]);
            self.unless(known, || format!("a confirmation that the office never gave: {shown:?}"));
        }
        if let (Some(old), Some(new)) = (before.application(), after.application()) {
            let older = old.id == new.id && new.version < old.version;
            self.unless(!older, || format!("record {} replaced the newer {}", new.version, old.version));
        }
        if let Some(Trouble {
            cause: Cause::Refused(refusal @ (Refusal::NotUnderstood | Refusal::Invalid { .. })), ..
        }) = &after.trouble
            && matches!(event, Event::Refused { .. })
            && !came_too_late(refusal)
        {
            self.fault(format!("app and office do not understand each other: {refusal:?} {:?}", before.errand));
        }
        self.judges_moving(before, after, commands);
        self.judges_waiting(before, event, after);
        for (place, command) in commands.iter().enumerate() {
            if let Command::Send(errand) = command {
                self.unless(commands[..place].contains(&Command::Save), || "sent before it was stored".to_owned());
                self.judges_sending(now, before, errand);
            }
        }
    }

    /// Only who still sees the page where the order was given is led on; who does not is told of what was carried out.
    fn judges_moving(&mut self, before: &Journey, after: &Journey, commands: &[Command]) {
        let Some(errand) = before.errand.as_ref().filter(|_| after.errand.is_none()) else { return };
        let is_led = commands.iter().any(|command| matches!(command, Command::GoTo(_) | Command::LeaveFor(_)));
        // What went out by itself leads nobody anywhere, and shows itself where it is to be seen.
        let by_itself = before.outbox.get(&errand.key).is_some();
        let is_there = errand.at == before.here && !by_itself;
        self.unless(is_there || !is_led, || format!("pulled away from {:?} by {:?}", before.here, errand.order));
        let shows_itself = matches!(errand.order, Order::Extend { .. } | Order::Release { .. });
        let is_told = after.meanwhile.is_some() || after.trouble.is_some();
        let waits = after.outbox.iter().any(|waiting| discriminant(&waiting.order) == discriminant(&errand.order));
        let fine = is_there || is_told || shows_itself || by_itself || waits || errand.stage == Stage::NotSeen;
        self.unless(fine, || format!("at {:?} nobody hears of {:?}", before.here, errand.order));
    }

    /// Nothing that waits gets lost: it goes with the office's answer, with what the record shows, with a later wish of its
    /// kind, or because the visitor wants it so.
    fn judges_waiting(&mut self, before: &Journey, event: &Event, after: &Journey) {
        for waiting in before.outbox.iter().filter(|waiting| after.outbox.get(&waiting.key).is_none()) {
            let like = |order: &Order| discriminant(order) == discriminant(&waiting.order);
            let fine = match event {
                Event::Answered { key, .. } | Event::Refused { key, .. } if *key == waiting.key => true,
                // Of another order; or a search has found an application that need not be opened.
                Event::Answered { .. } | Event::Read(_) => {
                    let found = before.errand.as_ref().is_some_and(|errand| matches!(errand.order, Order::Find(_)));
                    let known = after.application();
                    found || known.is_some_and(|known| waiting.order.left_a_trace(&waiting.key, known))
                }
                // It was kept here, because the record had shown by then that it had arrived before.
                Event::WentUnclear { .. } | Event::Resumed => {
                    after.application().is_some_and(|known| waiting.order.left_a_trace(&waiting.key, known))
                }
                Event::TakenBack(key) => {
                    let taken = before.outbox.get(key).map(|taken| &taken.order);
                    *key == waiting.key || matches!(taken, Some(Order::Open(_)))
                }
                Event::Asked(order) => like(order) && after.outbox.iter().any(|later| like(&later.order)),
                _ => false,
            };
            self.unless(fine, || format!("lost by {event:?}: {waiting:?}"));
        }
        let of_each_kind: HashSet<_> = after.outbox.iter().map(|waiting| discriminant(&waiting.order)).collect();
        let single = of_each_kind.len() == after.outbox.len();
        self.unless(single, || format!("two of a kind wait: {:?}", after.outbox));
    }

    fn judges_sending(&mut self, now: Instant, before: &Journey, errand: &Errand) {
        if let (Order::AskEmergency(_), Some(known)) = (&errand.order, before.application()) {
            let record: Value = serde_json::from_str(&known.as_received).unwrap();
            let again = record["emergency"].is_object() || known.country.code() == "al";
            self.unless(!again, || "an emergency asked for where it cannot be".to_owned());
        }
        match before.errand.as_ref().filter(|old| old.stage == Stage::NotSeen && old.order == errand.order) {
            Some(unseen) => {
                self.unless(unseen.key == errand.key, || {
                    format!("the same wish under another key: {:?}", errand.order)
                });
            }
            None => {
                if let Order::Pay { slip_unpaid, .. } = errand.order {
                    let leave = before.application().is_some_and(|known| leave(&known.as_received, slip_unpaid));
                    self.unless(leave, || "paying without the office's leave".to_owned());
                }
                if let (Order::Book { .. } | Order::Extend { .. }, Some(known)) = (&errand.order, before.application())
                {
                    let held = is_held(&known.as_received, now);
                    self.unless(held, || format!("{:?} of a time that is held no longer", errand.order));
                }
            }
        }
    }

    /// An order goes out.
    pub fn sees_off(&mut self, errand: &Errand, letter: &Letter, store: &Store) {
        self.unless(store.has_had(&errand.key.0), || format!("the key of {:?} was not in store", errand.order));
        if matches!(errand.order, Order::Open(_)) {
            self.openings.insert(errand.key.0.clone());
        }
        let asked = (letter.path.clone(), letter.body.clone());
        let before = self.orders.entry(errand.key.0.clone()).or_insert_with(|| asked.clone());
        let same = *before == asked;
        self.unless(same, || format!("one key, two orders: {:?}", errand.order));
    }

    /// What is stored is what a reload finds.
    pub fn reads_back(&mut self, journey: &Journey, text: &str) {
        let outbox = Outbox::of(journey.outbox.iter().cloned().collect());
        let kept = Journey { trouble: None, meanwhile: None, went_unseen: false, here: None, ..journey.clone() };
        let expected = Journey { outbox, ..kept };
        let found = stored::read(text).map(|(_, found)| found);
        self.unless(found.as_ref() == Ok(&expected), || format!("stored {expected:?} and found {found:?}"));
    }
}

/// The day by which an emergency is needed may be over, the appointment earlier, or the interview begun, when the order
/// arrives.
fn came_too_late(refusal: &Refusal) -> bool {
    let is_late = |problem: &Problem| problem.field == Field::EmergencyDay || problem.fault == Fault::TooLate;
    refusal.problems().iter().any(is_late)
}

/// Whether a time is still held, as the office's own words have it.
fn is_held(record: &str, now: Instant) -> bool {
    let record: Value = serde_json::from_str(record).unwrap();
    let ends = record["hold"]["expires"]["at"].as_str().map(|at| DateTime::parse_from_rfc3339(at).unwrap().to_utc());
    ends.is_some_and(|ends| now < ends)
}

/// The office's leave to pay, as its own words have it.
fn leave(record: &str, slip_unpaid: bool) -> bool {
    let record: Value = serde_json::from_str(record).unwrap();
    let fee = &record["fee"];
    let allowed = fee["pay_allowed"] == true;
    match fee["state"].as_str().unwrap() {
        "none" | "failed" | "fee_expired" => allowed,
        "slip_expired" => slip_unpaid && (allowed || fee["pay_reason"] == "ask_about_slip"),
        _ => false,
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// The sandbox's own tables, whenever something may have been written into them: nobody pays twice for one fee, nobody has
/// two appointments, nobody asks for an emergency twice (R47, R60, R67).
pub fn balance(world: &mut World) {
    if !world.office.has_written() {
        return;
    }
    for count in world.office.counts() {
        let (charges, leaves) = (count.charges, count.fees + count.reopened);
        world.audit.unless(charges <= leaves, || format!("{charges} charges for {leaves} fees: {count:?}"));
        world.audit.unless(count.appointments <= 1, || format!("two appointments: {count:?}"));
        world.audit.unless(count.emergencies <= 1, || format!("two emergencies: {count:?}"));
    }
}

/// The whole of the books at the end, and the app's last page beside the office's record.
pub fn close_the_books(world: &mut World, tab: usize) {
    let counts = world.office.counts();
    let (opened, asked) = (counts.len(), world.audit.openings.len());
    world.audit.unless(opened <= asked, || format!("{opened} applications for {asked} wishes to open one"));
    for count in counts {
        world.tally.add("charges", count.charges.into());
        world.tally.add("appointments that stand", count.appointments.into());
        world.tally.add("emergencies asked for", count.emergencies.into());
    }
    let (known, now) = (&world.tabs[tab], world.now());
    // Nothing waits but for the visitor: for newer terms, say.
    let held_back = |waiting: &Waiting| known.journey.held_back(waiting, &known.pack, now);
    let is_stuck = |waiting: &&Waiting| !matches!(held_back(waiting), Some(HeldBack::Until(_)));
    let stuck = known.journey.outbox.iter().find(is_stuck).map(|waiting| format!("arrived, and it waits: {waiting:?}"));
    if let Some(stuck) = stuck {
        world.audit.fault(stuck);
    }
    let Some(file) = world.tabs[tab].journey.file.clone() else { return };
    let reply = world.office.deliver(&letter::record(&file));
    // The session may be over by now, and the office in maintenance.
    let is_shut = reply.status == 503 || (file.by_session && reply.status == 401);
    if is_shut {
        return;
    }
    let Ok(record) = record::application(&reply.body) else {
        return world.audit.fault(format!("arrived where the office knows nothing: {}", reply.body));
    };
    let shown = file.application.confirmed();
    let (known, stated) = (&file.application.emergency, &record.emergency);
    world.audit.unless(known == stated, || format!("the app knows {known:?}, the office {stated:?}"));
    world.audit.unless(shown == record.confirmed(), || {
        format!("the app shows {shown:?}, the office has {:?}", record.confirmed())
    });
}
