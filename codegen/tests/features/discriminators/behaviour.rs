//! A discriminator tells which variant a value is; an unknown tag, or a value that isn't what its
//! tag says, is kept as it came.

mod support;

use discriminators::models::{
    Account, Animal, AnimalBase, Annotated, AnyOfThese, Aquatic, Boat, Burning, Canoe, Car, Cat,
    Circle, CoalEngine, Coupon, Crate, Dog, DogBase, Dotted, Either, Electric, Engine, EventHub,
    Filed, Fish, Frozen, Group, Husky, Inline, Letter, Liquid, Lone, LoneBase, Mapped, Numbered,
    Parcel, Pathless, PostRecordRequestGetRecordsItem, Raft, Shape, Sharing, Sloppy, Source,
    Square, Stock, TeamAccount, Ticket, TicketBase, Unsaid, Untagged, UserAccount, Vehicle, Vessel,
    Wired, Wireless, Zoo,
};
use serde_json::json;
use support::{assert_encodes, assert_round_trip, decode};

#[test]
fn a_mapping_says_which_tags_a_variant_has() {
    for tag in ["circle", "disc"] {
        let circle: Mapped = decode(&format!(r#"{{"kind": "{tag}", "radius": 1.5}}"#));
        assert_eq!(circle, Mapped::from(Circle::new(tag, 1.5)));
    }
    let square: Mapped = decode(r#"{"kind": "box", "side": 2}"#);
    assert_eq!(square, Mapped::from(Square::new(2.0)));
}

#[test]
fn a_mapping_to_a_file_means_the_component_that_is_called_like_it() {
    for tag in ["circle", "disc"] {
        let circle: Filed = decode(&format!(r#"{{"kind": "{tag}", "radius": 1.5}}"#));
        assert_eq!(circle, Filed::from(Circle::new(tag, 1.5)));
    }
    let square: Filed = decode(r#"{"kind": "box", "side": 2}"#);
    assert_eq!(square, Filed::from(Square::new(2.0)));
}

#[test]
fn a_way_to_a_property_is_none() {
    let text = r#"{"meta": {"kind": "anything"}, "high": "h"}"#;
    let high: Dotted = decode(text);
    assert!(matches!(high, Dotted::High(_)), "{high:?}");
    assert_encodes(&high, text);
    let wireless: Pathless = decode(r#"{"meta": {"kind": "wired"}, "band": "5"}"#);
    assert_eq!(wireless, Pathless::from(Wireless::new("5")));
    assert_encodes(&Pathless::from(Wired::new(7)), r#"{"length": 7}"#);
    let crate_: Parcel = decode(r#"{"meta": {"kind": "Crate"}, "nails": 9}"#);
    assert!(matches!(&crate_, Parcel::Crate(found) if found.nails == 9), "{crate_:?}");
    assert_encodes(&Parcel::from(Crate::new(9)), r#"{"nails": 9}"#);
}

#[test]
fn a_property_whose_name_has_a_dot_is_one() {
    for text in [
        r##"{"@odata.type": "#a.memo", "text": "t"}"##,
        r##"{"@odata.type": "#a.task", "text": "t"}"##,
    ] {
        let found: Annotated = decode(text);
        assert_eq!(matches!(found, Annotated::Task(_)), text.contains("task"), "{found:?}");
        assert_encodes(&found, text);
    }
}

#[test]
fn without_a_mapping_the_only_value_counts_or_else_the_name_of_the_schema() {
    let shapes: Vec<Shape> = decode(
        r#"[{"kind": "Circle", "radius": 1}, {"kind": "box", "side": 2},
        {"kind": "Group", "shapes": [{"kind": "Circle", "radius": 3}]}]"#,
    );
    let circle = |radius| Shape::from(Circle::new("Circle", radius));
    let expected =
        [circle(1.0), Shape::from(Square::new(2.0)), Shape::from(Group::new(vec![circle(3.0)]))];
    assert_eq!(shapes, expected);
}

#[test]
fn what_a_variant_shows_as_its_tag_counts_for_more_than_its_name() {
    let account: Account = decode(r#"{"type": "team", "login": "l"}"#);
    assert_eq!(account, Account::from(TeamAccount::new("l")));
    assert_encodes(&UserAccount::new("l"), r#"{"type": "user", "login": "l"}"#);
    assert!(matches!(decode(r#"{"type": "UserAccount", "login": "l"}"#), Account::UnknownValue(_)));
}

#[test]
fn what_the_document_has_no_name_for_has_no_made_up_tag() {
    let record = PostRecordRequestGetRecordsItem::new(1, "t").r#type("A");
    assert_encodes(&record, r#"{"id": 1, "type": "A", "target": "t"}"#);
}

#[test]
fn values_that_are_listed_by_one_variant_each_are_tags_though_nobody_says_so() {
    assert!(matches!(decode(r#"{"event": "resumed", "at": "a"}"#), Unsaid::Started(_)));
    assert!(matches!(decode(r#"{"event": "ended", "at": "a"}"#), Unsaid::Ended(_)));
    for json in
        [r#"{"event": "paused", "at": "a"}"#, r#"{"event": "paused", "at": "a", "after": 1}"#]
    {
        assert!(matches!(decode(json), Unsaid::UnknownValue(_)), "{json}");
        assert_round_trip::<Unsaid>(json);
    }
}

#[test]
fn an_unknown_tag_or_none_or_the_wrong_one_spoils_nothing() {
    for json in [
        r#"{"kind": "star", "points": 5}"#,
        r#"{"radius": 1}"#,
        r#"{"kind": 7, "radius": 1}"#,
        r#"{"kind": "disc", "side": 1}"#,
        r#"{"kind": "circle", "radius": 1}"#,
        "7",
        "null",
    ] {
        let shape: Shape = decode(json);
        assert!(matches!(shape, Shape::UnknownValue(_)), "{shape:?}");
        assert_round_trip::<Shape>(json);
    }
    let zoo: Zoo = decode(
        r#"{"animals": [{"species": "yeti"}, {"species": "dog", "name": "Rex"}], "maybe": null}"#,
    );
    assert_eq!(zoo.animals[0], Animal::UnknownValue(json!({ "species": "yeti" })));
    assert_eq!(zoo.animals[1], Animal::from(DogBase::new("Rex")));
    assert_eq!(zoo.maybe, Some(None));
}

#[test]
fn the_member_that_tells_may_be_a_list_of_values() {
    let boat: Vehicle = decode(r#"{"kind": "boat", "sails": 2}"#);
    assert_eq!(boat, Vehicle::from(Boat::new(2)));
    let car: Vehicle = decode(r#"{"kind": "car", "doors": 5}"#);
    assert_eq!(car, Vehicle::from(Car::new(5)));
    let plane: Vehicle = decode(r#"{"kind": "plane", "doors": 5}"#);
    assert!(matches!(plane, Vehicle::UnknownValue(_)), "{plane:?}");
}

#[test]
fn variants_without_a_schema_of_their_own_are_called_by_their_tags() {
    let inline: Inline = decode(r#"{"type": "image", "url": "u"}"#);
    assert!(matches!(&inline, Inline::Image(image) if image.url == "u"), "{inline:?}");
    assert!(matches!(decode(r#"{"type": "text", "text": "t"}"#), Inline::Text(_)));
    assert!(matches!(decode(r#"{"type": "image", "text": "t"}"#), Inline::UnknownValue(_)));
}

#[test]
fn a_discriminator_that_a_variant_lacks_leaves_it_to_what_values_look_like() {
    assert!(matches!(decode(r#"{"kind": "any", "radius": 1}"#), Sloppy::Circle(_)));
    let untagged: Sloppy = decode(r#"{"name": "n"}"#);
    assert!(matches!(untagged, Sloppy::Untagged(_)));
    assert_encodes(&untagged, r#"{"name": "n"}"#);
    // Nothing is made up for it, which others use as well.
    assert_encodes(&Untagged::new("n"), r#"{"name": "n"}"#);
}

#[test]
fn what_has_a_tag_is_told_by_it_though_a_variant_has_none() {
    for (json, expected) in [
        (r#"{"state": "f1", "weight": 1.5}"#, "Fresh("),
        (r#"{"state": "f2", "weight": 1.5}"#, "Frozen("),
        (r#"{"state": "f2"}"#, "Frozen("),
        (r#"{"weight": 1.5}"#, "Dry("),
        (r#""text""#, "String("),
        (r#"{"weight": "much"}"#, "UnknownValue("),
    ] {
        let stock: Stock = decode(json);
        assert!(format!("{stock:?}").starts_with(expected), "{json}: {stock:?}");
        assert_round_trip::<Stock>(json);
    }
    assert_encodes(&Frozen::new(), r#"{"state": "f2"}"#);
}

#[test]
fn a_tag_of_several_variants_is_told_by_what_else_there_is() {
    for (json, expected) in [
        (r#"{"kind": "bus", "seats": 1}"#, "Bus("),
        (r#"{"kind": "shuttle", "seats": 1}"#, "Bus("),
        (r#"{"kind": "shuttle", "doors": 1}"#, "Van("),
        (r#"{"kind": "van", "doors": 1}"#, "Van("),
        (r#"{"kind": "bike"}"#, "Bike("),
        (r#"{"kind": "van"}"#, "UnknownValue("),
    ] {
        let sharing: Sharing = decode(json);
        assert!(format!("{sharing:?}").starts_with(expected), "{json}: {sharing:?}");
        assert_round_trip::<Sharing>(json);
    }
}

#[test]
fn a_parent_is_one_of_its_children() {
    let animals: Vec<Animal> = decode(
        r#"[{"species": "cat", "name": "Mog", "claws": 18},
        {"species": "dog", "name": "Rex", "bark": "w"},
        {"species": "Husky", "name": "Balto", "sleds": 1},
        {"species": "beast", "name": "It"}]"#,
    );
    assert_eq!(animals[0], Animal::from(Cat::new("Mog", 18)));
    assert_eq!(animals[1], Animal::from(DogBase::new("Rex").bark("w")));
    assert_eq!(animals[2], Animal::from(Husky::new("Balto", 1)));
    assert_eq!(animals[3], Animal::from(AnimalBase::new("It")));
}

#[test]
fn an_object_is_made_with_the_tag_that_it_is_known_by() {
    assert_encodes(&DogBase::new("Rex"), r#"{"species": "dog", "name": "Rex"}"#);
    let other: DogBase = decode(r#"{"species": "wolf", "name": "Rex"}"#);
    assert_eq!(other.species, "wolf", "it may have another one by itself");
}

#[test]
fn a_parent_has_a_tag_of_its_own() {
    let beast: Animal = decode(r#"{"species": "beast", "name": "B"}"#);
    assert!(matches!(beast, Animal::Base(_)), "{beast:?}");
    let fish: Animal = decode(r#"{"species": "fish", "name": "F"}"#);
    assert!(matches!(fish, Animal::UnknownValue(_)), "what is mapped isn't an animal");
}

#[test]
fn a_tag_that_may_be_absent_is_given_all_the_same() {
    let json = r#"{"kind": "fish", "fins": 2}"#;
    assert_encodes(&Aquatic::from(Fish::new(2)), json);
    assert_eq!(decode::<Aquatic>(json), Aquatic::from(Fish::new(2)));
    assert_encodes(&Car::new(5), r#"{"kind": "car", "doors": 5}"#);
}

#[test]
fn a_child_that_has_children_is_one_of_them() {
    let zoo: Zoo =
        decode(r#"{"animals": [], "dog": {"species": "Husky", "name": "Balto", "sleds": 1}}"#);
    assert_eq!(zoo.dog, Some(Dog::from(Husky::new("Balto", 1))));
    assert_eq!(
        decode::<Dog>(r#"{"species": "dog", "name": "Rex"}"#),
        Dog::from(DogBase::new("Rex"))
    );
}

#[test]
fn children_may_be_told_apart_by_another_member_than_their_parents() {
    let coal = CoalEngine::new(2);
    assert_encodes(&coal, r#"{"kind": "burning", "fuel": "coal", "stokers": 2}"#);
    let engine: Engine = decode(r#"{"kind": "burning", "fuel": "coal", "stokers": 2}"#);
    assert_eq!(engine, Engine::from(Burning::from(coal)));
    let electric: Engine = decode(r#"{"kind": "electric", "volts": 12}"#);
    assert_eq!(electric, Engine::from(Electric::new(12)));
    let engine: Engine = decode(r#"{"kind": "burning", "fuel": "hay"}"#);
    assert!(matches!(engine, Engine::Burning(_)), "{engine:?}");
}

#[test]
fn a_child_may_state_its_tag_itself() {
    let hub: Source = decode(r##"{"at": "#Event.Hub", "hub": "h"}"##);
    assert_eq!(hub, Source::from(EventHub::new().hub("h")));
}

#[test]
fn a_tag_may_be_an_integer() {
    let second: Numbered = decode(r#"{"number": 2, "x": "a"}"#);
    assert!(matches!(second, Numbered::Second(_)), "{second:?}");
    let third = r#"{"number": 3, "x": "a"}"#;
    assert!(matches!(decode(third), Numbered::UnknownValue(_)));
    assert_round_trip::<Numbered>(third);
}

#[test]
fn a_tag_tells_also_where_nobody_says_so() {
    let letter: Either = decode(r#"{"kind": "Letter", "text": "t"}"#);
    assert_eq!(letter, Either::from(Letter::new().text("t")));
}

#[test]
fn a_union_of_unions_looks_at_their_tags() {
    let square: AnyOfThese = decode(r#"{"kind": "box", "side": 2}"#);
    assert!(matches!(square, AnyOfThese::Mapped(_)), "{square:?}");
    let boat: AnyOfThese = decode(r#"{"kind": "boat", "sails": 2}"#);
    assert!(matches!(boat, AnyOfThese::Vehicle(_)), "{boat:?}");
    let second: AnyOfThese = decode(r#"{"number": 2, "x": "a"}"#);
    assert!(matches!(second, AnyOfThese::Numbered(_)), "{second:?}");
    let unknown: AnyOfThese = decode(r#"{"number": 3, "x": "a"}"#);
    assert!(matches!(unknown, AnyOfThese::UnknownValue(_)), "{unknown:?}");
}

#[test]
fn each_value_that_a_variant_lists_is_a_tag_of_it() {
    for (kind, is_hot) in [("tea", true), ("coffee", true), ("milk", false), ("juice", false)] {
        let liquid: Liquid = decode(&format!(r#"{{"kind": "{kind}", "degrees": 1}}"#));
        assert_eq!(matches!(liquid, Liquid::Hot(_)), is_hot, "{kind}");
        assert_eq!(matches!(liquid, Liquid::Cold(_)), !is_hot, "{kind}");
    }
}

#[test]
fn a_child_has_what_its_parents_have() {
    let zoo = Zoo::new(vec![Cat::new("Mog", 18).into()])
        .star(Husky::new("Balto", 1).bark("wuff"))
        .mascot(Cat::new("Tom", 17))
        .shape(Circle::new("Circle", 1.0))
        .mapped(Circle::new("disc", 1.0));
    assert_encodes(
        &zoo,
        r#"{"animals": [{"species": "cat", "name": "Mog", "claws": 18}],
        "star": {"species": "Husky", "name": "Balto", "bark": "wuff", "sleds": 1},
        "mascot": {"species": "cat", "name": "Tom", "claws": 17},
        "shape": {"kind": "Circle", "radius": 1}, "mapped": {"kind": "disc", "radius": 1}}"#,
    );
}

#[test]
fn a_tag_that_no_variant_declares_is_kept_and_tells() {
    let vessels: Vec<Vessel> = decode(r#"[{"type": "raft", "name": "r"}, {"type": "canoe"}]"#);
    let same = [Vessel::from(Raft::new().name("r")), Vessel::from(Canoe::new())];
    assert_eq!(vessels, same);
    assert_encodes(&vessels, r#"[{"type": "raft", "name": "r"}, {"type": "canoe"}]"#);
    assert_round_trip::<Vessel>(r#"{"name": "of no type"}"#);
}

#[test]
fn what_an_heir_that_contradicts_itself_is_after_all_is_kept() {
    let text = r#"{"kind": "Coupon", "size": "A4", "pages": 2}"#;
    assert_encodes(&Ticket::from(Coupon::new("A4").pages(2)), text);
    let text = r#"{"kind": "Ticket", "size": "A4"}"#;
    assert_encodes(&Ticket::from(TicketBase::new("A4")), text);
    let zoo: Zoo = decode(r#"{"animals": [], "lone": {"kind": "Odder", "size": "A4"}}"#);
    assert!(matches!(zoo.lone, Some(Lone::UnknownValue(_))));
    assert_round_trip::<Zoo>(r#"{"animals": [], "lone": ["what it is after all"]}"#);
    assert_round_trip::<Zoo>(r#"{"animals": [], "lone": {"kind": "Odder", "more": true}}"#);
    assert_encodes(&Lone::from(LoneBase::new().size("A4")), r#"{"kind": "Lone", "size": "A4"}"#);
    assert_round_trip::<Ticket>(r#""Odd""#);
}
