//! Whether a well-formed, correctly signed entry counts: chain and governance, nothing else.
//!
//! Not here: signatures (`entry`, `certificate`), rows (`validity`).
//! Must stay true: the answer depends on the entry, its past and the governance chain, so that every replica that
//! holds them gives the same; an entry that does not count still holds its place in its log.

use amparo_domain::schema::Class;
use amparo_domain::{EntryId, MemberId};

use crate::entry::Entry;
use crate::governance::Governance;
use crate::header::NO_ENTRY;
use crate::merge::Author;
use crate::store::Place;

/// Why an entry does not count, though it is what its writer signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum NotCounted {
    /// The governance entry it names is in no chain.
    #[error("the governance entry it names is not in the chain")]
    UnknownHead,
    /// It names an older governance entry than an entry before it.
    #[error("it goes back behind a governance entry it knew")]
    HeadBehind,
    /// The member may not write entries of this class.
    #[error("the member may not write entries of this class")]
    NotAllowed,
    /// It follows another governance entry than the last.
    #[error("it does not continue the governance chain")]
    NotTheChain,
    /// The log ends before it.
    #[error("the log ends before it")]
    AfterCut,
}

/// What an entry knew of governance: for a governance entry itself.
fn known_head(id: EntryId, place: &Place) -> EntryId {
    if place.class == Class::Governance { id } else { place.governance_head }
}

/// Whether an entry of this member counts; `before` are the entries it follows, with their places.
pub fn judge(
    entry: &Entry,
    member: MemberId,
    before: &[(EntryId, Place)],
    governance: &Governance,
) -> Result<Author, NotCounted> {
    let header = &entry.header;
    if header.governance_head == NO_ENTRY && entry.id != governance.genesis() {
        return Err(NotCounted::NotTheChain);
    }
    let head = if header.governance_head == NO_ENTRY { entry.id } else { header.governance_head };
    let (Some(state), Some(position)) = (governance.at(&head), governance.position(&head)) else {
        return Err(NotCounted::UnknownHead);
    };
    let heads = before.iter().map(|(id, place)| known_head(*id, place));
    if heads.filter_map(|known| governance.position(&known)).any(|known| known > position) {
        return Err(NotCounted::HeadBehind);
    }
    if !state.allows(&member, &header.log, header.class) {
        return Err(NotCounted::NotAllowed);
    }
    Ok(Author { member, may_erase: state.may_erase(&member) })
}
