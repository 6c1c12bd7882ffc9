"""What networkx and igraph see in the files of a run, held against the run's own tables."""

import csv
import json
import pathlib
import sys
import warnings

warnings.simplefilter("ignore")
FILES = {"graph": "comention", "alignments": "alignment", "contacts": "contact"}


def rows(run, name):
    with open(run / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def expected(run, folder=""):
    """Actors in the network, and edges between them by kind."""
    actors = {row["Id"] for row in rows(run, folder + "nodes.csv") if row["degree"]}
    edges = {kind: set() for kind in FILES.values()}
    for row in rows(run, folder + "edges.csv"):
        if row["Source"] in actors and row["Target"] in actors:
            edges[row["Kind"]].add(row["Id"])
    return actors, edges


def through_time(run):
    actors, edges = set(), {kind: set() for kind in FILES.values()}
    for window in sorted((run / "windows").iterdir()) if (run / "windows").is_dir() else []:
        there, between = expected(run, f"windows/{window.name}/")
        actors |= there
        for kind in edges:
            edges[kind] |= between[kind]
    return actors, edges


def by_networkx(run):
    import networkx

    program = f"networkx {networkx.__version__}"
    for file in FILES:
        for suffix, read in (
            (".gexf", networkx.read_gexf),
            ("-windows.gexf", networkx.read_gexf),
            (".graphml", networkx.read_graphml),
            (".net", networkx.read_pajek),
        ):
            path = run / (file + suffix)
            if path.exists():
                graph = read(path)
                yield program, path.name, graph.number_of_nodes(), graph.number_of_edges()


def by_igraph(run):
    import igraph

    program = f"igraph {igraph.__version__}"
    for file in FILES:
        for suffix, read in ((".graphml", igraph.Graph.Read_GraphML), (".net", igraph.Graph.Read_Pajek)):
            path = run / (file + suffix)
            graph = read(str(path))
            yield program, path.name, graph.vcount(), graph.ecount()


def by_json(run):
    network = json.loads((run / "vosviewer.json").read_text(encoding="utf-8"))["network"]
    yield "Python json", "vosviewer.json", len(network["items"]), len(network["links"])
    with open(run / "vosviewer-map.txt", encoding="utf-8", newline="") as items:
        with open(run / "vosviewer-network.txt", encoding="utf-8", newline="") as links:
            yield (
                "Python csv",
                "vosviewer-map.txt and vosviewer-network.txt",
                len(list(csv.DictReader(items, delimiter="\t"))),
                len(list(csv.reader(links, delimiter="\t"))),
            )


def main():
    run = pathlib.Path(sys.argv[1])
    whole, windows = expected(run), through_time(run)
    same = True
    for reader in (by_networkx, by_igraph, by_json):
        try:
            for program, name, nodes, edges in reader(run):
                actors, kinds = windows if "-windows" in name else whole
                kind = FILES.get(name.replace("-windows", "").split(".")[0], "comention")
                equal = (nodes, edges) == (len(actors), len(kinds[kind]))
                same = same and equal
                print(f"{program:18} {name:45} {nodes:6} nodes {edges:6} edges  {'equal' if equal else 'DIFFERENT'}")
        except ImportError as missing:
            print(f"{reader.__name__}: {missing.name} is not installed")
    sys.exit(0 if same else 1)


if __name__ == "__main__":
    main()
