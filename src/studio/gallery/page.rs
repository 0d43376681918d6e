//! The page: every part, in it every piece, in it every state.

use std::sync::Arc;

use leptos::prelude::*;

use super::pieces::{Kind, PIECES, Part, Piece};
use super::stage::Sample;
use super::state::State;
use super::{acting, around, asking, choosing, keys, showing, telling};
use crate::components::{PageFrame, focus};
use crate::domain::pack::Pack;
use crate::i18n::Words;

/// The gallery of a country; `logo` is the address of its logo, empty where it has none.
pub fn page(words: &'static Words, pack: &Arc<Pack>, logo: &str) -> AnyView {
    document().set_title(&words.app_page_title(&words.gallery_title()));
    let parts = Part::ALL.map(|part| part_section(part, words, pack, logo)).collect_view();
    view! {
        <PageFrame title=words.gallery_title() wide=true>
            <p class="viza-lead">{words.gallery_lead()}</p>
            <nav aria-label=words.gallery_parts()>
                <ul class="viza-actions" role="list">{Part::ALL.map(|part| jump(part, words)).collect_view()}</ul>
            </nav>
            {parts}
        </PageFrame>
    }
    .into_any()
}

fn heading_id(part: Part) -> String {
    format!("gallery-{}", part as usize)
}

/// A way to a part; the address stays as it is.
fn jump(part: Part, words: &'static Words) -> AnyView {
    view! {
        <li>
            <a
                class="viza-gallery__jump"
                href=format!("#{}", heading_id(part))
                on:click=move |event| {
                    event.prevent_default();
                    focus(&heading_id(part));
                }
            >
                {part.title(words)}
            </a>
        </li>
    }
    .into_any()
}

fn part_section(part: Part, words: &'static Words, pack: &Arc<Pack>, logo: &str) -> AnyView {
    let pieces = PIECES.iter().filter(|piece| piece.part == part).map(|piece| {
        let samples = piece.states.iter().map(|state| {
            framed(Sample { words, pack: pack.clone(), logo: logo.to_owned(), kind: piece.kind, state: *state })
        });
        piece_section(piece, words, samples.collect_view().into_any())
    });
    view! {
        <section class="viza-gallery__part" aria-labelledby=heading_id(part)>
            <h2 class="viza-heading" id=heading_id(part) tabindex="-1">{part.title(words)}</h2>
            {pieces.collect_view()}
        </section>
    }
    .into_any()
}

fn piece_section(piece: &Piece, words: &'static Words, samples: AnyView) -> AnyView {
    view! {
        <h3 class="viza-gallery__title">{(piece.title)(words)}</h3>
        <div class="viza-gallery__samples">{samples}</div>
    }
    .into_any()
}

fn framed(sample: Sample) -> AnyView {
    view! {
        <figure class="viza-gallery__sample">
            <figcaption class="viza-gallery__state">{sample.state.title(sample.words)}</figcaption>
            <div class="viza-gallery__stage">{drawn(&sample)}</div>
        </figure>
    }
    .into_any()
}

fn drawn(sample: &Sample) -> AnyView {
    if sample.is(State::Here) {
        return view! { <p>{sample.words.gallery_here()}</p> }.into_any();
    }
    let draw: fn(&Sample) -> AnyView = match sample.kind {
        Kind::BrandBar => around::brand_bar,
        Kind::Footer => around::footer,
        Kind::PageFrame | Kind::SkipLink => return ().into_any(),
        Kind::PracticeBanner => around::practice_banner,
        Kind::Progress => around::progress,
        Kind::Camera => asking::camera,
        Kind::Checkbox => asking::checkbox,
        Kind::Choice => choosing::choice,
        Kind::CompareCards => choosing::compare_cards,
        Kind::DateField => asking::date_field,
        Kind::DayCalendar => choosing::day_calendar,
        Kind::ErrorSummary => asking::error_summary,
        Kind::Field => asking::field,
        Kind::FileField => asking::file_field,
        Kind::Keyboard => keys::keyboard,
        Kind::PasswordField => asking::password_field,
        Kind::Select => choosing::select,
        Kind::SlotPicker => choosing::slot_picker,
        Kind::TextArea => asking::text_area,
        Kind::Countdown => telling::countdown,
        Kind::Deadline => telling::deadline,
        Kind::EmptyState => telling::empty_state,
        Kind::Loading => telling::loading,
        Kind::Meter => telling::meter,
        Kind::Notice => telling::notice,
        Kind::StatusTag => telling::status_tag,
        Kind::Timeline => telling::timeline,
        Kind::Button => acting::button,
        Kind::Details => acting::details,
        Kind::LinkButton => acting::link_button,
        Kind::SecondThought => acting::second_thought,
        Kind::CopyValue => showing::copy_value,
        Kind::DefinitionRows => showing::definition_rows,
        Kind::DoorSheet => showing::door_sheet,
        Kind::KeyFigure => showing::key_figure,
        Kind::LinkCards => showing::link_cards,
        Kind::PaperRows => showing::paper_rows,
        Kind::QrCode => showing::qr_code,
        Kind::Roll => showing::roll,
        Kind::SummaryList => showing::summary_list,
    };
    draw(sample)
}
