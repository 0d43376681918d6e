//! A form bound to the journey's draft: every question shows what was typed and tells the journey what is typed.

use leptos::prelude::*;

use crate::components::{
    Checkbox, Choice, ChoiceOption, DateField, DateLabels, DateText, ErrorLink, ErrorSummary, Field as TextField,
    FieldKind, OneOf, OneText, QuestionWords, Select, SelectOption, TextArea,
};
use crate::domain::draft::Field;
use crate::domain::opening::FilledInBy;
use crate::domain::problem::Problem;
use crate::i18n::problem_text;
use crate::state::Visit;

/// A form on a page. Its problems are told when the visitor wants to go on, never while they type.
#[derive(Clone, Copy)]
pub struct Form {
    pub visit: Visit,
    /// What this app finds wrong.
    problems: RwSignal<Vec<Problem>>,
    /// The questions that stand on the page.
    asked: RwSignal<Vec<Field>>,
    /// What the office found wrong with their answers when they were sent.
    refused: Memo<Vec<Problem>>,
    /// Who fills it in: as the office has it, and before that as it stands in the draft.
    by: Memo<FilledInBy>,
}

impl Form {
    pub fn new(visit: Visit) -> Self {
        let asked = RwSignal::new(Vec::new());
        let refused = Memo::new(move |_| {
            let refused = visit.journey.refused_answers();
            asked.with(|asked| refused.into_iter().filter(|problem| asked.contains(&problem.field)).collect())
        });
        // A signal of its own: what is wrong is not told anew with every letter that is typed.
        let by = Memo::new(move |_| {
            visit.journey.with(|journey| {
                let answered = FilledInBy::from_slug(journey.draft.typed(Field::FilledInBy));
                journey.application().map(|known| known.by).or(answered).unwrap_or_default()
            })
        });
        Self { visit, problems: RwSignal::new(Vec::new()), asked, refused, by }
    }

    /// Shows what is wrong, or nothing. Gives the checked value if all is right.
    pub fn judge<T>(self, checked: Result<T, Vec<Problem>>) -> Option<T> {
        match checked {
            Ok(value) => {
                self.problems.set(Vec::new());
                Some(value)
            }
            Err(problems) => {
                self.problems.set(problems);
                None
            }
        }
    }

    /// Who fills it in; tracked.
    pub fn filled_in_by(self) -> FilledInBy {
        self.by.get()
    }

    /// The list of what is wrong, for the top of the page.
    pub fn summary(self) -> AnyView {
        let words = self.visit.words();
        let errors = Signal::derive(move || {
            let words = self.visit.words();
            let link = |problem: &Problem| ErrorLink {
                question: question_of(problem.field).slug().to_owned(),
                text: problem_text::fault_for(words, *problem, self.filled_in_by()),
            };
            self.shown().iter().map(link).collect::<Vec<_>>()
        });
        view! { <ErrorSummary heading=words.problem_heading() errors /> }.into_any()
    }

    /// What is wrong: first what this app sees, and where it sees nothing what the office said.
    fn shown(self) -> Vec<Problem> {
        let own = self.problems.get();
        if own.is_empty() { self.refused.get() } else { own }
    }

    fn error(self, field: Field) -> Signal<Option<String>> {
        if !self.asked.with_untracked(|asked| asked.contains(&field)) {
            self.asked.update(|asked| asked.push(field));
        }
        Signal::derive(move || {
            let found = self.shown().into_iter().find(|problem| question_of(problem.field) == field);
            found.map(|problem| problem_text::fault_for(self.visit.words(), problem, self.filled_in_by()))
        })
    }

    fn words(self, label: String, hint: String) -> QuestionWords {
        QuestionWords { label, hint, error_prefix: self.visit.words().problem_prefix() }
    }

    /// A line of text.
    pub fn text(self, field: Field, kind: FieldKind, label: String, hint: String) -> AnyView {
        view! { <TextField question=self.one_text(field, label, hint) kind /> }.into_any()
    }

    /// A text of several lines.
    pub fn long_text(self, field: Field, label: String, hint: String) -> AnyView {
        view! { <TextArea question=self.one_text(field, label, hint) /> }.into_any()
    }

    fn one_text(self, field: Field, label: String, hint: String) -> OneText {
        let journey = self.visit.journey;
        OneText {
            name: field.slug().to_owned(),
            words: self.words(label, hint),
            value: journey.field(field),
            error: self.error(field),
            on_input: Callback::new(move |text| journey.type_in(field, text)),
        }
    }

    /// A date in three parts, named by its day.
    pub fn date(self, [day, month, year]: [Field; 3], birthday: bool, label: String, hint: String) -> AnyView {
        let journey = self.visit.journey;
        let words = self.visit.words();
        let labels = DateLabels { day: words.common_day(), month: words.common_month(), year: words.common_year() };
        let value = Signal::derive(move || DateText {
            day: journey.field_text(day),
            month: journey.field_text(month),
            year: journey.field_text(year),
        });
        let on_input = Callback::new(move |date: DateText| {
            for (field, text) in [(day, date.day), (month, date.month), (year, date.year)] {
                journey.type_in(field, text);
            }
        });
        view! {
            <DateField
                name=day.slug().to_owned()
                words=self.words(label, hint)
                labels
                value
                error=self.error(day)
                on_input
                birthday
            />
        }
        .into_any()
    }

    /// One of several.
    pub fn choice(self, field: Field, options: Vec<ChoiceOption>, label: String, hint: String) -> AnyView {
        view! { <Choice question=self.one_of(field, label, hint) options /> }.into_any()
    }

    /// A question answered by one of several, however they are drawn.
    pub fn one_of(self, field: Field, label: String, hint: String) -> OneOf {
        let journey = self.visit.journey;
        OneOf {
            name: field.slug().to_owned(),
            words: self.words(label, hint),
            chosen: Signal::derive(move || Some(journey.field_text(field)).filter(|text| !text.is_empty())),
            error: self.error(field),
            on_choose: Callback::new(move |value| journey.type_in(field, value)),
        }
    }

    /// One of many.
    pub fn select(self, field: Field, options: Vec<SelectOption>, label: String, hint: String) -> AnyView {
        view! { <Select question=self.one_text(field, label, hint) options /> }.into_any()
    }

    /// A box to tick. Never ticked beforehand (R3).
    pub fn checkbox(self, field: Field, label: String) -> AnyView {
        let journey = self.visit.journey;
        let on_change = Callback::new(move |on| journey.tick(field, on));
        view! {
            <Checkbox
                name=field.slug().to_owned()
                words=self.words(label, String::new())
                checked=journey.ticked(field)
                error=self.error(field)
                on_change
            />
        }
        .into_any()
    }
}

/// The field that gives a question its name: the parts of a date belong to one question.
const fn question_of(field: Field) -> Field {
    match field {
        Field::BirthMonth | Field::BirthYear => Field::BirthDay,
        Field::IssuedMonth | Field::IssuedYear => Field::IssuedDay,
        Field::ExpiresMonth | Field::ExpiresYear => Field::ExpiresDay,
        Field::EmergencyMonth | Field::EmergencyYear => Field::EmergencyDay,
        Field::PreferFromMonth | Field::PreferFromYear => Field::PreferFromDay,
        Field::PreferToMonth | Field::PreferToYear => Field::PreferToDay,
        other => other,
    }
}
