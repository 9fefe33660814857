// The module Messages.
