// The module Transport.
