// The module Records: what every service that keeps records shares, so that a new one brings only its own rules, tables
// and methods.
//
// The store and its idempotent writes, the change feed, imports and exports, explained checks of fields and conditions,
// pages, masks and names, the rules with their reload. It imports Service and what Service stands on; it knows no
// service's records. Services import it; nothing in Shared/ does.
