//! `viza-pack WORDS…`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match viza_pack::run(&words) {
        Ok(answer) => {
            print!("{}", answer.text);
            if answer.well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(trouble) => {
            eprintln!("viza pack: {trouble:#}");
            ExitCode::FAILURE
        }
    }
}
