// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{IntoOption, open_enum};

/// Why Brevo refused or failed a request.
///
/// Decide by the HTTP status and show or log the rest: `code` is a hint that may be
/// missing, and `message` is prose for people.
///
/// Schema: `#/components/schemas/ErrorModel`.
///
/// # Example
///
/// ```
/// use brevo_conversations::models::{ErrorModel, ErrorModelCode};
///
/// let value = ErrorModel::new("No message with this ID")
///     .code(ErrorModelCode::DocumentNotFound);
/// ```
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

    /// Sets [`code`](Self#structfield.code).
    #[must_use]
    pub fn code<M>(mut self, code: impl IntoOption<ErrorModelCode, M>) -> Self {
        self.code = code.into_option();
        self
    }
}

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
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorModelCode {
    /// `invalid_parameter`
    InvalidParameter,
    /// `missing_parameter`
    MissingParameter,
    /// `out_of_range`
    OutOfRange,
    /// `campaign_processing`
    CampaignProcessing,
    /// `campaign_sent`
    CampaignSent,
    /// `document_not_found`
    DocumentNotFound,
    /// `reseller_permission_denied`
    ResellerPermissionDenied,
    /// `not_enough_credits`
    NotEnoughCredits,
    /// `permission_denied`
    PermissionDenied,
    /// `duplicate_parameter`
    DuplicateParameter,
    /// `duplicate_request`
    DuplicateRequest,
    /// `method_not_allowed`
    MethodNotAllowed,
    /// `unauthorized`
    Unauthorized,
    /// `account_under_validation`
    AccountUnderValidation,
    /// `not_acceptable`
    NotAcceptable,
    /// `bad_request`
    BadRequest,
    /// `unprocessable_entity`
    UnprocessableEntity,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl ErrorModelCode {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvalidParameter => "invalid_parameter",
            Self::MissingParameter => "missing_parameter",
            Self::OutOfRange => "out_of_range",
            Self::CampaignProcessing => "campaign_processing",
            Self::CampaignSent => "campaign_sent",
            Self::DocumentNotFound => "document_not_found",
            Self::ResellerPermissionDenied => "reseller_permission_denied",
            Self::NotEnoughCredits => "not_enough_credits",
            Self::PermissionDenied => "permission_denied",
            Self::DuplicateParameter => "duplicate_parameter",
            Self::DuplicateRequest => "duplicate_request",
            Self::MethodNotAllowed => "method_not_allowed",
            Self::Unauthorized => "unauthorized",
            Self::AccountUnderValidation => "account_under_validation",
            Self::NotAcceptable => "not_acceptable",
            Self::BadRequest => "bad_request",
            Self::UnprocessableEntity => "unprocessable_entity",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for ErrorModelCode {
    fn from(value: String) -> Self {
        match value.as_str() {
            "invalid_parameter" => Self::InvalidParameter,
            "missing_parameter" => Self::MissingParameter,
            "out_of_range" => Self::OutOfRange,
            "campaign_processing" => Self::CampaignProcessing,
            "campaign_sent" => Self::CampaignSent,
            "document_not_found" => Self::DocumentNotFound,
            "reseller_permission_denied" => Self::ResellerPermissionDenied,
            "not_enough_credits" => Self::NotEnoughCredits,
            "permission_denied" => Self::PermissionDenied,
            "duplicate_parameter" => Self::DuplicateParameter,
            "duplicate_request" => Self::DuplicateRequest,
            "method_not_allowed" => Self::MethodNotAllowed,
            "unauthorized" => Self::Unauthorized,
            "account_under_validation" => Self::AccountUnderValidation,
            "not_acceptable" => Self::NotAcceptable,
            "bad_request" => Self::BadRequest,
            "unprocessable_entity" => Self::UnprocessableEntity,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(ErrorModelCode);
