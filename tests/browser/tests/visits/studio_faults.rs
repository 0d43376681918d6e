//! The studio where something does not come, cannot be read, or has been typed for long.

use anyhow::{Context, Result, ensure};
use serde_json::json;
use viza::domain::language::Language;
use viza::studio::scene::Scene;
use viza_visits::applicant::NINO;
use viza_visits::browser::Window;
use viza_visits::patience::until;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, visit};

use super::studio::{in_preview, opens_georgia, shows};

const PLAN: Plan =
    Plan { name: "studio-missed", country: "ge", language: Language::En, applicant: NINO, window: Window::DESKTOP };

/// The preview keeps to what can be said, the check to what is here; what did not come can be asked for again.
#[tokio::test]
async fn a_language_that_does_not_come_is_told_and_the_rest_goes_on() -> Result<()> {
    visit(PLAN, async |nino| {
        let (words, estonian) = (&nino.words, nino.words_in(Language::Et)?);
        opens_georgia(nino).await?;
        nino.ask::<()>(WITHOUT_ESTONIAN).await?;
        nino.choose(&words.app_language(), Language::Et.own_name()).await?;
        nino.sees(&words.studio_words_missed(Language::Et.own_name())).await?;
        shows(nino, &words.front_title()).await?;
        nino.press(&words.studio_check()).await?;
        nino.sees(&words.studio_check_unconfirmed()).await?;
        nino.reads_none_of(&[words.studio_check_passes(), words.common_loading()]).await?;
        nino.looks_around("missed").await?;
        nino.ask::<()>(WITH_ESTONIAN).await?;
        nino.press(&words.common_try_again()).await?;
        shows(nino, &estonian.front_title()).await?;
        nino.sees(&words.studio_check_passes()).await
    })
    .await
}

/// A step back brings a value that is none of the list: it is offered by then.
#[tokio::test]
async fn what_a_step_back_brings_can_be_seen() -> Result<()> {
    visit(Plan { name: "studio-undo", ..PLAN }, async |nino| {
        let words = &nino.words;
        opens_georgia(nino).await?;
        nino.ask::<()>(OWN_DISTANCES).await?;
        nino.reloads().await?;
        nino.choose(&words.studio_density(), &words.studio_wider()).await?;
        nino.press(&words.studio_words()).await?;
        nino.press(&words.studio_look()).await?;
        nino.stands_at(&words.studio_look()).await?;
        nino.press(&words.studio_undo()).await?;
        until("the file's own value", async || {
            let shown: String = nino.ask(DISTANCES).await?;
            Ok((shown == words.studio_as_in_file()).then_some(()))
        })
        .await
    })
    .await
}

/// Nobody can go on with it: that is said, and it goes when somebody says so.
#[tokio::test]
async fn a_pack_that_cannot_be_read_is_told() -> Result<()> {
    visit(Plan { name: "studio-unreadable", ..PLAN }, async |nino| {
        let words = &nino.words;
        let (georgia, open) = (words.nation("ge"), words.studio_open(&words.nation("ge")));
        nino.goes_to("/studio/en").await?;
        nino.stands_at(&words.studio_title()).await?;
        nino.ask::<()>("localStorage.setItem('viza-pack-ge', '{')").await?;
        nino.reloads().await?;
        nino.sees(&words.studio_own_unreadable(&georgia)).await?;
        ensure!(!nino.has(Thing::Button(&words.studio_go_on(&georgia))).await?, "a button that does nothing");
        ensure!(!nino.has(Thing::Button(&open)).await?, "it would be written over");
        nino.press(&words.studio_erase()).await?;
        nino.sees(&words.studio_erase_question()).await?;
        nino.looks_around("unreadable").await?;
        nino.press(&words.studio_erase()).await?;
        nino.press(&open).await?;
        nino.stands_at(&georgia).await
    })
    .await
}

/// Each letter makes another wording, and none can be given back: after some the page in the frame begins anew, and says
/// the last one.
#[tokio::test]
async fn a_long_day_of_wording_does_not_fill_the_preview() -> Result<()> {
    visit(Plan { name: "studio-wording", ..PLAN }, async |nino| {
        let words = &nino.words;
        opens_georgia(nino).await?;
        nino.press(&words.studio_words()).await?;
        nino.type_in(&words.studio_words_search(), &words.front_lead()).await?;
        nino.press(&format!("{} front-lead", words.front_lead())).await?;
        in_preview(nino, "page.defaultView.isOld = true; return null").await?;
        until("a preview that has begun anew", async || {
            for number in 0..20 {
                let sentence = format!("Sentence {number} of {}", words.front_title());
                let typed: bool = nino.browser.web.execute(SENTENCE, vec![json!(sentence)]).await?.convert()?;
                ensure!(typed, "there is no sentence to type into");
                shows(nino, &sentence).await?;
            }
            Ok((in_preview(nino, "return page.defaultView.isOld ?? false").await? == json!(false)).then_some(()))
        })
        .await
    })
    .await
}

/// Another tab, or the scene before, holds the turn of the scenes' application: nobody waits for it.
#[tokio::test]
async fn a_scene_waits_for_no_other_one() -> Result<()> {
    visit(Plan { name: "studio-turn", ..PLAN }, async |nino| {
        let words = &nino.words;
        let play = Scene::of_id("check").and_then(|scene| scene.play(&nino.pack().ok()?, Language::En));
        let local = play.and_then(|play| play.route.local().map(str::to_owned)).context("a scene without a journey")?;
        nino.goes_to("/studio/preview#ge/en/check").await?;
        nino.stands_at(&words.check_title()).await?;
        nino.browser.web.execute(HELD, vec![json!(format!("viza-{local}"))]).await?;
        nino.press(&words.common_confirm_booking()).await?;
        nino.sees(&words.unclear_not_seen()).await
    })
    .await
}

/// Nothing of what Estonian says comes any more.
const WITHOUT_ESTONIAN: &str = "window.came = window.fetch;
    const isIt = asked => /\\/words\\/.*\\bet\\b/.test(String(asked?.url ?? asked));
    window.fetch = (asked, ...more) => isIt(asked) ? Promise.reject(new TypeError('no line')) : came(asked, ...more)";

const WITH_ESTONIAN: &str = "window.fetch = window.came";

/// Distances that are none of the list.
const OWN_DISTANCES: &str = "const pack = JSON.parse(localStorage.getItem('viza-pack-ge'));
    pack['theme.css'] = pack['theme.css'].replace(':root {', ':root {\\n    --viza-density: 0.95;');
    localStorage.setItem('viza-pack-ge', JSON.stringify(pack))";

/// What the list of distances says.
const DISTANCES: &str = "return document.getElementById('f-density').selectedOptions[0]?.text ?? ''";

/// Writes the sentence that is open, all at once.
const SENTENCE: &str = "const field = document.getElementById('f-form-0');
    if (!field) return false;
    field.value = arguments[0];
    return field.dispatchEvent(new Event('input', { bubbles: true }))";

/// Holds a turn for ever.
const HELD: &str = "navigator.locks.request(arguments[0], () => new Promise(() => {}))";
