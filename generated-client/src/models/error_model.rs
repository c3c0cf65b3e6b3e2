// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::open_enum;

/// Why Brevo refused or failed a request.
///
/// Decide by the HTTP status and show or log the rest: `code` is a hint that may be
/// missing, and `message` is prose for people.
///
/// Schema: `#/components/schemas/ErrorModel`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ErrorModel {
    /// What went wrong, for programs. The list is the same for all parts of Brevo, so some
    /// of it concerns campaigns or resellers and hardly occurs here.
    ///
    /// The list is not complete, and other values occur: newer codes, codes in capitals,
    /// even whole sentences. Which code a 429 carries is not documented. The field may be
    /// absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<ErrorModelCode>,
    /// What went wrong, for people. The wording may change at any time; do not compare it.
    pub message: String,
}

impl ErrorModel {
    /// Creates an `ErrorModel` from its required fields.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            code: None,
            message: message.into(),
        }
    }
}

open_enum! {
    /// What went wrong, for programs. The list is the same for all parts of Brevo, so some
    /// of it concerns campaigns or resellers and hardly occurs here.
    ///
    /// The list is not complete, and other values occur: newer codes, codes in capitals,
    /// even whole sentences. Which code a 429 carries is not documented. The field may be
    /// absent.
    ///
    /// Schema: `#/components/schemas/ErrorModel/properties/code`.
    pub enum ErrorModelCode {
        InvalidParameter = "invalid_parameter",
        MissingParameter = "missing_parameter",
        OutOfRange = "out_of_range",
        CampaignProcessing = "campaign_processing",
        CampaignSent = "campaign_sent",
        DocumentNotFound = "document_not_found",
        ResellerPermissionDenied = "reseller_permission_denied",
        NotEnoughCredits = "not_enough_credits",
        PermissionDenied = "permission_denied",
        DuplicateParameter = "duplicate_parameter",
        DuplicateRequest = "duplicate_request",
        MethodNotAllowed = "method_not_allowed",
        Unauthorized = "unauthorized",
        AccountUnderValidation = "account_under_validation",
        NotAcceptable = "not_acceptable",
        BadRequest = "bad_request",
        UnprocessableEntity = "unprocessable_entity",
    }
    else UnknownValue
}
