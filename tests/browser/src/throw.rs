//! What a seed throws at one order, and how often what was thrown.

use std::ops::AddAssign;

use crate::chance::Chance;
use crate::killing::Moment;
use crate::wish::Wish;

/// The troubles of one way.
#[derive(Debug, Clone, Copy)]
pub struct Throw {
    pub seed: usize,
    pub wish: Wish,
    /// Among the moments of a way without trouble, or in a pause after some; none for that way itself.
    pub at: Option<Moment>,
    /// Among the moments of coming back.
    pub again: Option<usize>,
    /// Among the moments of typing, before anything is sent.
    pub typing: Option<usize>,
    pub line_breaks: bool,
}

impl Throw {
    /// Nothing of all that.
    pub const fn calm(seed: usize, wish: Wish) -> Self {
        Self { seed, wish, at: None, again: None, typing: None, line_breaks: false }
    }

    /// What the dice say about a way of so many moments.
    pub fn of(seed: usize, wish: Wish, moments: usize, chance: &mut Chance) -> Self {
        let throw = Self {
            at: Some(Moment::Wait(1 + chance.below(moments))),
            again: (chance.below(3) == 0).then(|| 1 + chance.below(20)),
            line_breaks: chance.below(3) == 0,
            typing: (chance.below(2) == 0).then(|| 1 + chance.below(60)),
            ..Self::calm(seed, wish)
        };
        // There is no pause where nothing breaks.
        match throw.line_breaks && wish.is_sent_by_itself() && chance.below(2) == 0 {
            true => Self { at: Some(Moment::Pause(1 + chance.below(4))), ..throw },
            false => throw,
        }
    }

    /// Whether the visitor presses once and waits, as long as the app tries again by itself.
    pub const fn is_patient(&self) -> bool {
        matches!(self.at, Some(Moment::Pause(_)))
    }
}

/// How often what happened.
#[derive(Debug, Clone, Copy, Default)]
pub struct Tally {
    pub runs: usize,
    pub killed: usize,
    pub in_a_pause: usize,
    pub killed_again: usize,
    pub while_typing: usize,
    pub with_faults: usize,
}

impl Tally {
    /// The head of a table of them.
    pub fn heads() -> String {
        ["runs", "killed", "in a pause", "again", "typing", "with faults"].map(|head| format!("{head:>12}")).concat()
    }

    /// Its row there.
    pub fn row(&self) -> String {
        let Self { runs, killed, in_a_pause, killed_again, while_typing, with_faults } = self;
        [runs, killed, in_a_pause, killed_again, while_typing, with_faults].map(|count| format!("{count:>12}")).concat()
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, more: Self) {
        self.runs += more.runs;
        self.killed += more.killed;
        self.in_a_pause += more.in_a_pause;
        self.killed_again += more.killed_again;
        self.while_typing += more.while_typing;
        self.with_faults += more.with_faults;
    }
}
