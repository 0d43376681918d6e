//! Another program with the visitor's token, which asks the office for what this app would not: the office has to refuse by
//! itself (R47).

use viza::domain::address::Address;
use viza::domain::delivery::DeliveryChoice;
use viza::domain::errand::{Errand, Key, Order, Stage};
use viza::domain::journey::OfficeFile;
use viza::domain::payment::{Channel, FeeState};
use viza::wire::{letter, record};

use super::world::World;

impl World<'_> {
    /// Sends an order past the app. Whatever payment comes of it is made at once.
    pub fn intrude(&mut self, tab: usize, order: Order) {
        let Some(file) = self.tabs[tab].journey.file.clone() else { return };
        let errand = Errand { key: Key(self.chance.word()), order, stage: Stage::Sent, at: None };
        let Some(letter) = letter::order(&errand, Some(&file), &self.pack.country) else { return };
        self.say(|| format!("past the app: {:?}", errand.order));
        let reply = self.office.deliver(&letter);
        let Some(reply) = self.hear(reply, Some(&errand.order)) else { return };
        self.tally.count(if reply.status < 300 {
            "orders past the app: taken"
        } else {
            "orders past the app: refused"
        });
        let Order::Pay { channel, .. } = errand.order else { return };
        let Ok(taken) = record::application(&reply.text) else { return };
        let Some(payment) = taken.fee.latest() else { return };
        match (channel, &payment.hosted_page) {
            (Channel::Card, Some(page)) => {
                self.office.at_the_bank(page, self.chance.below(2), "pay");
            }
            _ => {
                self.office.arrive(&payment.id, false);
            }
        }
    }

    /// Sends what no page of this country offers.
    pub fn intrude_oddly(&mut self, tab: usize) {
        let home = self.person.profile.address.clone();
        let known = self.person.delivery(&self.pack, &mut self.chance).filter(|known| known.address.is_some());
        let choice = |option: String, address: Address| {
            Order::Deliver(DeliveryChoice { option, place: None, address: Some(address), presence_acknowledged: true })
        };
        let held = self.tabs[tab].journey.application().and_then(|known| known.hold.clone());
        let fee = self.tabs[tab].journey.application().map(|known| known.fee.state);
        match (self.chance.below(5), known, held) {
            _ if fee == Some(FeeState::FeeExpired) => {
                let slot = format!("{}-20270301-0900", self.pack.post);
                self.intrude(tab, Order::Hold { slot });
            }
            (0, Some(known), _) => {
                self.intrude(tab, choice(known.option, Address { country: "fi".into(), ..home }));
            }
            (1, ..) => self.intrude(tab, choice("by_balloon".into(), home)),
            (2, ..) => {
                let elsewhere = ["tallinn-20261201-0900", "tbilisi-20261201-0900", "tirana-20261201-0900"];
                let slot = self.chance.one_of(&elsewhere).unwrap().to_owned();
                self.intrude(tab, Order::Hold { slot });
            }
            (3, _, Some(hold)) => {
                for _ in 0..3 {
                    self.intrude(tab, Order::Extend { hold: hold.id.clone() });
                }
            }
            (3, ..) => self.read_with_a_made_up_token(tab),
            _ => {
                if let Some(slot) = self.pick_time(tab) {
                    self.intrude(tab, Order::Hold { slot });
                }
            }
        }
    }

    fn read_with_a_made_up_token(&mut self, tab: usize) {
        let Some(file) = self.tabs[tab].journey.file.clone() else { return };
        let reply = self.office.deliver(&letter::record(&OfficeFile { token: self.chance.word(), ..file }));
        if reply.status < 300 {
            self.audit.fault(format!("told to somebody without its token: {}", reply.body));
        }
        self.hear(reply, None);
    }
}
