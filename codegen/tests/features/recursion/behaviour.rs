//! Types that hold themselves have a finite size, and no more boxes than that needs.

mod support;

use std::collections::HashSet;

use recursion::models::{
    Child, Company, Expression, Inline, InlineInner, Leaf, Node, Open, Sum, Tree, Worker,
};
use support::{assert_encodes, assert_round_trip, decode};

#[test]
fn a_field_that_holds_its_own_type_is_boxed_and_no_other() {
    let node = Node::new("a")
        .next(Node::new("b"))
        .nullable(Node::new("c"))
        .children(vec![Node::new("d")])
        .by_name([("e".to_owned(), Node::new("f"))].into())
        .plain(Leaf::new().value("g"));
    let _: &Option<Box<Node>> = &node.next;
    let _: &Option<Vec<Node>> = &node.children;
    let _: &Option<Leaf> = &node.plain;
    assert_encodes(
        &node,
        r#"{"value": "a", "next": {"value": "b"}, "nullable": {"value": "c"},
        "children": [{"value": "d"}], "by_name": {"e": {"value": "f"}},
        "plain": {"value": "g"}}"#,
    );
}

#[test]
fn of_two_that_hold_each_other_one_is_boxed() {
    let company = Company::new().boss(Worker::new("Marta").company(Company::new().size(1_i64)));
    let _: &Option<Worker> = &company.boss;
    assert_encodes(&company, r#"{"boss": {"name": "Marta", "company": {"size": 1}}}"#);
}

#[test]
fn a_union_holds_itself_through_its_variants() {
    let sum = Sum::new(1.5, Sum::new(2.0, vec![Expression::from(3.0)]));
    let json = r#"{"left": 1.5, "right": {"left": 2, "right": [3]}}"#;
    assert_encodes(&sum, json);
    assert_eq!(decode::<Expression>(json), Expression::from(sum));
}

#[test]
fn what_is_put_together_may_hold_itself() {
    let child = Child::new().value("a").parent(Child::new().value("b"));
    assert_encodes(&child, r#"{"value": "a", "parent": {"value": "b"}}"#);
}

#[test]
fn a_type_holds_itself_through_a_list_an_inline_schema_and_other_members() {
    let tree = Tree::new().trees(vec![Tree::new().trees(vec![])]);
    assert_encodes(&tree, r#"{"trees": [{"trees": []}]}"#);
    let inline = Inline::new().inner(InlineInner::new().outer(Inline::new()));
    assert_encodes(&inline, r#"{"inner": {"outer": {}}}"#);
    assert_round_trip::<Open>(r#"{"id": 1, "a": {"id": 2, "b": {}}}"#);
}

/// A circle is exact unless there is a fraction on it, as there is in `Expression` and `Sum`.
#[test]
fn values_that_hold_themselves_can_be_keys() {
    let node = || Node::new("a").next(Node::new("b")).children(vec![Node::new("c")]);
    let nodes = [node(), node(), Node::new("a")];
    assert_eq!(nodes.iter().collect::<HashSet<_>>().len(), 2);
    let child = || Child::new().parent(Child::new().value("b"));
    assert_eq!(HashSet::from([child(), child()]).len(), 1);
}

#[test]
fn a_value_may_be_as_deep_as_serde_json_reads() {
    let deep = format!("{}{{}}{}", r#"{"parent":"#.repeat(100), "}".repeat(100));
    let child: Child = decode(&deep);
    assert_eq!(serde_json::to_string(&child).expect("JSON"), deep);
}
