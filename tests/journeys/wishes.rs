//! What visitors do who are impatient, curious, forgetful or have two tabs open.

use chrono::Days;
use viza::domain::application::Taking;
use viza::domain::booking::MoveCost;
use viza::domain::draft::Field;
use viza::domain::emergency::{AskedBy, Plea, Urgency};
use viza::domain::errand::{Lookup, Order, Proof, Stage};
use viza::domain::journey::Event;
use viza::domain::opening::Residency;
use viza::domain::payment::{Channel, FeeState};
use viza::domain::preferences::{DayPart, Preferences};
use viza::domain::profile::Profile;
use viza::domain::step::Step;

use super::account::Deed;
use super::advice::{advice, ask};
use super::visitor::Act;
use super::world::{Turn, World};

impl World<'_> {
    /// The visitor does something in one of the tabs.
    pub fn wish(&mut self) {
        let tab = self.chance.below(self.tabs.len());
        if tab > 0 {
            self.tally.count("acts in another tab");
        }
        let (loses, account) = if self.person.likes_accounts { (4, 14) } else { (1, 0) };
        let act = match self.chance.weighed(&[56, 12, 5, 5, 5, 3, 3, 3, loses, 6, 4, account, 1, 2, 5]) {
            0 => self.sensible(tab),
            1 => self.permitted(tab),
            2 => self.forbidden(tab),
            3 => Act::Tell(Event::Typed(Field::City, format!("Tartu {}", self.chance.below(99)))),
            4 => Act::Tell(Event::LookedAgain),
            5 => Act::Tell(Event::TriedAgain),
            6 => Act::Tell(Event::LetGo),
            7 => return self.turn_a_tab(tab),
            8 if self.chance.percent(40) => return self.lose_the_device(),
            8 => Act::Reload,
            9 => self.elsewhere(),
            10 => return self.past_the_app(tab),
            11 => self.about_the_account(),
            12 => Act::Withdraw,
            13 => self.take_back(tab),
            // The time has come to send what was tried in vain.
            _ => Act::Tell(Event::LineFound),
        };
        let act = if self.tabs[tab].bank.is_some() { self.bank_act() } else { act };
        self.say(|| format!("tab {} visitor: {}", self.tabs[tab].id, brief(&act)));
        self.perform(tab, act);
    }

    fn bank_act(&mut self) -> Act {
        Act::AtTheBank(["pay", "decline", "close"][self.chance.weighed(&[6, 2, 2])])
    }

    fn sensible(&mut self, tab: usize) -> Act {
        // Whoever sees that something is on its way waits for it, mostly.
        if self.tabs[tab].stage() == Some(Stage::Sent) && self.chance.percent(90) {
            return Act::Tell(Event::Typed(Field::Phone, self.chance.below(9).to_string()));
        }
        match advice(self, tab) {
            Act::PayOutside { payment, .. } => Act::PayOutside { payment, part: self.chance.percent(15) },
            Act::AskedLast(hold) => self.last_move(hold),
            // Nobody waits half an hour at an open page, mostly.
            Act::Wait(_) if self.chance.percent(60) => Act::Tell(Event::LookedAgain),
            Act::Arrived if self.chance.percent(50) => self.move_again(tab),
            Act::Arrived => self.permitted(tab),
            act => act,
        }
    }

    /// Another time would suit better; without a move left some give the appointment back.
    fn move_again(&mut self, tab: usize) -> Act {
        let now = self.now();
        let taking = self.tabs[tab].journey.application().map(|known| known.taking(now));
        if taking == Some(Taking::NoMoves) && self.chance.percent(50) {
            return ask(Order::Cancel);
        }
        let held = self.tabs[tab].journey.application().and_then(|known| known.live_hold(now)).cloned();
        match held {
            Some(hold) => self.booking(tab, hold.id),
            None => self.pick_time(tab).map_or(Act::LookUp, |slot| ask(Order::Hold { slot })),
        }
    }

    /// Any order that the machine permits.
    fn permitted(&mut self, tab: usize) -> Act {
        let now = self.now();
        let orders = self.orders(tab);
        let known = &self.tabs[tab];
        let open: Vec<_> = orders.into_iter().filter(|order| known.journey.permits(order, &known.pack, now)).collect();
        match self.chance.one_of(&open) {
            Some(Order::Book { hold }) => self.booking(tab, hold),
            order => order.map_or(Act::LookUp, ask),
        }
    }

    /// The page asks once more before it sends the last move.
    fn booking(&mut self, tab: usize, hold: String) -> Act {
        let known = &self.tabs[tab];
        let is_last = known.journey.application().and_then(|known| known.move_cost()) == Some(MoveCost::Last);
        if is_last && known.asked_last.as_ref() != Some(&hold) {
            self.last_move(hold)
        } else {
            ask(Order::Book { hold })
        }
    }

    /// Some keep the appointment that they have.
    fn last_move(&mut self, hold: String) -> Act {
        if self.chance.percent(70) {
            return Act::AskedLast(hold);
        }
        self.tally.count("last moves: kept");
        ask(Order::Release { hold })
    }

    /// An order that the machine does not permit: it must not go out.
    fn forbidden(&mut self, tab: usize) -> Act {
        let now = self.now();
        let orders = self.orders(tab);
        let known = &self.tabs[tab];
        let closed: Vec<_> =
            orders.into_iter().filter(|order| !known.journey.permits(order, &known.pack, now)).collect();
        self.tally.count("orders that are not permitted");
        self.chance.one_of(&closed).map_or(Act::Reload, ask)
    }

    /// Another page: a step or, now and then, one that is none.
    fn elsewhere(&mut self) -> Act {
        self.tally.count("goes to another page");
        Act::GoTo(self.chance.one_of(&Step::ALL).filter(|_| self.chance.percent(90)))
    }

    /// Something about the account, for those who like to have one.
    fn about_the_account(&mut self) -> Act {
        let deeds = [
            Deed::SignIn,
            Deed::SignInWrongly,
            Deed::SignOut,
            Deed::EndElsewhere,
            Deed::Extend,
            Deed::ConfirmWrongly,
            Deed::Bring,
            Deed::ChangeDevice,
        ];
        Act::Account(deeds[self.chance.weighed(&[6, 1, 2, 3, 2, 1, 3, 4])])
    }

    /// What the machine does not permit, asked of the office all the same.
    fn past_the_app(&mut self, tab: usize) {
        if self.chance.percent(10) {
            return self.withdraw_past_the_app(tab);
        }
        let fee = self.tabs[tab].journey.application().map(|known| known.fee.state);
        if fee == Some(FeeState::FeeExpired) || self.chance.percent(20) {
            return self.intrude_oddly(tab);
        }
        match self.forbidden(tab) {
            // A second application is nothing that the office would refuse.
            Act::Tell(Event::Asked(order)) if !matches!(order, Order::Open(_)) => self.intrude(tab, order),
            _ => {}
        }
    }

    fn turn_a_tab(&mut self, tab: usize) {
        if self.tabs.len() == 1 && self.chance.percent(70) {
            self.tally.count("second tabs opened");
            self.load(1);
        } else {
            self.perform(tab, Act::Reload);
        }
    }

    /// Everything on the device is gone; what is on paper is not.
    pub fn lose_the_device(&mut self) {
        self.tally.count("devices lost");
        self.say(|| "the device is lost".to_owned());
        self.store.forget();
        self.session = None;
        self.tabs.truncate(1);
        self.turn = Turn::default();
        self.watches.clear();
        self.tabs[0] = self.fresh_tab();
    }

    /// Something that waits is not to be sent after all.
    fn take_back(&mut self, tab: usize) -> Act {
        let keys: Vec<_> = self.tabs[tab].journey.outbox.iter().map(|waiting| waiting.key.clone()).collect();
        self.chance.one_of(&keys).map_or(Act::Reload, |key| Act::Tell(Event::TakenBack(key)))
    }

    /// What can be given without a line, while the opening waits or not.
    pub fn meanwhile(&mut self, tab: usize) -> Option<Order> {
        let now = self.now();
        let orders = self.answers();
        let known = &self.tabs[tab];
        let open: Vec<_> = orders.into_iter().filter(|order| known.journey.permits(order, &known.pack, now)).collect();
        self.chance.one_of(&open).filter(|_| self.chance.percent(80))
    }

    /// Orders that may wait for the line.
    fn answers(&mut self) -> Vec<Order> {
        let terms = self.pack.terms.iter().map(|terms| Order::AcceptTerms { version: terms.version.clone() });
        let mut orders: Vec<_> = terms.collect();
        let ds160 = self.person.profile.ds160.clone().filter(|_| self.chance.percent(90));
        let phone = format!("+3725551234{}", self.chance.below(10));
        orders.push(Order::SendProfile(Profile { ds160, phone, ..self.person.profile.clone() }));
        orders.extend(self.person.delivery(&self.pack, &mut self.chance).map(Order::Deliver));
        orders.push(Order::Prefer(self.preferences()));
        orders
    }

    /// The emergency is always the same: it is needed today.
    fn emergency(&self) -> Plea {
        Plea {
            urgency: Urgency::Medical,
            needed_by: self.pack.zone.date(self.now()),
            explanation: "Operatsioon.\nKiri on olemas.".into(),
            asked_by: AskedBy::Representative,
        }
    }

    /// Days that would suit; the first ones may be over when the office hears of them.
    fn preferences(&mut self) -> Preferences {
        let today = self.pack.zone.date(self.now());
        let from = self.chance.percent(50).then(|| today.checked_add_days(Days::new(7))).flatten();
        let part = self.chance.one_of(&DayPart::ALL).filter(|_| self.chance.percent(70));
        Preferences { from, to: None, part }
    }

    /// Every order that somebody could come upon here.
    fn orders(&mut self, tab: usize) -> Vec<Order> {
        let mut orders = vec![Order::Open(self.person.opening.clone())];
        orders.extend(self.person.papers.iter().map(|paper| paper.find()));
        orders.extend(self.answers());
        let Some(application) = self.tabs[tab].journey.application().cloned() else { return orders };
        let born = Proof::BirthDate(self.person.opening.applicant.date_of_birth);
        if self.chance.percent(10) {
            orders.push(Order::Find(Lookup { reference: application.reference.clone(), proof: born }));
        }
        orders.extend(self.person.classes.iter().take(2).map(|class| Order::ChooseClass { visa_class: class.clone() }));
        if self.chance.percent(5) {
            let lives_here = self.chance.percent(50);
            orders.push(Order::StateResidency(if lives_here { Residency::Resident } else { Residency::NonResident }));
        }
        if let Some(amount) = application.fee.due {
            let slip_unpaid = self.chance.percent(50);
            orders.extend(Channel::ALL.map(|channel| Order::Pay { channel, amount, slip_unpaid }));
        }
        orders.extend(self.pick_time(tab).map(|slot| Order::Hold { slot }));
        if let Some(hold) = application.hold {
            orders.push(Order::Extend { hold: hold.id.clone() });
            orders.push(Order::Release { hold: hold.id.clone() });
            orders.push(Order::Book { hold: hold.id });
        }
        orders.push(Order::Cancel);
        orders.extend(self.chance.percent(70).then(|| Order::AskEmergency(self.emergency())));
        orders.extend(self.chance.percent(40).then_some(Order::WithdrawEmergency));
        orders
    }
}

fn brief(act: &Act) -> String {
    format!("{act:?}").chars().take(200).collect()
}
