// The module RPC.
