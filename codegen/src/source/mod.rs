//! Turns the texts of a document's files into value trees, and tells the positions of values in them.

mod extents;
mod file;
mod json;
mod positions;
mod reading;
mod yaml;

use std::sync::Arc;

use elsa::sync::FrozenVec;

use crate::diagnostics::{Code, Diagnostics, Pointer, Severity};
use crate::files::Files;
use crate::tree::{Node, Places};
use file::File;

pub(crate) use extents::{Extent, Part};
pub(crate) use positions::Position;
pub(crate) use reading::NO_NUMBER;

/// The texts of a document's files, and the names to call them by in diagnostics.
///
/// The first file is the document itself, and has the number 0. A [`Pointer`] knows the number of the
/// file that it leads into.
#[derive(Debug)]
pub struct Source {
    document: File,
    /// The other files, which have the numbers from 1.
    others: FrozenVec<Box<File>>,
    /// The numbers of the files that are overlays, in the order in which they are applied.
    overlays: Vec<usize>,
    /// What gives the files that the document refers to.
    files: Option<Arc<dyn Files>>,
}

impl Source {
    /// A document from its text; `name` is what diagnostics call it, usually its path.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let document = File::new(name.into(), text.into());
        Self { document, others: FrozenVec::new(), overlays: Vec::new(), files: None }
    }

    /// Adds an overlay, which is applied to the document after those that were added before.
    #[must_use]
    pub fn with_overlay(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.overlays.push(self.add(name, text));
        self
    }

    /// Follows references to other files, which these give. Without, they are reported.
    #[must_use]
    pub fn with_files(self, files: impl Files + 'static) -> Self {
        Self { files: Some(Arc::new(files)), ..self }
    }

    /// What gives the files that the document refers to.
    pub(crate) fn further(&self) -> Option<&dyn Files> {
        self.files.as_deref()
    }

    /// Adds another file, and tells its number.
    pub fn add(&self, name: impl Into<String>, text: impl Into<String>) -> usize {
        self.others.push_get_index(Box::new(File::new(name.into(), text.into()))) + 1
    }

    /// The same document, of which nothing is known yet.
    pub(crate) fn again(&self) -> Self {
        let file = |number| self.file(number);
        let document = Self::new(file(0).name.clone(), file(0).text.clone());
        let document = Self { files: self.files.clone(), ..document };
        self.overlays.iter().fold(document, |document, overlay| {
            document.with_overlay(file(*overlay).name.clone(), file(*overlay).text.clone())
        })
    }

    /// What diagnostics call the document.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.document.name
    }

    /// The names and texts of all files, the document's first; the texts are without a byte order mark.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        let numbers = 0..=self.others.len();
        let files = numbers.map(|number| self.file(number));
        files.map(|file| (file.name.as_str(), file.text.as_str()))
    }

    /// What diagnostics call the file that a pointer leads into.
    #[must_use]
    pub fn name_of(&self, pointer: &Pointer) -> &str {
        &self.file(pointer.file()).name
    }

    /// The line and column, both from 1, of the value at `pointer` in its file: where its key stands
    /// or, for an element of a list, where the element begins. If the text has no such value, those
    /// of the nearest value around it.
    #[must_use]
    pub fn position(&self, pointer: &Pointer) -> (usize, usize) {
        let Position { line, column, .. } = self.extent(pointer, Part::All).start;
        (line, column)
    }

    /// The text of the file that a pointer leads into, without a byte order mark.
    pub(crate) fn text_of(&self, pointer: &Pointer) -> &str {
        &self.file(pointer.file()).text
    }

    /// Where in its file's text the value at `pointer` stands, or the nearest value around it.
    pub(crate) fn extent(&self, pointer: &Pointer, part: Part) -> Extent {
        self.file(pointer.file()).extent(pointer, part)
    }

    /// Where in its file's text the key at `pointer` stands first, if it stands several times in its
    /// object.
    pub(crate) fn first(&self, pointer: &Pointer) -> Option<Extent> {
        self.file(pointer.file()).first(pointer)
    }

    /// How the scalar at `pointer` is written in its file, where it isn't in quotes; `None` as well if
    /// that can't be told.
    pub(crate) fn spelling(&self, pointer: &Pointer) -> Option<&str> {
        self.file(pointer.file()).spelling(pointer)
    }

    /// The character at a line and a column of the file that a pointer leads into.
    pub(crate) fn at(&self, pointer: &Pointer, line: usize, column: usize) -> Extent {
        self.file(pointer.file()).at(line, column)
    }

    /// The value tree that the document's text describes, and where its values stand there; `None`
    /// when it describes none, which is reported.
    pub(crate) fn read(&self, diagnostics: &mut Diagnostics) -> Option<(Node, Places)> {
        let mut places = Places::default();
        let origin = places.document(0, "");
        let tree = self.document.read(origin, &mut places, diagnostics);
        let root = tree.map_err(|refusal| refusal.report(Severity::Error, 0, diagnostics)).ok()?;
        Some((root, places))
    }

    /// The value tree that an overlay's text describes; the places of its values are added to those of
    /// others.
    pub(crate) fn read_overlay(
        &self,
        number: usize,
        places: &mut Places,
        diagnostics: &mut Diagnostics,
    ) -> Option<Node> {
        let origin = places.document(number, "");
        let tree = self.file(number).read(origin, places, diagnostics);
        tree.map_err(|refusal| refusal.report(Severity::Error, number, diagnostics)).ok()
    }

    /// The value tree that another file's text describes; the places of its values are added to those
    /// of others. References in the document itself call the file by `name`.
    pub(crate) fn read_further(
        &self,
        number: usize,
        name: &str,
        places: &mut Places,
        diagnostics: &mut Diagnostics,
    ) -> Option<Node> {
        let origin = places.document(number, name);
        let tree = self.file(number).read(origin, places, diagnostics);
        tree.map_err(|refusal| refusal.report(Severity::Warning, number, diagnostics)).ok()
    }

    /// The text of a file.
    pub(crate) fn text(&self, number: usize) -> &str {
        &self.file(number).text
    }

    /// The numbers of the files that are overlays.
    pub(crate) fn overlays(&self) -> &[usize] {
        &self.overlays
    }

    /// The line and column of a character of a text that is the value of the member at `pointer`;
    /// `None` where the text isn't written as it is, in one line with its key.
    pub(crate) fn within(
        &self,
        pointer: &Pointer,
        text: &str,
        characters: usize,
    ) -> Option<(usize, usize)> {
        let file = self.file(pointer.file());
        let key = file.extent(pointer, Part::All).start.offset;
        let line = file.text.get(key..)?.lines().next()?;
        let colon = line.find(':')? + 1;
        let start = key + colon + line[colon..].find(text)?;
        let before = text.char_indices().nth(characters).map_or(text.len(), |(offset, _)| offset);
        let Position { line, column, .. } = file.at_offset(start + before);
        Some((line, column))
    }

    /// A file by its number; the document, if no file has that.
    fn file(&self, number: usize) -> &File {
        let other = number.checked_sub(1).and_then(|index| self.others.get(index));
        other.unwrap_or(&self.document)
    }
}

/// How deep values may be nested, as both parsers have it.
pub(crate) const DEEPEST: usize = 128;

/// What is said of values that are nested deeper.
const TOO_DEEP: &str = "values are nested more than 128 levels deep";

/// Why a text describes no value tree.
struct Refusal {
    reason: String,
    position: Position,
}

impl Refusal {
    fn new(reason: impl Into<String>, position: Position) -> Self {
        Self { reason: reason.into(), position }
    }

    /// Without the document itself there is no client; without another file there is less of one.
    fn report(self, severity: Severity, file: usize, diagnostics: &mut Diagnostics) {
        let Position { line, column, .. } = self.position;
        let pointer = Pointer::file_root(file);
        let finding = match severity {
            Severity::Error => diagnostics.error(Code::Syntax, &pointer, self.reason),
            Severity::Warning => diagnostics.warning(Code::Syntax, &pointer, self.reason),
        };
        finding.position = Some((line, column));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Source;
    use crate::diagnostics::{Code, Diagnostics, Pointer};
    use crate::tree::Places;

    fn read(text: &str) -> Value {
        let mut diagnostics = Diagnostics::default();
        let source = Source::new("document", text);
        let value = source.read(&mut diagnostics);
        assert!(!diagnostics.has_errors(), "{}", diagnostics.render(&source));
        value.unwrap().0.plain()
    }

    #[test]
    fn json_and_yaml_describe_the_same() {
        let json = read(r#"{"a": [1, -2, 1.5, "x", true, null], "b": {"c": {}}}"#);
        assert_eq!(json, json!({"a": [1, -2, 1.5, "x", true, null], "b": {"c": {}}}));
        assert_eq!(json, read("a: [1, -2, 1.5, x, true, ~]\nb:\n  c: {}\n"));
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_document() {
        assert_eq!(read("\u{feff}{\"a\": 1}"), json!({"a": 1}));
        assert_eq!(read("\u{feff}a: 1"), json!({"a": 1}));
    }

    #[test]
    fn yaml_keys_are_what_is_written() {
        let value = read("200: a\n2.10: b\ntrue: c\nnull: d\n0x1: e\n'00': f\n");
        assert_eq!(
            value,
            json!({"200": "a", "2.10": "b", "true": "c", "null": "d", "0x1": "e", "00": "f"})
        );
    }

    #[test]
    fn own_members_come_before_merged_ones() {
        let text = "a: &a {x: 1, y: 1}\nb: &b {x: 2, z: 2}\nc: {<<: [*a, *b], y: 3}\n";
        assert_eq!(read(text)["c"], json!({"y": 3, "x": 1, "z": 2}));
        assert_eq!(read(r#"{"<<": {"a": 1}}"#), json!({"<<": {"a": 1}}));
    }

    #[test]
    fn scalars_without_quotes_are_known_as_they_are_written() {
        let text = "a: &a {x: 1.10, y: [0x1F, True, ~, '2.0', seven]}\n\
                    b: *a\nc: {<<: [{z: 1e3}, *a], y: .5}\nd:\n";
        let source = Source::new("document", text);
        for (at, written) in [
            ("/a/x", Some("1.10")),
            ("/a/y/0", Some("0x1F")),
            ("/a/y/1", Some("True")),
            ("/a/y/2", Some("~")),
            ("/a/y/3", None),
            ("/a/y/4", None),
            ("/b/x", Some("1.10")),
            ("/b/y/2", Some("~")),
            ("/c/z", Some("1e3")),
            ("/c/x", Some("1.10")),
            ("/c/y", Some(".5")),
            ("/d", Some("")),
            ("/e", None),
        ] {
            assert_eq!(source.spelling(&Pointer::from(at.to_owned())), written, "{at}");
        }
        let json = Source::new("document", r#"{"a": 1.10, "b": [true, null, "2.0"]}"#);
        for (at, written) in
            [("/a", Some("1.10")), ("/b/0", Some("true")), ("/b/1", None), ("/b/2", None)]
        {
            assert_eq!(json.spelling(&Pointer::from(at.to_owned())), written, "{at}");
        }
    }

    #[test]
    fn a_pointer_leads_into_its_file() {
        let source = Source::new("one.yaml", "a: 1.10\n");
        let two = source.add("two.json", "{\n  \"b\": 2.20\n}\n");
        let first = Pointer::root().child("a");
        let second = Pointer::file_root(two).child("b");
        assert_eq!((source.name(), source.name_of(&second)), ("one.yaml", "two.json"));
        assert_eq!((source.position(&first), source.position(&second)), ((1, 1), (2, 3)));
        assert_eq!(source.spelling(&first), Some("1.10"));
        assert_eq!(source.spelling(&second), Some("2.20"));
        let mut places = Places::default();
        let root =
            source.read_further(two, "two.json", &mut places, &mut Diagnostics::default()).unwrap();
        assert_eq!(places.pointer(root.node("b").unwrap().origin), second);
    }

    #[test]
    fn numbers_beyond_64_bits_are_rounded() {
        let expected = json!([18_446_744_073_709_551_615_u64, 1.844_674_407_370_955_2e19, -1e40]);
        let numbers = "[18446744073709551615, 18446744073709551616, -1e40]";
        assert_eq!(read(numbers), expected);
        assert_eq!(read(&format!("{{\"a\": {numbers}}}"))["a"], expected);
        assert_eq!(read("a: 340282366920938463463374607431768211456")["a"], json!(2_f64.powi(128)));
    }

    #[test]
    fn a_key_that_stands_twice_has_its_last_value() {
        for text in ["{\"a\": 1, \"a\": 2}", "a: 1\na: 2\n"] {
            let mut diagnostics = Diagnostics::default();
            let value = Source::new("document", text).read(&mut diagnostics);
            assert_eq!(value.unwrap().0.plain(), json!({"a": 2}));
            assert_eq!(
                diagnostics.iter().map(|found| found.code).collect::<Vec<_>>(),
                [Code::Duplicate]
            );
        }
    }

    #[test]
    fn many_brackets_are_no_harm() {
        let lists = "a: [b]\n".replace("[b]", &"[".repeat(100)).replace('\n', &"]".repeat(100));
        read(&lists);
        let paths = (0..5000).map(|index| format!("/{index}:\n  a: {{\n    \"b\": [c]\n  }}\n"));
        let text = paths.collect::<Vec<_>>().concat();
        assert_eq!(read(&text).as_object().unwrap().len(), 5000);
    }
}
