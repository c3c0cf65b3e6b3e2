//! Expressions of examples to text, broken into lines as rustfmt would break them.

use proc_macro2::TokenStream;

use crate::plan::Expression;

/// How wide a line may be; documentation stands four columns and a comment's mark further in.
const LINE: usize = 88;

/// How wide a chain of methods may be before each gets a line of its own.
const CHAIN: usize = 60;

/// How much further in the lines within something stand.
const STEP: usize = 4;

impl Expression {
    /// The expression as tokens.
    pub(super) fn tokens(&self) -> TokenStream {
        // What doesn't parse is missed where the tokens are printed.
        self.inline().parse().unwrap_or_default()
    }

    /// The expression in as few lines as it fits into, behind `before` columns of a line that
    /// stands `indent` columns in, and in front of `after` columns.
    pub(super) fn lines(&self, indent: usize, before: usize, after: usize) -> String {
        match self.in_a_line(before, after) {
            Ok(inline) => inline,
            Err(inline) => match self {
                Self::Chain { value, methods } => chain(value, methods, indent, before),
                Self::List { begin, items, end } => list(begin, items, end, indent),
                Self::Atom(_) => inline,
            },
        }
    }

    /// The expression in one line, which it fits into or not.
    fn in_a_line(&self, before: usize, after: usize) -> Result<String, String> {
        let inline = self.inline();
        let width = inline.chars().count();
        let is_long = matches!(self, Self::Chain { .. }) && width > CHAIN;
        if is_long || before + width + after > LINE { Err(inline) } else { Ok(inline) }
    }
}

fn list(begin: &str, items: &[Expression], end: &str, indent: usize) -> String {
    let inner = indent + STEP;
    let space = " ".repeat(inner);
    let items = items.iter().map(|item| format!("{space}{},\n", item.lines(inner, inner, 1)));
    format!("{begin}\n{}{}{end}", items.collect::<String>(), " ".repeat(indent))
}

fn chain(
    value: &Expression,
    methods: &[(String, Expression)],
    indent: usize,
    before: usize,
) -> String {
    let value = value.lines(indent, before, 0);
    // The methods of a value that ends in a line of its own begin where that line does.
    let inner = if value.contains('\n') { indent } else { indent + STEP };
    let space = " ".repeat(inner);
    let methods = methods.iter().map(|(name, argument)| {
        let before = inner + name.chars().count() + 2;
        format!("\n{space}.{name}({})", argument_lines(argument, inner, before))
    });
    format!("{value}{}", methods.collect::<String>())
}

/// The only argument of a method: behind the parenthesis if it fits, or else on lines of its own.
fn argument_lines(argument: &Expression, indent: usize, before: usize) -> String {
    let is_chain = matches!(argument, Expression::Chain { .. });
    if !is_chain || argument.in_a_line(before, 1).is_ok() {
        return argument.lines(indent, before, 1);
    }
    let inner = indent + STEP;
    format!("\n{}{},\n{}", " ".repeat(inner), argument.lines(inner, inner, 1), " ".repeat(indent))
}

#[cfg(test)]
mod tests {
    use crate::plan::Expression;

    fn new(name: &str, arguments: &[&str]) -> Expression {
        let items = arguments.iter().map(|text| Expression::text(text)).collect();
        Expression::List { begin: format!("{name}::new("), items, end: ")" }
    }

    fn chain(value: Expression, methods: Vec<(&str, Expression)>) -> Expression {
        let methods = methods.into_iter().map(|(name, argument)| (name.to_owned(), argument));
        Expression::Chain { value: Box::new(value), methods: methods.collect() }
    }

    #[test]
    fn what_is_short_stays_in_a_line() {
        let pet = chain(new("Pet", &["Rex"]), vec![("kind", Expression::text("dog"))]);
        assert_eq!(pet.lines(0, 10, 1), r#"Pet::new("Rex").kind("dog")"#);
    }

    #[test]
    fn each_method_of_a_long_chain_gets_a_line() {
        let owner = chain(
            new("Owner", &[]),
            vec![
                ("name", Expression::text(&"n".repeat(40))),
                ("age", Expression::Atom("7".into())),
            ],
        );
        let pet =
            chain(new("Pet", &["Rex"]), vec![("kind", Expression::text("dog")), ("owner", owner)]);
        let name = "n".repeat(40);
        let expected = [
            "Pet::new(\"Rex\")",
            "    .kind(\"dog\")",
            "    .owner(",
            "        Owner::new()",
            &format!("            .name(\"{name}\")"),
            "            .age(7),",
            "    )",
        ];
        assert_eq!(pet.lines(0, 12, 1), expected.join("\n"));
    }

    #[test]
    fn long_arguments_get_a_line_each() {
        let long = "a".repeat(45);
        let pet = chain(new("Pet", &[&long, &long]), vec![("kind", Expression::text("dog"))]);
        let expected = [
            "Pet::new(",
            &format!("    \"{long}\","),
            &format!("    \"{long}\","),
            ")",
            ".kind(\"dog\")",
        ];
        assert_eq!(pet.lines(0, 12, 1), expected.join("\n"));
    }
}
