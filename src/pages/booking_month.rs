//! The free times as a month: the days that have some can be chosen, and the list follows.

use chrono::{Datelike, Months, NaiveDate};
use leptos::prelude::*;

use super::booking::Times;
use crate::components::{
    CalendarDay, CalendarKey, CalendarMonth, CalendarWords, DayCalendar, DayState, MonthTurn, Weekday,
};
use crate::domain::booking::Slot;
use crate::i18n::Words;
use crate::wire::date::date;

pub fn calendar(times: Times, slots: &[Slot]) -> AnyView {
    let visit = times.visit;
    let words = visit.words();
    let free: Vec<NaiveDate> = slots.iter().map(|slot| slot.starts.date()).collect();
    let today = visit.pack().zone.date(visit.journey.glance_at_clock());
    let first = free.first().copied().unwrap_or(today);
    let shown = RwSignal::new(first.with_day(1).unwrap_or(first));
    let month = Signal::derive(move || month(words, shown.get(), today, &free));
    let chosen = Signal::derive(move || times.day.get().map(|day| day.to_string()));
    let on_choose = Callback::new(move |key: String| times.day.set(date(&key).ok()));
    let on_turn = Callback::new(move |turn| {
        let turned = match turn {
            MonthTurn::Before => shown.get_untracked().checked_sub_months(Months::new(1)),
            MonthTurn::After => shown.get_untracked().checked_add_months(Months::new(1)),
        };
        if let Some(turned) = turned {
            shown.set(turned);
            times.look(turned.max(today));
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
        keys: vec![key(DayState::Free, words.booking_day_free()), key(DayState::Closed, words.booking_day_closed())],
    }
}

fn month(words: &'static Words, first: NaiveDate, today: NaiveDate, free: &[NaiveDate]) -> CalendarMonth {
    let days = first
        .iter_days()
        .take_while(|day| day.month() == first.month())
        .map(|day| {
            let times = u32::try_from(free.iter().filter(|free| **free == day).count()).unwrap_or_default();
            let date = words.date_long(day);
            let (state, label) = if times > 0 {
                (DayState::Free, words.booking_day_label(&date, &words.booking_free_times(times)))
            } else {
                (DayState::Closed, words.booking_day_label(&date, &words.booking_day_closed()))
            };
            CalendarDay { key: day.to_string(), number: day.day().to_string(), label, state, today: day == today }
        })
        .collect();
    CalendarMonth {
        title: words.month_year(first),
        first_column: first.weekday().num_days_from_monday() as usize,
        days,
        has_before: first > today,
        has_after: true,
    }
}
