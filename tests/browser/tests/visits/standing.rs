//! The standing pages: the terms, what is stored where, how far everybody can use the app.

use anyhow::{Result, ensure};
use viza::domain::language::Language;
use viza_visits::applicant::MARI;
use viza_visits::browser::Window;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, path, visit};

const PLAN: Plan =
    Plan { name: "standing", country: "ee", language: Language::En, applicant: MARI, window: Window::PHONE };

/// R4, R5: a list of contents, the version, and that the document bears no date. Nothing can be ticked there.
#[tokio::test]
async fn the_terms_begin_with_what_is_on_the_page() -> Result<()> {
    visit(PLAN, async |mari| {
        let words = &mari.words;
        mari.goes_to("/ee/en").await?;
        mari.stands_at(&words.front_title()).await?;
        mari.follow(&words.app_terms()).await?;
        mari.stands_at(&words.app_terms()).await?;
        mari.sees(&words.paper_contents()).await?;
        mari.sees(&words.terms_version("2026-01")).await?;
        mari.sees(&words.terms_undated()).await?;
        mari.sees(&words.terms_proper_use()).await?;
        ensure!(!mari.has(Thing::Button(&words.common_continue())).await?, "the terms are accepted on the way");
        mari.looks_around("terms-alone").await?;
        let here = path(mari).await?;
        mari.follow(&words.delivery_title()).await?;
        ensure!(path(mari).await? == here, "the contents lead away from the page");
        for language in [Language::Et, Language::Ka, Language::Sq] {
            mari.follow(language.own_name()).await?;
            let words = mari.words_in(language)?;
            mari.stands_at(&words.app_terms()).await?;
            mari.sees(&words.terms_proper_use()).await?;
        }
        Ok(())
    })
    .await
}

/// R5, R13: Albania has no terms document. Its page says so, and nothing of the other countries.
#[tokio::test]
async fn where_there_are_no_terms_none_are_invented() -> Result<()> {
    let plan = Plan { name: "no-terms", country: "al", language: Language::Sq, ..PLAN };
    visit(plan, async |mari| {
        let words = &mari.words;
        mari.goes_to("/al/sq").await?;
        mari.stands_at(&words.front_title()).await?;
        mari.follow(&words.app_terms()).await?;
        mari.stands_at(&words.app_terms()).await?;
        mari.sees(&words.terms_none()).await?;
        mari.sees(&words.fee_extra_not_refunded()).await?;
        let said = mari.read().await?;
        for other in [words.terms_lead(), words.fee_not_refunded(), words.terms_proper_use(), words.privacy_where()] {
            ensure!(!said.contains(&other), "Albania says {other}");
        }
        mari.looks_around("no-terms").await
    })
    .await
}

/// R132, R133: the draft is listed with its end, and erased after a warning.
#[tokio::test]
async fn what_is_stored_is_listed_and_erased() -> Result<()> {
    visit(Plan { name: "privacy", ..PLAN }, async |mari| {
        let words = &mari.words;
        mari.comes_in().await?;
        mari.type_in(&words.start_given_names(), "Mari").await?;
        mari.follow(&words.app_privacy()).await?;
        mari.stands_at(&words.privacy_record()).await?;
        mari.sees("Mari (Estonia)").await?;
        mari.sees(&words.privacy_where()).await?;
        mari.sees(&words.privacy_why()).await?;
        mari.looks_around("privacy").await?;
        mari.press(&words.common_erase_answers()).await?;
        mari.sees(&words.erase_question()).await?;
        mari.press(&words.erase_keep()).await?;
        mari.press(&words.common_erase_answers()).await?;
        mari.press(&words.common_erase_answers()).await?;
        mari.stands_at(&words.front_title()).await?;
        ensure!(!mari.read().await?.contains(&words.front_begun()), "something is left on the device");
        mari.follow(&words.app_privacy()).await?;
        mari.sees(&words.privacy_here_nothing()).await
    })
    .await
}

/// The statement is there in every language, and leads to whom a barrier is reported.
#[tokio::test]
async fn how_accessible_it_is_stands_in_every_language() -> Result<()> {
    visit(Plan { name: "accessibility", country: "ge", ..PLAN }, async |mari| {
        mari.goes_to("/ge/en").await?;
        mari.stands_at(&mari.words.front_title()).await?;
        mari.follow(&mari.words.app_accessibility()).await?;
        mari.stands_at(&mari.words.app_accessibility()).await?;
        for language in Language::ALL {
            mari.follow(language.own_name()).await?;
            let words = mari.words_in(language)?;
            mari.stands_at(&words.app_accessibility()).await?;
            mari.sees(&words.accessibility_untested_people()).await?;
            mari.takes_picture(language.code()).await?;
        }
        mari.follow(mari.plan.language.own_name()).await?;
        mari.stands_at(&mari.words.app_accessibility()).await?;
        mari.looks_around("accessibility").await?;
        Ok(())
    })
    .await
}

/// R132: what a withdrawal costs is said before, and after it neither the office nor the device knows anything.
#[tokio::test]
async fn an_application_is_withdrawn_and_erased() -> Result<()> {
    visit(Plan { name: "withdrawal", ..PLAN }, async |mari| {
        let words = &mari.words;
        mari.books().await?;
        mari.follow(&words.app_privacy()).await?;
        mari.stands_at(&words.privacy_record()).await?;
        mari.follow(&words.withdrawal_title()).await?;
        mari.stands_at(&words.withdrawal_title()).await?;
        mari.sees(&words.fee_not_refunded()).await?;
        mari.sees(&words.withdrawal_erased()).await?;
        mari.press(&words.withdrawal_button()).await?;
        mari.sees(&words.withdrawal_question()).await?;
        mari.looks_around("withdrawal-question").await?;
        mari.press(&words.withdrawal_keep()).await?;
        mari.press(&words.withdrawal_button()).await?;
        mari.press(&words.withdrawal_button()).await?;
        mari.sees(&words.withdrawal_done()).await?;
        mari.looks_around("withdrawn").await?;
        ensure!(mari.host.counts().await?.iter().all(|count| count.appointments == 0), "the appointment still stands");
        mari.press(&words.contact_main_page()).await?;
        mari.stands_at(&words.front_title()).await?;
        mari.follow(&words.app_privacy()).await?;
        mari.sees(&words.privacy_here_nothing()).await
    })
    .await
}
