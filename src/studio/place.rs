//! The studio's places, and what each of them waits for.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Loan, desk, gallery, preview};
use crate::domain::route::Route;

/// The page of one of the studio's places.
pub fn page(route: &Route, loan: Loan) -> AnyView {
    let language = route.language().unwrap_or(loan.wished);
    let (wanted, failed) = (loan.clone(), loan.failed);
    match route.country().cloned() {
        _ if *route == Route::Preview => preview::page(loan),
        Some(country) => once_there(
            async move { Some((wanted.words(language, None).await?, wanted.pack(&country).await?)) },
            failed,
            |(words, pack)| gallery::page(words, &pack, ""),
        ),
        None => once_there(async move { wanted.words(language, None).await }, failed, move |words| {
            desk::page(words, loan.clone())
        }),
    }
}

/// What is drawn from files once they are there.
fn once_there<T: Clone + 'static>(
    files: impl Future<Output = Option<T>> + 'static,
    failed: fn(),
    draw: impl Fn(T) -> AnyView + 'static,
) -> AnyView {
    let there = RwSignal::new_local(None);
    spawn_local(async move {
        match files.await {
            Some(files) => {
                let _ = there.try_set(Some(files));
            }
            None => failed(),
        }
    });
    let draw = StoredValue::new_local(draw);
    (move || there.get().map(|files| draw.with_value(|draw| untrack(|| draw(files))))).into_any()
}
