//! HTML's elements, by what they are in Markdown.

/// What an element is in Markdown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Element {
    Strong,
    Emphasis,
    Code,
    /// Code in lines of its own.
    Block,
    Link,
    Image,
    /// A list, with numbers or without.
    List {
        ordered: bool,
    },
    Item,
    Paragraph,
    Quotation,
    Break,
    Rule,
    /// A heading of a level.
    Heading(usize),
    Table,
    Row,
    Cell,
    /// What only its content is shown of.
    Plain,
    /// What isn't shown at all.
    Hidden,
}

impl Element {
    /// The element of a name. What isn't one of these is most likely none, but a placeholder.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "b" | "strong" => Self::Strong,
            "i" | "em" | "var" | "dfn" | "cite" => Self::Emphasis,
            "code" | "tt" | "kbd" | "samp" => Self::Code,
            "pre" => Self::Block,
            "a" => Self::Link,
            "img" => Self::Image,
            "ul" | "menu" => Self::List { ordered: false },
            "ol" => Self::List { ordered: true },
            "li" | "dt" => Self::Item,
            "p" | "div" | "center" | "section" | "article" | "details" | "summary" | "figure"
            | "figcaption" | "dl" | "dd" | "caption" => Self::Paragraph,
            "blockquote" => Self::Quotation,
            "br" => Self::Break,
            "hr" => Self::Rule,
            "h1" => Self::Heading(1),
            "h2" => Self::Heading(2),
            "h3" => Self::Heading(3),
            "h4" => Self::Heading(4),
            "h5" => Self::Heading(5),
            "h6" => Self::Heading(6),
            "table" => Self::Table,
            "tr" => Self::Row,
            "td" | "th" => Self::Cell,
            "span" | "font" | "small" | "big" | "sup" | "sub" | "u" | "s" | "strike" | "del"
            | "ins" | "mark" | "abbr" | "nobr" | "q" | "thead" | "tbody" | "tfoot" | "colgroup"
            | "col" | "wbr" => Self::Plain,
            "script" | "style" | "iframe" => Self::Hidden,
            _ => return None,
        })
    }

    /// Whether the element has no end.
    pub(super) fn is_empty(self, name: &str) -> bool {
        matches!(self, Self::Image | Self::Break | Self::Rule) || matches!(name, "wbr" | "col")
    }
}
