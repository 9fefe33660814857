// The module Domain.
