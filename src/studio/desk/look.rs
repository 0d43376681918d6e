//! Colours, a family at a time, with what can be read and what cannot; corners, distances, sizes; the sign.

use std::sync::LazyLock;

use leptos::prelude::*;

use super::family::{FAMILIES, Family, Role, name_of};
use super::{Desk, TOKENS, page, shapes};
use crate::components::{Button, ButtonKind, Details};
use crate::domain::theme::{self, Kind, Scheme, Theme, Token};
use crate::inspection::contrast::{self, Pair};
use crate::studio::binder::THEME;

/// What is worn where a theme sets nothing.
static BASE: LazyLock<Theme> = LazyLock::new(|| theme::base(TOKENS));

/// How many families are changed so often that they stand open.
const OPEN: usize = 5;

impl Desk {
    /// Light or dark, as the preview shows it; tracked.
    pub(super) fn scheme(self) -> Scheme {
        if self.view.dark.get() { Scheme::Dark } else { Scheme::Light }
    }

    /// The value of a token, as it is worn; tracked.
    pub(super) fn worn(self, token: &Token) -> String {
        let scheme = self.scheme();
        let worn = self.theme.with(|theme| theme.value(token, scheme).map(str::to_owned));
        worn.or_else(|| BASE.value(token, scheme).map(str::to_owned)).unwrap_or_default()
    }

    /// Gives tokens other values, in the scheme that is shown; what has no scheme of its own in both.
    pub(super) fn wear(self, what: &str, values: &[(&'static Token, String)]) {
        let mut css = untrack(|| self.text(THEME));
        for (token, value) in values {
            let differs = matches!(token.kind, Kind::Colour | Kind::Background) && self.view.dark.get_untracked();
            let scheme = if differs { Scheme::Dark } else { Scheme::Light };
            css = theme::changed(&css, scheme, token, value);
        }
        self.write(what, THEME, &css);
    }
}

/// The pane of looks.
pub fn pane(desk: Desk) -> AnyView {
    let words = desk.words;
    let pairs = Memo::new(move |_| {
        let scheme = desk.scheme();
        let table = desk.theme.with(|theme| contrast::table(theme, &BASE));
        table.into_iter().filter(|pair| pair.scheme == scheme).collect::<Vec<Pair>>()
    });
    let (open, more) = FAMILIES.split_at_checked(OPEN).unwrap_or((FAMILIES, &[]));
    let shown = move || if desk.view.dark.get() { words.studio_in_dark() } else { words.studio_in_light() };
    let turn = Callback::new(move |()| desk.view.dark.update(|dark| *dark = !*dark));
    let other =
        Signal::derive(move || if desk.view.dark.get() { words.studio_to_light() } else { words.studio_to_dark() });
    view! {
        {page::heading(words.studio_look())}
        <div class="viza-studio__head">
            <p role="status">{shown}</p>
            <Button kind=ButtonKind::Quiet text=other on_press=turn />
        </div>
        {open.iter().map(|one| family(desk, one, pairs)).collect_view()}
        <Details summary=words.studio_more_colours()>
            {more.iter().map(|one| family(desk, one, pairs)).collect_view()}
        </Details>
        {shapes::shapes(desk)}
    }
    .into_any()
}

fn family(desk: Desk, family: &'static Family, pairs: Memo<Vec<Pair>>) -> AnyView {
    let words = desk.words;
    let fields = family.tokens.iter().filter_map(|(name, role)| Some(colour(desk, family, theme::token(name)?, *role)));
    let fields = fields.collect_view();
    let judged = move || {
        let own = |pair: &&Pair| family.tokens.iter().any(|(name, _)| *name == pair.what || *name == pair.on);
        pairs.with(|pairs| judgement(desk, pairs.iter().filter(own).cloned().collect()))
    };
    view! {
        <fieldset class="viza-studio__family">
            <legend class="viza-question__label">{(family.name)(words)}</legend>
            <div class="viza-studio__colours">{fields}</div>
            <div role="status">{judged}</div>
        </fieldset>
    }
    .into_any()
}

/// One colour: picked, or typed as it stands in a brand's guide.
fn colour(desk: Desk, family: &Family, token: &'static Token, role: Role) -> AnyView {
    let words = desk.words;
    let id = format!("f-{}", token.name.trim_start_matches("--viza-"));
    let value = Memo::new(move |_| desk.worn(token));
    let wrong = RwSignal::new(false);
    let take = move |typed: &str| {
        let typed = typed.trim().to_lowercase();
        let is_colour =
            typed.len() == 7 && typed.starts_with('#') && typed.bytes().skip(1).all(|d| d.is_ascii_hexdigit());
        wrong.set(!is_colour);
        if is_colour {
            desk.wear(token.name, &[(token, typed)]);
        }
    };
    let role = role.name(words);
    let name = format!("{}: {role}", (family.name)(words));
    let figure = words.studio_hex(&name);
    let refused = move || wrong.get().then(|| view! { <p class="viza-question__error">{words.studio_hex_wrong()}</p> });
    view! {
        <div class="viza-studio__colour">
            <label for=id.clone()>{role}</label>
            <div class="viza-studio__pick">
                <input
                    id=id
                    class="viza-studio__picker"
                    type="color"
                    aria-label=name
                    prop:value=move || value.get()
                    on:input:target=move |event| take(&event.target().value())
                />
                <input
                    class="viza-input viza-studio__hex"
                    type="text"
                    lang="en"
                    autocomplete="off"
                    spellcheck="false"
                    aria-label=figure
                    aria-invalid=move || wrong.get().then_some("true")
                    prop:value=move || value.get()
                    on:change:target=move |event| take(&event.target().value())
                />
            </div>
            {refused}
        </div>
    }
    .into_any()
}

/// What of a family cannot be read, each with its way out; or that everything can.
fn judgement(desk: Desk, pairs: Vec<Pair>) -> AnyView {
    let words = desk.words;
    let least = pairs.iter().map(|pair| tenths(pair.ratio())).min();
    let failing: Vec<AnyView> =
        pairs.into_iter().filter(|pair| !pair.passes()).map(|pair| unreadable(desk, pair)).collect();
    if !failing.is_empty() {
        return failing.into_any();
    }
    let good = least.map(|least| words.studio_contrast_good(&words.tenths(least)));
    view! { <p class="viza-studio__aside">{good}</p> }.into_any()
}

fn unreadable(desk: Desk, pair: Pair) -> AnyView {
    let words = desk.words;
    let [what, on] = [pair.what, pair.on].map(|name| name_of(words, name));
    let [ratio, needed] = [pair.ratio(), pair.needed()].map(|ratio| words.tenths(tenths(ratio)));
    let sentence = if pair.is_text {
        words.studio_contrast_text(&needed, &on, &ratio, &what)
    } else {
        words.studio_contrast_edge(&needed, &on, &ratio, &what)
    };
    // On some grounds no colour of that hue can be read.
    let way_out = pair.nearest().zip(theme::token(pair.what)).map(|(nearest, token)| {
        let on_press = Callback::new(move |()| desk.wear(token.name, &[(token, nearest.to_string())]));
        view! { <Button kind=ButtonKind::Quiet text=words.studio_nearest() on_press /> }
    });
    view! {
        <div class="viza-studio__fault">
            <p class="viza-question__error">{sentence}</p>
            {way_out}
        </div>
    }
    .into_any()
}

/// Rounded down: what just fails must not be said to pass.
fn tenths(ratio: f64) -> u32 {
    (ratio * 10.0).floor() as u32
}
