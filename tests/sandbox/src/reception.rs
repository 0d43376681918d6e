//! The reception: the addresses of the API where accounts and sessions are answered for (R15, R16).

use axum::Router;
use axum::extract::State;
use axum::routing::{delete, get, post, put};
use viza::wire::account::{
    Adoption, Closing, Credentials, EmailProof, NewAccount, NewPassword, PasswordReset, ResetWish,
};

use crate::accounts::{self, Login};
use crate::answers::Answer;
use crate::codes;
use crate::desk::Told;
use crate::fields::{self, Proofs};
use crate::ledger::{Ledger, Work};
use crate::papers::{Caller, Sent};
use crate::refusals::Refusal;
use crate::sessions::{self, Session};
use crate::turnstile::Trying;

/// The API under `/api`.
pub fn api() -> Router<Ledger> {
    Router::new()
        .route("/accounts", post(register_account))
        .route("/sessions", post(sign_in))
        .route("/session", delete(sign_out))
        .route("/session/extend", post(extend_session))
        .route("/account", get(get_account))
        .route("/account/code", post(send_code))
        .route("/account/confirm", post(confirm_email))
        .route("/account/email", put(change_email))
        .route("/account/password", put(change_password))
        .route("/account/close", post(close_account))
        .route("/account/applications", post(adopt_application))
        .route("/password-resets", post(ask_password_reset))
        .route("/password-resets/confirm", post(reset_password))
}

/// An address as the books have it.
fn folded(email: &str) -> String {
    email.to_lowercase()
}

async fn register_account(State(ledger): State<Ledger>, Sent { value: new, .. }: Sent<NewAccount>) -> Told {
    fields::new_account(&new)?;
    let email = folded(&new.email);
    let sealed = ledger.pepper.seal(&email, &new.password).await?;
    ledger.work(|work| accounts::register(work, &new, &email, &sealed))
}

async fn sign_in(State(ledger): State<Ledger>, Sent { value: told, .. }: Sent<Credentials>) -> Told {
    fields::proofs(&Proofs { email: Some(&told.email), password: Some(&told.password), ..Proofs::default() })?;
    let email = folded(&told.email);
    let sealed = ledger.pepper.seal(&email, &told.password).await?;
    ledger.work(|work| sessions::sign_in(work, &email, &sealed))?
}

async fn sign_out(State(ledger): State<Ledger>, caller: Caller) -> Told {
    ledger.work(|work| sessions::sign_out(work, &work.session(&caller)?))
}

async fn extend_session(State(ledger): State<Ledger>, caller: Caller) -> Told {
    ledger.work(|work| sessions::extend(work, work.session(&caller)?))
}

async fn get_account(State(ledger): State<Ledger>, caller: Caller) -> Told {
    ledger.work(|work| Answer::ok(&accounts::shown(work, &work.session(&caller)?)?))
}

async fn send_code(State(ledger): State<Ledger>, caller: Caller) -> Told {
    ledger.work(|work| codes::send_again(work, &work.session(&caller)?))
}

async fn confirm_email(
    State(ledger): State<Ledger>,
    caller: Caller,
    Sent { value: told, .. }: Sent<EmailProof>,
) -> Told {
    ledger.work(|work| {
        let session = work.session(&caller)?;
        fields::proofs(&Proofs { code: Some(&told.code), ..Proofs::default() })?;
        codes::confirm(work, &session, &told.code)
    })?
}

async fn change_email(
    State(ledger): State<Ledger>,
    caller: Caller,
    Sent { value: new, .. }: Sent<Credentials>,
) -> Told {
    let login = signed_in(&ledger, &caller)?;
    fields::proofs(&Proofs { email: Some(&new.email), password: Some(&new.password), ..Proofs::default() })?;
    let email = folded(&new.email);
    let with_new = ledger.pepper.seal(&email, &new.password).await?;
    with_password(&ledger, &caller, &login, &new.password, |work, session| {
        accounts::change_email(work, session, &login, &email, &with_new)
    })
    .await
}

async fn change_password(
    State(ledger): State<Ledger>,
    caller: Caller,
    Sent { value: new, .. }: Sent<NewPassword>,
) -> Told {
    let login = signed_in(&ledger, &caller)?;
    fields::proofs(&Proofs {
        password: Some(&new.password),
        new_password: Some(("/new_password", &new.new_password)),
        ..Proofs::default()
    })?;
    let sealed = ledger.pepper.seal(&login.email, &new.new_password).await?;
    with_password(&ledger, &caller, &login, &new.password, |work, session| {
        accounts::change_password(work, session, &login, &sealed)
    })
    .await
}

async fn close_account(State(ledger): State<Ledger>, caller: Caller, Sent { value: told, .. }: Sent<Closing>) -> Told {
    let login = signed_in(&ledger, &caller)?;
    fields::proofs(&Proofs { password: Some(&told.password), ..Proofs::default() })?;
    with_password(&ledger, &caller, &login, &told.password, |work, _| accounts::close(work, &login)).await
}

async fn adopt_application(
    State(ledger): State<Ledger>,
    caller: Caller,
    Sent { value: told, .. }: Sent<Adoption>,
) -> Told {
    ledger.work(|work| {
        let session = work.session(&caller)?;
        fields::proofs(&Proofs { token: Some(&told.token), ..Proofs::default() })?;
        accounts::adopt(work, &session, &told.token)
    })
}

async fn ask_password_reset(State(ledger): State<Ledger>, Sent { value: wish, .. }: Sent<ResetWish>) -> Told {
    fields::proofs(&Proofs { email: Some(&wish.email), ..Proofs::default() })?;
    ledger.work(|work| codes::ask_reset(work, &folded(&wish.email)))
}

async fn reset_password(State(ledger): State<Ledger>, Sent { value: new, .. }: Sent<PasswordReset>) -> Told {
    fields::proofs(&Proofs {
        email: Some(&new.email),
        new_password: Some(("/password", &new.password)),
        code: Some(&new.code),
        ..Proofs::default()
    })?;
    let email = folded(&new.email);
    let sealed = ledger.pepper.seal(&email, &new.password).await?;
    ledger.work(|work| codes::reset(work, &email, &new.code, &sealed))?
}

/// The account of whoever is signed in.
fn signed_in(ledger: &Ledger, caller: &Caller) -> Result<Login, Refusal> {
    ledger.work(|work| accounts::login(work, &work.session(caller)?.account))
}

/// Carries out what needs the present password. A wrong one is counted even though it is refused.
async fn with_password(
    ledger: &Ledger,
    caller: &Caller,
    login: &Login,
    password: &str,
    job: impl FnOnce(&Work, &Session) -> Told,
) -> Told {
    let sealed = ledger.pepper.seal(&login.email, password).await?;
    ledger.work(|work| {
        let session = work.session(caller)?;
        work.turn(Trying::Password, &login.email)?;
        match accounts::login(work, &session.account)?.password == sealed {
            true => job(work, &session).map(Ok),
            false => Ok(Err(sessions::wrong_password(work, &login.email)?)),
        }
    })?
}
