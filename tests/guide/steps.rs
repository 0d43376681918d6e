//! The guide as a list of steps: its commands and its edits, in the order in which they stand there.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use viza_pack::Answer;

/// Something that the guide says to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Step {
    /// `./viza pack …`: the words after it.
    Pack(Vec<String>),
    /// A command that goes on until it is stopped, or that takes what is built: the reader's own to run.
    ByHand(String),
    /// A value to put at a place in a file.
    Put { file: String, place: String, value: String },
    /// A whole file.
    Write { file: String, text: String },
}

/// Every step of a guide.
///
/// # Errors
/// A block that nobody knows how to carry out.
pub fn read(guide: &str) -> Result<Vec<Step>> {
    let mut steps = Vec::new();
    for block in guide.split("\n```").skip(1).step_by(2) {
        let (said, text) = block.split_once('\n').context("a block without an end")?;
        let text = format!("{text}\n");
        match said.split_once(' ') {
            None if said == "sh" => steps.extend(text.lines().map(command).collect::<Result<Vec<_>>>()?),
            Some(("sh", "by hand")) => steps.extend(text.lines().map(|line| Step::ByHand(line.to_owned()))),
            Some(("json", target)) => {
                let (file, place) = target.split_once('#').with_context(|| format!("{said} names no place"))?;
                steps.push(Step::Put { file: file.to_owned(), place: place.to_owned(), value: text });
            }
            Some(("css" | "ftl" | "svg", file)) => steps.push(Step::Write { file: file.to_owned(), text }),
            _ => bail!("a block says {said}, and nobody knows what to do with it"),
        }
    }
    Ok(steps)
}

fn command(line: &str) -> Result<Step> {
    let words = line.strip_prefix("./viza pack ").with_context(|| format!("{line} is no command of packs"))?;
    Ok(Step::Pack(words.split(' ').map(str::to_owned).collect()))
}

/// Where the guide's paths lead: `..` is an empty folder, all else is in the checkout.
pub struct Desk<'a> {
    pub beside: &'a Path,
    pub checkout: &'a Path,
}

impl Desk<'_> {
    /// Carries out one step; what a command answers.
    ///
    /// # Errors
    /// When it cannot be carried out. A command that is not content says so in its answer.
    pub fn does(&self, step: &Step) -> Result<Option<Answer>> {
        match step {
            Step::ByHand(_) => return Ok(None),
            Step::Pack(words) => {
                let words: Vec<String> = words.iter().map(|word| self.word(word)).collect();
                let words: Vec<&str> = words.iter().map(String::as_str).collect();
                return viza_pack::run(&words).map(Some);
            }
            Step::Put { file, place, value } => {
                let file = self.path(file);
                let mut whole: Value = serde_json::from_str(&fs::read_to_string(&file)?)?;
                put(&mut whole, place, serde_json::from_str(value)?)?;
                fs::write(file, format!("{whole:#}\n"))?;
            }
            Step::Write { file, text } => {
                let file = self.path(file);
                fs::create_dir_all(file.parent().context("a file lies in a folder")?)?;
                fs::write(file, text)?;
            }
        }
        Ok(None)
    }

    /// Carries out every step. The last word of the check must be that nothing is wrong.
    ///
    /// # Errors
    /// What could not be carried out, or what is still wrong at the end.
    pub fn follows(&self, steps: &[Step]) -> Result<()> {
        let mut verdict = None;
        for step in steps {
            let answer = self.does(step).with_context(|| format!("{step:?}"))?;
            let Some(answer) = answer else { continue };
            if matches!(step, Step::Pack(words) if words.first().is_some_and(|word| word == "check")) {
                verdict = Some(answer);
            } else {
                ensure!(answer.well, "{step:?}: {}", answer.text);
            }
        }
        let verdict = verdict.context("the guide checks nothing")?;
        ensure!(verdict.well, "{}", verdict.text);
        Ok(())
    }

    fn path(&self, said: &str) -> PathBuf {
        said.strip_prefix("../").map_or_else(|| self.checkout.join(said), |rest| self.beside.join(rest))
    }

    fn word(&self, said: &str) -> String {
        if said.contains('/') && (said.starts_with("../") || said.starts_with("public/")) {
            return self.path(said).display().to_string();
        }
        said.to_owned()
    }
}

/// Puts a value at `/a/b` of another: all but the last member is there already.
fn put(whole: &mut Value, place: &str, value: Value) -> Result<()> {
    let (group, name) = place.rsplit_once('/').with_context(|| format!("{place} is no place"))?;
    let group = whole.pointer_mut(group).and_then(Value::as_object_mut);
    group.with_context(|| format!("{place} lies in nothing"))?.insert(name.to_owned(), value);
    Ok(())
}
