//! Responses that come event by event (`text/event-stream`).

mod parser;

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use tokio::time::{Sleep, sleep};

use self::parser::{Frame, Parser};
use super::call::Call;
use super::call::open::Opened;
use super::error::Error;
use super::operation::{DecodeError, Operation, RawResponse};
use super::transport::TransportErrorKind;

/// What an event stream is of.
const MEDIA_TYPE: &str = "text/event-stream";

/// How long to wait before a stream is asked for again, unless it says so itself.
const RETRY: Duration = Duration::from_secs(3);

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
    fn decode_event(response: &mut RawResponse) -> Result<Self::Event, DecodeError>;
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
    id: String,
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
}

enum State {
    Reading,
    Waiting(Pin<Box<Sleep>>),
    Connecting(Connecting),
    Ended,
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
        let opened = call.clone().open(MEDIA_TYPE).await?;
        Ok(Events {
            state: State::Reading,
            opened,
            parser: Parser::default(),
            ready: VecDeque::new(),
            end: O::EVENTS.end.map(str::to_owned),
            call,
            reconnects: false,
        })
    }
}

impl<O: EventOperation> Events<O> {
    /// Makes the call again where the stream ends or breaks, after the time that it has said or else three
    /// seconds, with the id of the last event in `Last-Event-ID`. It ends where the API responds with
    /// 204, or with an error, which comes last.
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
            match &mut self.state {
                State::Ended => return Poll::Ready(None),
                State::Reading => match ready!(self.opened.body.poll_chunk(context)) {
                    Some(Ok(chunk)) => {
                        self.parser.feed(&chunk, &mut self.ready);
                        if self.parser.held() > self.opened.limit {
                            self.state = State::Ended;
                            let error =
                                self.opened.broken::<O>(TransportErrorKind::TooLarge.into());
                            return Poll::Ready(Some(Err(error)));
                        }
                    }
                    _ if self.reconnects => {
                        let wait = self.parser.retry().unwrap_or(RETRY);
                        self.state = State::Waiting(Box::pin(sleep(wait)));
                    }
                    None => self.state = State::Ended,
                    Some(Err(error)) => {
                        self.state = State::Ended;
                        return Poll::Ready(Some(Err(self.opened.broken::<O>(error))));
                    }
                },
                State::Waiting(sleep) => {
                    ready!(sleep.as_mut().poll(context));
                    self.parser.restart();
                    let id = self.parser.id();
                    let call = self.call.clone();
                    let call = if id.is_empty() { call } else { call.header("last-event-id", id) };
                    self.state = State::Connecting(Box::pin(call.open(MEDIA_TYPE)));
                }
                State::Connecting(connecting) => match ready!(connecting.as_mut().poll(context)) {
                    Ok(opened) => {
                        let is_over = opened.head.status == http::StatusCode::NO_CONTENT;
                        self.opened = opened;
                        self.state = if is_over { State::Ended } else { State::Reading };
                    }
                    Err(error) => {
                        self.state = State::Ended;
                        return Poll::Ready(Some(Err(error)));
                    }
                },
            }
        }
    }

    /// What an event says, unless it says that it was the last one.
    fn event(&mut self, frame: Frame) -> Option<Result<Event<O::Event>, Error>> {
        if self.end.as_ref().is_some_and(|end| *end == frame.data) {
            self.state = State::Ended;
            self.ready.clear();
            return None;
        }
        let bytes = match O::EVENTS.whole {
            None => frame.data.as_str().into(),
            Some(texts) => frame.json(texts.iter().any(|name| *name == "*" || *name == frame.name)),
        };
        let data = self.opened.decode::<O, _>(bytes, O::decode_event);
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
