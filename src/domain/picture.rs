//! A picture as a reader of codes wants it: how light every point is.

/// Longest side, in points, that a code is looked for in: more makes reading slower and no surer.
pub const LARGEST: u32 = 1600;

/// Points in rows, from the top left; 0 is black.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    pub width: usize,
    pub grey: Vec<u8>,
}

impl Picture {
    /// From a canvas: red, green, blue and opacity of each point.
    pub fn of_colours(width: usize, colours: &[u8]) -> Self {
        let (points, _) = colours.as_chunks::<4>();
        // What the eye makes of the three, in 256ths.
        let light = |[red, green, blue, _]: &[u8; 4]| {
            (u32::from(*red) * 77 + u32::from(*green) * 150 + u32::from(*blue) * 29) / 256
        };
        Self { width, grey: points.iter().map(|point| light(point) as u8).collect() }
    }

    pub fn height(&self) -> usize {
        self.grey.len().checked_div(self.width).unwrap_or_default()
    }

    /// How light a point is; beyond the edge it is white.
    pub fn light(&self, x: usize, y: usize) -> u8 {
        self.grey.get(y * self.width + x).copied().unwrap_or(u8::MAX)
    }
}

/// The size at which a picture is looked at: its own, or smaller with the same sides to each other.
pub fn looked_at(width: u32, height: u32) -> (u32, u32) {
    let longest = width.max(height);
    if longest <= LARGEST {
        return (width, height);
    }
    let shrunk = |side: u32| (u64::from(side) * u64::from(LARGEST) / u64::from(longest)).max(1) as u32;
    (shrunk(width), shrunk(height))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_as_light_as_the_eye_sees_them() {
        let picture = Picture::of_colours(2, &[255, 255, 255, 255, 0, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 9]);
        assert_eq!((picture.width, picture.height()), (2, 2));
        assert_eq!(picture.grey, [255, 0, 149, 28]);
        assert_eq!([(1, 0), (0, 1), (0, 9)].map(|(x, y)| picture.light(x, y)), [0, 149, 255]);
        assert_eq!(Picture { width: 0, grey: vec![] }.height(), 0);
    }

    #[test]
    fn a_photograph_is_made_small_and_keeps_its_shape() {
        assert_eq!(looked_at(640, 480), (640, 480));
        assert_eq!(looked_at(4000, 3000), (1600, 1200));
        assert_eq!(looked_at(3000, 4000), (1200, 1600));
        assert_eq!(looked_at(100_000, 1), (1600, 1));
    }
}
