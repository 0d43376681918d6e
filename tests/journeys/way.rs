//! The suggested way in every country, through its pack and the office's own records.

use std::path::Path;
use std::rc::Rc;

use viza::domain::errand::Order;
use viza::domain::pack::Pack;
use viza::domain::payment::{Channel, FeeState};
use viza::domain::step::{Guard, Step};
use viza::wire::pack::read;

use super::advice::ask;
use super::office::Office;
use super::tally::Tally;
use super::visitor::Act;
use super::world::World;

/// Every country's pack.
pub fn packs() -> Vec<Rc<Pack>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/packs");
    ["al", "ee", "ge"]
        .map(|country| {
            let text = std::fs::read_to_string(folder.join(country).join("pack.json")).unwrap();
            Rc::new(read(&text).unwrap_or_else(|problem| panic!("{country}: {problem}")))
        })
        .into()
}

/// A visitor on a good line, who gives one order after the other.
struct Walker<'a>(World<'a>);

impl Walker<'_> {
    fn order(&mut self, order: Order) {
        self.act(ask(order));
    }

    fn act(&mut self, act: Act) {
        self.0.perform(0, act);
        self.0.settle();
        assert_eq!(self.0.audit.verdict(), Ok(()));
        assert_eq!(self.0.tabs[0].journey.trouble, None);
    }

    fn pays(&mut self) {
        let fee = self.fee();
        let channel = self.0.pack.channels.last().unwrap().channel;
        let amount = fee.may_pay().unwrap().amount();
        self.order(Order::Pay { channel, amount, slip_unpaid: false });
        if channel == Channel::Card {
            self.act(Act::AtTheBank("pay"));
        } else {
            let payment = self.fee().latest().unwrap().id.clone();
            self.act(Act::PayOutside { payment, part: false });
        }
        while let Some(by) = self.fee().latest().unwrap().expected_by {
            let seconds = (by.at - self.0.now()).num_seconds();
            self.act(Act::Wait(seconds));
        }
        assert_eq!(self.fee().state, FeeState::Valid);
    }

    fn holds(&mut self) {
        while self.0.tabs[0].slots.is_empty() {
            self.act(Act::LookUp);
        }
        let slot = self.0.pick_time(0).unwrap();
        self.order(Order::Hold { slot });
    }

    fn books(&mut self) {
        let hold = self.0.tabs[0].journey.application().unwrap().hold.clone().unwrap().id;
        self.order(Order::Book { hold });
    }

    fn fee(&self) -> viza::domain::payment::Fee {
        self.0.tabs[0].journey.application().unwrap().fee.clone()
    }

    /// Where "continue" leads from each step of the path.
    fn onward(&self) -> [Step; 6] {
        let journey = &self.0.tabs[0].journey;
        Step::PATH.map(|step| journey.next_after(step, &self.0.pack, self.0.now()))
    }

    /// What keeps booking, check and confirmation closed.
    fn closed(&self) -> [Option<Guard>; 3] {
        let journey = &self.0.tabs[0].journey;
        [Step::Booking, Step::Check, Step::Confirmation].map(|step| journey.missing(step, &self.0.pack, self.0.now()))
    }

    /// Where the page stands that the machine has led to.
    fn stands(&self) -> Step {
        self.0.tabs[0].step
    }
}

/// Walks a country's whole way. `choice` is where the passport's return is chosen, if the country knows any.
fn way(country: &str, delivery_first: Option<Guard>) {
    use Step::{Booking, Check, Confirmation, Delivery, Fee, Profile, Reference};
    let packs = packs();
    let pack = packs.iter().find(|pack| pack.country.code() == country).unwrap();
    let (mut office, mut tally) = (Office::open(), Tally::default());
    let mut walker = Walker(World::begin(&mut office, pack, 1, false, &mut tally));
    walker.0.calm = true;
    let chooses = !pack.delivery.options.is_empty();
    let returning = |otherwise| if chooses { Delivery } else { otherwise };
    let registered = Some(Guard::Registered);
    let first = Some(if pack.terms.is_some() { Guard::TermsAccepted } else { Guard::FeeValid });

    walker.order(Order::Open(walker.0.person.opening.clone()));
    assert_eq!(walker.stands(), Reference);
    assert_eq!(walker.closed(), [first, first, registered]);
    if let Some(terms) = &pack.terms {
        assert_eq!(walker.onward(), [Fee; 6], "nothing is answered under terms that were not accepted");
        walker.order(Order::AcceptTerms { version: terms.version.clone() });
    }

    let (meanwhile, unpaid) = (returning(Fee), Some(Guard::FeeValid));
    let untold = if pack.delivery.profile_first { Fee } else { meanwhile };
    assert_eq!(walker.onward(), [Profile, untold, untold, Fee, Fee, Fee], "the fee keeps nobody from the answers");
    assert_eq!(walker.closed(), [unpaid, unpaid, registered]);

    walker.order(Order::SendProfile(walker.0.person.profile.clone()));
    assert_eq!((walker.stands(), walker.onward()), (meanwhile, [meanwhile, meanwhile, meanwhile, Fee, Fee, Fee]));

    walker.order(Order::ChooseClass { visa_class: "b1b2".into() });
    walker.pays();
    let next = returning(Booking);
    assert_eq!(walker.onward(), [Booking, Booking, next, Booking, Booking, Booking]);
    assert_eq!(walker.closed(), [None, Some(Guard::HoldLive), registered]);

    walker.holds();
    let next = returning(Check);
    assert_eq!((walker.stands(), walker.closed()), (next, [None, delivery_first, registered]));
    if let Some(choice) = walker.0.person.delivery(pack, &mut walker.0.chance.clone()) {
        walker.order(Order::Deliver(choice));
    }
    assert_eq!((walker.onward(), walker.closed()), ([Check; 6], [None, None, registered]));

    walker.act(Act::Wait(600));
    assert_eq!(walker.onward(), [Booking; 6], "the hold has run out");
    walker.holds();
    assert_eq!(walker.stands(), Check);
    walker.books();
    assert_eq!((walker.stands(), walker.onward()), (Confirmation, [Confirmation; 6]));
    assert_eq!(walker.closed(), [None, Some(Guard::HoldLive), None]);

    walker.holds();
    assert_eq!((walker.stands(), walker.onward()), (Check, [Check; 6]), "moving, with the old time still standing");
    assert_eq!(walker.closed(), [None, None, None]);
    walker.books();
    assert_eq!(walker.stands(), Confirmation);

    walker.order(Order::Cancel);
    assert_eq!((walker.stands(), walker.onward()), (Booking, [Booking; 6]));
    assert_eq!(walker.closed(), [None, Some(Guard::HoldLive), registered]);
}

/// R23, R137.
#[test]
fn albania_knows_no_way_for_the_passport_and_asks_for_none() {
    way("al", None);
}

/// R23, R137.
#[test]
fn r59_georgia_books_nothing_before_the_passports_way_is_chosen() {
    way("ge", Some(Guard::DeliveryChosen));
}

/// R23, R137.
#[test]
fn estonia_asks_for_the_passports_way_and_leaves_booking_open() {
    way("ee", None);
}
