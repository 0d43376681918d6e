//! The desk's one screen: which pack lies on it, what is shown of it, and beside that the page as it will look.

use leptos::prelude::*;

use super::{Desk, Pane, check, files, look, rules, speech, stage, start, words};
use crate::components::{
    Brand, BrandBar, Button, ButtonKind, LanguageLink, Notice, PageFrame, SkipLink, Tone, focus_heading,
};
use crate::domain::language::Language;
use crate::domain::route::Route;
use crate::i18n::Words;
use crate::studio::Loan;

/// The studio's first page.
pub fn page(words: &'static Words, loan: Loan) -> AnyView {
    document().set_title(&words.app_page_title(&words.studio_title()));
    let desk = Desk::set_up(words, loan);
    let is_open = Memo::new(move |_| desk.binder.with(Option::is_some));
    let body = move || if is_open.get() { workplace(desk) } else { start::page(desk) };
    view! {
        <SkipLink text=words.app_skip() />
        {bar(desk)}
        {body}
    }
    .into_any()
}

fn bar(desk: Desk) -> AnyView {
    let words = desk.words;
    let link = |language: Language| LanguageLink {
        name: language.own_name().to_owned(),
        code: language.code().to_owned(),
        href: Route::Studio { language: Some(language) }.path(),
        current: language == words.language(),
    };
    let brand = Brand {
        // Without a drawing it is the service's own sign.
        logo: desk.loan.with_value(|loan| (loan.picture)("")),
        service: words.app_service(),
        place: words.studio_title(),
        home: Route::Studio { language: Some(words.language()) }.path(),
    };
    let languages = Language::ALL.map(link).into();
    view! { <BrandBar brand language_label=words.app_language() languages /> }.into_any()
}

fn workplace(desk: Desk) -> AnyView {
    let words = desk.words;
    let title = Signal::derive(move || {
        let code = desk.binder.with(|binder| binder.as_ref().map(|binder| binder.folder().name.clone()));
        code.map(|code| desk.country(&code)).unwrap_or_default()
    });
    let pane = move || match desk.pane.get() {
        Pane::Look => look::pane(desk),
        Pane::Words => words::pane(desk),
        Pane::Rules => rules::pane(desk),
        Pane::Check => check::pane(desk),
        Pane::Files => files::pane(desk),
    };
    view! {
        <PageFrame title wide=true>
            {head(desk)}
            {speech::missed(desk)}
            {panes(desk)}
            <div class="viza-studio">
                <section class="viza-studio__pane" aria-labelledby="studio-pane">{pane}</section>
                <section class="viza-studio__preview" aria-label=words.studio_preview()>{stage::stage(desk)}</section>
            </div>
        </PageFrame>
    }
    .into_any()
}

/// What can be done whatever is shown, and whether the work is safe.
fn head(desk: Desk) -> AnyView {
    let words = desk.words;
    let can_undo = Memo::new(move |_| desk.binder.with(|binder| binder.as_ref().is_some_and(|b| b.can_undo())));
    let undo = Callback::new(move |()| desk.undo());
    let leave = Callback::new(move |()| {
        desk.clear();
        request_animation_frame(focus_heading);
    });
    let not_kept = move || {
        (!desk.kept.get()).then(|| {
            view! {
                <Notice tone=Tone::Warning heading=words.studio_not_kept() announce=true>
                    <p>{words.studio_not_kept_help()}</p>
                </Notice>
            }
        })
    };
    view! {
        <div class="viza-studio__head">
            <p>{move || desk.kept.get().then(|| words.studio_kept())}</p>
            <div class="viza-actions">
                <Button
                    kind=ButtonKind::Quiet
                    text=words.studio_undo()
                    closed=Signal::derive(move || !can_undo.get())
                    on_press=undo
                />
                <Button kind=ButtonKind::Quiet text=words.studio_another() on_press=leave />
            </div>
        </div>
        {not_kept}
    }
    .into_any()
}

fn panes(desk: Desk) -> AnyView {
    let words = desk.words;
    let panes = [
        (Pane::Look, words.studio_look()),
        (Pane::Words, words.studio_words()),
        (Pane::Rules, words.studio_rules()),
        (Pane::Check, words.studio_check()),
        (Pane::Files, words.studio_files()),
    ];
    let button = |(pane, text): (Pane, String)| {
        view! {
            <li>
                <button
                    class="viza-studio__tab"
                    type="button"
                    aria-current=move || (desk.pane.get() == pane).then_some("true")
                    on:click=move |_| desk.pane.set(pane)
                >
                    {text}
                </button>
            </li>
        }
    };
    let buttons = panes.into_iter().map(button).collect_view();
    view! {
        <nav aria-label=words.studio_panes()>
            <ul class="viza-studio__tabs" role="list">{buttons}</ul>
        </nav>
    }
    .into_any()
}

/// The heading of a pane, by which its section is named.
pub fn heading(text: String) -> AnyView {
    view! { <h2 id="studio-pane">{text}</h2> }.into_any()
}
