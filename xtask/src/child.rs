//! A program that runs until it is stopped, with everything that it started itself.

use anyhow::{Context, Result};
use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, ExitStatus};
use std::thread;
use std::time::{Duration, Instant};

/// How long a program may take to end politely.
const PATIENCE: Duration = Duration::from_secs(5);

/// A running process group; dropped, it ends.
pub struct Running {
    child: Child,
}

impl Running {
    /// Starts `command` as the head of its own process group, so that Ctrl-C reaches this program alone and it can
    /// decide the order of stopping.
    pub fn start(command: &mut Command) -> Result<Running> {
        let line = crate::errand::line(command);
        let child = command.process_group(0).spawn().with_context(|| format!("cannot start {line}"))?;
        Ok(Running { child })
    }

    /// The started process itself, for its pipes.
    pub fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// How it ended, where it has.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().ok().flatten()
    }

    fn signal(&self, signal: Signal) {
        if let Ok(id) = i32::try_from(self.child.id()) {
            // The group may be gone already, which is what is wanted.
            let _ = killpg(Pid::from_raw(id), signal);
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.signal(Signal::SIGTERM);
        let started = Instant::now();
        while self.ended().is_none() && started.elapsed() < PATIENCE {
            thread::sleep(Duration::from_millis(20));
        }
        // Also after a polite end: a grandchild may not have listened.
        self.signal(Signal::SIGKILL);
        let _ = self.child.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Stdio;

    #[test]
    fn a_grandchild_ends_too() -> Result<()> {
        let mut shell = Command::new("sh");
        shell.args(["-c", "sleep 1000 & echo $!; wait"]).stdout(Stdio::piped());
        let mut running = Running::start(&mut shell)?;
        let pipe = running.child().stdout.take().context("no pipe")?;
        let mut line = String::new();
        std::io::BufRead::read_line(&mut std::io::BufReader::new(pipe), &mut line)?;
        let grandchild = Pid::from_raw(line.trim().parse()?);
        assert!(nix::sys::signal::kill(grandchild, None).is_ok());
        drop(running);
        // A process that was told to end may take its last turn a moment after the one that told it.
        let told = Instant::now();
        while runs(grandchild) && told.elapsed() < PATIENCE {
            thread::sleep(Duration::from_millis(5));
        }
        assert!(!runs(grandchild), "the grandchild outlives its group");
        Ok(())
    }

    /// A zombie has ended: whoever is its parent by now has only not looked yet.
    fn runs(process: Pid) -> bool {
        std::fs::read_to_string(format!("/proc/{process}/stat")).is_ok_and(|stat| !stat.contains(") Z "))
    }
}
