//! The page as it will look: which one, in which language, on what screen, in light or dark.

use leptos::prelude::*;

use super::Desk;
use crate::components::{Loading, Notice, OneText, QuestionWords, Select, SelectOption, Tone};
use crate::domain::language::Language;
use crate::i18n::Words;
use crate::studio::binder::{LOGO, PACK, THEME};
use crate::studio::scene;
use crate::studio::{PreviewFrame, Sheet};
use crate::wire::pack;

/// What is looked at.
#[derive(Clone, Copy)]
pub struct View {
    pub language: RwSignal<Language>,
    pub dark: RwSignal<bool>,
    scene: RwSignal<&'static str>,
    screen: RwSignal<Screen>,
}

/// The screens that people use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Screen {
    /// 360 × 740 pixels.
    Phone,
    /// 1280 × 800 pixels.
    Desktop,
    /// 1080 × 1920 pixels, at arm's length.
    Kiosk,
}

impl Screen {
    const ALL: [Screen; 3] = [Screen::Phone, Screen::Desktop, Screen::Kiosk];

    const fn word(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Desktop => "desktop",
            Self::Kiosk => "kiosk",
        }
    }

    fn name(self, words: &Words) -> String {
        match self {
            Self::Phone => words.studio_phone(),
            Self::Desktop => words.studio_desktop(),
            Self::Kiosk => words.studio_kiosk(),
        }
    }
}

impl View {
    /// A phone in light, with the first scene.
    pub fn new(language: Language) -> Self {
        Self {
            language: RwSignal::new(language),
            dark: RwSignal::new(false),
            scene: RwSignal::new(scene::ALL.first().map(|scene| scene.id).unwrap_or_default()),
            screen: RwSignal::new(Screen::Phone),
        }
    }
}

/// The choices, and the page in its frame.
pub fn stage(desk: Desk) -> AnyView {
    let words = desk.words;
    let view = desk.view;
    // Only what can be said is drawn: until a language has come, the one before it stays.
    let spoken = Memo::new(move |before: Option<&Option<Language>>| {
        let wished = view.language.get();
        if desk.speech.said(wished).is_some() { Some(wished) } else { before.copied().flatten() }
    });
    let sheet = Memo::new(move |before: Option<&Sheet>| {
        let text = desk.text(PACK);
        // While somebody is in the middle of a change, the rules before it are shown.
        let is_read = pack::read(&text).is_ok();
        Sheet {
            pack: if is_read { text } else { before.map(|sheet| sheet.pack.clone()).unwrap_or(text) },
            theme: desk.text(THEME),
            strings: desk.strings.get(),
            logo: desk.text(LOGO),
            language: spoken.get().unwrap_or(words.language()),
            scene: view.scene.get(),
            dark: view.dark.get(),
            kiosk: view.screen.get() == Screen::Kiosk,
        }
    });
    let is_behind = Memo::new(move |_| pack::read(&desk.text(PACK)).is_err());
    let behind = move || {
        is_behind.get().then(|| {
            view! {
                <Notice tone=Tone::Warning heading=words.studio_behind() announce=true>
                    <p>{words.studio_behind_help()}</p>
                </Notice>
            }
        })
    };
    let is_drawn = Memo::new(move |_| spoken.with(Option::is_some));
    let is_awaited = Signal::derive(move || !is_drawn.get() && !desk.speech.is_missed(view.language.get()));
    let frame =
        move || is_drawn.get().then(|| view! { <PreviewFrame sheet=sheet.into() title=words.studio_preview() /> });
    let screen = move || format!("viza-studio-stage viza-studio-stage--{}", view.screen.get().word());
    view! {
        <div class="viza-studio__choices">
            {scenes(desk)}
            {languages(desk)}
            {screens(desk)}
            {schemes(desk)}
        </div>
        {behind}
        <div class="viza-studio-stage__place">
            <Loading shown=is_awaited text=words.common_loading() />
            <div class=screen>{frame}</div>
        </div>
    }
    .into_any()
}

fn scenes(desk: Desk) -> AnyView {
    let options = scene::ALL.iter().map(|scene| option(scene.id, scene.name(desk.words))).collect();
    let choose = move |id: String| {
        if let Some(scene) = scene::ALL.iter().find(|scene| scene.id == id) {
            desk.view.scene.set(scene.id);
        }
    };
    let chosen = Signal::derive(move || desk.view.scene.get().to_owned());
    list("scene", desk.words.studio_scene(), chosen, options, choose)
}

fn languages(desk: Desk) -> AnyView {
    let (words, language) = (desk.words, desk.view.language);
    let offered = Memo::new(move |_| desk.languages());
    (move || {
        let options = offered.get().into_iter().map(|one| option(one.code(), one.own_name().to_owned())).collect();
        let choose = move |code: String| {
            if let Some(chosen) = Language::from_code(&code) {
                language.set(chosen);
            }
        };
        let chosen = Signal::derive(move || language.get().code().to_owned());
        list("shown-language", words.app_language(), chosen, options, choose)
    })
    .into_any()
}

fn screens(desk: Desk) -> AnyView {
    let screen = desk.view.screen;
    let options = Screen::ALL.map(|one| option(one.word(), one.name(desk.words))).into();
    let choose = move |word: String| {
        if let Some(chosen) = Screen::ALL.into_iter().find(|one| one.word() == word) {
            screen.set(chosen);
        }
    };
    let chosen = Signal::derive(move || screen.get().word().to_owned());
    list("screen", desk.words.studio_screen(), chosen, options, choose)
}

fn schemes(desk: Desk) -> AnyView {
    let (words, dark) = (desk.words, desk.view.dark);
    let options = vec![option("light", words.studio_light()), option("dark", words.studio_dark())];
    let chosen = Signal::derive(move || if dark.get() { "dark" } else { "light" }.to_owned());
    list("scheme", words.studio_scheme(), chosen, options, move |word| dark.set(word == "dark"))
}

fn option(value: &str, text: String) -> SelectOption {
    SelectOption { value: value.to_owned(), text }
}

/// One choice from a list.
pub fn list(
    name: &str,
    label: String,
    value: Signal<String>,
    options: Vec<SelectOption>,
    choose: impl Fn(String) + Send + Sync + 'static,
) -> AnyView {
    let question = OneText {
        name: name.to_owned(),
        words: QuestionWords { label, ..QuestionWords::default() },
        value,
        error: Signal::derive(|| None),
        on_input: Callback::new(choose),
    };
    view! { <Select question options /> }.into_any()
}
