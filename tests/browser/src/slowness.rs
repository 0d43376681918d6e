//! A slower machine than this one.

use anyhow::Result;
use axum::http::Method;
use serde_json::json;
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::{RequestData, SessionId};

use crate::browser::Browser;

/// How many times slower the processor is: an order of Chromium's own.
#[derive(Debug)]
struct Throttle(f64);

impl FormatRequestData for Throttle {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let order = json!({ "cmd": "Emulation.setCPUThrottlingRate", "params": { "rate": self.0 } });
        RequestData::new(Method::POST, format!("session/{session}/goog/cdp/execute")).add_body(order)
    }
}

impl Browser {
    /// Slows the processor down, by this many times.
    ///
    /// # Errors
    /// When the browser knows no such order.
    pub async fn slows_down(&self, times: f64) -> Result<()> {
        self.web.cmd(Throttle(times)).await?;
        Ok(())
    }
}
