//! Commands about the vault itself.

use amparo_casework::host::{FEWEST_CHARACTERS, Passphrase};
use amparo_casework::{Finding, FindingName, NewSession, Session, VerifyDepth, vault_verify};
use amparo_domain::hex;

use crate::context::Context;
use crate::error::{ErrorCode, WireError};
use crate::view::{
    DemoCreateRequest, DemoView, DoneView, FindingView, Nothing, RebuiltView, RecoveryConfirmRequest, SecretText,
    VaultCreateRequest, VaultUnlockRequest, VaultVerifyRequest, VaultView, VerificationView,
};

pub(crate) fn create(context: &Context<'_>, request: VaultCreateRequest) -> Result<VaultView, WireError> {
    let passphrase = new_passphrase(&request.passphrase)?;
    let new = NewSession {
        office: &request.office,
        mission: &request.mission,
        member: &request.member,
        passphrase: &passphrase,
    };
    let path = context.files.path(&request.place)?;
    let (session, words) = Session::create(context.session_host, &path, &new)?;
    // Words that nobody saw are lost: the vault stays on the disk, closed, takes no record, and is made anew.
    context.host.show_recovery_words(&Session::recovery_sheet(&words, &request.language))?;
    let view = view(&session)?;
    context.slot.put(session);
    Ok(view)
}

pub(crate) fn unlock(context: &Context<'_>, request: VaultUnlockRequest) -> Result<VaultView, WireError> {
    let path = context.files.path(&request.place)?;
    let session = Session::unlock(context.session_host, &path, &passphrase(&request.passphrase)?)?;
    let view = view(&session)?;
    context.slot.put(session);
    Ok(view)
}

pub(crate) fn lock(context: &Context<'_>, _: Nothing) -> Result<DoneView, WireError> {
    context.lock()?;
    Ok(DoneView::default())
}

pub(crate) fn get(context: &Context<'_>, _: Nothing) -> Result<VaultView, WireError> {
    view(&*context.session()?)
}

pub(crate) fn confirm(context: &Context<'_>, request: RecoveryConfirmRequest) -> Result<DoneView, WireError> {
    context.session()?.confirm_recovery(request.words.expose())?;
    Ok(DoneView::default())
}

pub(crate) fn verify(context: &Context<'_>, request: VaultVerifyRequest) -> Result<VerificationView, WireError> {
    let depth = match request.depth.as_str() {
        "quick" => VerifyDepth::Quick,
        "full" => VerifyDepth::Full,
        "deep" => VerifyDepth::Deep,
        _ => return Err(WireError::new(ErrorCode::RequestInvalid)),
    };
    let path = context.files.path(&request.place)?;
    let passphrase = passphrase(&request.passphrase)?;
    let found = vault_verify(context.session_host, &path, &passphrase, depth, context.progress)?;
    Ok(VerificationView {
        is_clean: found.is_clean(),
        is_complete: found.is_complete,
        findings: found.findings.iter().map(finding).collect(),
        files: found.files,
        entries: found.entries,
        objects: found.objects,
        state_hash: found.state_hash,
        identity_state_hash: found.identity_state_hash,
    })
}

pub(crate) fn rebuild(context: &Context<'_>, _: Nothing) -> Result<RebuiltView, WireError> {
    let session = context.slot.take().ok_or_else(|| WireError::new(ErrorCode::VaultInUse))?;
    let before = session.state_hash()?;
    let (session, after) = session.vault_rebuild()?;
    context.slot.put(session);
    Ok(RebuiltView { state_hash_before: hex(&before), state_hash: hex(&after), is_same: before == after })
}

pub(crate) fn demo_create(context: &Context<'_>, request: DemoCreateRequest) -> Result<DemoView, WireError> {
    let path = context.files.path(&request.place)?;
    let passphrase = new_passphrase(&request.passphrase)?;
    let made = amparo_demo::create(context.session_host, &path, &passphrase, context.progress)?;
    Ok(DemoView { cases: made.cases, persons: made.persons, exhibits: made.exhibits })
}

fn passphrase(text: &SecretText) -> Result<Passphrase, WireError> {
    Passphrase::from_line(text.expose()).map_err(|_| WireError::new(ErrorCode::WrongPassphrase))
}

/// A passphrase that is to open a new vault: what cannot be one is too weak, not wrong.
fn new_passphrase(text: &SecretText) -> Result<Passphrase, WireError> {
    Passphrase::from_line(text.expose())
        .map_err(|_| WireError::new(ErrorCode::PassphraseWeak).with("length", FEWEST_CHARACTERS))
}

fn view(session: &Session) -> Result<VaultView, WireError> {
    let interrupted = session.interrupted_intakes()?;
    Ok(VaultView {
        id: session.vault_id(),
        office: session.office(),
        member: session.own_name(),
        roles: session.roles().iter().map(|role| role.code().to_owned()).collect(),
        is_recovery_confirmed: session.is_recovery_confirmed()?,
        is_demonstration: session.is_demonstration(),
        findings: session.findings().iter().map(finding).collect(),
        interrupted_intakes: interrupted.into_iter().filter_map(|intake| intake.reference).collect(),
    })
}

fn finding(finding: &Finding) -> FindingView {
    FindingView { name: name(finding.name), place: finding.place.clone(), is_remark: finding.name.is_remark() }
}

fn name(name: FindingName) -> String {
    serde_json::to_value(name).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
