//! The app and its practice API on this machine.

use crate::child::Running;
use crate::digest;
use crate::errand::{command, run};
use crate::install;
use crate::place::Place;
use crate::recipe::{self, Hooks};
use crate::seal::OTHER_PACKS;
use crate::tools::Tool;
use anyhow::{Context, Result, bail};
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

/// The app's usual port; a visitor's drafts belong to it, so it should not change from start to start.
const PORT: u16 = 8080;
const PAUSE: Duration = Duration::from_millis(100);

/// What `serve` was asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// The app as it is released, but not compressed; else as it is quick to build.
    release: bool,
    /// A folder of packs with their practice offices, instead of the shipped ones.
    packs: Option<PathBuf>,
}

impl Order {
    /// Reads `[--release] [--packs DIR]`.
    pub fn read(words: &[&str]) -> Result<Order> {
        match words {
            [] => Ok(Order::default()),
            ["--release", rest @ ..] => Ok(Order { release: true, ..Order::read(rest)? }),
            ["--packs", folder, rest @ ..] => {
                let folder = fs::canonicalize(folder).with_context(|| format!("there is no folder {folder}"))?;
                Ok(Order { packs: Some(folder), ..Order::read(rest)? })
            }
            _ => bail!("serve takes --release and --packs DIR, not {}", words.join(" ")),
        }
    }

    fn packs(&self, place: &Place) -> PathBuf {
        self.packs.clone().unwrap_or_else(|| place.at("public/packs"))
    }

    /// The books of the practice API. Those of other packs are others: in them are applications in other countries. So are
    /// those of a changed practice office: its fees and times are written down when the books are opened.
    fn books(&self) -> String {
        let other = self.packs.as_ref().map(|packs| {
            let mut made_from = packs.as_os_str().as_encoded_bytes().to_vec();
            made_from.extend(practice_offices(packs));
            digest::short(&made_from)
        });
        other.map_or_else(|| "practice.sqlite".to_owned(), |mark| format!("practice-{mark}.sqlite"))
    }
}

/// What the practice offices of a folder of packs say, one after the other.
fn practice_offices(packs: &Path) -> Vec<u8> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(packs).into_iter().flatten().flatten().map(|entry| entry.path().join("practice.json")).collect();
    files.sort();
    files.iter().flat_map(|file| fs::read(file).unwrap_or_default()).collect()
}

/// Serves until Ctrl-C, then stops everything that it started.
pub fn serve(place: &Place, order: &Order) -> Result<()> {
    install::ensure(place, &[Tool::Trunk, Tool::WasmBindgen])?;
    let stop = stop_signal()?;
    run(command(place, "cargo")?.args(["build", "--quiet", "--profile", "tools", "-p", "viza-sandbox"]))?;
    let api_port = free_port(0)?;
    // Declared before the app, hence stopped after it.
    let mut api = start_api(place, order, api_port)?;
    let port = free_port(PORT).or_else(|_| free_port(0))?;
    let mut app = start_app(place, order, port, api_port)?;

    let mut announced = false;
    loop {
        match stop.recv_timeout(PAUSE) {
            Err(RecvTimeoutError::Timeout) => {}
            _ => return Ok(()),
        }
        if let Some(status) = api.ended() {
            bail!("the practice API ended: {status}; see .state/sandbox.log");
        }
        if let Some(status) = app.ended() {
            bail!("trunk ended: {status}");
        }
        if !announced && answers(port, "/", "viza:wasm") && answers(port, "/api/time", "") {
            announced = true;
            println!(
                "\nViza: http://127.0.0.1:{port}/\nPractice bank, mailbox and clock: same address, /sandbox. Ctrl-C stops both.\n"
            );
        }
    }
}

/// Receives once when the person or the system asks to stop.
fn stop_signal() -> Result<Receiver<()>> {
    let (tell, stop) = mpsc::channel();
    ctrlc::set_handler(move || {
        let _ = tell.send(());
    })
    .context("cannot listen for Ctrl-C")?;
    Ok(stop)
}

/// Starts the reference API and waits until it listens.
fn start_api(place: &Place, order: &Order, port: u16) -> Result<Running> {
    fs::create_dir_all(place.state(""))?;
    let mut log = File::create(place.state("sandbox.log"))?;
    let mut sandbox = command(place, place.built("tools/viza-sandbox"))?;
    sandbox.args(["--port", &port.to_string(), "--db"]).arg(place.state(&order.books()));
    sandbox.arg("--packs").arg(order.packs(place));
    let mut api = Running::start(sandbox.stdout(Stdio::piped()).stderr(log.try_clone()?))?;
    let pipe = api.child().stdout.take().context("the practice API has no output")?;
    let mut lines = BufReader::new(pipe).lines();
    for line in lines.by_ref() {
        let line = line?;
        writeln!(log, "{line}")?;
        if line.starts_with("listening on") {
            // The pipe must be emptied as long as the API speaks.
            thread::spawn(move || lines.map_while(Result::ok).try_for_each(|line| writeln!(log, "{line}")));
            return Ok(api);
        }
    }
    bail!("the practice API did not start\n{}", fs::read_to_string(place.state("sandbox.log"))?)
}

fn start_app(place: &Place, order: &Order, port: u16, api_port: u16) -> Result<Running> {
    let api = format!("http://127.0.0.1:{api_port}");
    let recipe = recipe::write(place, "serve.toml", &Hooks::Trunk, Some(&api))?;
    let mut trunk = command(place, "trunk")?;
    trunk.args(["--quiet", "serve", "--port", &port.to_string(), "--config"]).arg(recipe);
    trunk.arg("--dist").arg(place.state("served"));
    for watched in ["Cargo.toml", "index.html", "locales", "public", "src", "style"] {
        trunk.arg("--watch").arg(place.at(watched));
    }
    if let Some(packs) = &order.packs {
        trunk.env(OTHER_PACKS, packs).arg("--watch").arg(packs);
    }
    if order.release {
        trunk.arg("--release");
    }
    Running::start(trunk.arg(place.at("index.html")))
}

/// `wanted` if nobody has it (0: any free one) on the loopback interface.
fn free_port(wanted: u16) -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, wanted))?;
    Ok(listener.local_addr()?.port())
}

/// Whether a page is there, with 200 and `mark` in it.
fn answers(port: u16, path: &str, mark: &str) -> bool {
    let ask = || -> Result<String> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        write!(stream, "GET {path} HTTP/1.0\r\nHost: 127.0.0.1:{port}\r\n\r\n")?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        Ok(String::from_utf8_lossy(&answer).into_owned())
    };
    ask().is_ok_and(|answer| {
        let status = answer.split_whitespace().nth(1);
        status == Some("200") && answer.contains(mark)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_packs_have_other_books() -> Result<()> {
        let here = Order::read(&[])?;
        let other = Order::read(&["--release", "--packs", "."])?;
        assert!(other.release && !here.release);
        assert_eq!(here.books(), "practice.sqlite");
        assert_ne!(here.books(), other.books());
        assert!(Order::read(&["--packs", "nowhere"]).is_err());
        assert!(Order::read(&["--pack", "."]).is_err());
        Ok(())
    }

    /// The books know the fees and times with which they were opened, and no others.
    #[test]
    fn a_changed_practice_office_has_other_books() -> Result<()> {
        let packs = std::env::temp_dir().join(format!("viza-serve-{}", std::process::id()));
        let office = packs.join("xk/practice.json");
        fs::create_dir_all(packs.join("xk"))?;
        let order = Order { packs: Some(packs.clone()), ..Order::default() };
        fs::write(&office, "{ \"post\": \"a\" }")?;
        let before = order.books();
        assert_eq!(before, order.books());
        fs::write(packs.join("xk/pack.json"), "{}")?;
        assert_eq!(before, order.books());
        fs::write(&office, "{ \"post\": \"b\" }")?;
        assert_ne!(before, order.books());
        fs::remove_dir_all(&packs)?;
        Ok(())
    }
}
