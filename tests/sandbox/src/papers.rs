//! What a visitor must bring to the desk: token, keys, versions and readable bodies. Each says no in problem+json.

use axum::extract::{FromRequest, FromRequestParts, Path, Query, Request};
use axum::http::header::{self, HeaderMap};
use axum::http::request::Parts;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use serde::de::{DeserializeOwned, IgnoredAny};
use viza::wire::problem::{Code, FieldFault};

use crate::applications::Case;
use crate::refusals::Refusal;

/// The largest body that is read, in bytes.
pub const LARGEST_BODY: usize = 64 * 1024;

/// Who asks: a bearer token, not yet looked up.
#[derive(Debug, Clone)]
pub struct Caller {
    pub token: String,
}

impl Caller {
    pub fn of(headers: &HeaderMap) -> Option<Self> {
        let (scheme, token) = text(headers, "authorization")?.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| Self { token: token.trim().to_owned() })
    }
}

impl<S: Sync> FromRequestParts<S> for Caller {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        Self::of(&parts.headers).ok_or_else(|| Refusal::new(Code::TokenInvalid))
    }
}

/// The Idempotency-Key that the visitor stored before sending.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Key(pub String);

impl<S: Sync> FromRequestParts<S> for Key {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        let key = text(&parts.headers, "idempotency-key")
            .ok_or_else(|| Refusal::new(Code::Malformed).titled("Idempotency-Key is missing"))?;
        let fits = (16..=64).contains(&key.len())
            && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        match fits {
            true => Ok(Self(key.to_owned())),
            false => {
                Err(Refusal::new(Code::Malformed).titled("An Idempotency-Key has 16 to 64 letters, digits, - and _"))
            }
        }
    }
}

/// Which versions the visitor has seen, from If-Match (RFC 9110, 13.1.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Match {
    /// `*`: whatever it is now.
    Any,
    /// Strong ETags, without their quotes.
    Tags(Vec<String>),
}

impl Match {
    fn read(value: &str) -> Option<Self> {
        if value.trim() == "*" {
            return Some(Self::Any);
        }
        let mut tags = Vec::new();
        let mut rest = value.trim();
        loop {
            let strong = rest.strip_prefix("W/");
            let (tag, after) = strong.unwrap_or(rest).strip_prefix('"')?.split_once('"')?;
            // A weak ETag never matches here.
            if strong.is_none() {
                tags.push(tag.to_owned());
            }
            rest = match after.trim_start() {
                "" => return Some(Self::Tags(tags)),
                more => more.strip_prefix(',')?.trim_start(),
            };
        }
    }

    /// Refuses with `outdated` if the application has changed since.
    pub fn check(&self, case: &Case) -> Result<(), Refusal> {
        self.check_version(case.version)
    }

    /// The same for anything that counts its changes.
    pub fn check_version(&self, version: u64) -> Result<(), Refusal> {
        match self {
            Self::Any => Ok(()),
            Self::Tags(tags) if tags.contains(&version.to_string()) => Ok(()),
            Self::Tags(_) => Err(Refusal::new(Code::Outdated)),
        }
    }
}

impl<S: Sync> FromRequestParts<S> for Match {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        let value = text(&parts.headers, "if-match").ok_or_else(|| Refusal::new(Code::MatchRequired))?;
        Self::read(value).ok_or_else(|| Refusal::new(Code::Malformed).titled("If-Match is a list of ETags, or *"))
    }
}

/// The last part of the path.
#[derive(Debug, Clone)]
pub struct Named(pub String);

impl<S: Send + Sync> FromRequestParts<S> for Named {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        match Path::<String>::from_request_parts(parts, state).await {
            Ok(Path(name)) => Ok(Self(name)),
            Err(_) => Err(Refusal::new(Code::NotFound)),
        }
    }
}

/// The parameters after the question mark.
#[derive(Debug, Clone)]
pub struct Asked<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Asked<T> {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        match Query::<T>::from_request_parts(parts, state).await {
            Ok(Query(asked)) => Ok(Self(asked)),
            Err(refused) => Err(Refusal::new(Code::Malformed).titled(&refused.body_text())),
        }
    }
}

/// A JSON body of a known shape, and its fingerprint.
#[derive(Debug, Clone)]
pub struct Sent<T> {
    pub value: T,
    /// The body's bytes as text: the same for the same request.
    pub text: String,
}

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Sent<T> {
    type Rejection = Refusal;

    async fn from_request(request: Request, _: &S) -> Result<Self, Refusal> {
        let kind = text(request.headers(), header::CONTENT_TYPE.as_str()).unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim();
        if !kind.eq_ignore_ascii_case("application/json") {
            return Err(Refusal::new(Code::UnsupportedMedia));
        }
        let text = whole_body(request).await?;
        serde_json::from_str::<IgnoredAny>(&text).map_err(|_| Refusal::new(Code::Malformed))?;
        let mut reader = serde_json::Deserializer::from_str(&text);
        let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| misshapen(&error))?;
        Ok(Self { value, text })
    }
}

/// Reads a body of at most [`LARGEST_BODY`] bytes as text.
pub async fn whole_body(request: Request) -> Result<String, Refusal> {
    match Limited::new(request.into_body(), LARGEST_BODY).collect().await {
        Ok(body) => String::from_utf8(body.to_bytes().into()).map_err(|_| Refusal::new(Code::Malformed)),
        Err(cause) if cause.is::<LengthLimitError>() => Err(Refusal::new(Code::TooLarge)),
        Err(_) => Err(Refusal::new(Code::Malformed)),
    }
}

/// Says where JSON has another shape.
fn misshapen(error: &serde_path_to_error::Error<serde_json::Error>) -> Refusal {
    let mut pointer: String = error.path().iter().map(|step| format!("/{step}")).collect();
    let message = error.inner().to_string();
    // serde names a missing, doubled or unknown field in its message only; the path leads to the object around it.
    let named = |opening: &str| message.strip_prefix(opening).and_then(|rest| rest.split('`').next());
    let fault = if let Some(field) = named("missing field `") {
        pointer = format!("{pointer}/{field}");
        "missing"
    } else if let Some(field) = named("duplicate field `") {
        pointer = format!("{pointer}/{field}");
        "duplicate"
    } else if message.starts_with("unknown field `") {
        "unknown_field"
    } else if message.starts_with("unknown variant `") {
        "unknown"
    } else {
        "wrong_type"
    };
    Refusal::fields(vec![FieldFault { pointer, fault: fault.into() }])
}

/// A header's text, if it is there and is text.
pub fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}
