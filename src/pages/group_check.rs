//! Who gets which time, before anything is booked; then the one button that books for everybody or for nobody.

use leptos::prelude::*;

use super::group_times::Choosing;
use super::notices;
use crate::components::{Button, ButtonKind, Notice, Tone, focus_heading};
use crate::domain::coordination::Change;
use crate::domain::group::Group;
use crate::domain::journey::Cause;
use crate::domain::party::{Run, Seat};
use crate::domain::refusal::Refusal;
use crate::domain::step::Step;
use crate::i18n::Words;

pub fn page(times: Choosing, run: &Run) -> AnyView {
    let visit = times.visit;
    let words = visit.words();
    let desk = visit.groups;
    let is_gone = Memo::new(move |_| matches!(desk.trouble(), Some(Cause::Refused(Refusal::SlotTaken { .. }))));
    let rows = times.known.with_untracked(|group| {
        let row = |seat: &Seat| Some(row(words, group.as_ref()?, seat));
        run.seats.iter().map(row).collect_view()
    });
    let change = Change::Book { leave: times.leave, run: run.id.clone() };
    let book = Callback::new(move |()| desk.change(change.clone(), focus_heading));
    let back = Callback::new(move |()| times.back(false));
    let seats = u32::try_from(run.seats.len()).unwrap_or_default();
    let actions = move || {
        view! {
            {notices::for_several(visit, Step::Check)}
            <p>{words.group_times_not_yet()}</p>
            <div class="viza-actions viza-actions--stay">
                <Button
                    text=words.group_times_confirm(seats)
                    busy=desk.busy()
                    busy_text=words.common_sending()
                    on_press=book
                />
                <Button kind=ButtonKind::Secondary text=words.common_choose_another_time() on_press=back />
            </div>
        }
        .into_any()
    };
    view! {
        <section class="viza-section">
            <h2 class="viza-heading">{words.group_times_check()}</h2>
            <p><strong>{words.date_long(run.starts.date())}</strong></p>
            <table class="viza-group-table">
                <thead>
                    <tr>
                        <th scope="col">{words.group_times_time()}</th>
                        <th scope="col">{words.group_column_name()}</th>
                        <th scope="col">{words.reference_label()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
        {move || if is_gone.get() { untrack(|| gone(times)) } else { actions() }}
    }
    .into_any()
}

fn row(words: &Words, group: &Group, seat: &Seat) -> AnyView {
    let member = group.members.iter().find(|member| member.id == seat.of);
    let (called, reference) =
        member.map(|member| (member.called.clone(), member.reference.clone())).unwrap_or_default();
    view! {
        <tr>
            <td>{words.time(seat.starts.local.time())}</td>
            <th scope="row" translate="no">{called}</th>
            <td translate="no">{reference}</td>
        </tr>
    }
    .into_any()
}

/// One of the times was taken meanwhile: nobody has got any.
fn gone(times: Choosing) -> AnyView {
    let words = times.visit.words();
    let on_press = Callback::new(move |()| times.back(true));
    view! {
        <Notice tone=Tone::Warning heading=words.group_times_gone() announce=true>
            <p>{words.group_times_gone_help()}</p>
            <div class="viza-actions"><Button text=words.common_choose_another_time() on_press /></div>
        </Notice>
    }
    .into_any()
}
