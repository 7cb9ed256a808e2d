//! From passphrases and keys to other keys: Argon2id and HKDF.
//!
//! Not here: which key is derived for what (`slot`, `vault_key`, `envelope`).
//! What must stay true: costs below the floor given by the caller are never used to make a slot, costs that would hang
//! a laptop are never run, and lack of memory is never mistaken for a wrong passphrase.

use std::time::Duration;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroize;

use crate::passphrase::Passphrase;
use crate::secret::Secret;

/// Most memory that is used to open a slot: 2 GiB, in KiB.
pub const MOST_MEMORY_KIB: u32 = 2 * 1024 * 1024;
/// Most passes that are run to open a slot.
pub const MOST_PASSES: u32 = 32;
/// Most lanes that are run to open a slot.
pub const MOST_LANES: u32 = 64;

/// Costs of one Argon2id run (version 0x13).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Argon2Params {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes that run side by side.
    pub lanes: u32,
}

impl Argon2Params {
    /// What a new vault starts from: 256 MiB, 3 passes, 4 lanes.
    pub const USUAL: Self = Self { memory_kib: 262_144, passes: 3, lanes: 4 };

    /// Checks that the costs may be run at all.
    ///
    /// # Errors
    /// [`KdfError::TooCostly`] above 2 GiB, 32 passes or 64 lanes; [`KdfError::NotValid`] where Argon2 has no such costs.
    pub fn check(self) -> Result<Self, KdfError> {
        if self.memory_kib > MOST_MEMORY_KIB || self.passes > MOST_PASSES || self.lanes > MOST_LANES {
            return Err(KdfError::TooCostly);
        }
        if self.passes == 0 || self.lanes == 0 || self.memory_kib < 8 * self.lanes {
            return Err(KdfError::NotValid);
        }
        Ok(self)
    }

    /// Checks that the costs are high enough to make a slot.
    ///
    /// # Errors
    /// [`KdfError::BelowFloor`], or the errors of [`Self::check`].
    pub fn check_floor(self, floor: &Floor) -> Result<Self, KdfError> {
        let Floor(least) = *floor;
        if self.memory_kib < least.memory_kib || self.passes < least.passes || self.lanes < least.lanes {
            return Err(KdfError::BelowFloor);
        }
        self.check()
    }
}

/// The least costs with which a slot may be made. The programs people use pass [`Floor::PRODUCTION`]; only test hosts
/// pass another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Floor(pub Argon2Params);

impl Floor {
    /// The second choice of RFC 9106: 64 MiB, 3 passes, 4 lanes.
    pub const PRODUCTION: Self = Self(Argon2Params { memory_kib: 65_536, passes: 3, lanes: 4 });
}

/// Why no key could be derived from a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KdfError {
    /// The costs are below the floor, so no slot is made with them.
    #[error("the costs are below the floor")]
    BelowFloor,
    /// The costs are so high that the laptop would hang: a damaged or hostile slot.
    #[error("the costs are higher than any vault uses")]
    TooCostly,
    /// Argon2 has no such costs.
    #[error("the costs are not valid")]
    NotValid,
    /// The memory is not to be had: close other programs. The passphrase may well be right.
    #[error("not enough free memory to open the vault")]
    OutOfMemory,
}

/// What Argon2id made of a passphrase: opens every slot that shares its salt and costs.
pub struct StretchedPassphrase(pub(crate) Secret<64>);

impl std::fmt::Debug for StretchedPassphrase {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("StretchedPassphrase(…)")
    }
}

/// Runs Argon2id once: 64 bytes from passphrase and salt. Takes about a second at the usual costs.
///
/// # Errors
/// [`KdfError::OutOfMemory`] where the memory is not to be had, else the errors of [`Argon2Params::check`].
pub fn stretch(
    passphrase: &Passphrase,
    salt: &[u8; 32],
    params: Argon2Params,
) -> Result<StretchedPassphrase, KdfError> {
    let Argon2Params { memory_kib, passes, lanes } = params.check()?;
    let params = Params::new(memory_kib, passes, lanes, Some(64)).map_err(|_| KdfError::NotValid)?;
    let mut memory = Memory::reserve(params.block_count())?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut outcome = Ok(());
    let stretched = Secret::fill_with(|key| {
        let bytes = passphrase.expose().as_bytes();
        outcome = argon2.hash_password_into_with_memory(bytes, salt, key, memory.0.as_mut_slice());
    });
    outcome.map_err(|_| KdfError::NotValid)?;
    Ok(StretchedPassphrase(stretched))
}

/// Argon2's working memory, reserved before the run and wiped after it.
struct Memory(Vec<Block>);

impl Memory {
    fn reserve(blocks: usize) -> Result<Self, KdfError> {
        let mut memory = Vec::new();
        memory.try_reserve_exact(blocks).map_err(|_| KdfError::OutOfMemory)?;
        memory.resize(blocks, Block::default());
        Ok(Self(memory))
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        for block in &mut self.0 {
            block.zeroize();
        }
    }
}

/// Finds costs with which one run takes between 0.8 and 1.5 seconds on this laptop, never below the floor.
/// `now` is a clock that only runs forward.
///
/// # Errors
/// [`KdfError::OutOfMemory`] where not even the floor's memory is to be had.
pub fn calibrate(now: &dyn Fn() -> Duration, floor: &Floor) -> Result<Argon2Params, KdfError> {
    const SHORTEST: Duration = Duration::from_millis(800);
    const LONGEST: Duration = Duration::from_millis(1500);
    let Floor(least) = *floor;
    let mut params = Argon2Params {
        memory_kib: Argon2Params::USUAL.memory_kib.max(least.memory_kib),
        passes: Argon2Params::USUAL.passes.max(least.passes),
        lanes: Argon2Params::USUAL.lanes.max(least.lanes),
    };
    let probe = Passphrase::from_line("calibration").map_err(|_| KdfError::NotValid)?;
    loop {
        let may_shrink = params.memory_kib / 2 >= least.memory_kib;
        let begun = now();
        let run = stretch(&probe, &[0; 32], params);
        let took = now().saturating_sub(begun);
        match run {
            Err(KdfError::OutOfMemory) if may_shrink => params.memory_kib /= 2,
            Err(error) => return Err(error),
            Ok(_) if took > LONGEST && may_shrink => params.memory_kib /= 2,
            Ok(_) if took < SHORTEST => return Ok(raise_passes(params, took, SHORTEST)),
            Ok(_) => return Ok(params),
        }
    }
}

/// Raises the passes in proportion, so that a run that took `took` takes `aim`; at most half of what may be opened.
fn raise_passes(params: Argon2Params, took: Duration, aim: Duration) -> Argon2Params {
    let took = took.as_micros().max(1);
    let wanted = (u128::from(params.passes) * aim.as_micros()).div_ceil(took);
    let passes = u32::try_from(wanted).unwrap_or(MOST_PASSES).clamp(params.passes, MOST_PASSES / 2);
    Argon2Params { passes: passes.max(params.passes), ..params }
}

/// HKDF-SHA256: `N` bytes from a key, a salt and the joined parts of `info`, the first of which is a label.
///
/// # Panics
/// Never for the lengths used here: HKDF gives up to 8,160 bytes.
pub fn derive<const N: usize>(key: &[u8], salt: &[u8], info: &[&[u8]]) -> Secret<N> {
    const { assert!(N <= 255 * 32, "HKDF-SHA256 gives at most 8,160 bytes") };
    let hkdf = Hkdf::<Sha256>::new(Some(salt), key);
    Secret::fill_with(|bytes| {
        let expanded = hkdf.expand_multi_info(info, bytes);
        debug_assert!(expanded.is_ok(), "the length is checked at compile time");
    })
}

/// HKDF-SHA256 of 64 bytes, split into a key that stays secret and a commitment to it that may be published.
pub(crate) fn derive_with_commitment(key: &[u8], salt: &[u8], info: &[&[u8]]) -> (Secret<32>, [u8; 32]) {
    let both: Secret<64> = derive(key, salt, info);
    let (secret, open) = both.expose().split_at(32);
    let mut commitment = [0; 32];
    commitment.copy_from_slice(open);
    (Secret::fill_with(|bytes| bytes.copy_from_slice(secret)), commitment)
}

/// HMAC-SHA256 of the joined parts.
pub fn hmac_sha256(key: &Secret<32>, parts: &[&[u8]]) -> [u8; 32] {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.expose()) else {
        unreachable!("HMAC takes keys of any length")
    };
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}
