//! Foreign formats read as the files stand.

mod ucdp_ged;
