//! Taking the application back, as the app does it: in its turn, and with the draft on this device.

use viza::domain::errand::Stage;
use viza::domain::journey::Event;
use viza::wire::answer::Withdrawal;
use viza::wire::letter;

use super::line::{About, Parcel, To};
use super::tab::Send;
use super::world::{Carried, World};

impl World<'_> {
    /// The visitor has said so twice. The page offers it while nothing keeps the application from being withdrawn, and no
    /// order's fate is open.
    pub fn withdraw(&mut self, tab: usize) {
        let own = &self.tabs[tab];
        let is_under_way = own.send(|send| matches!(send, Send::Withdrawing(_))).is_some();
        let Some(file) = own.journey.file.clone() else { return };
        let obstacle = file.application.withdrawal_obstacle(self.now());
        if self.online && !is_under_way && own.journey.errand.is_none() && obstacle.is_none() {
            self.tabs[tab].sends.push(Send::Withdrawing(Box::new(file)));
            self.claim(tab, Carried::Withdrawal);
        }
    }

    /// It is this tab's turn.
    pub fn send_withdrawal(&mut self, tab: usize) {
        let known = &self.tabs[tab];
        let file = known.sends.iter().find_map(|send| match send {
            Send::Withdrawing(file) => Some(file.as_ref().clone()),
            _ => None,
        });
        let Some(file) = file else { return };
        self.turn.holder = Some(known.id);
        let letter = letter::withdrawal(&file);
        let to = To { tab: known.id, about: About::Withdrawal, file: Some(file) };
        self.parcels.push_back(Parcel::Request(letter, to));
    }

    /// What has become of it. Whoever does not know asks again.
    pub fn withdrawn(&mut self, tab: usize, outcome: Withdrawal, to: &To) {
        let Some(place) = self.tabs[tab].send(|send| matches!(send, Send::Withdrawing(_))) else {
            return self.tally.count("answers after their time");
        };
        self.tabs[tab].sends.remove(place);
        let id = to.file.as_ref().map(|file| file.application.id.clone()).unwrap_or_default();
        self.say(|| format!("tab {}: withdrawing {id}: {outcome:?}", self.tabs[tab].id));
        match outcome {
            Withdrawal::Gone => {
                self.tally.count("withdrawals: done");
                self.audit.erased(id.clone());
                self.person.papers.retain(|paper| paper.application != id);
                self.store.forget();
                self.end_turn();
                self.load(tab);
            }
            Withdrawal::Refused(_) => {
                self.tally.count("withdrawals: refused");
                self.end_turn();
                self.tell(tab, Event::LookedAgain);
            }
            Withdrawal::Unclear => {
                self.tally.count("withdrawals: unclear");
                self.end_turn();
            }
        }
    }

    /// Somebody else takes it back, past the app: the office has to judge by itself.
    pub fn withdraw_past_the_app(&mut self, tab: usize) {
        let Some(file) = self.tabs[tab].journey.file.clone() else { return };
        if file.application.withdrawal_obstacle(self.now()).is_none() || self.tabs[tab].stage() == Some(Stage::Sent) {
            return;
        }
        let reply = self.office.deliver(&letter::withdrawal(&file));
        let status = reply.status;
        self.hear(reply, None);
        if status < 300 {
            self.audit.fault(format!("withdrawn although the app knows why not: {}", file.application.as_received));
        }
    }
}
