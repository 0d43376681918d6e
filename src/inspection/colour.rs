//! Colours as numbers: how bright one is, how far two stand apart, and one lighter or darker by as little as is needed.
//!
//! Contrast is that of WCAG 2.2. Lighter and darker are steps of lightness in OKLCH, where equal steps look equal and the
//! hue stays what it is.

use std::fmt;

/// The smallest step of lightness: finer ones come to the same `#rrggbb`.
const STEP: f64 = 0.001;

/// An opaque colour of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

impl Colour {
    pub const WHITE: Self = Self { red: 255, green: 255, blue: 255 };
    pub const BLACK: Self = Self { red: 0, green: 0, blue: 0 };

    /// `#rrggbb`, or nothing.
    pub fn from_hex(text: &str) -> Option<Self> {
        let is_hex = |digits: &&str| digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        let digits = text.strip_prefix('#').filter(is_hex)?;
        let channel = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        Some(Self { red: channel(0)?, green: channel(2)?, blue: channel(4)? })
    }

    /// WCAG 2.2: the relative luminance, 0 to 1.
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// WCAG 2.2: the contrast ratio, 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// The colour of the same hue that stands out from each ground by its ratio and is nearest in lightness; itself if it
    /// does already. Nothing where no lightness is enough for all of them; for a single ground one always is.
    pub fn made_to_stand_out(self, grounds: &[(Self, f64)]) -> Option<Self> {
        let own = self.oklch();
        let at = |lightness: f64| Self::from_oklch(Oklch { lightness, ..own });
        let passes = |colour: &Self| grounds.iter().all(|(ground, ratio)| colour.contrast(*ground) >= *ratio);
        if passes(&self) {
            return Some(self);
        }
        let mut away = 0.0;
        while away <= 1.0 {
            away += STEP;
            // Of two that are equally near the darker one: most grounds are light.
            let nearest =
                [(own.lightness - away).max(0.0), (own.lightness + away).min(1.0)].map(at).into_iter().find(passes);
            if nearest.is_some() {
                return nearest;
            }
        }
        None
    }

    /// The channels as amounts of light, 0 to 1.
    fn linear(self) -> [f64; 3] {
        [self.red, self.green, self.blue].map(|channel| {
            let part = f64::from(channel) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        })
    }

    /// In OKLCH.
    pub fn oklch(self) -> Oklch {
        let [red, green, blue] = self.linear();
        let long = (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
        let medium = (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
        let short = (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
        let a = 1.977_998_495_1 * long - 2.428_592_205_0 * medium + 0.450_593_709_9 * short;
        let b = 0.025_904_037_1 * long + 0.782_771_766_2 * medium - 0.808_675_766_0 * short;
        Oklch {
            lightness: 0.210_454_255_3 * long + 0.793_617_785_0 * medium - 0.004_072_046_8 * short,
            chroma: a.hypot(b),
            hue: b.atan2(a),
        }
    }

    /// The colour itself, or the most vivid one of its hue and lightness that a screen can show.
    fn from_oklch(wanted: Oklch) -> Self {
        if let Some(colour) = wanted.shown() {
            return colour;
        }
        let (mut least, mut most) = (0.0, wanted.chroma);
        // Twenty halvings are finer than a step of a channel.
        for _ in 0..20 {
            let chroma = f64::midpoint(least, most);
            match (Oklch { chroma, ..wanted }).shown() {
                Some(_) => least = chroma,
                None => most = chroma,
            }
        }
        let grey = if wanted.lightness < 0.5 { Self::BLACK } else { Self::WHITE };
        Oklch { chroma: least, ..wanted }.shown().unwrap_or(grey)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

/// A colour as the eye orders them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Oklch {
    /// 0 is black, 1 is white.
    pub lightness: f64,
    /// 0 is grey.
    pub chroma: f64,
    /// Radians.
    pub hue: f64,
}

impl Oklch {
    /// On a screen, if one can show it.
    fn shown(self) -> Option<Colour> {
        let (a, b) = (self.chroma * self.hue.cos(), self.chroma * self.hue.sin());
        let long = (self.lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let medium = (self.lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let short = (self.lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        Some(Colour {
            red: channel(4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short)?,
            green: channel(-1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short)?,
            blue: channel(-0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701_0 * short)?,
        })
    }
}

/// A channel of an amount of light, unless a screen has no such amount. What rounding alone takes over the edge is let in.
fn channel(light: f64) -> Option<u8> {
    let part = if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
    let steps = (part * 255.0).round();
    (0.0..=255.0).contains(&steps).then_some(steps as u8)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    use super::{Colour, Oklch, STEP};

    fn colour(hex: &str) -> Colour {
        Colour::from_hex(hex).unwrap()
    }

    #[test]
    fn contrast_is_measured_as_wcag_does() {
        for (one, other, ratio) in
            [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.478), ("#ffffff", "#ffffff", 1.0)]
        {
            assert!((colour(one).contrast(colour(other)) - ratio).abs() < 0.001, "{one} {other}");
        }
    }

    #[test]
    fn only_six_digits_are_a_colour() {
        for wrong in ["", "#", "#fff", "#12345g", "#1234567", "123456", "#+12345", "#ééé", "red"] {
            assert_eq!(Colour::from_hex(wrong), None, "{wrong}");
        }
        assert_eq!(colour("#AbCdEf").to_string(), "#abcdef");
    }

    /// Björn Ottosson's published values for the three primaries.
    #[test]
    fn oklch_is_what_others_compute() {
        for (hex, lightness, chroma, degrees) in
            [("#ff0000", 0.628, 0.258, 29.2), ("#00ff00", 0.866, 0.295, 142.5), ("#0000ff", 0.452, 0.313, 264.1)]
        {
            let seen = colour(hex).oklch();
            assert!((seen.lightness - lightness).abs() < 0.001, "{hex} {seen:?}");
            assert!((seen.chroma - chroma).abs() < 0.001, "{hex} {seen:?}");
            assert!((seen.hue.to_degrees().rem_euclid(360.0) - degrees).abs() < 0.1, "{hex} {seen:?}");
        }
    }

    #[test]
    fn what_passes_already_stays() {
        let nearest = |hex, grounds: &[_]| colour(hex).made_to_stand_out(grounds).map(|found| found.to_string());
        assert_eq!(nearest("#1b5040", &[(Colour::WHITE, 4.5)]).as_deref(), Some("#1b5040"));
        assert_eq!(nearest("#c48aa0", &[(Colour::WHITE, 4.5)]).as_deref(), Some("#9d667c"));
        assert_eq!(nearest("#c48aa0", &[(Colour::WHITE, 4.5), (colour("#eef1f6"), 4.5)]).as_deref(), Some("#945e73"));
        assert_eq!(nearest("#c48aa0", &[(Colour::WHITE, 4.6), (Colour::BLACK, 4.6)]), None);
    }

    fn any_colour() -> impl Strategy<Value = Colour> {
        any::<[u8; 3]>().prop_map(|[red, green, blue]| Colour { red, green, blue })
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(141), ..ProptestConfig::default() })]

        #[test]
        fn a_colour_survives_its_way_there_and_back(colour in any_colour()) {
            prop_assert_eq!(Colour::from_oklch(colour.oklch()), colour);
        }

        /// The proposal passes; it is as near as the first lightness of the hue that does; and it is of that hue.
        #[test]
        fn the_proposal_passes_and_is_the_nearest(colour in any_colour(), ground in any_colour(), text in any::<bool>()) {
            let ratio = if text { 4.5 } else { 3.0 };
            let found = colour.made_to_stand_out(&[(ground, ratio)]).expect("for one ground there always is one");
            prop_assert!(found.contrast(ground) >= ratio);
            let (own, now) = (colour.oklch(), found.oklch());
            let steps = (0..2_000).map(|step| f64::from(step) * STEP / 2.0);
            let both = steps.flat_map(|away| [own.lightness - away, own.lightness + away]);
            let at = |lightness: f64| Colour::from_oklch(Oklch { lightness: lightness.clamp(0.0, 1.0), ..own });
            let first = both.map(at).find(|other| other.contrast(ground) >= ratio).expect("black or white");
            let away = |other: Oklch| (other.lightness - own.lightness).abs();
            // A hundredth of lightness is more than rounding to a channel's steps can bring in, and less than one sees.
            prop_assert!(away(now) <= away(first.oklch()) + 0.01, "{} is nearer to {} than {}", first, colour, found);
            // The hue of what is nearly grey is an accident of rounding.
            if own.chroma > 0.03 && now.chroma > 0.03 {
                let turned = (now.hue - own.hue).sin().atan2((now.hue - own.hue).cos()).abs();
                prop_assert!(turned < 0.12, "{} became {}", colour, found);
            }
        }
    }
}
