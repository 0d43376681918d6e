//! One page a file: state in, pieces out. No HTTP of its own, no storage, no rule.

mod accessibility;
mod account;
mod account_changes;
mod account_confirm;
mod account_forgotten;
mod account_form;
mod account_leave;
mod account_list;
mod account_news;
mod account_register;
mod account_sign_in;
mod appointment;
pub mod begun_elsewhere;
mod booking;
mod booking_look;
mod booking_month;
mod booking_pace;
mod booking_times;
mod calendar_link;
mod card_rest;
mod check;
mod claim;
pub mod clock;
mod confirmation;
mod contact;
mod contact_hours;
mod contact_reason;
mod contact_technical;
mod contact_ways;
mod date_words;
mod dates;
mod delivery;
mod delivery_cards;
mod delivery_closed;
mod delivery_details;
mod ds160_watch;
mod emergency;
mod emergency_form;
mod erase;
mod fee;
mod fee_change;
mod find;
mod form;
mod group;
mod group_agree;
mod group_check;
mod group_dates;
mod group_done;
mod group_invite;
mod group_letter;
mod group_members;
mod group_new;
mod group_ours;
mod group_overview;
mod group_own;
mod group_role;
mod group_roll;
mod group_roster;
mod group_tell;
mod group_times;
mod group_words;
mod handoff;
mod handoff_number;
mod handoff_series;
mod hold;
mod keeping;
mod last_move;
mod look_again;
mod meanwhile;
mod nearest;
mod no_line;
mod no_times;
mod notices;
mod order_button;
mod outbox;
mod outbox_crossed;
mod outcome;
mod outward;
mod paid_elsewhere;
mod party;
mod party_check;
mod party_done;
mod party_times;
mod party_told;
mod party_who;
mod payment;
mod payment_case;
mod places;
mod preferences;
mod privacy;
mod profile;
mod reads;
mod reference;
mod representative;
mod service;
mod session;
mod sheet;
mod slip;
mod start;
mod take;
mod take_scan;
mod terms;
mod terms_text;
mod times_for;
mod tracking;
mod tracking_collect;
mod tracking_letter;
mod tracking_way;
mod transfer;
mod two_languages;
mod until;
mod what_if;
mod withdrawal;

use leptos::prelude::*;

use crate::domain::paper::Paper;
use crate::domain::route::Route;
use crate::domain::step::Step;
use crate::state::Visit;

/// The page of a place. A step that is still closed says what is missing instead.
pub fn page(route: &Route) -> AnyView {
    match route {
        Route::Find { .. } => find::page(),
        Route::Paper { paper, .. } => paper_page(*paper),
        Route::Contact { reason, .. } => contact::page(*reason),
        Route::Account { page, .. } => account::page(*page),
        Route::Group { page, .. } => group::page(page),
        Route::Dates { .. } => dates::page(),
        Route::WhatIf { .. } => what_if::page(),
        Route::Tracking { .. } => tracking::page(),
        Route::Letter { .. } => tracking_letter::page(),
        Route::Emergency { .. } => emergency::page(),
        Route::Party { .. } => party::page(),
        Route::Handoff { .. } => handoff::page(),
        Route::Take { .. } => take::page(),
        Route::Step { step, .. } => service::step(*step, step_page(*step)),
        // These stand before the door.
        Route::Country { .. } | Route::Home { .. } | Route::Operator { .. } => ().into_any(),
        Route::Studio { .. } | Route::Preview | Route::Gallery { .. } => ().into_any(),
    }
}

fn paper_page(paper: Paper) -> AnyView {
    match paper {
        Paper::Terms => terms::page(),
        Paper::Privacy => privacy::page(),
        Paper::Accessibility => accessibility::page(),
        Paper::Withdrawal => withdrawal::page(),
    }
}

fn step_page(step: Step) -> fn(Visit) -> AnyView {
    match step {
        Step::Start => start::page,
        Step::Reference => reference::page,
        Step::Fee => fee::page,
        Step::Profile => profile::page,
        Step::Booking => booking::page,
        Step::Delivery => delivery::page,
        Step::Check => check::page,
        Step::Confirmation => confirmation::page,
    }
}
