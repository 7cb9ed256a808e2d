//! What may stand on the command line.
//!
//! Not here: what it means. What must stay true: nothing here takes a passphrase, a recovery word or an identity value.

use std::path::PathBuf;

use amparo_api::Language;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Args, Parser, Subcommand};

/// Documents violations of human rights, encrypted, without a network.
///
/// Where a text is taken (titles, reasons, search words, values), @FILE reads it from a file and @- from standard
/// input; @@ stands for an @ at its beginning. Values that tell who someone is are taken in no other way.
#[derive(Parser)]
#[command(name = "amparo", version, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    /// The folder of the vault.
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) vault: Option<PathBuf>,
    /// A file that holds the passphrase in one line, or - for standard input; without it the passphrase is asked for.
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    /// Prints one JSON document on standard output.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// The language of messages; that of the environment where it is not given.
    #[arg(long, value_name = "LANGUAGE", value_parser = language_parser())]
    pub(crate) language: Option<Language>,
    /// How much is told on standard error of what the program does; never anything secret.
    #[arg(long, global = true, value_name = "LEVEL", default_value = "error", value_parser = level_parser())]
    pub(crate) log: tracing::level_filters::LevelFilter,
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

fn language_parser() -> impl clap::builder::TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::ALL.map(Language::code)).map(|code| code.parse().unwrap_or(Language::English))
}

fn level_parser() -> impl clap::builder::TypedValueParser<Value = tracing::level_filters::LevelFilter> {
    PossibleValuesParser::new(["off", "error", "warn", "info", "debug", "trace"])
        .map(|level| level.parse().unwrap_or(tracing::level_filters::LevelFilter::OFF))
}

/// What is to be done.
#[derive(Subcommand)]
pub(crate) enum Verb {
    /// Makes a vault and takes care of it.
    #[command(subcommand)]
    Vault(VaultVerb),
    /// Opens cases and lists them.
    #[command(subcommand)]
    Case(CaseVerb),
    /// Writes records and shows them.
    #[command(subcommand)]
    Record(RecordVerb),
    /// Unveils who someone is.
    #[command(subcommand)]
    Identity(IdentityVerb),
    /// Takes in evidence, checks it and gives it out.
    #[command(subcommand)]
    Exhibit(ExhibitVerb),
    /// Makes documents.
    #[command(subcommand)]
    Dossier(DossierVerb),
    /// Searches every open text, or persons by name.
    Search(Search),
    /// Takes in files of other systems.
    #[command(subcommand)]
    Import(ImportVerb),
    /// Makes a vault of an invented mission.
    Demo {
        /// The folder to make it in.
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
}

#[derive(Subcommand)]
pub(crate) enum VaultVerb {
    /// Makes a vault in a folder that is empty or not there yet.
    Create(VaultCreate),
    /// Proves that the recovery words were written down.
    #[command(subcommand)]
    Recovery(RecoveryVerb),
    /// Looks at every file of the vault and names what is damaged; writes nothing. Exit 1 where something is.
    Verify {
        /// Looks at headers, keys and sizes only.
        #[arg(long, group = "depth")]
        quick: bool,
        /// Checks every entry, and compares the database with the journal; the default.
        #[arg(long, group = "depth")]
        full: bool,
        /// Reads and checks every exhibit as well.
        #[arg(long, group = "depth")]
        deep: bool,
    },
    /// Makes the database anew from the journal.
    Rebuild,
    /// Tells whose vault it is, and what opening it found.
    Show,
}

#[derive(Args)]
pub(crate) struct VaultCreate {
    /// The office whose vault it is.
    #[arg(long, value_name = "NAME")]
    pub(crate) office: String,
    /// The founder, its first member.
    #[arg(long, value_name = "NAME")]
    pub(crate) member: String,
    /// The letters of the mission in references.
    #[arg(long, value_name = "LETTERS")]
    pub(crate) mission: Option<String>,
    /// Where to write the recovery words; without it they are shown on the terminal.
    #[arg(long, value_name = "FILE")]
    pub(crate) recovery_out: Option<PathBuf>,
}

#[derive(Subcommand)]
pub(crate) enum RecoveryVerb {
    /// Compares all 24 words with those of the vault; before it nothing can be saved.
    Confirm {
        /// A file that holds the words, or - for standard input.
        #[arg(long, value_name = "FILE")]
        words_file: PathBuf,
    },
}

#[derive(Subcommand)]
pub(crate) enum CaseVerb {
    /// Opens a case.
    Create {
        /// The kind of case, such as HRV.
        #[arg(long, value_name = "CODE")]
        kind: String,
        /// The title; it must not name anybody.
        #[arg(long, value_name = "TEXT")]
        title: String,
        #[command(flatten)]
        fields: Fields,
    },
    /// Lists cases.
    List(Page),
}

#[derive(Subcommand)]
pub(crate) enum RecordVerb {
    /// Makes a record.
    Create {
        /// The kind of record, such as person.
        kind: String,
        /// The case it belongs to.
        #[arg(long, value_name = "REF")]
        case: Option<String>,
        #[command(flatten)]
        fields: Fields,
    },
    /// Changes a record.
    Set {
        /// The record, by id or reference.
        id: String,
        #[command(flatten)]
        fields: Fields,
        /// Takes an element out of a field that holds several.
        #[arg(long, value_name = "FIELD=VALUE")]
        remove: Vec<String>,
    },
    /// Shows a record; who someone is stays masked.
    Show {
        /// The record, by id or reference.
        id: String,
    },
    /// Tells who set what, when, and what took its place.
    History {
        /// The record, by id or reference.
        id: String,
        /// One field only.
        #[arg(long)]
        field: Option<String>,
    },
    /// Lists records of a kind.
    List {
        /// The kind of record, such as person.
        kind: String,
        /// The case they belong to.
        #[arg(long, value_name = "REF")]
        case: Option<String>,
        #[command(flatten)]
        page: Page,
    },
    /// Erases every value that a field ever had, for good.
    Erase {
        /// The record, by id or reference.
        id: String,
        /// The field.
        #[arg(long)]
        field: String,
        /// Why.
        #[arg(long, value_name = "TEXT")]
        reason: String,
        /// On whose authority.
        #[arg(long, value_name = "TEXT")]
        authority: String,
    },
    /// Tells the kinds of records there are, the fields of one, or the codes of a field.
    Kinds {
        /// The kind.
        kind: Option<String>,
        /// The field.
        field: Option<String>,
    },
}

#[derive(Subcommand)]
pub(crate) enum IdentityVerb {
    /// Unveils a person; the look is recorded first.
    Show {
        /// The person, by id or reference.
        person: String,
        /// Why.
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
}

#[derive(Subcommand)]
pub(crate) enum ExhibitVerb {
    /// Takes files and folders into a case.
    Add {
        /// The case.
        case: String,
        /// Files and folders.
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
        /// The person they come from.
        #[arg(long, value_name = "PERSON")]
        source: Option<String>,
        /// When they were collected.
        #[arg(long, value_name = "WHEN")]
        collected: Option<String>,
        #[command(flatten)]
        fields: Fields,
        /// Seals the files like identities.
        #[arg(long)]
        protect: bool,
    },
    /// Lists the exhibits of a case.
    List {
        /// The case.
        case: String,
    },
    /// Compares exhibits with their hashes. Exit 1 where one differs.
    Verify {
        /// The case; without it, every case.
        case: Option<String>,
    },
    /// Gives the original out, byte for byte, as a working copy.
    Export {
        /// The exhibit, by id or number.
        id: String,
        /// Where to; the file must not exist yet.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Why.
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
    },
}

#[derive(Subcommand)]
pub(crate) enum DossierVerb {
    /// Makes a document of a case as PDF.
    Make {
        /// The case.
        case: String,
        /// The document.
        #[arg(long, default_value = "full")]
        document: String,
        /// The language of the document.
        #[arg(long, value_name = "LANGUAGE")]
        language: String,
        /// Where to; the file must not exist yet.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

#[derive(Args)]
pub(crate) struct Search {
    /// Words, and phrases in quotes.
    #[arg(required = true)]
    pub(crate) words: Vec<String>,
    /// Searches persons by name, in any script; the words come from @FILE or @-.
    #[arg(long, conflicts_with_all = ["case", "limit"])]
    pub(crate) identity: bool,
    /// Only in this case.
    #[arg(long, value_name = "REF")]
    pub(crate) case: Option<String>,
    /// How many at most.
    #[arg(long, value_name = "N")]
    pub(crate) limit: Option<u32>,
}

#[derive(Subcommand)]
pub(crate) enum ImportVerb {
    /// Takes in a CSV file of the Uppsala Conflict Data Program as events and acts.
    Ged {
        /// The file.
        file: PathBuf,
        /// The case to take it into.
        #[arg(long, value_name = "REF")]
        case: String,
    },
}

/// Fields and what they are set to.
#[derive(Args)]
pub(crate) struct Fields {
    /// Sets a field, or adds to a field that holds several; may be given many times.
    #[arg(long, value_name = "FIELD=VALUE")]
    pub(crate) set: Vec<String>,
}

/// Which part of a list.
#[derive(Args)]
pub(crate) struct Page {
    /// Only records whose field shows this; may be given many times.
    #[arg(long, value_name = "FIELD=VALUE")]
    pub(crate) filter: Vec<String>,
    /// The field to sort by; with a minus before it, the other way round.
    #[arg(long, value_name = "FIELD", allow_hyphen_values = true)]
    pub(crate) sort: Option<String>,
    /// How many at most, up to 500.
    #[arg(long, value_name = "N")]
    pub(crate) limit: Option<u32>,
    /// Goes on where the page before ended.
    #[arg(long, value_name = "CURSOR")]
    pub(crate) after: Option<String>,
}
