//! What asks for one of several: cards, a list, a day, a time.

use chrono::{Datelike, Months, NaiveDate, NaiveTime};
use leptos::prelude::*;

use super::stage::{Sample, first, moment};
use super::state::State;
use crate::components::{
    CalendarDay, CalendarKey, CalendarMonth, CalendarWords, Choice, ChoiceOption, CompareCard, CompareCards,
    DayCalendar, DayState, DefinitionRow, MonthTurn, Select, SelectOption, SlotDay, SlotPicker, SlotTime, Weekday,
};
use crate::i18n::Words;

pub fn choice(sample: &Sample) -> AnyView {
    let words = sample.words;
    let closed = if sample.is(State::Closed) { words.channel_card_once(24) } else { String::new() };
    let option =
        |value: &str, title, body, aside, closed| ChoiceOption { value: value.into(), title, body, aside, closed };
    let at_once = words.channel_valid_at_once();
    let options = vec![
        option("card", words.channel_card(), words.channel_card_how(), at_once, closed),
        option("transfer", words.channel_transfer(), words.channel_transfer_how(), String::new(), String::new()),
    ];
    let asked = sample.asked(words.fee_channel(), words.fee_channel_hint());
    // Where the card is closed, the other way is the one that can be chosen.
    let chosen = if sample.is(State::Closed) { "transfer" } else { "card" };
    let question = sample.one_of(asked, chosen, words.problem_no_channel());
    view! { <Choice question options /> }.into_any()
}

pub fn compare_cards(sample: &Sample) -> AnyView {
    let words = sample.words;
    let closed = if sample.is(State::Closed) { words.delivery_inside_only() } else { String::new() };
    let card = |value: &str, title, price, place, presence, closed| CompareCard {
        value: value.into(),
        title,
        price,
        rows: vec![
            DefinitionRow { term: words.delivery_row_place(), text: place },
            DefinitionRow { term: words.delivery_row_presence(), text: presence },
        ],
        closed,
    };
    let (to_door, at_door) = (words.delivery_door_place(), words.delivery_door_presence());
    let (at_place, collected) = (words.delivery_pickup_place_any(), words.delivery_pickup_presence());
    let cards = vec![
        card("pickup", words.delivery_pickup(), words.delivery_free(), at_place, collected, String::new()),
        card("door", words.delivery_door(), sample.amount(), to_door, at_door, closed),
    ];
    let asked = sample.asked(words.delivery_question(), String::new());
    let question = sample.one_of(asked, "pickup", words.problem_no_delivery());
    view! { <CompareCards question cards /> }.into_any()
}

pub fn select(sample: &Sample) -> AnyView {
    let words = sample.words;
    let nation = |code: &str| SelectOption { value: code.to_owned(), text: words.nation(code) };
    let mut options = vec![SelectOption { value: String::new(), text: words.common_choose() }];
    options.extend(["al", "ee", "fi", "ge", "us"].map(nation));
    let chosen = if sample.is(State::Wrong) { "" } else { sample.pack.country.code() };
    let asked = sample.asked(words.profile_nationality(), String::new());
    let question = sample.one_text(asked, chosen, words.problem_no_nationality());
    view! { <Select question options /> }.into_any()
}

pub fn slot_picker(sample: &Sample) -> AnyView {
    let words = sample.words;
    let time = |hour, minute, closed: String| {
        let label = words.time(NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default());
        SlotTime { key: format!("{hour}-{minute}"), label, closed }
    };
    let open = String::new;
    let times = vec![time(8, 30, open()), time(9, 0, words.common_taken()), time(9, 30, open()), time(10, 0, open())];
    let label = words.date_long(moment().date());
    let days = Signal::stored(vec![SlotDay { label, note: words.booking_free_times(3), times }]);
    let asked = sample.asked(words.booking_choose(), String::new());
    let question = sample.one_of(asked, "9-30", words.booking_none_chosen());
    view! { <SlotPicker question days /> }.into_any()
}

/// Days of every kind, the chosen one and today; the months after it are not looked at.
pub fn day_calendar(sample: &Sample) -> AnyView {
    let words = sample.words;
    let shown = RwSignal::new(first());
    let chosen = RwSignal::new(Some(moment().date().to_string()));
    let month = Signal::derive(move || month(words, shown.get()));
    let on_choose = Callback::new(move |key| chosen.set(Some(key)));
    let on_turn = Callback::new(move |turn| {
        let from = shown.get_untracked();
        let turned = match turn {
            MonthTurn::Before => from.checked_sub_months(Months::new(1)),
            MonthTurn::After => from.checked_add_months(Months::new(1)),
        };
        shown.set(turned.unwrap_or(from));
    });
    view! { <DayCalendar words=calendar_words(words) month chosen on_choose on_turn /> }.into_any()
}

fn calendar_words(words: &'static Words) -> CalendarWords {
    let monday = NaiveDate::from_ymd_opt(2026, 11, 16).unwrap_or_default();
    let weekday = |day| Weekday { short: words.weekday_short(day), full: words.weekday(day) };
    CalendarWords {
        before: words.booking_month_before(),
        after: words.booking_month_after(),
        weekdays: monday.iter_days().take(7).map(weekday).collect(),
        keys: [DayState::Free, DayState::Closed, DayState::Unknown]
            .map(|state| CalendarKey { state, text: state_words(words, state) })
            .to_vec(),
    }
}

fn state_words(words: &'static Words, state: DayState) -> String {
    match state {
        DayState::Free => words.booking_day_free(),
        DayState::Closed => words.booking_day_closed(),
        DayState::Unknown => words.booking_day_unseen(),
    }
}

fn month(words: &'static Words, shown: NaiveDate) -> CalendarMonth {
    let today = NaiveDate::from_ymd_opt(2026, 11, 16).unwrap_or_default();
    let days = shown.iter_days().take_while(|day| day.month() == shown.month()).map(|day| {
        let state = match day.day() % 7 {
            _ if day <= today => DayState::Closed,
            _ if shown != first() => DayState::Unknown,
            2..=4 => DayState::Free,
            5 | 6 => DayState::Unknown,
            _ => DayState::Closed,
        };
        let label = words.booking_day_label(&words.date_long(day), &state_words(words, state));
        CalendarDay { key: day.to_string(), number: day.day().to_string(), label, state, today: day == today }
    });
    CalendarMonth {
        title: words.month_year(shown),
        first_column: shown.weekday().num_days_from_monday() as usize,
        days: days.collect(),
        has_before: shown > first(),
        has_after: true,
    }
}
