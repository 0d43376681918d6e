//! An account: begun on one device and gone on with on another, a session that ends while somebody types, a forgotten
//! password.

use anyhow::{Result, ensure};
use viza::domain::language::Language;
use viza_visits::applicant::{ENGJELL, MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::patience::until;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, path, visit};

const PASSWORD: &str = "sinine kruus laual";
const OTHER: &str = "punane kuusk metsas";
const MINUTE: i64 = 60;

/// R15, R16: whoever has begun without an account registers, the application comes into the account, and another device
/// goes on with it. A session that ends there while they type keeps what was typed and the place.
#[tokio::test]
async fn an_account_goes_on_at_another_device() -> Result<()> {
    let plan = Plan { name: "account", country: "ge", language: Language::Ka, applicant: NINO, window: Window::PHONE };
    visit(plan, async |nino| {
        let words = &nino.words;
        nino.comes_in().await?;
        nino.says_who().await?;
        let reference = nino.opens().await?;
        registers(nino).await?;
        nino.sees(&words.account_news_adopted()).await?;
        nino.looks_around("confirm").await?;
        nino.type_in(&words.account_code(), &nino.host.mailed_code(NINO.email).await?).await?;
        nino.press(&words.account_confirm()).await?;
        nino.stands_at(&words.account_title()).await?;
        nino.sees(&words.account_news_confirmed()).await?;
        nino.sees(&reference).await?;
        nino.looks_around("own").await?;

        nino.at_another_device(async |there| {
            goes_on(there, &reference).await?;
            there.accepts_terms().await?;
            there.chooses_class().await?;
            is_warned(there).await?;
            session_ends_while_typing(there).await
        })
        .await
    })
    .await
}

/// R15, R16: in Albania, with an address that nobody has confirmed yet.
#[tokio::test]
async fn albania_goes_on_at_another_device() -> Result<()> {
    let window = Window::PHONE;
    let plan = Plan { name: "account-al", country: "al", language: Language::Sq, applicant: ENGJELL, window };
    begins_here_and_goes_on_there(plan).await
}

/// R15, R16: in Estonia.
#[tokio::test]
async fn estonia_goes_on_at_another_device() -> Result<()> {
    let window = Window::DESKTOP;
    let plan = Plan { name: "account-ee", country: "ee", language: Language::Et, applicant: MARI, window };
    begins_here_and_goes_on_there(plan).await
}

/// R16, R132: what is wrong is said at the field; a forgotten password is replaced with a code, and what was begun without an
/// account stays on the device when one signs out.
#[tokio::test]
async fn a_forgotten_password_is_replaced() -> Result<()> {
    let plan =
        Plan { name: "forgotten", country: "ee", language: Language::Et, applicant: MARI, window: Window::DESKTOP };
    visit(plan, async |mari| {
        let words = &mari.words;
        mari.comes_in().await?;
        mari.says_who().await?;
        let reference = mari.opens().await?;
        registers(mari).await?;
        mari.follow(&words.account_later()).await?;
        mari.stands_at(&words.account_title()).await?;
        mari.sees(&words.account_unconfirmed()).await?;
        mari.follow(&words.account_confirm_title()).await?;
        mari.type_in(&words.account_code(), &mari.host.mailed_code(MARI.email).await?).await?;
        mari.press(&words.account_confirm()).await?;
        mari.sees(&words.account_news_confirmed()).await?;
        mari.press(&words.account_sign_out()).await?;
        mari.stands_at(&words.account_sign_in_title()).await?;
        mari.sees(&words.account_news_signed_out()).await?;
        mari.looks_around("signed-out").await?;

        signs_in(mari, OTHER).await?;
        mari.sees(&words.refusal_credentials_wrong()).await?;
        mari.follow(&words.account_forgotten()).await?;
        mari.stands_at(&words.account_forgotten_title()).await?;
        ensure!(mari.written(Thing::Field(&words.account_email())).await? == MARI.email, "the address must be retyped");
        mari.press(&words.account_forgotten_send()).await?;
        mari.stands_at(&words.account_reset_title()).await?;
        mari.looks_around("reset").await?;
        mari.type_in(&words.account_code(), &mari.host.mailed_code(MARI.email).await?).await?;
        mari.type_in(&words.account_password_new(), OTHER).await?;
        mari.press(&words.account_save_password()).await?;
        mari.stands_at(&words.account_title()).await?;
        mari.sees(&words.account_news_password()).await?;
        mari.sees(&reference).await
    })
    .await
}

/// R16, R132: who erases everything on a device leaves no session behind, at the office neither.
#[tokio::test]
async fn erasing_signs_out_too() -> Result<()> {
    let plan = Plan { name: "erased", country: "ee", language: Language::Et, applicant: MARI, window: Window::PHONE };
    visit(plan, async |mari| {
        let words = &mari.words;
        mari.comes_in().await?;
        mari.says_who().await?;
        mari.opens().await?;
        registers(mari).await?;
        mari.follow(&words.app_privacy()).await?;
        mari.stands_at(&words.privacy_record()).await?;
        mari.press(&words.common_erase_answers()).await?;
        mari.press(&words.common_erase_answers()).await?;
        mari.stands_at(&words.front_title()).await?;
        until("the end of the session at the office", async || {
            let lines = mari.host.requests.lines();
            let ended = lines.iter().find(|line| line.method == "DELETE" && line.path == "/api/session");
            Ok(ended.filter(|line| line.status == Some(204)).map(drop))
        })
        .await
    })
    .await
}

/// What is done at the other device is there when the first one looks again.
async fn begins_here_and_goes_on_there(plan: Plan) -> Result<()> {
    visit(plan, async |visitor| {
        let words = &visitor.words;
        visitor.comes_in().await?;
        visitor.says_who().await?;
        let reference = visitor.opens().await?;
        let fee = path(visitor).await?;
        registers(visitor).await?;
        visitor
            .at_another_device(async |there| {
                goes_on(there, &reference).await?;
                there.sees(&there.plan.applicant.name()).await?;
                if there.pack()?.terms.is_some() {
                    there.accepts_terms().await?;
                }
                there.chooses_class().await
            })
            .await?;
        visitor.goes_to(&fee).await?;
        visitor.sees(&words.fee_before_paying()).await?;
        visitor.find(Thing::Button(&words.common_pay())).await.map(drop)
    })
    .await
}

/// At a device that knows nobody: from the front page into the account, and on where the application stands.
async fn goes_on(there: &Visitor, reference: &str) -> Result<()> {
    let words = &there.words;
    there.goes_to(&format!("/{}/{}", there.plan.country, there.plan.language.code())).await?;
    there.follow(&words.front_begin()).await?;
    there.follow(&words.account_have_one()).await?;
    signs_in(there, PASSWORD).await?;
    there.stands_at(&words.account_title()).await?;
    there.sees(&words.account_news_signed_in()).await?;
    there.press(&words.account_go_on(reference)).await?;
    there.stands_at(&words.fee_title()).await
}

/// From the foot of the page; the first password is too short, and the field says so.
async fn registers(visitor: &Visitor) -> Result<()> {
    let words = &visitor.words;
    visitor.follow(&words.account_title()).await?;
    visitor.stands_at(&words.account_title()).await?;
    visitor.follow(&words.account_register()).await?;
    visitor.stands_at(&words.account_register_title()).await?;
    visitor.type_in(&words.account_email(), visitor.plan.applicant.email).await?;
    visitor.type_in(&words.account_password(), "sinine kruu").await?;
    visitor.press(&words.account_register()).await?;
    visitor.sees(&words.account_password_short(1)).await?;
    visitor.press(&words.account_show_password()).await?;
    visitor.find(Thing::Button(&words.account_hide_password())).await?;
    visitor.looks_around("register").await?;
    visitor.type_in(&words.account_password(), PASSWORD).await?;
    visitor.press(&words.account_register()).await?;
    visitor.stands_at(&words.account_confirm_title()).await
}

async fn signs_in(visitor: &Visitor, password: &str) -> Result<()> {
    let words = &visitor.words;
    visitor.stands_at(&words.account_sign_in_title()).await?;
    visitor.type_in(&words.account_email(), visitor.plan.applicant.email).await?;
    visitor.type_in(&words.account_password(), password).await?;
    visitor.press(&words.account_sign_in()).await
}

/// Two minutes before its end the session can be made to last; the office's clock is told by the next answer.
async fn is_warned(visitor: &Visitor) -> Result<()> {
    let words = &visitor.words;
    visitor.host.time_passes(28 * MINUTE + 30).await?;
    visitor.follow(&words.account_title()).await?;
    visitor.sees(&words.account_session_soon()).await?;
    visitor.looks_around("soon").await?;
    visitor.press(&words.account_stay()).await?;
    until("the warning to go", async || {
        Ok((!visitor.read().await?.contains(&words.account_session_soon())).then_some(()))
    })
    .await
}

/// The office refuses what is sent, the page stays as it is, and after signing in it goes on there.
async fn session_ends_while_typing(visitor: &Visitor) -> Result<()> {
    let words = &visitor.words;
    let here: String = visitor.ask("return location.pathname").await?;
    let application = here.split("/account").next().unwrap_or_default();
    visitor.goes_to(&format!("{application}/profile")).await?;
    visitor.fills_in_profile().await?;
    visitor.host.time_passes(30 * MINUTE).await?;
    visitor.press(&words.common_save_and_continue()).await?;
    visitor.sees(&words.refusal_session_ended()).await?;
    visitor.looks_around("ended").await?;
    let typed = visitor.written(Thing::Field(&words.profile_phone())).await?;
    ensure!(typed == visitor.plan.applicant.phone, "{typed} was kept of the phone number");
    visitor.follow(&words.account_sign_in()).await?;
    signs_in(visitor, PASSWORD).await?;
    visitor.stands_at(&words.profile_title()).await?;
    let typed = visitor.written(Thing::Field(&words.profile_phone())).await?;
    ensure!(typed == visitor.plan.applicant.phone, "{typed} was kept of the phone number");
    visitor.press(&words.common_save_and_continue()).await?;
    until("the profile at the office", async || Ok(visitor.host.requests.newest("/profile/passport_number").map(drop)))
        .await
}
