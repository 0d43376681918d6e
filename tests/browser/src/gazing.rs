//! Looking at the studio's scenes one after the other: each is drawn in the preview without loading it anew, judged, and
//! photographed where pictures are wanted.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::json;
use viza::domain::language::Language;
use viza::domain::pack::Pack;
use viza::domain::route::Route;
use viza::studio::scene::{OWN_WORDS, Scene};

use crate::access;
use crate::applicant::NINO;
use crate::browser::Window;
use crate::folder::workspace;
use crate::letters::strangers;
use crate::visit::Visitor;

/// Pictures are taken where this is set: they cost more than everything else.
const PICTURES: &str = "VIZA_PICTURES";

/// The narrowest phone that the app promises to fit.
const NARROW: Window = Window { width: 320, height: 740 };

/// How the scenes are looked at.
#[derive(Debug, Clone, Copy)]
struct Light {
    language: Language,
    window: Window,
    dark: bool,
    kiosk: bool,
}

/// What a drawn page says of itself.
#[derive(Debug, Deserialize)]
struct Seen {
    lang: String,
    /// Messages that had to be left unsaid.
    unsaid: String,
    text: String,
    /// What is marked as being in another language.
    foreign: Vec<String>,
    /// What sticks out, what is cut off, what is too small for a finger.
    faults: Vec<String>,
}

/// Looks at every scene of a country in its own language and in English.
///
/// # Errors
/// Everything that was found wrong, or what kept the browser from looking.
pub async fn looks_at_every_scene(visitor: &Visitor) -> Result<Vec<String>> {
    let pack = visitor.pack()?;
    let own = visitor.plan.language;
    let mut faults = Vec::new();
    for language in [own, Language::En] {
        let light = Light { language, window: NARROW, dark: false, kiosk: false };
        for scene in Scene::of_pack(&pack) {
            draw(visitor, light, scene).await?;
            judge(visitor, light, scene, &mut faults).await?;
        }
    }
    let phone = Light { language: own, window: Window::PHONE, dark: false, kiosk: false };
    for light in [phone, Light { dark: true, ..phone }] {
        for scene in Scene::of_pack(&pack) {
            draw(visitor, light, scene).await?;
            let name = name(visitor, light, scene);
            faults.extend(
                access::barriers(&visitor.browser, light.dark).await?.into_iter().map(|one| format!("{name}: {one}")),
            );
        }
    }
    if std::env::var_os(PICTURES).is_some() {
        photograph(visitor, &pack).await?;
    }
    Ok(faults)
}

/// Pictures of all of it: on a phone in both languages, on a desk, at a kiosk and in the dark in one.
async fn photograph(visitor: &Visitor, pack: &Pack) -> Result<()> {
    let own = Light { language: visitor.plan.language, window: Window::PHONE, dark: false, kiosk: false };
    let lights = [
        own,
        Light { language: Language::En, ..own },
        Light { window: Window { width: 1280, height: 800 }, ..own },
        Light { window: Window::KIOSK, kiosk: true, ..own },
        Light { dark: true, ..own },
    ];
    for light in lights {
        let folder = folder(visitor, light);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        for scene in Scene::of_pack(pack) {
            draw(visitor, light, scene).await?;
            fs::write(folder.join(format!("{}.png", scene.id)), visitor.browser.picture().await?)?;
        }
    }
    Ok(())
}

fn folder(visitor: &Visitor, light: Light) -> PathBuf {
    let Light { language, window: Window { width, height }, dark, .. } = light;
    let scheme = if dark { "dark" } else { "light" };
    let name = format!("{}-{}-{width}x{height}-{scheme}", visitor.plan.country, language.code());
    workspace().join("target/visits/scenes").join(name)
}

/// Where the preview is told by its address what to draw.
fn end(visitor: &Visitor, light: Light, scene: &Scene) -> String {
    let (dark, kiosk) = (if light.dark { "/dark" } else { "" }, if light.kiosk { "/kiosk" } else { "" });
    format!("{}/{}/{}{dark}{kiosk}", visitor.plan.country, light.language.code(), scene.id)
}

fn name(visitor: &Visitor, light: Light, scene: &Scene) -> String {
    format!("{} at {} px", end(visitor, light, scene), light.window.width)
}

/// Has the preview draw a scene, and waits until it stands there.
async fn draw(visitor: &Visitor, light: Light, scene: &Scene) -> Result<()> {
    let web = &visitor.browser.web;
    let inner: u32 = visitor.ask("return innerWidth").await?;
    if inner != light.window.width {
        visitor.browser.resize(light.window).await?;
    }
    let end = end(visitor, light, scene);
    if !web.current_url().await?.path().starts_with(&Route::Preview.path()) {
        visitor.goes_to(&format!("{}#{end}", Route::Preview.path())).await?;
    }
    web.execute_async(DRAW, vec![json!(end)]).await.with_context(|| format!("{end} is not drawn"))?;
    Ok(())
}

/// What must be true of every scene: it says its language and everything that it has to say, a Georgian one has no Latin
/// word that is not a name, and everything fits a narrow phone and a finger.
async fn judge(visitor: &Visitor, light: Light, scene: &Scene, faults: &mut Vec<String>) -> Result<()> {
    let seen: Seen = visitor.ask(LOOK).await?;
    let name = name(visitor, light, scene);
    let mut fault = |what: String| faults.push(format!("{name}: {what}"));
    if seen.lang != light.language.code() {
        fault(format!("says that its language is {}", seen.lang));
    }
    if !seen.unsaid.is_empty() {
        fault(format!("leaves unsaid: {}", seen.unsaid));
    }
    seen.faults.into_iter().for_each(&mut fault);
    if light.language == Language::Ka {
        let mut given = visitor.given()?;
        given.extend(seen.foreign);
        given.extend(OWN_WORDS.iter().map(|word| (*word).to_owned()));
        let country: String = visitor.plan.country.chars().map(|letter| letter.to_ascii_uppercase()).collect();
        given.extend(OWN_WORDS.iter().filter(|word| word.starts_with('-')).map(|word| format!("{country}{word}")));
        let given: Vec<&str> = given.iter().map(String::as_str).collect();
        let strangers = strangers(&seen.text, &NINO, &given);
        if !strangers.is_empty() {
            fault(format!("Latin words: {strangers:?}"));
        }
    }
    Ok(())
}

/// Two frames after the preview has marked the scene as drawn.
const DRAW: &str = "const [end, done] = arguments, root = document.documentElement;
    const settled = () => requestAnimationFrame(() => requestAnimationFrame(() => done(null)));
    if (root.dataset.drawn === end) return settled();
    const seen = new MutationObserver(() => {
        if (root.dataset.drawn !== end) return;
        seen.disconnect();
        settled();
    });
    seen.observe(root, { attributes: true, attributeFilter: ['data-drawn'] });
    location.hash = end;";

const LOOK: &str = "const root = document.documentElement, faults = [];
    const short = part => part.outerHTML.slice(0, 120);
    const parts = [...document.querySelectorAll('#app *')];
    if (root.scrollWidth > root.clientWidth) {
        const out = parts.filter(part => part.getBoundingClientRect().right > root.clientWidth + 1);
        faults.push(...out.slice(0, 3).map(part => `sticks out: ${short(part)}`));
    }
    for (const part of parts) {
        if (part.scrollWidth <= part.clientWidth + 1 || part.closest('.viza-hidden, svg, option')) continue;
        const { overflowX } = getComputedStyle(part);
        if (['hidden', 'clip'].includes(overflowX) && part.clientWidth > 1) faults.push(`is cut off: ${short(part)}`);
    }
    // A radio, a box and a file are touched by their labels.
    const touched = 'button, select, input:not([type=radio], [type=checkbox], [type=file])';
    for (const part of document.getElementById('app').querySelectorAll(touched)) {
        const { width, height } = part.getBoundingClientRect(), size = `${Math.round(width)} × ${Math.round(height)}`;
        const isSeen = width > 1 && height > 1;
        if (isSeen && Math.min(width, height) < 43.5) faults.push(`is small, ${size}: ${short(part)}`);
    }
    const foreign = [...document.body.querySelectorAll('[lang]')].filter(part => part.lang !== root.lang);
    const named = [...document.querySelectorAll('#app [aria-label]')].map(part => part.ariaLabel);
    return {
        lang: root.lang,
        unsaid: root.dataset.unsaid ?? '',
        text: [document.title, document.getElementById('app').innerText, ...named].join(' '),
        foreign: foreign.map(part => part.innerText),
        faults,
    };";
