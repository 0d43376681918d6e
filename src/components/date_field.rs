//! A date typed as day, month and year: a date that one knows by heart is quicker typed than found in a calendar.
use leptos::prelude::*;

use super::question::{Question, QuestionWords};

/// A date as it was typed, right or wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateText {
    /// What stands in the day's input.
    pub day: String,
    /// What stands in the month's input.
    pub month: String,
    /// What stands in the year's input.
    pub year: String,
}

/// The labels of the three inputs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateLabels {
    /// "Day"
    pub day: String,
    /// "Month"
    pub month: String,
    /// "Year"
    pub year: String,
}

#[derive(Clone, Copy)]
enum Part {
    Day,
    Month,
    Year,
}

impl Part {
    fn of(self, date: &DateText) -> String {
        match self {
            Self::Day => date.day.clone(),
            Self::Month => date.month.clone(),
            Self::Year => date.year.clone(),
        }
    }

    fn put(self, date: &mut DateText, text: String) {
        match self {
            Self::Day => date.day = text,
            Self::Month => date.month = text,
            Self::Year => date.year = text,
        }
    }
}

/// A question answered by a date of three parts.
#[component]
pub fn DateField(
    /// Name of the question, unique on the page.
    #[prop(into)]
    name: String,
    /// Its words.
    words: QuestionWords,
    /// The labels of the three inputs.
    labels: DateLabels,
    /// What stands in them.
    #[prop(into)]
    value: Signal<DateText>,
    /// What is wrong with it, if anything.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Called with all three parts after each keystroke.
    on_input: Callback<DateText>,
    /// Whether the browser may offer the visitor's own date of birth.
    #[prop(optional)]
    birthday: bool,
) -> impl IntoView {
    let question = Question::new(name, &words, error);
    let input = |part, label, id: String| date_input(question, (part, label, id), birthday, value, on_input);
    let inputs = view! {
        <div class="viza-date">
            {input(Part::Day, labels.day, question.input_id())}
            {input(Part::Month, labels.month, question.part_id("month"))}
            {input(Part::Year, labels.year, question.part_id("year"))}
        </div>
    };
    question.grouped(words, inputs.into_any())
}

fn date_input(
    question: Question,
    (part, label, id): (Part, String, String),
    birthday: bool,
    value: Signal<DateText>,
    on_input: Callback<DateText>,
) -> AnyView {
    let (class, autocomplete) = match part {
        Part::Day => ("viza-input viza-input--2", "bday-day"),
        Part::Month => ("viza-input viza-input--2", "bday-month"),
        Part::Year => ("viza-input viza-input--4", "bday-year"),
    };
    view! {
        <div class="viza-date__part">
            <label class="viza-date__label" for=id.clone()>{label}</label>
            <input
                id=id.clone()
                name=id
                class=class
                type="text"
                inputmode="numeric"
                autocomplete=if birthday { autocomplete } else { "off" }
                aria-invalid=move || question.invalid()
                prop:value=move || value.with(|date| part.of(date))
                on:input:target=move |event| {
                    let mut date = value.get_untracked();
                    part.put(&mut date, event.target().value());
                    on_input.run(date);
                }
            />
        </div>
    }
    .into_any()
}
