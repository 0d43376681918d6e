//! The one letter with which the passports of a whole group are collected (R85): every member signs it, in the visitor's
//! language and in that of the pickup place.

use leptos::prelude::*;

use super::group::Known;
use super::two_languages::{self, lines};
use crate::components::{Button, DefinitionRow, EmptyState, PaperRows};
use crate::domain::group::{Group, Member};
use crate::domain::rule::Rule;
use crate::i18n::Words;
use crate::state::Visit;

pub fn body(visit: Visit, known: Known) -> AnyView {
    let words = visit.words();
    if !visit.pack().states(Rule::GroupOneLetter) {
        return view! { <EmptyState heading=words.letter_unknown() text=words.letter_unknown_help() /> }.into_any();
    }
    let reader = two_languages::reader(visit, two_languages::of_country(visit));
    let on_press = Callback::new(|()| {
        let _ = window().print();
    });
    let ready = move |group: &Group| {
        view! {
            <p class="viza-lead">{words.group_letter_lead()}</p>
            {move || two_languages::waited_for(visit, &reader.get(), words.letter_one_language())}
            <div class="viza-actions"><Button text=words.letter_print() on_press /></div>
            {letter(visit, group, &two_languages::spoken(visit, &reader.get()))}
        }
        .into_any()
    };
    let later = move || {
        view! { <EmptyState heading=words.group_letter_later() text=words.group_letter_later_help() /> }.into_any()
    };
    (move || known.with(|group| group.as_ref().filter(|group| group.appointment.is_some()).map_or_else(later, ready)))
        .into_any()
}

fn letter(visit: Visit, group: &Group, languages: &[Words]) -> AnyView {
    let by_hand = visit.words().letter_by_hand();
    let rows = two_languages::rows(languages, rows);
    let members = group.members.iter().filter(|member| member.interview.is_some());
    let members = members.map(|member| signature(member, &by_hand)).collect_view();
    view! {
        <article class="viza-letter">
            <div class="viza-letter__title">{lines(languages, Words::letter_title)}</div>
            {lines(languages, |words| words.group_letter_text(&group.name))}
            <PaperRows rows by_hand=by_hand.clone() />
            {lines(languages, Words::group_letter_brings)}
            <table class="viza-group-table">
                <thead>
                    <tr>
                        <th scope="col">{lines(languages, Words::letter_applicant)}</th>
                        <th scope="col">{lines(languages, Words::reference_label)}</th>
                        <th scope="col">{lines(languages, Words::group_letter_signature)}</th>
                    </tr>
                </thead>
                <tbody>{members}</tbody>
            </table>
        </article>
    }
    .into_any()
}

fn signature(member: &Member, by_hand: &str) -> AnyView {
    view! {
        <tr>
            <th scope="row" translate="no">{member.called.clone()}</th>
            <td translate="no">{member.reference.clone()}</td>
            <td class="viza-group-table__blank"><span class="viza-hidden">{by_hand.to_owned()}</span></td>
        </tr>
    }
    .into_any()
}

/// What is written by hand above the signatures.
fn rows(words: &Words) -> Vec<DefinitionRow> {
    let row = |term| DefinitionRow { term, text: String::new() };
    vec![row(words.letter_representative()), row(words.letter_representative_document()), row(words.letter_day())]
}
