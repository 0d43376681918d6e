//! How well this device keeps what is typed, said on every step where it does not keep it, and what can be done.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::service;
use crate::components::{Button, ButtonKind, Link, LinkButton, Notice, Tone};
use crate::domain::keeping::{Standing, Unread};
use crate::domain::step::Step;
use crate::state::Visit;

/// Says why the newest answers are in this tab alone, or what became of the older ones. At a kiosk nothing is ever kept, and
/// the kiosk says so itself.
pub fn notice(visit: Visit, step: Step) -> AnyView {
    if visit.is_kiosk() {
        return ().into_any();
    }
    let drafts = visit.drafts();
    let changes = RwSignal::new(0_u32);
    // The page may be gone by the time of the next change, and then the next page listens.
    drafts.listen(move || {
        let _ = changes.try_update(|count| *count = count.wrapping_add(1));
    });
    let standing = {
        let drafts = StoredValue::new_local(drafts.clone());
        Memo::new(move |_| {
            changes.track();
            drafts.with_value(|drafts| (drafts.standing(), drafts.may_fade(), drafts.unread(&visit.local())))
        })
    };
    (move || {
        let (standing, may_fade, why) = standing.get();
        untrack(|| {
            let unread = why.map(|why| unread(visit, why));
            view! {
                {unread}
                {said(visit, step, standing, may_fade)}
            }
        })
    })
    .into_any()
}

fn said(visit: Visit, step: Step, standing: Standing, may_fade: bool) -> AnyView {
    let words = visit.words();
    match standing {
        Standing::Denied => warning(words.keeping_none(), words.keeping_none_help(), false, ().into_any()),
        Standing::Full => warning(words.keeping_full(), words.keeping_full_help(), true, again(visit)),
        Standing::Lost => warning(words.keeping_lost(), words.keeping_lost_help(), true, again(visit)),
        // Said where the reference and the code are, which find everything again.
        Standing::Kept if may_fade && step == Step::Reference => view! { <p>{words.keeping_may_fade()}</p> }.into_any(),
        Standing::Kept => ().into_any(),
    }
}

/// What comes while somebody is at the page is announced.
fn warning(heading: String, help: String, announce: bool, way: AnyView) -> AnyView {
    view! {
        <div class="viza-no-print">
            <Notice tone=Tone::Warning heading announce>
                <p>{help}</p>
                {way}
            </Notice>
        </div>
    }
    .into_any()
}

/// Every change is tried to be kept anew; so is what stands there already, at a press.
fn again(visit: Visit) -> AnyView {
    let busy = RwSignal::new(false);
    let on_press = Callback::new(move |()| {
        busy.set(true);
        spawn_local(async move {
            visit.journey.stored().await;
            busy.try_set(false);
        });
    });
    let text = visit.words().keeping_try_again();
    view! {
        <div class="viza-actions">
            <Button kind=ButtonKind::Secondary text busy on_press />
        </div>
    }
    .into_any()
}

/// What lay here could not be read. It is out of the way, and another application was begun in its place; or it waits for the
/// app that wrote it.
fn unread(visit: Visit, why: Unread) -> AnyView {
    let words = visit.words();
    match why {
        Unread::Damaged => {
            let link = Link { text: words.keeping_damaged_find(), href: visit.find_path() };
            let way = view! { <div class="viza-actions"><LinkButton kind=ButtonKind::Secondary link /></div> };
            warning(words.keeping_damaged(), words.keeping_damaged_help(), false, way.into_any())
        }
        Unread::Later => warning(words.keeping_later(), words.keeping_later_help(), true, service::reload(visit)),
    }
}
