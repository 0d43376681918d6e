//! At a kiosk: whatever can be typed is typed on the screen, in every language, by a finger and by keys.

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::Key as Pressed;
use viza::domain::keyboard::{Attributes, Board, Key, Keyboard, Line, Stroke};
use viza::domain::language::Language;
use viza_visits::applicant::{ENGJELL, MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::patience::until;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, visit_kiosk};

const PLAN: Plan =
    Plan { name: "keyboards", country: "ge", language: Language::Ka, applicant: NINO, window: Window::KIOSK };
/// A screen on a desk.
const DESK: Window = Window { width: 1280, height: 800 };

#[tokio::test]
async fn albanian_letters_are_typed_on_the_screen() -> Result<()> {
    let plan =
        Plan { name: "keyboards-sq", country: "al", language: Language::Sq, applicant: ENGJELL, window: Window::KIOSK };
    visit_kiosk(json!(true), plan, async |engjell| every_letter_is_typed(engjell).await).await
}

#[tokio::test]
async fn georgian_letters_are_typed_on_the_screen_and_latin_ones_are_a_key_away() -> Result<()> {
    visit_kiosk(json!(true), Plan { name: "keyboards-ka", ..PLAN }, async |nino| {
        every_letter_is_typed(nino).await?;
        // The names in a passport are Latin, and so are the keys that come for them.
        nino.touches_field(&nino.words.start_family_name()).await?;
        nino.keys("Beridze").await?;
        nino.says(&nino.words.start_family_name(), "Beridze").await
    })
    .await
}

#[tokio::test]
async fn estonian_letters_are_typed_on_the_screen() -> Result<()> {
    let plan = Plan { name: "keyboards-et", country: "ee", language: Language::Et, applicant: MARI, window: DESK };
    visit_kiosk(json!(true), plan, async |mari| every_letter_is_typed(mari).await).await
}

#[tokio::test]
async fn english_letters_are_typed_on_the_screen() -> Result<()> {
    let plan = Plan { name: "keyboards-en", language: Language::En, window: DESK, ..PLAN };
    visit_kiosk(json!(true), plan, async |nino| every_letter_is_typed(nino).await).await
}

/// Presses each key of the language's board once, and then once with capitals.
async fn every_letter_is_typed(visitor: &Visitor) -> Result<()> {
    let (words, language) = (&visitor.words, visitor.plan.language);
    visitor.comes_to_the_kiosk().await?;
    let field = words.start_given_names();
    visitor.touches_field(&field).await?;
    if language == Language::Ka {
        visitor.touch(Thing::Button(&format!("აბგ {}", words.keyboard_letters()))).await?;
    }
    visitor.looks_around("letters").await?;
    let line = Line::read(Attributes { capitals: "words", lang: "und-Latn", ..Attributes::default() }, false);
    let mut keyboard = Keyboard::open(line, language, None).press(Key::To(Board::Letters(language))).0.after("");
    let mut expected = String::new();
    let presses = keyboard.rows().concat().into_iter().filter(|key| matches!(key, Key::Text(..)));
    for key in presses {
        let (after, stroke) = keyboard.press(key);
        let Some(Stroke::Type(text)) = stroke else { continue };
        visitor.key(text).await?;
        expected.push_str(text);
        keyboard = after.after(&expected);
    }
    visitor.says(&field, &expected).await?;
    if language != Language::Ka {
        for _ in 0..2 {
            visitor.touch(Thing::Button(&words.keyboard_shift())).await?;
        }
        let capitals = capitals(language);
        for capital in &capitals {
            visitor.key(capital).await?;
        }
        visitor.looks_around("capitals").await?;
        expected.push_str(&capitals.concat());
        visitor.says(&field, &expected).await?;
    }
    visitor.takes_picture("typed").await
}

/// The capitals of a language, in the order of its keys.
fn capitals(language: Language) -> Vec<&'static str> {
    let keys = Keyboard::open(Line::read(Attributes::default(), false), language, None).rows().concat();
    let capital = |key: Key| match key {
        Key::Text(text, capital) if text != capital => Some(capital),
        _ => None,
    };
    keys.into_iter().filter_map(capital).collect()
}

#[tokio::test]
async fn a_line_gets_the_keys_that_it_needs() -> Result<()> {
    let plan = Plan { name: "keyboards-lines", country: "ee", language: Language::Et, applicant: MARI, window: DESK };
    visit_kiosk(json!(true), plan, async |mari| {
        let words = &mari.words;
        mari.comes_to_the_kiosk().await?;
        // A day is digits.
        let day = words.common_day();
        let part = Thing::DatePart { question: &words.start_birth_date(), part: &day };
        mari.touch(part).await?;
        mari.key("7").await?;
        ensure!(!mari.has(Thing::Button("q")).await?, "letters for a day");
        ensure!(mari.written(part).await? == "7", "the day is not 7");
        mari.looks_around("digits").await?;
        // Each field leads to the next.
        for (number, part) in [("3", words.common_month()), ("1987", words.common_year())] {
            mari.touch(Thing::Button(&words.keyboard_next())).await?;
            mari.keys(number).await?;
            let part = Thing::DatePart { question: &words.start_birth_date(), part: &part };
            ensure!(mari.written(part).await? == number, "not {number}");
        }
        // A browser tells nobody where the caret is in an address, and yet it can be corrected in the middle.
        let email = words.start_email();
        mari.touches_field(&email).await?;
        mari.keys("mari@exmple").await?;
        mari.key(".com").await?;
        for _ in 0..8 {
            mari.touch(Thing::Button(&words.keyboard_left())).await?;
        }
        mari.key("a").await?;
        mari.looks_around("email").await?;
        mari.says(&email, "mari@example.com").await?;
        // What it was called before, it is called again.
        mari.touch(Thing::Button(&words.keyboard_close())).await?;
        let kind: String = mari.ask("return document.activeElement.type").await?;
        ensure!(kind == "email", "the field of an address is of the type {kind}");
        ensure!(!mari.has(Thing::Button(&words.keyboard_close())).await?, "the keyboard stays");
        // A touch on the same field brings it back; what is selected is replaced by what is typed.
        mari.touches_field(&email).await?;
        mari.ask::<()>("document.activeElement.select()").await?;
        mari.key("x").await?;
        mari.says(&email, "x").await?;
        mari.touch(Thing::Button(&words.keyboard_erase())).await?;
        mari.says(&email, "").await
    })
    .await
}

#[tokio::test]
async fn signs_and_other_letters_are_a_key_away() -> Result<()> {
    let plan = Plan { name: "keyboards-signs", country: "ee", language: Language::Et, applicant: MARI, window: DESK };
    visit_kiosk(json!(true), plan, async |mari| {
        let words = &mari.words;
        mari.comes_to_the_kiosk().await?;
        let field = words.start_given_names();
        mari.touches_field(&field).await?;
        let way = |sign: &str, name: String| format!("{sign} {name}");
        mari.touch(Thing::Button(&way("#+=", words.keyboard_signs()))).await?;
        mari.key("€").await?;
        mari.looks_around("signs").await?;
        mari.touch(Thing::Button(&way("~[†", words.keyboard_more_signs()))).await?;
        mari.key("[").await?;
        mari.looks_around("more-signs").await?;
        mari.touch(Thing::Button(&way("ABC", words.keyboard_letters()))).await?;
        mari.touch(Thing::Button(&words.keyboard_alphabets())).await?;
        mari.looks_around("alphabets").await?;
        mari.touch(Thing::Button(&words.keyboard_accents())).await?;
        mari.key("é").await?;
        mari.looks_around("accents").await?;
        mari.touch(Thing::Button(&words.keyboard_alphabets())).await?;
        mari.touch(Thing::Button("ქართული")).await?;
        mari.key("ჭ").await?;
        mari.says(&field, "€[éჭ").await?;
        // The letters that were chosen are there at the next line, as far as it takes them: a passport has Latin ones.
        mari.touches_field(&words.start_family_name()).await?;
        mari.key("Õ").await
    })
    .await
}

#[tokio::test]
async fn no_field_is_ever_under_the_keys() -> Result<()> {
    for (name, language, window) in [
        ("keyboards-hall", Language::En, Window::KIOSK),
        ("keyboards-desk", Language::En, DESK),
        ("keyboards-phone", Language::En, Window::PHONE),
        ("keyboards-narrow", Language::Ka, Window::PHONE),
        ("keyboards-narrow-sq", Language::Sq, Window::PHONE),
    ] {
        let plan = Plan { name, language, window, ..PLAN };
        visit_kiosk(json!(true), plan, async |nino| {
            let words = &nino.words;
            nino.comes_to_the_kiosk().await?;
            for field in [words.start_email(), words.start_family_name(), words.start_given_names()] {
                nino.touches_field(&field).await?;
                let in_sight = async || Ok(nino.ask::<bool>(IN_SIGHT).await?.then_some(()));
                until(&format!("“{field}” between the top and the keys"), in_sight).await?;
                let small: Vec<String> = nino.ask(TOO_SMALL).await?;
                ensure!(nino.ask::<bool>(BAR_IS_FREE).await?, "the bar's buttons reach into the keys");
                ensure!(window != Window::KIOSK || small.is_empty(), "keys of less than 60 pixels: {small:?}");
            }
            nino.takes_picture("field").await
        })
        .await?;
    }
    Ok(())
}

/// Whether the field with the focus is seen whole.
const IN_SIGHT: &str = "const field = document.activeElement.getBoundingClientRect();
    const keys = document.querySelector('.viza-typing').getBoundingClientRect();
    return field.top >= 0 && field.bottom <= keys.top";

/// Whether what is in the bar at the bottom stays below the keys.
const BAR_IS_FREE: &str = "const keys = document.querySelector('.viza-typing').getBoundingClientRect();
    return [...document.querySelectorAll('.viza-hall__bar > *')]
        .every(one => !one.offsetWidth || one.getBoundingClientRect().top >= keys.bottom)";

/// The keys that a finger may miss.
const TOO_SMALL: &str = "return [...document.querySelectorAll('.viza-key')].filter(key => {
        const box = key.getBoundingClientRect();
        return box.width < 60 || box.height < 60;
    }).map(key => key.textContent)";

#[tokio::test]
async fn keys_are_pressed_by_keys_alone() -> Result<()> {
    let plan = Plan { name: "keyboards-alone", country: "ee", language: Language::Et, applicant: MARI, window: DESK };
    visit_kiosk(json!(true), plan, async |mari| {
        let words = &mari.words;
        mari.comes_to_the_kiosk().await?;
        let field = words.start_given_names();
        mari.touches_field(&field).await?;
        // Down to the keys; they stand in rows, and one is always where one is.
        presses(mari, &[Pressed::Down]).await?;
        focus_is_on(mari, "Q").await?;
        presses(mari, &[Pressed::Right, Pressed::Down]).await?;
        focus_is_on(mari, "S").await?;
        presses(mari, &[Pressed::Enter]).await?;
        mari.says(&field, "S").await?;
        focus_is_on(mari, "s").await?;
        mari.takes_picture("focus").await?;
        presses(mari, &[Pressed::Escape]).await?;
        until("the focus in the field", async || {
            Ok(mari.ask::<bool>("return document.activeElement.matches('main input')").await?.then_some(()))
        })
        .await?;
        ensure!(!mari.has(Thing::Button(&words.keyboard_close())).await?, "the keyboard stays after Escape");
        Ok(())
    })
    .await
}

async fn presses(visitor: &Visitor, keys: &[Pressed]) -> Result<()> {
    for key in keys {
        visitor.browser.web.action_chain().send_keys(key.clone()).perform().await?;
    }
    Ok(())
}

async fn focus_is_on(visitor: &Visitor, name: &str) -> Result<()> {
    until(&format!("the focus on “{name}”"), async || {
        let element = visitor.browser.web.active_element().await?;
        Ok((visitor.name_of(&element).await? == name).then_some(()))
    })
    .await
}

/// What is done at a kiosk.
trait AtAKiosk {
    async fn touches_field(&self, label: &str) -> Result<()>;
    async fn key(&self, text: &str) -> Result<()>;
    async fn keys(&self, text: &str) -> Result<()>;
    async fn says(&self, label: &str, text: &str) -> Result<()>;
}

impl AtAKiosk for Visitor {
    /// Touches a line; the keyboard comes.
    async fn touches_field(&self, label: &str) -> Result<()> {
        self.touch(Thing::Field(label)).await?;
        self.find(Thing::Button(&self.words.keyboard_close())).await.map(drop)
    }

    /// Touches the key that types this.
    async fn key(&self, text: &str) -> Result<()> {
        self.touch(Thing::Button(text)).await
    }

    async fn keys(&self, text: &str) -> Result<()> {
        for letter in text.chars() {
            self.key(&letter.to_string()).await?;
        }
        Ok(())
    }

    /// The line says exactly this.
    async fn says(&self, label: &str, text: &str) -> Result<()> {
        let typed = self.written(Thing::Field(label)).await?;
        ensure!(typed == text, "“{label}” says {typed:?} and not {text:?}");
        Ok(())
    }
}
