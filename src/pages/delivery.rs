//! How the passport comes back: chosen here, as long as it may be changed. The form closes by itself when its last moment
//! comes while the page is open (R87, R88).

use leptos::prelude::*;

use super::form::Form;
use super::order_button::answer_button;
use super::sheet::wide_sheet;
use super::{contact, delivery_cards, delivery_closed, delivery_details, until};
use crate::components::{Link, LinkButton, Notice, Tone};
use crate::domain::contact::Reason;
use crate::domain::deadline::Deadline;
use crate::domain::delivery::{DeliveryChoice, closes};
use crate::domain::errand::Order;
use crate::domain::pack::Cutoff;
use crate::domain::rule::Rule;
use crate::domain::step::Step;
use crate::state::Visit;

pub fn page(visit: Visit) -> AnyView {
    let words = visit.words();
    let body = if visit.pack().delivery.options.is_empty() { nothing_to_choose(visit) } else { open_or_closed(visit) };
    wide_sheet(visit, Step::Delivery, words.delivery_title(), body)
}

/// The country's documents name no options: what is known is said, nothing is invented.
fn nothing_to_choose(visit: Visit) -> AnyView {
    let words = visit.words();
    let link = Link { text: words.common_continue(), href: visit.path(visit.journey.next_after(Step::Delivery)) };
    let followed = visit.pack().states(Rule::CourierFollowed);
    let followed = followed.then(|| view! { <p>{words.delivery_tracking_begins()}</p> });
    view! {
        <p class="viza-lead">{words.delivery_nothing_to_choose()}</p>
        {followed}
        <p>{words.delivery_ask_centre()}</p>
        {contact::about(visit, Reason::Delivery)}
        <div class="viza-actions"><LinkButton link /></div>
    }
    .into_any()
}

/// The form, or what stands instead once it is too late. An appointment that is moved opens it again.
fn open_or_closed(visit: Visit) -> AnyView {
    let end = Memo::new(move |_| {
        let pack = visit.pack();
        visit.journey.with(|journey| {
            let known = journey.application()?;
            closes(&known.deadlines, &pack, known.booked()?.slot.starts.date())
        })
    });
    let over = Memo::new(move |_| {
        let now = visit.journey.sure_now();
        end.get().filter(|end| end.is_over(now))
    });
    (move || {
        let over = over.get();
        untrack(|| match over {
            Some(end) => delivery_closed::closed(visit, end),
            None => choose(visit, end),
        })
    })
    .into_any()
}

fn choose(visit: Visit, end: Memo<Option<Deadline>>) -> AnyView {
    let words = visit.words();
    let form = Form::new(visit);
    let pack = visit.pack();
    let on_press = Callback::new(move |()| send(form));
    let inside = pack.delivery.inside_country_only.then(|| view! { <p>{words.delivery_inside_only()}</p> });
    view! {
        {form.summary()}
        {inside}
        {delivery_cards::question(form)}
        {delivery_details::asked(form)}
        {move || end.get().map(|end| changeable(visit, end))}
        {rules(visit)}
        <div class="viza-actions">
            {answer_button(visit, words.common_save_and_continue(), on_press)}
        </div>
    }
    .into_any()
}

fn send(form: Form) {
    let visit = form.visit;
    let home = visit.journey.glance(|journey| {
        journey.application().and_then(|known| known.profile.as_ref()).map(|profile| profile.address.clone())
    });
    if let Some(choice) = form.judge(DeliveryChoice::check(&visit.journey.draft(), &visit.pack(), home.as_ref())) {
        visit.journey.ask(Order::Deliver(choice));
    }
}

/// Until when the choice may be changed.
fn changeable(visit: Visit, end: Deadline) -> AnyView {
    let words = visit.words();
    until::ends(visit, words.confirmation_address_until(), words.date_time(end.printed()), end)
}

/// The rules of this country that bite here.
fn rules(visit: Visit) -> AnyView {
    let words = visit.words();
    let pack = visit.pack();
    let delivery = &pack.delivery;
    let cutoff = delivery.cutoff.map(|cutoff| match cutoff {
        Cutoff::InterviewDayEnd => words.delivery_cutoff_day_end(),
        Cutoff::InterviewDayStart => words.delivery_cutoff_day_start(),
    });
    let unless = pack.states(Rule::CutoffMayDiffer).then(|| view! { <li>{words.delivery_unless_said()}</li> });
    let agent = delivery.agent_may_change.then(|| view! { <li>{words.delivery_agent()}</li> });
    let care = pack.states(Rule::OwnCare).then(|| view! { <li>{words.delivery_own_care()}</li> });
    let loss = pack.states(Rule::LossNotPaid).then(|| view! { <li>{words.delivery_loss_not_paid()}</li> });
    let days = delivery.collect_days.map(|days| view! { <li>{words.delivery_collect_days(days)}</li> });
    view! {
        <Notice tone=Tone::Info heading=words.delivery_rules()>
            <ul class="viza-list">
                {cutoff.map(|text| view! { <li>{text}</li> })}
                {unless}
                {agent}
                {days}
                {care}
                {loss}
            </ul>
        </Notice>
    }
    .into_any()
}
