//! Sets of strings that keep what they don't know.

use serde_json::Value;

use crate::runtime::open_enum;

open_enum! {
    /// A colour.
    pub enum Colour {
        Red = "red",
    }
    else UnknownValue
}

#[test]
fn an_open_enum_and_a_text_become_each_other_and_are_compared() {
    let Ok(red) = "red".parse::<Colour>();
    let Ok(blue) = "blue".parse::<Colour>();
    assert_eq!(red, Colour::Red);
    assert_eq!(blue, Colour::UnknownValue("blue".to_owned()));

    assert_eq!(red, "red");
    assert_eq!("red", red);
    assert_ne!(red, "blue");
    assert_ne!("blue", red);
    assert_eq!(blue, *"blue".to_owned());
    assert_eq!(*"blue".to_owned(), blue);

    assert_eq!([red, blue].map(String::from), ["red", "blue"]);
}

#[test]
fn an_open_enum_keeps_what_it_does_not_know() {
    let colours: Vec<Colour> = serde_json::from_str(r#"["red", "blue"]"#).expect("colours");
    assert_eq!(colours, [Colour::Red, Colour::UnknownValue("blue".to_owned())]);
    assert_eq!(serde_json::to_value(&colours).expect("JSON"), serde_json::json!(["red", "blue"]));
    assert_eq!(format!("{} {}", Colour::from("red"), colours[1].as_ref() as &str), "red blue");
    let wrong: Result<Colour, _> = serde_json::from_value(Value::from(1));
    assert!(wrong.is_err());
}
