//! What a first visit costs in bytes, as the host sent them.

use anyhow::{Result, ensure};
use viza::domain::language::Language;
use viza_visits::applicant::{MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::patience::until;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, visit};

/// The most that a first visit in one language may cost.
const LIMIT: usize = 220_000;

#[tokio::test]
async fn a_first_visit_in_estonian_is_light() -> Result<()> {
    let plan =
        Plan { name: "weight-et", country: "ee", language: Language::Et, applicant: MARI, window: Window::PHONE };
    visit(plan, first_screen).await
}

#[tokio::test]
async fn a_first_visit_in_georgian_is_light() -> Result<()> {
    let plan =
        Plan { name: "weight-ka", country: "ge", language: Language::Ka, applicant: NINO, window: Window::PHONE };
    visit(plan, first_screen).await
}

/// Opens a country's page with an empty profile and weighs every byte until it can be used: the way in is there, the
/// letters and the pictures are.
async fn first_screen(visitor: &Visitor) -> Result<()> {
    const DRESSED: &str =
        "return document.fonts.status === 'loaded' && [...document.images].every(image => image.complete)
        && [...document.querySelectorAll('link[rel=stylesheet]')].every(sheet => sheet.sheet !== null)";
    let plan = visitor.plan;
    visitor.goes_to(&format!("/{}/{}", plan.country, plan.language.code())).await?;
    visitor.find(Thing::Link(&visitor.words.front_begin())).await?;
    until("letters and pictures", async || Ok(visitor.ask::<bool>(DRESSED).await?.then_some(()))).await?;
    let lines = visitor.host.requests.lines();
    let sum: usize = lines.iter().map(|line| line.bytes).sum();
    println!("\nFirst visit to {} in {}, bytes sent:", plan.country, plan.language.code());
    for line in &lines {
        println!("  {:<52} {:>9}", line.path, line.bytes);
    }
    println!("  {:<52} {sum:>9}", "together");
    visitor.follow(&visitor.words.front_begin()).await?;
    visitor.stands_at(&visitor.words.start_title()).await?;
    let inside: usize = visitor.host.requests.lines().iter().skip(lines.len()).map(|line| line.bytes).sum();
    println!("  {:<52} {inside:>9}", "then, on going in");
    ensure!(lines.iter().all(|line| line.status == Some(200)), "something was missing");
    let mut paths: Vec<_> = lines.iter().map(|line| line.path.as_str()).collect();
    paths.sort_unstable();
    let twice = paths.windows(2).find(|pair| pair.first() == pair.last());
    ensure!(twice.is_none(), "asked for twice: {twice:?}");
    if visitor.host.folder.is_release() {
        ensure!(sum <= LIMIT, "{sum} bytes are more than {LIMIT}");
    }
    Ok(())
}
