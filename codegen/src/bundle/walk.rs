//! Goes through a document, and through what its references bring into it.

use std::collections::{HashSet, VecDeque};

use super::components::{Components, Section, State};
use super::expected::{self, Expected};
use super::location::{self, Location};
use super::problems::{Problem, Said};
use super::targets::{Target, Targets, at};
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::files::Files;
use crate::grammar::{Identity, Object, SCHEMA, wording};
use crate::source::{DEEPEST, Source};
use crate::tree::{Members, Node, Origin, Places, Value};

/// How many values may be copied.
const ROOM: usize = 20_000_000;

/// How deep the way through components may be that refer to each other. What is further away has its
/// turn later, and another bundler may have named it earlier.
const LONGEST_WAY: usize = 400;

/// Where components stand: in `components`, in their section, under their name.
const COMPONENT: usize = 3;

/// A way through a document.
pub(super) struct Walk<'d> {
    targets: Targets<'d>,
    places: &'d mut Places,
    diagnostics: &'d mut Diagnostics,
    /// The files that are overlays of the document.
    overlays: &'d [usize],
    /// Whether it is a document of Swagger 2.0.
    is_swagger: bool,
    components: Components,
    /// Components whose turn is later.
    waiting: VecDeque<(&'static Object, Section, Target)>,
    /// What is being put in a reference's place.
    included: Vec<Target>,
    /// Path items that stand somewhere already.
    placed: HashSet<Target>,
    /// How far it is from the document to the value at hand.
    level: usize,
    room: usize,
}

/// What becomes of a reference.
enum Fate {
    Stays,
    /// It is one to a component.
    Becomes(String),
    /// This is put in its place, which stands at a target.
    Included(Node, Option<Target>),
}

impl<'d> Walk<'d> {
    pub(super) fn new(
        files: &'d dyn Files,
        source: &'d Source,
        document: &Node,
        places: &'d mut Places,
        diagnostics: &'d mut Diagnostics,
    ) -> Self {
        let is_swagger = document.get("swagger").is_some();
        Self {
            targets: Targets::new(files, source, document),
            places,
            diagnostics,
            overlays: source.overlays(),
            is_swagger,
            components: Components::new(is_swagger),
            waiting: VecDeque::new(),
            included: Vec::new(),
            placed: HashSet::new(),
            level: 0,
            room: ROOM,
        }
    }

    /// Puts what the document refers to in other files into it.
    pub(super) fn document(mut self, document: &mut Node) {
        self.include_sections(document);
        self.take_names(document);
        self.value(document, Expected::document(), 0);
        while let Some((kind, section, target)) = self.waiting.pop_front() {
            let Some(mut node) = self.copy(&target) else { continue };
            let State::Named(name) = self.components.state(section, &target) else { continue };
            self.value(&mut node, Expected::One(kind), COMPONENT);
            self.components.add(section, &name, node);
        }
        if let Value::Object(members) = &mut document.value {
            self.components.finish(members);
        }
    }

    /// Includes the maps of components that stand elsewhere: their names go before all others.
    fn include_sections(&mut self, document: &mut Node) {
        let Value::Object(members) = &mut document.value else { return };
        if let Some(components) = members.node_mut("components") {
            self.include_map(components, Expected::document().member("components"));
        }
        for section in expected::sections(self.is_swagger) {
            if let Some(section) = self.components.section_mut(members, section) {
                self.include_map(section, Expected::Many(&SCHEMA));
            }
        }
    }

    fn include_map(&mut self, node: &mut Node, expected: Expected) {
        while let Some((reference, origin)) = reference_of(node) {
            match self.fate(&reference, origin, expected) {
                Fate::Included(target, at) if self.included.len() < DEEPEST => {
                    self.included.extend(at);
                    merge(node, target);
                }
                _ => break,
            }
        }
        self.included.clear();
    }

    /// Takes note of the components that the document has itself.
    fn take_names(&mut self, document: &Node) {
        let Some(members) = document.as_object() else { return };
        for section in expected::sections(self.is_swagger) {
            let Some(Value::Object(components)) = self.components.section(members, section) else {
                continue;
            };
            for (name, node) in components {
                let found = reference_of(node)
                    .and_then(|(reference, origin)| self.find(self.file(origin), &reference).ok());
                let target = found.unwrap_or_else(|| self.components.place(section, name));
                self.components.take(section, name, target);
            }
        }
    }

    /// Goes through a value and what is in it, which stands so deep in the document.
    fn value(&mut self, node: &mut Node, expected: Expected, depth: usize) {
        self.level += 1;
        if let Some((reference, origin)) = reference_of(node)
            && !matches!(expected, Expected::Nothing)
        {
            self.reference(node, &reference, origin, expected, depth);
        } else {
            self.inside(node, expected, depth);
        }
        self.level -= 1;
    }

    fn inside(&mut self, node: &mut Node, expected: Expected, depth: usize) {
        match &mut node.value {
            Value::Array(elements) => {
                for element in elements {
                    self.value(element, expected.element(), depth + 1);
                }
            }
            Value::Object(members) => {
                if matches!(expected, Expected::One(kind) if kind.is(Identity::Discriminator)) {
                    self.mapping(members);
                }
                for key in expected.order(members) {
                    let inner = expected.member(&key);
                    if let Some(member) = members.node_mut(&key)
                        && !matches!(inner, Expected::Nothing)
                    {
                        self.value(member, inner, depth + 1);
                    }
                }
            }
            _ => {}
        }
    }

    fn reference(
        &mut self,
        node: &mut Node,
        reference: &str,
        origin: Option<Origin>,
        expected: Expected,
        depth: usize,
    ) {
        match self.fate(reference, origin, expected) {
            Fate::Stays => self.inside(node, expected, depth),
            Fate::Becomes(reference) => {
                if let Value::Object(members) = &mut node.value {
                    members.insert("$ref", reference);
                }
                self.inside(node, expected, depth);
            }
            Fate::Included(target, _) if depth + target.height() > DEEPEST => {
                self.report(origin, reference, Problem::TooDeep);
            }
            Fate::Included(target, stands) => {
                let open = self.included.len();
                merge(node, target);
                if let Some(stands) = stands {
                    self.once_only(node, expected, &stands);
                    self.included.push(stands);
                }
                self.value(node, expected, depth);
                self.included.truncate(open);
            }
        }
    }

    /// Of several copies of a path item only the first has the operations' identifiers, which must be
    /// unique.
    fn once_only(&mut self, node: &mut Node, expected: Expected, target: &Target) {
        let is_path_item = matches!(expected, Expected::One(kind) if kind.is(Identity::PathItem));
        if !is_path_item || self.placed.insert(target.clone()) {
            return;
        }
        let Value::Object(item) = &mut node.value else { return };
        for operation in item.values_mut().filter_map(|member| member.as_object_mut()) {
            operation.shift_remove("operationId");
        }
    }

    /// What becomes of a reference that stands where something is expected.
    fn fate(&mut self, reference: &str, origin: Option<Origin>, expected: Expected) -> Fate {
        let file = self.file(origin);
        if file == 0 && reference.starts_with('#') {
            return Fate::Stays;
        }
        let fate = match expected {
            Expected::Nothing => Ok(Fate::Stays),
            Expected::One(kind) => self.object(file, reference, origin, kind),
            Expected::Many(_) => self.included(file, reference, expected),
            Expected::Text | Expected::Data => return self.data(file, reference, expected),
        };
        fate.unwrap_or_else(|problem| {
            self.report(origin, reference, problem);
            Fate::Stays
        })
    }

    /// What becomes of a reference that stands for an object.
    fn object(
        &mut self,
        file: usize,
        reference: &str,
        origin: Option<Origin>,
        kind: &'static Object,
    ) -> Result<Fate, Problem> {
        let Some(section) = expected::section(kind, self.is_swagger) else {
            return self.included(file, reference, Expected::One(kind));
        };
        let target = match self.find(file, reference) {
            Err(problem) => self.in_document(reference, origin).ok_or(problem)?,
            Ok(target) => target,
        };
        if target.file == 0 {
            return Ok(Fate::Becomes(target.reference()));
        }
        let name = self.component(kind, section, &target)?;
        Ok(Fate::Becomes(self.components.place(section, &name).reference()))
    }

    /// What a reference leads to that is written as if its file were a part of the document already.
    fn in_document(&mut self, reference: &str, origin: Option<Origin>) -> Option<Target> {
        if !reference.starts_with("#/") {
            return None;
        }
        let target = self.find(0, reference).ok()?;
        let file = self.targets.opened.written(0);
        let message = format!("there is no `{}` in this file", wording::cut(reference));
        let help = format!(
            "that of `{0}` is meant; write `{0}{1}`",
            wording::cut(&file),
            wording::cut(reference)
        );
        self.warn(Code::DanglingReference, origin, message).help(help);
        Some(target)
    }

    /// What is put in a reference's place.
    fn included(
        &mut self,
        file: usize,
        reference: &str,
        expected: Expected,
    ) -> Result<Fate, Problem> {
        let target = self.find(file, reference)?;
        if target.file == 0 {
            return Ok(Fate::Becomes(target.reference()));
        }
        if self.included.contains(&target) {
            return Err(Problem::Circle);
        }
        let node = self.copy(&target).ok_or(Problem::TooLarge)?;
        let fits = match expected {
            Expected::Many(_) => node.is_object() || node.is_array(),
            _ => node.is_object(),
        };
        // What is wrong with it is said by those who know what belongs there.
        Ok(if fits { Fate::Included(node, Some(target)) } else { Fate::Stays })
    }

    /// What becomes of a reference among somebody's data, which may be one by chance.
    fn data(&mut self, file: usize, reference: &str, expected: Expected) -> Fate {
        let base = self.targets.opened.path(file);
        if let Location::File { path, fragment: "" } = location::of(reference, base)
            && is_text(&path)
        {
            return match self.targets.opened.number(&path) {
                Ok(number) => {
                    let text = Node::from(self.targets.opened.text(number));
                    let written = self.targets.opened.written(number);
                    Fate::Included(text.of(self.places.document(number, &written)), None)
                }
                Err(_) => Fate::Stays,
            };
        }
        let Ok(target) = self.find(file, reference) else { return Fate::Stays };
        if self.included.contains(&target) || (file == 0 && target.file == 0) {
            return Fate::Stays;
        }
        match self.copy(&target) {
            Some(node) if matches!(expected, Expected::Data) || node.is_string() => {
                Fate::Included(node, Some(target))
            }
            _ => Fate::Stays,
        }
    }

    /// The name of the component that a value becomes.
    fn component(
        &mut self,
        kind: &'static Object,
        section: Section,
        target: &Target,
    ) -> Result<String, Problem> {
        match self.components.state(section, target) {
            State::Named(name) => return Ok(name),
            // It refers to itself, be it through others.
            State::AtHand => return Ok(self.name(section, target, None)),
            State::New => {}
        }
        if self.level > LONGEST_WAY {
            self.waiting.push_back((kind, section, target.clone()));
            return Ok(self.name(section, target, None));
        }
        let mut node = self.copy(target).ok_or(Problem::TooLarge)?;
        let is_schema = kind.is(Identity::Schema) && node.is_boolean();
        if !node.is_object() && !is_schema {
            return Err(Problem::Misfit { kind: kind.name() });
        }
        self.components.begin(section, target);
        // What it is included in doesn't matter to a component.
        let included = std::mem::take(&mut self.included);
        self.value(&mut node, Expected::One(kind), COMPONENT);
        self.included = included;
        let name = match self.components.state(section, target) {
            State::Named(name) => name,
            _ => self.name(section, target, Some(&node)),
        };
        self.components.add(section, &name, node);
        Ok(name)
    }

    fn name(&mut self, section: Section, target: &Target, node: Option<&Node>) -> String {
        let path = self.targets.opened.path(target.file);
        self.components.name(section, target, path, node)
    }

    /// The values of a discriminator's mapping are references too, if they look like ones.
    fn mapping(&mut self, discriminator: &mut Members) {
        let Some(Value::Object(mapping)) = discriminator.get_mut("mapping") else { return };
        for target in mapping.values_mut() {
            let Value::String(reference) = &target.value else { continue };
            let (reference, origin) = (reference.clone(), target.origin);
            let file = self.file(origin);
            if file == 0 && reference.starts_with('#') {
                continue;
            }
            let is_reference = reference.contains('/') || reference.starts_with('#');
            let is_file = [".yaml", ".yml", ".json"].iter().any(|end| reference.ends_with(end));
            if !is_reference && !is_file {
                continue;
            }
            match self.object(file, &reference, origin, &SCHEMA) {
                Ok(Fate::Becomes(better)) => target.value = better.into(),
                Err(problem) if is_reference => self.report(origin, &reference, problem),
                _ => {}
            }
        }
    }

    fn find(&mut self, file: usize, reference: &str) -> Result<Target, Problem> {
        self.targets.find(file, reference, self.places, self.diagnostics)
    }

    /// A copy of a value, as long as there is room for one.
    fn copy(&mut self, target: &Target) -> Option<Node> {
        let tree = self.targets.opened.tree(target.file, self.places, self.diagnostics)?;
        let node = at(&tree, &target.way)?;
        self.room = self.room.checked_sub(node.size(self.room))?;
        Some(node.clone())
    }

    /// The file in which a reference is at home. What overlays bring belongs to the document.
    fn file(&self, origin: Option<Origin>) -> usize {
        let file = self.places.file(origin);
        if self.overlays.contains(&file) { 0 } else { file }
    }

    fn report(&mut self, origin: Option<Origin>, reference: &str, problem: Problem) {
        let Said { code, message, help } = problem.said(reference);
        let finding = self.warn(code, origin, message);
        if let Some(help) = help {
            finding.help(help);
        }
    }

    fn warn(&mut self, code: Code, origin: Option<Origin>, message: String) -> &mut Diagnostic {
        self.diagnostics.warning(code, &self.places.pointer(origin), message)
    }
}

/// The reference in an object, and where it came from.
fn reference_of(node: &Node) -> Option<(String, Option<Origin>)> {
    let reference = node.node("$ref")?;
    Some((reference.as_str()?.to_owned(), reference.origin))
}

/// Puts a value in a reference's place. What stands beside the reference wins.
fn merge(node: &mut Node, target: Node) {
    let beside = std::mem::replace(node, target);
    let (Value::Object(beside), Value::Object(members)) = (beside.value, &mut node.value) else {
        return;
    };
    for (key, member) in beside.into_iter().filter(|(key, _)| key != "$ref") {
        members.insert(key, member);
    }
}

/// Whether a file is a text, by its name, and no tree of values.
fn is_text(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
    ![".json", ".yaml", ".yml"].iter().any(|end| name.ends_with(end))
}
