//! What a camera is held before: pictures as a film, and a browser that takes the film for its camera.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use image::imageops::{FilterType, overlay, resize};
use image::{GrayImage, ImageFormat, Luma};

/// Points on each side of a film's picture.
const SIDE: u32 = 640;
/// Points of white round what is filmed.
const EDGE: u32 = 40;

/// Writes pictures, one after the other and five a second, as a film that Chromium's camera plays over and over
/// (YUV4MPEG2).
///
/// # Errors
/// When a picture is none, or the file cannot be written.
pub fn film(pictures: &[Vec<u8>], to: &Path) -> Result<()> {
    let mut file = BufWriter::new(File::create(to)?);
    writeln!(file, "YUV4MPEG2 W{SIDE} H{SIDE} F5:1 Ip A1:1 C420jpeg")?;
    let colours = vec![128; (SIDE * SIDE / 2) as usize];
    for picture in pictures {
        let filmed = image::load_from_memory_with_format(picture, ImageFormat::Png).context("no picture")?.to_luma8();
        let mut frame = GrayImage::from_pixel(SIDE, SIDE, Luma([255]));
        let inner = SIDE - 2 * EDGE;
        overlay(&mut frame, &resize(&filmed, inner, inner, FilterType::Triangle), EDGE.into(), EDGE.into());
        writeln!(file, "FRAME")?;
        file.write_all(frame.as_raw())?;
        file.write_all(&colours)?;
    }
    Ok(file.flush()?)
}

/// Puts pictures into a folder, one file each.
///
/// # Errors
/// When one cannot be written.
pub fn photographs(pictures: &[Vec<u8>], folder: &Path) -> Result<Vec<PathBuf>> {
    let files = pictures.iter().enumerate().map(|(place, picture)| {
        let file = folder.join(format!("code-{place}.png"));
        fs::write(&file, picture)?;
        Ok(file)
    });
    files.collect()
}
