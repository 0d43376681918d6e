//! Without a mouse: one page by keyboard alone, and where the focus goes.

use anyhow::{Result, ensure};
use thirtyfour::Key;
use viza::domain::language::Language;
use viza_visits::applicant::MARI;
use viza_visits::browser::Window;
use viza_visits::patience::until;
use viza_visits::visit::{Plan, Visitor, visit};

const PLAN: Plan =
    Plan { name: "keyboard", country: "ee", language: Language::Et, applicant: MARI, window: Window::PHONE };

#[tokio::test]
async fn who_it_is_for_is_answered_by_keyboard_alone() -> Result<()> {
    visit(PLAN, async |mari| {
        let (words, who) = (&mari.words, &mari.plan.applicant);
        mari.goes_to("/ee/et").await?;
        mari.stands_at(&words.front_title()).await?;
        tabs_to(mari, &words.front_begin()).await?;
        presses(mari, Key::Enter).await?;
        mari.stands_at(&words.start_title()).await?;
        focus_is_on(mari, &words.start_title()).await?;

        tabs_to(mari, &words.common_continue()).await?;
        presses(mari, Key::Enter).await?;
        mari.sees(&words.problem_heading()).await?;
        focus_is_on(mari, &words.problem_heading()).await?;
        mari.looks_around("errors").await?;

        tabs_to(mari, &words.start_for_applicant()).await?;
        types(mari, " ").await?;
        tabs_to(mari, &words.start_privacy_read()).await?;
        types(mari, " ").await?;
        for (label, text) in [
            (words.start_given_names(), who.given_names),
            (words.start_family_name(), who.family_name),
            (words.common_day(), who.born[0]),
            (words.common_month(), who.born[1]),
            (words.common_year(), who.born[2]),
        ] {
            tabs_to(mari, &label).await?;
            types(mari, text).await?;
        }
        tabs_to(mari, &words.start_resident()).await?;
        types(mari, " ").await?;
        presses(mari, Key::Down).await?;
        focus_is_on(mari, &words.start_non_resident()).await?;
        presses(mari, Key::Up).await?;
        tabs_to(mari, &words.common_continue()).await?;
        mari.looks_around("filled").await?;
        presses(mari, Key::Enter).await?;
        mari.stands_at(&words.reference_title()).await?;
        focus_is_on(mari, &words.reference_title()).await
    })
    .await
}

/// R76, R77: a group is asked for, filled and booked; every press says where one stands.
#[tokio::test]
async fn a_group_is_arranged_by_keyboard_alone() -> Result<()> {
    visit(Plan { name: "keyboard-group", country: "ge", language: Language::En, ..PLAN }, async |mari| {
        let words = &mari.words;
        let person = mari.host.begins("ge", 1).await?;
        mari.host.gets_ready(&person).await?;
        mari.registers().await?;
        goes_on(mari, &words.group_way_in(), &words.group_title()).await?;
        goes_on(mari, &words.common_continue(), &words.group_role_title()).await?;
        tabs_to(mari, &words.group_kind_company()).await?;
        types(mari, " ").await?;
        tabs_to(mari, &words.group_organisation()).await?;
        types(mari, "Rustavi").await?;
        goes_on(mari, &words.common_save_and_continue(), &words.group_title()).await?;

        goes_on(mari, &words.group_ask(), &words.group_ask()).await?;
        for (label, text) in
            [(words.group_name(), "Dancers"), (words.group_expected(), "2"), (words.group_purpose(), "A concert")]
        {
            tabs_to(mari, &label).await?;
            types(mari, text).await?;
        }
        goes_on(mari, &words.group_send(), &words.group_title_one()).await?;
        mari.host.embassy_approves(&mari.host.newest_group()?, 600).await?;

        goes_on(mari, &words.group_members(), &words.group_members()).await?;
        tabs_to(mari, &words.group_called()).await?;
        types(mari, "1.").await?;
        tabs_to(mari, &words.reference_label()).await?;
        types(mari, &person.reference).await?;
        tabs_to(mari, &words.group_invite()).await?;
        presses(mari, Key::Enter).await?;
        mari.sees(&words.group_news_invited()).await?;
        // First the row as a whole, then its button.
        tabs_to(mari, &words.group_remove_who("1.")).await?;
        tabs_to_next(mari).await?;
        focus_is_on(mari, &words.group_remove_who("1.")).await?;
        presses(mari, Key::Enter).await?;
        mari.sees(&words.group_remove_question("1.")).await?;
        tabs_to(mari, &words.group_remove_keep()).await?;
        presses(mari, Key::Enter).await?;
        mari.host.agrees(&person).await?;

        goes_on(mari, &words.group_title_one(), &words.group_title_one()).await?;
        goes_on(mari, &words.group_choose_times(), &words.group_times_title()).await?;
        tabs_to(mari, &mari.first_choice(&words.group_times_choose()).await?).await?;
        types(mari, " ").await?;
        goes_on(mari, &words.common_continue(), &words.group_times_title()).await?;
        mari.stands_at(&words.group_times_check()).await?;
        tabs_to(mari, &words.group_times_confirm(1)).await?;
        presses(mari, Key::Enter).await?;
        mari.sees(&words.group_booked()).await
    })
    .await
}

/// Follows a link or presses a button; the next page takes the focus at its heading.
async fn goes_on(mari: &Visitor, name: &str, title: &str) -> Result<()> {
    tabs_to(mari, name).await?;
    presses(mari, Key::Enter).await?;
    mari.stands_at(title).await?;
    focus_is_on(mari, title).await
}

/// A link to the main part is the first thing that Tab finds, and it leads there.
#[tokio::test]
async fn one_can_skip_to_the_main_part() -> Result<()> {
    visit(Plan { name: "skip", ..PLAN }, async |mari| {
        mari.goes_to("/ee/et").await?;
        mari.stands_at(&mari.words.front_title()).await?;
        presses(mari, Key::Tab).await?;
        focus_is_on(mari, &mari.words.app_skip()).await?;
        presses(mari, Key::Enter).await?;
        tabs_to_next(mari).await?;
        let inside: bool = mari.ask("return document.querySelector('main').contains(document.activeElement)").await?;
        ensure!(inside, "the skip link leads elsewhere");
        Ok(())
    })
    .await
}

/// Presses Tab until the focus is on the thing with this name, once around the page at most.
async fn tabs_to(mari: &Visitor, name: &str) -> Result<()> {
    for _ in 0..60 {
        tabs_to_next(mari).await?;
        if focused(mari).await?.contains(name) {
            return Ok(());
        }
    }
    anyhow::bail!("Tab never comes to {name}")
}

/// The next thing, which must be in sight and not under another one.
async fn tabs_to_next(mari: &Visitor) -> Result<()> {
    const IN_SIGHT: &str = "const thing = document.activeElement, box = thing.getBoundingClientRect();
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return thing === document.body || thing.contains(top) || (top?.htmlFor ?? '') === thing.id || top?.contains(thing)";
    presses(mari, Key::Tab).await?;
    let name = focused(mari).await?;
    ensure!(mari.ask::<bool>(IN_SIGHT).await?, "the focus on “{name}” cannot be seen");
    Ok(())
}

async fn presses(mari: &Visitor, key: Key) -> Result<()> {
    Ok(mari.browser.web.action_chain().send_keys(key).perform().await?)
}

async fn types(mari: &Visitor, text: &str) -> Result<()> {
    Ok(mari.browser.web.action_chain().send_keys(text).perform().await?)
}

/// What a screen reader would say of the focus.
async fn focused(mari: &Visitor) -> Result<String> {
    let element = mari.browser.web.active_element().await?;
    mari.name_of(&element).await
}

async fn focus_is_on(mari: &Visitor, name: &str) -> Result<()> {
    until(&format!("the focus on “{name}”"), async || Ok(focused(mari).await?.contains(name).then_some(()))).await
}
