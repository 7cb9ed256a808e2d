//! Rust source taken apart into code, comments and texts, each with its line.
//!
//! Not here: a syntax tree. The checks ask for words, and a word in a text is not a word in code.

/// What a stretch of source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    Code,
    Comment,
    Text,
}

/// A stretch of source on one line or, for texts and comments, from one line on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) line: usize,
    pub(crate) sort: Sort,
    pub(crate) content: String,
}

/// Takes a file apart. Texts come without their quotes, escapes stay as they are written.
pub(crate) fn parts(source: &str) -> Vec<Part> {
    let mut reader = Reader { rest: source, line: 1, parts: Vec::new(), code: String::new(), code_line: 1 };
    while reader.step() {}
    reader.flush();
    reader.parts
}

struct Reader<'a> {
    rest: &'a str,
    line: usize,
    parts: Vec<Part>,
    code: String,
    code_line: usize,
}

impl Reader<'_> {
    fn step(&mut self) -> bool {
        let Some(sign) = self.rest.chars().next() else { return false };
        if self.rest.starts_with("//") {
            let end = self.rest.find('\n').unwrap_or(self.rest.len());
            self.take(Sort::Comment, 2, end, end);
        } else if self.rest.starts_with("/*") {
            let end = block_end(self.rest);
            self.take(Sort::Comment, 2, end, end);
        } else if let Some((start, end, after)) = text_bounds(self.rest, self.code.chars().last()) {
            self.take(Sort::Text, start, end, after);
        } else if let Some(length) = char_literal(self.rest) {
            self.advance(length);
        } else {
            if sign == '\n' {
                self.flush();
            } else {
                if self.code.is_empty() {
                    self.code_line = self.line;
                }
                self.code.push(sign);
            }
            self.advance(sign.len_utf8());
        }
        true
    }

    fn take(&mut self, sort: Sort, start: usize, end: usize, after: usize) {
        self.flush();
        let content = self.rest.get(start..end).unwrap_or_default().to_owned();
        self.parts.push(Part { line: self.line, sort, content });
        self.advance(after);
    }

    fn advance(&mut self, length: usize) {
        let (passed, rest) = self.rest.split_at(length.min(self.rest.len()));
        self.line += passed.matches('\n').count();
        self.rest = rest;
    }

    fn flush(&mut self) {
        if !self.code.trim().is_empty() {
            let content = std::mem::take(&mut self.code);
            self.parts.push(Part { line: self.code_line, sort: Sort::Code, content });
        }
        self.code.clear();
    }
}

/// Where a block comment ends; blocks nest.
fn block_end(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut index = 0;
    while let Some(rest) = text.get(index..) {
        if rest.starts_with("/*") {
            depth += 1;
            index += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            index += 2;
            if depth == 0 {
                return index;
            }
        } else {
            match rest.chars().next() {
                Some(sign) => index += sign.len_utf8(),
                None => break,
            }
        }
    }
    text.len()
}

/// Where a text's content starts and ends, and where the source goes on after it.
fn text_bounds(text: &str, before: Option<char>) -> Option<(usize, usize, usize)> {
    if before.is_some_and(|sign| sign.is_alphanumeric() || sign == '_') {
        return plain_bounds(text, 0);
    }
    let after_prefix = ["br", "cr", "r"].iter().find_map(|prefix| text.strip_prefix(prefix));
    if let Some(rest) = after_prefix {
        let hashes = rest.bytes().take_while(|byte| *byte == b'#').count();
        if rest.as_bytes().get(hashes) == Some(&b'"') {
            let start = text.len() - rest.len() + hashes + 1;
            let close = format!("\"{}", "#".repeat(hashes));
            let end = text.get(start..)?.find(&close).map_or(text.len(), |found| start + found);
            return Some((start, end, (end + close.len()).min(text.len())));
        }
    }
    plain_bounds(text, usize::from(text.starts_with("b\"") || text.starts_with("c\"")))
}

fn plain_bounds(text: &str, prefix: usize) -> Option<(usize, usize, usize)> {
    if text.as_bytes().get(prefix) != Some(&b'"') {
        return None;
    }
    let start = prefix + 1;
    let mut is_escaped = false;
    for (index, byte) in text.bytes().enumerate().skip(start) {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => return Some((start, index, index + 1)),
            _ => {}
        }
    }
    Some((start, text.len(), text.len()))
}

/// The length of a character literal, as opposed to a lifetime.
fn char_literal(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('\'')?;
    if let Some(escaped) = inner.strip_prefix('\\') {
        let skipped = escaped.chars().next()?.len_utf8();
        let close = escaped.get(skipped..)?.find('\'')?;
        return Some(2 + skipped + close + 1);
    }
    let sign = inner.chars().next()?;
    inner.get(sign.len_utf8()..)?.starts_with('\'').then(|| 2 + sign.len_utf8())
}

/// The words of an identifier: `makeSlotKey` and `make_slot_key` are both make, slot, key.
pub(crate) fn words_of(identifier: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut was_lower = false;
    for sign in identifier.chars() {
        if sign == '_' {
            was_lower = false;
            words.push(String::new());
            continue;
        }
        if words.is_empty() || (sign.is_uppercase() && was_lower) {
            words.push(String::new());
        }
        was_lower = sign.is_lowercase() || sign.is_ascii_digit();
        if let Some(word) = words.last_mut() {
            word.extend(sign.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The identifiers of a stretch of code.
pub(crate) fn identifiers(code: &str) -> impl Iterator<Item = &str> {
    code.split(|sign: char| !sign.is_alphanumeric() && sign != '_')
        .filter(|word| word.starts_with(|first: char| first.is_alphabetic() || first == '_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(source: &str, sort: Sort) -> Vec<(usize, String)> {
        parts(source).into_iter().filter(|part| part.sort == sort).map(|part| (part.line, part.content)).collect()
    }

    #[test]
    fn code_comments_and_texts_come_apart() {
        let source = "let a = \"x // no\"; // yes \"no\"\n/* one\n /* two */ */ let b = r#\"q\"q\"#;\nlet c = '\"';";
        assert_eq!(of(source, Sort::Text), [(1, "x // no".to_owned()), (3, "q\"q".to_owned())]);
        assert_eq!(of(source, Sort::Comment), [(1, " yes \"no\"".to_owned()), (2, " one\n /* two */ */".to_owned())]);
        assert!(of(source, Sort::Code).iter().any(|(line, code)| *line == 4 && code.contains("let c")));
    }

    #[test]
    fn a_lifetime_opens_no_character() {
        let source = "fn f<'a>(x: &'a str) -> char { '\\'' } // end";
        assert_eq!(of(source, Sort::Comment), [(1, " end".to_owned())]);
    }

    #[test]
    fn an_escaped_quote_does_not_end_a_text() {
        assert_eq!(of(r#"("a\"b", b"c")"#, Sort::Text), [(1, r#"a\"b"#.to_owned()), (1, "c".to_owned())]);
    }

    #[test]
    fn identifiers_fall_into_words() {
        assert_eq!(words_of("makeSlotKey"), ["make", "slot", "key"]);
        assert_eq!(words_of("MAX_BLOB"), ["max", "blob"]);
        assert_eq!(words_of("Sha256Stream"), ["sha256", "stream"]);
    }
}
