//! From the front page to the confirmation, in each country and language: each visitor meets one refusal, loads the page
//! again in the middle with something wrong typed, and has one answer lost on the way.

use anyhow::{Result, ensure};
use viza::domain::language::Language;
use viza::domain::payment::Channel;
use viza_sandbox::Trouble;
use viza_visits::applicant::{ANNE, ENGJELL, GIORGI, MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::paying::AtTheBank;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, visit};

const PHONE: Window = Window::PHONE;

/// Refused: the fee has changed since it was shown. Lost: the answer to the confirmation (R7, R138, R20, R140).
#[tokio::test]
async fn albania_in_albanian_with_a_changed_fee() -> Result<()> {
    let plan = Plan { name: "al-sq", country: "al", language: Language::Sq, applicant: ENGJELL, window: PHONE };
    visit(plan, async |engjell| {
        let words = &engjell.words;
        engjell.comes_in().await?;
        engjell.says_who().await?;
        let reference = engjell.opens().await?;
        engjell.chooses_class().await?;
        let page = engjell.read().await?;
        for other in [words.fee_exact(), words.fee_channel_hint(), words.fee_country_only(), words.fee_listed_only()] {
            ensure!(!page.contains(&other), "R24, R31, R33, R37 hold elsewhere: {other}");
        }
        engjell.host.arm("begin_payment", Trouble::FeeChanged);
        engjell.pays(Channel::Card).await?;
        engjell.sees(&words.refusal_fee_changed()).await?;
        engjell.sees(&words.payment_change_question()).await?;
        engjell.looks_around("fee-changed").await?;
        engjell.press(&words.payment_change_accept()).await?;
        engjell.pays(Channel::Card).await?;
        engjell.at_the_bank(AtTheBank::Pay, "4242").await?;
        engjell.has_paid().await?;
        engjell.fills_in_profile().await?;
        engjell
            .keeps_what_is_wrong(
                &words.profile_postal_code(),
                "10O1",
                &words.problem_postal_code(),
                &words.common_save_and_continue(),
            )
            .await?;
        engjell.sends_profile().await?;
        engjell.holds_a_time().await?;
        engjell.stands_at(&words.check_title()).await?;
        engjell.sees(&words.delivery_nothing_to_choose()).await?;
        engjell.host.arm("register_booking", Trouble::LostAnswer);
        engjell.confirms().await?;
        engjell.is_confirmed(&reference).await?;
        ensure!(engjell.host.requests.count("POST", "/booking") == 1, "the booking was sent twice");
        Ok(())
    })
    .await
}

/// Refused: somebody else took the time. Lost: the answer to the payment (R59, R91, R138, R20, R140).
#[tokio::test]
async fn georgia_in_georgian_with_a_time_just_taken() -> Result<()> {
    let plan = Plan { name: "ge-ka", country: "ge", language: Language::Ka, applicant: NINO, window: PHONE };
    visit(plan, async |nino| {
        let words = &nino.words;
        nino.comes_in().await?;
        nino.says_who().await?;
        let reference = nino.opens().await?;
        nino.accepts_terms().await?;
        nino.chooses_class().await?;
        nino.host.arm("begin_payment", Trouble::LostAnswer);
        nino.pays(Channel::BankSlip).await?;
        nino.waits_for_the_money().await?;
        ensure!(nino.host.requests.count("POST", "/payments") == 1, "the payment was sent twice");
        nino.has_paid().await?;
        nino.fills_in_profile().await?;
        nino.keeps_what_is_wrong(
            &words.profile_ds160(),
            "BB00NINO34",
            &words.problem_ds160(),
            &words.common_save_and_continue(),
        )
        .await?;
        nino.sends_profile().await?;
        nino.host.arm("take_hold", Trouble::SlotTaken);
        nino.holds_a_time().await?;
        nino.sees(&words.refusal_slot_taken()).await?;
        nino.looks_around("slot-taken").await?;
        nino.takes_the_nearest().await?;
        nino.has_it_brought_to("ჭავჭავაძის 3", "თბილისი", "0179").await?;
        nino.sends_delivery().await?;
        nino.confirms().await?;
        nino.is_confirmed(&reference).await
    })
    .await
}

/// Refused: the bank declines the card. Lost: the answer to the confirmation (R43, R138, R20, R140).
#[tokio::test]
async fn estonia_in_estonian_with_a_declined_card() -> Result<()> {
    let plan = Plan { name: "ee-et", country: "ee", language: Language::Et, applicant: MARI, window: PHONE };
    visit(plan, async |mari| {
        let words = &mari.words;
        mari.comes_in().await?;
        mari.says_who().await?;
        mari.keeps_what_is_wrong(&words.start_email(), "mari@", &words.problem_email(), &words.common_continue())
            .await?;
        let reference = mari.opens().await?;
        mari.accepts_terms().await?;
        mari.chooses_class().await?;
        mari.pays(Channel::Card).await?;
        mari.at_the_bank(AtTheBank::Decline, "4242").await?;
        mari.sees(&words.payment_failed_help()).await?;
        mari.looks_around("declined").await?;
        mari.pays(Channel::Card).await?;
        mari.at_the_bank(AtTheBank::Pay, "5100").await?;
        mari.has_paid().await?;
        mari.fills_in_profile().await?;
        mari.sends_profile().await?;
        mari.holds_a_time().await?;
        mari.chooses_pickup().await?;
        mari.sends_delivery().await?;
        mari.host.arm("register_booking", Trouble::LostAnswer);
        mari.confirms().await?;
        mari.is_confirmed(&reference).await?;
        ensure!(mari.host.requests.count("POST", "/booking") == 1, "the booking was sent twice");
        Ok(())
    })
    .await
}

/// Refused: the held time ran out on the way. Lost: the answer to the payment (R41, R138).
#[tokio::test]
async fn estonia_in_georgian_with_a_hold_that_ran_out() -> Result<()> {
    let plan = Plan { name: "ee-ka", country: "ee", language: Language::Ka, applicant: GIORGI, window: PHONE };
    visit(plan, async |giorgi| {
        let words = &giorgi.words;
        giorgi.comes_in().await?;
        giorgi.says_who().await?;
        let reference = giorgi.opens().await?;
        giorgi.accepts_terms().await?;
        giorgi.chooses_class().await?;
        giorgi.host.arm("begin_payment", Trouble::LostAnswer);
        giorgi.pays(Channel::Transfer).await?;
        giorgi.waits_for_the_money().await?;
        ensure!(giorgi.host.requests.count("POST", "/payments") == 1, "the payment was sent twice");
        giorgi.has_paid().await?;
        giorgi.fills_in_profile().await?;
        giorgi
            .keeps_what_is_wrong(
                &words.profile_phone(),
                "5555 1234",
                &words.problem_phone(),
                &words.common_save_and_continue(),
            )
            .await?;
        giorgi.sends_profile().await?;
        giorgi.holds_a_time().await?;
        giorgi.chooses_pickup().await?;
        giorgi.sends_delivery().await?;
        giorgi.host.arm("register_booking", Trouble::HoldExpired);
        giorgi.confirms().await?;
        giorgi.sees(&words.refusal_hold_expired()).await?;
        giorgi.looks_around("hold-expired").await?;
        giorgi.takes_the_nearest().await?;
        giorgi.confirms().await?;
        giorgi.is_confirmed(&reference).await
    })
    .await
}

/// Refused: a passport is not brought abroad. Lost: the answer to the delivery. The money takes its time, and meanwhile
/// everything but the interview is done (R86, R20, R140).
#[tokio::test]
async fn georgia_in_english_with_an_address_abroad() -> Result<()> {
    let plan = Plan { name: "ge-en", country: "ge", language: Language::En, applicant: ANNE, window: PHONE };
    visit(plan, async |anne| {
        let words = &anne.words;
        let reference = anne.walks_to_paying().await?;
        anne.pays(Channel::BankSlip).await?;
        anne.sees(&words.payment_pending_help()).await?;
        anne.follow(&words.payment_meanwhile()).await?;
        anne.fills_in_profile().await?;
        anne.sees(&anne.plan.applicant.name()).await?;
        let (field, problem) = (words.profile_passport_number(), words.problem_passport_number());
        anne.keeps_what_is_wrong(&field, "PD76Б4321", &problem, &words.common_save_and_continue()).await?;
        anne.sends_profile().await?;

        anne.stands_at(&words.delivery_title()).await?;
        anne.answer(&words.delivery_question(), &words.delivery_door()).await?;
        anne.tick(&words.delivery_same_address()).await?;
        anne.tick(&words.delivery_presence_known()).await?;
        anne.press(&words.common_save_and_continue()).await?;
        anne.sees(&words.problem_abroad()).await?;
        anne.looks_around("abroad").await?;
        anne.chooses_pickup().await?;
        ensure!(!anne.has(Thing::Box(&words.delivery_same_address())).await?, "the address is still asked for");
        anne.host.arm("choose_delivery", Trouble::LostAnswer);
        anne.sends_delivery().await?;
        // What is sent again by itself pulls nobody away, and tells when it has arrived.
        anne.sees(&words.meanwhile_done()).await?;
        anne.follow(&words.closed_go(&words.step_fee())).await?;

        anne.stands_at(&words.fee_title()).await?;
        anne.waits_for_the_money().await?;
        anne.has_paid().await?;
        anne.holds_a_time().await?;
        anne.confirms().await?;
        anne.is_confirmed(&reference).await
    })
    .await
}
