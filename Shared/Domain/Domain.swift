// The module Domain: what several services know about the field, free of storage, sockets and clocks.
//
// Identifiers with their check digits, civil dates, the work calendar and periods that can be suspended, administrative
// divisions and industries, state machines, draws that anyone can check, the rule files of `deploy/rules`, and CSV as
// agencies write it. It imports Digests; FoundationEssentials only to read files. Today's date, randomness and keys come
// in through parameters.
