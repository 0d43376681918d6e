//! The door to the street: sockets, and lines that break on purpose.

use std::io;

use axum::Router;
use axum::body::Body;
use axum::response::Response;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt;

use crate::trouble::Lost;

/// Answers on `listener` until `stop` is done.
///
/// # Errors
/// When the listener fails.
pub async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) -> io::Result<()> {
    tokio::pin!(stop);
    loop {
        tokio::select! {
            () = &mut stop => return Ok(()),
            arrived = listener.accept() => {
                let (stream, _) = arrived?;
                stream.set_nodelay(true)?;
                tokio::spawn(talk(stream, router.clone()));
            }
        }
    }
}

/// Talks to one client until it hangs up, or until an answer is to be lost.
async fn talk(stream: TcpStream, router: Router) {
    let desk = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
        let router = router.clone();
        async move {
            let response: Response = match router.oneshot(request.map(Body::new)).await {
                Ok(response) => response,
                Err(never) => match never {},
            };
            match response.extensions().get::<Lost>() {
                // hyper hangs up without a word when the service fails.
                Some(Lost) => Err(io::Error::from(io::ErrorKind::ConnectionAborted)),
                None => Ok(response),
            }
        }
    });
    // A client that hangs up early is its own affair, and a lost answer is wanted.
    let _ended = http1::Builder::new().serve_connection(TokioIo::new(stream), desk).await;
}
