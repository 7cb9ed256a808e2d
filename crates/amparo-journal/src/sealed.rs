//! Sealed rows: content that only the holders of a compartment open.
//!
//! Not here: who holds which key; a [`CompartmentKeys`] answers for the member that is unlocked.
//! Must stay true: a sealed row's salt is random, its own, and inside the seal, so that nobody without the key can
//! guess a name and compare it with the commitment; an opened content is always compared with its commitment.

use amparo_crypto::random::{Randomness, array};
use amparo_crypto::secret::Secret;
use amparo_crypto::wrap::{PrivateKey, PublicKey, open_key_from};
use amparo_crypto::{aead, label};
use amparo_domain::{LogId, VaultId};
use zeroize::Zeroizing;

use crate::body::{PADDING, row_commitment};
use crate::canonical::RowContent;
use crate::entry::{Entry, RowValue};

/// The number of the compartment that holds identities.
pub const IDENTITY: u8 = 1;

/// The private keys of the compartments a member holds.
///
/// It gives keys for opening rows and never learns what they held.
pub trait CompartmentKeys {
    /// The key of this epoch of this compartment, if the member holds it.
    fn private_key(&self, compartment: u8, epoch: u32) -> Option<&PrivateKey>;
}

/// The keys of somebody who holds no compartment.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoKeys;

impl CompartmentKeys for NoKeys {
    fn private_key(&self, _: u8, _: u32) -> Option<&PrivateKey> {
        None
    }
}

/// The current public key of a compartment, for sealing.
#[derive(Debug, Clone, Copy)]
pub struct SealTarget {
    /// The compartment, from 1.
    pub compartment: u8,
    /// The epoch of the key.
    pub epoch: u32,
    /// The key.
    pub key: PublicKey,
}

/// Why a sealed row does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OpenRowError {
    /// The member does not hold the compartment and epoch.
    #[error("the key of the compartment is not at hand")]
    NoKey,
    /// The wrapped key or the row does not open, though the member holds the key.
    #[error("the sealed row does not open")]
    DoesNotOpen,
    /// The row opens, but to something else than the header commits to.
    #[error("the sealed row holds another value than the signed one")]
    ValueDiffers,
}

/// Where an entry stands: what binds its sealed rows to it.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) vault: VaultId,
    pub(crate) log: LogId,
    pub(crate) seq: u64,
}

impl Place {
    fn associated(self) -> Vec<u8> {
        [label::SEALED_ROW, self.vault.as_bytes(), self.log.as_bytes(), &self.seq.to_be_bytes()].concat()
    }

    /// The HPKE info of the body key of one compartment and epoch.
    pub(crate) fn wrap_info(self, compartment: u8, epoch: u32) -> Vec<u8> {
        let (vault, log) = (self.vault.as_bytes(), self.log.as_bytes());
        [label::BODY_KEY, vault, log, &self.seq.to_be_bytes(), &[compartment], &epoch.to_be_bytes()].concat()
    }
}

/// A sealed row and the commitment to what it holds.
pub(crate) struct Sealing {
    pub(crate) ciphertext: Vec<u8>,
    pub(crate) commitment: [u8; 32],
}

/// Seals one row's content under the entry's body key.
pub(crate) fn seal(place: Place, row: u32, key: &Secret<32>, content: &[u8], random: &dyn Randomness) -> Sealing {
    let salt: [u8; 32] = array(random);
    let length = u32::try_from(content.len()).unwrap_or(u32::MAX);
    let unpadded = 4 + salt.len() + content.len();
    // Filled in place: growing would leave a copy of the content behind.
    let mut plaintext = Zeroizing::new(vec![0; unpadded.next_multiple_of(PADDING)]);
    plaintext[..4].copy_from_slice(&length.to_be_bytes());
    plaintext[4..36].copy_from_slice(&salt);
    plaintext[36..unpadded].copy_from_slice(content);
    let ciphertext = aead::seal_row(key, row, &place.associated(), &plaintext);
    Sealing { ciphertext, commitment: row_commitment(&salt, content) }
}

/// Takes length, salt and content out of an opened row.
fn unpack(plaintext: &[u8]) -> Option<([u8; 32], &[u8])> {
    let (length, rest) = plaintext.split_first_chunk::<4>()?;
    let (salt, rest) = rest.split_first_chunk::<32>()?;
    let (content, padding) = rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
    let is_shortest = padding.len() < PADDING && padding.iter().all(|byte| *byte == 0);
    is_shortest.then_some((*salt, content))
}

impl Entry {
    fn place(&self) -> Place {
        Place { vault: self.header.vault, log: self.header.log, seq: self.header.seq }
    }

    /// Opens every sealed row that is still there, each with its outcome.
    pub fn open_sealed(&self, keys: &dyn CompartmentKeys) -> Vec<(u32, Result<RowContent, OpenRowError>)> {
        let mut body_keys = Vec::new();
        for wrap in &self.wraps {
            let body_key = match keys.private_key(wrap.compartment, wrap.epoch) {
                None => Err(OpenRowError::NoKey),
                Some(private) => {
                    let info = self.place().wrap_info(wrap.compartment, wrap.epoch);
                    open_key_from(private, &info, &wrap.wrapped).map_err(|_| OpenRowError::DoesNotOpen)
                }
            };
            body_keys.push(((wrap.compartment, wrap.epoch), body_key));
        }
        let mut opened = Vec::new();
        for sealed in &self.header.sealed {
            let Ok(row) = usize::try_from(sealed.row) else { continue };
            let row = self.values.get(row).zip(self.commitments.get(row));
            let Some((RowValue::Sealed(ciphertext), commitment)) = row else { continue };
            let place = (sealed.compartment, sealed.epoch);
            let outcome = match body_keys.iter().find(|(of, _)| *of == place) {
                Some((_, Ok(key))) => self.open_row(sealed.row, key, ciphertext, commitment),
                Some((_, Err(error))) => Err(*error),
                None => Err(OpenRowError::DoesNotOpen),
            };
            opened.push((sealed.row, outcome));
        }
        opened
    }

    fn open_row(
        &self,
        row: u32,
        key: &Secret<32>,
        ciphertext: &[u8],
        commitment: &[u8; 32],
    ) -> Result<RowContent, OpenRowError> {
        let plaintext =
            aead::open_row(key, row, &self.place().associated(), ciphertext).map_err(|_| OpenRowError::DoesNotOpen)?;
        let (salt, content) = unpack(&plaintext).ok_or(OpenRowError::ValueDiffers)?;
        if row_commitment(&salt, content) != *commitment {
            return Err(OpenRowError::ValueDiffers);
        }
        RowContent::decode(content).map_err(|_| OpenRowError::ValueDiffers)
    }
}
