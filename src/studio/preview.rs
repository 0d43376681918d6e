//! The page inside the studio's frame: a real page of the app, drawn from data. It is told what to draw by the page around
//! it, or, opened by itself, by the end of its address: `#ge/ka/fee-unpaid`, with `/dark` and `/kiosk` after that.

mod inert;
mod scenery;

use std::cell::Cell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use leptos::ev;
use leptos::leptos_dom::helpers::window_event_listener;
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde_json::json;
use web_sys::MessageEvent;

use super::preview_frame::comes_from;
use super::{Loan, Sheet};
use crate::components::PageFrame;
use crate::domain::language::Language;
use crate::domain::pack::{Country, Pack};
use crate::domain::theme::{self, Scheme};
use crate::i18n::Words;
use crate::studio::scene::Scene;
use crate::wire::pack;
use scenery::Scenery;

/// The preview; empty until somebody says what to draw.
pub fn page(loan: Loan) -> AnyView {
    let preview = Preview {
        loan: StoredValue::new_local(Rc::new(loan)),
        sheet: StoredValue::new(Sheet::default()),
        plain: StoredValue::new(BTreeMap::new()),
        spoken: StoredValue::new(None),
        wordings: StoredValue::new(0),
        shown: RwSignal::new_local(None),
        last: StoredValue::new_local(VecDeque::new()),
        newest: StoredValue::new_local(Rc::default()),
    };
    let told = window_event_listener(ev::message, move |event| preview.hears(&event));
    let turned = window_event_listener(ev::hashchange, move |_| preview.reads_address());
    on_cleanup(move || {
        told.remove();
        turned.remove();
    });
    inert::links(move |path| preview.follows(path));
    preview.reads_address();
    tell_around(&json!({ "ready": true }).to_string());
    (move || preview.shown.get().map(|shown| untrack(|| shown.view()))).into_any()
}

#[derive(Clone, Copy)]
struct Preview {
    loan: StoredValue<Rc<Loan>, LocalStorage>,
    sheet: StoredValue<Sheet>,
    /// The languages that were spoken, without a country's own wording.
    plain: StoredValue<BTreeMap<&'static str, Words>>,
    /// The words of the last sheet, by their language and the country's own wording: another colour says the same.
    spoken: StoredValue<Option<(Language, Option<String>, &'static Words)>>,
    /// How many words are kept for the life of the page.
    wordings: StoredValue<usize>,
    shown: RwSignal<Option<Shown>, LocalStorage>,
    /// What stood there last: an answer that comes late still finds what it was for.
    last: StoredValue<VecDeque<Option<Shown>>, LocalStorage>,
    /// Counts what was asked for, so that what was asked last is drawn last.
    newest: StoredValue<Rc<Cell<u32>>, LocalStorage>,
}

/// What stands in the frame.
#[derive(Clone)]
enum Shown {
    Page(Rc<Scenery>),
    /// The country has no such page, or there is no such pack: what is said instead.
    Said(String),
}

impl Shown {
    fn view(&self) -> AnyView {
        match self {
            Self::Page(scenery) => scenery.view(),
            Self::Said(heading) => view! { <PageFrame title=heading.clone()>{String::new()}</PageFrame> }.into_any(),
        }
    }
}

impl Preview {
    /// Only the page around this one, of this site, says what to draw.
    fn hears(self, event: &MessageEvent) {
        let around = window().parent().ok().flatten();
        if !around.is_some_and(|around| comes_from(event, &around)) {
            return;
        }
        let told = event.data().as_string().and_then(|text| self.sheet.with_value(|sheet| sheet.after(&text)));
        if let Some((sheet, number)) = told {
            self.draws(sheet, move |problem| {
                tell_around(&json!({ "drawn": number, "problem": problem }).to_string());
            });
        }
    }

    /// Draws what the end of the address says, from the pack that this site ships.
    fn reads_address(self) {
        let end = window().location().hash().unwrap_or_default();
        let end = end.trim_start_matches('#').to_owned();
        let words: Vec<&str> = end.split('/').collect();
        let [country, language, scene, more @ ..] = words.as_slice() else { return };
        let known = Country::from_code(country).zip(Language::from_code(language)).zip(Scene::of_id(scene));
        let Some(((country, language), scene)) = known else { return };
        let (dark, kiosk) = (more.contains(&"dark"), more.contains(&"kiosk"));
        spawn_local(async move {
            let loan = self.loan.get_value();
            let Some(folder) = (loan.folder)(country).await else { return (loan.failed)() };
            let sheet = Sheet {
                pack: folder.pack,
                theme: folder.theme,
                strings: folder.strings,
                logo: folder.logo,
                language,
                scene: scene.id,
                dark,
                kiosk,
            };
            self.draws(sheet, move |_| mark("data-drawn", &end));
        });
    }

    /// Whoever presses a link is shown the page that it leads to, where there is one.
    fn follows(self, path: &str) {
        let sheet = self.sheet.get_value();
        let Ok(pack) = pack::read(&sheet.pack) else { return };
        let leads = |scene: &&Scene| scene.play(&pack, sheet.language).is_some_and(|play| play.route.path() == path);
        if let Some(scene) = Scene::of_pack(&pack).into_iter().find(leads) {
            self.draws(Sheet { scene: scene.id, ..sheet }, |_| {});
        }
    }

    /// Draws a sheet; says when it stands there, and what the loader has against the pack.
    fn draws(self, sheet: Sheet, done: impl FnOnce(Option<String>) + 'static) {
        let newest = self.newest.get_value();
        let own = newest.get().wrapping_add(1);
        newest.set(own);
        self.sheet.set_value(sheet.clone());
        spawn_local(async move {
            let (shown, words, problem) = self.made(&sheet).await;
            if newest.get() != own {
                return;
            }
            self.dresses(&sheet, words);
            let pressed = matches!(&shown, Some(Shown::Page(scenery)) if scenery.is_pressed());
            self.keeps(shown.clone());
            self.shown.set(shown);
            request_animation_frame(move || {
                if pressed {
                    inert::press();
                }
                mark("data-unsaid", &words.map(|words| words.unsaid().join(" ")).unwrap_or_default());
                done(problem);
            });
        });
    }

    fn keeps(self, shown: Option<Shown>) {
        self.last.update_value(|last| {
            last.push_back(shown);
            if last.len() > KEPT {
                last.pop_front();
            }
        });
    }

    /// What is to be seen, the words in which, and what the loader says of the pack.
    async fn made(self, sheet: &Sheet) -> (Option<Shown>, Option<&'static Words>, Option<String>) {
        let pack = match pack::read(&sheet.pack) {
            Ok(pack) => Rc::new(pack),
            Err(problem) => {
                let problem = problem.to_string();
                return (Some(Shown::Said(problem.clone())), None, Some(problem));
            }
        };
        let language = offered(&pack, sheet.language);
        let Some(words) = self.words(sheet, language).await else {
            (self.loan.get_value().failed)();
            return (None, None, None);
        };
        let play = Scene::of_id(sheet.scene).and_then(|scene| scene.play(&pack, language));
        let shown = match play {
            Some(play) => Shown::Page(Rc::new(Scenery::built(self.loan.get_value(), &pack, words, play, &sheet.logo))),
            None => Shown::Said(words.preview_absent()),
        };
        (Some(shown), Some(words), None)
    }

    /// The words of the sheet. A country's own wording that cannot be read is left out, as in the app.
    async fn words(self, sheet: &Sheet, language: Language) -> Option<&'static Words> {
        let own = sheet.strings.get(language.code());
        let last = self.spoken.with_value(|last| {
            let (spoken, wording, words) = last.as_ref()?;
            (*spoken == language && wording.as_ref() == own).then_some(*words)
        });
        if last.is_some() {
            return last;
        }
        if self.wordings.get_value() == WORDINGS {
            // Whoever told what to draw tells it again.
            let _ = window().location().reload();
            return std::future::pending().await;
        }
        let known = self.plain.with_value(|plain| plain.get(language.code()).cloned());
        let plain = match known {
            Some(plain) => plain,
            None => {
                let plain = self.loan.get_value().plain(language).await?;
                self.plain.update_value(|known| {
                    known.insert(language.code(), plain.clone());
                });
                plain
            }
        };
        let said = own.and_then(|text| plain.with_own(text).ok()).unwrap_or(plain);
        // Kept for the life of the tab, as everywhere: closures hold them.
        let words: &'static Words = Box::leak(Box::new(said));
        self.wordings.update_value(|wordings| *wordings += 1);
        self.spoken.set_value(Some((language, own.cloned(), words)));
        Some(words)
    }

    fn dresses(self, sheet: &Sheet, words: Option<&'static Words>) {
        let scheme = if sheet.dark { Scheme::Dark } else { Scheme::Light };
        let css = theme::read(&sheet.theme).theme.worn_in(&theme::base(TOKENS), scheme);
        (self.loan.get_value().wear)(Some(&css));
        mark("data-scheme", if sheet.dark { "dark" } else { "light" });
        if let Some(words) = words {
            mark("lang", words.language().code());
        }
        if let Some(root) = document().document_element() {
            let _ =
                if sheet.kiosk { root.set_attribute("data-kiosk", "") } else { root.remove_attribute("data-kiosk") };
        }
    }
}

/// How many of the pages that stood there are kept.
const KEPT: usize = 4;

/// After how many wordings the page begins anew: nobody can give words back that closures hold, and while a sentence is
/// typed every letter makes another wording.
const WORDINGS: usize = 60;

/// What the colours are without a theme.
const TOKENS: &str = include_str!("../../style/tokens.css");

fn offered(pack: &Pack, wished: Language) -> Language {
    let is_offered = pack.languages.contains(&wished);
    if is_offered { wished } else { pack.languages.first().copied().unwrap_or(wished) }
}

/// Tells the page around this one, if there is one.
fn tell_around(message: &str) {
    if let Some(around) = window().parent().ok().flatten() {
        let _ = around.post_message(&message.into(), &window().origin());
    }
}

/// Writes on the page's root what whoever looks at it from outside wants to know.
fn mark(name: &str, value: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute(name, value);
    }
}
