//! Which component schemas that are texts get types of their own.

/// Which component schemas that are texts, such as `VisitorId: {type: string}`, a client has types of their
/// own for, around a text: then one can't be taken for another. Those with an `enum` have one anyway.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Newtypes {
    /// None of them: each is a `String`.
    #[default]
    None,
    /// All of them.
    All,
    /// Those that are named here, as the document writes them.
    Named(Vec<String>),
}
