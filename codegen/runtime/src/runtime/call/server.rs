//! Sends calls to servers that only some operations have.

use std::sync::Arc;

use super::Call;
use crate::runtime::base_url::BaseUrl;
use crate::runtime::builder::own_server::OwnServer;
use crate::runtime::operation::Operation;

impl<O: Operation> Call<O> {
    /// Sends the call to a server other than the client's.
    ///
    /// A client whose base URL isn't the document's has to be told where that server is as well: it may be
    /// a test, or another region, and credentials would go to the document's.
    pub(crate) fn with_server(self, server: &'static OwnServer) -> Self {
        let shared = &self.client.0;
        let base_url = match (shared.servers.get(server.setter), server.url) {
            (Some(given), _) => Ok(given.clone()),
            (None, Some(url)) if !url.contains("://") => shared.base_url.beside(url),
            (None, Some(url)) if shared.base_url.is_declared(O::DECLARATION.api.base_url) => {
                BaseUrl::parse(url)
            }
            (None, _) => {
                let setter = server.setter;
                Err(format!("the URL of its server isn't known; set it by `{setter}`"))
            }
        };
        self.change(|request| {
            request.base_url = Some(Arc::new(base_url?));
            Ok(())
        })
    }
}
