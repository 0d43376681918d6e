//! What of the look is no colour: corners, distances, sizes of type, the band's pattern, the sign.

use leptos::prelude::*;

use super::{Desk, stage};
use crate::components::{Button, ButtonKind, FileField, FileRead, Notice, SelectOption, Tone};
use crate::domain::catalogue::LARGEST_FILE;
use crate::domain::theme::{self, Token};
use crate::inspection::logo;
use crate::studio::binder::LOGO;

const RADII: [&str; 3] = ["--viza-radius-small", "--viza-radius", "--viza-radius-large"];
const CORNERS: [[&str; 3]; 4] = [
    ["0", "0", "0"],
    ["0.25rem", "0.375rem", "0.625rem"],
    ["0.375rem", "0.75rem", "1.125rem"],
    ["0.5rem", "1rem", "1.5rem"],
];
const DENSITIES: [[&str; 1]; 5] = [["0.85"], ["0.9"], ["1"], ["1.1"], ["1.15"]];
const SCALES: [[&str; 1]; 4] = [["0.95"], ["1"], ["1.05"], ["1.15"]];
/// The band's patterns; `#000000` stands for the pattern's colour.
const PATTERNS: [&str; 3] = [
    "none",
    "linear-gradient(90deg, #000000 50%, transparent 0) 0 0 / 32px 100%",
    "conic-gradient(from 135deg at 50% 0, #000000 25%, transparent 0) 0 0 / 12px 100%",
];

/// The choices.
pub fn shapes(desk: Desk) -> AnyView {
    let words = desk.words;
    let corners = [
        words.studio_corner_none(),
        words.studio_corner_small(),
        words.studio_corner_round(),
        words.studio_corner_large(),
    ];
    let distances = [
        words.studio_much_tighter(),
        words.studio_tighter(),
        words.studio_usual(),
        words.studio_wider(),
        words.studio_much_wider(),
    ];
    let sizes = [words.studio_smaller(), words.studio_usual(), words.studio_larger(), words.studio_much_larger()];
    let patterns = [words.studio_band_none(), words.studio_band_stripes(), words.studio_band_lozenges()];
    view! {
        <section class="viza-studio__part">
            <h3>{words.studio_shapes()}</h3>
            {choice(desk, "corners", words.studio_corners(), &RADII, &CORNERS, &corners)}
            {choice(desk, "density", words.studio_density(), &["--viza-density"], &DENSITIES, &distances)}
            {choice(desk, "scale", words.studio_scale(), &["--viza-scale"], &SCALES, &sizes)}
            {band(desk, &patterns)}
        </section>
        {sign(desk)}
    }
    .into_any()
}

/// One of a few.
fn choice<const N: usize>(
    desk: Desk,
    name: &'static str,
    label: String,
    tokens: &[&str; N],
    values: &'static [[&'static str; N]],
    texts: &[String],
) -> AnyView {
    let tokens: Vec<&'static Token> = tokens.iter().filter_map(|name| theme::token(name)).collect();
    let own = tokens.clone();
    let chosen = Signal::derive(move || {
        let worn: Vec<String> = own.iter().map(|token| desk.worn(token)).collect();
        let known = values.iter().position(|values| values.iter().eq(worn.iter()));
        known.map(|known| known.to_string()).unwrap_or_default()
    });
    let choose = move |at: String| {
        if let Some(values) = at.parse().ok().and_then(|at: usize| values.get(at)) {
            let values = tokens.iter().zip(values).map(|(token, value)| (*token, (*value).to_owned()));
            desk.wear(name, &values.collect::<Vec<_>>());
        }
    };
    few(desk, name, label, chosen, texts, choose)
}

/// A list of few. The file's own value is offered from when there has been one: a step back may bring it. It stays then, or
/// the list would be drawn anew under the hand that chooses.
fn few(
    desk: Desk,
    name: &'static str,
    label: String,
    chosen: Signal<String>,
    texts: &[String],
    choose: impl Fn(String) + Clone + Send + Sync + 'static,
) -> AnyView {
    let named = texts.iter().enumerate().map(|(at, text)| SelectOption { value: at.to_string(), text: text.clone() });
    let named: Vec<SelectOption> = named.collect();
    let has_own = Memo::new(move |had: Option<&bool>| had == Some(&true) || chosen.with(String::is_empty));
    let list = move || {
        let own = has_own.get().then(|| SelectOption { value: String::new(), text: desk.words.studio_as_in_file() });
        stage::list(name, label.clone(), chosen, own.into_iter().chain(named.clone()).collect(), choose.clone())
    };
    list.into_any()
}

fn band(desk: Desk, texts: &[String]) -> Option<AnyView> {
    let words = desk.words;
    let token = theme::token("--viza-band")?;
    let value = Memo::new(move |_| desk.worn(token));
    let colour = Memo::new(move |_| value.with(|value| first_colour(value)));
    let drawn = move |pattern: &str| {
        let colour = colour.get_untracked().unwrap_or_else(|| "#ffffff".to_owned());
        pattern.replace("#000000", &colour)
    };
    let chosen = Signal::derive(move || {
        let colour = colour.get().unwrap_or_default();
        let known =
            PATTERNS.iter().position(|pattern| value.with(|value| *value == pattern.replace("#000000", &colour)));
        known.map(|known| known.to_string()).unwrap_or_default()
    });
    let choose = move |at: String| {
        if let Some(pattern) = at.parse().ok().and_then(|at: usize| PATTERNS.get(at)) {
            desk.wear(token.name, &[(token, drawn(pattern))]);
        }
    };
    let paint = move |picked: String| {
        if let Some(before) = colour.get_untracked() {
            desk.wear(token.name, &[(token, value.get_untracked().replace(&before, &picked))]);
        }
    };
    let picker = move || {
        colour.with(Option::is_some).then(|| {
            view! {
                <div class="viza-studio__colour">
                    <label for="f-band-colour">{words.studio_band_colour()}</label>
                    <input
                        id="f-band-colour"
                        class="viza-studio__picker"
                        type="color"
                        prop:value=move || colour.get().unwrap_or_default()
                        on:input:target=move |event| paint(event.target().value())
                    />
                </div>
            }
        })
    };
    let list = few(desk, "band", words.studio_band(), chosen, texts, choose);
    Some(view! { {list} {picker} }.into_any())
}

fn first_colour(value: &str) -> Option<String> {
    let at = value.find('#')?;
    value.get(at..at + 7).map(str::to_owned)
}

/// The sign: seen, brought anew, and freed of what a drawing must not hold.
fn sign(desk: Desk) -> AnyView {
    let words = desk.words;
    let failed = RwSignal::new(false);
    let on_begin = Callback::new(move |()| failed.set(false));
    let on_read = Callback::new(move |read| match read {
        FileRead::Bytes(bytes) => match String::from_utf8(bytes) {
            Ok(svg) => desk.write(LOGO, LOGO, &svg),
            Err(_) => failed.set(true),
        },
        FileRead::TooLarge | FileRead::Failed => failed.set(true),
    });
    let shown = Memo::new(move |_| logo::clean(&desk.text(LOGO)));
    let drawn = desk.loan.with_value(|loan| loan.picture);
    let picture = move || {
        shown.with(|shown| shown.as_ref().ok().map(|clean| drawn(&clean.svg))).map(|address| {
            view! { <img class="viza-studio__sign" src=address alt="" width="88" height="88" /> }
        })
    };
    let refused = move || failed.get().then(|| words.studio_sign_failed());
    view! {
        <section class="viza-studio__part">
            <h3>{words.studio_sign()}</h3>
            {picture}
            <p>{words.studio_sign_help()}</p>
            <FileField
                name="sign"
                label=words.studio_sign_choose()
                accept=".svg,image/svg+xml"
                most=LARGEST_FILE as u32
                on_begin
                on_read
            />
            <div role="status">
                {move || refused().map(|heading| view! { <Notice tone=Tone::Danger heading /> })}
                {move || shown.with(|shown| faults(desk, shown))}
            </div>
        </section>
    }
    .into_any()
}

/// What the sign must not hold, and the way to take it out.
fn faults(desk: Desk, shown: &Result<logo::Clean, logo::NoLogo>) -> Option<AnyView> {
    let words = desk.words;
    let (sentences, svg): (Vec<String>, Option<String>) = match shown {
        Ok(clean) => (clean.left_out.iter().map(|(_, _, said)| said.clone()).collect(), Some(clean.svg.clone())),
        Err((_, said)) => (vec![said.clone()], None),
    };
    let clean = svg.map(|svg| {
        let on_press = Callback::new(move |()| desk.write(LOGO, LOGO, &svg));
        view! { <Button kind=ButtonKind::Quiet text=words.studio_sign_clean() on_press /> }
    });
    (!sentences.is_empty()).then(|| {
        view! {
            <Notice tone=Tone::Warning heading=words.studio_sign_faults()>
                <ul lang="en">{sentences.into_iter().map(|said| view! { <li>{said}</li> }).collect_view()}</ul>
                {clean}
            </Notice>
        }
        .into_any()
    })
}
