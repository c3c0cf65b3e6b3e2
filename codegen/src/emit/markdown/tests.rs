use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Parser, Tag};

use super::guard::is_open;
use super::wrap::said;
use super::{clean, cleaned, compiled_blocks, is_prose, parser, wrap};

#[test]
fn prose_is_left_alone() {
    let text = "One *two* `three` snake_case 1 < 2 & 3.\n\n* a list\n  - <https://example.com>\n\
                2. [a link](https://example.com \"title\")\n\n> said\n\n| a | b |\n|---|---|\n| 1 | 2 |";
    assert_eq!(clean(text), text);
}

#[test]
fn what_rust_refuses_in_comments_is_gone() {
    assert_eq!(clean("a\rb\u{202e}c\u{0} &#x202e;d"), "a\nbc d");
    assert_eq!(clean("a\tb  \n\n"), "a   b");
}

#[test]
fn indentation_that_all_lines_have_means_nothing() {
    assert_eq!(clean("    One.\n\n    Two.\n"), "One.\n\nTwo.");
}

#[test]
fn code_blocks_never_become_doctests() {
    assert_eq!(clean("```\nlet a = 1;\n```"), "```text\nlet a = 1;\n```");
    assert_eq!(clean("```rust,no_run\nx\n```"), "```text\nx\n```");
    assert_eq!(clean("~~~ignore\nx\n~~~"), "~~~text\nx\n~~~");
    assert_eq!(clean("```json\n{}\n```"), "```json\n{}\n```");
    assert_eq!(clean("``` JSON title=\"x\"\n{}\n```"), "```json\n{}\n```");
}

#[test]
fn indented_code_gets_a_fence() {
    assert_eq!(clean("a\n\n    exit(0)\n\nb"), "a\n\n```text\nexit(0)\n```\n\nb");
    assert_eq!(clean("> a\n>\n>     exit()\n> b"), "> a\n>\n> ```text\n> exit()\n> ```\n> b");
    assert_eq!(clean("-     exit()\n"), "- ```text\n  exit()\n  ```");
    assert_eq!(clean("- a\n\n      exit()\n"), "- a\n\n  ```text\n  exit()\n  ```");
}

#[test]
fn an_unclosed_block_takes_nothing_with_it() {
    assert_eq!(clean("```\nlet a = 1;"), "```text\nlet a = 1;\n```");
    assert_eq!(clean("> ```\n> a\n\nb"), "> ```text\n> a\n> ```\n\nb");
    assert_eq!(clean("a <!-- b\n\nc"), "a <!-- b\n\nc");
    assert_eq!(clean("<!-- b\n\nc"), "\\<!-- b\n\nc");
}

#[test]
fn headings_stay_below_ours_and_keep_their_distance() {
    assert_eq!(clean("# Title\n\n### Sub"), "## Title\n\n#### Sub");
    assert_eq!(clean("#### Sub\n\n###### Low"), "## Sub\n\n#### Low");
    assert_eq!(clean("# 1\n\n###### 6"), "## 1\n\n###### 6");
    assert_eq!(clean("Title\nof two lines\n===\ntext"), "## Title of two lines\ntext");
    assert_eq!(clean("> Quoted\n> ---"), "> ## Quoted");
    assert_eq!(clean("<h1>A<br>b</h1>c<h2>d</h2>"), "## A b\n\nc\n\n### d");
}

#[test]
fn links_that_lead_nowhere_are_only_their_text() {
    assert_eq!(clean("a [b](#c) [d](/e 'f') [`G`](crate::G)."), "a b d `G`.");
    assert_eq!(clean("[a *b*][c] and [c] and [c][]\n\n[c]: ../d"), "a *b* and c and c");
    assert_eq!(clean("![a](b.png) ![c](https://d.e/f.png)"), "a ![c](https://d.e/f.png)");
    assert_eq!(clean("[a](javascript:b) [c](mailto:d) [e](mailto:f@g.h)"), "a c [e](mailto:f@g.h)");
}

#[test]
fn brackets_are_no_links() {
    assert_eq!(clean("[Foo] [a][b] [[c]] - [ ] d"), "\\[Foo] \\[a]\\[b] \\[\\[c]] - \\[ ] d");
    assert_eq!(clean("\\[Foo] \\\\[bar]"), "\\[Foo] \\\\\\[bar]");
    assert_eq!(clean("[a [b] c](https://d.e)"), "[a \\[b\\] c](https://d.e)");
    assert_eq!(clean("a[^1]\n\n[^1]: b"), "a\\[^1]\n\n\\[^1]: b");
    assert_eq!(clean("&#91;Foo&#93;"), "\\[Foo\\]");
    assert_eq!(clean("<foo:bar> <a@b.cc>"), "\\<foo:bar> <a@b.cc>");
}

#[test]
fn references_become_links() {
    assert_eq!(
        clean("See [the *docs*][d], [d][] and [d].\n\n[d]: https://e.f/(g) \"h\""),
        "See [the *docs*](https://e.f/%28g%29), [d](https://e.f/%28g%29) and [d](https://e.f/%28g%29)."
    );
}

#[test]
fn bare_urls_get_brackets() {
    assert_eq!(clean("see https://e.com/a_b, or not."), "see <https://e.com/a_b>, or not.");
    assert_eq!(clean("**https://e.com/_a_/b?c=1&amp;d=2**"), "**<https://e.com/_a_/b?c=1&d=2>**");
    assert_eq!(clean("(https://e.com/a_(b))"), "(<https://e.com/a_(b)>)");
    assert_eq!(clean("http:// alone, `https://e.com`"), "http:// alone, `https://e.com`");
    assert_eq!(
        clean("https://{host}/a https://<b>.e.com/c"),
        "`https://{host}/a` `https://<b>.e.com/c`"
    );
}

#[test]
fn entities_are_spelled_out() {
    assert_eq!(
        clean("a&nbsp;&mdash; &#39;b&#39; &lt;c&gt; &amp;amp; &x;"),
        "a — 'b' \\<c\\> \\&amp; &x;"
    );
}

#[test]
fn hard_breaks_are_seen() {
    assert_eq!(clean("a  \nb\\\nc<br>d<br/>\ne <br><br> f<br>"), "a\\\nb\\\nc\\\nd\\\ne\n\nf");
    assert_eq!(clean("One of:<br>- a<br>- b"), "One of:\n\n- a\n- b");
    assert_eq!(clean("| a | b |\n|---|---|\n| 1<br>2 | 3 |"), "| a | b |\n|---|---|\n| 1 2 | 3 |");
}

#[test]
fn lines_of_lists_and_quotations_are_indented() {
    assert_eq!(clean("- a\nb\n     c\n  1. d\n e"), "- a\n  b\n  c\n  1. d\n     e");
    assert_eq!(clean("> a\nb"), "> a\n> b");
}

#[test]
fn elements_within_lines_become_marks() {
    assert_eq!(clean("<b>a</b> <EM>b</EM> <code>c &lt; d</code>"), "**a** *b* `c < d`");
    assert_eq!(clean("<b>Note: </b>a <b>b:</b>c"), "**Note:** a **b:** c");
    assert_eq!(clean("a<sup>2</sup> <span class=\"x\">b</span>"), "a2 b");
    assert_eq!(
        clean("<p><b><a href='https://a.b/?c=1&amp;d'>e</a></b></p>"),
        "**[e](https://a.b/?c=1&d)**"
    );
    assert_eq!(clean("<code>a`b</code> <tt></tt>"), "``a`b``");
    assert_eq!(clean("**a <b>b</b> c**"), "**a b c**");
}

#[test]
fn anchors_become_links() {
    assert_eq!(clean("<a href=\"https://a.b\">c</a>"), "[c](https://a.b)");
    assert_eq!(clean("<a href=https://a.b>https://a.b</a>"), "<https://a.b>");
    assert_eq!(clean("<a href=\"/c\">d</a> <a name='e'></a>"), "d");
    assert_eq!(clean("<a href='javascript:a'>b</a>"), "b");
    assert_eq!(
        clean("<a href='https://a.b/) [c](#d'>e]</a>"),
        "[e\\]](https://a.b/%29%20%5Bc%5D%28#d)"
    );
    assert_eq!(clean("[a <a href='https://b.c'>d</a>](https://e.f)"), "[a d](https://e.f)");
}

#[test]
fn images_become_links() {
    assert_eq!(clean("<img src='https://a.b/c.png' alt='d]'>"), "[d\\]](https://a.b/c.png)");
    assert_eq!(clean("<img src='c.png' alt='d'>"), "d");
}

#[test]
fn blocks_become_paragraphs() {
    assert_eq!(clean("<p>a\n   b</p><div>c</div>d<hr>e"), "a\nb\n\nc\n\nd\n\n---\n\ne");
    assert_eq!(clean("a<blockquote><p>b</p><p>c</p></blockquote>d"), "a\n\n> b\n>\n> c\n\nd");
    assert_eq!(clean("<details><summary>a</summary>b</details>"), "a\n\nb");
    assert_eq!(clean("<pre><code>a\n  &lt;b></code></pre>c"), "```text\na\n  <b>\n```\n\nc");
    assert_eq!(clean("> - a <p>b</p>"), "> - a\n>\n>   b");
}

#[test]
fn lists_become_lists() {
    assert_eq!(
        clean("a:<ul>\n  <li>b</li>\n  <li>c<ol><li>d<li>e</ol></li></ul>f"),
        "a:\n\n- b\n- c\n  1. d\n  2. e\n\nf"
    );
    assert_eq!(clean("<ul><li></li><li> a\n b</li>\n\n    <li>c</li></ul>"), "- a\n  b\n- c");
}

#[test]
fn tables_become_tables() {
    assert_eq!(
        clean(
            "<table><tr><th>a</th><th>b|c</th></tr>\n<tr><td><b>1</b><ul><li>2</ul></td></tr></table>d"
        ),
        "| a | b\\|c |\n| --- | --- |\n| **1** • 2 |\n\nd"
    );
    assert_eq!(clean("<table><tr><td>a</td></tr><tr><td>b</td></tr></table>"), "a\n\nb");
}

#[test]
fn what_is_not_html_is_shown() {
    assert_eq!(clean("a <your-id> List<String> <b"), "a \\<your-id> List\\<String> <b");
    assert_eq!(clean("the <code> and `<b>`"), "the \\<code> and `<b>`");
    assert_eq!(clean("<p>`<b>`</p>"), "`<b>`");
}

#[test]
fn elements_that_html_does_not_know_vanish_around_prose() {
    assert_eq!(clean("<p>a</p> <note> <p>b</p> </note> <p>c</p>"), "a\n\nb\n\nc");
    assert_eq!(clean("a <important><p>b</p></important>c"), "a\n\nb\n\nc");
    assert_eq!(clean("a\n\n<Message>\n\nb *c*\n\n</Message>"), "a\n\nb *c*");
    assert_eq!(clean("<Pet><Name>a</Name></Pet>"), "\\<Pet>\\<Name>a\\</Name>\\</Pet>");
    assert_eq!(clean("<p><code><note></code></p> <note><p>a</p></note>"), "`<note>`\n\na");
}

#[test]
fn what_no_edit_makes_sense_of_is_shown_as_it_is() {
    let text = "<img src='https://a.b' alt='c]'>```[b]: https://c.d\n:```";
    assert_eq!(clean(text), format!("````text\n{text}\n````"));
}

#[test]
fn what_browsers_hide_is_gone() {
    assert_eq!(clean("a<!-- <b> -->b<script>c < d</script>e"), "abe");
    assert_eq!(clean("<style>\nh1 {}\n</style>\n\na <script> b"), "a  b");
}

#[test]
fn long_texts_take_no_longer_than_they_are() {
    for part in ["<", "[", "`", "http://", "http://a ", "> ", "<b>x", "<a \"", "![", "<li>", "&a"] {
        let text = part.repeat(100_000 / part.len());
        assert!(wrap(&clean(&text)).len() < 4 * text.len() + 100, "{part}");
    }
}

#[test]
fn long_lines_are_broken_where_it_changes_nothing() {
    let words = "word ".repeat(19);
    let broken = "word ".repeat(18);
    assert_eq!(wrap(words.trim()), format!("{}\nword", broken.trim()));
    let item = format!("  - {}", words.trim());
    assert_eq!(wrap(&item), format!("  - {}\n    word word", "word ".repeat(17).trim()));
    let dash = format!("{}no - b", "word ".repeat(18));
    assert_eq!(wrap(&dash), format!("{}\nno - b", broken.trim()));
    let quoted = format!("> 1. {}", words.trim());
    assert_eq!(wrap(&quoted), format!("> 1. {}\n>    word word", "word ".repeat(17).trim()));
    let hard = format!("{}\\\nend", words.trim());
    assert_eq!(wrap(&hard), format!("{}\nword\\\nend", broken.trim()));
    let code = "`code` ".repeat(20);
    assert!(wrap(&code).lines().all(|line| line.len() <= 92));
}

#[test]
fn what_has_to_stay_in_a_line_does() {
    let words = "word ".repeat(30);
    let words = words.trim();
    let table = format!("| a | b |\n|---|---|\n| {words} | c |");
    for text in [
        format!("```text\n{words}\n```"),
        format!("> ```text\n> {words}\n> ```"),
        format!("## {words}"),
        format!("`{words}`"),
        table,
    ] {
        assert_eq!(wrap(&text), text);
    }
}

/// Pieces of Markdown and HTML, put together as they come.
fn text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<p>",
        "</p>",
        "<a href='https://a.b'>",
        "<a href='#c'>",
        "</a>",
        "<ul>",
        "</ul>",
        "<ol>",
        "<li>",
        "</li>",
        "<br>",
        "<hr>",
        "<pre>",
        "</pre>",
        "<code>",
        "</code>",
        "<table>",
        "<tr>",
        "<td>",
        "</td>",
        "</table>",
        "<h2>",
        "</h2>",
        "<blockquote>",
        "</blockquote>",
        "<img src='https://a.b' alt='c]'>",
        "<!--",
        "-->",
        "<id>",
        "</id>",
        "List<String>",
        "<script>",
        "</script>",
        "[",
        "]",
        "(",
        ")",
        "[a]",
        "[a](b)",
        "[a](https://c.d)",
        "[a][b]",
        "[b]: https://c.d\n",
        "[b]: #c\n",
        "![a](b)",
        "`",
        "``",
        "```",
        "~~~",
        "```rust\n",
        "\n",
        "\n\n",
        "    ",
        "  ",
        "- ",
        "1. ",
        "2) ",
        "> ",
        "# ",
        "### ",
        "===",
        "---",
        "|",
        "|---|\n",
        "| a | b |\n",
        "*",
        "**",
        "_",
        "~~",
        "\\",
        "&lt;",
        "&#91;",
        "&nbsp;",
        "&",
        "https://a.b/c_d_e",
        "http://",
        "word",
        ".",
        " a line of words ",
        "é",
        "\t",
        "[^1]",
        "[^1]: a",
        "<a:b>",
        "<a@b.cc>",
        "[a](mailto:b@c)",
        "- [ ] a",
        "!",
        "{",
        "'",
        "\"",
        ":",
    ]);
    let pieces = prop::collection::vec(pieces, 0..16).prop_map(|pieces| pieces.concat());
    prop_oneof![4 => pieces, 1 => any::<String>()]
}

/// Whether rustdoc finds nothing in a text to compile, to link to or to take for HTML.
fn is_harmless(text: &str) -> Result<(), TestCaseError> {
    prop_assert_eq!(compiled_blocks(text), 0);
    let events = parser(text).collect::<Vec<_>>();
    for event in &events {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => prop_assert!(false, "{html}"),
            Event::Start(Tag::Link { link_type: LinkType::Email, .. }) => {}
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                prop_assert!(super::is_url(dest_url), "{dest_url}");
            }
            _ => {}
        }
    }
    let mut unresolved = Vec::new();
    let resolve = |link: BrokenLink<'_>| {
        unresolved.push(link.reference.to_string());
        None::<(CowStr<'_>, CowStr<'_>)>
    };
    let options = pulldown_cmark::Options::all();
    Parser::new_with_broken_link_callback(text, options, Some(resolve)).for_each(drop);
    prop_assert!(unresolved.is_empty(), "{unresolved:?}");
    Ok(())
}

/// What lines are made of, and what begins something at the beginning of one.
const WORDS: &[&str] = &[
    "word",
    "Another",
    "a",
    "word,",
    "*word",
    "word*",
    "`code",
    "code`",
    "[link](https://a.test)",
    "\n",
    "\n\n",
    "\n- ",
    "\n1. ",
    "\n> ",
    "\n    ",
    "-",
    "+",
    "1.",
    "2)",
    "#",
    "|",
    "\n|---|\n",
    "=",
    "\n===\n",
    "---",
    "~~~",
    "```",
    "<b>",
    "\\",
    "\\\n",
    "  \n",
    "&amp;",
    "[^1]:",
    "[a]:",
    "é",
];

proptest! {
    // A case takes little time here, and there are more mixtures than anyone thinks of.
    #![proptest_config(ProptestConfig {
        cases: 8 * ProptestConfig::default().cases,
        ..ProptestConfig::default()
    })]

    #[test]
    fn what_is_taken_for_prose_is_harmless_as_it_is(
        text in "([A-Za-z][A-Za-z0-9 ,.;:'\"()?!%/=+-]{0,12}\n{0,2}){0,5}"
    ) {
        prop_assume!(is_prose(&text));
        prop_assert_eq!(cleaned(&text), clean(&text));
    }

    #[test]
    fn long_lines_say_the_same_in_several(words in vec(select(WORDS), 20..80)) {
        let cleaned = clean(&words.join(" "));
        let wrapped = wrap(&cleaned);
        prop_assert_eq!(said(&wrapped), said(&cleaned));
    }

    #[test]
    fn whatever_is_said_becomes_harmless(text in text()) {
        let cleaned = clean(&text);
        is_harmless(&cleaned)?;
        prop_assert!(cleaned.is_empty() || !is_open(&cleaned));
        prop_assert_eq!(clean(&cleaned), cleaned.clone());
        let wrapped = wrap(&cleaned);
        prop_assert_eq!(said(&wrapped), said(&cleaned));
        is_harmless(&wrapped)?;
        let words = |text: &str| text.split_whitespace().map(str::len).sum::<usize>();
        prop_assert!(words(&wrapped) >= words(&cleaned));
    }
}
