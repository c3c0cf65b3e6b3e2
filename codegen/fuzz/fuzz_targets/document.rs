//! Documents in which some values have gone, moved or become something else.

#![no_main]

use codegen_fuzz::changes::Changed;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|changed: Changed| {
    codegen_fuzz::client(&changed.text());
});
