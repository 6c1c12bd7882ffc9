"""What networkx and igraph see in the files of a run, held against the run's own tables, and whether these keep the formats of
programs that are not to be had here: the attributes and types of VOSviewer's JSON as its documentation lists them, the columns of
its map file, and the variables of DNA's statements."""

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

    program = f"networkx | {networkx.__version__}"
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

    program = f"Python igraph | {igraph.__version__}"
    for file in FILES:
        for suffix, read in ((".graphml", igraph.Graph.Read_GraphML), (".net", igraph.Graph.Read_Pajek)):
            path = run / (file + suffix)
            graph = read(str(path))
            yield program, path.name, graph.vcount(), graph.ecount()


NUMBER = (int, float)
ITEM = {"id": (int, str), "label": str, "x": NUMBER, "y": NUMBER, "cluster": int, "weights": dict, "scores": dict}
LINK = {"source_id": (int, str), "target_id": (int, str), "strength": NUMBER}


def keeps(entry, types):
    """Whether an object has no attribute beyond these, each of its type."""
    return all(name in types and isinstance(value, types[name]) for name, value in entry.items())


def by_the_format_of_vosviewer(run):
    network = json.loads((run / "vosviewer.json").read_text(encoding="utf-8"))["network"]
    items, links = network["items"], network["links"]
    ids = {item["id"] for item in items}
    assert len(ids) == len(items)
    for item in items:
        assert keeps(item, ITEM) and 1 <= item.get("cluster", 1) <= 1000, item
        assert all(isinstance(value, NUMBER) and value >= 0 for value in item["weights"].values()), item
        assert all(isinstance(value, NUMBER) for value in item["scores"].values()), item
    for link in links:
        assert keeps(link, LINK) and link["strength"] >= 0 and {link["source_id"], link["target_id"]} <= ids, link
    yield "VOSviewer's JSON by its documentation | -", "vosviewer.json", len(items), len(links)

    with open(run / "vosviewer-map.txt", encoding="utf-8", newline="") as file:
        items = list(csv.DictReader(file, delimiter="\t"))
    with open(run / "vosviewer-network.txt", encoding="utf-8", newline="") as file:
        links = list(csv.reader(file, delimiter="\t"))
    assert all(int(item["id"]) == place for place, item in enumerate(items, start=1))
    assert all(len(link) == 3 and float(link[2]) >= 0 and int(link[0]) != int(link[1]) for link in links)
    yield "VOSviewer's map and network by their columns | -", "vosviewer-map.txt, vosviewer-network.txt", len(items), len(links)


def statements(run):
    """The statements of DNA: as many as there are counted alignments in events, contact apart."""
    found = rows(run, "dna_statements.csv")
    assert {"person", "organization", "concept", "agreement"} <= set(found[0])
    assert {row["agreement"] for row in found} <= {"0", "1"}
    stated = [row for row in rows(run, "plover_events.csv") if row["event"] != "CONSULT"]
    return len(found), len(stated)


def main():
    run = pathlib.Path(sys.argv[1])
    whole, windows = expected(run), through_time(run)
    same = True
    for reader in (by_networkx, by_igraph, by_the_format_of_vosviewer):
        try:
            for program, name, nodes, edges in reader(run):
                actors, kinds = windows if "-windows" in name else whole
                kind = FILES.get(name.replace("-windows", "").split(".")[0], "comention")
                equal = (nodes, edges) == (len(actors), len(kinds[kind]))
                same = same and equal
                print(f"| {program} | {name} | {nodes} | {edges} | {'equal' if equal else 'DIFFERENT'} |")
        except ImportError as missing:
            print(f"{reader.__name__}: {missing.name} is not installed", file=sys.stderr)
    found, stated = statements(run)
    same = same and found == stated
    print(f"| DNA's variables of a statement | - | dna_statements.csv | - | {found} | {'equal' if found == stated else 'DIFFERENT'} |")
    sys.exit(0 if same else 1)


if __name__ == "__main__":
    main()
