package entente.network;

/**
 * Every triangle of a network once. Vertices must stand in {@link HubOrder}, so that each looks only at neighbours of at least
 * its own degree: O(m sqrt(m)) whatever the hubs (Chiba and Nishizeki 1985).
 */
final class Triangles {

    private Triangles() {}

    /** Receives the triangle of u, v and w, with one arc of each side. */
    interface Visitor {
        void visit(int u, int v, int w, int arcUv, int arcUw, int arcVw);
    }

    static void forEach(Rows rows, Visitor visitor) {
        int n = rows.size();
        // 1 + the arc from the vertex at hand; what a former vertex left is below off[u].
        int[] arcTo = new int[n];
        for (int u = 0; u < n; u++) {
            int first = rows.off[u];
            int e = first;
            for (; e < rows.off[u + 1] && rows.adj[e] < u; e++) {
                arcTo[rows.adj[e]] = e + 1;
            }
            for (int uv = first + 1; uv < e; uv++) {
                int v = rows.adj[uv];
                for (int vw = rows.off[v]; vw < rows.off[v + 1] && rows.adj[vw] < v; vw++) {
                    int uw = arcTo[rows.adj[vw]];
                    if (uw > first) {
                        visitor.visit(u, v, rows.adj[vw], uv, uw - 1, vw);
                    }
                }
            }
        }
    }
}
