// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `targeted X-Amz-Target`.
    ///
    /// Schema: `#/paths/~1#X-Amz-Target=Queue.Delete/post/parameters/0/schema`.
    ///
    /// # Example
    ///
    /// ```
    /// use paths::models::TargetedXAmzTarget;
    ///
    /// assert_eq!(TargetedXAmzTarget::from("Queue.Delete"), TargetedXAmzTarget::QueueDelete);
    /// ```
    pub enum TargetedXAmzTarget {
        /// `Queue.Delete`
        QueueDelete = "Queue.Delete",
    }
    else UnknownValue
}
