//! What was asked of the host, and what it sent.

use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;

use crate::fault::Fault;

/// One request and its answer.
#[derive(Debug, Clone)]
pub struct Line {
    pub method: String,
    pub path: String,
    /// The key of an order that must not be carried out twice.
    pub key: Option<String>,
    /// Changes whenever what was sent with it changes.
    pub digest: String,
    /// What went wrong with it on purpose.
    pub fault: Option<Fault>,
    /// Nothing if the answer was lost on purpose.
    pub status: Option<u16>,
    /// Bytes of the body as they were sent, compressed where they were.
    pub bytes: usize,
    /// What the API answered, lost or not.
    pub said: Value,
}

/// All requests of one visit, oldest first. Clones share the same list.
#[derive(Debug, Clone, Default)]
pub struct Requests(Arc<Mutex<Vec<Line>>>);

impl Requests {
    pub fn write(&self, line: Line) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(line);
    }

    pub fn lines(&self) -> Vec<Line> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// How often `method` went to a path that ends with `tail`.
    pub fn count(&self, method: &str, tail: &str) -> usize {
        self.lines().iter().filter(|line| line.method == method && line.path.ends_with(tail)).count()
    }

    /// The newest thing that the API said at `pointer`.
    pub fn newest(&self, pointer: &str) -> Option<Value> {
        self.lines().iter().rev().find_map(|line| line.said.pointer(pointer).filter(|found| !found.is_null()).cloned())
    }
}
