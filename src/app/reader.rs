//! Reads the codes in a picture. With the crate that does it, a file of its own in a release.

use rqrr::PreparedImage;

use crate::domain::picture::Picture;

/// The texts of the codes that can be read, in no order.
pub fn codes(picture: &Picture) -> Vec<String> {
    let light = |x, y| picture.light(x, y);
    let mut image = PreparedImage::prepare_from_greyscale(picture.width, picture.height(), light);
    image.detect_grids().iter().filter_map(|grid| grid.decode().ok()).map(|(_, text)| text).collect()
}
