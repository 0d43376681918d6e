//! Every test of the workspace, found by reading the sources. `cargo fmt` lays a function's ends at one depth, and that is
//! all that is relied on.

use std::fmt::{self, Display};
use std::fs;
use std::path::{Path, PathBuf};

use crate::root;

/// One test function.
#[derive(Debug)]
pub struct Test {
    /// The binary that runs it.
    pub binary: String,
    /// Its name as the binary lists it.
    pub name: String,
    /// Doc comment, signature and body.
    pub text: String,
}

impl Display for Test {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{} {}", self.binary, self.name)
    }
}

/// The packages: folder, and the binary of the tests inside it.
const PACKAGES: [(&str, &str); 4] =
    [("tests/sandbox", "viza_sandbox"), ("tests/browser", "viza_visits"), ("xtask", "xtask"), ("", "viza")];

/// Rooms that are built for a browser alone: their tests run where `tests/pieces.rs` takes a file in, or nowhere.
const FOR_BROWSERS: [&str; 6] = ["api", "app", "components", "pages", "state", "storage"];

/// Every test.
pub fn tests() -> Vec<Test> {
    let mut files = Vec::new();
    ["src", "tests", "xtask"].iter().for_each(|folder| walk(&root().join(folder), &mut files));
    files.iter().flat_map(|file| tests_of(file)).collect()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn tests_of(file: &Path) -> Vec<Test> {
    let path = file.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
    let Some((binary, modules)) = place(&path) else { return vec![] };
    functions(&fs::read_to_string(file).unwrap(), modules)
        .into_iter()
        .map(|(name, text)| Test { binary: binary.clone(), name, text })
        .collect()
}

/// The binary that a source file is built into, and its module's path there.
fn place(path: &str) -> Option<(String, Vec<String>)> {
    let inside = |folder: &str| path.strip_prefix(folder).map(|rest| rest.trim_start_matches('/'));
    let (rest, own) = PACKAGES.iter().find_map(|(folder, binary)| Some((inside(folder)?, *binary)))?;
    let mut words: Vec<String> = rest.strip_suffix(".rs")?.split('/').map(str::to_owned).collect();
    words.pop_if(|last| ["lib", "main", "mod"].contains(&last.as_str()));
    let mut modules = words.split_off(1.min(words.len()));
    match words.first()?.as_str() {
        "src" if own == "viza" && modules.first().is_some_and(|room| FOR_BROWSERS.contains(&room.as_str())) => {
            Some(("pieces".to_owned(), modules.split_off(modules.len() - 1)))
        }
        "src" => Some((own.to_owned(), modules)),
        "tests" => modules.split_first().map(|(binary, modules)| (binary.clone(), modules.to_vec())),
        _ => None,
    }
}

/// Name and text of every test function in a file whose module stands at `modules`.
fn functions(source: &str, modules: Vec<String>) -> Vec<(String, String)> {
    let lines: Vec<&str> = source.lines().collect();
    let mut open: Vec<(usize, String)> = modules.into_iter().map(|name| (usize::MAX, name)).collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let (depth, code) = (depth(line), line.trim());
        if code == "}" {
            open.pop_if(|(opened, _)| *opened == depth);
        }
        if let Some(name) = code.strip_suffix(" {").and_then(|code| code.strip_prefix("mod ")) {
            open.push((depth, name.to_owned()));
        }
        if ["#[test]", "#[tokio::test]"].contains(&code) {
            let (name, text) = function(&lines, at, depth);
            let path = open.iter().map(|(_, module)| module.as_str()).chain([name]);
            found.push((path.collect::<Vec<_>>().join("::"), text));
        }
    }
    found
}

fn depth(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// The function that the mark at a line is set on: its name, and its text from the doc comment to the end.
fn function<'a>(lines: &[&'a str], mark: usize, depth_of_it: usize) -> (&'a str, String) {
    let is_head = |line: &&&str| line.trim_start().starts_with("///") || line.trim_start().starts_with("#[");
    let first = mark - lines[..mark].iter().rev().take_while(is_head).count();
    let signature = mark + lines[mark..].iter().position(|line| line.contains("fn ")).unwrap();
    let (_, name) = lines[signature].split_once("fn ").unwrap();
    let name = name.split('(').next().unwrap_or_default();
    let is_end = |line: &&str| line.trim_end().ends_with('}') && depth(line) == depth_of_it;
    let last = signature + lines[signature..].iter().position(is_end).unwrap();
    (name, lines[first..=last].join("\n"))
}

#[test]
fn a_test_has_its_module_its_comment_and_its_whole_body() {
    let source = "mod inner {\n    /// R1.\n    #[test]\n    fn one() {\n        if x {\n        }\n    }\n}\n\n#[tokio::test]\nasync fn two() {}\n";
    let found = functions(source, vec!["outer".into()]);
    assert_eq!(found[0].0, "outer::inner::one");
    assert!(found[0].1.starts_with("    /// R1.") && found[0].1.ends_with("    }\n    }"), "{}", found[0].1);
    assert_eq!(found[1], ("outer::two".to_owned(), "#[tokio::test]\nasync fn two() {}".to_owned()));
}
