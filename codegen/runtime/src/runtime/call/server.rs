//! Sends calls to servers that only some operations have.

use super::Call;
use crate::runtime::base_url::BaseUrl;
use crate::runtime::builder::server::Server;
use crate::runtime::operation::Operation;

impl<O: Operation> Call<O> {
    /// Sends the call to a server other than the client's.
    pub(crate) fn with_server(self, server: &'static Server) -> Self {
        let given = self.client.0.servers.get(server.setter).cloned();
        self.change(|request| {
            let base_url = match (given, server.url) {
                (Some(given), _) => given,
                (None, Some(url)) => BaseUrl::parse(url)?,
                (None, None) => {
                    let setter = server.setter;
                    return Err(format!("the URL of its server isn't known; set it by `{setter}`"));
                }
            };
            request.base_url = Some(base_url);
            Ok(())
        })
    }
}
