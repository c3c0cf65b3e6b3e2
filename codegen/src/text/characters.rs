//! Characters that aren't seen as what they are.

pub(crate) use super::hidden::is_hidden;

/// Whether a character does something to a terminal, or turns the direction of the text around it.
/// Line breaks and tabs are left to those who know what they mean.
pub(crate) fn steers(c: char) -> bool {
    let is_control = c.is_control() && !matches!(c, '\n' | '\t');
    is_control || turns(c)
}

/// Marks that turn the direction of the text around them.
fn turns(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character joins others or says how these are drawn, as emoji and some scripts need it.
pub(crate) fn joins(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}

/// Whether a character breaks the line that it is in, or isn't seen there.
pub(super) fn leaves_line(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') || is_hidden(c)
}

#[cfg(test)]
mod tests {
    use super::{is_hidden, joins, turns};

    #[test]
    fn what_joins_or_turns_is_hidden() {
        let all = '\0'..=char::MAX;
        let missed: Vec<char> =
            all.filter(|c| (joins(*c) || turns(*c)) && !is_hidden(*c)).collect();
        assert!(missed.is_empty(), "{missed:?}");
    }
}
