//! A form of the account's pages: what is typed stays in memory, and a password manager understands it.

use leptos::prelude::*;

use crate::components::{
    Button, ErrorLink, ErrorSummary, Field, FieldKind, Notice, OneText, PasswordField, QuestionWords, ShowWords, Tone,
};
use crate::domain::credentials::{Entry, Slips};
use crate::domain::journey::Cause;
use crate::domain::refusal::Refusal;
use crate::i18n::problem_text;
use crate::state::Visit;

/// The questions of a page and what is wrong with their answers.
#[derive(Clone, Copy)]
pub struct AccountForm {
    pub visit: Visit,
    slips: RwSignal<Slips>,
}

impl AccountForm {
    pub fn new(visit: Visit) -> Self {
        Self { visit, slips: RwSignal::new(Slips::new()) }
    }

    /// Shows what is wrong, or nothing. Gives the checked value if all is right.
    pub fn judge<T>(self, checked: Result<T, Slips>) -> Option<T> {
        let (value, slips) = match checked {
            Ok(value) => (Some(value), Slips::new()),
            Err(slips) => (None, slips),
        };
        self.slips.set(slips);
        value
    }

    /// The whole form: what went wrong, the questions, the button that sends it, and what stands beside that.
    pub fn whole(self, questions: AnyView, button: String, beside: AnyView, send: Callback<()>) -> AnyView {
        let (words, busy) = (self.visit.words(), self.visit.session.busy());
        let on_submit = move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            if !busy.get_untracked() {
                send.run(());
            }
        };
        view! {
            {trouble(self.visit)}
            {self.summary()}
            <form class="viza-section" novalidate on:submit=on_submit>
                {questions}
                <div class="viza-actions">
                    <Button submit=true text=button busy busy_text=words.common_sending() />
                    {beside}
                </div>
            </form>
        }
        .into_any()
    }

    fn summary(self) -> AnyView {
        let words = self.visit.words();
        let link = move |(entry, slip): &(Entry, _)| ErrorLink {
            question: entry.slug().to_owned(),
            text: problem_text::slip(words, *slip),
        };
        let errors = Signal::derive(move || self.slips.with(|slips| slips.iter().map(link).collect::<Vec<_>>()));
        view! { <ErrorSummary heading=words.problem_heading() errors /> }.into_any()
    }

    fn error(self, entry: Entry) -> Signal<Option<String>> {
        let words = self.visit.words();
        Signal::derive(move || {
            let found = self.slips.with(|slips| slips.iter().find(|(own, _)| *own == entry).copied());
            found.map(|(_, slip)| problem_text::slip(words, slip))
        })
    }

    fn words(self, label: String, hint: String) -> QuestionWords {
        QuestionWords { label, hint, error_prefix: self.visit.words().problem_prefix() }
    }

    fn one_text(self, entry: Entry, label: String, hint: String) -> OneText {
        let session = self.visit.session;
        OneText {
            name: entry.slug().to_owned(),
            words: self.words(label, hint),
            value: session.typed(entry),
            error: self.error(entry),
            on_input: Callback::new(move |text| session.type_in(entry, text)),
        }
    }

    fn line(self, entry: Entry, kind: FieldKind, label: String, hint: String) -> AnyView {
        view! { <Field question=self.one_text(entry, label, hint) kind /> }.into_any()
    }

    /// The address with which one signs in.
    pub fn email(self) -> AnyView {
        let kind = FieldKind { autocomplete: "username", ..FieldKind::EMAIL };
        self.line(Entry::Email, kind, self.visit.words().account_email(), String::new())
    }

    /// Another address.
    pub fn new_email(self) -> AnyView {
        self.line(Entry::NewEmail, FieldKind::EMAIL, self.visit.words().account_email_new(), String::new())
    }

    /// The code of a mail.
    pub fn code(self) -> AnyView {
        let kind = FieldKind { autocomplete: "one-time-code", ..FieldKind::DIGITS };
        let words = self.visit.words();
        self.line(Entry::Code, kind, words.account_code(), words.account_code_hint())
    }

    /// The password that the account has.
    pub fn password(self) -> AnyView {
        self.secret(Entry::Password, "current-password", self.visit.words().account_password(), String::new())
    }

    /// The password that it shall have. Its only rule is said before it is typed (R16).
    pub fn new_password(self, label: String) -> AnyView {
        self.secret(Entry::NewPassword, "new-password", label, self.visit.words().account_password_hint())
    }

    fn secret(self, entry: Entry, autocomplete: &'static str, label: String, hint: String) -> AnyView {
        let words = self.visit.words();
        let toggle = ShowWords { show: words.account_show_password(), hide: words.account_hide_password() };
        view! { <PasswordField question=self.one_text(entry, label, hint) toggle autocomplete /> }.into_any()
    }
}

/// Why the last wish came to nothing.
pub fn trouble(visit: Visit) -> AnyView {
    let words = visit.words();
    let said = move |cause: &Cause| {
        let said = problem_text::cause(words, cause);
        let heading = match cause {
            Cause::Refused(Refusal::TooOften { .. }) => words.account_too_often(),
            _ => said.heading,
        };
        view! {
            <Notice tone=Tone::Warning heading announce=true>
                <p>{said.body}</p>
            </Notice>
        }
    };
    (move || visit.session.trouble().as_ref().map(said)).into_any()
}
