//! How the service itself stands: maintenance announced ahead and under way, and an app that has grown too old. Nothing
//! typed is lost by either.

use leptos::prelude::*;

use super::sheet::{self, sheet};
use crate::components::{Button, ButtonKind, Notice, Tone};
use crate::domain::service::{Maintenance, Stage};
use crate::domain::step::Step;
use crate::state::Visit;

/// A step's page, or during maintenance the page that says until when.
pub fn step(step: Step, page: fn(Visit) -> AnyView) -> AnyView {
    let visit = Visit::expect();
    let under_way = standing(visit, Stage::UnderWay);
    (move || match under_way.get() {
        Some(planned) => untrack(|| maintained(visit, step, planned)),
        None => untrack(|| sheet::guarded(step, page)),
    })
    .into_any()
}

/// What every page says beforehand: maintenance to come, and that a newer app is there.
pub fn news(visit: Visit) -> AnyView {
    let words = visit.words();
    let ahead = standing(visit, Stage::Ahead);
    let announced = move || {
        ahead.get().map(|planned| {
            let [from, until] = local(visit, planned);
            view! {
                <Notice tone=Tone::Info heading=words.service_maintenance_ahead()>
                    <p>{words.service_maintenance_ahead_help(&from, &until)}</p>
                </Notice>
            }
        })
    };
    let served = Memo::new(move |_| visit.service().serves_us());
    let outdated = move || {
        (!served.get()).then(|| {
            view! {
                <Notice tone=Tone::Warning heading=words.service_outdated()>
                    <p>{words.service_outdated_help()}</p>
                    {reload(visit)}
                </Notice>
            }
        })
    };
    view! {
        {announced}
        {outdated}
    }
    .into_any()
}

/// The one button that brings what is newer; it is looked for while the visitor reads.
pub fn reload(visit: Visit) -> AnyView {
    visit.service().looks_for_build();
    let on_press = Callback::new(move |()| visit.reload());
    view! {
        <div class="viza-actions">
            <Button kind=ButtonKind::Secondary text=visit.words().service_reload() on_press />
        </div>
    }
    .into_any()
}

fn standing(visit: Visit, stage: Stage) -> Memo<Option<Maintenance>> {
    Memo::new(move |_| visit.service().said().maintenance_at(visit.journey.now(), stage))
}

/// Beginning and end on the embassy's clock.
fn local(visit: Visit, planned: Maintenance) -> [String; 2] {
    [planned.from, planned.until].map(|at| visit.words().date_time(visit.pack().zone.moment(at).local))
}

fn maintained(visit: Visit, step: Step, planned: Maintenance) -> AnyView {
    let words = visit.words();
    let [_, until] = local(visit, planned);
    let on_press = Callback::new(move |()| visit.service().look());
    let body = view! {
        <p class="viza-lead">{words.service_maintenance_until(&until)}</p>
        <p>{words.service_maintenance_kept()}</p>
        <div class="viza-actions">
            <Button kind=ButtonKind::Secondary text=words.common_try_again() on_press />
        </div>
    };
    sheet(visit, step, words.service_maintenance(), body.into_any())
}
