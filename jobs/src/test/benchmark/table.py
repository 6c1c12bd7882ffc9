"""Prints the table of the script `peers` from the files in FOLDER."""
import math
import sys
from pathlib import Path

folder = Path(sys.argv[1])
TOOLS = [t for t in ("igraph", "r-igraph", "graph-tool", "networkx") if (folder / f"{t}.times").exists()]
# Measure, which of Entente's runs gives it, which of the others' measures it stands against. One sweep gives all three.
ROWS = [
    ("betweenness, closeness, harmonic by hops", "paths_hops", "betweenness_hops"),
    ("betweenness, closeness, harmonic by distance", "paths_distance", "betweenness_distance"),
    ("closeness, harmonic by hops", "far_hops", "closeness_hops"),
    ("closeness, harmonic by hops (to harmonic)", "far_hops", "harmonic_hops"),
    ("closeness, harmonic by distance", "far_distance", "closeness_distance"),
    ("closeness, harmonic by distance (to harmonic)", "far_distance", "harmonic_distance"),
    ("PageRank", "pagerank", "pagerank"),
    ("eigenvector", "eigenvector", "eigenvector"),
    ("Katz", "katz", "katz"),
    ("coreness", "coreness", "coreness"),
    ("local clustering", "clustering", "clustering"),
    ("weighted clustering", "clustering_barrat", "clustering_barrat"),
    ("constraint", "constraint", "constraint"),
    ("Leiden, two rounds (networkx: Louvain)", "leiden_2", "leiden"),
    ("Leiden until nothing moves, to two rounds", "leiden", "leiden"),
]


def times(tool):
    rows = (line.split("\t") for line in (folder / f"{tool}.times").read_text().splitlines())
    return {row[0]: [float(x) for x in row[1:]] for row in rows}


def values(tool, measure):
    file = folder / f"{tool}.{measure}"
    return [float(x) for x in file.read_text().split()] if file.exists() else None


def difference(ours, others):
    """Greatest difference as a part of the greatest value; where both have none they agree."""
    if ours is None or others is None:
        return None
    both = [(x, y) for x, y in zip(ours, others, strict=True) if not (math.isnan(x) and math.isnan(y))]
    return max(abs(x - y) for x, y in both) / max(abs(x) for x, _ in both)


def seconds(x):
    return "-" if x is None else f"{x:.4f}" if x < 0.1 else f"{x:.2f}"


own = times("entente")
peers = {tool: times(tool) for tool in TOOLS}
print("| measure | Entente CPU s (first round) | " + " | ".join(TOOLS) + " | fastest / Entente | differences |")
print("|---|---|" + "---|" * len(TOOLS) + "---|---|")
for name, run, measure in ROWS:
    if run not in own:
        continue
    theirs = {tool: peers[tool][measure][0] for tool in TOOLS if measure in peers[tool]}
    if measure == "leiden":
        agree = [f"entente {values('entente', run.replace('leiden', 'quality'))[0]:.5f}"]
        agree += [f"{tool} {values(tool, measure)[0]:.5f}" for tool in theirs]
    else:
        found = ((tool, difference(values("entente", measure), values(tool, measure))) for tool in theirs)
        agree = [f"{tool} {x:.0e}" for tool, x in found if x is not None]
    ratio = f"{min(theirs.values()) / max(own[run][0], 1e-4):.1f}" if theirs else "-"
    cells = [name, f"{seconds(own[run][0])} ({seconds(own[run][1])})"]
    cells += [seconds(theirs.get(tool)) for tool in TOOLS] + [ratio, ", ".join(agree)]
    print("| " + " | ".join(cells) + " |")
if "index" in own:
    print(f"the index that Entente's measures share, once for all: {seconds(own['index'][0])} s")
for length in ("hops", "distance"):
    sampled, exact, two = f"sampled_{length}", f"paths_{length}", f"paths_{length}_2"
    if sampled in own and exact in own:
        truth = values("entente", f"betweenness_{length}")
        apart = "not known" if truth is None else "{:.4f}".format(
            max(abs(x - y) for x, y in zip(values("entente", sampled), truth, strict=True)))
        print(f"sampled betweenness by {length}: {own[sampled][0]:.2f} s, exact {own[exact][0]:.2f} s "
              f"= {own[exact][0] / own[sampled][0]:.1f} times; greatest error {apart}, stated 0.01")
    if two in own and exact in own:
        print(f"exact by {length}, two threads: {own[exact][2] / own[two][2]:.2f} times faster by the clock")
