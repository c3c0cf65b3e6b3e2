//! The data of a document, each beside the schema that it is an instance of: defaults, listed values,
//! constants and examples.

use super::views::View;
use super::{Found, List, Oddity, Search};
use crate::diagnostics::{Place, Pointer};
use crate::tree::{Members, Value};

/// Keywords whose schemas speak of the same value as the schema around.
const SAME: [&str; 4] = ["not", "if", "then", "else"];

/// As `SAME`, each a list of schemas.
const SAME_LISTS: [&str; 3] = ["allOf", "anyOf", "oneOf"];

/// What a null that nobody says is allowed is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Null {
    /// Nothing: `default: ~` has none.
    Nothing,
    /// What was written: no value is listed to say nothing.
    Written,
}

impl<'v> Search<'v> {
    /// Looks at the data of a schema, of what is one beside other things, or of what has one.
    pub(super) fn data(&mut self, value: &'v Value, members: &'v Members, place: &Place<'_>) {
        if members.contains_key("type") || SAME_LISTS.iter().any(|key| members.contains_key(*key)) {
            let view = View::of(value, &mut self.lookup);
            self.of_schema(members, &view, place);
        } else if members.contains_key("$ref") && members.len() > 1 {
            let view = View::of(value, &mut self.lookup);
            self.own(members, &view, place);
        }
        if let Some(names @ Value::Object(about)) = members.get("propertyNames") {
            let at = Place::Member(place, "propertyNames");
            let view = View::All(vec![View::Text, View::of(names, &mut self.lookup)]);
            self.of_schema(about, &view, &at);
        }
        if let Some(schema) = members.get("schema") {
            let view = View::of(schema, &mut self.lookup);
            self.examples(members, &view, place);
        }
    }

    /// Looks at the data of a schema and of the parts that it is composed of, which need not repeat
    /// its type.
    fn of_schema(&mut self, schema: &'v Members, view: &View<'v>, place: &Place<'_>) {
        self.own(schema, view, place);
        for key in SAME {
            if let Some(Value::Object(part)) = schema.get(key) {
                self.of_schema(part, view, &Place::Member(place, key));
            }
        }
        for key in SAME_LISTS {
            let Some(Value::Array(parts)) = schema.get(key) else { continue };
            let at = Place::Member(place, key);
            for (index, part) in parts.iter().enumerate() {
                if let Value::Object(part) = &part.value
                    && !part.contains_key("$ref")
                {
                    self.of_schema(part, view, &Place::Element(&at, index));
                }
            }
        }
    }

    /// Looks at the data that stand in a schema itself.
    fn own(&mut self, schema: &'v Members, view: &View<'v>, place: &Place<'_>) {
        for (key, null) in
            [("default", Null::Nothing), ("const", Null::Written), ("example", Null::Nothing)]
        {
            if let Some(data) = schema.get(key) {
                self.instance(data, view, &Place::Member(place, key), null);
            }
        }
        for (key, null) in
            [("enum", Null::Written), ("examples", Null::Nothing), ("x-examples", Null::Nothing)]
        {
            let Some(Value::Array(list)) = schema.get(key) else { continue };
            let at = Place::Member(place, key);
            let first = self.found.len();
            for (index, data) in list.iter().enumerate() {
                self.instance(data, view, &Place::Element(&at, index), null);
            }
            if key == "enum" && first < self.found.len() {
                let found = first..self.found.len();
                self.lists.push(List { pointer: at.pointer(), found });
            }
        }
        self.described_values(schema, view, place);
    }

    /// Looks at listed values that an extension describes.
    fn described_values(&mut self, schema: &'v Members, view: &View<'v>, place: &Place<'_>) {
        let Some(Value::Array(entries)) =
            schema.get("x-ms-enum").and_then(|extension| extension.get("values"))
        else {
            return;
        };
        let at = Place::Member(place, "x-ms-enum");
        let at = Place::Member(&at, "values");
        for (index, entry) in entries.iter().enumerate() {
            let at = Place::Element(&at, index);
            for (key, view) in
                [("value", view), ("name", &View::Text), ("description", &View::Text)]
            {
                if let Some(data) = entry.get(key) {
                    self.instance(data, view, &Place::Member(&at, key), Null::Written);
                }
            }
        }
    }

    /// Looks at the examples of a parameter, of a header or of what is sent.
    fn examples(&mut self, object: &'v Members, view: &View<'v>, place: &Place<'_>) {
        if let Some(data) = object.get("example") {
            self.instance(data, view, &Place::Member(place, "example"), Null::Nothing);
        }
        let at = Place::Member(place, "examples");
        match object.get("examples") {
            Some(Value::Array(list)) => {
                for (index, data) in list.iter().enumerate() {
                    self.instance(data, view, &Place::Element(&at, index), Null::Nothing);
                }
            }
            Some(Value::Object(named)) => {
                for (name, example) in named {
                    let at = Place::Member(&at, name);
                    // Swagger 2.0 names examples after media types, and has them bare.
                    if name.contains('/') {
                        self.instance(example, view, &at, Null::Nothing);
                    } else {
                        self.example(example, view, &at);
                    }
                }
            }
            _ => {}
        }
    }

    /// Looks at an example: an object that has it, or refers to it, or the data themselves.
    fn example(&mut self, example: &'v Value, view: &View<'v>, place: &Place<'_>) {
        let reference = example.get("$ref").and_then(Value::as_str);
        if let Some((target, way)) = reference.and_then(|name| self.lookup.target(name)) {
            if let Some(data) = target.get("value")
                && self.shared.insert(way.clone())
            {
                self.shared_example(data, view, &way, &Place::Root);
            }
        } else if let Some(data) = example.get("value") {
            self.instance(data, view, &Place::Member(place, "value"), Null::Nothing);
        } else {
            self.instance(example, view, place, Null::Nothing);
        }
    }

    /// Looks at the data of an example that is referred to, once the way to it is gone.
    fn shared_example(
        &mut self,
        data: &'v Value,
        view: &View<'v>,
        way: &[String],
        place: &Place<'_>,
    ) {
        match way.split_first() {
            Some((token, rest)) => {
                self.shared_example(data, view, rest, &Place::Member(place, token));
            }
            None => self.instance(data, view, &Place::Member(place, "value"), Null::Nothing),
        }
    }

    /// Looks at data along a schema. They are as deep as the document may nest values.
    fn instance(&mut self, data: &'v Value, view: &View<'v>, place: &Place<'_>, null: Null) {
        match data {
            Value::String(_) => {}
            Value::Array(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    if let Some(view) = view.element(index, &mut self.lookup) {
                        self.instance(element, &view, &Place::Element(place, index), null);
                    }
                }
            }
            Value::Object(members) => {
                for (name, member) in members {
                    if let Some(view) = view.member(name, &mut self.lookup) {
                        self.instance(member, &view, &Place::Member(place, name), null);
                    }
                }
            }
            scalar => self.scalar(scalar, view, place.pointer(), null),
        }
    }

    fn scalar(&mut self, scalar: &Value, view: &View<'v>, pointer: Pointer, null: Null) {
        if !view.wants_text_for(scalar) {
            return;
        }
        let text = self.spelling(&pointer);
        let is_nothing = scalar.is_null() && null == Null::Nothing;
        // A number that is none was read as null.
        let text = text.filter(|text| !is_nothing || text.contains('.'));
        // `null` is JSON's word, and means what it says.
        let text = text.filter(|text| !scalar.is_null() || !["", "null"].contains(text));
        let found =
            text.map(str::to_owned).map(|text| Found { pointer, text, oddity: Oddity::None });
        self.found.extend(found);
    }
}
