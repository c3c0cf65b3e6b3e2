//! The names of types, and of the modules that they are in.

use std::collections::{BTreeMap, BTreeSet};

use super::asked::{Asked, Form, give};
use super::members::Members;
use super::reserved::{MODEL_PRELUDE, MODULES};
use super::scope::{Scope, Wish};
use super::{Name, TypeNames, cases};
use crate::diagnostics::Diagnostics;
use crate::model::{Api, Label, TypeId, Wanted};
use crate::passes::Facts;

/// The names of all types that have any.
pub(super) fn choose(
    api: &Api,
    facts: &Facts,
    asked: &Asked,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<TypeId, TypeNames> {
    let types = api.types.iter();
    let labels = types.filter_map(|(id, ty)| Some((id, ty.kind.label()?)));
    let mut labels: Vec<(TypeId, &Label)> =
        labels.filter(|(id, _)| api.types.get(*id).kind.is_declared()).collect();
    labels.sort_by_key(|(id, label)| (label.name != label.home, *id));
    // Component schemas first: their names are the document's own, and stay what they are
    // whatever else there is.
    let components: BTreeSet<TypeId> = api.components.iter().map(|(_, id)| *id).collect();
    let (own, made): (Vec<_>, Vec<_>) =
        labels.iter().partition::<Vec<(TypeId, &Label)>, _>(|(id, label)| {
            label.name == label.home && components.contains(id)
        });
    let mut scope = Scope::new(MODEL_PRELUDE);
    let wishes: Vec<Wish> = own.iter().map(|(_, label)| component(label)).collect();
    let components = scope.claim_all(&wishes, cases::ty);
    let homes: BTreeMap<&str, &Name> =
        own.iter().map(|(_, label)| label.home.as_str()).zip(&components).collect();
    let wishes: Vec<Wish> = made.iter().map(|(_, label)| inline(label, &homes)).collect();
    let others = scope.claim_all(&wishes, cases::ty);
    let ids: Vec<TypeId> = own.iter().chain(&made).map(|(id, _)| *id).collect();
    let mut given: Vec<Name> = components.into_iter().chain(others).collect();
    // What stands in a type is called after what the document calls that.
    let asked_types: Vec<Option<&Wanted>> = ids.iter().map(|id| asked.types.get(id)).collect();
    give(&mut scope, &mut given, &asked_types, Form::Type, diagnostics);
    let mut chosen: BTreeMap<TypeId, Name> = ids.into_iter().zip(given).collect();
    let homes = labels.iter().map(|(_, label)| label.home.as_str());
    let modules = modules(homes, &["models"]);
    let named = labels.iter().filter_map(|(id, label)| {
        let Members { names: members, setters, nulls, defaults, others } =
            Members::of(*id, &api.types.get(*id).kind, facts, asked, diagnostics)?;
        let name = chosen.remove(id)?;
        let module = modules[label.home.as_str()].clone();
        Some((*id, TypeNames { name, module, members, setters, nulls, defaults, others }))
    });
    named.collect()
}

fn component(label: &Label) -> Wish {
    Wish::own(&label.name, label.qualified.iter().cloned())
}

/// What to call a type that stands in another: where that needs no more than the name that the
/// other one got in the end, by that.
fn inline(label: &Label, homes: &BTreeMap<&str, &Name>) -> Wish {
    let home = homes.get(label.home.as_str()).filter(|name| name.0 != cases::ty(&label.home));
    let rest = label.name.strip_prefix(&label.home);
    let within = home.zip(rest).map(|(home, rest)| format!("{}{rest}", home.as_str()));
    Wish::made(&label.name, within.into_iter().chain(label.qualified.iter().cloned()))
}

/// The modules that things are filed under, by what they are filed under.
pub(super) fn modules<'a>(
    homes: impl Iterator<Item = &'a str>,
    reserved: &[&str],
) -> BTreeMap<&'a str, Name> {
    let mut seen = BTreeSet::new();
    let homes: Vec<&str> = homes.filter(|home| seen.insert(*home)).collect();
    let mut scope = Scope::new(&[MODULES, reserved].concat());
    let wishes: Vec<Wish> =
        homes.iter().map(|home| Wish::made(home, [format!("{home} module")])).collect();
    let names = scope.claim_all(&wishes, cases::module);
    homes.into_iter().zip(names).collect()
}
