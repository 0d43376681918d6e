//! A schema-driven run: schemathesis makes requests from `tests/contract/openapi.yaml` and judges every answer.
//!
//! Every phase, every check, every operation; nothing is left out. Needs Python with schemathesis, as
//! `cargo xtask test contract` installs it; `VIZA_PYTHON` names another one.

use std::env;
use std::error::Error;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use tokio::net::TcpListener;
use viza_sandbox::{Clock, Offices, Sandbox, Seed};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let python = env::var_os("VIZA_PYTHON").map_or_else(|| here.join("../../.tools/venv/bin/python"), PathBuf::from);
    if !python.exists() {
        return Err(format!("no {}; `cargo xtask test contract` installs it", python.display()).into());
    }
    let sandbox = Sandbox::open(None, Seed { offices: Offices::shipped()?, clock: Clock::Running(0), dice: None })?;
    let runtime = tokio::runtime::Runtime::new()?;
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0"))?;
    let api = format!("http://{}/api", listener.local_addr()?);
    runtime.spawn(viza_sandbox::serve(listener, sandbox.router(), std::future::pending()));
    let outcome = Command::new(python)
        .current_dir(here.join("../contract"))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("HYPOTHESIS_STORAGE_DIRECTORY", env!("CARGO_TARGET_TMPDIR"))
        .args([
            "-m",
            "schemathesis.cli",
            "--config-file",
            "schemathesis.toml",
            "run",
            "openapi.yaml",
            "--checks",
            "all",
            "--url",
            &api,
        ])
        .status()?;
    Ok(if outcome.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
