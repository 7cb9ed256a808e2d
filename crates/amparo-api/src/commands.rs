//! The command table: one row a command.

use crate::handler;
use crate::table::commands;
use crate::view::{
    CaseCreateRequest, CaseScopeRequest, DemoCreateRequest, DemoView, DoneView, DossierMakeRequest, DossierView,
    ExhibitAddRequest, ExhibitExportRequest, ExportView, FixityView, HistoryRequest, HistoryView, IdentityHitsView,
    IdentitySearchRequest, IdentityShowRequest, IdentityView, ImportRequest, ImportView, IntakeView, ListRequest,
    MadeView, Nothing, PageView, RebuiltView, RecordCreateRequest, RecordEraseRequest, RecordRequest, RecordSetRequest,
    RecordView, RecoveryConfirmRequest, SchemaView, SearchRequest, VaultCreateRequest, VaultUnlockRequest,
    VaultVerifyRequest, VaultView, VerificationView,
};

commands! {
    /// Makes a vault in an empty folder and opens it; the recovery words are shown once.
    vault_create(VaultCreateRequest) -> VaultView {
        needs: Closed, stale: ["vault"], by: handler::vault::create
    }
    /// Opens a vault with a member's passphrase.
    vault_unlock(VaultUnlockRequest) -> VaultView {
        needs: Closed, stale: ["vault"], by: handler::vault::unlock
    }
    /// Closes the vault and wipes its keys.
    vault_lock(Nothing) -> DoneView {
        needs: Open, stale: ["vault"], by: handler::vault::lock
    }
    /// Tells which vault is open, for whom, and what opening it found.
    vault_get(Nothing) -> VaultView {
        needs: Open, stale: [], by: handler::vault::get
    }
    /// Confirms the recovery words; before it nothing can be saved.
    recovery_confirm(RecoveryConfirmRequest) -> DoneView {
        needs: Open, stale: ["vault"], by: handler::vault::confirm
    }
    /// Looks at every file of a closed vault and names what is damaged; writes nothing.
    vault_verify(VaultVerifyRequest) -> VerificationView {
        needs: Closed, long: true, stale: [], by: handler::vault::verify
    }
    /// Makes the database anew from the journal.
    vault_rebuild(Nothing) -> RebuiltView {
        needs: Open, long: true, stale: ["vault", "record"], by: handler::vault::rebuild
    }
    /// Tells the kinds, fields and codes there are.
    schema_get(Nothing) -> SchemaView {
        needs: Anything, stale: [], by: handler::record::schema
    }
    /// Opens a case.
    case_create(CaseCreateRequest) -> MadeView {
        needs: Confirmed, stale: ["case"], by: handler::record::case_create
    }
    /// Makes a record.
    record_create(RecordCreateRequest) -> MadeView {
        needs: Confirmed, stale: ["record"], by: handler::record::create
    }
    /// Changes fields of a record.
    record_set(RecordSetRequest) -> RecordView {
        needs: Confirmed, stale: ["record"], by: handler::record::set
    }
    /// Shows a record; protected values stay masked.
    record_show(RecordRequest) -> RecordView {
        needs: Open, stale: [], by: handler::record::show
    }
    /// Tells who set which field to what, when, and what superseded it.
    record_history(HistoryRequest) -> HistoryView {
        needs: Open, stale: [], by: handler::record::history
    }
    /// A page of a list of records of one kind.
    record_list(ListRequest) -> PageView {
        needs: Open, stale: [], by: handler::record::list
    }
    /// Erases every value a field ever had, for good.
    record_erase(RecordEraseRequest) -> DoneView {
        needs: Confirmed, stale: ["record", "search"], by: handler::record::erase
    }
    /// Unveils the protected fields of a person; the look is recorded first.
    identity_show(IdentityShowRequest) -> IdentityView {
        needs: Open, stale: ["audit"], by: handler::record::identity_show
    }
    /// Finds persons by name in any script; answers with references, never with the name.
    identity_search(IdentitySearchRequest) -> IdentityHitsView {
        needs: Open, stale: ["audit"], by: handler::record::identity_search
    }
    /// Searches every open text.
    record_search(SearchRequest) -> PageView {
        needs: Open, stale: [], by: handler::record::search
    }
    /// Takes files and folders into a case as exhibits.
    exhibit_add(ExhibitAddRequest) -> IntakeView {
        needs: Confirmed, long: true, stale: ["exhibit"], by: handler::exhibit::add
    }
    /// Compares exhibits with their hashes.
    exhibit_verify(CaseScopeRequest) -> FixityView {
        needs: Confirmed, long: true, stale: ["exhibit"], by: handler::exhibit::verify
    }
    /// Gives the original out, byte for byte, as a working copy.
    exhibit_export(ExhibitExportRequest) -> ExportView {
        needs: Confirmed, long: true, stale: ["exhibit"], by: handler::exhibit::export
    }
    /// Makes a document of a case as PDF.
    dossier_make(DossierMakeRequest) -> DossierView {
        needs: Confirmed, long: true, stale: ["release"], by: handler::exhibit::dossier_make
    }
    /// Takes in a CSV file of the Uppsala Conflict Data Program as events and acts.
    ged_import(ImportRequest) -> ImportView {
        needs: Confirmed, long: true, stale: ["record"], by: handler::exhibit::ged_import
    }
    /// Makes a vault of an invented mission.
    demo_create(DemoCreateRequest) -> DemoView {
        needs: Closed, long: true, stale: ["vault"], by: handler::vault::demo_create
    }
}
