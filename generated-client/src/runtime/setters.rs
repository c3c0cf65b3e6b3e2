//! The methods that set what is optional.

/// Declares methods of a struct, each of which sets the optional field of its name: to whatever converts, be
/// it in an `Option` or not, or to a value of the field's own type. The paths are whole, since a model may
/// have any of these names.
macro_rules! setters {
    (impl $model:ident { $($(#[$attribute:meta])* fn $field:ident $taken:tt;)* }) => {
        impl $model {
            $($crate::runtime::setters! { [$(#[$attribute])*] fn $field $taken })*
        }
    };
    ([$($attribute:tt)*] fn $field:ident (impl IntoOption<$value:ty, $mark:ident $(,)?>)) => {
        #[doc = $crate::runtime::setters! { $field }]
        $($attribute)*
        #[must_use]
        pub fn $field<$mark>(
            mut self,
            $field: impl $crate::runtime::IntoOption<$value, $mark>,
        ) -> Self {
            self.$field = $field.into_option();
            self
        }
    };
    ([$($attribute:tt)*] fn $field:ident (impl Into<$held:ty $(,)?>)) => {
        #[doc = $crate::runtime::setters! { $field }]
        $($attribute)*
        #[must_use]
        pub fn $field(mut self, $field: impl ::std::convert::Into<$held>) -> Self {
            self.$field = $field.into();
            self
        }
    };
    ([$($attribute:tt)*] fn $field:ident ($value:ty)) => {
        #[doc = $crate::runtime::setters! { $field }]
        $($attribute)*
        #[must_use]
        pub fn $field(mut self, $field: $value) -> Self {
            self.$field = ::std::option::Option::Some($field);
            self
        }
    };
    // What is said of each.
    ($field:ident) => {
        ::std::concat!("Sets [`", stringify!($field), "`](Self#structfield.", stringify!($field), ").")
    };
}

pub(crate) use setters;
