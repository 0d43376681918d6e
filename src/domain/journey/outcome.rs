//! What the office says of an order or of the application: its answers, its refusals, its silence, its record.

use super::{
    Application, Cause, Command, Errand, Facts, Journey, Meanwhile, OfficeFile, Order, Refusal, Stage, Step, Trouble,
};
use crate::domain::recall::recall;

impl Journey {
    pub(super) fn lose_sight(&mut self, facts: &Facts) -> Vec<Command> {
        if let Some(errand) = self.errand.take_if(|errand| errand.order.may_wait()) {
            // Sent again under its key it is carried out once at most, and the answer says what became of it. Who waits
            // for it goes on meanwhile.
            let sent_by_itself = self.outbox.get(&errand.key).is_some();
            let is_waited_for = self.stands_where(&errand) && !sent_by_itself;
            let step = errand.order.step();
            self.put_back(errand, None, facts);
            // It may not have been sent at all, because the record had shown by then that it had arrived before.
            if let Some(known) = self.application().filter(|_| sent_by_itself).cloned() {
                self.take_out_what_left_a_trace(&known, facts);
            }
            let onward = if is_waited_for { self.onward_meanwhile(step, facts) } else { None };
            return [Command::Save].into_iter().chain(onward.map(Command::GoTo)).collect();
        }
        let readable = self.file.is_some();
        if let Some(errand) = &mut self.errand {
            // With no record to read there is nothing to wait for: the same key goes out again when the visitor says so.
            errand.stage = if readable { Stage::Unclear } else { Stage::NotSeen };
        }
        let mut commands = vec![Command::Save];
        commands.extend(self.look());
        commands
    }

    pub(super) fn refuse(&mut self, refusal: Refusal, facts: &Facts) -> Vec<Command> {
        let Some(errand) = self.errand.take() else { return vec![] };
        if errand.order.may_wait() && refusal.passes() {
            return self.wait_for_better(errand, refusal, facts);
        }
        if self.went_unseen && refusal.is_of_the_door() {
            return self.stay_unseen(errand, refusal);
        }
        self.outbox.take(&errand.key);
        self.outbox.got_through();
        let mut commands = vec![Command::Save];
        // The record says nothing of an application that was looked for or was to be opened.
        if !matches!(errand.order, Order::Open(_) | Order::Find(_)) {
            commands.extend(self.look());
        }
        if let (Order::Hold { .. }, true) = (&errand.order, self.stands_where(&errand)) {
            // Wherever the time was asked for, the others are offered where the free times are.
            commands.push(Command::GoTo(Step::Booking));
        }
        self.trouble = Some(Trouble { step: errand.order.step(), cause: Cause::Refused(refusal) });
        commands
    }

    /// The office turned the second attempt away at its door. What became of the first is as unknown as before, and only the
    /// same key keeps it from being carried out twice.
    fn stay_unseen(&mut self, errand: Errand, refusal: Refusal) -> Vec<Command> {
        self.trouble = Some(Trouble { step: errand.order.step(), cause: Cause::Refused(refusal) });
        self.errand = Some(Errand { stage: Stage::NotSeen, ..errand });
        [Command::Save].into_iter().chain(self.look()).collect()
    }

    pub(super) fn read(&mut self, application: Application, facts: &Facts) -> Vec<Command> {
        let Some(file) = &mut self.file else { return vec![] };
        if application.id != file.application.id || application.version < file.application.version {
            return vec![];
        }
        file.application = application;
        self.trouble.take_if(|trouble| trouble.ends_with_a_reading());
        let known = file.clone();
        self.take_out_what_left_a_trace(&known.application, facts);
        // A trace may show up after a record without one: the order was slow, or the record was.
        let Some(errand) = self.errand.as_mut().filter(|errand| errand.stage != Stage::Sent) else {
            return vec![Command::Save];
        };
        if errand.order.left_a_trace(&errand.key, &known.application) {
            return self.settle(known, facts);
        }
        errand.stage = Stage::NotSeen;
        vec![Command::Save]
    }

    /// Takes a newer record out of an answer that nobody waits for; the order under way is not touched.
    pub(super) fn overhear(&mut self, heard: OfficeFile, facts: &Facts) -> Vec<Command> {
        let known = self.file.as_mut().map(|file| &mut file.application);
        let newer = |known: &&mut Application| {
            let heard = &heard.application;
            known.id == heard.id && known.access == heard.access && known.version < heard.version
        };
        let Some(known) = known.filter(newer) else { return vec![] };
        *known = heard.application.clone();
        self.take_out_what_left_a_trace(&heard.application, facts);
        vec![Command::Save]
    }

    /// Goes on with another session's token; what the record was asked for and did not tell is asked again.
    pub(super) fn reopen(&mut self, token: String) -> Vec<Command> {
        let Some(file) = self.file.as_mut().filter(|file| file.by_session && file.token != token) else {
            return vec![];
        };
        file.token = token;
        self.trouble.take_if(|trouble| matches!(trouble.cause, Cause::Refused(Refusal::SessionEnded)));
        vec![Command::Save, Command::Read]
    }

    /// Takes in the office's answer and goes where the order leads.
    pub(super) fn settle(&mut self, file: OfficeFile, facts: &Facts) -> Vec<Command> {
        let Some(errand) = self.errand.take() else { return vec![] };
        self.trouble = None;
        let sent_by_itself = self.outbox.take(&errand.key).is_some();
        self.outbox.got_through();
        let known = self.file.as_ref().filter(|known| known.application.id == file.application.id);
        let stale = known.is_some_and(|known| known.application.version > file.application.version);
        if !stale {
            let recovery_code =
                file.recovery_code.clone().or_else(|| known.and_then(|known| known.recovery_code.clone()));
            if let Order::Find(_) = errand.order {
                // What is found need not be opened.
                self.outbox.retain(|waiting| !matches!(waiting.order, Order::Open(_)));
                if known.is_none() && self.file.is_some() {
                    // Somebody else's application: what was typed for the first one is not theirs.
                    (self.draft, self.outbox) = Default::default();
                }
                recall(&mut self.draft, &file.application);
            }
            self.file = Some(OfficeFile { recovery_code, ..file });
        }
        let mut commands = vec![Command::Save];
        // A later wish in its place is told of once that has arrived.
        if self.outbox.iter().any(|waiting| waiting.order.is_like(&errand.order)) {
            return commands;
        }
        let lead = self.lead_on(&errand, facts);
        if sent_by_itself {
            self.tell_of(errand.order, lead);
        } else if self.stands_where(&errand) {
            commands.extend(lead);
        } else {
            self.meanwhile = errand.order.news(lead, false);
        }
        commands
    }

    /// What was sent by itself moves nobody, and shows itself to whoever stands where it is to be seen.
    pub(super) fn tell_of(&mut self, order: Order, lead: Option<Command>) {
        let news = order.news(lead, true).filter(|news| Some(news.step) != self.here);
        self.meanwhile = news.or(self.meanwhile.take());
    }

    /// Whether the visitor still sees the step where the order was given. Who went elsewhere meanwhile is not pulled away.
    fn stands_where(&self, errand: &Errand) -> bool {
        self.here == errand.at
    }
}

impl Trouble {
    /// Whether it says that the office could not be reached, and nothing of an order for the application: then it is over
    /// as soon as the office shows the record.
    fn ends_with_a_reading(&self) -> bool {
        let unreached = match &self.cause {
            Cause::NoAnswer => true,
            Cause::Refused(refusal) => {
                matches!(refusal, Refusal::Busy { .. } | Refusal::Maintenance { .. } | Refusal::AppOutdated)
            }
            Cause::NoLine | Cause::NeedsLine(_) => false,
        };
        unreached && self.step == Step::Start
    }
}

impl Order {
    /// What is told of the order to a visitor who is elsewhere by now; nothing of what every page shows by itself.
    fn news(self, lead: Option<Command>, by_itself: bool) -> Option<Meanwhile> {
        let step = match (lead, &self) {
            (Some(Command::GoTo(step)), _) => step,
            (_, Self::Extend { .. } | Self::Release { .. }) => return None,
            _ => self.step(),
        };
        Some(Meanwhile { order: self, step, by_itself })
    }
}
