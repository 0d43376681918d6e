//! The studio's places, and what each of them waits for.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Folder, Loan, desk, gallery, preview};
use crate::domain::route::Route;
use crate::domain::theme;
use crate::i18n::Words;
use crate::wire::pack;

/// The page of one of the studio's places.
pub fn page(route: &Route, loan: Loan) -> AnyView {
    let language = route.language().unwrap_or(loan.wished);
    let (wanted, failed) = (loan.clone(), loan.failed);
    match route.country().cloned() {
        _ if *route == Route::Preview => preview::page(loan),
        Some(country) => {
            let route = route.clone();
            let files = async move { Some((wanted.words(language).await?, (wanted.folder)(country).await?)) };
            once_there(files, failed, move |(words, folder)| shown(&route, &loan, words, &folder))
        }
        None => once_there(async move { wanted.words(language).await }, failed, move |words| {
            desk::page(words, loan.clone())
        }),
    }
}

/// The gallery in the dress of its country, in the frame that a visitor sees.
fn shown(route: &Route, loan: &Loan, words: &'static Words, folder: &Folder) -> AnyView {
    let Ok(pack) = pack::read(&folder.pack).map(Arc::new) else {
        (loan.failed)();
        return ().into_any();
    };
    (loan.wear)(Some(&theme::read(&folder.theme).theme.worn()));
    let logo = (loan.picture)(&folder.logo);
    (loan.around)(route, words, &pack, logo.clone(), gallery::page(words, &pack, &logo))
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
            // Whoever has gone elsewhere meanwhile misses nothing.
            None if there.is_disposed() => {}
            None => failed(),
        }
    });
    let draw = StoredValue::new_local(draw);
    (move || there.get().map(|files| draw.with_value(|draw| untrack(|| draw(files))))).into_any()
}
