//! One question of the schema, by the shape of its answer.

use leptos::prelude::*;

use super::Desk;
use super::answers;
use crate::components::{Button, ButtonKind};
use crate::studio::binder::form::{Ask, Shape};
use crate::studio::binder::leaf::Leaf;

/// Where in the file an answer stands.
#[derive(Clone)]
pub struct Place {
    pub path: Vec<String>,
}

impl Place {
    /// A member of the pack itself.
    pub fn of(key: &str) -> Self {
        Self { path: vec![key.to_owned()] }
    }

    /// What stands in it.
    pub fn inside(&self, key: &str) -> Self {
        Self { path: self.path.iter().cloned().chain([key.to_owned()]).collect() }
    }

    /// A name for its input, unique on the page.
    pub fn name(&self) -> String {
        self.path.join("-").replace('_', "-")
    }
}

/// A name of the file as people read it.
pub fn spelt(key: &str) -> String {
    key.replace('_', " ").replace('.', " – ")
}

impl Desk {
    /// What stands at a place; tracked.
    pub(super) fn at(self, place: &Place) -> Option<Leaf> {
        self.pack.with(|pack| pack.at(&place.path).cloned())
    }

    /// What is written at a place; tracked. Empty where nothing is.
    pub(super) fn words_at(self, place: &Place) -> String {
        match self.at(place) {
            Some(Leaf::Text(text)) => text,
            Some(Leaf::Number(number)) => number.to_string(),
            _ => String::new(),
        }
    }
}

/// What is asked, with what the schema says about it.
pub fn label(ask: &Ask) -> String {
    let key = spelt(&ask.key);
    if ask.about.is_empty() { key } else { format!("{key}: {}", ask.about) }
}

/// The fields of a question.
pub fn setting(desk: Desk, place: Place, ask: &'static Ask) -> AnyView {
    let about = label(ask);
    match &ask.shape {
        Shape::Switch => answers::switch(desk, place, about),
        Shape::YesNo => answers::yes_no(desk, place, about),
        Shape::Text => answers::line(desk, place, about),
        Shape::Number(least, most) => answers::number(desk, place, about, (*least, *most)),
        Shape::OneOf(options) => answers::one_of(desk, place, about, options, ask.required),
        Shape::SomeOf(options) => answers::some_of(desk, place, about, options),
        Shape::Lines => answers::lines(desk, place, about),
        Shape::Written => answers::written(desk, place, about),
        Shape::Group { asks, stated } => group(desk, place, ask, asks, *stated),
        Shape::Rows(row) => rows(desk, place, about, row),
    }
}

fn group(desk: Desk, place: Place, ask: &'static Ask, asks: &'static [Ask], stated: bool) -> AnyView {
    let is_there = {
        let place = place.clone();
        Memo::new(move |_| desk.pack.with(|pack| pack.at(&place.path).is_some()))
    };
    let about = ask.about.clone();
    (move || {
        let about = (!about.is_empty()).then(|| view! { <p class="viza-studio__aside" lang="en">{about.clone()}</p> });
        let place = place.clone();
        if is_there.get() {
            view! {
                {about}
                <div class="viza-studio__group">
                    {asks.iter().map(|inner| setting(desk, place.inside(&inner.key), inner)).collect_view()}
                    {stated.then(|| answers::source(desk, &place))}
                    {(!ask.required).then(|| take_out(desk, place))}
                </div>
            }
            .into_any()
        } else {
            view! { {about} {add(desk, place, &ask.shape)} }.into_any()
        }
    })
    .into_any()
}

fn add(desk: Desk, place: Place, shape: &'static Shape) -> AnyView {
    let on_press = Callback::new(move |()| desk.state(&place.path, Some(shape.blank())));
    view! { <Button kind=ButtonKind::Quiet text=desk.words.studio_add() on_press /> }.into_any()
}

fn take_out(desk: Desk, place: Place) -> AnyView {
    let on_press = Callback::new(move |()| {
        let around = place.path.split_last().map(|(_, around)| around.to_vec()).unwrap_or_default();
        // A list without its last entry states nothing any more.
        let is_last = desk.pack.with_untracked(|pack| pack.at(&around).is_some_and(|list| list.items().len() == 1));
        desk.state(if is_last { &around } else { &place.path }, None);
    });
    view! { <Button kind=ButtonKind::Quiet text=desk.words.studio_take_out() on_press /> }.into_any()
}

fn rows(desk: Desk, place: Place, about: String, row: &'static Shape) -> AnyView {
    let count = {
        let place = place.clone();
        Memo::new(move |_| desk.pack.with(|pack| pack.at(&place.path).map_or(0, |list| list.items().len())))
    };
    let legend = about.clone();
    let items = {
        let place = place.clone();
        move || (0..count.get()).map(|at| one_row(desk, place.inside(&at.to_string()), at, &legend, row)).collect_view()
    };
    let add = Callback::new(move |()| {
        let at = count.get_untracked();
        if at == 0 {
            desk.state(&place.path, Some(Leaf::List(vec![row.blank()])));
        } else {
            desk.state(&place.inside(&at.to_string()).path, Some(row.blank()));
        }
    });
    view! {
        <p class="viza-studio__aside" lang="en">{about}</p>
        {items}
        <Button kind=ButtonKind::Quiet text=desk.words.studio_add() on_press=add />
    }
    .into_any()
}

fn one_row(desk: Desk, place: Place, at: usize, legend: &str, row: &'static Shape) -> AnyView {
    let Shape::Group { asks, stated } = row else { return ().into_any() };
    let first = legend.split(':').next().unwrap_or_default();
    view! {
        <fieldset class="viza-studio__group">
            <legend class="viza-question__label" lang="en">{format!("{first} {}", at + 1)}</legend>
            {asks.iter().map(|inner| setting(desk, place.inside(&inner.key), inner)).collect_view()}
            {stated.then(|| answers::source(desk, &place))}
            {take_out(desk, place)}
        </fieldset>
    }
    .into_any()
}
