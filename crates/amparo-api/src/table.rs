//! The command table's mechanism: one row a command, from which routing, types and documents are made.
//!
//! Not here: the rows (`commands`) and what they do (amparo-casework).
//! What must stay true: whatever a command needs is checked here, before its handler runs, and nothing of a request or
//! a view is ever logged but the command's name.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::context::Context;
use crate::error::{ErrorCode, WireError};

/// What must hold before a command may run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing.
    Anything,
    /// No vault is open.
    Closed,
    /// A vault is open.
    Open,
    /// A vault is open and its member has confirmed the recovery words.
    Confirmed,
}

/// One command.
pub struct Command {
    /// `noun_verb`.
    pub name: &'static str,
    /// What it does, in one sentence.
    pub about: &'static str,
    /// What must hold before it may run.
    pub needs: Needs,
    /// Whether it reports progress and can be cancelled.
    pub is_long: bool,
    /// What is stale after it: tags of what a page shows.
    pub makes_stale: &'static [&'static str],
    /// The name of its request type.
    pub request: &'static str,
    /// The name of its view type.
    pub view: &'static str,
    pub(crate) handler: fn(&Context<'_>, Value) -> Result<Value, WireError>,
}

/// Reads a request, calls the handler, writes its view.
pub(crate) fn run<Request: DeserializeOwned, View: Serialize>(
    context: &Context<'_>,
    request: Value,
    handler: fn(&Context<'_>, Request) -> Result<View, WireError>,
) -> Result<Value, WireError> {
    let request = serde_json::from_value(request).map_err(|_| WireError::new(ErrorCode::RequestInvalid))?;
    let view = handler(context, request)?;
    serde_json::to_value(view).map_err(|_| WireError::new(ErrorCode::Internal))
}

/// Declares the command table.
macro_rules! commands {
    ($(
        $(#[doc = $about:literal])+
        $name:ident ( $request:ident ) -> $view:ident {
            needs: $needs:ident, $(long: $long:literal,)? stale: [$($tag:literal),*], by: $handler:path $(,)?
        }
    )+) => {
        /// Every command.
        pub static TABLE: &[$crate::table::Command] = &[$(
            $crate::table::Command {
                name: stringify!($name),
                about: concat!($($about),+),
                needs: $crate::table::Needs::$needs,
                is_long: false $(|| $long)?,
                makes_stale: &[$($tag),*],
                request: stringify!($request),
                view: stringify!($view),
                handler: |context, request| $crate::table::run::<$request, $view>(context, request, $handler),
            },
        )+];

        /// The TypeScript declarations of every request and view.
        pub fn type_declarations(collect: &mut impl $crate::codegen::Collect) {
            $(
                collect.declare::<$request>();
                collect.declare::<$view>();
            )+
        }
    };
}

pub(crate) use commands;
