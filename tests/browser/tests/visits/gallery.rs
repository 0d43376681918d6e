//! The gallery: every piece in every state, in the dress and the language of each country, by day and at night, with forced
//! colours, with letters twice as large, for a finger and for a keyboard.

use anyhow::{Context, Result, ensure};
use serde_json::json;
use thirtyfour::{By, Key};
use viza::domain::language::Language;
use viza::studio::gallery::{Kind, PIECES, Part, State};
use viza_visits::applicant::{ENGJELL, GIORGI, MARI};
use viza_visits::browser::Window;
use viza_visits::patience::until;
use viza_visits::visit::{Plan, Visitor, visit};

#[tokio::test]
async fn albanias_pieces_serve_everybody() -> Result<()> {
    let window = Window::DESKTOP;
    gallery(Plan { name: "gallery-al", country: "al", language: Language::Sq, applicant: ENGJELL, window }).await
}

#[tokio::test]
async fn georgias_pieces_serve_everybody() -> Result<()> {
    let window = Window::DESKTOP;
    gallery(Plan { name: "gallery-ge", country: "ge", language: Language::Ka, applicant: GIORGI, window }).await
}

#[tokio::test]
async fn estonias_pieces_serve_everybody() -> Result<()> {
    let window = Window::DESKTOP;
    gallery(Plan { name: "gallery-ee", country: "ee", language: Language::Et, applicant: MARI, window }).await
}

async fn gallery(plan: Plan) -> Result<()> {
    visit(plan, async |visitor| {
        visitor.goes_to(&format!("/studio/gallery/{}/{}", plan.country, plan.language.code())).await?;
        visitor.stands_at(&visitor.words.gallery_title()).await?;
        shows_all(visitor).await?;
        visitor.looks_around("light").await?;
        if visitor.browser.asks_for(&[("prefers-color-scheme", "dark")]).await? {
            visitor.looks_around("dark").await?;
            is_told_without_colours(visitor).await?;
            visitor.browser.asks_for(&[("prefers-contrast", "more")]).await?;
            visitor.looks_around("contrast").await?;
            visitor.browser.asks_for(&[]).await?;
        }
        fits_a_finger(visitor).await?;
        can_be_read_twice_as_large(visitor).await?;
        shows_where_the_keyboard_is(visitor).await
    })
    .await
}

/// Every piece with every state, in the order of the list; one of them shows itself once its button is pressed.
async fn shows_all(visitor: &Visitor) -> Result<()> {
    let words = &visitor.words;
    let mut wanted = Vec::new();
    for part in Part::ALL {
        wanted.push(part.title(words));
        for piece in PIECES.iter().filter(|piece| piece.part == part) {
            wanted.push((piece.title)(words));
            wanted.extend(piece.states.iter().map(|state| state.title(words)));
        }
    }
    let shown: Vec<String> = visitor.ask(NAMES).await?;
    ensure!(shown == wanted, "the gallery shows {shown:#?}");
    let hollow: Vec<String> = visitor.ask(HOLLOW).await?;
    ensure!(hollow.is_empty(), "nothing stands under {hollow:?}");
    let waiting = PIECES.iter().find(|piece| piece.kind == Kind::ErrorSummary).context("no summary of errors")?;
    ensure!(waiting.states == [State::Pressed], "the summary of errors waits for a press");
    let button = format!("//figure[figcaption='{}']//button", State::Pressed.title(words));
    visitor.browser.web.find(By::XPath(button)).await?.click().await?;
    visitor.sees(&words.problem_heading()).await
}

/// What is chosen, done or reached differs from what is not, though the device gives all the same few colours.
async fn is_told_without_colours(visitor: &Visitor) -> Result<()> {
    visitor.browser.asks_for(&[("forced-colors", "active")]).await?;
    visitor.takes_picture("forced").await?;
    let alike: Vec<String> = visitor.ask(ALIKE).await?;
    ensure!(alike.is_empty(), "with forced colours nobody tells apart {alike:?}");
    Ok(())
}

/// 44 by 44 CSS pixels on which only the control itself or its label is met (WCAG 2.2, 2.5.5 and 2.5.8).
async fn fits_a_finger(visitor: &Visitor) -> Result<()> {
    for window in [Window { width: 320, height: 740 }, visitor.plan.window] {
        visitor.browser.resize(window).await?;
        let small: Vec<String> = visitor.ask(SMALL).await?;
        ensure!(small.is_empty(), "too small for a finger at {}: {small:#?}", window.width);
    }
    Ok(())
}

/// WCAG 2.2, 1.4.4.
async fn can_be_read_twice_as_large(visitor: &Visitor) -> Result<()> {
    visitor.browser.resize(Window::PHONE).await?;
    let out: Vec<String> = visitor.ask(LARGE).await?;
    visitor.takes_picture("large").await?;
    visitor.ask::<bool>("document.documentElement.style.fontSize = ''; return true").await?;
    visitor.browser.resize(visitor.plan.window).await?;
    ensure!(out.is_empty(), "with letters twice as large these stick out: {out:#?}");
    Ok(())
}

/// WCAG 2.2, 2.4.7 and 2.4.13. One real key first: from then on the browser shows the focus wherever it goes.
async fn shows_where_the_keyboard_is(visitor: &Visitor) -> Result<()> {
    visitor.browser.web.action_chain().send_keys(Key::Tab).perform().await?;
    until("the keyboard's place", async || {
        Ok(visitor.ask::<bool>("return document.activeElement.matches(':focus-visible')").await?.then_some(()))
    })
    .await?;
    let unseen: Vec<String> = visitor.ask(UNSEEN).await?;
    ensure!(unseen.is_empty(), "no ring is seen round {unseen:#?}");
    let focused = visitor.browser.web.execute(FOCUSED, vec![json!(".viza-calendar__day[tabindex='0']")]).await?;
    ensure!(focused.convert::<bool>()?, "the calendar has no day for the keyboard");
    visitor.takes_picture("focus").await
}

/// All headings of the gallery and the names of its samples.
const NAMES: &str =
    "return [...document.querySelectorAll('.viza-gallery__part > h2, .viza-gallery__part > h3, main figcaption')]
    .map(name => name.innerText)";

/// Samples in which nothing is drawn.
const HOLLOW: &str = "return [...document.querySelectorAll('main figure')]
    .filter(sample => sample.lastElementChild.getBoundingClientRect().height < 20)
    .map(sample => sample.firstElementChild.innerText)";

/// Pairs that must not look alike: what each has is drawn by these properties.
const ALIKE: &str = "const look = (part, pseudo) => {
        const style = getComputedStyle(part, pseudo);
        return ['color', 'backgroundColor', 'backgroundImage', 'borderTopStyle', 'borderTopColor', 'borderTopWidth',
            'outlineStyle', 'outlineColor', 'outlineWidth', 'textDecorationLine'].map(name => style[name]).join();
    };
    const pairs = [
        ['.viza-choice__card:has(:checked)', '.viza-choice__card:not(:has(:checked, :disabled))'],
        ['.viza-choice__card:has(:disabled)', '.viza-choice__card:not(:has(:checked, :disabled))'],
        ['.viza-compare__card:has(:checked)', '.viza-compare__card:not(:has(:checked, :disabled))'],
        ['.viza-slots__radio:checked + *', '.viza-slots__radio:not(:checked, :disabled) + *'],
        ['.viza-slots__radio:disabled + *', '.viza-slots__radio:not(:checked, :disabled) + *'],
        ['.viza-checkbox__box:checked', '.viza-checkbox__box:not(:checked)'],
        ['.viza-calendar__day[aria-pressed=true]', '.viza-calendar__day--free[aria-pressed=false]'],
        ['td .viza-calendar__day--unknown', 'td .viza-calendar__day--free[aria-pressed=false]'],
        ['td .viza-calendar__day--closed', 'td .viza-calendar__day--unknown'],
        ['.viza-progress__step--done .viza-progress__mark', '.viza-progress__step--current .viza-progress__mark'],
        ['.viza-progress__step--open .viza-progress__mark', '.viza-progress__step--closed .viza-progress__mark'],
        ['.viza-progress__part--done', '.viza-progress__part:last-child'],
        ['.viza-meter__filled', '.viza-meter__bar'],
        ['.viza-timeline__station--ahead', '.viza-timeline__station--last', '::before'],
        ['.viza-button[aria-disabled]:not(:has(.viza-spinner))', '.viza-button:not([aria-disabled], [class*=--])'],
    ];
    return pairs.filter(([one, other, pseudo]) => {
        const [a, b] = [one, other].map(name => document.querySelector(`main figure ${name}`));
        return !a || !b || look(a, pseudo) === look(b, pseudo);
    }).map(pair => pair.join(' and '))";

/// Controls that a finger can miss: the pixels that lead to them are counted from the middle, less one for what is rounded.
/// A link within a sentence may be as high as its line.
const SMALL: &str = "const inSentence = part => part.matches('a') && getComputedStyle(part).display === 'inline'
        && part.parentElement.textContent.trim() !== part.textContent.trim() || part.closest('.viza-skip-link');
    const areas = part => [part, ...(part.labels ?? [])];
    const belongs = (met, part) => met !== null && (part.contains(met) || met.contains(part) && met.matches('label')
        || [...(part.labels ?? [])].some(label => label.contains(met)));
    const reach = (part, x, y, dx, dy) => {
        let far = 0;
        while (far < 44 && belongs(document.elementFromPoint(x + dx * (far + 1), y + dy * (far + 1)), part)) far += 1;
        return far;
    };
    // A row of twelve keys shares what the narrowest phone has; kiosks are wider, and have visits of their own.
    const wide = part => part.matches('.viza-key') ? 18 : 43;
    const met = part => areas(part).some(one => {
        one.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = one.getBoundingClientRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        return belongs(document.elementFromPoint(x, y), part)
            && reach(part, x, y, -1, 0) + reach(part, x, y, 1, 0) >= wide(part)
            && reach(part, x, y, 0, -1) + reach(part, x, y, 0, 1) >= 43;
    });
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
        .filter(part => part.checkVisibility() && !part.disabled && !inSentence(part) && !met(part))
        .map(part => part.outerHTML.slice(0, 160))";

/// Letters twice as large, and what then stands outside the page.
const LARGE: &str = "const page = document.documentElement;
    page.style.fontSize = '200%';
    if (page.scrollWidth <= page.clientWidth) return [];
    return [...document.querySelectorAll('body *')]
        .filter(part => part.getBoundingClientRect().right > page.clientWidth + 1)
        .map(part => part.outerHTML.slice(0, 120))";

/// Controls without a line round them, or round their label or card, while they have the focus.
const UNSEEN: &str = "const ring = part => {
        const style = getComputedStyle(part);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    };
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex=\"0\"]')]
        .filter(part => part.checkVisibility() && !part.disabled)
        .filter(part => {
            part.focus();
            const near = [part, part.nextElementSibling, part.parentElement].filter(Boolean);
            return document.activeElement === part && !near.some(ring);
        })
        .map(part => part.outerHTML.slice(0, 160))";

/// Puts the focus on the first part of that name.
const FOCUSED: &str = "const part = document.querySelector(arguments[0]);
    part?.focus();
    return part !== null && document.activeElement === part";
