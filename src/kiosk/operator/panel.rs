//! What the device says of itself: its build, its line, its clock, what waits to be sent, its room, its next restart.

use chrono::NaiveDateTime;
use js_sys::Date;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::super::Loan;
use super::{begin_anew, device_time, paper};
use crate::api::reads;
use crate::components::{Button, ButtonKind, DefinitionRow, DefinitionRows, Notice, Tone};
use crate::domain::line::LineState;
use crate::domain::operator::{Difference, difference, next_restart};
use crate::domain::sealing::Flaw;
use crate::i18n::Words;
use crate::pages::clock::how_wrong;
use crate::state::kiosk_post::Standing;
use crate::storage::room::{Room, room};

/// What was found when the device was looked at last.
#[derive(Clone, Copy)]
struct Look {
    /// The office's clock against the device's, if the office has answered.
    clock: RwSignal<Option<Difference>>,
    /// When it answered, by the device's clock.
    heard: RwSignal<Option<NaiveDateTime>>,
    room: RwSignal<Option<Room>>,
    is_busy: RwSignal<bool>,
}

/// Everything, looked at now.
pub fn panel(words: &'static Words, loan: StoredValue<Loan, LocalStorage>) -> AnyView {
    let look = Look {
        clock: RwSignal::new(None),
        heard: RwSignal::new(None),
        room: RwSignal::new(None),
        is_busy: RwSignal::new(false),
    };
    look.at(loan.get_value());
    let checks = Callback::new(move |()| look.at(loan.get_value()));
    let prints = Callback::new(|()| {
        let _ = window().print();
    });
    let anew = Callback::new(|()| begin_anew());
    let rows = move || view! { <DefinitionRows rows=look.rows(words, &loan.get_value()) /> };
    let line = loan.with_value(|loan| loan.premises.line);
    let trouble = move || {
        (line.state() != LineState::Up).then(|| {
        view! { <Notice tone=Tone::Warning heading=state(words, line.state())>{words.operator_line_help()}</Notice> }
    })
    };
    let now = Signal::derive(move || words.date_time(device_time()));
    view! {
        <div class="viza-stack viza-no-print">
            {trouble}
            {rows}
            <div class="viza-actions">
                <Button text=words.operator_check() on_press=checks busy=look.is_busy />
                <Button kind=ButtonKind::Secondary text=words.operator_print() on_press=prints />
                <Button kind=ButtonKind::Secondary text=words.operator_restart() on_press=anew />
            </div>
        </div>
        {paper::paper(words, now)}
    }
    .into_any()
}

impl Look {
    /// Looks at what does not tell by itself how it is.
    fn at(self, loan: Loan) {
        if self.is_busy.get_untracked() {
            return;
        }
        self.is_busy.set(true);
        spawn_local(async move {
            let time = reads::time(&loan.premises.office).await.ok();
            let room = room().await;
            if self.is_busy.is_disposed() {
                return;
            }
            if let Some(time) = time {
                self.clock.set(Some(difference(Date::now() as i64, time.timestamp_millis())));
                self.heard.set(Some(device_time()));
            }
            self.room.set(room);
            self.is_busy.set(false);
        });
    }

    fn rows(self, words: &'static Words, loan: &Loan) -> Vec<DefinitionRow> {
        let row = |term, text| DefinitionRow { term, text };
        let heard = self.heard.get().map_or_else(|| words.operator_not_yet(), |heard| words.date_time(heard));
        let clock = self.clock.get().map_or_else(|| words.operator_not_yet(), |clock| told(words, clock));
        let mut rows = vec![
            row(words.operator_version(), version()),
            row(words.operator_line(), state(words, loan.premises.line.state())),
            row(words.operator_heard(), heard),
            row(words.operator_clock(), clock),
        ];
        rows.extend(loan.premises.post.map(|post| row(words.operator_post(), waiting(words, &post.standing()))));
        rows.extend(self.room.get().map(|room| row(words.operator_room(), space(words, room))));
        let restart = loan.terms.restart.map(|daily| words.date_time(next_restart(device_time(), daily)));
        rows.push(row(words.operator_next_restart(), restart.unwrap_or_else(|| words.operator_no_restart())));
        rows
    }
}

/// The version, and the build that runs.
fn version() -> String {
    let build = document().query_selector("meta[name=\"viza:build\"]").ok().flatten();
    let build = build.and_then(|build| build.get_attribute("content")).unwrap_or_default();
    [env!("CARGO_PKG_VERSION"), &build].join(" · ")
}

fn state(words: &Words, state: LineState) -> String {
    match state {
        LineState::Up => words.operator_line_up(),
        LineState::Down => words.operator_line_down(),
        LineState::Portal => words.operator_line_portal(),
    }
}

fn told(words: &Words, clock: Difference) -> String {
    match clock {
        Difference::None => words.operator_clock_right(),
        Difference::Seconds(seconds) => words.operator_clock_seconds(seconds),
        Difference::Wrong(wrong) => how_wrong(words, wrong),
    }
}

fn waiting(words: &Words, standing: &Standing) -> String {
    let count = words.operator_post_waiting(standing.waiting);
    let until = standing.first_until.map(|day| words.operator_post_until(&words.date_medium(day)));
    let refused = standing.refused.each().map(|(flaw, count)| refused(words, flaw, count));
    [Some(count), until].into_iter().flatten().chain(refused).collect::<Vec<_>>().join(" ")
}

fn refused(words: &Words, flaw: Flaw, count: u32) -> String {
    match flaw {
        Flaw::Unreadable => words.operator_post_unreadable(count),
        Flaw::KeyRetired => words.operator_post_key_retired(count),
        Flaw::Replayed => words.operator_post_replayed(count),
        Flaw::Expired => words.operator_post_expired(count),
    }
}

/// In megabytes, as room on a device is told.
fn space(words: &Words, room: Room) -> String {
    let megabytes = |bytes: f64| words.number((bytes / 1e6).ceil() as i64);
    let used = words.operator_room_used(&megabytes(room.all), &megabytes(room.used));
    let kept = if room.is_kept { words.operator_room_kept() } else { words.operator_room_loose() };
    format!("{used} {kept}")
}
