//! The list of the pieces: what each is called, where it belongs and which states it has.

use super::state::State;
use super::state::State::{
    Action, All, Busy, ByHand, Chosen, Closed, Danger, Empty, Failed, Filled, Here, Info, Leaves, Main, Opened, Partly,
    Picture, Practice, Pressed, Quiet, Saves, Second, Success, TwoLanguages, Usual, Warning, Whole, Wrong,
};
use crate::i18n::Words;
use Part::{Acting, Around, Asking, Showing, Telling};

/// What pieces are for; the order of `components/mod.rs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    Around,
    Asking,
    Telling,
    Acting,
    Showing,
}

impl Part {
    pub const ALL: [Self; 5] = [Around, Asking, Telling, Acting, Showing];

    /// Its heading.
    pub fn title(self, words: &Words) -> String {
        match self {
            Around => words.gallery_part_around(),
            Asking => words.gallery_part_asking(),
            Telling => words.gallery_part_telling(),
            Acting => words.gallery_part_acting(),
            Showing => words.gallery_part_showing(),
        }
    }
}

/// Which piece; each is called as its component.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    BrandBar,
    Footer,
    PageFrame,
    PracticeBanner,
    Progress,
    SkipLink,
    Camera,
    Checkbox,
    Choice,
    CompareCards,
    DateField,
    DayCalendar,
    ErrorSummary,
    Field,
    FileField,
    Keyboard,
    PasswordField,
    Select,
    SlotPicker,
    TextArea,
    Countdown,
    Deadline,
    EmptyState,
    Loading,
    Meter,
    Notice,
    StatusTag,
    Timeline,
    Button,
    Details,
    LinkButton,
    SecondThought,
    CopyValue,
    DefinitionRows,
    DoorSheet,
    KeyFigure,
    LinkCards,
    PaperRows,
    QrCode,
    Roll,
    SummaryList,
}

/// A piece and its states.
#[derive(Debug, Clone, Copy)]
pub struct Piece {
    pub part: Part,
    pub kind: Kind,
    /// Its name.
    pub title: fn(&Words) -> String,
    /// Each is shown once, in this order.
    pub states: &'static [State],
}

const fn piece(part: Part, kind: Kind, title: fn(&Words) -> String, states: &'static [State]) -> Piece {
    Piece { part, kind, title, states }
}

/// Every piece, by part and name.
pub const PIECES: &[Piece] = &[
    piece(Around, Kind::BrandBar, Words::gallery_brand_bar, &[Usual, Practice]),
    piece(Around, Kind::Footer, Words::gallery_footer, &[Usual]),
    piece(Around, Kind::PageFrame, Words::gallery_page_frame, &[Here]),
    piece(Around, Kind::PracticeBanner, Words::gallery_practice_banner, &[Usual]),
    piece(Around, Kind::Progress, Words::gallery_progress, &[All]),
    piece(Around, Kind::SkipLink, Words::gallery_skip_link, &[Here]),
    piece(Asking, Kind::Camera, Words::gallery_camera, &[Usual]),
    piece(Asking, Kind::Checkbox, Words::gallery_checkbox, &[Empty, Chosen, Wrong]),
    piece(Asking, Kind::Choice, Words::gallery_choice, &[Empty, Chosen, Closed, Wrong]),
    piece(Asking, Kind::CompareCards, Words::gallery_compare_cards, &[Chosen, Closed]),
    piece(Asking, Kind::DateField, Words::gallery_date_field, &[Empty, Filled, Wrong]),
    piece(Asking, Kind::DayCalendar, Words::gallery_day_calendar, &[All]),
    piece(Asking, Kind::ErrorSummary, Words::gallery_error_summary, &[Pressed]),
    piece(Asking, Kind::Field, Words::gallery_field, &[Empty, Filled, Wrong]),
    piece(Asking, Kind::FileField, Words::gallery_file_field, &[Usual]),
    piece(Asking, Kind::Keyboard, Words::gallery_keyboard, &[Usual, Chosen]),
    piece(Asking, Kind::PasswordField, Words::gallery_password_field, &[Filled, Wrong]),
    piece(Asking, Kind::Select, Words::gallery_select, &[Empty, Chosen, Wrong]),
    piece(Asking, Kind::SlotPicker, Words::gallery_slot_picker, &[All, Wrong]),
    piece(Asking, Kind::TextArea, Words::gallery_text_area, &[Empty, Filled, Wrong]),
    piece(Telling, Kind::Countdown, Words::gallery_countdown, &[Info, Warning]),
    piece(Telling, Kind::Deadline, Words::gallery_deadline, &[Usual, Warning, Failed]),
    piece(Telling, Kind::EmptyState, Words::gallery_empty_state, &[Usual, Action]),
    piece(Telling, Kind::Loading, Words::gallery_loading, &[Usual]),
    piece(Telling, Kind::Meter, Words::gallery_meter, &[Empty, Partly, Whole]),
    piece(Telling, Kind::Notice, Words::gallery_notice, &[Usual, Info, Success, Warning, Failed]),
    piece(Telling, Kind::StatusTag, Words::gallery_status_tag, &[Usual, Info, Success, Warning, Failed]),
    piece(Telling, Kind::Timeline, Words::gallery_timeline, &[All]),
    piece(Acting, Kind::Button, Words::gallery_button, &[Main, Second, Quiet, Danger, Busy, Closed]),
    piece(Acting, Kind::Details, Words::gallery_details, &[Usual, Opened]),
    piece(Acting, Kind::LinkButton, Words::gallery_link_button, &[Main, Second, Saves, Leaves]),
    piece(Acting, Kind::SecondThought, Words::gallery_second_thought, &[Usual]),
    piece(Showing, Kind::CopyValue, Words::gallery_copy_value, &[Usual, TwoLanguages]),
    piece(Showing, Kind::DefinitionRows, Words::gallery_definition_rows, &[Usual]),
    piece(Showing, Kind::DoorSheet, Words::gallery_door_sheet, &[Usual]),
    piece(Showing, Kind::KeyFigure, Words::gallery_key_figure, &[Usual, Whole]),
    piece(Showing, Kind::LinkCards, Words::gallery_link_cards, &[Usual, Picture]),
    piece(Showing, Kind::PaperRows, Words::gallery_paper_rows, &[TwoLanguages, ByHand]),
    piece(Showing, Kind::QrCode, Words::gallery_qr_code, &[Usual]),
    piece(Showing, Kind::Roll, Words::gallery_roll, &[Usual]),
    piece(Showing, Kind::SummaryList, Words::gallery_summary_list, &[Usual, Closed]),
];
