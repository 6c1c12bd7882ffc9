package entente.network.centrality;

import entente.network.HubOrder;
import entente.network.Rows;

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
            int first = rows.begin(u);
            int e = first;
            for (; e < rows.end(u) && rows.target(e) < u; e++) {
                arcTo[rows.target(e)] = e + 1;
            }
            for (int uv = first + 1; uv < e; uv++) {
                int v = rows.target(uv);
                for (int vw = rows.begin(v); vw < rows.end(v) && rows.target(vw) < v; vw++) {
                    int uw = arcTo[rows.target(vw)];
                    if (uw > first) {
                        visitor.visit(u, v, rows.target(vw), uv, uw - 1, vw);
                    }
                }
            }
        }
    }
}
