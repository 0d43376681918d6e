use super::Leaf;

fn path(path: &str) -> Vec<String> {
    path.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

#[test]
fn the_shipped_packs_come_out_as_they_went_in() {
    let packs = [
        include_str!("../../../../public/packs/al/pack.json"),
        include_str!("../../../../public/packs/ee/pack.json"),
        include_str!("../../../../public/packs/ge/pack.json"),
    ];
    for pack in packs {
        let leaf = Leaf::read(pack).unwrap_or(Leaf::Null);
        assert_eq!(Leaf::read(&leaf.to_string()), Some(leaf.clone()), "nothing is lost or reordered");
        let text = leaf.to_string();
        let mut wide = text.lines().filter(|line| line.chars().count() > 120);
        assert!(wide.all(|line| line.trim_end_matches(',').ends_with('"')), "only one long text may be wider");
        assert_eq!(leaf.members().first().map(|(name, _)| name.as_str()), Some("$schema"));
    }
    assert_eq!(Leaf::read("{ \"a\": "), None);
}

#[test]
fn what_fits_stands_on_one_line() {
    let leaf = Leaf::read(r#"{"b":[1,-2.5,true,null],"a":{},"c":{"long":"ქ\"\n"}}"#);
    let text = "{\n  \"b\": [1, -2.5, true, null],\n  \"a\": {},\n  \"c\": { \"long\": \"ქ\\\"\\n\" }\n}\n";
    assert_eq!(leaf.map(|leaf| leaf.to_string()).as_deref(), Some(text));
    let words = vec!["twenty-one letters..."; 6];
    let leaf = Leaf::Members(vec![("list".to_owned(), Leaf::List(words.into_iter().map(Leaf::text).collect()))]);
    assert_eq!(leaf.to_string().lines().count(), 10);
}

#[test]
fn a_value_is_put_where_it_belongs() {
    let mut leaf = Leaf::read(r#"{"a":{"x":1},"list":[{"id":"one"}]}"#).unwrap_or(Leaf::Null);
    leaf.put(&path("a/y"), Some(Leaf::Switch(true)));
    leaf.put(&path("new/deep"), Some(Leaf::text("t")));
    leaf.put(&path("list/1/id"), Some(Leaf::text("two")));
    leaf.put(&path("list/7"), Some(Leaf::Null));
    leaf.put(&path("a/x"), None);
    leaf.put(&path("a/nothing"), None);
    leaf.put(&path("nothing/at/all"), None);
    let put = r#"{"a":{"y":true},"list":[{"id":"one"},{"id":"two"}],"new":{"deep":"t"}}"#;
    assert_eq!(Some(leaf.clone()), Leaf::read(put));
    leaf.put(&path("list/0"), None);
    assert_eq!(leaf.at(&path("list/0/id")), Some(&Leaf::text("two")));
    assert_eq!(leaf.at(&path("list/x/id")), None);
}
