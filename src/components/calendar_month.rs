//! A month as the calendar shows it: plain values, in the visitor's language.

/// What can be done with a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DayState {
    /// It has free times.
    Free,
    /// Nothing is known of it yet; choosing it asks.
    Unknown,
    /// There is nothing to choose on it.
    #[default]
    Closed,
}

impl DayState {
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Free => "viza-calendar__day viza-calendar__day--free",
            Self::Unknown => "viza-calendar__day viza-calendar__day--unknown",
            Self::Closed => "viza-calendar__day viza-calendar__day--closed",
        }
    }
}

/// One day of the month.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CalendarDay {
    /// What is reported when it is chosen.
    pub key: String,
    /// Its number, for example "23".
    pub number: String,
    /// What is read aloud, state included, for example "Monday, 23 November 2026, 4 free times".
    pub label: String,
    /// What can be done with it.
    pub state: DayState,
    /// Whether it is today.
    pub today: bool,
}

/// The name of a weekday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weekday {
    /// As the column's heading.
    pub short: String,
    /// As it is read aloud.
    pub full: String,
}

/// One month, ready to show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CalendarMonth {
    /// Its name with the year.
    pub title: String,
    /// In which column the first day stands, from 0.
    pub first_column: usize,
    /// All its days in their order.
    pub days: Vec<CalendarDay>,
    /// Whether an earlier month can be shown.
    pub has_before: bool,
    /// Whether a later month can be shown.
    pub has_after: bool,
}

/// One entry of the explanation under the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarKey {
    /// Which mark is explained.
    pub state: DayState,
    /// What it means.
    pub text: String,
}

/// The words of the calendar.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CalendarWords {
    /// Of the button to the month before.
    pub before: String,
    /// Of the button to the month after.
    pub after: String,
    /// The week's days, beginning with the week's first.
    pub weekdays: Vec<Weekday>,
    /// The explanation of the marks.
    pub keys: Vec<CalendarKey>,
}

/// Which way the month is turned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MonthTurn {
    /// To the month before.
    Before,
    /// To the month after.
    After,
}
