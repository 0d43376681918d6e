//! What is pure in the rooms that only a browser is built from, tried without one.

#[path = "../src/components/calendar_keys.rs"]
mod calendar_keys;
#[path = "../src/components/key_walk.rs"]
mod key_walk;
#[path = "../src/components/roll_window.rs"]
mod roll_window;
