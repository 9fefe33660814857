// The module Service.
