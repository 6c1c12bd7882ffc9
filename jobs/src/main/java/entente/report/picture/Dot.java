package entente.report.picture;

import entente.report.Node;

/**
 * An actor on the map.
 *
 * @param number its place in the order of the cast, from 0
 * @param node the actor
 * @param bloc from 1, or 0 for none
 * @param x from the left, in pixels
 * @param y from the top
 * @param radius grows with the root of its strength
 */
public record Dot(int number, Node node, int bloc, double x, double y, double radius) {

    Dot at(double newX, double newY) {
        return new Dot(number, node, bloc, newX, newY, radius);
    }

    Box box() {
        return Box.around(x, y, radius);
    }
}
