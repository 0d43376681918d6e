//! Every scene of the studio in every country that is shipped: nothing sticks out, nothing is unsaid, nobody is kept out. With
//! VIZA_PICTURES set, pictures of all of them lie in `target/visits/scenes` afterwards.

use anyhow::{Result, ensure};
use viza::domain::language::Language;
use viza_visits::applicant::{Applicant, ENGJELL, MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::gazing::looks_at_every_scene;
use viza_visits::visit::{Plan, visit};

async fn every_scene(
    name: &'static str,
    country: &'static str,
    language: Language,
    applicant: Applicant,
) -> Result<()> {
    let plan = Plan { name, country, language, applicant, window: Window::PHONE };
    visit(plan, async |visitor| {
        let faults = looks_at_every_scene(visitor).await?;
        ensure!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
        let paths = visitor.host.requests.lines().into_iter().map(|line| line.path);
        let asked: Vec<String> = paths.filter(|path| path.starts_with("/api")).collect();
        ensure!(asked.is_empty(), "a scene asked the office: {asked:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn albania_in_every_scene() -> Result<()> {
    every_scene("scenes-al", "al", Language::Sq, ENGJELL).await
}

#[tokio::test]
async fn estonia_in_every_scene() -> Result<()> {
    every_scene("scenes-ee", "ee", Language::Et, MARI).await
}

#[tokio::test]
async fn georgia_in_every_scene() -> Result<()> {
    every_scene("scenes-ge", "ge", Language::Ka, NINO).await
}
