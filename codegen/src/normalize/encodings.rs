//! How the fields of forms are written, said in full: later stages can't tell what is as it is by default from
//! what a document says.

use super::Members;
use crate::tree::Value;

/// The style that a field has by default, and in which alone it is exploded by default.
const FORM: &str = "form";

/// Completes what a document says of a field's style, if it says anything of it.
pub(super) fn complete(encoding: &mut Members) {
    if encoding.contains_key("explode") {
        encoding.entry("style").or_insert_with(|| FORM.into());
    } else if let Some(style) = encoding.get("style").and_then(Value::as_str) {
        let explode = style == FORM;
        encoding.insert("explode", explode);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::complete;
    use crate::tree::Value;

    #[test]
    fn only_the_style_that_is_the_default_is_exploded_by_default() {
        for (said, expected) in [
            (json!({}), json!({})),
            (json!({"contentType": "text/plain"}), json!({"contentType": "text/plain"})),
            (json!({"explode": false}), json!({"explode": false, "style": "form"})),
            (json!({"explode": true}), json!({"explode": true, "style": "form"})),
            (json!({"style": "form"}), json!({"style": "form", "explode": true})),
            (
                json!({"style": "pipeDelimited"}),
                json!({"style": "pipeDelimited", "explode": false}),
            ),
            (
                json!({"style": "form", "explode": false}),
                json!({"style": "form", "explode": false}),
            ),
        ] {
            let Value::Object(mut encoding) = Value::from(said) else { panic!("no object") };
            complete(&mut encoding);
            assert_eq!(Value::Object(encoding).plain(), expected);
        }
    }
}
