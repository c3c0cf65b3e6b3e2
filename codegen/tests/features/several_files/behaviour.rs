//! Types are those of a document in one file, wherever in the document's files they stand.

mod support;

use several_files::models::{Address, Address2, Cat, Dog, Owner, Pet, Size};
use support::{assert_round_trip, decode};

#[test]
fn what_stands_in_other_files_is_a_type() {
    let cat = Cat::new("Tom").owner(Owner::new("Ann").address(Address2::new().city("Bonn")));
    let value = r#"{"kind":"cat","name":"Tom","owner":{"name":"Ann","address":{"city":"Bonn"}}}"#;
    assert_eq!(decode::<Pet>(value), Pet::from(cat));
    assert_round_trip::<Pet>(value);
    let dog = Dog::new("Rex").size(Size::Large);
    assert_eq!(decode::<Pet>(r#"{"kind":"dog","name":"Rex","size":"large"}"#), Pet::from(dog));
}

#[test]
fn what_has_the_name_of_another_file_has_a_number() {
    let mut address = Address::default();
    address.url = Some("u".to_owned());
    assert_eq!(decode::<Address>(r#"{"url":"u"}"#), address);
}
