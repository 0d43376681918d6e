//! The pieces that pages are built from.
//!
//! A piece takes plain values and signals in and gives callbacks out. It knows no rule of the service, fetches nothing,
//! keeps nothing, and has no words of its own: every text comes from the page, already in the visitor's language. Its
//! look is the style sheet of the same name, and the two share only class names that begin with `viza-`.
//!
//! The list is in reading order: what stands around a page, what asks, what tells, what acts, what shows.

// Around every page.
pub mod brand_bar;
pub mod footer;
pub mod page_frame;
pub mod practice_banner;
pub mod progress;
pub mod skip_link;

// Asking.
pub mod calendar_keys;
pub mod calendar_month;
pub mod camera;
pub mod checkbox;
pub mod choice;
pub mod compare_cards;
pub mod date_field;
pub mod day_calendar;
pub mod error_summary;
pub mod field;
pub mod file_field;
pub mod key_sign;
pub mod key_walk;
pub mod keyboard;
pub mod one_of;
pub mod one_text;
pub mod password_field;
pub mod question;
pub mod select;
pub mod slot_picker;
pub mod text_area;

// Telling.
pub mod countdown;
pub mod deadline;
pub mod empty_state;
pub mod loading;
pub mod meter;
pub mod notice;
pub mod status_tag;
pub mod timeline;
pub mod tone;

// Acting.
pub mod button;
pub mod details;
pub mod focus;
pub mod link_button;
pub mod second_thought;

// Showing.
pub mod breakable;
pub mod copy_value;
pub mod definition_rows;
pub mod door_sheet;
pub mod key_figure;
pub mod link_cards;
pub mod paper_rows;
pub mod qr_code;
pub mod roll;
pub mod roll_window;
pub mod summary_list;

pub use brand_bar::{Brand, BrandBar, LanguageLink};
pub use breakable::breakable;
pub use button::{Button, ButtonKind};
pub use calendar_month::{CalendarDay, CalendarKey, CalendarMonth, CalendarWords, DayState, MonthTurn, Weekday};
pub use camera::{Camera, CameraPicture, CameraTrouble, PictureSize, picture_in};
pub use checkbox::Checkbox;
pub use choice::{Choice, ChoiceOption};
pub use compare_cards::{CompareCard, CompareCards};
pub use copy_value::{CopyValue, CopyWords};
pub use countdown::Countdown;
pub use date_field::{DateField, DateLabels, DateText};
pub use day_calendar::DayCalendar;
pub use deadline::Deadline;
pub use definition_rows::{DefinitionRow, DefinitionRows};
pub use details::Details;
pub use door_sheet::{DoorSheet, SheetHead};
pub use empty_state::EmptyState;
pub use error_summary::{ErrorLink, ErrorSummary};
pub use field::{Field, FieldKind, FieldWidth};
pub use file_field::{FileField, FileRead};
pub use focus::{focus, focus_heading, focus_question};
pub use footer::Footer;
pub use key_figure::KeyFigure;
pub use key_sign::KeySign;
pub use key_walk::KeyPlace;
pub use keyboard::{KeyCap, KeyWidth, Keyboard};
pub use link_button::{Link, LinkButton};
pub use link_cards::{LinkCard, LinkCards};
pub use loading::Loading;
pub use meter::Meter;
pub use notice::Notice;
pub use one_of::OneOf;
pub use one_text::OneText;
pub use page_frame::PageFrame;
pub use paper_rows::{PaperRow, PaperRows, Saying};
pub use password_field::{PasswordField, ShowWords};
pub use practice_banner::PracticeBanner;
pub use progress::{Progress, ProgressStep, StepState};
pub use qr_code::QrCode;
pub use question::QuestionWords;
pub use roll::{Roll, RollDeed, RollRow, RollWords};
pub use second_thought::{SecondThought, SecondThoughtWords};
pub use select::{Select, SelectOption};
pub use skip_link::SkipLink;
pub use slot_picker::{SlotDay, SlotPicker, SlotTime};
pub use status_tag::StatusTag;
pub use summary_list::{RowChange, SummaryList, SummaryRow};
pub use text_area::TextArea;
pub use timeline::{StationState, Timeline, TimelineStation};
pub use tone::Tone;
