//! Responses that come event by event (`text/event-stream`).

mod parser;
mod text;

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use http::StatusCode;
use hyper::body::Bytes;
use tokio::time::{Sleep, sleep};

use self::parser::{Frame, Parser};
use super::call::Call;
use super::call::open::Opened;
use super::error::Error;
use super::operation::{Decode, Operation};
use super::transport::{TransportError, TransportErrorKind};

/// What an event stream is of.
const MEDIA_TYPE: &str = "text/event-stream";

/// How long to wait before a stream is asked for again, unless it says so itself.
const RETRY: Duration = Duration::from_secs(3);

/// The least and the most of what it may say.
const SHORTEST: Duration = Duration::from_millis(100);
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// How often the time doubles while no event comes.
const DOUBLED: u32 = 6;

/// An operation whose response can come event by event: see [`Call::events`].
///
/// Only the types of this crate implement it.
pub trait EventOperation: Operation {
    /// What the data of an event is.
    type Event: Send + 'static;

    #[doc(hidden)]
    #[allow(private_interfaces, reason = "only this crate's operations implement the trait")]
    const EVENTS: EventDeclaration;

    #[doc(hidden)]
    #[allow(private_interfaces, reason = "only this crate's operations implement the trait")]
    const DECODE_EVENT: Decode<Self::Event>;
}

/// What the document says of an operation's events.
#[derive(Debug)]
pub struct EventDeclaration {
    /// If an event is declared with its name, rather than what its data is: the names of those whose data
    /// are texts, or `*` for any.
    pub(crate) whole: Option<&'static [&'static str]>,
    /// The member of the request's body that must be `true`.
    pub(crate) switch: Option<&'static str>,
    /// What the data of an event is that says that no more will come.
    pub(crate) end: Option<&'static str>,
}

/// An event of a stream of [`Events`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Event<T> {
    name: String,
    /// Events share it, since each repeats it.
    id: Arc<str>,
    data: T,
}

impl<T> Event<T> {
    /// What the API calls events of its kind; `message` if it doesn't say.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The id of the last event so far that had one; empty if none had.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What it says.
    #[must_use]
    pub fn data(&self) -> &T {
        &self.data
    }

    /// What it says, without its name and id.
    #[must_use]
    pub fn into_data(self) -> T {
        self.data
    }
}

/// The events of a response, as they come: a [`Stream`], which can also be asked for the
/// [`next`](Self::next) one.
///
/// An event whose data isn't as declared is an error of kind [`Decode`](super::ErrorKind::Decode), after
/// which others may come. If the connection breaks, or the next part of it takes longer than the call's
/// time-out, there is an error of kind [`Transport`](super::ErrorKind::Transport), after which none come.
/// What is left out of one, since it isn't as declared, is told by an event of the feature `tracing`.
#[must_use = "events come when they are asked for"]
pub struct Events<O> {
    state: State,
    opened: Opened,
    parser: Parser,
    /// What has come and wasn't asked for yet.
    ready: VecDeque<Frame>,
    end: Option<String>,
    /// The call, to be made again.
    call: Call<O>,
    reconnects: bool,
    /// How often it was asked for without that an event came.
    fruitless: u32,
}

enum State {
    Reading,
    Waiting(Pin<Box<Sleep>>),
    Connecting(Connecting),
    Ended,
}

impl State {
    /// A response without content says that there won't be any.
    fn after(opened: &Opened) -> Self {
        if opened.head.status == StatusCode::NO_CONTENT { Self::Ended } else { Self::Reading }
    }
}

type Connecting = Pin<Box<dyn Future<Output = Result<Opened, Error>> + Send>>;

impl<O: EventOperation> Call<O> {
    /// Sends the call, and yields the events of the response as they come, once its head is there.
    ///
    /// It asks for events, whatever else the operation could yield. The call's time-out is that of each
    /// attempt's head, and then of each part of the response, so that it must be longer than the API is
    /// silent; its deadline is that of the head. The limit on responses is that of each event.
    ///
    /// # Errors
    ///
    /// As the call itself, until the head is there, and one of kind [`Decode`](super::ErrorKind::Decode)
    /// if what comes are no events.
    pub async fn events(self) -> Result<Events<O>, Error> {
        let call = match O::EVENTS.switch {
            Some(name) => self.with_switch(name),
            None => self,
        };
        let opened = call.clone().open(MEDIA_TYPE, &[]).await?;
        Ok(Events {
            state: State::after(&opened),
            opened,
            parser: Parser::default(),
            ready: VecDeque::new(),
            end: O::EVENTS.end.map(str::to_owned),
            call,
            reconnects: false,
            fruitless: 0,
        })
    }
}

impl<O: EventOperation> Events<O> {
    /// Makes the call again where the stream ends or breaks, after the time that it has said or else three
    /// seconds, and longer while no event comes, with the id of the last event in `Last-Event-ID`. It ends
    /// where the API responds with 204, or with an error, which comes last.
    ///
    /// Without this, nothing is sent twice.
    pub fn reconnecting(mut self) -> Self {
        self.reconnects = true;
        self
    }

    /// Takes an event with this data for the end of the stream, in place of what the API's document says,
    /// if it says anything: `[DONE]`, for example. It doesn't come itself.
    pub fn until(mut self, data: impl Into<String>) -> Self {
        self.end = Some(data.into());
        self
    }

    /// The next event, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<Event<O::Event>, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Event<O::Event>, Error>>> {
        loop {
            if let Some(frame) = self.ready.pop_front() {
                return Poll::Ready(self.event(frame));
            }
            let error = match &mut self.state {
                State::Ended => return Poll::Ready(None),
                State::Reading => {
                    let chunk = ready!(self.opened.body.poll_chunk(context));
                    self.read(chunk)
                }
                State::Waiting(sleep) => {
                    ready!(sleep.as_mut().poll(context));
                    self.connect();
                    None
                }
                State::Connecting(connecting) => {
                    let opened = ready!(connecting.as_mut().poll(context));
                    self.begin(opened)
                }
            };
            if let Some(error) = error {
                self.state = State::Ended;
                return Poll::Ready(Some(Err(error)));
            }
        }
    }

    /// Takes the next part of the response, or what became of it; yields what the stream ends in.
    fn read(&mut self, chunk: Option<Result<Bytes, TransportError>>) -> Option<Error> {
        match chunk {
            Some(Ok(chunk)) => {
                self.parser.feed(&chunk, &mut self.ready);
                if !self.ready.is_empty() {
                    self.fruitless = 0;
                }
                let is_too_large = self.parser.held() > self.opened.limit;
                let error = || self.opened.broken::<O>(TransportErrorKind::TooLarge.into());
                (is_too_large && self.ready.is_empty()).then(error)
            }
            _ if self.reconnects => {
                let wait = self.parser.retry().unwrap_or(RETRY).max(SHORTEST);
                let wait = wait.saturating_mul(1 << self.fruitless.min(DOUBLED)).min(LONGEST);
                self.fruitless += 1;
                self.state = State::Waiting(Box::pin(sleep(wait)));
                None
            }
            None => {
                self.state = State::Ended;
                None
            }
            Some(Err(error)) => Some(self.opened.broken::<O>(error)),
        }
    }

    /// Makes the call again.
    fn connect(&mut self) {
        self.parser.restart();
        let (call, id) = (self.call.clone(), self.parser.id());
        let call = if id.is_empty() { call } else { call.header("last-event-id", id) };
        self.state = State::Connecting(Box::pin(call.open(MEDIA_TYPE, &[])));
    }

    /// Goes on with another response, unless that says that it is over; yields what the stream ends in.
    fn begin(&mut self, opened: Result<Opened, Error>) -> Option<Error> {
        let opened = match opened {
            Ok(opened) => opened,
            Err(error) => return Some(error),
        };
        self.state = State::after(&opened);
        self.opened = opened;
        None
    }

    /// What an event says, unless it says that it was the last one.
    fn event(&mut self, frame: Frame) -> Option<Result<Event<O::Event>, Error>> {
        if self.end.as_ref().is_some_and(|end| *end == frame.data) {
            self.state = State::Ended;
            self.ready.clear();
            return None;
        }
        if frame.data.len() > self.opened.limit {
            self.state = State::Ended;
            self.ready.clear();
            return Some(Err(self.opened.broken::<O>(TransportErrorKind::TooLarge.into())));
        }
        let bytes = match O::EVENTS.whole {
            None => frame.data.as_str().into(),
            Some(texts) => frame.json(texts.iter().any(|name| *name == "*" || *name == frame.name)),
        };
        let data = self.opened.decode::<O, _>(bytes, O::DECODE_EVENT);
        let Frame { name, id, .. } = frame;
        Some(data.map(|data| Event { name, id, data }))
    }
}

impl<O: EventOperation> Stream for Events<O> {
    type Item = Result<Event<O::Event>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<O: Operation> fmt::Debug for Events<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events").field("call", &self.call).finish_non_exhaustive()
    }
}
