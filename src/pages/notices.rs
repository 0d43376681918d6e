//! What the embassy has to tell on this day, where it matters and to whom it may concern.

use leptos::prelude::*;

use crate::components::{Notice, Tone};
use crate::domain::notice::{NoticePage, Reader};
use crate::domain::step::Step;
use crate::state::Visit;

/// The notices of a step for this applicant. They come and go with the office's day, also while the page is open.
pub fn here(visit: Visit, step: Step) -> AnyView {
    told(visit, move || sentences(visit, step))
}

/// The notices of a step that several people take at once: not everybody is known, and nobody is left out.
pub fn for_several(visit: Visit, step: Step) -> AnyView {
    told(visit, move || standing(visit, step, Reader::default()))
}

fn told(visit: Visit, said: impl Fn() -> Vec<String> + Send + Sync + 'static) -> AnyView {
    if visit.pack().notices.is_empty() {
        return ().into_any();
    }
    let said = Memo::new(move |_| said());
    let notice = move |text: String| {
        view! {
            <div class="viza-no-print">
                <Notice tone=Tone::Warning heading=visit.words().notice_heading()>
                    <p>{text}</p>
                </Notice>
            </div>
        }
    };
    (move || said.get().into_iter().map(notice).collect_view()).into_any()
}

fn sentences(visit: Visit, step: Step) -> Vec<String> {
    visit.journey.with(|journey| {
        let known = journey.application();
        let profile = known.and_then(|known| known.profile.as_ref());
        let reader = Reader {
            class: known.and_then(|known| known.visa_class.as_deref()),
            nationality: profile.map(|profile| profile.nationality.as_str()),
        };
        standing(visit, step, reader)
    })
}

fn standing(visit: Visit, step: Step, reader: Reader) -> Vec<String> {
    let (pack, language) = (visit.pack(), visit.language());
    let today = pack.zone.date(visit.journey.now());
    let standing = pack.notices.iter().filter(|notice| notice.stands(NoticePage::Step(step), today, reader));
    standing.filter_map(|notice| notice.said(language)).map(str::to_owned).collect()
}
