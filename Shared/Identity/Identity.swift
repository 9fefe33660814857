// The module Identity.
