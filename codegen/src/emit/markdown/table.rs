//! The cells of an HTML table to a table in Markdown.

/// The rows of a table so far.
#[derive(Default)]
pub(super) struct Table {
    rows: Vec<Vec<String>>,
    row: Vec<String>,
    /// How many tables are open in the cell that is being read; they are a part of its text.
    pub nested: usize,
}

impl Table {
    pub(super) fn cell(&mut self, text: &str) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        self.row.push(escaped(&text));
    }

    pub(super) fn end_row(&mut self) {
        let row = std::mem::take(&mut self.row);
        if row.iter().any(|cell| !cell.is_empty()) {
            self.rows.push(row);
        }
    }

    /// The table's lines; its first row is its head. A single column isn't a table, but a frame:
    /// it becomes paragraphs.
    pub(super) fn lines(mut self) -> Vec<String> {
        self.end_row();
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or_default();
        if columns < 2 {
            return self.rows.concat().join("\n\n").split('\n').map(str::to_owned).collect();
        }
        if let Some(head) = self.rows.first_mut() {
            head.resize(columns, String::new());
        }
        let mut lines: Vec<String> =
            self.rows.iter().map(|row| format!("| {} |", row.join(" | "))).collect();
        lines.insert(1, format!("|{}", " --- |".repeat(columns)));
        lines
    }
}

/// A cell's text, whose own bars don't end it.
fn escaped(text: &str) -> String {
    let mut cell = String::with_capacity(text.len());
    let mut escaped = false;
    for c in text.chars() {
        if c == '|' && !escaped {
            cell.push('\\');
        }
        escaped = c == '\\' && !escaped;
        cell.push(c);
    }
    if escaped {
        cell.push('\\');
    }
    cell
}
