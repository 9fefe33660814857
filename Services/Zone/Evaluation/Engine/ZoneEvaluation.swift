// The module ZoneEvaluation: how zones are scored by an indicator scheme, ranked, compared and explained.
//
// Pure: values in, results out; no storage, no clock, no randomness but that of a seed. Scores are exact: rationals and
// natural numbers of any size, rounded once at the end; the simulation of ranks is integer arithmetic throughout. So the
// same values give the same result on every machine. It imports Domain only.
