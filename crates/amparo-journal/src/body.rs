//! The body of an entry: structure, wrapped keys and values, and the commitments that bind them to the header.
//!
//! Not here: signatures, opening of sealed rows (`sealed`), what rows mean.
//! Must stay true: for a header and a set of erased rows there is exactly one body; every byte of it is bound by the
//! header, so that a changed byte is always noticed.

use amparo_crypto::{hash::sha256, label, wrap::KEY_WRAP_LENGTH};

use crate::cbor::{Reader, Writer};
use crate::entry::EntryError;
use crate::header::{Header, MOST_ROWS, read_list};

/// A body is at most this long.
pub const MOST_BODY: usize = 4 * 1024 * 1024;
/// Sealed plaintexts are padded to a multiple of this.
pub const PADDING: usize = 256;
/// Length of the authentication tag of a sealed row.
const TAG: usize = 16;

const WHOLE: u64 = 0;
const PARTLY_ERASED: u64 = 1;
const OPEN: u64 = 1;
const SEALED: u64 = 2;
const ERASED: u64 = 3;

/// The key of an entry's sealed rows, wrapped to the public key of one epoch of a compartment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrap {
    /// The compartment, from 1.
    pub compartment: u8,
    /// The epoch of its key.
    pub epoch: u32,
    /// The wrapped body key.
    pub wrapped: Vec<u8>,
}

/// One row of a body as it lies in the bytes.
pub(crate) enum BodyRow<'a> {
    /// Content in the open, with its salt.
    Open { content: &'a [u8], salt: [u8; 32] },
    /// Content sealed to a compartment.
    Sealed { ciphertext: &'a [u8], commitment: [u8; 32] },
    /// Content that was erased.
    Erased { commitment: [u8; 32] },
}

/// A body taken apart; rows borrow from its bytes.
pub(crate) struct Body<'a> {
    pub(crate) structure_salt: [u8; 16],
    pub(crate) structure: &'a [u8],
    pub(crate) wraps: Vec<Wrap>,
    /// Present while no row was erased.
    pub(crate) salt: Option<[u8; 32]>,
    pub(crate) rows: Vec<BodyRow<'a>>,
    /// One for each row.
    pub(crate) commitments: Vec<[u8; 32]>,
}

/// Salt of an open row of a whole body.
pub(crate) fn row_salt(body_salt: &[u8; 32], row: u32) -> [u8; 32] {
    sha256(&[label::ROW_SALT, body_salt, &row.to_be_bytes()])
}

/// Commitment to one row's content.
pub(crate) fn row_commitment(salt: &[u8; 32], content: &[u8]) -> [u8; 32] {
    sha256(&[label::VALUE, salt, content])
}

/// Commitment to all rows.
pub(crate) fn values_commitment(commitments: &[[u8; 32]]) -> [u8; 32] {
    let count = u32::try_from(commitments.len()).unwrap_or(u32::MAX).to_be_bytes();
    sha256(&[label::VALUES, &count, commitments.as_flattened()])
}

/// Commitment to the structure.
pub(crate) fn structure_commitment(salt: &[u8; 16], structure: &[u8]) -> [u8; 32] {
    sha256(&[label::STRUCTURE, salt, structure])
}

/// What the header says of a sealed row: the hash of the wrapped key and the ciphertext.
pub(crate) fn sealed_hash(wrapped: &[u8], ciphertext: &[u8]) -> [u8; 32] {
    sha256(&[wrapped, ciphertext])
}

impl BodyRow<'_> {
    pub(crate) fn commitment(&self) -> [u8; 32] {
        match self {
            Self::Open { content, salt } => row_commitment(salt, content),
            Self::Sealed { commitment, .. } | Self::Erased { commitment } => *commitment,
        }
    }

    fn is_erased(&self) -> bool {
        matches!(self, Self::Erased { .. })
    }
}

impl<'a> Body<'a> {
    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut writer = Writer::new();
        writer.array(4).bytes(&self.structure_salt).bytes(self.structure).array(self.wraps.len());
        for wrap in &self.wraps {
            writer.array(3).uint(u64::from(wrap.compartment)).uint(u64::from(wrap.epoch)).bytes(&wrap.wrapped);
        }
        match &self.salt {
            Some(salt) => writer.array(3).uint(WHOLE).bytes(salt),
            None => writer.array(2).uint(PARTLY_ERASED),
        };
        writer.array(self.rows.len());
        for row in &self.rows {
            self.write_row(&mut writer, row);
        }
        writer.finish()
    }

    fn write_row(&self, writer: &mut Writer, row: &BodyRow<'_>) {
        match row {
            BodyRow::Open { content, .. } if self.salt.is_some() => {
                writer.array(2).uint(OPEN).bytes(content);
            }
            BodyRow::Open { content, salt } => {
                writer.array(3).uint(OPEN).bytes(content).bytes(salt);
            }
            BodyRow::Sealed { ciphertext, commitment } => {
                writer.array(3).uint(SEALED).bytes(ciphertext).bytes(commitment);
            }
            BodyRow::Erased { commitment } => {
                writer.array(2).uint(ERASED).bytes(commitment);
            }
        }
    }

    /// Takes a body apart, refusing every form but the canonical one, and compares it with what the header commits to.
    pub(crate) fn decode(bytes: &'a [u8], header: &Header) -> Result<Self, EntryError> {
        if bytes.len() > MOST_BODY {
            return Err(EntryError::TooLarge);
        }
        let mut reader = Reader::new(bytes);
        reader.array_of(4)?;
        let structure_salt = reader.bytes_of()?;
        let structure = reader.bytes()?;
        let wraps = read_list(&mut reader, MOST_ROWS, read_wrap)?;
        let (salt, rows) = read_values(&mut reader)?;
        reader.end()?;
        let commitments = rows.iter().map(BodyRow::commitment).collect();
        let body = Self { structure_salt, structure, wraps, salt, rows, commitments };
        body.check_form(header)?;
        body.check_commitments(header)?;
        Ok(body)
    }

    fn check_form(&self, header: &Header) -> Result<(), EntryError> {
        let has_erased = self.rows.iter().any(BodyRow::is_erased);
        let has_open = self.rows.iter().any(|row| matches!(row, BodyRow::Open { .. }));
        let is_form_right = match &self.salt {
            // A salt that no row uses would be bytes nothing binds.
            Some(salt) => !has_erased && (has_open || *salt == [0; 32]),
            None => has_erased,
        };
        let mut sealed = header.sealed.iter().peekable();
        let mut is_sealing_right = true;
        for (number, row) in (0_u32..).zip(&self.rows) {
            let is_listed = sealed.next_if(|sealed| sealed.row == number).is_some();
            is_sealing_right &= row.is_erased() || is_listed == matches!(row, BodyRow::Sealed { .. });
        }
        let has_strays = sealed.next().is_some();
        if is_form_right && is_sealing_right && !has_strays && self.are_wraps_right(header) {
            Ok(())
        } else {
            Err(EntryError::Malformed)
        }
    }

    /// There is one wrap for each compartment and epoch with a sealed row that is still there, in ascending order.
    fn are_wraps_right(&self, header: &Header) -> bool {
        let place = |wrap: &Wrap| (wrap.compartment, wrap.epoch);
        let is_used = |wrap: &Wrap| {
            header.sealed.iter().any(|sealed| {
                (sealed.compartment, sealed.epoch) == place(wrap)
                    && !self.row(sealed.row).is_none_or(BodyRow::is_erased)
            })
        };
        self.wraps.is_sorted_by(|left, right| place(left) < place(right)) && self.wraps.iter().all(is_used)
    }

    fn row(&self, row: u32) -> Option<&BodyRow<'a>> {
        self.rows.get(usize::try_from(row).ok()?)
    }

    fn check_commitments(&self, header: &Header) -> Result<(), EntryError> {
        if structure_commitment(&self.structure_salt, self.structure) != header.structure {
            return Err(EntryError::StructureDiffers);
        }
        if values_commitment(&self.commitments) != header.values {
            return Err(EntryError::ValuesDiffer);
        }
        for sealed in &header.sealed {
            let Some(BodyRow::Sealed { ciphertext, .. }) = self.row(sealed.row) else { continue };
            let place = (sealed.compartment, sealed.epoch);
            let wrap = self.wraps.iter().find(|wrap| (wrap.compartment, wrap.epoch) == place);
            let wrap = wrap.ok_or(EntryError::Malformed)?;
            if sealed_hash(&wrap.wrapped, ciphertext) != sealed.sha256 {
                return Err(EntryError::SealedRowDiffers);
            }
        }
        Ok(())
    }

    /// The same body without the values of these rows; rows that are gone already stay so.
    pub(crate) fn without(mut self, erased: &[u32], header: &Header) -> Self {
        for (number, (row, commitment)) in (0_u32..).zip(self.rows.iter_mut().zip(&self.commitments)) {
            if erased.contains(&number) {
                *row = BodyRow::Erased { commitment: *commitment };
            }
        }
        if self.rows.iter().any(BodyRow::is_erased) {
            self.salt = None;
        }
        let mut wraps = std::mem::take(&mut self.wraps);
        wraps.retain(|wrap| {
            header.sealed.iter().any(|sealed| {
                (sealed.compartment, sealed.epoch) == (wrap.compartment, wrap.epoch)
                    && !self.row(sealed.row).is_none_or(BodyRow::is_erased)
            })
        });
        self.wraps = wraps;
        self
    }
}

fn read_wrap(reader: &mut Reader<'_>) -> Result<Wrap, EntryError> {
    reader.array_of(3)?;
    let wrap = Wrap { compartment: reader.u8()?, epoch: reader.u32()?, wrapped: reader.bytes()?.to_vec() };
    if wrap.wrapped.len() == KEY_WRAP_LENGTH { Ok(wrap) } else { Err(EntryError::Malformed) }
}

type Values<'a> = (Option<[u8; 32]>, Vec<BodyRow<'a>>);

fn read_values<'a>(reader: &mut Reader<'a>) -> Result<Values<'a>, EntryError> {
    let length = reader.array(3)?;
    let body_salt = match (reader.uint()?, length) {
        (WHOLE, 3) => Some(reader.bytes_of()?),
        (PARTLY_ERASED, 2) => None,
        _ => return Err(EntryError::Malformed),
    };
    let mut number = 0;
    let rows = read_list(reader, MOST_ROWS, |reader| {
        let row = read_row(reader, body_salt.as_ref(), number)?;
        number += 1;
        Ok(row)
    })?;
    Ok((body_salt, rows))
}

fn read_row<'a>(reader: &mut Reader<'a>, body_salt: Option<&[u8; 32]>, number: u32) -> Result<BodyRow<'a>, EntryError> {
    let length = reader.array(3)?;
    match (reader.uint()?, length, body_salt) {
        (OPEN, 2, Some(salt)) => Ok(BodyRow::Open { content: reader.bytes()?, salt: row_salt(salt, number) }),
        (OPEN, 3, None) => Ok(BodyRow::Open { content: reader.bytes()?, salt: reader.bytes_of()? }),
        (SEALED, 3, _) => {
            let ciphertext = reader.bytes()?;
            let commitment = reader.bytes_of()?;
            let is_padded = ciphertext.len() > TAG && (ciphertext.len() - TAG).is_multiple_of(PADDING);
            if is_padded { Ok(BodyRow::Sealed { ciphertext, commitment }) } else { Err(EntryError::Malformed) }
        }
        (ERASED, 2, None) => Ok(BodyRow::Erased { commitment: reader.bytes_of()? }),
        _ => Err(EntryError::Malformed),
    }
}
