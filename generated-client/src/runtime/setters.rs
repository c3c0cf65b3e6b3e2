//! The methods that set what is optional.

/// Declares methods of a struct, each of which sets the optional field of its name: to whatever converts, be
/// it in an `Option` or not, or to a value of the field's own type. One behind `or` sets the field to
/// `null`, which is something else than leaving it out. The paths are whole, since a model may have any
/// of these names.
macro_rules! setters {
    (impl $model:ident {
        $($(#[$attribute:meta])* fn $field:ident $taken:tt $(or $null:ident)?;)*
    }) => {
        impl $model {
            $($crate::runtime::setters! { [$(#[$attribute])*] fn $field $taken [$($null)?] })*
        }
    };
    ([$($attribute:tt)*] fn $field:ident (impl IntoOption<$value:ty, $mark:ident $(,)?>) $null:tt) => {
        #[doc = $crate::runtime::setters! { says $field "." }]
        $($attribute)*
        #[must_use]
        pub fn $field<$mark>(
            mut self,
            $field: impl $crate::runtime::IntoOption<$value, $mark>,
        ) -> Self {
            self.$field = $crate::runtime::setters! { held $null ($field.into_option()) };
            self
        }

        $crate::runtime::setters! { [$($attribute)*] null $field $null }
    };
    ([$($attribute:tt)*] fn $field:ident (impl Into<$held:ty $(,)?>) $null:tt) => {
        #[doc = $crate::runtime::setters! { says $field "." }]
        $($attribute)*
        #[must_use]
        pub fn $field(mut self, $field: impl ::std::convert::Into<$held>) -> Self {
            self.$field = $crate::runtime::setters! { held $null ($field.into()) };
            self
        }

        $crate::runtime::setters! { [$($attribute)*] null $field $null }
    };
    ([$($attribute:tt)*] fn $field:ident ($value:ty) $null:tt) => {
        #[doc = $crate::runtime::setters! { says $field "." }]
        $($attribute)*
        #[must_use]
        pub fn $field(mut self, $field: $value) -> Self {
            let given = ::std::option::Option::Some($field);
            self.$field = $crate::runtime::setters! { held $null (given) };
            self
        }

        $crate::runtime::setters! { [$($attribute)*] null $field $null }
    };
    ([$($attribute:tt)*] null $field:ident []) => {};
    ([$($attribute:tt)*] null $field:ident [$null:ident]) => {
        #[doc = $crate::runtime::setters! { says $field " to `null`." }]
        $($attribute)*
        #[must_use]
        pub fn $null(mut self) -> Self {
            self.$field = ::std::option::Option::Some(::std::option::Option::None);
            self
        }
    };
    // What a field holds of what may have been given.
    (held [] ($given:expr)) => { $given };
    (held [$null:ident] ($given:expr)) => { $given.map(::std::option::Option::Some) };
    (says $field:ident $rest:literal) => {
        ::std::concat!(
            "Sets [`",
            ::std::stringify!($field),
            "`](Self#structfield.",
            ::std::stringify!($field),
            ")",
            $rest
        )
    };
}

pub(crate) use setters;
