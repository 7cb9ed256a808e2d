//! The numbers this crate makes, in the digits of the document.
//!
//! Not here: numbers that come with the model, which are text already.

use crate::model::Digits;

/// A whole number in these digits.
pub(crate) fn whole(number: usize, digits: Digits) -> String {
    let european = number.to_string();
    match digits {
        Digits::European => european,
        Digits::ArabicIndic => european
            .chars()
            .map(|digit| digit.to_digit(10).and_then(|value| char::from_u32(0x660 + value)).unwrap_or(digit))
            .collect(),
    }
}
