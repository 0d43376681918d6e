//! The line to the office: what is known of it, and how long to wait before it is tried again.

/// Whom an exchange with the office met.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Heard {
    /// The office spoke, whatever it said. Nobody has been heard at the start either, and nothing speaks against the line.
    #[default]
    Office,
    /// Nobody: the line broke, time ran out, or a server on the way could not reach the office.
    Silence,
    /// Somebody in the office's place, such as a network that wants its guests to sign in first.
    Stranger,
}

/// Whether orders can reach the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineState {
    Up,
    /// The device has no line, or the office does not answer.
    Down,
    /// The network answers in the office's place.
    Portal,
}

/// What speaks for the line and against it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Signs {
    /// The device says that it has no line. That it has one proves nothing.
    pub device_is_off: bool,
    /// By the last exchange.
    pub heard: Heard,
}

impl Signs {
    /// How the line stands.
    pub const fn state(self) -> LineState {
        match (self.device_is_off, self.heard) {
            (true, _) | (_, Heard::Silence) => LineState::Down,
            (_, Heard::Stranger) => LineState::Portal,
            (_, Heard::Office) => LineState::Up,
        }
    }

    /// Whether trying may find the office: nobody was met, and the device has not said that it cannot.
    pub const fn may_be_found(self) -> bool {
        !self.device_is_off && !matches!(self.heard, Heard::Office)
    }
}

/// How long to wait after `tries` in vain, in milliseconds: 2 s, then twice as long each time, at most 60 s. `jitter` lies
/// between 0 and 1 and spreads the devices of a hall, so that they do not all come at once.
pub fn pause(tries: u32, jitter: f64) -> u32 {
    const SHORTEST: u32 = 2_000;
    const LONGEST: u32 = 60_000;
    let longer = SHORTEST.saturating_mul(2_u32.saturating_pow(tries));
    let spread = f64::from(longer.min(LONGEST)) * (0.75 + jitter.clamp(0.0, 1.0) / 2.0);
    (spread as u32).clamp(SHORTEST, LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_up_until_something_speaks_against_it() {
        for (device_is_off, heard, state, may_be_found) in [
            (false, Heard::Office, LineState::Up, false),
            (false, Heard::Silence, LineState::Down, true),
            (false, Heard::Stranger, LineState::Portal, true),
            (true, Heard::Office, LineState::Down, false),
            (true, Heard::Silence, LineState::Down, false),
            (true, Heard::Stranger, LineState::Down, false),
        ] {
            let signs = Signs { device_is_off, heard };
            assert_eq!((signs.state(), signs.may_be_found()), (state, may_be_found), "{signs:?}");
        }
        assert_eq!(Signs::default().state(), LineState::Up);
    }

    #[test]
    fn the_pause_grows_and_has_an_end() {
        let middle = [0, 1, 2, 3, 4, 5, 40].map(|tries| pause(tries, 0.5));
        assert_eq!(middle, [2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
        assert_eq!([pause(0, 0.0), pause(3, 0.0), pause(3, 1.0), pause(40, 1.0)], [2_000, 12_000, 20_000, 60_000]);
    }
}
