//! Finds the clients that a run is about: the one that is named, the one that is here, or all of a
//! workspace.

use std::path::Path;

use cargo_metadata::MetadataCommand;

use crate::arguments::Arguments;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::manifest::Manifest;
use crate::paths;
use crate::place::Place;

/// What to say where there is no client.
#[derive(Clone, Copy)]
pub(crate) struct Missing {
    /// Which argument is missing, and what it says.
    pub(crate) missing: &'static str,
    /// What to do instead.
    pub(crate) instead: &'static str,
}

/// The folders of the clients, in their order.
pub(crate) fn find(
    arguments: &Arguments,
    caller: &Caller,
    missing: Missing,
) -> Result<Vec<Place>, Failure> {
    if let Some(out) = &arguments.out {
        return Ok(vec![Place::given(out)]);
    }
    if let Some(home) = &caller.home {
        let named = || vec![home.client.clone()];
        if arguments.are_for_one() {
            return Ok(named());
        }
        let clients = of_workspace(&home.workspace, home.workspace.path())?;
        return Ok(if clients.is_empty() { named() } else { clients });
    }
    let here = std::env::current_dir()
        .map_err(|error| Failure::new(format!("can't tell the current folder: {error}")))?;
    around(&here, arguments, missing)
}

/// The client that a folder is in, or else all of the workspace around it.
fn around(here: &Path, arguments: &Arguments, missing: Missing) -> Result<Vec<Place>, Failure> {
    let Missing { missing, instead } = missing;
    let has_manifest = |folder: &&Path| folder.join("Cargo.toml").is_file();
    let nearest = here.ancestors().find(has_manifest);
    let package = nearest.map(|folder| Place::called(folder, paths::shown_from(here, folder)));
    let Some(package) = package else {
        return Err(Failure::new(format!("{missing}; no Cargo.toml is here or around")));
    };
    if !arguments.workspace && Manifest::has_settings(&package)? {
        return Ok(vec![package]);
    }
    if arguments.are_for_one() {
        return Err(Failure::new(format!("{missing}; {package} has no settings of a client")));
    }
    let clients = of_workspace(&package, here)?;
    if clients.is_empty() {
        return Err(Failure::new(format!(
            "no member of the workspace around {package} has settings of a client; {instead}"
        )));
    }
    Ok(clients)
}

/// The members of a workspace that are clients, shown from a folder.
fn of_workspace(package: &Place, here: &Path) -> Result<Vec<Place>, Failure> {
    let manifest = package.join("Cargo.toml");
    let metadata = MetadataCommand::new().manifest_path(manifest.path()).no_deps().exec();
    let metadata = metadata.map_err(|error| {
        let said = match error {
            cargo_metadata::Error::CargoMetadata { stderr } => stderr,
            other => other.to_string(),
        };
        let said = said.trim().trim_start_matches("error: ").replace('\n', " ");
        Failure::new(format!("can't tell the workspace of {manifest}: {said}"))
    })?;
    let members = metadata.workspace_packages();
    let manifests = members.iter().map(|package| package.manifest_path.as_std_path());
    let mut folders: Vec<&Path> = manifests.filter_map(Path::parent).collect();
    folders.sort_unstable();
    let mut clients = Vec::new();
    for folder in folders {
        let place = Place::called(folder, paths::shown_from(here, folder));
        if Manifest::has_settings(&place)? {
            clients.push(place);
        }
    }
    Ok(clients)
}
