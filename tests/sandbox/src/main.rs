//! `viza-sandbox --port N --db PATH --packs DIR`: the reference API on a socket.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use viza_sandbox::{Clock, Offices, Sandbox, Seed};

const USAGE: &str = "viza-sandbox [--port N] [--db PATH] [--packs DIR]
  --port N     the port on 127.0.0.1; 0, the default, takes a free one
  --db PATH    the SQLite file; without it everything is forgotten at the end
  --packs DIR  the folder of country packs with their practice offices; the shipped ones if absent";

struct Wishes {
    port: u16,
    books: Option<PathBuf>,
    packs: Option<PathBuf>,
}

fn wishes() -> Option<Wishes> {
    let mut wishes = Wishes { port: 0, books: None, packs: None };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--port" => wishes.port = words.next()?.parse().ok()?,
            "--db" => wishes.books = Some(words.next()?.into()),
            "--packs" => wishes.packs = Some(words.next()?.into()),
            _ => return None,
        }
    }
    Some(wishes)
}

#[tokio::main]
async fn main() -> ExitCode {
    let Some(wishes) = wishes() else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match run(wishes).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(cause) => {
            eprintln!("viza-sandbox: {cause}");
            ExitCode::FAILURE
        }
    }
}

async fn run(wishes: Wishes) -> io::Result<()> {
    let offices = wishes.packs.as_deref().map_or_else(Offices::shipped, Offices::read).map_err(io::Error::other)?;
    let seed = Seed { offices, clock: Clock::Running(0), dice: None };
    let sandbox = Sandbox::open(wishes.books.as_deref(), seed).map_err(io::Error::other)?;
    let listener = TcpListener::bind(("127.0.0.1", wishes.port)).await?;
    let mut terminate = signal(SignalKind::terminate())?;
    let stop = async move {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminate.recv() => {}
        }
    };
    writeln!(io::stdout(), "listening on http://{}", listener.local_addr()?)?;
    viza_sandbox::serve(listener, sandbox.router(), stop).await
}
