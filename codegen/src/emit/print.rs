//! Tokens to the text of a file, with blank lines where a person would leave them.

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::{File, ImplItem, Item, ItemUse, UseTree, Visibility};

/// The first line of each file that is written by an emitter.
const BANNER: &str =
    "// @generated from the API's OpenAPI document; the next run overwrites edits.\n\n";

/// The text of a Rust file.
pub(super) fn file(tokens: TokenStream) -> syn::Result<String> {
    let File { attrs, mut items, .. } = syn::parse2(tokens)?;
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
    let parts = [part(docs, Vec::new()), attributes.join("\n"), part(Vec::new(), items)];
    let parts = parts.iter().map(|part| part.trim_end()).filter(|part| !part.is_empty());
    Ok(format!("{BANNER}{}\n", parts.collect::<Vec<_>>().join("\n\n")))
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
    items.sort_by_cached_key(import_order);
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
        let apart =
            !matches!((spaced.last(), &member), (Some(ImplItem::Type(_)), ImplItem::Type(_)));
        if !spaced.is_empty() && apart {
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

/// What to sort items by: imports by block and name, in front of all else, which stays as it is.
fn import_order(item: &Item) -> (u8, u8, String) {
    match (item, block(item)) {
        (Item::Use(import), Some(block)) => {
            let text = import.tree.to_token_stream().to_string();
            let origin = match &import.tree {
                UseTree::Path(path) if path.ident == "super" => 0,
                UseTree::Path(path) if path.ident == "crate" => 1,
                _ => 2,
            };
            (block, origin, text)
        }
        (_, Some(block)) => (block, 0, String::new()),
        (_, None) => (u8::MAX, 0, String::new()),
    }
}

fn import_text(import: &ItemUse) -> String {
    import.to_token_stream().to_string()
}
