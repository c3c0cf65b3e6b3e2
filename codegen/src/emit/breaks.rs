//! Breaks lines where rustfmt does, in the few places where prettyplease does otherwise: names that
//! are long for a line.

/// How wide a line may be.
const WIDTH: usize = 89;

/// How wide an import may be that stands in one line. All but its last line are a column narrower
/// than other lines.
const IMPORT: usize = 87;

/// The text of a file with the breaks of rustfmt.
pub(super) fn mend(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut mended = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let rest = &lines[at..];
        let (taken, instead) = import(rest)
            .or_else(|| folded(rest))
            .or_else(|| method_of_a_long_chain(rest))
            .or_else(|| arguments_of_a_macro(rest))
            .or_else(|| array(rest))
            .or_else(|| attribute(rest))
            .or_else(|| declaration(rest))
            .unwrap_or_else(|| (1, vec![lines[at].to_owned()]));
        mended.extend(instead);
        at += taken;
    }
    mended.join("\n")
}

/// How many lines give way, and to which.
type Mended = Option<(usize, Vec<String>)>;

/// An import of several names: in one line, or as many names in a line as fit into it.
fn import(lines: &[&str]) -> Mended {
    let first = lines[0];
    let (path, _) = first.split_once('{')?;
    if !(first.starts_with("use ") || first.starts_with("pub use ")) {
        return None;
    }
    let taken = lines.iter().position(|line| line.ends_with("};"))? + 1;
    let whole: Vec<&str> = lines[..taken].iter().map(|line| line.trim()).collect();
    let whole = whole.join(" ");
    let names = whole.get(path.len() + 1..)?.strip_suffix("};")?.trim_matches([' ', ',']);
    Some((taken, import_lines(path, names)))
}

fn import_lines(path: &str, names: &str) -> Vec<String> {
    let line = format!("{path}{{{names}}};");
    if width(&line) <= IMPORT {
        return vec![line];
    }
    let mut lines = vec![format!("{path}{{"), "   ".to_owned()];
    let mut names = names.split(", ").peekable();
    while let Some(name) = names.next() {
        let last = lines.len() - 1;
        let longer = format!("{} {name},", lines[last]);
        if width(&longer) <= WIDTH - usize::from(names.peek().is_some()) {
            lines[last] = longer;
        } else {
            lines.push(format!("    {name},"));
        }
    }
    lines.push("};".to_owned());
    lines
}

/// What stands alone between brackets that aren't in its line: behind what is assigned or declared
/// comes a break instead, and behind the types of a call come its arguments.
fn folded(lines: &[&str]) -> Mended {
    let [first, inner, last, ..] = lines else { return None };
    let indent = indent(first);
    let inner = inner.strip_prefix(indent)?.strip_prefix("    ")?.strip_suffix(',')?;
    let last = last.strip_prefix(indent)?;
    if inner.starts_with(' ') || !(first.ends_with(['(', '<']) && last.starts_with([')', '>'])) {
        return None;
    }
    if let Some((path, arguments)) = first.strip_suffix("::<").zip(last.strip_prefix(">(")) {
        let argument = arguments.strip_suffix(");")?;
        let call = format!("{path}::<{inner}>(");
        if width(&call) > WIDTH + 2 {
            return None;
        }
        return Some((3, vec![call, format!("{indent}    {argument},"), format!("{indent});")]));
    }
    let whole = format!("{first}{inner}{last}");
    // An `impl` isn't counted.
    if whole.contains(": impl Into<") {
        return (width(&whole) <= WIDTH + "impl ".len()).then(|| (3, vec![whole]));
    }
    let break_at = first.find(" = ").map(|at| at + 2).or_else(|| {
        let is_field = first.trim_start().starts_with("pub ");
        first.find(": ").filter(|_| is_field).map(|at| at + 1)
    })?;
    let (begin, end) = whole.split_at_checked(break_at)?;
    let lines = vec![begin.to_owned(), format!("{indent}   {end}")];
    lines.iter().all(|line| width(line) <= WIDTH).then_some((3, lines))
}

/// A method that stands below what is assigned: both fit into a line of their own.
fn method_of_a_long_chain(lines: &[&str]) -> Mended {
    let [first, method, ..] = lines else { return None };
    let (begin, value) = first.split_once(" = ")?;
    let method = method.trim_start().strip_prefix('.')?;
    let is_let = begin.trim_start().starts_with("let ") && method.ends_with(");");
    let line = format!("{}    {value}.{method}", indent(first));
    (is_let && !value.contains(['(', '.']) && width(&line) <= WIDTH)
        .then(|| (2, vec![format!("{begin} ="), line]))
}

/// The two arguments of an assertion that don't stand in its line: each in one of its own.
fn arguments_of_a_macro(lines: &[&str]) -> Mended {
    let [first, arguments, last, ..] = lines else { return None };
    if !first.ends_with("assert_eq!(") || last.trim_start() != ");" || arguments.ends_with(',') {
        return None;
    }
    let indent = indent(arguments);
    let is_expression = |text: &str| syn::parse_str::<syn::Expr>(text).is_ok();
    let mut splits = arguments.match_indices(", ").map(|(at, comma)| {
        (arguments[..at].trim_start(), arguments[at..].trim_start_matches(comma))
    });
    let (left, right) = splits.find(|(left, right)| is_expression(left) && is_expression(right))?;
    let arguments = [format!("{indent}{left},"), format!("{indent}{right}")];
    Some((2, [(*first).to_owned()].into_iter().chain(arguments).collect()))
}

/// An array with a line for each element: it stays together if it fits into a line of its own.
fn array(lines: &[&str]) -> Mended {
    let begin = lines[0].strip_suffix(" [").filter(|it| it.trim_start().starts_with("let "))?;
    let indent = indent(begin);
    let end = lines.iter().position(|line| line.strip_prefix(indent) == Some("];"))?;
    let elements: Vec<&str> = lines[1..end].iter().map(|line| line.trim()).collect();
    let whole = format!("{indent}    [{}];", elements.join(" ").trim_end_matches(','));
    let is_flat = lines[1..end].iter().all(|line| line.ends_with(','));
    (begin.ends_with(" =") && is_flat && width(&whole) <= WIDTH)
        .then(|| (end + 1, vec![begin.to_owned(), whole]))
}

/// An attribute that is too long for a line, of which each argument gets one.
fn attribute(lines: &[&str]) -> Mended {
    let arguments = lines[0].trim_start().strip_prefix("#[serde(")?.strip_suffix(")]")?;
    if width(lines[0]) < WIDTH
        || arguments.matches('"').count() != 2 * arguments.matches(" = ").count()
    {
        return None;
    }
    let indent = indent(lines[0]);
    let arguments = arguments.replace("\", ", &format!("\",\n{indent}    "));
    let text = format!("{indent}#[serde(\n{indent}    {arguments}\n{indent})]");
    Some((1, text.lines().map(str::to_owned).collect()))
}

/// What is too long for a line by itself: an alias, a field, a variant, an arm of a `match`.
fn declaration(lines: &[&str]) -> Mended {
    let line = lines[0];
    if width(line) <= WIDTH {
        return None;
    }
    let indent = indent(line);
    let inner = format!("{indent}    ");
    let declared = line.trim_start();
    let text = if let Some((name, ty)) = declared.split_once(" = ")
        && name.starts_with("pub type ")
    {
        format!("{indent}{name} =\n{inner}{ty}")
    } else if let Some((name, ty)) = declared.split_once(": ")
        && name.starts_with("pub ")
        && !name.contains('(')
    {
        format!("{indent}{name}:\n{inner}{ty}")
    } else if declared.starts_with("Self::") || declared.starts_with("Some(") {
        let (pattern, value) = declared.strip_suffix(',')?.split_once(" => ")?;
        format!("{indent}{pattern} => {{\n{inner}{value}\n{indent}}}")
    } else {
        let (name, held) = declared.strip_suffix("),")?.split_once('(')?;
        let is_name = name.chars().all(char::is_alphanumeric);
        is_name.then(|| format!("{indent}{name}(\n{inner}{held},\n{indent}),"))?
    };
    Some((1, text.lines().map(str::to_owned).collect()))
}

/// The spaces that a line begins with.
fn indent(line: &str) -> &str {
    &line[..line.len() - line.trim_start().len()]
}

fn width(line: &str) -> usize {
    line.chars().count()
}

#[cfg(test)]
mod tests {
    use super::{import_lines, mend};

    #[test]
    fn imports_are_as_wide_as_rustfmt_has_them() {
        let name = "N".repeat(87 - "pub use m::{A, };".len());
        assert_eq!(import_lines("pub use m::", &format!("A, {name}")).len(), 1);
        let (long, last) = (format!("{name}N"), "B".repeat(77 - name.len()));
        assert_eq!(
            import_lines("pub use m::", &format!("A, {long}, {last}, C")),
            [
                "pub use m::{".to_owned(),
                format!("    A, {long}, {last},"),
                "    C,".to_owned(),
                "};".to_owned(),
            ],
        );
    }

    #[test]
    fn what_is_long_breaks_where_rustfmt_breaks_it() {
        let (long, middle) = ("l".repeat(60), "m".repeat(42));
        let cases = [
            (
                format!("    self.{middle} = Some(\n        {middle},\n    );"),
                format!("    self.{middle} =\n        Some({middle});"),
            ),
            (
                format!("    pub {middle}: Option<\n        {middle},\n    >,"),
                format!("    pub {middle}:\n        Option<{middle}>,"),
            ),
            (
                format!("    support::check::<\n        {long},\n    >(example);"),
                format!("    support::check::<{long}>(\n        example,\n    );"),
            ),
            (
                format!("    let call = client\n        .{long}(\"a, b\");"),
                format!("    let call =\n        client.{long}(\"a, b\");"),
            ),
            (
                format!("    assert_eq!(\n        f(\"a, b\"), Some(\"{long}\")\n    );"),
                format!("    assert_eq!(\n        f(\"a, b\"),\n        Some(\"{long}\")\n    );"),
            ),
            (
                "    let cases = [\n        (400, json),\n        (500, json),\n    ];".to_owned(),
                "    let cases =\n        [(400, json), (500, json)];".to_owned(),
            ),
            (
                format!("    #[serde(rename = \"{middle}\", default = \"{middle}\")]"),
                format!(
                    "    #[serde(\n        rename = \"{middle}\",\n        default = \"{middle}\"\n    )]"
                ),
            ),
            (
                format!("    {middle}(Box<{middle}>),"),
                format!("    {middle}(\n        Box<{middle}>,\n    ),"),
            ),
            (
                format!("        Self::{middle} => {middle},"),
                format!("        Self::{middle} => {{\n            {middle}\n        }}"),
            ),
            (
                format!(
                    "        {middle}: impl Into<\n            {0},\n        >,",
                    &middle[12..]
                ),
                format!("        {middle}: impl Into<{0}>,", &middle[12..]),
            ),
            (format!("pub type {middle} = {long};"), format!("pub type {middle} =\n    {long};")),
        ];
        for (printed, formatted) in cases {
            assert_eq!(mend(&printed), formatted);
            assert_eq!(mend(&formatted), formatted);
        }
    }

    #[test]
    fn comments_and_texts_stay_as_they_are() {
        let long = "l".repeat(90);
        for line in [
            format!("/// {long} => {long},"),
            format!("/// pub {long}: {long},"),
            format!("  \"{long}: pub a => b\": \"{long}(a),\","),
            format!("pub fn f({long}: T) {{"),
            "/// let a = [\n/// 1,\n];".to_owned(),
        ] {
            assert_eq!(mend(&line), line);
        }
    }
}
