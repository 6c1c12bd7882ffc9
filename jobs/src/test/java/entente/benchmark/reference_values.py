#!/usr/bin/python3
"""Writes what networkx, igraph and numpy say of well-known networks, for ReferenceNetworksTest.

    reference_values.py NETWORKS OUT

NETWORKS holds <name>.nodes.csv and <name>.edges.csv (two actors, optionally a weight; a pair that stands twice
counts twice). Shortest paths are measured in fractions, so that equal paths are equal. Debian 12 packages:
python3-networkx, python3-igraph, python3-numpy.
"""
import csv
import sys
from fractions import Fraction

import igraph
import networkx as nx
import numpy as np

NETWORKS = {  # file: every how many actors; whether names are common knowledge and go with the values
    "karate_weight": (1, True),
    "les_miserables": (1, True),
    "dolphins_2": (1, False),
    "polbooks": (1, False),
    "jazz": (4, False),
    "netsci": (25, False),
}


def read(folder, name):
    with open(f"{folder}/{name}.nodes.csv") as file:
        nodes = [row[0] for row in list(csv.reader(file))[1:]]
    graph = nx.Graph()
    graph.add_nodes_from(nodes)
    with open(f"{folder}/{name}.edges.csv") as file:
        for row in list(csv.reader(file))[1:]:
            weight = Fraction(row[2]) if len(row) > 2 else Fraction(1)
            if graph.has_edge(row[0], row[1]):
                graph[row[0]][row[1]]["weight"] += weight
            else:
                graph.add_edge(row[0], row[1], weight=weight)
    for _, _, data in graph.edges(data=True):
        data["distance"] = 1 / data["weight"]
        data["weight"] = float(data["weight"])
    return nodes, graph


def measures(nodes, graph):
    matrix = nx.to_numpy_array(graph, nodelist=nodes)
    values, vectors = np.linalg.eigh(matrix)
    leading = np.abs(vectors[:, -1])
    n = len(nodes)
    walks = np.linalg.solve(np.eye(n) - 0.9 / values[-1] * matrix, np.ones(n))
    strength = matrix.sum(axis=0)
    step = np.divide(matrix, strength, out=np.full((n, n), 1 / n), where=strength > 0)
    rank = np.linalg.solve(np.eye(n) - 0.85 * step, np.full(n, 0.15 / n))
    ig = igraph.Graph([(nodes.index(a), nodes.index(b)) for a, b in graph.edges()])
    ig.add_vertices(n - ig.vcount())
    weights = [data["weight"] for _, _, data in graph.edges(data=True)]
    barrat = ig.transitivity_local_undirected(mode="zero", weights=weights)
    by_node = lambda scores: [float(scores[v]) for v in nodes]
    return {
        "degree": by_node(dict(graph.degree())),
        "strength": list(strength),
        "betweenness_hops": by_node(nx.betweenness_centrality(graph)),
        "betweenness_distance": by_node(nx.betweenness_centrality(graph, weight="distance")),
        "closeness_hops": by_node(nx.closeness_centrality(graph)),
        "closeness_distance": by_node(nx.closeness_centrality(graph, distance="distance")),
        "harmonic_hops": by_node(nx.harmonic_centrality(graph)),
        "harmonic_distance": by_node(nx.harmonic_centrality(graph, distance="distance")),
        "eigenvector": list(leading / np.linalg.norm(leading)),
        "pagerank": list(rank / rank.sum()),
        "katz": list(walks / np.linalg.norm(walks)),
        "coreness": by_node(nx.core_number(graph)),
        "clustering": by_node(nx.clustering(graph)),
        "clustering_barrat": barrat,
        "constraint": by_node(nx.constraint(graph, weight="weight")),
    }


def main(folder, out):
    for name, (every, named) in NETWORKS.items():
        nodes, graph = read(folder, name)
        columns = measures(nodes, graph)
        head = (f"# networkx {nx.__version__}, igraph {igraph.__version__} (clustering_barrat), "
                f"numpy {np.__version__} (eigenvector, pagerank, katz at 0.9 / eigenvalue)")
        with open(f"{out}/{name}.values.csv", "w") as file:
            file.write(head + "\n" + ",".join(["actor"] + list(columns)) + "\n")
            for i in range(0, len(nodes), every):
                row = [nodes[i] if named else str(i)] + [repr(float(c[i])) for c in columns.values()]
                file.write(",".join(row) + "\n")
        if named:
            with open(f"{out}/{name}.ties.csv", "w") as file:
                file.write("a,b,strength\n")
                for a, b, data in sorted(graph.edges(data=True)):
                    file.write(f"{a},{b},{data['weight']:g}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
