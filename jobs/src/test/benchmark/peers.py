"""Times the measures of igraph, graph-tool or networkx on FOLDER/ties.txt; see the script `peers`.

Writes FOLDER/<tool>.times (measure, CPU seconds of the median round, of the first) and FOLDER/<tool>.<measure>, values by
actor in Entente's definitions. Past 20,000 actors, shortest paths run from SOURCES actors and the time is multiplied.
"""
import statistics
import sys
import time

import numpy as np

SOURCES = 200
MANY = 20_000
ROUNDS, ENOUGH = 9, 5.0

tool, folder = sys.argv[1:]
a, b, strength = np.loadtxt(f"{folder}/ties.txt", unpack=True)
a, b, distance = a.astype(int), b.astype(int), 1 / strength
n = max(a.max(), b.max()) + 1
pairs = (n - 1) * (n - 2) / 2
times = open(f"{folder}/{tool}.times", "w")


def clock(measure, run, values=None, share=1.0):
    """Runs until enough; values turns what came last into Entente's definition."""
    spent = []
    while len(spent) < ROUNDS and (not spent or sum(spent) < ENOUGH):
        begin = time.process_time()
        found = run()
        spent.append((time.process_time() - begin) / share)
    line = f"{measure}\t{statistics.median(spent):.4f}\t{spent[0]:.4f}"
    print(tool, line, "" if share == 1 else "extrapolated", flush=True)
    print(line, file=times, flush=True)
    if values is not None:
        np.savetxt(f"{folder}/{tool}.{measure}", np.atleast_1d(values(found)), fmt="%.17g")


def unit(vector):
    return np.abs(vector) / np.linalg.norm(vector)


def leading():
    """The greatest eigenvalue, for Katz; outside the clock."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.linalg import eigsh
    matrix = coo_matrix((np.r_[strength, strength], (np.r_[a, b], np.r_[b, a])), shape=(n, n)).tocsr()
    return eigsh(matrix, k=1, which="LA", return_eigenvectors=False, tol=1e-12)[0]


def with_igraph():
    import igraph
    g = igraph.Graph(n=int(n), edges=list(zip(a.tolist(), b.tolist())))
    w, d = strength.tolist(), distance.tolist()
    # igraph's closeness is that of the component; Wasserman and Faust's factor makes it comparable between them.
    sizes = np.zeros(n)
    for component in g.connected_components():
        sizes[component] = len(component)
    part = (sizes - 1) / (n - 1)
    clock("pagerank", lambda: g.pagerank(weights=w), np.array)
    clock("eigenvector", lambda: g.eigenvector_centrality(weights=w), unit)
    clock("coreness", g.coreness, np.array)
    clock("clustering", lambda: g.transitivity_local_undirected(mode="zero"), np.array)
    clock("clustering_barrat", lambda: g.transitivity_local_undirected(mode="zero", weights=w), np.array)
    clock("constraint", lambda: g.constraint(weights=w), np.array)
    clock("leiden", lambda: g.community_leiden("modularity", weights=w, n_iterations=2),
          lambda c: g.modularity(c, weights=w))
    for name, lengths in (("hops", None), ("distance", d)):
        few = list(range(0, n, max(1, n // SOURCES))) if n > MANY else None
        share = 1 if few is None else len(few) / n
        clock("closeness_" + name, lambda: g.closeness(vertices=few, weights=lengths),
              (lambda c: part * np.array(c)) if few is None else None, share)
        clock("harmonic_" + name, lambda: g.harmonic_centrality(vertices=few, weights=lengths),
              (lambda h: np.array(h) * (n - 1)) if few is None else None, share)
        if n <= MANY:
            clock("betweenness_" + name, lambda: g.betweenness(directed=False, weights=lengths),
                  lambda s: np.array(s) / pairs)


def with_graph_tool():
    import graph_tool
    from graph_tool import centrality, clustering, topology
    g = graph_tool.Graph(directed=False)
    g.add_vertex(int(n))
    w, d = g.new_ep("double"), g.new_ep("double")
    g.add_edge_list(np.column_stack([a, b, strength, distance]), eprops=[w, d])
    array = lambda p: np.array(p.a, dtype=float)
    alpha = 0.9 / leading()
    clock("pagerank", lambda: centrality.pagerank(g, weight=w, epsilon=1e-10), array)
    clock("eigenvector", lambda: centrality.eigenvector(g, weight=w, epsilon=1e-9)[1], lambda p: unit(array(p)))
    clock("katz", lambda: centrality.katz(g, alpha=alpha, weight=w, epsilon=1e-10), lambda p: unit(array(p)))
    clock("coreness", lambda: topology.kcore_decomposition(g), array)
    clock("clustering", lambda: clustering.local_clustering(g, undirected=True), array)
    for name, lengths in (("hops", None), ("distance", d)):
        few = np.arange(0, n, max(1, n // SOURCES)) if n > MANY else None
        share = 1 if few is None else len(few) / n
        clock("betweenness_" + name,
              lambda: centrality.betweenness(g, pivots=few, weight=lengths)[0],
              array if few is None else None, share)
        if n <= MANY:
            clock("closeness_" + name, lambda: centrality.closeness(g, weight=lengths), array)
            clock("harmonic_" + name, lambda: centrality.closeness(g, weight=lengths, harmonic=True),
                  lambda p: array(p) * (n - 1))


def with_networkx():
    import networkx as nx
    g = nx.Graph()
    g.add_nodes_from(range(n))
    g.add_edges_from((u, v, {"w": s, "d": l}) for u, v, s, l in zip(a.tolist(), b.tolist(), strength, distance))
    array = lambda scores: np.array([scores[v] for v in range(n)], dtype=float)
    alpha = 0.9 / leading()
    clock("pagerank", lambda: nx.pagerank(g, weight="w", tol=1e-10 / n, max_iter=1000), array)
    clock("eigenvector", lambda: nx.eigenvector_centrality_numpy(g, weight="w"), lambda s: unit(array(s)))
    clock("katz", lambda: nx.katz_centrality(g, alpha=alpha, weight="w", tol=1e-10, max_iter=10000),
          lambda s: unit(array(s)))
    clock("coreness", lambda: nx.core_number(g), array)
    clock("clustering", lambda: nx.clustering(g), array)
    clock("constraint", lambda: nx.constraint(g, weight="w"), array)
    clock("leiden", lambda: nx.community.louvain_communities(g, weight="w", seed=1),
          lambda c: nx.community.modularity(g, c, weight="w"))
    for name, lengths in (("hops", None), ("distance", "d")):
        clock("betweenness_" + name, lambda: nx.betweenness_centrality(g, weight=lengths), array)
        clock("closeness_" + name, lambda: nx.closeness_centrality(g, distance=lengths), array)
        clock("harmonic_" + name, lambda: nx.harmonic_centrality(g, distance=lengths), array)


{"igraph": with_igraph, "graph-tool": with_graph_tool, "networkx": with_networkx}[tool]()
