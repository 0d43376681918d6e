//! Waiting for what must come, with an end.

use std::time::Duration;

use anyhow::{Error, Result, bail};
use thirtyfour::error::{WebDriverError, WebDriverErrorInner};
use tokio::time::{Instant, MissedTickBehavior, interval};

/// How long a visitor waits for anything.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often they look.
const BEAT: Duration = Duration::from_millis(40);

/// Looks until there is something, and says what was missing if nothing comes.
///
/// # Errors
/// When patience ends, or at once when looking fails for good.
pub async fn until<T>(what: &str, look: impl AsyncFn() -> Result<Option<T>>) -> Result<T> {
    let end = Instant::now() + PATIENCE;
    let mut beat = interval(BEAT);
    // Looking late leaves the page its time all the same.
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        beat.tick().await;
        match look().await {
            Ok(Some(found)) => return Ok(found),
            Err(error) if !passes(&error) => return Err(error.context(what.to_owned())),
            Ok(None) | Err(_) if Instant::now() < end => {}
            Ok(None) => bail!("waited {PATIENCE:?} for {what}"),
            Err(error) => {
                // Only the first line: the rest is the driver's own stack.
                let why = error.to_string();
                bail!("waited {PATIENCE:?} for {what}: {}", why.lines().take(5).collect::<Vec<_>>().join(" "))
            }
        }
    }
}

/// Whether an error only means that the page was being drawn at that moment.
fn passes(error: &Error) -> bool {
    use WebDriverErrorInner as Inner;
    let inner = error.downcast_ref::<WebDriverError>().map(WebDriverError::as_inner);
    matches!(
        inner,
        Some(
            Inner::NoSuchElement(..)
                | Inner::StaleElementReference(..)
                | Inner::ElementClickIntercepted(..)
                | Inner::ElementNotInteractable(..)
        )
    )
}
