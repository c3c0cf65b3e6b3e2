//! Sends bodies as forms (`application/x-www-form-urlencoded`).

use http::header::{CONTENT_TYPE, HeaderValue};
use serde::Serialize;

use super::Call;
use crate::runtime::body::Body;
use crate::runtime::operation::Operation;
use crate::runtime::query::encode::encode;
use crate::runtime::request;
use crate::runtime::style::{Form, InQuery, Json, Value, query};

impl<O: Operation> Call<O> {
    /// Sends the members of `body` as the fields of a form, some of them in styles of their own; of
    /// others each element of a list is a field, and an object is JSON.
    pub(crate) fn with_form(
        self,
        styles: &[(&str, &dyn InQuery)],
        body: &(impl Serialize + ?Sized),
    ) -> Self {
        self.change(|request| {
            let Value::Object(members) = Value::of(None, body)? else {
                return Err("the body of a form is no object".to_owned());
            };
            let fields = members.into_iter().map(|(name, value)| {
                let own = styles.iter().find(|(field, _)| *field == name);
                let usual: &dyn InQuery = match value {
                    Value::Object(_) => &Json,
                    _ => &Form { explode: true },
                };
                let style = own.map_or(usual, |(_, style)| *style);
                query(style, &name, value, [&encode; 2])
            });
            let mut fields = fields.collect::<Result<Vec<String>, String>>()?;
            fields.retain(|field| !field.is_empty());
            request.body = Some(Body::from(fields.join("&")).into());
            let media_type = HeaderValue::from_static("application/x-www-form-urlencoded");
            request::set(&mut request.headers, (CONTENT_TYPE, media_type))
        })
    }
}
