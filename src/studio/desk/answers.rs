//! The fields in which a rule is answered. What they ask is English; the page around them may be in another language.

use leptos::prelude::*;
use serde_json::Number;

use super::Desk;
use super::settings::{Place, spelt};
use crate::studio::binder::leaf::Leaf;

/// Stated or left out.
pub fn switch(desk: Desk, place: Place, about: String) -> AnyView {
    let on = {
        let place = place.clone();
        Memo::new(move |_| desk.at(&place) == Some(Leaf::Switch(true)))
    };
    let name = place.name();
    let turn = move |on: bool| desk.state(&place.path, on.then_some(Leaf::Switch(true)));
    tick(name, about, on.into(), turn)
}

fn tick(name: String, about: String, on: Signal<bool>, turn: impl Fn(bool) + 'static) -> AnyView {
    let id = format!("f-{name}");
    view! {
        <div class="viza-checkbox">
            <div class="viza-checkbox__row">
                <input
                    id=id.clone()
                    class="viza-checkbox__box"
                    type="checkbox"
                    prop:checked=move || on.get()
                    on:change:target=move |event| turn(event.target().checked())
                />
                <label class="viza-checkbox__label" for=id lang="en">{about}</label>
            </div>
        </div>
    }
    .into_any()
}

/// A field with its English label.
fn labelled(name: &str, about: String, control: AnyView) -> AnyView {
    view! {
        <div class="viza-question">
            <label class="viza-question__label" for=format!("f-{name}") lang="en">{about}</label>
            {control}
        </div>
    }
    .into_any()
}

/// A text on a line; left out when it is empty.
pub fn line(desk: Desk, place: Place, about: String) -> AnyView {
    let name = place.name();
    let at = place.clone();
    let write = move |text: String| desk.state(&place.path, (!text.is_empty()).then_some(Leaf::Text(text)));
    let control = view! {
        <input
            id=format!("f-{name}")
            class="viza-input"
            type="text"
            autocomplete="off"
            dir="auto"
            prop:value=move || desk.words_at(&at)
            on:input:target=move |event| write(event.target().value())
        />
    };
    labelled(&name, about, control.into_any())
}

/// A whole number between two; what is none stays in the field and is said to be wrong.
pub fn number(desk: Desk, place: Place, about: String, (least, most): (i64, i64)) -> AnyView {
    let words = desk.words;
    let name = place.name();
    let at = place.clone();
    let wrong = RwSignal::new(false);
    let write = move |text: String| {
        let number = text.trim().parse::<i64>().ok().filter(|number| (least..=most).contains(number));
        wrong.set(number.is_none() && !text.trim().is_empty());
        if !wrong.get_untracked() {
            desk.state(&place.path, number.map(|number| Leaf::Number(Number::from(number))));
        }
    };
    let refused = move || wrong.get().then(|| view! { <p class="viza-question__error">{words.studio_no_number()}</p> });
    let control = view! {
        {refused}
        <input
            id=format!("f-{name}")
            class="viza-input viza-input--short"
            type="text"
            inputmode="numeric"
            autocomplete="off"
            aria-invalid=move || wrong.get().then_some("true")
            prop:value=move || desk.words_at(&at)
            on:input:target=move |event| write(event.target().value())
        />
    };
    labelled(&name, about, control.into_any())
}

/// One word of a list.
pub fn one_of(desk: Desk, place: Place, about: String, options: &[String], required: bool) -> AnyView {
    let at = place.clone();
    let chosen = Memo::new(move |_| desk.words_at(&at));
    let write = move |word: String| desk.state(&place.clone().path, (!word.is_empty()).then_some(Leaf::Text(word)));
    let own = desk.words.language().code();
    let options = options.iter().map(|option| (option.clone(), spelt(option), "en"));
    let none = (!required).then(|| (String::new(), desk.words.studio_not_stated(), own));
    list(about, chosen, none.into_iter().chain(options).collect(), write)
}

/// Yes, no, or nothing.
pub fn yes_no(desk: Desk, place: Place, about: String) -> AnyView {
    let words = desk.words;
    let at = place.clone();
    let chosen = Memo::new(move |_| match desk.at(&at) {
        Some(Leaf::Switch(on)) => on.to_string(),
        _ => String::new(),
    });
    let options = [("", words.studio_not_stated()), ("true", words.studio_yes()), ("false", words.studio_no())];
    let options = options.map(|(value, text)| (value.to_owned(), text, words.language().code())).into();
    list(about, chosen, options, move |word| desk.state(&place.path, word.parse().ok().map(Leaf::Switch)))
}

fn list(
    about: String,
    chosen: Memo<String>,
    options: Vec<(String, String, &'static str)>,
    write: impl Fn(String) + 'static,
) -> AnyView {
    let entry = |(value, text, lang): (String, String, &'static str)| {
        let mine = value.clone();
        view! {
            <option value=value lang=lang prop:selected=move || chosen.with(|chosen| *chosen == mine)>
                {text}
            </option>
        }
    };
    view! {
        <label class="viza-question viza-question__label">
            <span lang="en">{about}</span>
            <select class="viza-input viza-select" on:change:target=move |event| write(event.target().value())>
                {options.into_iter().map(entry).collect_view()}
            </select>
        </label>
    }
    .into_any()
}

/// Some words of a list, in its order.
pub fn some_of(desk: Desk, place: Place, about: String, options: &'static [String]) -> AnyView {
    let has = move |place: &Place, word: &str| {
        desk.at(place).is_some_and(|list| list.items().iter().any(|item| item.words() == Some(word)))
    };
    let box_of = |word: &'static String| {
        let (at, to) = (place.clone(), place.clone());
        let on = Memo::new(move |_| has(&at, word));
        let turn = move |on: bool| {
            let mut items = untrack(|| desk.at(&to)).map(|list| list.items().to_vec()).unwrap_or_default();
            items.retain(|item| item.words() != Some(word));
            if on {
                items.push(Leaf::text(word));
            }
            desk.state(&to.path, (!items.is_empty()).then_some(Leaf::List(items)));
        };
        tick(format!("{}-{word}", place.name()), spelt(word), on.into(), turn)
    };
    view! {
        <fieldset class="viza-question">
            <legend class="viza-question__label" lang="en">{about}</legend>
            <div>{options.iter().map(box_of).collect_view()}</div>
        </fieldset>
    }
    .into_any()
}

/// Texts, each on a line.
pub fn lines(desk: Desk, place: Place, about: String) -> AnyView {
    let name = place.name();
    let at = place.clone();
    let shown = move || {
        let list = desk.at(&at).unwrap_or(Leaf::Null);
        list.items().iter().filter_map(Leaf::words).collect::<Vec<_>>().join("\n")
    };
    let write = move |text: String| {
        let items: Vec<Leaf> = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(Leaf::text).collect();
        desk.state(&place.path, (!items.is_empty()).then_some(Leaf::List(items)));
    };
    let control = view! {
        <textarea
            id=format!("f-{name}")
            class="viza-input viza-text-area"
            rows="4"
            dir="auto"
            prop:value=shown
            on:change:target=move |event| write(event.target().value())
        ></textarea>
    };
    labelled(&name, about, control.into_any())
}

/// As it stands in the file.
pub fn written(desk: Desk, place: Place, about: String) -> AnyView {
    let words = desk.words;
    let name = place.name();
    let at = place.clone();
    let wrong = RwSignal::new(false);
    let shown = move || desk.at(&at).map(|leaf| leaf.to_string().trim_end().to_owned()).unwrap_or_default();
    let write = move |text: String| {
        let read = Leaf::read(&text);
        wrong.set(read.is_none() && !text.trim().is_empty());
        if !wrong.get_untracked() {
            desk.state(&place.path, read);
        }
    };
    let refused = move || wrong.get().then(|| view! { <p class="viza-question__error">{words.studio_no_json()}</p> });
    let control = view! {
        {refused}
        <textarea
            id=format!("f-{name}")
            class="viza-input viza-text-area"
            rows="4"
            lang="en"
            spellcheck="false"
            aria-invalid=move || wrong.get().then_some("true")
            prop:value=shown
            on:change:target=move |event| write(event.target().value())
        ></textarea>
    };
    labelled(&name, about, control.into_any())
}

/// Which document says so; or why the embassy must be asked first.
pub fn source(desk: Desk, place: &Place) -> AnyView {
    let words = desk.words;
    let [source, unconfirmed] = ["source", "unconfirmed"].map(|key| place.inside(key));
    let open = {
        let unconfirmed = unconfirmed.clone();
        Memo::new(move |_| desk.at(&unconfirmed).is_some())
    };
    let text = {
        let (source, unconfirmed) = (source.clone(), unconfirmed.clone());
        Memo::new(move |_| desk.words_at(if open.get() { &unconfirmed } else { &source }))
    };
    let name = place.name();
    let (from, to) = (source.clone(), unconfirmed.clone());
    let turn = move |is_open: bool| {
        let said = text.get_untracked();
        let (now, before) = if is_open { (&to, &from) } else { (&from, &to) };
        desk.restate(&now.path.join("."), |pack| {
            pack.put(&before.path, None);
            pack.put(&now.path, Some(Leaf::Text(said)));
        });
    };
    let write = move |said: String| {
        let place = if open.get_untracked() { &unconfirmed } else { &source };
        desk.state(&place.path, Some(Leaf::Text(said)));
    };
    let asked = move || if open.get() { words.studio_why_ask() } else { words.studio_source() };
    let (box_id, id) = (format!("f-{name}-open"), format!("f-{name}-source"));
    view! {
        <div class="viza-studio__source">
            <div class="viza-checkbox__row">
                <input
                    id=box_id.clone()
                    class="viza-checkbox__box"
                    type="checkbox"
                    prop:checked=move || open.get()
                    on:change:target=move |event| turn(event.target().checked())
                />
                <label class="viza-checkbox__label" for=box_id>{words.studio_is_unconfirmed()}</label>
            </div>
            <label class="viza-question__label" for=id.clone()>{asked}</label>
            <input
                id=id
                class="viza-input"
                type="text"
                autocomplete="off"
                dir="auto"
                prop:value=move || text.get()
                on:input:target=move |event| write(event.target().value())
            />
        </div>
    }
    .into_any()
}
