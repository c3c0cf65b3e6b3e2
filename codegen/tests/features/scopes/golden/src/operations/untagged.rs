// @generated from the API's OpenAPI document; the next run overwrites edits.

//! A part of the Scopes API: operations that are there with the feature `untagged`, as methods
//! of [`Client`], and the types that stand for them.
//!
//! | method | operation | |
//! | --- | --- | --- |
//! | [`list_pets`](Client::list_pets) | `GET /pets` | Lists all pets. |
//! | [`add_pet`](Client::add_pet) | `POST /pets` |  |
//! | [`remove_pets`](Client::remove_pets) | `DELETE /pets` | Removes pets |

use http::Method;

use crate::client::{DEFAULTS, LOGIN, PASSWORD, USERNAME};
use crate::runtime::operation::{Declaration, Decode};
use crate::runtime::{Call, Client, Operation};

/// These are there with the feature `untagged`;
/// [`operations::untagged`](mod@crate::operations::untagged) lists them.
impl Client {
    /// Lists all pets. They come by their names.
    ///
    /// `GET /pets`, the operation `listPets`.
    ///
    /// Needs the scope `read`.
    ///
    /// # Errors
    ///
    /// An [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &scopes::Client) -> Result<(), scopes::Error> {
    /// client.list_pets().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pets(&self) -> Call<ListPets> {
        self.call()
    }

    /// `POST /pets`, the operation `addPet`.
    ///
    /// Needs the scopes `read` and `write`, or `admin`.
    ///
    /// # Errors
    ///
    /// An [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &scopes::Client) -> Result<(), scopes::Error> {
    /// client.add_pet().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_pet(&self) -> Call<AddPet> {
        self.call()
    }

    /// Removes pets
    ///
    /// `DELETE /pets`, the operation `removePets`.
    ///
    /// With [`login`](crate::ClientBuilder::login), it needs the scopes `admin` and
    /// `` `x`](https://evil.example.com) ``.
    ///
    /// # Errors
    ///
    /// An [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &scopes::Client) -> Result<(), scopes::Error> {
    /// client.remove_pets().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_pets(&self) -> Call<RemovePets> {
        self.call()
    }
}

/// `GET /pets`: what [`Client::list_pets`] calls.
#[derive(Debug, Clone, Copy)]
pub enum ListPets {}

impl Operation for ListPets {
    type Output = ();

    const DECLARATION: &'static Declaration = &Declaration {
        id: "listPets",
        method: &Method::GET,
        path: "/pets",
        ..DEFAULTS
    };
    const DECODE: Decode<Self::Output> = |_| Ok(());
}

/// `POST /pets`: what [`Client::add_pet`] calls.
#[derive(Debug, Clone, Copy)]
pub enum AddPet {}

impl Operation for AddPet {
    type Output = ();

    const DECLARATION: &'static Declaration = &Declaration {
        id: "addPet",
        method: &Method::POST,
        path: "/pets",
        ..DEFAULTS
    };
    const DECODE: Decode<Self::Output> = |_| Ok(());
}

/// `DELETE /pets`: what [`Client::remove_pets`] calls.
#[derive(Debug, Clone, Copy)]
pub enum RemovePets {}

impl Operation for RemovePets {
    type Output = ();

    const DECLARATION: &'static Declaration = &Declaration {
        id: "removePets",
        method: &Method::DELETE,
        path: "/pets",
        security: &[&[USERNAME, PASSWORD], &[LOGIN]],
        ..DEFAULTS
    };
    const DECODE: Decode<Self::Output> = |_| Ok(());
}
