//! Another program with the visitor's token, which asks the office for what this app would not: the office has to refuse by
//! itself (R47).

use viza::domain::errand::{Errand, Key, Order, Stage};
use viza::domain::payment::Channel;
use viza::wire::{letter, record};

use super::world::World;

impl World<'_> {
    /// Sends an order past the app. Whatever payment comes of it is made at once.
    pub fn intrude(&mut self, tab: usize, order: Order) {
        let Some(file) = self.tabs[tab].journey.file.clone() else { return };
        let errand = Errand { key: Key(self.chance.word()), order, stage: Stage::Sent, at: None };
        let Some(letter) = letter::order(&errand, Some(&file), &self.pack.country) else { return };
        let reply = self.office.deliver(&letter);
        self.audit.hears(&reply.body);
        self.say(|| format!("past the app: {:?} -> {} {}", errand.order, reply.status, reply.body));
        self.tally.count(if reply.status < 300 {
            "orders past the app: taken"
        } else {
            "orders past the app: refused"
        });
        let Order::Pay { channel, .. } = errand.order else { return };
        let Ok(taken) = record::application(&reply.body) else { return };
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
}
