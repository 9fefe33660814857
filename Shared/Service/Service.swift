// Shared/Service: what every server process of the mesh needs, so that its main.swift says only what it serves:
// settings, log, health, reflection, admission, metrics, and a life from start to orderly end.
//
// It imports RPC, Stubs, Schema, Storage, Identity and Domain; processes import it, nothing in Shared/ does.

@_exported import RPC
