//! Where the parts of a finished tree came from.

use super::{Node, Places};
use crate::diagnostics::Pointer;

/// A tree that no rule changes any more. Stages that know no more of a value than its pointer there
/// learn where it stood.
#[derive(Debug)]
pub(crate) struct Located {
    pub(super) tree: Node,
    places: Places,
}

impl Located {
    pub(crate) fn new(tree: Node, places: Places) -> Self {
        Self { tree, places }
    }

    /// Where the value at a pointer into the tree stood in the document.
    pub(crate) fn original(&self, pointer: &Pointer) -> Pointer {
        self.tree.original(pointer, &self.places)
    }

    /// A reference to where the value at a pointer into the tree stood, as the document may write it.
    pub(crate) fn written(&self, pointer: &Pointer) -> String {
        self.places.reference(&self.original(pointer))
    }

    /// A reference within the tree as the document writes it.
    pub(crate) fn reference(&self, reference: &str) -> String {
        self.tree.reference(reference, &self.places)
    }
}

impl Node {
    /// Where the value at a pointer below this one stood in the document. What isn't there would have
    /// stood in what is nearest to it.
    fn original(&self, pointer: &Pointer, places: &Places) -> Pointer {
        let mut node = self;
        let mut origin = node.origin;
        let mut tokens = pointer.tokens().peekable();
        while let Some(child) = tokens.peek().and_then(|token| node.child(token)) {
            node = child;
            origin = child.origin.or(origin);
            tokens.next();
        }
        tokens.fold(places.pointer(origin), |pointer, token| pointer.child(token))
    }

    /// A reference within this tree as its document writes it.
    pub(crate) fn reference(&self, reference: &str, places: &Places) -> String {
        match reference.strip_prefix('#').filter(|pointer| pointer.starts_with('/')) {
            Some(pointer) => {
                let pointer = Pointer::from(pointer.to_owned());
                places.reference(&self.original(&pointer, places))
            }
            None => reference.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Located;
    use crate::diagnostics::Pointer;
    use crate::tree::{Node, Places};

    fn at(located: &Located, pointer: &str) -> String {
        located.original(&Pointer::from(pointer.to_owned())).as_str().to_owned()
    }

    #[test]
    fn a_value_that_is_moved_takes_its_origin_along() {
        let mut places = Places::default();
        let mut root = places.tree(json!({
            "definitions": {"A": {"type": "string"}}, "list": [1, {"a": 2}], "limit": 3,
        }));
        let document = root.as_object_mut().unwrap();
        document.node_mut("list").unwrap().as_array_mut().unwrap().remove(0);
        let schemas = document.shift_remove("definitions").unwrap();
        document.insert("components", Node::object([("schemas", schemas)]));
        document.insert("limit", 4_usize);
        let made = Node::object([("made", Node::from("b"))]).of(document.origin("limit"));
        document.insert("other", made);
        let located = Located::new(root, places);
        for (now, before) in [
            ("/components/schemas/A/type", "/definitions/A/type"),
            ("/components/schemas/B", "/definitions/B"),
            ("/list/0/a", "/list/1/a"),
            // What is made came from where what it was put in did, or what it took the place of.
            ("/components", ""),
            ("/limit", "/limit"),
            ("/other/made", "/limit"),
            ("/none/at/all", "/none/at/all"),
        ] {
            assert_eq!(at(&located, now), before, "{now}");
        }
        assert_eq!(located.reference("#/components/schemas/A"), "#/definitions/A");
        assert_eq!(located.reference("other.yaml#/A"), "other.yaml#/A");
    }
}
