use std::io::{Cursor, Write};

use ::zip::write::SimpleFileOptions;
use ::zip::{CompressionMethod, ZipWriter};

use super::{LARGEST, LeftOut, MOST_FILES, Refused, Taken, gather, unzip, zip};
use crate::domain::catalogue::LARGEST_FILE;
use crate::inspection::Folder;

const PACK: &str = r#"{ "country": "ge" }"#;

fn squeezed(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (path, bytes) in files {
        let _ = zip.start_file(*path, options);
        let _ = zip.write_all(bytes);
    }
    zip.finish().map(Cursor::into_inner).unwrap_or_default()
}

fn left_out(taken: Result<Taken, Refused>) -> Vec<(String, LeftOut)> {
    taken.map(|taken| taken.left_out).unwrap_or_default()
}

fn folder() -> Folder {
    let files = [("pack.json", PACK), ("strings/ka.ftl", "a = ა\n"), ("practice.json", "{}")];
    Folder { name: "ge".to_owned(), files: files.map(|(path, text)| (path.to_owned(), text.into())).into() }
}

#[test]
fn what_was_zipped_comes_back_the_same() {
    let bytes = zip(&folder()).unwrap_or_default();
    assert_eq!(unzip(&bytes), Ok(Taken { folder: folder(), left_out: Vec::new() }));
    assert_eq!(zip(&folder()), Some(bytes), "the same pack gives the same bytes");
}

#[test]
fn a_zip_from_any_system_is_read() {
    let bytes = squeezed(&[
        ("packs/ge/", b""),
        ("packs/ge/strings/ka.ftl", "a = ა\n".as_bytes()),
        ("packs/ge/practice.json", b"{}"),
        ("packs/ge/pack.json", PACK.as_bytes()),
        ("packs/ge/.DS_Store", b"x"),
        ("__MACOSX/ge/._pack.json", b"x"),
    ]);
    assert_eq!(unzip(&bytes), Ok(Taken { folder: folder(), left_out: Vec::new() }));
}

#[test]
fn what_is_left_out_is_named() {
    let bytes = squeezed(&[
        ("ge/pack.json", PACK.as_bytes()),
        ("ge/logo.svg", &[b' '; LARGEST_FILE + 1]),
        ("ge/theme.css", &[0xff, 0xfe]),
        ("ge/../../theme.css", b"x"),
        ("ge/strings/KA.ftl", b"x"),
        ("ge/notes.txt", b"x"),
        ("al/pack.json", b"x"),
        ("readme.md", b"x"),
    ]);
    let strangers = ["ge/../../theme.css", "ge/strings/KA.ftl", "ge/notes.txt", "al/pack.json", "readme.md"];
    let mut expected: Vec<(String, LeftOut)> = strangers.map(|path| (path.to_owned(), LeftOut::Stranger)).into();
    expected.push(("ge/logo.svg".to_owned(), LeftOut::TooLarge));
    expected.push(("ge/theme.css".to_owned(), LeftOut::NotText));
    let mut found = left_out(unzip(&bytes));
    found.sort_by_key(|(path, _)| path.clone());
    expected.sort_by_key(|(path, _)| path.clone());
    assert_eq!(found, expected);
}

#[test]
fn a_zip_that_swells_is_not_unpacked() {
    let swelling = vec![0; 16 << 20];
    let bytes = squeezed(&[("ge/pack.json", PACK.as_bytes()), ("ge/logo.svg", &swelling)]);
    assert!(bytes.len() < LARGEST);
    assert_eq!(left_out(unzip(&bytes)), [("ge/logo.svg".to_owned(), LeftOut::TooLarge)]);
    assert_eq!(unzip(&vec![0; LARGEST + 1]), Err(Refused::TooLarge));
    let many: Vec<String> = (0..=MOST_FILES).map(|number| format!("ge/{number}")).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|path| (path.as_str(), b"x".as_slice())).collect();
    assert_eq!(unzip(&squeezed(&many)), Err(Refused::TooMany));
    let files = many.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec())).collect();
    assert_eq!(gather(files), Err(Refused::TooMany));
}

#[test]
fn what_is_no_pack_is_refused_whatever_it_is() {
    assert_eq!(unzip(b"PK\x03\x04 no zip"), Err(Refused::NoZip));
    assert_eq!(unzip(&squeezed(&[("ge/theme.css", b"x")])), Err(Refused::NoPack));
    for pack in ["", "[]", r#"{"country": 5}"#, r#"{"country": "georgia"}"#, r#"{"country": "../"}"#] {
        assert_eq!(unzip(&squeezed(&[("pack.json", pack.as_bytes())])), Err(Refused::NoPack), "{pack}");
    }
    assert_eq!(unzip(&squeezed(&[("mypack.json", PACK.as_bytes())])), Err(Refused::NoPack));
}

#[test]
fn a_broken_zip_stops_nobody() {
    let whole = squeezed(&[("ge/pack.json", PACK.as_bytes()), ("ge/theme.css", &[b'a'; 4000])]);
    for at in 0..whole.len() {
        let mut broken = whole.clone();
        if let Some(byte) = broken.get_mut(at) {
            *byte ^= 0x55;
        }
        let _ = unzip(&broken);
        let _ = unzip(whole.get(..at).unwrap_or_default());
    }
}

#[test]
fn a_file_that_was_torn_on_the_way_is_named() {
    let bytes = zip(&folder()).unwrap_or_default();
    let at = bytes.windows(2).position(|two| two == b"{}").unwrap_or_default();
    let torn: Vec<u8> = bytes.iter().enumerate().map(|(place, byte)| if place == at { b'[' } else { *byte }).collect();
    assert_eq!(left_out(unzip(&torn)), [("ge/practice.json".to_owned(), LeftOut::Broken)]);
}
