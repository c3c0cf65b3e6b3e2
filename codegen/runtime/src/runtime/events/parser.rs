//! What makes events of bytes, as HTML has it (9.2.6, "Interpreting an event stream").

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value};

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// An event as it came.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Frame {
    pub(super) name: String,
    pub(super) id: Arc<str>,
    pub(super) data: String,
}

impl Frame {
    /// The event as a document declares it that says its name, with data that is a text, or else JSON.
    pub(super) fn json(&self, is_text: bool) -> Vec<u8> {
        let json = Some(&self.data).filter(|_| !is_text);
        let json = json.and_then(|data| serde_json::from_str(data).ok());
        let data = json.unwrap_or_else(|| Value::from(self.data.as_str()));
        let mut event = Map::from_iter([
            ("event".to_owned(), Value::from(self.name.as_str())),
            ("data".to_owned(), data),
        ]);
        if !self.id.is_empty() {
            event.insert("id".to_owned(), Value::from(&*self.id));
        }
        Value::Object(event).to_string().into_bytes()
    }
}

/// What is known between two chunks of bytes.
#[derive(Debug, Default)]
pub(super) struct Parser {
    line: Vec<u8>,
    /// Whether a line has been read, so that no mark can come any more.
    is_begun: bool,
    /// Whether the last byte ended a line together with a line feed that may come.
    is_after_return: bool,
    name: String,
    /// With a line feed behind each line.
    data: String,
    /// The id of the last event that was whole, or of one before it.
    id: Arc<str>,
    /// The id that the next event has.
    next_id: Arc<str>,
    /// How long to wait before the stream is asked for again.
    retry: Option<Duration>,
}

impl Parser {
    /// Reads bytes, wherever they are cut, and yields the events that end in them.
    pub(super) fn feed(&mut self, chunk: &[u8], events: &mut VecDeque<Frame>) {
        let mut rest = chunk;
        if rest.is_empty() {
            return;
        }
        if std::mem::take(&mut self.is_after_return) {
            rest = rest.strip_prefix(b"\n").unwrap_or(rest);
        }
        while let Some(end) = rest.iter().position(|byte| matches!(byte, b'\r' | b'\n')) {
            let (line, behind) = rest.split_at(end);
            self.line.extend_from_slice(line);
            events.extend(self.end_line());
            rest = match behind {
                [b'\r', b'\n', rest @ ..] | [_, rest @ ..] => rest,
                [] => &[],
            };
            self.is_after_return = behind == b"\r";
        }
        self.line.extend_from_slice(rest);
    }

    /// How many bytes are held that aren't an event yet.
    pub(super) fn held(&self) -> usize {
        self.line.len() + self.data.len() + self.name.len() + self.next_id.len()
    }

    /// The id of the last event that was whole, or of one before it: what comes behind it is missing.
    pub(super) fn id(&self) -> &str {
        &self.id
    }

    pub(super) fn retry(&self) -> Option<Duration> {
        self.retry
    }

    /// Forgets what has begun and won't end.
    pub(super) fn restart(&mut self) {
        let (id, next_id) = (Arc::clone(&self.id), Arc::clone(&self.id));
        *self = Self { id, next_id, retry: self.retry, ..Self::default() };
    }

    fn end_line(&mut self) -> Option<Frame> {
        let line = std::mem::take(&mut self.line);
        let is_first = !std::mem::replace(&mut self.is_begun, true);
        let marked = is_first.then(|| line.strip_prefix(BYTE_ORDER_MARK)).flatten();
        let line = String::from_utf8_lossy(marked.unwrap_or(&line));
        if line.is_empty() {
            return self.end_event();
        }
        let (field, value) = line.split_once(':').unwrap_or((&line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => value.clone_into(&mut self.name),
            "data" => {
                self.data.push_str(value);
                self.data.push('\n');
            }
            "id" if !value.contains('\0') => self.next_id = value.into(),
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.retry = value.parse().ok().map(Duration::from_millis).or(self.retry);
            }
            // A comment has no name, and what nobody knows says nothing.
            _ => {}
        }
        None
    }

    fn end_event(&mut self) -> Option<Frame> {
        self.id = Arc::clone(&self.next_id);
        let name = std::mem::take(&mut self.name);
        let mut data = std::mem::take(&mut self.data);
        // Without any data, it is none.
        data.pop()?;
        let name = if name.is_empty() { "message".to_owned() } else { name };
        Some(Frame { name, id: Arc::clone(&self.id), data })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;
    use std::time::Duration;

    use super::{Frame, Parser};

    /// Events as their names, ids and data.
    fn events(chunks: &[&[u8]]) -> (Vec<(String, String, String)>, Option<Duration>) {
        let mut parser = Parser::default();
        let mut events = VecDeque::new();
        for chunk in chunks {
            parser.feed(chunk, &mut events);
        }
        let events =
            events.into_iter().map(|Frame { name, id, data }| (name, id.to_string(), data));
        (events.collect(), parser.retry())
    }

    fn assert_events(text: &[u8], expected: &[(&str, &str, &str)]) {
        let shown = String::from_utf8_lossy(text);
        let check = |chunks: &[&[u8]]| {
            let (found, _) = events(chunks);
            let found: Vec<(&str, &str, &str)> = found
                .iter()
                .map(|(name, id, data)| (name.as_str(), id.as_str(), data.as_str()))
                .collect();
            assert_eq!(found, expected, "{shown:?} in {chunks:?}");
        };
        // Wherever it is cut, and byte by byte.
        for at in 0..=text.len() {
            let (begin, end) = text.split_at(at);
            check(&[begin, end]);
            check(&[begin, b"", end]);
        }
        check(&text.chunks(1).collect::<Vec<_>>());
    }

    /// The examples of HTML, 9.2.6.
    #[test]
    fn the_standards_examples() {
        assert_events(b"data: YHOO\ndata: +2\ndata: 10\n\n", &[("message", "", "YHOO\n+2\n10")]);
        assert_events(
            b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n",
            &[("message", "1", "first event"), ("message", "", "second event")],
        );
        assert_events(
            b"data\n\ndata\ndata\n\ndata:",
            &[("message", "", ""), ("message", "", "\n")],
        );
        assert_events(
            b"data:test\n\ndata: test\n\n",
            &[("message", "", "test"), ("message", "", "test")],
        );
    }

    #[test]
    fn lines_end_in_three_ways() {
        assert_events(
            b"data: a\r\ndata: b\rdata: c\n\r\n\r\rdata: d\r\r",
            &[("message", "", "a\nb\nc"), ("message", "", "d")],
        );
    }

    #[test]
    fn a_mark_at_the_beginning_is_none_of_it() {
        assert_events(b"\xef\xbb\xbfdata: a\n\n", &[("message", "", "a")]);
        assert_events(b"\n\xef\xbb\xbfdata: a\n\ndata: b\n\n", &[("message", "", "b")]);
    }

    #[test]
    fn fields_are_what_their_names_say() {
        assert_events(
            b"event: add\ndata: 1\nid: a\n\nevent: add\n\nid: b\0\ndata: 2\nother: 3\n data: 4\n\n",
            &[("add", "a", "1"), ("message", "a", "2")],
        );
        assert_events(
            "data: gr\u{fc}n \u{1f600}\n\n".as_bytes(),
            &[("message", "", "gr\u{fc}n \u{1f600}")],
        );
        assert_events(b"data: \xff\n\n", &[("message", "", "\u{fffd}")]);
    }

    #[test]
    fn what_does_not_end_is_none() {
        assert_events(b"data: a\n", &[]);
        assert_events(b"data: a", &[]);
        assert_events(b"", &[]);
    }

    #[test]
    fn the_last_id_is_that_of_what_was_whole() {
        let mut parser = Parser::default();
        let mut events = VecDeque::new();
        parser.feed(b"id: 1\ndata: a\n\nid: 2\ndata: b\n", &mut events);
        assert_eq!((parser.id(), events.len()), ("1", 1), "2 has to come again");
        parser.restart();
        parser.feed(b"data: c\n\nid: 3\n\n", &mut events);
        let ids: Vec<&str> = events.iter().map(|event| &*event.id).collect();
        assert_eq!((ids, parser.id()), (vec!["1", "1"], "3"), "what has no data is whole as well");
    }

    #[test]
    fn a_time_to_wait_is_a_number() {
        let retry = |text: &[u8]| events(&[text]).1;
        assert_eq!(retry(b"retry: 1500\n"), Some(Duration::from_millis(1500)));
        assert_eq!(
            retry(b"retry: 1500\nretry: 1.5\nretry: -1\nretry\n"),
            Some(Duration::from_millis(1500))
        );
        assert_eq!(retry(b"retry: 99999999999999999999999\n"), None);
    }
}
