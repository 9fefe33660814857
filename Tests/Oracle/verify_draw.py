#!/usr/bin/env python3
"""Verifies transcripts of draws with SHA-256 alone: verify_draw.py [FILE...]; without files, a stream of many.
Written from the format that Shared/Domain/Draws/DrawTranscript.swift describes. Takes the inputs of each draw from its
transcript, draws again and compares every line. Exits with 1 at the first that does not hold.
"""
import hashlib
import itertools
import sys
from collections import Counter, defaultdict

KEYWORDS = ("ipmesh-draw draw day rule count backups unit-max division-max stratum party threshold beacon candidate "
            "exclusion").split()


def need(holds, problem):
    if not holds:
        raise ValueError(problem)


def sha(*lines):
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def possible(panel, pool, limits):
    """Whether `panel` keeps its limits and its free seats can be filled from `pool` (Hall's condition: whichever strata
    are taken, their candidates, within the limits of units and divisions, suffice for their seats)."""
    free = Counter(limits)
    free.subtract(node for expert in panel for node in expert)
    if min(free.values()) < 0:
        return False
    strata = [node for node in free if node[0] == "stratum" and free[node]]
    for chosen in itertools.chain.from_iterable(itertools.combinations(strata, n + 1) for n in range(len(strata))):
        units = Counter((unit, division) for unit, division, stratum in pool if stratum in chosen)
        divisions = Counter()
        for (unit, division), count in units.items():
            divisions[division] += min(count, free[unit])
        if sum(min(count, free[node]) for node, count in divisions.items()) < sum(free[node] for node in chosen):
            return False
    return True


def verify(lines):
    rows, values = [line[:-1].split(" ") for line in lines], defaultdict(list)
    for keyword, *words in rows:
        values[keyword].append(words)
    cut = next(i for i, row in enumerate(rows) if row[0] == "commitment")
    in_order = sorted(rows[:cut], key=lambda row: KEYWORDS.index(row[0]))
    need(rows[:cut] == in_order and rows[0][1:] == ["1"], "a line is out of place, or the format is another one")
    count, backups, unit_max, threshold = (int(values[key][0][0]) for key in "count backups unit-max threshold".split())
    division_max = int(values["division-max"][0][0]) if values["division-max"] else count
    pool = {expert: (("unit", unit), ("division", division), ("stratum", stratum))
            for expert, unit, division, stratum in values["candidate"]}
    limits = {("stratum", name): int(limit) for name, limit in values["stratum"] or [("-", count)]}
    need(sum(limits.values()) == count, "the seats of the strata do not add up")
    for unit, division, _ in pool.values():
        limits[unit], limits[division] = unit_max, division_max
    need(list(pool) == sorted(row[0] for row in values["candidate"]) and pool.keys().isdisjoint(
        row[0] for row in values["exclusion"]), "candidates twice, out of order or excluded")
    parties, secrets = dict(values["party"]), dict(values["secret"])
    need(all(sha(secret) == parties.get(name) for name, secret in secrets.items()), "a secret is not the committed one")
    need(1 <= threshold <= len(secrets) and len(parties) == len(values["party"]) and len(values["beacon"]) == len(
        values["beacon-value"]), "a secret or the value of the beacon is missing, or a party comes twice")
    block = [f"commitment {sha(*lines[:cut])}\n"]
    block += [f"secret {name} {secrets[name]}\n" for name in parties if name in secrets]
    block += [f"beacon-value {value}\n" for value, in values["beacon-value"]]
    expected, seed, gone, members, spare = lines[:cut] + block, sha(*block), set(), [], []
    block = [f"seed {seed}\n"]
    rank = {expert: sha(f"{seed}|{expert}") for expert in pool}
    order = sorted(pool, key=lambda expert: (rank[expert], expert))
    for keyword, leaving in [("absent", sorted(values["absent"]))] + [("refusal", [row]) for row in values["refusal"]]:
        need(all(name in (members + spare if members else pool) for name, _ in leaving), f"{keyword} of a stranger")
        gone.update(name for name, _ in leaving)
        members = [name for name in members if name not in gone]
        added, left = [], [name for name in order if name not in gone and name not in members]
        for i, name in enumerate(left):
            panel = members + added + [name]
            if len(panel) <= count and possible(map(pool.get, panel), [pool[other] for other in left[i + 1:]], limits):
                added.append(name)
        members += added
        panels = lambda name: ([pool[one] for one in members if one != other] + [pool[name]] for other in members)
        fits = (name for name in left if name not in added and any(possible(p, [], limits) for p in panels(name)))
        spare = list(itertools.islice(fits, backups))
        block += [f"{keyword} {name} {reason}\n" for name, reason in leaving]
        block += [f"{role} {one} {rank[one]}\n" for role, who in (("member", added), ("backup", spare)) for one in who]
        expected, block = expected + block, [f"result {sha(*block)}\n"]
        need(len(members) == count, "no panel is possible")
    for line, wanted in itertools.zip_longest(lines, expected + block):
        need(line == wanted, f"a line is {line!r} and should be {wanted!r}")


held, document = 0, []
for next_line in itertools.chain(*(open(path, newline="\n", encoding="utf-8") for path in sys.argv[1:] or [0]), [None]):
    if document and next_line in ("ipmesh-draw 1\n", None):
        try:
            verify(document)
        except (ValueError, IndexError, KeyError, StopIteration) as fault:
            sys.exit(f"transcript {held + 1} does not hold: {fault!r}")
        held, document = held + 1, []
    document.append(next_line)
print(f"{held} transcripts hold")
