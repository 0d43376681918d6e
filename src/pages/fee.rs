//! The fee: the class, the exact amount, the ways to pay here, and how the payment stands.

use leptos::prelude::*;

use super::form::Form;
use super::order_button::order_button;
use super::outward::{self, Lead};
use super::sheet::sheet;
use super::{card_rest, fee_change, payment, payment_case, service, slip, terms};
use crate::components::{Button, ButtonKind, ChoiceOption, KeyFigure, Link, Notice, Tone};
use crate::domain::deadline::fee_usable;
use crate::domain::draft::{Field, TICKED};
use crate::domain::errand::Order;
use crate::domain::fee_change::word as fee_seen;
use crate::domain::fee_scene::FeeScene;
use crate::domain::pack::ChannelRule;
use crate::domain::payment::{Channel, MayPay};
use crate::domain::problem::{Fault, Problem};
use crate::domain::rule::Rule;
use crate::domain::step::Step;
use crate::i18n::Words;
use crate::state::Visit;

pub fn page(visit: Visit) -> AnyView {
    let words = visit.words();
    // Drawn anew only when it is about something else.
    let scene = Memo::new(move |_| visit.journey.with(|journey| FeeScene::of(journey, &visit.pack())));
    let body = move || {
        let scene = scene.get();
        // What a scene reads while it is drawn must not draw it anew.
        untrack(|| match scene {
            FeeScene::Terms => terms::to_accept(visit),
            FeeScene::TermsWait => view! { <p class="viza-lead">{words.outbox_closed()}</p> }.into_any(),
            FeeScene::NewerTerms => newer_terms(visit),
            FeeScene::Class => classes(visit),
            FeeScene::Changed(change) => fee_change::page(visit, change),
            FeeScene::Pay(leave) => view! { {payment::last_attempt(visit)} {pay(visit, leave)} }.into_any(),
            FeeScene::Standing => payment::page(visit),
        })
    };
    sheet(visit, Step::Fee, words.fee_title(), body.into_any())
}

/// The pack in this tab bears the terms that were accepted; those in force come with a new page (R5).
fn newer_terms(visit: Visit) -> AnyView {
    let words = visit.words();
    view! {
        <Notice tone=Tone::Warning heading=words.refusal_terms_newer()>
            <p>{words.refusal_terms_newer_help()}</p>
            {service::reload(visit)}
        </Notice>
    }
    .into_any()
}

/// The classes, explained and never recommended (R9), each with its exact fee (R24).
fn classes(visit: Visit) -> AnyView {
    let words = visit.words();
    let form = Form::new(visit);
    let fees = visit.journey.application().map(|application| application.fees).unwrap_or_default();
    let options = visit
        .pack()
        .classes
        .iter()
        .filter_map(|class| {
            let quote = fees.iter().find(|quote| quote.visa_class == *class)?;
            Some(ChoiceOption {
                value: class.clone(),
                title: class_name(words, class),
                body: words.named(&format!("visa-class-{class}-explained")).unwrap_or_default(),
                aside: words.money(quote.amount),
                ..ChoiceOption::default()
            })
        })
        .collect();
    let quotes = StoredValue::new(fees);
    let on_press = Callback::new(move |()| {
        let chosen = visit.journey.draft().typed(Field::VisaClass).to_owned();
        let problem = Problem { field: Field::VisaClass, fault: Fault::Missing };
        let checked = if chosen.is_empty() { Err(vec![problem]) } else { Ok(chosen) };
        if let Some(visa_class) = form.judge(checked) {
            let seen = quotes.with_value(|fees| fees.iter().find(|quote| quote.visa_class == visa_class).map(fee_seen));
            visit.journey.type_in(Field::FeeSeen, seen.unwrap_or_default());
            visit.journey.tick(Field::ClassAgain, false);
            visit.journey.ask(Order::ChooseClass { visa_class });
        }
    });
    let official_name = visit.pack().states(Rule::FeeCalledMrv).then(|| view! { <p>{words.fee_class_help()}</p> });
    view! {
        {form.summary()}
        {official_name}
        {form.choice(Field::VisaClass, options, words.fee_class(), words.fee_class_hint())}
        <div class="viza-actions">
            {order_button(visit, ButtonKind::Primary, words.common_continue(), on_press)}
        </div>
    }
    .into_any()
}

/// A class's name in the visitor's language.
pub fn class_name(words: &Words, class: &str) -> String {
    words.named(&format!("visa-class-{class}")).unwrap_or_else(|| class.to_owned())
}

fn pay(visit: Visit, leave: MayPay) -> AnyView {
    let words = visit.words();
    let form = Form::new(visit);
    let class = visit.journey.with(|journey| journey.application().and_then(|known| known.visa_class.clone()));
    let name = class.map(|class| class_name(words, &class)).unwrap_or_default();
    let pack = visit.pack();
    // At a kiosk others may see the card, and the bank's page is another site.
    let no_card = visit.is_kiosk() && pack.channel(Channel::Card).is_some();
    let offered = pack.channels.iter().filter(|rule| !(no_card && rule.channel == Channel::Card));
    let options = offered.map(|rule| channel_option(words, rule)).collect();
    let no_card = no_card.then(|| view! { <p>{words.kiosk_no_card()}</p> });
    let exact = if pack.states(Rule::FeeExact) { words.fee_exact() } else { String::new() };
    let currency = if pack.states(Rule::LocalCurrency) { words.fee_channel_hint() } else { String::new() };
    let slip = leave.ask_about_slip().then(|| slip_question(form));
    let on_press = Callback::new(move |()| order(form, leave));
    let taken = payment_case::warning(visit);
    let may_choose =
        visit.journey.glance(|journey| journey.application().is_some_and(|known| known.fee.may_choose_class()));
    let other_class = may_choose.then(|| {
        let on_press = Callback::new(move |()| visit.journey.type_in(Field::ClassAgain, TICKED.to_owned()));
        view! { <Button kind=ButtonKind::Quiet text=words.fee_other_class() on_press /> }
    });
    view! {
        {form.summary()}
        <KeyFigure label=words.fee_amount(&name) figure=words.money(leave.amount()) remark=exact />
        {taken}
        {rules(visit)}
        {official_list(visit)}
        {slip}
        {card_rest::cards(visit)}
        {form.choice(Field::Channel, options, words.fee_channel(), currency)}
        {no_card}
        <div class="viza-actions">
            {order_button(visit, ButtonKind::Primary, words.common_pay(), on_press)}
            {other_class}
        </div>
    }
    .into_any()
}

/// The rules that bite when paying, in plain words, where they bite.
fn rules(visit: Visit) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let name = visit.journey.with(|journey| {
        journey.application().map(|known| crate::domain::names::applicant_name(&known.applicant)).unwrap_or_default()
    });
    let sentences: [(Rule, String); 7] = [
        (Rule::FeeNotRefundable, words.fee_not_refunded()),
        (Rule::ExtraNotRefundable, words.fee_extra_not_refunded()),
        (Rule::FeeNotTransferable, words.fee_not_transferable(&name)),
        (Rule::FeeThisCountry, words.fee_country_only()),
        (Rule::FeeOneYear, words.fee_one_year()),
        (Rule::MovingLimited, words.fee_moving_limited()),
        (Rule::ListedWaysOnly, words.fee_listed_only()),
    ];
    let stated = sentences.into_iter().filter(|(rule, _)| pack.states(*rule)).map(|(_, sentence)| sentence);
    let today = pack.zone.date(visit.journey.glance_at_clock());
    let last_day = fee_usable(&pack, today).map(|end| words.date_long(end.last_allowed().date()));
    let stated: Vec<_> = stated.chain(last_day.map(|day| words.fee_usable_if_today(&day))).collect();
    if stated.is_empty() {
        return ().into_any();
    }
    let stated = stated.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view();
    view! {
        <Notice tone=Tone::Info heading=words.fee_before_paying()>
            <ul class="viza-list">{stated}</ul>
        </Notice>
    }
    .into_any()
}

/// The way to the official list of the ways to pay (R37).
fn official_list(visit: Visit) -> AnyView {
    let words = visit.words();
    let Some(href) = visit.pack().payment_page.clone() else { return ().into_any() };
    let link = Link { text: words.fee_official_list(), href };
    outward::lead(visit, ButtonKind::Quiet, link, Lead::Site)
}

/// A way to pay by its name.
pub fn channel_name(words: &'static Words, channel: Channel) -> String {
    match channel {
        Channel::BankSlip => words.channel_bank_slip(),
        Channel::Transfer => words.channel_transfer(),
        Channel::Card => words.channel_card(),
    }
}

fn channel_option(words: &'static Words, rule: &ChannelRule) -> ChoiceOption {
    let title = channel_name(words, rule.channel);
    let how = match rule.channel {
        Channel::BankSlip => words.channel_bank_slip_how(),
        Channel::Transfer => words.channel_transfer_how(),
        Channel::Card => words.channel_card_how(),
    };
    let when =
        rule.instant.map(|at_once| if at_once { words.channel_valid_at_once() } else { words.channel_valid_later() });
    let cooldown = rule.cooldown_hours.map(|hours| words.channel_card_once(hours));
    let passport = rule.with_passport.then(|| words.channel_with_passport());
    let bank = rule.bank.as_ref().map(|bank| words.channel_at_bank(bank));
    let sentences: Vec<String> = [Some(how), bank, passport, when, cooldown].into_iter().flatten().collect();
    ChoiceOption { value: rule.channel.code().to_owned(), title, body: sentences.join(" "), ..ChoiceOption::default() }
}

/// "Did you already pay with the expired slip?" comes before any new payment (R35).
fn slip_question(form: Form) -> AnyView {
    let visit = form.visit;
    let words = visit.words();
    let paid = visit.journey.field(Field::SlipPaid);
    let answer = |value: &str, title| ChoiceOption { value: value.to_owned(), title, ..ChoiceOption::default() };
    let which = visit.journey.glance(|journey| journey.application().and_then(|known| known.fee.latest().cloned()));
    let options = vec![answer("yes", words.fee_slip_paid_yes()), answer("no", words.fee_slip_paid_no())];
    view! {
        <Notice tone=Tone::Warning heading=words.fee_slip_expired()>
            <p>{payment::slip_expired(visit)}</p>
        </Notice>
        {which.map(|payment| slip::struck_through(visit, &payment))}
        {form.choice(Field::SlipPaid, options, words.fee_slip_paid(), String::new())}
        {move || (paid.get() == TICKED).then(|| payment::slip_paid(visit))}
    }
    .into_any()
}

fn order(form: Form, leave: MayPay) {
    let journey = form.visit.journey;
    let draft = journey.draft();
    let missing = |field| Problem { field, fault: Fault::Missing };
    let channel = Channel::from_code(draft.typed(Field::Channel)).ok_or(missing(Field::Channel));
    let slip_unpaid = match (leave.ask_about_slip(), draft.typed(Field::SlipPaid)) {
        (false, _) => Ok(false),
        (true, "no") => Ok(true),
        // Money may be on its way: nothing more is paid before the office has looked (R47).
        (true, "yes") => Err(Problem { field: Field::SlipPaid, fault: Fault::PaidAlready }),
        (true, _) => Err(missing(Field::SlipPaid)),
    };
    let checked = match (channel, slip_unpaid) {
        (Ok(channel), Ok(slip_unpaid)) => Ok((channel, slip_unpaid)),
        (channel, slip) => Err(channel.err().into_iter().chain(slip.err()).collect()),
    };
    if let Some((channel, slip_unpaid)) = form.judge(checked) {
        journey.ask(Order::Pay { channel, amount: leave.amount(), slip_unpaid });
    }
}
