//! News of an order whose answer came when the visitor had gone to another page, or had not waited for it at all: nobody is
//! pulled away, everybody is told.

use leptos::prelude::*;

use crate::components::{ButtonKind, Link, LinkButton, Notice, Tone};
use crate::domain::errand::Order;
use crate::domain::journey::Meanwhile;
use crate::i18n::Words;
use crate::pages::sheet::step_name;
use crate::state::Visit;

/// What was carried out meanwhile, if anything was, and the way to it.
pub fn news(visit: Visit) -> AnyView {
    let news = Memo::new(move |_| visit.journey.meanwhile());
    (move || news.get().map(|news| notice(visit, &news))).into_any()
}

fn notice(visit: Visit, news: &Meanwhile) -> AnyView {
    let words = visit.words();
    let way = (visit.journey.glance(|journey| journey.here) != Some(news.step)).then(|| {
        let link = Link { text: words.closed_go(&step_name(words, news.step)), href: visit.path(news.step) };
        view! { <div class="viza-actions"><LinkButton kind=ButtonKind::Secondary link /></div> }
    });
    let help = if news.by_itself { words.meanwhile_by_itself() } else { words.meanwhile_help() };
    view! {
        <Notice tone=Tone::Success heading=heading(words, &news.order) announce=true>
            <p>{help}</p>
            {way}
        </Notice>
    }
    .into_any()
}

fn heading(words: &Words, order: &Order) -> String {
    match order {
        Order::Book { .. } => words.meanwhile_booked(),
        Order::Hold { .. } => words.meanwhile_held(),
        Order::Cancel => words.meanwhile_cancelled(),
        Order::Pay { .. } => words.meanwhile_paying(),
        _ => words.meanwhile_done(),
    }
}
