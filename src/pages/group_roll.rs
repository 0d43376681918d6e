//! The members of a group with how ready each one is, and nothing else of them; found by name, reference or what is missing.

use std::sync::Arc;

use leptos::prelude::*;

use super::group::Known;
use super::group_words;
use crate::components::{
    Button, ButtonKind, Checkbox, Field, FieldKind, OneText, QuestionWords, Roll, RollDeed, RollRow, RollWords,
    focus_heading,
};
use crate::domain::coordination::Change;
use crate::domain::group::{Group, Member, MemberState};
use crate::domain::pack::Pack;
use crate::domain::rule::Rule;
use crate::i18n::Words;
use crate::state::Visit;

/// The roll with what narrows it.
pub fn roll(visit: Visit, known: Known) -> AnyView {
    let words = visit.words();
    let (wanted, is_unready) = (RwSignal::new(String::new()), RwSignal::new(false));
    let all = Memo::new(move |_| known.with(|group| group.as_ref().map_or(0, |group| group.members.len())));
    // Worded once for all that is typed into the search.
    let entries = Memo::new(move |_| {
        let pack = visit.pack();
        known.with(|group| {
            let Some(group) = group else { return Vec::new() };
            group.members.iter().map(|member| Entry::of(words, &pack, group, member)).collect::<Vec<_>>()
        })
    });
    let rows = Memo::new(move |_| {
        let (wanted, is_unready) = (sign(&wanted.get()), is_unready.get());
        let is_shown = |entry: &&Entry| entry.fits(&wanted) && !(is_unready && entry.is_done);
        entries.with(|entries| entries.iter().filter(is_shown).map(|entry| entry.row.clone()).collect::<Vec<_>>())
    });
    let shown = move || words.group_shown(&count(words, all.get()), &count(words, rows.with(Vec::len)));
    let none = move || rows.with(Vec::is_empty).then(|| view! { <p>{words.group_none_found()}</p> });
    let asked = RwSignal::new(None::<String>);
    let columns = Memo::new(move |_| {
        known.with(|group| group.as_ref().map(|group| columns(words, &visit.pack(), group)).unwrap_or_default())
    });
    let table = move || {
        let words = RollWords { label: words.group_members(), keys: words.group_list_keys(), columns: columns.get() };
        let detail = Callback::new(move |member: String| question(visit, known, asked, member));
        let on_press = Callback::new(move |member: String| asked.set(Some(member)));
        view! { <Roll words rows opened=asked detail on_press /> }
    };
    view! {
        <div class="viza-no-print">{narrowing(visit, wanted, is_unready)} <p role="status">{shown}</p></div>
        {table}
        {none}
    }
    .into_any()
}

fn narrowing(visit: Visit, wanted: RwSignal<String>, is_unready: RwSignal<bool>) -> AnyView {
    let words = visit.words();
    let labelled = |label| QuestionWords { label, ..QuestionWords::default() };
    let question = OneText {
        name: "group-filter".to_owned(),
        words: labelled(words.group_filter()),
        value: wanted.into(),
        error: Signal::stored(None),
        on_input: Callback::new(move |text| wanted.set(text)),
    };
    let on_change = Callback::new(move |on| is_unready.set(on));
    view! {
        <Field question kind=FieldKind::NAME />
        <Checkbox name="group-unready" words=labelled(words.group_filter_unready()) checked=is_unready on_change />
    }
    .into_any()
}

/// What a search goes by: letters and digits, so that no hyphen and no capital stands in its way.
fn sign(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// A member as the roll shows them, and what they are found by.
#[derive(Clone, PartialEq, Eq)]
struct Entry {
    row: Arc<RollRow>,
    signs: [String; 2],
    /// Nothing is waited for: the member is ready, or has left.
    is_done: bool,
}

impl Entry {
    fn of(words: &Words, pack: &Pack, group: &Group, member: &Member) -> Self {
        Self {
            row: Arc::new(row(words, pack, group, member)),
            signs: [sign(&member.called), sign(&member.reference)],
            is_done: member.state == MemberState::Left || group_words::is_ready(pack, member),
        }
    }

    fn fits(&self, wanted: &str) -> bool {
        self.signs.iter().any(|sign| sign.contains(wanted))
    }
}

fn count(words: &Words, number: usize) -> String {
    words.number(i64::try_from(number).unwrap_or_default())
}

/// The columns that the country asks for; once the group is booked, who comes when.
fn columns(words: &Words, pack: &Pack, group: &Group) -> Vec<String> {
    let facts = match group.appointment {
        Some(_) => vec![words.group_times_time()],
        None => {
            let facts = [
                pack.states(Rule::GroupOwnDs160).then(|| words.group_column_ds160()),
                pack.states(Rule::GroupEachPays).then(|| words.group_column_fee()),
                pack.delivery.required_to_book.then(|| words.group_column_delivery()),
                Some(words.group_column_alone()),
            ];
            facts.into_iter().flatten().collect()
        }
    };
    let who = [words.group_column_name(), words.group_column_state()];
    who.into_iter().chain(facts).chain([words.group_remove()]).collect()
}

fn row(words: &Words, pack: &Pack, group: &Group, member: &Member) -> RollRow {
    let (tone, state) = group_words::member(words, pack, member);
    let cells = match group.appointment {
        Some(_) => vec![member.interview.map_or_else(|| words.group_cell_none(), |at| words.date_time(at.local))],
        None => facts(words, pack, member),
    };
    let deed = member
        .may_be_removed()
        .then(|| RollDeed { text: words.group_remove(), label: words.group_remove_who(&member.called) });
    RollRow {
        key: member.id.clone(),
        name: member.called.clone(),
        note: member.reference.clone(),
        tone,
        state,
        cells,
        deed,
    }
}

fn facts(words: &Words, pack: &Pack, member: &Member) -> Vec<String> {
    let done = |known: Option<bool>| match known {
        Some(true) => words.group_cell_done(),
        Some(false) => words.group_cell_missing(),
        None => words.group_cell_unknown(),
    };
    let ready = member.ready;
    let alone = match ready.map(|ready| ready.alone) {
        Some(true) => words.group_cell_none(),
        Some(false) => words.group_cell_has_one(),
        None => words.group_cell_unknown(),
    };
    let facts = [
        pack.states(Rule::GroupOwnDs160).then(|| done(ready.map(|ready| ready.ds160))),
        pack.states(Rule::GroupEachPays).then(|| done(ready.and_then(|ready| ready.fee))),
        pack.delivery.required_to_book.then(|| done(ready.and_then(|ready| ready.delivery))),
        Some(alone),
    ];
    facts.into_iter().flatten().collect()
}

/// Whether to take a member off the list, with what it costs them.
fn question(visit: Visit, known: Known, asked: RwSignal<Option<String>>, member: String) -> AnyView {
    let words = visit.words();
    let desk = visit.groups;
    let question = known.with_untracked(|group| {
        let member = group.as_ref()?.members.iter().find(|known| known.id == member)?;
        Some(words.group_remove_question(&member.called))
    });
    let keep = Callback::new(move |()| asked.set(None));
    let on_press = Callback::new(move |()| {
        let change = Change::Remove { member: member.clone() };
        desk.change(change, move || {
            // The page may have been left meanwhile.
            let _ = asked.try_set(None);
            focus_heading();
        });
    });
    view! {
        <div role="alert">
            <p>{question}</p>
            <div class="viza-actions">
                <Button text=words.group_remove_keep() on_press=keep />
                <Button
                    kind=ButtonKind::Danger
                    text=words.group_remove()
                    busy=desk.busy()
                    busy_text=words.common_sending()
                    on_press
                />
            </div>
        </div>
    }
    .into_any()
}
