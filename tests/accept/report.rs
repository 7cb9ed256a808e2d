//! The lines this program prints: what was checked, and whether it held.

use crate::Step;

/// Counts what held and what did not.
#[derive(Default)]
pub(crate) struct Report {
    passed: u32,
    failed: u32,
}

impl Report {
    /// Prints one check.
    #[expect(clippy::print_stdout, reason = "the lines are what this program is for")]
    pub(crate) fn check(&mut self, what: &str, outcome: Step) {
        match outcome {
            Ok(()) => {
                self.passed += 1;
                println!("ok      {what}");
            }
            Err(why) => {
                self.failed += 1;
                println!("FAILED  {what}: {why}");
            }
        }
    }

    /// Prints one check and gives its value to what follows.
    pub(crate) fn value<T>(&mut self, what: &str, outcome: Step<T>) -> Option<T> {
        match outcome {
            Ok(value) => {
                self.check(what, Ok(()));
                Some(value)
            }
            Err(why) => {
                self.check(what, Err(why));
                None
            }
        }
    }

    /// Prints the last line; true if everything held and anything was checked.
    #[expect(clippy::print_stdout, reason = "the lines are what this program is for")]
    pub(crate) fn finish(&self) -> bool {
        println!("{} passed, {} failed", self.passed, self.failed);
        self.failed == 0 && self.passed > 0
    }
}

/// Holds, or says what was found in place of what was wanted.
pub(crate) fn same<T: PartialEq + std::fmt::Debug>(what: &str, found: &T, wanted: &T) -> Step {
    if found == wanted { Ok(()) } else { Err(format!("{what} is {found:?}, not {wanted:?}")) }
}
