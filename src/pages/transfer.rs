//! Help with a transfer: a picture for the bank's app, and the reference typed back and checked (R41, R42).

use leptos::prelude::*;

use super::form::Form;
use crate::components::{FieldKind, FieldWidth, Notice, QrCode, Tone};
use crate::domain::draft::Field;
use crate::domain::payment::{Channel, PayInstructions, Payment};
use crate::domain::payment_reference::{ReadBack, read_back};
use crate::domain::transfer_code::transfer_code;
use crate::state::Visit;

/// Below what is to be entered at the bank.
pub fn help(visit: Visit, payment: &Payment, said: &PayInstructions) -> AnyView {
    let is_checked = visit.pack().channel(payment.channel).is_some_and(|rule| rule.reference_unchanged);
    let typed_back = is_checked.then(|| typed_back(visit, said.reference.clone()));
    let code = (payment.channel == Channel::Transfer).then(|| transfer_code(payment)).flatten();
    let code = code.map(|code| picture(visit, code));
    view! { {code} {typed_back} }.into_any()
}

fn picture(visit: Visit, code: String) -> AnyView {
    let words = visit.words();
    view! {
        <div>
            <h3>{words.payment_scan()}</h3>
            <QrCode data=code label=words.payment_scan() />
            <p>{words.payment_scan_help()}</p>
        </div>
    }
    .into_any()
}

fn typed_back(visit: Visit, reference: String) -> AnyView {
    let words = visit.words();
    let form = Form::new(visit);
    let typed = visit.journey.field(Field::ReferenceTyped);
    let read = Memo::new(move |_| read_back(&typed.get(), &reference));
    let said = move || {
        let (tone, heading) = match read.get() {
            ReadBack::NothingTyped => return None,
            ReadBack::Same => (Tone::Success, words.payment_typed_same()),
            ReadBack::Mistyped => (Tone::Danger, words.payment_typed_wrong()),
            ReadBack::Another => (Tone::Danger, words.payment_typed_another()),
        };
        Some(view! { <Notice tone heading announce=true /> })
    };
    let digits = FieldKind { width: FieldWidth::Medium, ..FieldKind::DIGITS };
    view! {
        <div class="viza-no-print">
            {form.text(Field::ReferenceTyped, digits, words.payment_typed(), words.payment_typed_hint())}
            {said}
        </div>
    }
    .into_any()
}
