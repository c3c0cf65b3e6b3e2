//! Bytes as Base64.

crate::runtime::newtype! {
    /// Bytes as Base64: a text of the format `byte`, as it came or as it was given.
    ///
    /// With the feature `base64`, bytes become one, and it becomes bytes.
    pub struct Base64(String);
}

#[cfg(feature = "base64")]
impl Base64 {
    /// Bytes as Base64, with `+`, `/` and `=`.
    #[must_use]
    pub fn encode(bytes: impl AsRef<[u8]>) -> Self {
        use ::base64::Engine as _;
        Self(::base64::prelude::BASE64_STANDARD.encode(bytes))
    }

    /// The bytes. They may be written with the letters for URLs (`-` and `_`), without `=` at the end, and on
    /// several lines.
    ///
    /// # Errors
    ///
    /// It isn't Base64.
    pub fn decode(&self) -> Result<Vec<u8>, ::base64::DecodeError> {
        use ::base64::Engine as _;
        use ::base64::alphabet::STANDARD;
        use ::base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

        let config =
            GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
        let letters = self.as_str().bytes().filter(|byte| !byte.is_ascii_whitespace());
        let letters: Vec<u8> = letters
            .map(|byte| match byte {
                b'-' => b'+',
                b'_' => b'/',
                other => other,
            })
            .collect();
        GeneralPurpose::new(&STANDARD, config).decode(letters)
    }
}
