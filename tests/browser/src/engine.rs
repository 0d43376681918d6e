//! The browsers, one line each, and the programs that drive them.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result};
use axum::http::Method;
use serde_json::{Value, json};
use tokio::process::{Child, Command};

use crate::browser::Window;
use crate::patience::until;

/// A kind of browser.
#[derive(Debug, Clone, Copy)]
pub struct Engine {
    pub name: &'static str,
    /// The program that speaks WebDriver for it, on the path.
    driver: &'static str,
    /// How that program is told its port.
    arguments: fn(u16) -> Vec<String>,
    /// How a session with a fresh profile is asked for.
    pub capabilities: fn(&Wishes) -> Value,
    /// Its driver's own command for a picture of a page of this size, also of what lies beyond the window.
    pub picture: fn(Window) -> Order,
    /// Its driver's own command that plays a device which asks for something: a colour scheme, forced colours. None where
    /// it has none.
    pub media: Option<fn(Features) -> Order>,
    /// Its developer tools can be told what a page finds.
    pub has_tools: bool,
    /// Its console can be read over WebDriver.
    pub tells_console: bool,
    /// It prints to PDF over WebDriver.
    pub prints: bool,
}

/// A command below the session's address: method, path, and what is told with it.
pub type Order = (Method, &'static str, Value);

/// What a device asks for: names and values of media features.
pub type Features<'a> = &'a [(&'a str, &'a str)];

/// What a visitor's browser is set to.
#[derive(Debug, Clone, Copy)]
pub struct Wishes<'a> {
    pub window: Window,
    /// The language that the browser asks for.
    pub language: &'a str,
    /// Where saved files go.
    pub saved: &'a Path,
    /// The film that its camera sees; without one it has none.
    pub camera: Option<&'a Path>,
    /// The folder of its profile, which outlives it; without one it has an empty one of its own.
    pub profile: Option<&'a Path>,
}

/// The browsers that visits can be made with. `VIZA_ENGINE` names another than the first.
pub const ENGINES: [Engine; 2] = [
    Engine {
        name: "chromium",
        driver: "chromedriver",
        arguments: |port| vec![format!("--port={port}")],
        capabilities: chromium,
        picture: |page| {
            let clip = json!({ "x": 0, "y": 0, "width": page.width, "height": page.height, "scale": 1 });
            let params = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
            (Method::POST, "goog/cdp/execute", json!({ "cmd": "Page.captureScreenshot", "params": params }))
        },
        media: Some(|asked| {
            let features: Vec<Value> =
                asked.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
            let params = json!({ "features": features });
            (Method::POST, "goog/cdp/execute", json!({ "cmd": "Emulation.setEmulatedMedia", "params": params }))
        }),
        has_tools: true,
        tells_console: true,
        prints: true,
    },
    Engine {
        name: "firefox",
        driver: "geckodriver",
        arguments: |port| vec![format!("--port={port}"), "--websocket-port=0".into()],
        capabilities: firefox,
        picture: |_| (Method::GET, "moz/screenshot/full", Value::Null),
        media: None,
        has_tools: false,
        tells_console: false,
        prints: true,
    },
];

/// Its window is 450 pixels wide at least, whatever is asked for.
fn firefox(wishes: &Wishes) -> Value {
    let Window { width, height } = wishes.window;
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "args": ["-headless", format!("--width={width}"), format!("--height={height}")],
            "prefs": {
                "intl.accept_languages": wishes.language,
                "browser.download.folderList": 2,
                "browser.download.dir": wishes.saved,
                "browser.helperApps.neverAsk.saveToDisk": "text/calendar",
                "ui.prefersReducedMotion": 1,
            },
        },
    })
}

const CHROMIUM: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--hide-scrollbars",
    "--force-prefers-reduced-motion",
];

/// As after a fall: what was open is opened again.
const RESTORE: &str = "--restore-last-session";

fn chromium(wishes: &Wishes) -> Value {
    let Window { width, height } = wishes.window;
    let camera = wishes.camera.map(|film| format!("--use-file-for-fake-video-capture={}", film.display()));
    let mut arguments: Vec<String> = CHROMIUM.map(str::to_owned).to_vec();
    arguments.push(format!("--window-size={width},{height}"));
    let kept = wishes.profile.map(|folder| [format!("--user-data-dir={}", folder.display()), RESTORE.to_owned()]);
    arguments.extend(kept.into_iter().flatten());
    // Whoever has a camera here allows it.
    let allowed = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"].map(str::to_owned);
    arguments.extend(camera.into_iter().flat_map(|film| allowed.clone().into_iter().chain([film])));
    json!({
        "browserName": "chrome",
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": {
            "args": arguments,
            "prefs": {
                "intl.accept_languages": wishes.language,
                "download.default_directory": wishes.saved,
                "download.prompt_for_download": false,
            },
        },
    })
}

/// The browser of this run.
///
/// # Errors
/// When `VIZA_ENGINE` names none.
pub fn chosen() -> Result<Engine> {
    let wanted = std::env::var("VIZA_ENGINE").ok();
    let found = ENGINES.into_iter().find(|engine| wanted.as_ref().is_none_or(|wanted| engine.name == wanted));
    found.with_context(|| format!("VIZA_ENGINE={}: there is no such browser", wanted.unwrap_or_default()))
}

/// A running driver; it ends when it is dropped.
#[derive(Debug)]
pub struct Driver {
    pub address: String,
    _child: Child,
}

impl Engine {
    /// Starts its driver on a free port.
    ///
    /// # Errors
    /// When it is not installed or does not answer.
    pub async fn start(&self) -> Result<Driver> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let child = Command::new(self.driver)
            .args((self.arguments)(port))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .with_context(|| format!("{} is not installed", self.driver))?;
        until("the browser's driver", async || Ok(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok())).await?;
        Ok(Driver { address: format!("http://127.0.0.1:{port}"), _child: child })
    }
}
