//! What a test counts at the end: nobody was charged twice, nobody has two appointments.

use axum::extract::State;
use serde::Serialize;

use crate::Sandbox;
use crate::answers::Answer;
use crate::refusals::Refusal;

/// How often one application was charged, and how many appointments it has.
#[derive(Debug, Serialize)]
struct Count {
    application: String,
    /// Payments with which money came.
    charges: u32,
    /// Fees begun: a new one follows one that can no longer be used.
    fees: u32,
    /// How often the office opened paying again.
    reopened: u32,
    /// Confirmed appointments.
    appointments: u32,
    /// Requests for an emergency appointment.
    emergencies: u32,
    /// Groups that the applicant has agreed to and that still bind.
    groups: u32,
}

/// `GET /sandbox/counts`.
pub async fn all(State(sandbox): State<Sandbox>) -> Result<Answer, Refusal> {
    sandbox.ledger.work(|work| {
        let counts = work
            .tx
            .prepare_cached(
                "SELECT id, cycle + 1, reopened,
                        (SELECT count(*) FROM payments WHERE application = applications.id AND paid > 0),
                        (SELECT count(*) FROM appointments WHERE application = applications.id AND state = 'booked'),
                        (SELECT count(*) FROM emergencies WHERE application = applications.id),
                        (SELECT count(*) FROM members JOIN groups ON groups.id = of_group
                         WHERE application = applications.id AND groups.state IN ('requested', 'approved', 'booked'))
                     FROM applications ORDER BY rowid",
            )?
            .query_map([], |row| {
                Ok(Count {
                    application: row.get(0)?,
                    fees: row.get(1)?,
                    reopened: row.get(2)?,
                    charges: row.get(3)?,
                    appointments: row.get(4)?,
                    emergencies: row.get(5)?,
                    groups: row.get(6)?,
                })
            })?
            .collect::<Result<Vec<_>, _>>()?;
        Answer::ok(&counts)
    })
}
