//! Times for a whole group: days on which everybody gets one, all or none, checked before they are booked (R77).

use chrono::{Duration, NaiveDate};
use leptos::prelude::*;

use super::group::{Known, part_href};
use super::group_overview::{leave, standing, window_over};
use super::{group_check, group_dates, notices, party_times};
use crate::components::{
    Button, ButtonKind, Choice, ChoiceOption, EmptyState, Link, LinkButton, Loading, OneOf, QuestionWords,
    focus_heading, focus_question,
};
use crate::domain::booking::NoSlots;
use crate::domain::clock::Moment;
use crate::domain::coordination::{MayBook, Missing};
use crate::domain::group::GroupState;
use crate::domain::group_page::GroupPart;
use crate::domain::party::{Run, TimeRuns};
use crate::domain::step::Step;
use crate::i18n::Words;
use crate::state::Visit;

/// What can be done here now.
#[derive(Clone, PartialEq)]
enum Phase {
    /// The window ended, perhaps while the page was open (R80).
    Over,
    Booked,
    Closed(Vec<Missing>),
    Open(MayBook),
}

/// The times on the page.
#[derive(Clone, Copy)]
pub struct Choosing {
    pub visit: Visit,
    pub known: Known,
    pub leave: MayBook,
    /// The run that is chosen, by id.
    pub run: RwSignal<Option<String>>,
    /// Whether who gets which time is being checked.
    pub is_checking: RwSignal<bool>,
    /// First day of the look that was last wished for.
    from: RwSignal<NaiveDate>,
    is_missing: RwSignal<bool>,
}

pub fn body(visit: Visit, known: Known) -> AnyView {
    let (state, leave) = (standing(visit, known), leave(visit, known));
    // Opening the page reads the group; its times are looked up after that, and later readings draw nothing anew.
    let is_read = Memo::new(move |was: Option<&bool>| was == Some(&true) || !visit.groups.looking().get());
    let phase = Memo::new(move |_| match (state.get()?, leave.get()?) {
        (GroupState::Expired, _) => Some(Phase::Over),
        (GroupState::Booked, _) => Some(Phase::Booked),
        (_, Ok(leave)) => Some(Phase::Open(leave)),
        (_, Err(missing)) => Some(Phase::Closed(missing)),
    });
    (move || {
        let phase = phase.get().filter(|_| is_read.get())?;
        Some(untrack(|| match phase {
            Phase::Over => window_over(visit),
            Phase::Booked => booked(visit, known),
            Phase::Closed(missing) => closed(visit, known, &missing),
            Phase::Open(leave) => open(visit, known, leave),
        }))
    })
    .into_any()
}

fn booked(visit: Visit, known: Known) -> AnyView {
    (move || known.with(|group| group.as_ref().map(|group| untrack(|| group_dates::booked(visit, group))))).into_any()
}

fn closed(visit: Visit, known: Known, missing: &[Missing]) -> AnyView {
    let words = visit.words();
    let id = known.with_untracked(|group| group.as_ref().map(|group| group.id.clone())).unwrap_or_default();
    let link = Link { text: words.group_members(), href: part_href(visit, &id, GroupPart::Members) };
    let missing = group_dates::missing(visit, missing);
    view! {
        <EmptyState heading=words.group_times_closed() text=words.group_times_all()>
            {missing}
            <LinkButton link />
        </EmptyState>
    }
    .into_any()
}

fn open(visit: Visit, known: Known, leave: MayBook) -> AnyView {
    let words = visit.words();
    let today = visit.pack().zone.date(visit.journey.glance_at_clock());
    let times = Choosing {
        visit,
        known,
        leave,
        run: RwSignal::new(None),
        is_checking: RwSignal::new(false),
        from: RwSignal::new(today),
        is_missing: RwSignal::new(false),
    };
    times.look(today);
    let body = move || {
        let checked = times.is_checking.get().then(|| untrack(|| times.chosen())).flatten();
        untrack(|| checked.map_or_else(|| choose(times), |run| group_check::page(times, &run)))
    };
    view! {
        <p class="viza-lead">{words.group_times_all()}</p>
        <p>{words.group_times_count(leave.seats())} " " {words.booking_embassy_time()}</p>
        {body}
    }
    .into_any()
}

impl Choosing {
    /// One look; what stood there stays until the answer comes.
    fn look(self, from: NaiveDate) {
        self.from.set(from);
        self.visit.groups.look_for_times(from);
    }

    /// The run that is chosen, as long as the last look has it.
    fn chosen(self) -> Option<Run> {
        let id = self.run.get()?;
        self.visit.groups.times()?.runs.into_iter().find(|run| run.id == id)
    }

    /// The office looks nothing up before; tracked.
    fn pause(self) -> Option<Moment> {
        let now = self.visit.journey.now();
        self.visit.groups.times()?.look_again.filter(|again| again.at > now)
    }

    /// Back to the days; `anew` where those that were shown are gone.
    pub fn back(self, anew: bool) {
        self.is_checking.set(false);
        if anew {
            self.run.set(None);
            self.look(self.from.get_untracked());
        }
        focus_heading();
    }

    fn check(self) {
        let is_chosen = untrack(|| self.chosen()).is_some();
        self.is_missing.set(!is_chosen);
        self.is_checking.set(is_chosen);
        if is_chosen {
            focus_heading();
        } else {
            focus_question(QUESTION);
        }
    }
}

const QUESTION: &str = "group-run";

fn choose(times: Choosing) -> AnyView {
    let visit = times.visit;
    let words = visit.words();
    let desk = visit.groups;
    let found = Memo::new(move |_| desk.times());
    let pause = Memo::new(move |_| times.pause());
    let closed = Signal::derive(move || desk.looking().get() || pause.with(Option::is_some));
    let is_opening = Signal::derive(move || desk.looking().get() && found.with(Option::is_none));
    let again = Callback::new(move |()| times.look(times.from.get_untracked()));
    let later = Callback::new(move |()| times.look(times.from.get_untracked() + Duration::days(31)));
    let freshness = move || found.with(|found| found.as_ref().map(|found| party_times::freshness(words, found)));
    let paused =
        move || pause.get().map(|again| view! { <p>{words.booking_paused(&words.time(again.local.time()))}</p> });
    let days = move || found.with(|found| found.as_ref().map(|found| untrack(|| days(times, found, closed))));
    view! {
        <Loading shown=is_opening text=words.common_loading() />
        <div class="viza-actions">
            <p role="status">{freshness}</p>
            <Button
                kind=ButtonKind::Quiet
                text=words.common_check_again()
                busy=desk.looking()
                closed
                busy_text=words.keeping_checking()
                on_press=again
            />
        </div>
        {paused}
        {days}
        <div class="viza-actions">
            <Button kind=ButtonKind::Secondary text=words.booking_later() busy=desk.looking() closed on_press=later />
        </div>
        {notices::for_several(visit, Step::Booking)}
    }
    .into_any()
}

/// The days with their times, or why there are none.
fn days(times: Choosing, found: &TimeRuns, closed: Signal<bool>) -> AnyView {
    let words = times.visit.words();
    if found.runs.is_empty() {
        return none(times, found, closed);
    }
    let options = found.runs.iter().map(|run| option(words, run)).collect::<Vec<_>>();
    let error = Signal::derive(move || times.is_missing.get().then(|| words.booking_none_chosen()));
    let label = words.group_times_choose();
    let question = OneOf {
        name: QUESTION.to_owned(),
        words: QuestionWords { label, hint: String::new(), error_prefix: words.problem_prefix() },
        chosen: times.run.into(),
        error,
        on_choose: Callback::new(move |run| times.run.set(Some(run))),
    };
    let on_press = Callback::new(move |()| times.check());
    view! {
        <Choice question options />
        <div class="viza-actions viza-actions--stay"><Button text=words.common_continue() on_press /></div>
    }
    .into_any()
}

fn option(words: &Words, run: &Run) -> ChoiceOption {
    let [starts, ends] = [run.starts, run.ends].map(|at| words.time(at.local.time()));
    ChoiceOption {
        value: run.id.clone(),
        title: words.date_long(run.starts.date()),
        body: words.group_times_seats(u32::try_from(run.seats.len()).unwrap_or_default()),
        aside: words.group_times_span(&ends, &starts),
        closed: String::new(),
    }
}

fn none(times: Choosing, found: &TimeRuns, closed: Signal<bool>) -> AnyView {
    let words = times.visit.words();
    let text = match found.empty {
        Some(NoSlots::NoneReleased) => words.booking_none_released(),
        Some(NoSlots::NoneForClass) => words.booking_none_for_class(),
        Some(NoSlots::AllTaken) | None => words.group_times_none_help(),
    };
    let onward = found.next_free.map(|day| {
        let on_press = Callback::new(move |()| times.look(day));
        view! { <Button text=words.booking_next_free(&words.date_long(day)) closed on_press /> }
    });
    view! { <EmptyState heading=words.group_times_none() text>{onward}</EmptyState> }.into_any()
}
