//! What `GET /status` and `GET /time` say of the service.

use super::date::instant;
use super::node::{self, Node, NotUnderstood, Read};
use crate::domain::clock::Instant;
use crate::domain::service::{Maintenance, Service, Version};

/// The office's time.
///
/// # Errors
/// The body is not what the contract says.
pub fn time(text: &str) -> Read<Instant> {
    let body = node::body(text)?;
    instant(Node(&body).at("now")?.as_text()?)
}

/// The state of the service.
///
/// # Errors
/// The body is not what the contract says.
pub fn service(text: &str) -> Read<Service> {
    let body = node::body(text)?;
    let said = Node(&body);
    let moment = |planned: Node, name| instant(planned.at(name)?.as_text()?);
    Ok(Service {
        maintenance: said.maybe_one("maintenance", |planned| {
            Ok(Maintenance { from: moment(planned, "from")?, until: moment(planned, "until")? })
        })?,
        oldest_app: Version::read(said.at("oldest_app")?.as_text()?).ok_or(NotUnderstood)?,
    })
}
