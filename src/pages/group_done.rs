//! What has just been done with groups, said once where it leads; and what is not known yet.

use leptos::prelude::*;

use crate::components::{Button, ButtonKind, Notice, Tone};
use crate::i18n::Words;
use crate::state::Visit;
use crate::state::group_desk::GroupNews;

/// The news, if there are any.
pub fn told(visit: Visit) -> AnyView {
    let words = visit.words();
    let desk = visit.groups;
    let is_unclear = Memo::new(move |_| desk.is_unclear());
    let news = Memo::new(move |_| desk.news());
    let said = move |news: GroupNews| {
        let (tone, heading) = heading(words, news);
        view! { <div class="viza-no-print"><Notice tone heading announce=true /></div> }
    };
    view! {
        {move || is_unclear.get().then(|| untrack(|| unclear(visit)))}
        {move || news.get().map(said)}
    }
    .into_any()
}

fn heading(words: &Words, news: GroupNews) -> (Tone, String) {
    let heading = match news {
        GroupNews::RoleTaken => words.group_news_role(),
        GroupNews::Requested => words.group_news_requested(),
        GroupNews::Invited => words.group_news_invited(),
        GroupNews::Removed => words.group_news_removed(),
        GroupNews::Booked => words.group_news_booked(),
        GroupNews::GivenBack => words.group_news_cancelled(),
        GroupNews::Dissolved => words.group_news_dissolved(),
        GroupNews::Agreed => words.member_done(),
        GroupNews::WasDone => words.group_was_done(),
        GroupNews::WasNotDone => return (Tone::Warning, words.group_was_not_done()),
    };
    (Tone::Success, heading)
}

/// An answer was lost: until the record has been read, nothing is sent again.
fn unclear(visit: Visit) -> AnyView {
    let words = visit.words();
    let desk = visit.groups;
    let on_press = Callback::new(move |()| desk.look_again());
    view! {
        <Notice tone=Tone::Warning heading=words.group_unclear() announce=true>
            <p>{words.group_unclear_help()}</p>
            <div class="viza-actions">
                <Button
                    kind=ButtonKind::Secondary
                    text=words.common_check_again()
                    busy=desk.looking()
                    busy_text=words.keeping_checking()
                    on_press
                />
            </div>
        </Notice>
    }
    .into_any()
}
