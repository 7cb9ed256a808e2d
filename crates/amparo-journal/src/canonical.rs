//! Canonical bytes of a row's content: the value and the claim it carries.
//!
//! Not here: text forms (the domain's `input`), salts and commitments (`body`).
//! Must stay true: one value has one encoding, and whether bytes are accepted depends on nothing but their form, never
//! on a code list or on how dates are read today: what was once signed stays readable.

use amparo_domain::{
    Count, Decimal, Geo, Instant, NamePart, NameRole, PartialDate, PersonName, RecordId, Script, Value,
};
use chrono::{Datelike, NaiveDate};

use crate::cbor::{CborError, Reader, Writer};

/// How deep arrays may nest in an entry.
pub const MOST_DEPTH: usize = 8;
/// How many parts a name may have.
pub const MOST_NAME_PARTS: usize = 64;
/// Days from 0000-12-31 to 1970-01-01.
const DAYS_BEFORE_1970: i64 = 719_163;
/// Minutes of the widest offset from UTC.
const MOST_OFFSET: i64 = 24 * 60 - 1;
const MOST_LATITUDE: i64 = 900_000_000;
const MOST_LONGITUDE: i64 = 1_800_000_000;

/// What a row holds: a value, or nothing, and what the writer claims for it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RowContent {
    /// The value; `None` clears the field.
    pub value: Option<Value>,
    /// Citations and confidence as encoded bytes: kept and forwarded, read by no screen yet.
    pub claim: Option<Vec<u8>>,
}

impl RowContent {
    /// A value without a claim.
    pub fn of(value: Option<Value>) -> Self {
        Self { value, claim: None }
    }

    /// The canonical bytes.
    pub fn encode(&self) -> Vec<u8> {
        let mut writer = Writer::new();
        writer.array(2);
        match &self.value {
            None => writer.null(),
            Some(value) => write_value(&mut writer, value),
        };
        match &self.claim {
            None => writer.null(),
            Some(claim) => writer.item(claim),
        };
        writer.finish()
    }

    /// Reads canonical bytes and nothing else.
    pub fn decode(bytes: &[u8]) -> Result<Self, CborError> {
        let mut reader = Reader::new(bytes);
        reader.array_of(2)?;
        let value = if reader.is_null()? { None } else { Some(read_value(&mut reader)?) };
        let claim = if reader.is_null()? { None } else { Some(read_claim(&mut reader)?) };
        reader.end()?;
        Ok(Self { value, claim })
    }
}

/// A claim is an array whose items are reserved.
fn read_claim(reader: &mut Reader<'_>) -> Result<Vec<u8>, CborError> {
    let start = reader.position();
    // The claim stands inside the content array, which is the first of the eight levels.
    reader.skip(MOST_DEPTH - 1)?;
    let claim = reader.since(start);
    if claim[0] >> 5 == 4 { Ok(claim.to_vec()) } else { Err(CborError::WrongType) }
}

fn write_optional(writer: &mut Writer, number: Option<u64>) {
    match number {
        None => writer.null(),
        Some(number) => writer.uint(number),
    };
}

fn write_value<'w>(writer: &'w mut Writer, value: &Value) -> &'w mut Writer {
    match value {
        Value::Text(text) => writer.array(2).uint(1).text(text),
        Value::Code(code) => writer.array(2).uint(2).text(code),
        Value::Date(date) => writer
            .array(5)
            .uint(3)
            .text(&date.written)
            .uint(u64::from(date.precision))
            .int(days_since_1970(date.earliest))
            .int(days_since_1970(date.latest)),
        Value::Instant(instant) => {
            writer.array(3).uint(4).int(instant.utc_millis).int(i64::from(instant.offset_minutes))
        }
        Value::Duration(seconds) => writer.array(2).uint(5).uint(*seconds),
        Value::Count(count) => {
            writer.array(4).uint(6);
            for number in [count.min, count.best, count.max] {
                write_optional(writer, number);
            }
            writer
        }
        Value::Number(number) => writer.array(3).uint(7).int(number.mantissa).int(i64::from(number.exponent)),
        Value::Geo(geo) => {
            writer.array(4).uint(8).int(i64::from(geo.latitude)).int(i64::from(geo.longitude));
            write_optional(writer, geo.precision.map(u64::from));
            writer
        }
        Value::Ref(id) => writer.array(2).uint(9).bytes(id.as_bytes()),
        Value::Bool(is_true) => writer.array(2).uint(10).bool(*is_true),
        Value::Bytes(bytes) => writer.array(2).uint(11).bytes(bytes),
        Value::Name(name) => {
            writer.array(3).uint(12).array(name.parts.len());
            for part in &name.parts {
                writer.array(2).uint(u64::from(part.role.number())).text(&part.text);
            }
            writer.text(name.script.as_str())
        }
    }
}

fn read_value(reader: &mut Reader<'_>) -> Result<Value, CborError> {
    let length = reader.array(5)?;
    let tag = reader.uint()?;
    let expected = match tag {
        1 | 2 | 5 | 9 | 10 | 11 => 2,
        4 | 7 | 12 => 3,
        6 | 8 => 4,
        3 => 5,
        _ => return Err(CborError::OutOfRange),
    };
    if length != expected {
        return Err(CborError::OutOfRange);
    }
    Ok(match tag {
        1 => Value::Text(reader.text()?.to_owned()),
        2 => Value::Code(reader.text()?.to_owned()),
        3 => Value::Date(read_date(reader)?),
        4 => Value::Instant(Instant { utc_millis: reader.int()?, offset_minutes: within(reader.int()?, MOST_OFFSET)? }),
        5 => Value::Duration(reader.uint()?),
        6 => Value::Count(Count {
            min: read_optional(reader)?,
            best: read_optional(reader)?,
            max: read_optional(reader)?,
        }),
        7 => Value::Number(Decimal {
            mantissa: reader.int()?,
            exponent: i8::try_from(reader.int()?).map_err(|_| CborError::OutOfRange)?,
        }),
        8 => Value::Geo(read_geo(reader)?),
        9 => Value::Ref(RecordId::from_bytes(reader.bytes_of()?)),
        10 => Value::Bool(reader.bool()?),
        11 => Value::Bytes(reader.bytes()?.to_vec()),
        _ => Value::Name(read_name(reader)?),
    })
}

fn read_optional(reader: &mut Reader<'_>) -> Result<Option<u64>, CborError> {
    if reader.is_null()? { Ok(None) } else { reader.uint().map(Some) }
}

fn within<T: TryFrom<i64>>(number: i64, most: i64) -> Result<T, CborError> {
    if !(-most..=most).contains(&number) {
        return Err(CborError::OutOfRange);
    }
    T::try_from(number).map_err(|_| CborError::OutOfRange)
}

fn days_since_1970(day: NaiveDate) -> i64 {
    i64::from(day.num_days_from_ce()) - DAYS_BEFORE_1970
}

fn read_day(reader: &mut Reader<'_>) -> Result<NaiveDate, CborError> {
    let days = reader.int()?.checked_add(DAYS_BEFORE_1970).ok_or(CborError::OutOfRange)?;
    let days = i32::try_from(days).map_err(|_| CborError::OutOfRange)?;
    NaiveDate::from_num_days_from_ce_opt(days).ok_or(CborError::OutOfRange)
}

fn read_date(reader: &mut Reader<'_>) -> Result<PartialDate, CborError> {
    let written = reader.text()?.to_owned();
    let precision = reader.u8()?;
    let earliest = read_day(reader)?;
    let latest = read_day(reader)?;
    if !(1..=6).contains(&precision) || latest < earliest {
        return Err(CborError::OutOfRange);
    }
    Ok(PartialDate { written, precision, earliest, latest })
}

fn read_geo(reader: &mut Reader<'_>) -> Result<Geo, CborError> {
    let latitude = within(reader.int()?, MOST_LATITUDE)?;
    let longitude = within(reader.int()?, MOST_LONGITUDE)?;
    let precision = match read_optional(reader)? {
        None => None,
        Some(code @ 1..=7) => u8::try_from(code).ok(),
        Some(_) => return Err(CborError::OutOfRange),
    };
    Ok(Geo { latitude, longitude, precision })
}

fn read_name(reader: &mut Reader<'_>) -> Result<PersonName, CborError> {
    let length = reader.array(MOST_NAME_PARTS)?;
    let mut parts = Vec::with_capacity(length);
    for _ in 0..length {
        reader.array_of(2)?;
        let role = NameRole::from_number(reader.uint()?).ok_or(CborError::OutOfRange)?;
        parts.push(NamePart { role, text: reader.text()?.to_owned() });
    }
    let written = reader.text()?;
    let script: Script = written.parse().map_err(|_| CborError::OutOfRange)?;
    if script.as_str() != written {
        return Err(CborError::OutOfRange);
    }
    Ok(PersonName { parts, script })
}
