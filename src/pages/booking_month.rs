//! The free times as a month: the days that have some can be chosen, and the list follows. A day that nobody has looked
//! at says so, and choosing it looks there.

use chrono::{Datelike, Months, NaiveDate};
use leptos::prelude::*;

use super::booking_look::Times;
use crate::components::{
    CalendarDay, CalendarKey, CalendarMonth, CalendarWords, DayCalendar, DayState, MonthTurn, Weekday,
};
use crate::domain::outlook::{Outlook, Seen};
use crate::i18n::Words;
use crate::wire::date::date;

pub fn calendar(times: Times) -> AnyView {
    let words = times.visit.words();
    let month = Memo::new(move |_| {
        let first = times.month.get();
        times.seen.with(|seen| month(times.visit.words(), first, times.today(), seen))
    });
    let chosen = Signal::derive(move || times.day.get().map(|day| day.to_string()));
    let on_choose = Callback::new(move |key: String| {
        if let Ok(day) = date(&key) {
            times.choose(day);
        }
    });
    let on_turn = Callback::new(move |turn| {
        let shown = times.month.get_untracked();
        let turned = match turn {
            MonthTurn::Before => shown.checked_sub_months(Months::new(1)),
            MonthTurn::After => shown.checked_add_months(Months::new(1)),
        };
        if let Some(turned) = turned {
            times.turn_to(turned);
        }
    });
    view! { <DayCalendar words=calendar_words(words) month chosen on_choose on_turn /> }.into_any()
}

fn calendar_words(words: &'static Words) -> CalendarWords {
    // Any week will do: the names are asked by date.
    let monday = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default();
    let weekdays = monday
        .iter_days()
        .take(7)
        .map(|day| Weekday { short: words.weekday_short(day), full: words.weekday(day) })
        .collect();
    let key = |state, text| CalendarKey { state, text };
    CalendarWords {
        before: words.booking_month_before(),
        after: words.booking_month_after(),
        weekdays,
        keys: vec![
            key(DayState::Free, words.booking_day_free()),
            key(DayState::Closed, words.booking_day_closed()),
            key(DayState::Unknown, words.booking_day_unseen()),
        ],
    }
}

fn month(words: &'static Words, first: NaiveDate, today: NaiveDate, seen: &Seen) -> CalendarMonth {
    let days = first.iter_days().take_while(|day| day.month() == first.month());
    CalendarMonth {
        title: words.month_year(first),
        first_column: first.weekday().num_days_from_monday() as usize,
        days: days.map(|day| calendar_day(words, day, today, seen)).collect(),
        has_before: first > today,
        has_after: true,
    }
}

fn calendar_day(words: &'static Words, day: NaiveDate, today: NaiveDate, seen: &Seen) -> CalendarDay {
    let (state, known) = match seen.of(day, today) {
        Outlook::Free(times) => (DayState::Free, words.booking_free_times(times)),
        Outlook::None => (DayState::Closed, words.booking_day_closed()),
        Outlook::NotSeen => (DayState::Unknown, words.booking_day_unseen()),
    };
    let label = words.booking_day_label(&words.date_long(day), &known);
    CalendarDay { key: day.to_string(), number: day.day().to_string(), label, state, today: day == today }
}
