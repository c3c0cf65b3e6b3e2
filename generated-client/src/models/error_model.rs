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
    ///
    /// # Example
    ///
    /// ```
    /// use brevo_conversations::models::ErrorModelCode;
    ///
    /// assert_eq!(ErrorModelCode::from("invalid_parameter"), ErrorModelCode::InvalidParameter);
    /// ```
    pub enum ErrorModelCode {
        /// `invalid_parameter`
        InvalidParameter = "invalid_parameter",
        /// `missing_parameter`
        MissingParameter = "missing_parameter",
        /// `out_of_range`
        OutOfRange = "out_of_range",
        /// `campaign_processing`
        CampaignProcessing = "campaign_processing",
        /// `campaign_sent`
        CampaignSent = "campaign_sent",
        /// `document_not_found`
        DocumentNotFound = "document_not_found",
        /// `reseller_permission_denied`
        ResellerPermissionDenied = "reseller_permission_denied",
        /// `not_enough_credits`
        NotEnoughCredits = "not_enough_credits",
        /// `permission_denied`
        PermissionDenied = "permission_denied",
        /// `duplicate_parameter`
        DuplicateParameter = "duplicate_parameter",
        /// `duplicate_request`
        DuplicateRequest = "duplicate_request",
        /// `method_not_allowed`
        MethodNotAllowed = "method_not_allowed",
        /// `unauthorized`
        Unauthorized = "unauthorized",
        /// `account_under_validation`
        AccountUnderValidation = "account_under_validation",
        /// `not_acceptable`
        NotAcceptable = "not_acceptable",
        /// `bad_request`
        BadRequest = "bad_request",
        /// `unprocessable_entity`
        UnprocessableEntity = "unprocessable_entity",
    }
    else UnknownValue
}
