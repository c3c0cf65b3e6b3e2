// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

open_enum! {
    /// The values of `targeted X-Amz-Target`.
    ///
    /// Schema: `#/paths/~1#X-Amz-Target=Queue.Delete/post/parameters/0/schema`.
    pub enum TargetedXAmzTarget {
        QueueDelete = "Queue.Delete",
    }
    else UnknownValue
}
