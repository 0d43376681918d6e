//! What shows something.

use std::sync::Arc;

use leptos::prelude::*;

use super::around::here;
use super::stage::{Sample, moment};
use super::state::State;
use crate::components::{
    CopyValue, CopyWords, DefinitionRow, DefinitionRows, DoorSheet, KeyFigure, LinkCard, LinkCards, PaperRow,
    PaperRows, QrCode, Roll, RollDeed, RollRow, RollWords, RowChange, Saying, SheetHead, SummaryList, SummaryRow, Tone,
};
use crate::domain::language::Language;

pub fn copy_value(sample: &Sample) -> AnyView {
    let words = sample.words;
    let label = words.payment_reference();
    let also = sample.is(State::TwoLanguages).then(|| Saying { lang: words.language().code(), text: label.clone() });
    let around = CopyWords { label, also, copy: words.common_copy(), copied: words.common_copied() };
    view! { <CopyValue words=around value=sample.reference() /> }.into_any()
}

fn facts(sample: &Sample) -> Vec<DefinitionRow> {
    let words = sample.words;
    let post = sample.pack.names(words.language()).map(|names| names.post.clone());
    let row = |term, text| DefinitionRow { term, text };
    vec![
        row(words.check_applicant(), words.gallery_person_one()),
        row(words.profile_passport_number(), "001234567".to_owned()),
        row(words.check_where(), post.unwrap_or_default()),
    ]
}

pub fn definition_rows(sample: &Sample) -> AnyView {
    view! { <DefinitionRows rows=facts(sample) /> }.into_any()
}

pub fn door_sheet(sample: &Sample) -> AnyView {
    let words = sample.words;
    let head = SheetHead {
        title: words.confirmation_title(),
        reference_label: words.reference_label(),
        reference: sample.reference(),
        date: words.date_long(moment().date()),
        time: words.confirmation_time(&words.time(moment().time())),
    };
    view! {
        <DoorSheet head rows=facts(sample) code=qr_code(sample)>
            <p>{words.confirmation_no_phones()}</p>
        </DoorSheet>
    }
    .into_any()
}

pub fn key_figure(sample: &Sample) -> AnyView {
    let words = sample.words;
    let class = words.visa_class_b1b2();
    let remark = if sample.is(State::Usual) { String::new() } else { words.fee_exact() };
    view! { <KeyFigure label=words.fee_amount(&class) figure=sample.amount() remark /> }.into_any()
}

pub fn link_cards(sample: &Sample) -> AnyView {
    let words = sample.words;
    let picture = if sample.is(State::Picture) { sample.logo.clone() } else { String::new() };
    let card =
        |title, text| LinkCard { title, text, href: here(sample), picture: picture.clone(), lang: String::new() };
    let cards = vec![card(words.front_begin(), words.front_duration()), card(words.front_find(), words.front_kept())];
    view! { <LinkCards cards /> }.into_any()
}

/// What it is in the visitor's language and in English, as a clerk reads it beside the applicant.
pub fn paper_rows(sample: &Sample) -> AnyView {
    let words = sample.words;
    let own = Saying { lang: words.language().code(), text: words.payment_amount() };
    let value = Saying { lang: Language::En.code(), text: sample.amount() };
    let values = if sample.is(State::ByHand) { Vec::new() } else { vec![value] };
    let rows = vec![PaperRow { terms: vec![own.clone(), own], values }];
    view! { <PaperRows rows by_hand=words.gallery_by_hand() /> }.into_any()
}

pub fn qr_code(sample: &Sample) -> AnyView {
    view! { <QrCode data=sample.reference() label=sample.words.confirmation_qr() /> }.into_any()
}

pub fn roll(sample: &Sample) -> AnyView {
    let words = sample.words;
    let opened = RwSignal::new(None);
    let row = |key: &str, name: String, tone, state| {
        let deed = RollDeed { text: words.group_remove(), label: words.group_remove_who(&name) };
        Arc::new(RollRow {
            key: key.to_owned(),
            name,
            note: sample.reference(),
            tone,
            state,
            cells: vec![words.group_cell_done(), words.group_cell_missing()],
            deed: Some(deed),
        })
    };
    let rows = Signal::stored(vec![
        row("1", words.gallery_person_one(), Tone::Success, words.group_member_ready()),
        row("2", words.gallery_person_two(), Tone::Info, words.group_member_agreed()),
        row("3", words.gallery_person_three(), Tone::Neutral, words.group_member_invited()),
    ]);
    let columns = vec![
        words.group_column_name(),
        words.group_column_state(),
        words.group_column_fee(),
        words.group_column_delivery(),
        words.group_remove(),
    ];
    let around = RollWords { label: words.group_members(), keys: words.group_list_keys(), columns };
    let detail = Callback::new(move |_| view! { <p>{words.group_members_lead()}</p> }.into_any());
    let on_press = Callback::new(move |key| opened.set(Some(key)));
    view! { <Roll words=around rows opened detail on_press /> }.into_any()
}

pub fn summary_list(sample: &Sample) -> AnyView {
    let words = sample.words;
    let rows = facts(sample).into_iter().map(|DefinitionRow { term, text }| {
        let change = RowChange { text: words.common_change(), what: term.clone(), href: here(sample) };
        SummaryRow { key: term, value: vec![text], change: sample.is(State::Usual).then_some(change) }
    });
    view! { <SummaryList heading=words.check_applicant() rows=rows.collect() /> }.into_any()
}
