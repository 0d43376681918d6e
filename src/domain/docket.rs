//! What a journey has ordered and nobody has carried out yet, in order.

use std::collections::VecDeque;

use super::journey::{Command, Journey};

/// The commands that wait.
#[derive(Debug, Default)]
pub struct Docket(VecDeque<Command>);

impl Docket {
    /// Puts commands behind those that wait.
    pub fn add(&mut self, commands: Vec<Command>) {
        self.0.extend(commands);
    }

    /// The next command that is still to be carried out. `shown` says whether the journey is the one on the screen.
    pub fn next(&mut self, journey: &Journey, shown: bool) -> Option<Command> {
        loop {
            let command = self.0.pop_front()?;
            let is_over = match &command {
                // Of several savings in a row the last one stores everything.
                Command::Save => self.0.front() == Some(&Command::Save),
                // Another tab's journey has taken the place of the one that wanted this sent.
                Command::Send(errand) => journey.on_its_way().is_none_or(|known| known.key != errand.key),
                // An answer that comes late moves nobody who is at another application by now.
                Command::GoTo(_) | Command::LeaveFor(_) => !shown,
                Command::Read => false,
            };
            if !is_over {
                return Some(command);
            }
        }
    }

    /// Another tab has stored something newer: what was to follow was decided without knowing it, and only what was typed
    /// here is still to be stored.
    pub fn begin_anew(&mut self) {
        self.0 = VecDeque::from([Command::Save]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::errand::{Errand, Key, Order, Stage};
    use crate::domain::step::Step;

    fn errand(key: &str) -> Errand {
        Errand { key: Key(key.into()), order: Order::Cancel, stage: Stage::Sent, at: None }
    }

    fn carried(docket: &mut Docket, journey: &Journey, shown: bool) -> Vec<Command> {
        std::iter::from_fn(|| docket.next(journey, shown)).collect()
    }

    fn docket(commands: &[Command]) -> Docket {
        let mut docket = Docket::default();
        docket.add(commands.to_vec());
        docket
    }

    #[test]
    fn savings_in_a_row_are_one_and_nothing_overtakes() {
        use Command::{Read, Save};
        let mut waiting = docket(&[Save, Save, Save, Read, Save]);
        waiting.add(vec![Save]);
        assert_eq!(carried(&mut waiting, &Journey::default(), true), [Save, Read, Save]);
    }

    #[test]
    fn only_the_order_that_is_on_its_way_is_sent() {
        let journey = |known| Journey { errand: known, ..Journey::default() };
        let unclear = Errand { stage: Stage::Unclear, ..errand("k-1") };
        for (known, is_sent) in
            [(Some(errand("k-1")), true), (Some(errand("k-2")), false), (Some(unclear), false), (None, false)]
        {
            let mut waiting = docket(&[Command::Send(errand("k-1"))]);
            assert_eq!(waiting.next(&journey(known.clone()), true).is_some(), is_sent, "{known:?}");
        }
    }

    #[test]
    fn nobody_is_moved_who_is_at_another_application() {
        let commands = [Command::Save, Command::GoTo(Step::Check), Command::LeaveFor("/bank".into())];
        assert_eq!(carried(&mut docket(&commands), &Journey::default(), true), commands);
        assert_eq!(carried(&mut docket(&commands), &Journey::default(), false), [Command::Save]);
    }

    #[test]
    fn a_newer_journey_leaves_only_the_saving() {
        let mut waiting = docket(&[Command::Read, Command::GoTo(Step::Fee)]);
        waiting.begin_anew();
        assert_eq!(carried(&mut waiting, &Journey::default(), true), [Command::Save]);
    }
}
