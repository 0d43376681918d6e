//! What asks for something to be typed or ticked.

use leptos::prelude::*;

use super::stage::Sample;
use super::state::State;
use crate::components::{
    Button, Camera, Checkbox, DateField, DateLabels, DateText, ErrorLink, ErrorSummary, Field, FieldKind, FileField,
    PasswordField, ShowWords, TextArea,
};

pub fn checkbox(sample: &Sample) -> AnyView {
    let ticked = RwSignal::new(sample.is(State::Chosen));
    let asked = sample.asked(sample.words.terms_accept(), String::new());
    let error = sample.error(sample.words.problem_not_accepted());
    let on_change = Callback::new(move |now| ticked.set(now));
    view! { <Checkbox name=sample.name() words=asked checked=ticked error on_change /> }.into_any()
}

pub fn date_field(sample: &Sample) -> AnyView {
    let words = sample.words;
    let labels = DateLabels { day: words.common_day(), month: words.common_month(), year: words.common_year() };
    let of = |day: &str, month: &str, year: &str| DateText { day: day.into(), month: month.into(), year: year.into() };
    let typed = RwSignal::new(match sample.state {
        State::Empty => DateText::default(),
        State::Wrong => of("31", "2", "1987"),
        _ => of("27", "3", "1987"),
    });
    let asked = sample.asked(words.start_birth_date(), words.common_example("27 3 1987"));
    let error = sample.error(words.problem_not_a_date());
    let on_input = Callback::new(move |date| typed.set(date));
    view! { <DateField name=sample.name() words=asked labels value=typed error on_input birthday=true /> }.into_any()
}

/// The list leads to the field that shows the same error.
pub fn error_summary(sample: &Sample) -> AnyView {
    let words = sample.words;
    let errors = RwSignal::new(Vec::new());
    let wrong = Sample { kind: super::Kind::Field, state: State::Wrong, ..sample.clone() };
    let on_press = Callback::new(move |()| {
        errors.set(vec![ErrorLink { question: wrong.name(), text: words.problem_passport_number() }]);
    });
    view! {
        <div class="viza-stack">
            <ErrorSummary heading=words.problem_heading() errors />
            <Button text=words.common_continue() on_press />
        </div>
    }
    .into_any()
}

pub fn field(sample: &Sample) -> AnyView {
    let words = sample.words;
    let asked = sample.asked(words.profile_passport_number(), words.profile_passport_number_hint());
    let typed = if sample.is(State::Wrong) { "00-123" } else { "001234567" };
    let question = sample.one_text(asked, typed, words.problem_passport_number());
    view! { <Field question kind=FieldKind::CODE /> }.into_any()
}

pub fn camera(sample: &Sample) -> AnyView {
    let (on_picture, on_trouble) = (Callback::new(|_| ()), Callback::new(|_| ()));
    let label = sample.words.take_camera();
    // Nobody is filmed who only looks at the pieces.
    view! { <Camera label off=true size=|width, height| (width, height) on_picture on_trouble /> }.into_any()
}

pub fn file_field(sample: &Sample) -> AnyView {
    let nothing = Callback::new(|()| ());
    let label = sample.words.roster_file();
    let on_read = Callback::new(|_| ());
    view! { <FileField name=sample.name() label accept=".csv,text/csv" most=65_536 on_begin=nothing on_read /> }
        .into_any()
}

pub fn password_field(sample: &Sample) -> AnyView {
    let words = sample.words;
    let toggle = ShowWords { show: words.account_show_password(), hide: words.account_hide_password() };
    let asked = sample.asked(words.account_password(), words.account_password_hint());
    let typed = if sample.is(State::Wrong) { "sinine" } else { "sinine kruus" };
    let question = sample.one_text(asked, typed, words.account_password_short(6));
    view! { <PasswordField question toggle autocomplete="new-password" /> }.into_any()
}

pub fn text_area(sample: &Sample) -> AnyView {
    let words = sample.words;
    let asked = sample.asked(words.emergency_explanation(), words.emergency_explanation_hint("2000"));
    let typed = if sample.is(State::Wrong) { String::new() } else { words.emergency_medical() };
    let question = sample.one_text(asked, &typed, words.problem_no_explanation());
    view! { <TextArea question /> }.into_any()
}
