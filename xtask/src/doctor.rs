//! Which tools there are.

use crate::place::Place;
use crate::tools::ALL;
use anyhow::Result;

/// Prints a table of every tool: wanted, found, why. Changes nothing.
pub fn doctor(place: &Place) -> Result<()> {
    let mut missing = 0;
    println!("    {:<13} {:<11} {:<14} why", "tool", "wanted", "found");
    for tool in ALL {
        let there = tool.is_there(place)?;
        missing += usize::from(!there);
        let shown = |version: String| match version.split(' ').count() {
            1 => version,
            several => format!("{several} packages"),
        };
        println!(
            "{:<3} {:<13} {:<11} {:<14} {}",
            if there { "ok" } else { "–" },
            tool.name(),
            shown(tool.wanted(place)?),
            tool.found(place).map_or("missing".into(), shown),
            tool.why()
        );
    }
    match missing {
        0 => println!("\nNothing is missing."),
        n => println!("\n{n} missing. Nothing to do by hand: serve, test and dist install what they need."),
    }
    Ok(())
}
