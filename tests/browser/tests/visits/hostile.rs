//! A pack that means ill, or is broken: it may say and colour what it likes, and nothing of it runs, calls out or breaks a
//! page. What is wrong has a safe default, and one line on the console for whoever runs the service.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use viza::domain::language::Language;
use viza_visits::access::fits_a_narrow_phone;
use viza_visits::applicant::NINO;
use viza_visits::browser::Window;
use viza_visits::folder::workspace;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, visit_with};

const PLAN: Plan =
    Plan { name: "hostile", country: "ge", language: Language::En, applicant: NINO, window: Window::PHONE };

/// What a page would do if it ran what a pack holds.
const MARKUP: &str = "<script>window.hostile=1</script><img src=/hostile onerror=window.hostile=1>";

const LOGO: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 1 1000"
    onload="parent.hostile=1"><script>parent.hostile=1;fetch("/hostile-script")</script>
    <image xlink:href="/hostile-image.png" width="1" height="1"/><use href="/hostile-use.svg#a"/>
    <style>@import url(/hostile-style.css);</style>
    <foreignObject width="1" height="1"><iframe xmlns="http://www.w3.org/1999/xhtml" src="/hostile-frame"/></foreignObject>
    <rect width="1" height="1000" fill="red"/></svg>"#;

const THEME: &str = "@import url(/hostile-import.css);
@layer theme {
  :root {
    --viza-brand: #0a5d3c;
    --viza-band: url(/hostile-band.png);
    --viza-radius: 99rem;
    --viza-space-4: 9999px;
  }
  main, h1, a { display: none; position: fixed; inline-size: 4000px; background: url(/hostile-main.png) }
}
* { font-size: 400px !important }
";

/// Georgia's pack with other files, as `name` and text; gives the folder that holds it.
fn packs(name: &str, files: &[(&str, &str)]) -> Result<PathBuf> {
    let packs = workspace().join("target/packs").join(name);
    if packs.exists() {
        fs::remove_dir_all(&packs)?;
    }
    let folder = packs.join("ge");
    fs::create_dir_all(folder.join("strings"))?;
    for shipped in ["pack.json", "theme.css", "logo.svg", "practice.json"] {
        fs::copy(workspace().join("public/packs/ge").join(shipped), folder.join(shipped))?;
    }
    for (file, text) in files {
        fs::write(folder.join(file), text)?;
    }
    Ok(packs)
}

/// Georgia's `pack.json` with markup in its names, a word as long as a page, and the names that JavaScript's objects have.
fn hostile_rules() -> Result<String> {
    let mut pack: Value = serde_json::from_str(&fs::read_to_string(workspace().join("public/packs/ge/pack.json"))?)?;
    let members = pack.as_object_mut().context("a pack is an object")?;
    for name in ["__proto__", "constructor", "prototype"] {
        members.insert(name.into(), json!({ "hostile": 1, "prototype": { "hostile": 1 } }));
    }
    let mut put = |pointer: &str, text: &str| pack.pointer_mut(pointer).map(|there| *there = json!(text));
    put("/names/en/country", MARKUP).context("no country")?;
    put("/names/en/post", &"W".repeat(120)).context("no post")?;
    put("/operator/name", &"M".repeat(600)).context("no operator")?;
    put("/address/line", MARKUP).context("no address")?;
    Ok(pack.to_string())
}

/// Nothing ran, nothing called out, nobody was given a new ancestor, and the page fits.
async fn nothing_came_of_it(visitor: &Visitor, screen: &str) -> Result<()> {
    visitor.takes_picture(screen).await?;
    let ran: bool = visitor.ask("return 'hostile' in window || 'hostile' in {} || 'hostile' in Object").await?;
    ensure!(!ran, "something of the pack ran on {screen}");
    let asked: Vec<_> = visitor.host.requests.lines().into_iter().map(|line| line.path).collect();
    ensure!(!asked.iter().any(|path| path.contains("hostile")), "something of the pack called out: {asked:?}");
    fits_a_narrow_phone(&visitor.browser, visitor.plan.window, screen).await
}

/// The console says each of these sentences about Georgia's pack once, and nothing else.
async fn the_operator_reads(visitor: &Visitor, sentences: &[&str]) -> Result<()> {
    let said = visitor.browser.complaints().await?;
    let times =
        |sentence: &str| said.iter().filter(|said| said.contains(&format!("viza: packs/ge/{sentence}"))).count();
    let fits = said.len() == sentences.len() && sentences.iter().all(|sentence| times(sentence) == 1);
    ensure!(fits || !visitor.browser.engine.tells_console, "the console says {said:#?}, not {sentences:#?}");
    Ok(())
}

async fn style(visitor: &Visitor, property: &str) -> Result<String> {
    let script = format!("return getComputedStyle(document.documentElement).getPropertyValue('{property}').trim()");
    visitor.ask(&script).await
}

/// R141.
#[tokio::test]
async fn a_hostile_pack_can_do_nothing() -> Result<()> {
    let strings = format!(
        "front-title = {MARKUP}\nfront-lead = {}\nfront-begin = {{ $nobody }}\nfront-find = {{ \"\" }}\n",
        "L".repeat(1_900)
    );
    let rules = hostile_rules()?;
    let files = [("pack.json", rules.as_str()), ("theme.css", THEME), ("logo.svg", LOGO), ("strings/en.ftl", &strings)];
    visit_with(&packs("hostile", &files)?, PLAN, async |nino| {
        let words = &nino.words;
        nino.goes_to("/").await?;
        nino.sees(MARKUP).await?;
        nothing_came_of_it(nino, "home").await?;
        nino.touch(Thing::Card(MARKUP)).await?;
        nino.stands_at(MARKUP).await?;
        nino.sees(&"L".repeat(1_900)).await?;
        nothing_came_of_it(nino, "front").await?;
        nino.find(Thing::Link(&words.front_find())).await?;
        let brand = style(nino, "--viza-brand").await?;
        ensure!(brand == "#0a5d3c", "what is understood of the theme is not worn, but {brand}");
        // The release writes its own value as short as it goes.
        let (radius, space) = (style(nino, "--viza-radius").await?, style(nino, "--viza-space-4").await?);
        let own = radius.trim_start_matches('0') == ".375rem" && !space.contains("9999");
        ensure!(own, "the corners are {radius}, the distances {space}");
        nino.follow(&words.front_begin()).await?;
        nino.stands_at(&words.start_title()).await?;
        nothing_came_of_it(nino, "start").await?;
        let import = "theme.css, line 1: \\\"@import url(/hostile-import.css)\\\" is no place of a theme (and 5 more)";
        the_operator_reads(nino, &[import]).await
    })
    .await
}

/// Each file has its safe default and its line; the country is served.
#[tokio::test]
async fn what_is_broken_has_a_safe_default() -> Result<()> {
    let plan = Plan { name: "broken-files", ..PLAN };
    let megabytes = format!("@layer theme {{ :root {{ --viza-brand: #0a5d3c; }} }}{}", " ".repeat(3 << 20));
    let strings = "front-begin = Ours\nno message\n";
    let files = [
        ("theme.css", megabytes.as_str()),
        ("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g>"),
        ("strings/en.ftl", ""),
    ];
    let packs = packs("broken-files", &files)?;
    visit_with(&packs, plan, async |nino| {
        // The visitor's own words are read before the wording breaks.
        let file = nino.host.folder.file("/packs/ge/strings/en.ftl");
        fs::write(&file, strings)?;
        xtask::packs::seal(&nino.host.folder.file("/"))?;
        nino.goes_to("/ge/en").await?;
        nino.stands_at(&nino.words.front_title()).await?;
        nothing_came_of_it(nino, "front").await?;
        let worn: usize = nino.ask("return document.adoptedStyleSheets.length").await?;
        ensure!(worn == 0, "a theme of megabytes is worn");
        let logo: String = nino.ask("return document.querySelector('header img').src").await?;
        ensure!(!logo.starts_with("data:"), "a broken logo is shown");
        nino.follow(&nino.words.front_begin()).await?;
        nino.stands_at(&nino.words.start_title()).await?;
        let said = [
            "theme.css: 3145777 bytes, and at most 16384 are read",
            "logo.svg: no picture that a browser draws",
            "strings/en.ftl, line 2: no message of Fluent, or one too long",
        ];
        the_operator_reads(nino, &said).await
    })
    .await
}

/// Without its rules a country cannot be served; whoever comes is told so in their language, and the others are open.
#[tokio::test]
async fn a_country_whose_rules_are_broken_says_so() -> Result<()> {
    let plan = Plan { name: "broken-rules", ..PLAN };
    visit_with(&packs("broken-rules", &[("theme.css", "")])?, plan, async |nino| {
        fs::write(nino.host.folder.file("/packs/ge/pack.json"), "{ \"country\": \"ge\",")?;
        xtask::packs::seal(&nino.host.folder.file("/"))?;
        let problem = "pack.json: not the shape that pack.schema.json describes";
        for language in [Language::En, Language::Ka] {
            let words = nino.words_in(language)?;
            nino.goes_to(&format!("/ge/{}", language.code())).await?;
            nino.stands_at(&words.unopened_title("GE")).await?;
            nino.sees(&words.unopened_kept()).await?;
            nothing_came_of_it(nino, "unopened").await?;
            the_operator_reads(nino, &[problem]).await?;
        }
        nino.goes_to("/ge/en/a/abcdefghij/fee").await?;
        nino.stands_at(&nino.words.unopened_title("GE")).await?;
        the_operator_reads(nino, &[problem]).await?;
        nino.touch(Thing::Card("Estonia")).await?;
        nino.stands_at(&nino.words.front_title()).await
    })
    .await
}

/// The embassy changes its pack while somebody reads: they get the new one. A file that nobody sealed is not believed.
#[tokio::test]
async fn a_pack_that_was_changed_meanwhile_is_fetched_anew() -> Result<()> {
    let plan = Plan { name: "changed-pack", ..PLAN };
    visit_with(&packs("changed", &[("theme.css", "")])?, plan, async |nino| {
        let (theme, site) = (nino.host.folder.file("/packs/ge/theme.css"), nino.host.folder.file("/"));
        let coloured = |colour: &str| format!("@layer theme {{ :root {{ --viza-brand: {colour}; }} }}\n");
        nino.goes_to("/").await?;
        nino.stands_at(&nino.words.home_title()).await?;
        fs::write(&theme, coloured("#0a5d3c"))?;
        xtask::packs::seal(&site)?;
        nino.touch(Thing::Card("Georgia")).await?;
        nino.stands_at(&nino.words.front_title()).await?;
        ensure!(style(nino, "--viza-brand").await? == "#0a5d3c", "the old theme is worn");
        // A browser says by itself that a file was not what was promised.
        nino.browser.complaints().await?;
        fs::write(&theme, coloured("#ff0000"))?;
        let _ = fs::remove_file(theme.with_extension("css.br"));
        nino.reloads().await?;
        nino.stands_at(&nino.words.front_title()).await?;
        ensure!(style(nino, "--viza-brand").await? != "#ff0000", "a theme that nobody sealed is worn");
        let said = nino.browser.complaints().await?;
        let line = "viza: packs/ge/theme.css: not the file that packs/index.json lists; seal the packs again";
        let told = said.iter().filter(|said| said.contains(line)).count();
        ensure!(told == 1 || !nino.browser.engine.tells_console, "the console says {said:#?}");
        Ok(())
    })
    .await
}
