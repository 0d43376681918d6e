use super::*;
use crate::domain::group::tests::{group, member};

fn ee() -> Country {
    Country::from_code("ee").unwrap()
}

fn of(file: &str) -> Roster {
    read(file.as_bytes(), &group(), &ee())
}

/// Who would be invited.
fn people(roster: &Roster) -> Vec<(u32, &str, &str)> {
    roster
        .rows
        .iter()
        .map(|row| (row.line, row.invitation.called.as_str(), row.invitation.reference.as_str()))
        .collect()
}

fn faults(roster: &Roster) -> Vec<(u32, RowFault)> {
    roster.bad.iter().map(|row| (row.line, row.fault)).collect()
}

#[test]
fn a_file_is_read_however_a_spreadsheet_saves_it() {
    let both = [(1, "Õie Tamm", "EE-7K3M-9QXD"), (2, "Mari Maasikas", "EE-2H5K-8N1Q")];
    let headed = both.map(|(line, called, reference)| (line + 1, called, reference));
    for (file, heading, expected) in [
        ("Õie Tamm;EE-7K3M-9QXD\nMari Maasikas;EE-2H5K-8N1Q", None, both),
        ("Õie Tamm,EE-7K3M-9QXD\r\nMari Maasikas,EE-2H5K-8N1Q\r\n", None, both),
        ("Õie Tamm\tee7k3m9qxd\nMari  Maasikas\tee 2h5k 8nIq\n", None, both),
        ("EE-7K3M-9QXD;Õie Tamm\nEE-2H5K-8N1Q;Mari Maasikas", None, both),
        ("\u{feff}\"Õie Tamm\";\"EE-7K3M-9QXD\"\n\"Mari Maasikas\";EE-2H5K-8N1Q;;\n", None, both),
        (
            "Nimi;Taotluse number\nÕie Tamm;EE-7K3M-9QXD\nMari Maasikas;EE-2H5K-8N1Q\n",
            Some("Nimi · Taotluse number"),
            headed,
        ),
    ] {
        let roster = of(file);
        assert_eq!((people(&roster), faults(&roster)), (expected.to_vec(), vec![]), "{file:?}");
        assert_eq!(roster.heading.as_deref(), heading, "{file:?}");
    }
}

#[test]
fn what_stands_in_quotes_is_one_cell() {
    for (file, called) in [
        ("\"Tamm, Õie\",EE-7K3M-9QXD", "Tamm, Õie"),
        ("Tamm, Õie;EE-7K3M-9QXD", "Tamm, Õie"),
        ("\"Õie \"\"Kirss\"\" Tamm\";EE-7K3M-9QXD", "Õie \"Kirss\" Tamm"),
        ("Õie \"Kirss\" Tamm;EE-7K3M-9QXD", "Õie \"Kirss\" Tamm"),
        ("\"Tamm; Õie\";EE-7K3M-9QXD", "Tamm; Õie"),
    ] {
        assert_eq!(people(&of(file)), [(1, called, "EE-7K3M-9QXD")], "{file}");
    }
}

#[test]
fn every_bad_row_says_why_and_where() {
    let long = "õ".repeat(LONGEST_CALLED + 1);
    let fits = "õ".repeat(LONGEST_CALLED);
    for (row, fault) in [
        ("Mari", RowFault::ReferenceMissing),
        ("Mari;", RowFault::ReferenceMissing),
        ("Mari;EE-2H5K", RowFault::ReferenceMalformed),
        ("Mari;?", RowFault::ReferenceMalformed),
        ("Mari;GE-2H5K-8N1Q", RowFault::OtherCountry),
        (";EE-2H5K-8N1Q", RowFault::NameMissing),
        ("EE-2H5K-8N1Q", RowFault::NameMissing),
        (&format!("{long};EE-2H5K-8N1Q"), RowFault::NameTooLong),
        ("Mari;EE-2H5K-8N1Q;mari@example.ee", RowFault::TooManyColumns),
        ("\"Mari;EE-2H5K-8N1Q", RowFault::UnclosedQuote),
        ("Mari\u{0};EE-2H5K-8N1Q", RowFault::NotText),
        ("Mari;ee 7k3m 9qxd", RowFault::Double { first: 1 }),
        ("Mari;EE-1111-1111", RowFault::AlreadyInGroup),
    ] {
        let group = Group { members: vec![member("Ants", "EE-1111-1111", MemberState::Invited)], ..group() };
        let file = format!("Õie;EE-7K3M-9QXD\n\n{row}\n{fits};EE-9999-9999");
        let roster = read(file.as_bytes(), &group, &ee());
        assert_eq!(faults(&roster), [(3, fault)], "{row}");
        assert_eq!(people(&roster), [(1, "Õie", "EE-7K3M-9QXD"), (4, &*fits, "EE-9999-9999")], "{row}");
    }
    assert_eq!(of("Õie;EE-7K3M-9QXD\nMari;EE-2H5K ").bad[0].said, "EE-2H5K");
}

#[test]
fn who_has_left_may_be_invited_again() {
    let group = Group { members: vec![member("Ants", "EE-1111-1111", MemberState::Left)], ..group() };
    assert_eq!(people(&read(b"Ants;EE-1111-1111", &group, &ee())), [(1, "Ants", "EE-1111-1111")]);
}

#[test]
fn what_is_no_text_is_named_by_its_line() {
    let latin1 = b"\xd5ie Tamm;EE-7K3M-9QXD\nMari;EE-2H5K-8N1Q";
    let roster = read(latin1, &group(), &ee());
    assert_eq!((faults(&roster), people(&roster).len()), (vec![(1, RowFault::NotText)], 1));
    let utf16 = b"\xff\xfeM\x00a\x00;\x00E\x00";
    assert_eq!(faults(&read(utf16, &group(), &ee())), [(1, RowFault::NotText)]);
    assert_eq!(of(""), Roster::default());
    assert_eq!(of(" \n;;\n\u{feff}"), Roster { bad: of(" \n;;\n\u{feff}").bad, ..Roster::default() });
}

/// Two hundred rows, fifteen of them bad in eleven ways, in a group that has almost as many people as a group may have.
#[test]
fn a_long_list_is_read_whole() {
    let mut rows: Vec<Vec<u8>> = (0..200).map(|n| format!("Member {n};EE-{n:04}-AAAA").into_bytes()).collect();
    let bad: [(usize, &[u8], RowFault); 13] = [
        (4, b"Mari", RowFault::ReferenceMissing),
        (9, b"Mari;EE-12", RowFault::ReferenceMalformed),
        (10, b"Mari;EE-7K3M-9QXDA", RowFault::ReferenceMalformed),
        (31, b"Mari;GE-7K3M-9QXD", RowFault::OtherCountry),
        (40, b"Mari;AL-7K3M-9QXD", RowFault::OtherCountry),
        (55, b"Mari;EE-0000-AAAA", RowFault::Double { first: 1 }),
        (60, b"Mari;EE-0054-aaaa", RowFault::Double { first: 55 }),
        (70, b"Ants;EE-1111-1111", RowFault::AlreadyInGroup),
        (88, b";EE-7K3M-9QXD", RowFault::NameMissing),
        (101, b"Mari;EE-7K3M-9QXD;more", RowFault::TooManyColumns),
        (120, b"\"Mari;EE-7K3M-9QXD", RowFault::UnclosedQuote),
        (130, b"M\xe4ri;EE-7K3M-9QXD", RowFault::NotText),
        (150, b"LONG", RowFault::NameTooLong),
    ];
    for (place, row, _) in bad {
        rows[place] = row.to_vec();
    }
    rows[150] = format!("{};EE-7K3M-9QXD", "a".repeat(LONGEST_CALLED + 1)).into_bytes();
    // One is in the group, and 14 more who are not in the file: there is room for 185 of the 187 sound rows.
    let others = (0..14).map(|n| member("Other", &format!("EE-{n:04}-BBBB"), MemberState::Agreed));
    let ants = member("Ants", "EE-1111-1111", MemberState::Invited);
    let group = Group { members: others.chain([ants]).collect(), ..group() };
    let roster = read(&rows.join(&b"\r\n"[..]), &group, &ee());
    let mut expected: Vec<(u32, RowFault)> =
        bad.iter().map(|(place, _, fault)| (u32::try_from(place + 1).unwrap(), *fault)).collect();
    expected.extend([(199, RowFault::TooMany), (200, RowFault::TooMany)]);
    assert_eq!(faults(&roster), expected);
    assert_eq!((roster.rows.len(), roster.bad.len(), roster.heading), (185, 15, None));
    let mut kinds: Vec<_> = roster.bad.iter().map(|row| std::mem::discriminant(&row.fault)).collect();
    kinds.dedup();
    let distinct = kinds.iter().enumerate().filter(|(at, kind)| !kinds[..*at].contains(kind)).count();
    assert_eq!(distinct, 11);
}
