//! What the files of a client import.

use std::collections::BTreeSet;

use super::runtime::parts;
use super::{
    BodyType, Choices, Client, Decoder, Framing, Item, Method, Model, ModelModule, OperationModule,
    Plan, Returned, RustType, Taken,
};
use crate::names::Name;

/// What a file imports for the types that it names, beside those that the client declares.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TypeImports {
    /// `BTreeMap`.
    pub(crate) map: bool,
    /// `Bytes`.
    pub(crate) bytes: bool,
    /// `serde_json`'s `Value`.
    pub(crate) value: bool,
}

/// What a file of models imports.
#[derive(Debug)]
pub(crate) struct ModelImports<'p> {
    pub(crate) types: TypeImports,
    /// serde's traits.
    pub(crate) serde: bool,
    /// Models of other files.
    pub(crate) siblings: BTreeSet<&'p Name>,
    /// Items of the runtime. Those that have the name of a model go by their paths instead.
    pub(crate) runtime: BTreeSet<&'static str>,
}

/// What a file of operations imports.
#[derive(Debug)]
pub(crate) struct OperationImports<'p> {
    pub(crate) types: TypeImports,
    pub(crate) models: bool,
    /// Items of `http`.
    pub(crate) http: BTreeSet<&'static str>,
    /// Constants that stand beside the client.
    pub(crate) constants: BTreeSet<&'p Name>,
    /// Items of the runtime.
    pub(crate) runtime: BTreeSet<&'static str>,
    /// Items of its module `operation`.
    pub(crate) operation: BTreeSet<&'static str>,
}

/// What the file of the client imports.
#[derive(Debug)]
pub(crate) struct ClientImports {
    /// Items of the runtime.
    pub(crate) runtime: BTreeSet<&'static str>,
    /// Items of its module for credentials.
    pub(crate) credentials: BTreeSet<&'static str>,
    /// Whether it says how tokens are fetched.
    pub(crate) flow: bool,
    /// What the file of the servers has; it is `self` for types that go by their paths.
    pub(crate) servers: BTreeSet<&'static str>,
}

impl TypeImports {
    /// What some types need in scope.
    pub(crate) fn of(types: &[&RustType]) -> Self {
        let any = |wanted: fn(&RustType) -> bool| types.iter().any(|ty| ty.mentions(wanted));
        Self {
            map: any(|part| matches!(part, RustType::Map(_))),
            bytes: any(|part| matches!(part, RustType::Bytes)),
            value: any(|part| matches!(part, RustType::Json)),
        }
    }
}

impl ModelModule {
    /// What the file imports.
    pub(crate) fn imports(&self, plan: &Plan) -> ModelImports<'_> {
        let types = TypeImports::of(&self.types());
        let any = |wanted: fn(&Item) -> bool| self.models.iter().any(|model| wanted(&model.item));
        let is_union = |item: &Item| matches!(item, Item::Union(_));
        let has_map = |item: &Item| match item {
            Item::Struct(structure) => structure.others.as_ref().is_some_and(|it| !it.is_typed),
            _ => false,
        };
        ModelImports {
            types: TypeImports {
                map: types.map || any(has_map),
                bytes: types.bytes,
                value: types.value || any(is_union),
            },
            serde: any(|item| matches!(item, Item::Struct(_) | Item::Union(_))),
            siblings: self.siblings(),
            runtime: self.of_the_runtime(plan),
        }
    }

    fn of_the_runtime(&self, plan: &Plan) -> BTreeSet<&'static str> {
        let types = self.types();
        let named = types.iter().flat_map(|ty| ty.parts()).filter_map(parts::of_type);
        // Elsewhere it goes by its path as well, where a model is called like it.
        let named = named.map(|part| part.item).filter(|name| !plan.has_model(name));
        let needs = self.models.iter().flat_map(|Model { item, .. }| parts::of(item).items);
        let mut items: BTreeSet<&'static str> = needs.chain(named).collect();
        for name in self.scope() {
            items.remove(name.as_str());
        }
        items
    }
}

impl OperationModule {
    /// What the file imports.
    pub(crate) fn imports(&self, client: &Client) -> OperationImports<'_> {
        let types = self.types();
        let servers = self.methods.iter().filter_map(|method| method.server.as_ref());
        let mut options = self.methods.iter().flat_map(|method| &method.options);
        let takes_text = options.any(|option| matches!(option.taken, Taken::Text));
        let into_option = takes_text.then_some(parts::INTO_OPTION.item);
        let style = self.methods.iter().any(has_style).then_some("style");
        let mut bodies = self.methods.iter().filter_map(|method| method.body.as_ref());
        let takes_bytes = bodies.clone().any(|body| matches!(body.taken, BodyType::Bytes));
        let body = takes_bytes.then_some("Body");
        let takes_parts = bodies.any(|body| matches!(body.taken, BodyType::Parts));
        let parts = takes_parts.then_some("Parts");
        let mut returned = self.methods.iter().map(|method| &method.returned);
        let yields_headers = returned.any(|returned| matches!(returned, Returned::Headers));
        let streams = self.methods.iter().flat_map(|method| &method.streams);
        let streams = streams.flat_map(|stream| match stream.framing {
            Framing::Events => ["EventDeclaration", "EventOperation"],
            Framing::Lines | Framing::Records => ["ItemDeclaration", "ItemOperation"],
        });
        let has_errors = self.methods.iter().any(|method| !method.errors.is_empty());
        let runtime = ["Call", "Client", "Operation"].into_iter();
        let reads_json = self.methods.iter().any(|method| {
            let mut streams = method.streams.iter();
            method.returned.hands_on_json() || streams.any(|stream| stream.decoder == Decoder::Json)
        });
        let response = reads_json.then_some("RawResponse");
        let operation = ["Declaration", "Decode"].into_iter().chain(response);
        OperationImports {
            types: TypeImports::of(&types),
            models: types.iter().any(|ty| ty.model().is_some()),
            http: ["Method"].into_iter().chain(yields_headers.then_some("HeaderMap")).collect(),
            constants: self.schemes(client).into_iter().chain(servers).collect(),
            runtime: runtime
                .chain(streams)
                .chain(into_option)
                .chain(style)
                .chain(body)
                .chain(parts)
                .collect(),
            operation: operation.chain(has_errors.then_some("ErrorBody")).collect(),
        }
    }
}

impl Client {
    /// What the client's file imports.
    pub(crate) fn imports(&self) -> ClientImports {
        let is_known = !self.credentials.is_empty();
        let fetches = self.takes_client_credentials();
        let runtime = ["Api", "Client", "ClientBuilder", "Error", "RateLimitHeaders"].into_iter();
        let others = [
            is_known.then_some(parts::INTO_OPTION.item),
            self.used_servers().next().map(|_| "OwnServer"),
            fetches.then_some("ClientCredentials"),
            self.takes_providers().then_some("TokenProvider"),
        ];
        let carriers = self.credentials.iter().map(|it| parts::carrier(&it.carrier).item);
        let servers = [
            self.choices.listed().next().map(|_| "self"),
            self.choices.has_variables().then_some("SERVERS"),
            self.choices.has_several().then_some("Server"),
        ];
        ClientImports {
            runtime: runtime.chain(others.into_iter().flatten()).collect(),
            credentials: carriers.chain(is_known.then_some("Scheme")).collect(),
            flow: fetches,
            servers: servers.into_iter().flatten().collect(),
        }
    }
}

impl Choices {
    /// What the servers' file imports of the runtime.
    pub(crate) fn imports(&self) -> BTreeSet<&'static str> {
        if !self.has_variables() {
            return BTreeSet::new();
        }
        let conversions = self.listed().map(|(_, values)| parts::conversions(values).item);
        ["Servers", "Template", "Variable"].into_iter().chain(conversions).collect()
    }
}

/// Whether a method names a style of parameters or fields.
fn has_style(method: &Method) -> bool {
    let mut arguments = method.arguments.iter().chain(&method.options);
    let mut written = method.body.iter().map(|body| &body.written);
    arguments.any(|argument| argument.styled.is_some())
        || written.any(|written| !written.styles().is_empty())
}

#[cfg(test)]
mod tests {
    use super::TypeImports;
    use crate::model::build::{Model, integer, map, object, optional, required, string, string_of};
    use crate::plan::Plan;
    use crate::plan::small::planned;

    /// What a file imports of the runtime.
    fn of_the_runtime(plan: &Plan, module: &str) -> Vec<&'static str> {
        let module = plan.models.iter().find(|it| it.name.as_str() == module).expect("a module");
        module.imports(plan).runtime.into_iter().collect()
    }

    #[test]
    fn a_file_imports_what_its_models_are_made_of() {
        let pet = object([required("size", integer()), optional("name", string())]);
        let owner =
            object([required("sizes", map(integer())), required("key", string_of("password"))]);
        let plan = planned(Model::new().schema("Pet", pet).schema("Owner", owner));
        assert_eq!(of_the_runtime(&plan, "pet"), ["int", "setters"]);
        assert_eq!(of_the_runtime(&plan, "owner"), ["Password", "int"]);
        let owner = plan.models.iter().find(|it| it.name.as_str() == "owner").expect("a module");
        assert_eq!(owner.imports(&plan).types, TypeImports { map: true, ..TypeImports::default() });
    }

    #[test]
    fn what_is_called_like_a_model_is_not_imported() {
        let owner = object([required("key", string_of("password"))]);
        let named = object([optional("it", string())]);
        let model = Model::new().schema("Owner", owner).schema("Password", named);
        assert!(of_the_runtime(&planned(model), "owner").is_empty());
        // A field that is a keyword has a setter of its own, which names what it takes.
        let own = object([optional("type", string())]);
        let plan = planned(Model::new().schema("IntoOption", own));
        assert!(of_the_runtime(&plan, "into_option").is_empty());
    }
}
