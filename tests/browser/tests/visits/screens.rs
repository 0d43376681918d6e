//! The whole way on other screens, for the pictures: a desk and a kiosk.

use anyhow::Result;
use viza::domain::language::Language;
use viza_visits::applicant::{GIORGI, MARI};
use viza_visits::browser::Window;
use viza_visits::visit::{Plan, visit};

async fn whole_way(plan: Plan) -> Result<()> {
    visit(plan, async |visitor| {
        let reference = visitor.walks_to_paying().await?;
        visitor.walks_to_confirming().await?;
        visitor.confirms().await?;
        visitor.is_confirmed(&reference).await
    })
    .await
}

#[tokio::test]
async fn estonia_on_a_desk() -> Result<()> {
    let window = Window::DESKTOP;
    whole_way(Plan { name: "desktop", country: "ee", language: Language::En, applicant: MARI, window }).await
}

#[tokio::test]
async fn estonia_at_a_kiosk() -> Result<()> {
    let window = Window::KIOSK;
    whole_way(Plan { name: "kiosk", country: "ee", language: Language::Ka, applicant: GIORGI, window }).await
}
