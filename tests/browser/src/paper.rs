//! What the visitor takes home: the code for the camera, the calendar file, the printed sheet.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use image::ImageFormat;
use lopdf::{Document, Object};
use rqrr::PreparedImage;

use crate::folder::workspace;

/// What a camera reads from a picture with one QR code.
///
/// # Errors
/// When the picture holds no code, or more than one, or the code is damaged.
pub fn read_code(png: &[u8]) -> Result<String> {
    let grey = image::load_from_memory_with_format(png, ImageFormat::Png)?.to_luma8();
    let shade =
        |x, y| u32::try_from(x).ok().zip(u32::try_from(y).ok()).map_or(u8::MAX, |(x, y)| grey.get_pixel(x, y).0[0]);
    let mut picture = PreparedImage::prepare_from_greyscale(grey.width() as usize, grey.height() as usize, shade);
    let found = picture.detect_grids();
    let [grid] = found.as_slice() else { anyhow::bail!("{} codes in the picture", found.len()) };
    Ok(grid.decode()?.1)
}

/// The pages of a PDF, each with its width and height in millimetres.
///
/// # Errors
/// When it is no PDF.
pub fn pages(pdf: &[u8]) -> Result<Vec<(u32, u32)>> {
    let document = Document::load_mem(pdf)?;
    document.get_pages().values().map(|page| size(&document, *page)).collect()
}

fn size(document: &Document, page: lopdf::ObjectId) -> Result<(u32, u32)> {
    let dictionary = document.get_dictionary(page)?;
    let sides = dictionary.get(b"MediaBox").and_then(Object::as_array)?;
    let sides: Vec<f32> = sides.iter().map(Object::as_float).collect::<Result<_, _>>()?;
    let [left, bottom, right, top] = sides.as_slice() else { anyhow::bail!("a page without its size") };
    let millimetres = |points: f32| (points * 25.4 / 72.0).round() as u32;
    Ok((millimetres(right - left), millimetres(top - bottom)))
}

/// An event of a calendar file, as another reader understands it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub uid: String,
    /// Grows with every change.
    pub sequence: u64,
    /// UTC, as are all instants here.
    pub starts: String,
    pub ends: String,
    pub status: String,
    /// When it reminds, the first first.
    pub reminders: Vec<String>,
    pub summary: String,
}

/// What another reader makes of a calendar file: its events in their order.
///
/// # Errors
/// When it cannot read the file, or there is no such reader.
pub fn read_calendar(text: &str) -> Result<Vec<Event>> {
    const READER: &str = "import sys, icalendar
from datetime import timedelta, timezone
def utc(instant):
    return instant.astimezone(timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ')
for event in icalendar.Calendar.from_ical(sys.argv[1]).walk('VEVENT'):
    starts = event.decoded('DTSTART')
    reminders = sorted(starts + alarm.decoded('TRIGGER') for alarm in event.walk('VALARM'))
    print(event['UID'], event['SEQUENCE'], utc(starts), utc(event.decoded('DTEND')), event['STATUS'],
          ' '.join(utc(reminder) for reminder in reminders), event['SUMMARY'], sep='\t')";
    let told = Command::new(python()).args(["-c", READER, text]).output().context("no Python for the calendar file")?;
    ensure!(told.status.success(), "icalendar: {}", String::from_utf8_lossy(&told.stderr));
    String::from_utf8(told.stdout)?.lines().map(event).collect()
}

fn event(line: &str) -> Result<Event> {
    let parts: Vec<String> = line.split('\t').map(str::to_owned).collect();
    let Ok([uid, sequence, starts, ends, status, reminders, summary]) = <[String; 7]>::try_from(parts) else {
        anyhow::bail!("icalendar said {line:?}")
    };
    let reminders = reminders.split_whitespace().map(str::to_owned).collect();
    Ok(Event { uid, sequence: sequence.parse()?, starts, ends, status, reminders, summary })
}

/// Unpacks a zip as another program does.
///
/// # Errors
/// When it is none.
pub fn unpack(zip: &Path, folder: &Path) -> Result<()> {
    let done = Command::new(python()).args(["-m", "zipfile", "-e"]).arg(zip).arg(folder).status()?;
    ensure!(done.success(), "{} is no zip", zip.display());
    Ok(())
}

/// The interpreter that has the readers of other people.
fn python() -> PathBuf {
    std::env::var_os("VIZA_PYTHON").map_or_else(|| workspace().join(".tools/venv/bin/python"), PathBuf::from)
}
