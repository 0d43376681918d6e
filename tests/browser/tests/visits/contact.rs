//! Contact: each reason in each country whose pack names it, and nothing of a neighbour's; before an application, with one,
//! and without a line.

use anyhow::{Context, Result, ensure};
use viza::domain::contact::{Guide, Means, Reason};
use viza::domain::language::Language;
use viza::domain::pack::Pack;
use viza::domain::payment::Channel;
use viza::i18n::Words;
use viza_visits::applicant::{ANNE, ENGJELL, MARI, NINO};
use viza_visits::browser::Window;
use viza_visits::letters::strangers;
use viza_visits::thing::Thing;
use viza_visits::visit::{Plan, Visitor, path, visit};

/// R111–R119, R125–R128: six reasons, before there is an application. R129: everything else is on the main page.
#[tokio::test]
async fn every_reason_of_albania() -> Result<()> {
    let plan =
        Plan { name: "contact-al", country: "al", language: Language::Sq, applicant: ENGJELL, window: Window::PHONE };
    visit(plan, async |engjell| {
        every_reason(engjell).await?;
        engjell.goes_to("/al/sq/a/elsewhere/contact/status").await?;
        engjell.sees(&engjell.words.contact_status_differs()).await?;
        engjell.sees("https://ceac.state.gov/CEAC").await?;
        let words = &engjell.words;
        let leaving = format!("{} {}", words.contact_status_open(), words.paper_another_site());
        ensure!(engjell.has(Thing::Link(&leaving)).await?, "no way to the status page");
        none_of_it(engjell, Reason::Emergency).await?;
        engjell.follow(&engjell.words.contact_main_page()).await?;
        engjell.stands_at(&engjell.words.front_title()).await
    })
    .await
}

/// A long address goes on in the next line after one of its signs.
#[tokio::test]
async fn a_long_address_is_not_broken_inside_a_word() -> Result<()> {
    const EACH_PIECE_ON_ONE_LINE: &str = "const values = [...document.querySelectorAll('.viza-copy__value')];
    const addresses = values.filter(value => value.textContent.includes('@'));
    return addresses.length > 0 && addresses.every(value => {
        const texts = document.createTreeWalker(value, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        while (texts.nextNode()) {
            range.selectNodeContents(texts.currentNode);
            if (range.getClientRects().length > 1) return false;
        }
        return true;
    })";
    let plan =
        Plan { name: "contact-long", country: "al", language: Language::Sq, applicant: ENGJELL, window: Window::PHONE };
    visit(plan, async |engjell| {
        engjell.goes_to("/al/sq/a/elsewhere/contact/payment").await?;
        engjell.sees("esee_contactus+al+mrv+sq@visaops.net").await?;
        ensure!(engjell.ask::<bool>(EACH_PIECE_ON_ONE_LINE).await?, "the address is broken inside a word");
        engjell.looks_around("address").await
    })
    .await
}

/// R49, R64, R65, R118, R130, R160: the documents name ways and give no number, no address, and no page for the status.
#[tokio::test]
async fn every_reason_of_georgia() -> Result<()> {
    let plan =
        Plan { name: "contact-ge", country: "ge", language: Language::Ka, applicant: NINO, window: Window::PHONE };
    visit(plan, async |nino| {
        every_reason(nino).await?;
        none_of_it(nino, Reason::Status).await?;
        nino.goes_to("/ge/ka/a/elsewhere/contact/general").await?;
        nino.sees(&nino.words.contact_recorded()).await?;
        nino.sees(&nino.words.contact_phone_elsewhere()).await?;
        for rule in [nino.words.contact_published(), nino.words.contact_instructed(), nino.words.contact_no_holidays()]
        {
            ensure!(!nino.read().await?.contains(&rule), "Georgia's documents do not say “{rule}”");
        }
        Ok(())
    })
    .await
}

/// R119, R130, R131, R160.
#[tokio::test]
async fn every_reason_of_estonia() -> Result<()> {
    let plan =
        Plan { name: "contact-ee", country: "ee", language: Language::Et, applicant: MARI, window: Window::DESKTOP };
    visit(plan, async |mari| {
        every_reason(mari).await?;
        none_of_it(mari, Reason::Group).await?;
        mari.goes_to("/ee/et/a/elsewhere/contact/general").await?;
        for rule in [mari.words.contact_published(), mari.words.contact_instructed(), mari.words.contact_recorded()] {
            mari.sees(&rule).await?;
        }
        Ok(())
    })
    .await
}

/// R51, R52, R120, R121, R128: with an application the mail bears its reference and nothing else about the person; who
/// answers is told by the office's clock; without a line all of it stands.
#[tokio::test]
async fn albania_with_an_application_and_without_a_line() -> Result<()> {
    let plan =
        Plan { name: "contact-own", country: "al", language: Language::En, applicant: ENGJELL, window: Window::PHONE };
    visit(plan, async |engjell| {
        let words = &engjell.words;
        engjell.comes_in().await?;
        engjell.says_who().await?;
        let reference = engjell.opens().await?;
        let contact = path(engjell).await?.replace("/fee", "/contact");
        engjell.goes_to(&format!("{contact}/payment")).await?;
        engjell.stands_at(&words.reason_payment()).await?;
        engjell.sees(&words.payment_do_not_pay_again()).await?;
        engjell.sees(&reference).await?;
        engjell.sees(&words.evidence_proof_of_payment()).await?;
        let mail: String = engjell.ask("return document.querySelector('a[href^=\"mailto:\"]').href").await?;
        ensure!(mail.starts_with("mailto:esee_contactus%2Bal%2Bmrv%2Bsq@visaops.net?"), "the mail goes to {mail}");
        ensure!(mail.contains(&reference), "the subject lacks the reference: {mail}");
        for own in [ENGJELL.family_name, ENGJELL.email, "1979"] {
            ensure!(!mail.contains(own), "the mail tells {own}");
        }
        engjell.looks_around("payment").await?;

        engjell.goes_to(&format!("{contact}/general")).await?;
        engjell.stands_at(&words.reason_general()).await?;
        engjell.sees(&words.contact_open_until("23:59")).await?;
        engjell.sees(&words.contact_open_until("19:00")).await?;
        engjell.looks_around("hours").await?;

        engjell.browser.web.execute("dispatchEvent(new Event('offline'))", vec![]).await?;
        engjell.sees(&words.common_offline()).await?;
        engjell.sees(&words.contact_device_clock()).await?;
        engjell.find(Thing::Link(&words.contact_call("+355 4 450 0037"))).await?;
        engjell.looks_around("offline").await
    })
    .await
}

/// R49: from a payment that is waited for to who can help with it, and back.
#[tokio::test]
async fn from_a_missing_payment_to_help_and_back() -> Result<()> {
    let plan =
        Plan { name: "contact-way", country: "ge", language: Language::En, applicant: ANNE, window: Window::PHONE };
    visit(plan, async |anne| {
        let words = &anne.words;
        let reference = anne.walks_to_paying().await?;
        anne.pays(Channel::BankSlip).await?;
        anne.sees(&words.payment_pending_help()).await?;
        anne.follow(&words.contact_help()).await?;
        anne.stands_at(&words.reason_payment()).await?;
        anne.sees(&words.matter_money_taken()).await?;
        anne.sees(&reference).await?;
        anne.follow(&words.closed_go(&words.step_fee())).await?;
        anne.stands_at(&words.fee_title()).await?;
        anne.sees(&words.payment_pending_help()).await
    })
    .await
}

/// From the reasons to each of them and back; each shows what the pack knows of it and no more.
async fn every_reason(visitor: &Visitor) -> Result<()> {
    let (words, plan) = (&visitor.words, visitor.plan);
    let pack = visitor.pack()?;
    visitor.goes_to(&format!("/{}/{}/a/elsewhere/contact", plan.country, plan.language.code())).await?;
    visitor.stands_at(&words.app_contact()).await?;
    for reason in Reason::ALL {
        let is_named = pack.contact.guide(reason).is_some();
        let is_there = visitor.has(Thing::Card(&title(words, reason)?)).await?;
        ensure!(is_there == is_named, "{reason:?} is offered in {}: {is_there}", plan.country);
    }
    looks(visitor, "reasons").await?;
    for guide in &pack.contact.guides {
        let title = title(words, guide.reason)?;
        visitor.touch(Thing::Card(&title)).await?;
        visitor.stands_at(&title).await?;
        told(visitor, &pack, guide).await?;
        looks(visitor, guide.reason.slug()).await?;
        visitor.follow(&words.contact_all()).await?;
        visitor.stands_at(&words.app_contact()).await?;
    }
    ensure!(!visitor.read().await?.contains("Skype"), "a messenger that no pack has switched on");
    Ok(())
}

/// The lists and the ways of one reason.
async fn told(visitor: &Visitor, pack: &Pack, guide: &Guide) -> Result<()> {
    let words = &visitor.words;
    let mailbox = pack.contact.email(guide.reason.topic());
    for (heading, is_due) in [
        (words.contact_can(), !guide.can.is_empty()),
        (words.contact_cannot(), !guide.cannot.is_empty()),
        (words.contact_attach(), !guide.attach.is_empty()),
        (words.contact_how(), !guide.by.is_empty()),
        (words.contact_here(), guide.reason.step().is_some()),
    ] {
        let is_there = visitor.has(Thing::Heading(&heading)).await?;
        ensure!(is_there == is_due, "{:?}: “{heading}” is there: {is_there}", guide.reason);
    }
    let by_phone = guide.by.contains(&Means::Phone);
    for phone in &pack.contact.phones {
        let number = &phone.number;
        let link = if phone.from_us { words.contact_call_from_us(number) } else { words.contact_call(number) };
        ensure!(visitor.has(Thing::Link(&link)).await? == by_phone, "{:?}: “{link}”", guide.reason);
    }
    let by_mail = guide.by.contains(&Means::Email) && mailbox.is_some();
    ensure!(visitor.has(Thing::Link(&words.contact_write())).await? == by_mail, "{:?}: a mail", guide.reason);
    Ok(())
}

/// A reason of another country's leads to one's own reasons, and nothing of it appears.
async fn none_of_it(visitor: &Visitor, reason: Reason) -> Result<()> {
    let (words, plan) = (&visitor.words, visitor.plan);
    let place = format!("/{}/{}/a/elsewhere/contact/{}", plan.country, plan.language.code(), reason.slug());
    visitor.goes_to(&place).await?;
    visitor.stands_at(&words.app_contact()).await?;
    let read = visitor.read().await?;
    for foreign in [title(words, reason)?, words.contact_status_open(), "ceac.state.gov".to_owned()] {
        ensure!(!read.contains(&foreign), "“{foreign}” in {}", plan.country);
    }
    Ok(())
}

fn title(words: &Words, reason: Reason) -> Result<String> {
    words.named(&format!("reason-{}", reason.slug())).with_context(|| format!("{reason:?} has no title"))
}

/// Takes a picture; a Georgian screen has no Latin word but names, and the line that is meant for technicians.
async fn looks(visitor: &Visitor, screen: &str) -> Result<()> {
    if visitor.plan.language != Language::Ka {
        return visitor.looks_around(screen).await;
    }
    visitor.takes_picture(screen).await?;
    let codes: Vec<String> =
        visitor.ask("return [...document.querySelectorAll('code')].map(e => e.textContent)").await?;
    let given: Vec<&str> = codes.iter().map(String::as_str).collect();
    let strangers = strangers(&visitor.read().await?, &visitor.plan.applicant, &given);
    ensure!(strangers.is_empty(), "Latin words on the Georgian screen {screen}: {strangers:?}");
    Ok(())
}
