//! Waking whoever shows the journey once something is there that was made beside it.

use std::fmt;
use std::sync::Arc;

/// Asks for a look at what threads have done meanwhile; may be called from any of them.
#[derive(Clone)]
pub struct Waker(Arc<dyn Fn() + Send + Sync>);

impl Waker {
    /// Calls this whenever something is there.
    pub fn new(wake: impl Fn() + Send + Sync + 'static) -> Self {
        Self(Arc::new(wake))
    }

    /// Says that something is there.
    pub(crate) fn wake(&self) {
        (self.0)();
    }
}

/// Wakes nobody: for a session that is asked now and then.
impl Default for Waker {
    fn default() -> Self {
        Self::new(|| {})
    }
}

impl fmt::Debug for Waker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Waker")
    }
}
