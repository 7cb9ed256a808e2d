//! Commands about evidence, documents and imports.

use amparo_casework::{DossierRequest, IntakeFault, IntakeItem, IntakeOptions, Session};
use amparo_domain::hex;

use super::assignments;
use crate::context::Context;
use crate::error::WireError;
use crate::view::{
    CaseScopeRequest, DossierMakeRequest, DossierView, ExhibitAddRequest, ExhibitExportRequest, ExportView,
    FixityItemView, FixityView, ImportRequest, ImportView, ImportWarningView, IntakeItemView, IntakeView,
};

pub(crate) fn add(context: &Context<'_>, request: ExhibitAddRequest) -> Result<IntakeView, WireError> {
    let paths = request.files.iter().map(|token| context.files.path(token)).collect::<Result<Vec<_>, _>>()?;
    let options = IntakeOptions { fields: assignments(request.fields), protects: request.protects };
    let files = Session::intake_files(&paths);
    let (items, is_cancelled) = context.session()?.exhibit_add(&request.case, files, &options, context.progress)?;
    Ok(IntakeView { items: items.into_iter().map(Into::into).collect(), is_cancelled })
}

pub(crate) fn verify(context: &Context<'_>, request: CaseScopeRequest) -> Result<FixityView, WireError> {
    let reports = context.session()?.exhibit_verify(request.case.as_deref(), context.progress)?;
    let is_clean = reports.iter().all(|report| report.result != "DIFFERENT");
    let items = reports.into_iter().map(|report| FixityItemView {
        id: report.id.to_string(),
        number: report.number,
        result: report.result,
    });
    Ok(FixityView { is_clean, items: items.collect() })
}

pub(crate) fn export(context: &Context<'_>, request: ExhibitExportRequest) -> Result<ExportView, WireError> {
    let session = context.session()?;
    let exhibit = session.find("exhibit", &request.exhibit)?;
    let place = context.files.path(&request.place)?;
    let export = session.exhibit_export(exhibit, &place, request.reason.as_deref(), context.progress)?;
    Ok(ExportView { number: export.number, sha256: hex(&export.sha256), size: export.size })
}

pub(crate) fn dossier_make(context: &Context<'_>, request: DossierMakeRequest) -> Result<DossierView, WireError> {
    let place = context.files.path(&request.place)?;
    let asked = DossierRequest { case: request.case, document: request.document, language: request.language };
    let made = context.session()?.dossier_make(&asked, &place, context.progress)?;
    Ok(DossierView {
        release: made.release.to_string(),
        sha256: hex(&made.sha256),
        pages: made.pages,
        findings: made.finding_codes(),
        gaps: made.gaps,
    })
}

pub(crate) fn ged_import(context: &Context<'_>, request: ImportRequest) -> Result<ImportView, WireError> {
    let path = context.files.path(&request.file)?;
    let report = context.session()?.import_ged(&request.case, &path, context.progress)?;
    let warnings = report.warnings.into_iter().map(|(line, warning)| ImportWarningView { line, warning }).collect();
    Ok(ImportView { rows: report.rows, events: report.events, acts: report.acts, skipped: report.skipped, warnings })
}

impl From<IntakeItem> for IntakeItemView {
    fn from(item: IntakeItem) -> Self {
        let mut view = Self {
            name: item.name,
            id: None,
            number: None,
            sha256: None,
            size: None,
            media_type: None,
            duplicate_of: None,
            notes: Vec::new(),
            was_there: false,
            fault: None,
        };
        match item.result {
            Ok(secured) => {
                view.id = Some(secured.id.to_string());
                view.number = Some(secured.number);
                view.sha256 = Some(hex(&secured.sha256));
                view.size = Some(secured.size);
                view.media_type = Some(secured.media_type);
                view.duplicate_of = secured.duplicate_of;
                view.notes = secured.notes;
                view.was_there = secured.was_there;
            }
            Err(fault) => view.fault = Some(fault_code(fault)),
        }
        view
    }
}

/// The error code of what was wrong with one file.
fn fault_code(fault: IntakeFault) -> &'static str {
    match fault {
        IntakeFault::NotFound => "file_not_found",
        IntakeFault::NotRegular => "file_not_regular",
        IntakeFault::Changed => "file_changed",
        IntakeFault::NotReadable => "file_not_readable",
        IntakeFault::TooLarge => "no_space",
        IntakeFault::NotAsWritten => "disk_failed",
    }
}
