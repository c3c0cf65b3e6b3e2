//! Tokens to the text of a file, with blank lines where a person would leave them.

use std::fmt::Write as _;

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens as _;
use syn::parse::{Parse, ParseStream};
use syn::{
    Attribute, File, ImplItem, Item, ItemMacro, ItemUse, Token, Type, UseTree, Visibility, braced,
    parenthesized, parse_quote,
};

/// The first line of each file that is written by an emitter.
const BANNER: &str =
    "// @generated from the API's OpenAPI document; the next run overwrites edits.\n\n";

/// The text of the root of a crate. It and all its modules are left alone by rustfmt, whose
/// settings are those of whoever has the crate in their workspace.
pub(super) fn root(tokens: TokenStream) -> syn::Result<String> {
    let mut file: File = syn::parse2(tokens)?;
    file.attrs.push(parse_quote! { #![cfg_attr(rustfmt, rustfmt::skip)] });
    for item in &mut file.items {
        if let Item::Mod(module) = item {
            module.attrs.push(parse_quote! { #[rustfmt::skip] });
        }
    }
    text(file)
}

/// The text of a module.
pub(super) fn file(tokens: TokenStream) -> syn::Result<String> {
    text(syn::parse2(tokens)?)
}

fn text(File { attrs, mut items, .. }: File) -> syn::Result<String> {
    space_out(&mut items);
    let (docs, attributes): (Vec<_>, Vec<_>) =
        attrs.into_iter().partition(|attribute| attribute.path().is_ident("doc"));
    let part = |attrs, items| {
        prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs, items })
    };
    let attributes: Vec<String> = attributes
        .into_iter()
        .map(|attribute| part(vec![attribute], Vec::new()).trim_end().to_owned())
        .collect();
    let parts = [part(docs, Vec::new()), attributes.join("\n"), self::items(items)?];
    let parts = parts.iter().map(|part| part.trim_end()).filter(|part| !part.is_empty());
    Ok(unfolded(&format!("{BANNER}{}\n", parts.collect::<Vec<_>>().join("\n\n"))))
}

/// What stands between the lines of documentation, which is one attribute until it is printed: to take
/// each line apart and put it together again took most of the time.
pub(super) const FOLD: &str = "\u{1}";

/// Gives each line of documentation a line of its own.
fn unfolded(text: &str) -> String {
    let mut unfolded = String::with_capacity(text.len() + text.len() / 8);
    for line in text.lines() {
        let Some((first, others)) = line.split_once(FOLD) else {
            unfolded.extend([line, "\n"]);
            continue;
        };
        let indent = first.len() - first.trim_start().len();
        let mark = first.get(..indent + "///".len()).unwrap_or_default();
        unfolded.extend([first.trim_end(), "\n"]);
        for line in others.split(FOLD) {
            unfolded.extend([mark, line.trim_end(), "\n"]);
        }
    }
    unfolded
}

fn plain(items: Vec<Item>) -> String {
    prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs: Vec::new(), items })
}

/// The text of items. Macros take what they declare, and have its layout.
fn items(items: Vec<Item>) -> syn::Result<String> {
    let mut text = String::new();
    let mut before = Vec::new();
    for item in items {
        let Item::Macro(ItemMacro { mac, .. }) = item else {
            before.push(item);
            continue;
        };
        text.push_str(&plain(std::mem::take(&mut before)));
        // An empty line by itself prints as nothing.
        if !text.is_empty() && !text.ends_with("\n\n") {
            text.push('\n');
        }
        let is_list = mac.path.is_ident("setters");
        let declared = if is_list {
            syn::parse2::<Methods>(mac.tokens)?.text()
        } else {
            syn::parse2::<Table>(mac.tokens)?.text()
        };
        let _ = writeln!(text, "{}! {{", mac.path.to_token_stream());
        for line in declared.lines() {
            let _ = writeln!(text, "    {line}");
        }
        text.push_str("}\n");
    }
    Ok(text + &plain(before))
}

/// What a macro takes that declares a type: of an enum its variants with their values, and the variant for
/// all others.
struct Table {
    item: Item,
    others: Option<Ident>,
}

impl Parse for Table {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let item = input.parse()?;
        let others = input.parse::<Option<Token![else]>>()?;
        Ok(Self { item, others: others.map(|_| input.parse()).transpose()? })
    }
}

impl Table {
    fn text(self) -> String {
        let mut text = plain(vec![self.item]);
        if let Some(others) = self.others {
            let _ = writeln!(text, "else {others}");
        }
        text
    }
}

mod kw {
    syn::custom_keyword!(or);
}

/// What a macro takes that declares methods of a type: what each of them takes.
struct Methods {
    of: Ident,
    methods: Vec<Method>,
}

struct Method {
    attributes: Vec<Attribute>,
    name: Ident,
    taken: Type,
    /// What sets the same to `null`.
    null: Option<Ident>,
}

impl Parse for Methods {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.parse::<Token![impl]>()?;
        let of = input.parse()?;
        let block;
        braced!(block in input);
        let mut methods = Vec::new();
        while !block.is_empty() {
            methods.push(block.parse()?);
        }
        Ok(Self { of, methods })
    }
}

impl Parse for Method {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = Attribute::parse_outer(input)?;
        input.parse::<Token![fn]>()?;
        let name = input.parse()?;
        let taken;
        parenthesized!(taken in input);
        let or = input.parse::<Option<kw::or>>()?;
        let null = or.map(|_| input.parse()).transpose()?;
        input.parse::<Token![;]>()?;
        Ok(Self { attributes, name, taken: taken.parse()?, null })
    }
}

impl Methods {
    fn text(self) -> String {
        let mut text = format!("impl {} {{\n", self.of);
        for Method { attributes, name, taken, null } in self.methods {
            // Printed as something that has a type.
            let item = plain(vec![parse_quote! { #(#attributes)* type T = #taken; }]);
            let item = item.trim_end().trim_end_matches(';');
            for line in item.replacen("type T = ", &format!("fn {name}("), 1).lines() {
                let _ = writeln!(text, "    {line}");
            }
            text.truncate(text.trim_end().len());
            text.push(')');
            if let Some(null) = null {
                let _ = write!(text, " or {null}");
            }
            text.push_str(";\n");
        }
        text.push_str("}\n");
        text
    }
}

/// The text of some statements, as they stand in the body of a function.
pub(super) fn statements(tokens: &TokenStream) -> syn::Result<String> {
    let file: File = syn::parse2(quote::quote! { fn body() { #tokens } })?;
    let text = prettyplease::unparse(&file);
    let lines = text.lines().filter(|line| line.starts_with(' ') || line.is_empty());
    let lines: Vec<&str> = lines.map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
    Ok(lines.join("\n"))
}

/// Puts an empty item, which prints as an empty line, between items that don't stand line below
/// line, after putting imports where rustfmt wants them.
fn space_out(items: &mut Vec<Item>) {
    for item in items.iter_mut() {
        if let Item::Use(import) = item {
            sort_names(&mut import.tree);
        }
    }
    items.sort_by_cached_key(order);
    items.dedup_by(|second, first| match (second, first) {
        (Item::Use(second), Item::Use(first)) => import_text(second) == import_text(first),
        _ => false,
    });
    let mut spaced: Vec<Item> = Vec::with_capacity(items.len() * 2);
    for mut item in items.drain(..) {
        if let Item::Impl(block) = &mut item {
            space_out_members(&mut block.items);
        }
        if spaced.last().is_some_and(|last| block(last).is_none() || block(last) != block(&item)) {
            spaced.push(Item::Verbatim(TokenStream::new()));
        }
        spaced.push(item);
    }
    *items = spaced;
}

fn space_out_members(members: &mut Vec<ImplItem>) {
    let mut spaced: Vec<ImplItem> = Vec::with_capacity(members.len() * 2);
    for member in members.drain(..) {
        let is_next = matches!(
            (spaced.last(), &member),
            (Some(ImplItem::Type(_)), ImplItem::Type(_))
                | (Some(ImplItem::Const(_)), ImplItem::Const(_))
        );
        if !spaced.is_empty() && !is_next {
            spaced.push(ImplItem::Verbatim(TokenStream::new()));
        }
        spaced.push(member);
    }
    *members = spaced;
}

/// The block of lines that an item is one of: modules, private imports by where they come from,
/// and exports. `None` for every other item.
fn block(item: &Item) -> Option<u8> {
    match item {
        Item::Mod(module) if module.content.is_none() => Some(0),
        Item::Use(import) if !matches!(import.vis, Visibility::Inherited) => Some(4),
        Item::Use(import) => match &import.tree {
            UseTree::Path(path) if path.ident == "std" => Some(1),
            UseTree::Path(path) if path.ident == "crate" || path.ident == "super" => Some(3),
            _ => Some(2),
        },
        _ => None,
    }
}

/// What to sort items by: those of a block by name, in front of all else, which stays as it is.
fn order(item: &Item) -> (u8, u8, Vec<String>) {
    match (item, block(item)) {
        (Item::Use(import), Some(block)) => {
            let path = import.tree.to_token_stream().to_string();
            let origin = match &import.tree {
                UseTree::Path(path) if path.ident == "super" => 0,
                UseTree::Path(path) if path.ident == "crate" => 1,
                _ => 2,
            };
            (block, origin, path.split(" :: ").map(name_order).collect())
        }
        (Item::Mod(module), Some(block)) => {
            (block, 0, vec![without_raw(&module.ident.to_string()).to_owned()])
        }
        (_, Some(block)) => (block, 0, Vec::new()),
        (_, None) => (u8::MAX, 0, Vec::new()),
    }
}

/// Puts the names in braces in order.
fn sort_names(tree: &mut UseTree) {
    match tree {
        UseTree::Path(path) => sort_names(&mut path.tree),
        UseTree::Group(group) => {
            let mut names: Vec<UseTree> = std::mem::take(&mut group.items).into_iter().collect();
            names.sort_by_cached_key(|name| name_order(&name.to_token_stream().to_string()));
            group.items = names.into_iter().collect();
        }
        _ => {}
    }
}

fn without_raw(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// What orders the names of imports as Rust's style guide does, with `self` before all, `_` before
/// letters and `N2` before `N10`: in front of each number stands how long it is, in nines.
fn name_order(name: &str) -> String {
    if name == "self" {
        return String::new();
    }
    let name = without_raw(name);
    let mut order = String::new();
    let mut rest = name;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let (text, digits) = rest.split_at(at);
        let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
        let number = digits[..end].trim_start_matches('0');
        order.extend([text, &"9".repeat(number.len()), "0", number]);
        rest = &digits[end..];
    }
    order.extend([rest, "\0", name]);
    order.replace('_', " ")
}

fn import_text(import: &ItemUse) -> String {
    import.to_token_stream().to_string()
}

#[cfg(test)]
mod tests {
    use super::name_order;

    #[test]
    fn names_are_ordered_as_rustfmt_orders_them() {
        let names =
            ["self", "_X", "A", "A_B", "Ab", "N01", "N1", "N1_0", "N2", "N2a", "N10", "r#as", "Éa"];
        let mut sorted = names.to_vec();
        sorted.reverse();
        sorted.sort_by_key(|name| name_order(name));
        assert_eq!(sorted, names);
    }
}
