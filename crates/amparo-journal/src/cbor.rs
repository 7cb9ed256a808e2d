//! Deterministic CBOR (RFC 8949 §4.2) as far as entries use it: integers, byte strings, texts, arrays, true, false, null.
//!
//! Not here: maps, floats, tags and indefinite lengths, which no entry may hold; what the items mean.
//! Must stay true: the reader refuses every byte sequence the writer would not have written, and allocates nothing
//! whose length it has not first compared with the bytes that are there.

/// Why bytes are not deterministic CBOR of the expected shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CborError {
    /// The bytes end inside an item.
    #[error("the bytes end inside an item")]
    Truncated,
    /// An integer or length is not in its shortest form.
    #[error("an integer is not in its shortest form")]
    NotShortest,
    /// Another item stands here than the format has.
    #[error("an item of another type than the format has")]
    WrongType,
    /// A text is not UTF-8.
    #[error("a text is not UTF-8")]
    NotText,
    /// A number or length is outside what the format allows.
    #[error("a number or length outside what the format allows")]
    OutOfRange,
    /// Items nest deeper than the format allows.
    #[error("items nest deeper than the format allows")]
    TooDeep,
    /// Bytes follow the last item.
    #[error("bytes follow the last item")]
    TrailingBytes,
}

const UNSIGNED: u8 = 0;
const NEGATIVE: u8 = 1;
const BYTES: u8 = 2;
const TEXT: u8 = 3;
const ARRAY: u8 = 4;
/// Low bits of a head whose argument follows in so many bytes.
const ONE_BYTE: u8 = 0x18;
const TWO_BYTES: u8 = 0x19;
const FOUR_BYTES: u8 = 0x1a;
const EIGHT_BYTES: u8 = 0x1b;
const FALSE: u8 = 0xf4;
const TRUE: u8 = 0xf5;
const NULL: u8 = 0xf6;

/// Writes items one after the other.
#[derive(Default)]
pub(crate) struct Writer(Vec<u8>);

impl Writer {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        self.0
    }

    fn head(&mut self, major: u8, argument: u64) {
        let major = major << 5;
        let bytes = argument.to_be_bytes();
        match argument {
            0..=23 => self.0.push(major | bytes[7]),
            24..=0xff => self.0.extend([major | ONE_BYTE, bytes[7]]),
            0x100..=0xffff => {
                self.0.push(major | TWO_BYTES);
                self.0.extend(&bytes[6..]);
            }
            0x1_0000..=0xffff_ffff => {
                self.0.push(major | FOUR_BYTES);
                self.0.extend(&bytes[4..]);
            }
            _ => {
                self.0.push(major | EIGHT_BYTES);
                self.0.extend(bytes);
            }
        }
    }

    pub(crate) fn array(&mut self, length: usize) -> &mut Self {
        self.head(ARRAY, length as u64);
        self
    }

    pub(crate) fn uint(&mut self, number: u64) -> &mut Self {
        self.head(UNSIGNED, number);
        self
    }

    pub(crate) fn int(&mut self, number: i64) -> &mut Self {
        if number < 0 {
            self.head(NEGATIVE, !number.cast_unsigned());
        } else {
            self.head(UNSIGNED, number.cast_unsigned());
        }
        self
    }

    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        self.head(BYTES, bytes.len() as u64);
        self.0.extend(bytes);
        self
    }

    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.head(TEXT, text.len() as u64);
        self.0.extend(text.as_bytes());
        self
    }

    pub(crate) fn bool(&mut self, value: bool) -> &mut Self {
        self.0.push(if value { TRUE } else { FALSE });
        self
    }

    pub(crate) fn null(&mut self) -> &mut Self {
        self.0.push(NULL);
        self
    }

    /// An item that is already encoded.
    pub(crate) fn item(&mut self, encoded: &[u8]) -> &mut Self {
        self.0.extend(encoded);
        self
    }
}

/// Reads items one after the other.
pub(crate) struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// Where the next item begins.
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// The bytes read since `start`.
    pub(crate) fn since(&self, start: usize) -> &'a [u8] {
        &self.bytes[start..self.at]
    }

    pub(crate) fn end(&self) -> Result<(), CborError> {
        if self.at == self.bytes.len() { Ok(()) } else { Err(CborError::TrailingBytes) }
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8], CborError> {
        let rest = self.bytes.len() - self.at;
        if length > rest {
            return Err(CborError::Truncated);
        }
        let taken = &self.bytes[self.at..self.at + length];
        self.at += length;
        Ok(taken)
    }

    fn peek(&self) -> Result<u8, CborError> {
        self.bytes.get(self.at).copied().ok_or(CborError::Truncated)
    }

    fn head(&mut self) -> Result<(u8, u64), CborError> {
        let first = self.take(1)?[0];
        let (length, least) = match first & 0x1f {
            short @ 0..=23 => return Ok((first >> 5, u64::from(short))),
            ONE_BYTE => (1, 24),
            TWO_BYTES => (2, 0x100),
            FOUR_BYTES => (4, 0x1_0000),
            EIGHT_BYTES => (8, 0x1_0000_0000),
            _ => return Err(CborError::WrongType),
        };
        let argument = self.take(length)?.iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
        if argument < least {
            return Err(CborError::NotShortest);
        }
        Ok((first >> 5, argument))
    }

    fn argument(&mut self, major: u8) -> Result<u64, CborError> {
        if self.peek()? >> 5 != major {
            return Err(CborError::WrongType);
        }
        self.head().map(|(_, argument)| argument)
    }

    /// The length of an array of at most `most` items; each takes at least one byte of those that are there.
    pub(crate) fn array(&mut self, most: usize) -> Result<usize, CborError> {
        let length = usize::try_from(self.argument(ARRAY)?).map_err(|_| CborError::OutOfRange)?;
        if length > most {
            return Err(CborError::OutOfRange);
        }
        if length > self.bytes.len() - self.at {
            return Err(CborError::Truncated);
        }
        Ok(length)
    }

    /// The start of an array of exactly `length` items.
    pub(crate) fn array_of(&mut self, length: usize) -> Result<(), CborError> {
        if self.array(usize::MAX)? == length { Ok(()) } else { Err(CborError::OutOfRange) }
    }

    pub(crate) fn uint(&mut self) -> Result<u64, CborError> {
        self.argument(UNSIGNED)
    }

    pub(crate) fn u32(&mut self) -> Result<u32, CborError> {
        u32::try_from(self.uint()?).map_err(|_| CborError::OutOfRange)
    }

    pub(crate) fn u8(&mut self) -> Result<u8, CborError> {
        u8::try_from(self.uint()?).map_err(|_| CborError::OutOfRange)
    }

    pub(crate) fn int(&mut self) -> Result<i64, CborError> {
        let (major, argument) = self.head()?;
        let magnitude = i64::try_from(argument).map_err(|_| CborError::OutOfRange)?;
        match major {
            UNSIGNED => Ok(magnitude),
            NEGATIVE => Ok(!magnitude),
            _ => Err(CborError::WrongType),
        }
    }

    pub(crate) fn bytes(&mut self) -> Result<&'a [u8], CborError> {
        let length = usize::try_from(self.argument(BYTES)?).map_err(|_| CborError::OutOfRange)?;
        self.take(length)
    }

    pub(crate) fn bytes_of<const N: usize>(&mut self) -> Result<[u8; N], CborError> {
        self.bytes()?.try_into().map_err(|_| CborError::OutOfRange)
    }

    pub(crate) fn text(&mut self) -> Result<&'a str, CborError> {
        let length = usize::try_from(self.argument(TEXT)?).map_err(|_| CborError::OutOfRange)?;
        std::str::from_utf8(self.take(length)?).map_err(|_| CborError::NotText)
    }

    pub(crate) fn bool(&mut self) -> Result<bool, CborError> {
        match self.take(1)?[0] {
            TRUE => Ok(true),
            FALSE => Ok(false),
            _ => Err(CborError::WrongType),
        }
    }

    /// Skips a null if one stands here.
    pub(crate) fn is_null(&mut self) -> Result<bool, CborError> {
        let is_null = self.peek()? == NULL;
        if is_null {
            self.at += 1;
        }
        Ok(is_null)
    }

    /// Reads over one item of any type, nesting at most `depth` arrays.
    pub(crate) fn skip(&mut self, depth: usize) -> Result<(), CborError> {
        match self.peek()? {
            TRUE | FALSE | NULL => self.take(1).map(|_| ()),
            first => match first >> 5 {
                UNSIGNED | NEGATIVE => self.head().map(|_| ()),
                BYTES => self.bytes().map(|_| ()),
                TEXT => self.text().map(|_| ()),
                ARRAY => {
                    let depth = depth.checked_sub(1).ok_or(CborError::TooDeep)?;
                    let length = self.array(usize::MAX)?;
                    (0..length).try_for_each(|_| self.skip(depth))
                }
                _ => Err(CborError::WrongType),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_agree_with_rfc_8949_appendix_a() {
        let table: [(i64, &[u8]); 11] = [
            (0, &[0x00]),
            (23, &[0x17]),
            (24, &[0x18, 0x18]),
            (255, &[0x18, 0xff]),
            (256, &[0x19, 1, 0]),
            (65_536, &[0x1a, 0, 1, 0, 0]),
            (1_000_000_000_000, &[0x1b, 0, 0, 0, 0xe8, 0xd4, 0xa5, 0x10, 0]),
            (-1, &[0x20]),
            (-100, &[0x38, 0x63]),
            (-1000, &[0x39, 0x03, 0xe7]),
            (i64::MIN, &[0x3b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
        ];
        for (number, bytes) in table {
            let mut writer = Writer::new();
            writer.int(number);
            assert_eq!(writer.finish(), bytes, "{number}");
            assert_eq!(Reader::new(bytes).int(), Ok(number));
        }
    }

    #[test]
    fn every_longer_form_is_refused() {
        for bytes in [
            &[0x18, 23][..],
            &[0x19, 0, 255],
            &[0x1a, 0, 0, 255, 255],
            &[0x1b, 0, 0, 0, 0, 255, 255, 255, 255],
            &[0x58, 1, 0],
            &[0x78, 1, b'a'],
            &[0x98, 1, 0],
        ] {
            assert_eq!(Reader::new(bytes).skip(8), Err(CborError::NotShortest), "{bytes:x?}");
        }
    }

    #[test]
    fn maps_floats_tags_and_indefinite_lengths_are_refused() {
        for first in [0x5f, 0x7f, 0x9f, 0xa0, 0xbf, 0xc0, 0xf7, 0xf8, 0xf9, 0xfa, 0xfb, 0xff] {
            let bytes = [first, 0, 0, 0, 0, 0, 0, 0, 0];
            assert_eq!(Reader::new(&bytes).skip(8), Err(CborError::WrongType), "{first:x}");
        }
    }

    #[test]
    fn a_length_beyond_the_bytes_is_refused_before_anything_is_allocated() {
        let huge = [0x9b, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff];
        assert_eq!(Reader::new(&huge).array(usize::MAX), Err(CborError::Truncated));
        let huge = [0x5b, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff];
        assert_eq!(Reader::new(&huge).bytes(), Err(CborError::Truncated));
    }

    #[test]
    fn deep_nesting_is_refused() {
        assert_eq!(Reader::new(&[0x81; 9]).skip(8), Err(CborError::TooDeep));
        assert_eq!(Reader::new(&[0x81, 0x81, 0x00]).skip(8), Ok(()));
    }
}
