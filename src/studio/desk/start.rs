//! Before a pack lies on the desk: those that are kept here, those of the release, a new one, one that is brought.

use leptos::prelude::*;

use super::files::erasing;
use super::{Desk, bring, kept};
use crate::components::{
    Button, ButtonKind, Field, FieldKind, FieldWidth, Notice, OneText, PageFrame, QuestionWords, SecondThought, Tone,
    focus_heading,
};
use crate::domain::pack::Country;
use crate::storage::packs;

/// Where a pack is chosen.
pub fn page(desk: Desk) -> AnyView {
    let words = desk.words;
    let missed = RwSignal::new(false);
    let codes = RwSignal::new(packs::codes());
    let not_there = move || {
        missed.get().then(|| {
            view! {
                <Notice tone=Tone::Danger heading=words.common_no_answer() announce=true>
                    <p>{words.studio_not_fetched()}</p>
                </Notice>
            }
        })
    };
    view! {
        <PageFrame title=words.studio_title()>
            <p class="viza-lead">{words.studio_lead()}</p>
            {not_there}
            {move || own(desk, codes)}
            {move || shipped(desk, missed, &codes.get())}
            <section class="viza-studio__part">
                <h2>{words.studio_bring()}</h2>
                {bring::ways(desk)}
            </section>
            {begin(desk)}
        </PageFrame>
    }
    .into_any()
}

/// What was worked on here before.
fn own(desk: Desk, codes: RwSignal<Vec<String>>) -> Option<AnyView> {
    let words = desk.words;
    let (readable, others): (Vec<String>, Vec<String>) = codes.get().into_iter().partition(|code| kept(code).is_some());
    let buttons: Vec<AnyView> = readable.into_iter().map(|code| go_on(desk, code)).collect();
    let others: Vec<AnyView> = others.into_iter().map(|code| unreadable(desk, code, codes)).collect();
    (!buttons.is_empty() || !others.is_empty()).then(|| {
        view! {
            <section class="viza-studio__part">
                <h2>{words.studio_own()}</h2>
                <p>{words.studio_own_help()}</p>
                <div class="viza-actions">{buttons}</div>
                {others}
            </section>
        }
        .into_any()
    })
}

/// Nobody can go on with it, and nothing takes its place before somebody has said so.
fn unreadable(desk: Desk, code: String, codes: RwSignal<Vec<String>>) -> AnyView {
    let heading = desk.words.studio_own_unreadable(&desk.country(&code));
    let on_press = Callback::new(move |()| {
        packs::forget(&code);
        codes.set(packs::codes());
        request_animation_frame(focus_heading);
    });
    view! {
        <Notice tone=Tone::Warning heading>
            <SecondThought words=erasing(desk.words) on_press />
        </Notice>
    }
    .into_any()
}

fn go_on(desk: Desk, code: String) -> AnyView {
    let text = desk.words.studio_go_on(&desk.country(&code));
    let on_press = Callback::new(move |()| {
        if let Some(folder) = kept(&code) {
            desk.lay(folder);
        }
    });
    view! { <Button text on_press /> }.into_any()
}

/// What the service offers now. One that is worked on already is not opened anew over that work.
fn shipped(desk: Desk, missed: RwSignal<bool>, own: &[String]) -> AnyView {
    let words = desk.words;
    let countries = desk.loan.with_value(|loan| loan.countries.clone());
    let fresh = countries.into_iter().filter(|country| !own.iter().any(|code| code == country.code()));
    let buttons: Vec<AnyView> = fresh.map(|country| open(desk, country, missed)).collect();
    if buttons.is_empty() {
        return ().into_any();
    }
    view! {
        <section class="viza-studio__part">
            <h2>{words.studio_shipped()}</h2>
            <div class="viza-actions">{buttons}</div>
        </section>
    }
    .into_any()
}

fn open(desk: Desk, country: Country, missed: RwSignal<bool>) -> AnyView {
    let text = desk.words.studio_open(&desk.country(country.code()));
    let on_press = Callback::new(move |()| {
        missed.set(false);
        desk.fetch(country.clone(), move || {
            let _ = missed.try_set(true);
        });
    });
    view! { <Button kind=ButtonKind::Secondary text on_press /> }.into_any()
}

/// A pack for another country.
fn begin(desk: Desk) -> AnyView {
    let words = desk.words;
    let (code, error) = (RwSignal::new(String::new()), RwSignal::new(None::<String>));
    let question = OneText {
        name: "country".to_owned(),
        words: QuestionWords {
            label: words.studio_code(),
            hint: words.studio_code_help(),
            error_prefix: words.problem_prefix(),
        },
        value: code.into(),
        error: error.into(),
        on_input: Callback::new(move |typed: String| {
            code.set(typed);
            error.set(None);
        }),
    };
    let on_press = Callback::new(move |()| {
        let typed = code.get_untracked().trim().to_lowercase();
        if packs::find(&typed).is_some() {
            error.set(Some(words.studio_code_kept()));
            return;
        }
        match Desk::blank(&typed) {
            Some(folder) => desk.lay(folder),
            None => error.set(Some(words.studio_code_wrong())),
        }
    });
    let kind = FieldKind { width: FieldWidth::Short, capitals: "off", ..FieldKind::CODE };
    view! {
        <section class="viza-studio__part">
            <h2>{words.studio_begin()}</h2>
            <Field question kind />
            <Button kind=ButtonKind::Secondary text=words.studio_begin_now() on_press />
        </section>
    }
    .into_any()
}
