package entente.report.picture;

/** A rectangle of a picture, its sides along the axes. */
record Box(double left, double top, double right, double bottom) {

    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean within(double width, double height) {
        return left >= 0 && top >= 0 && right <= width && bottom <= height;
    }

    static Box around(double x, double y, double radius) {
        return new Box(x - radius, y - radius, x + radius, y + radius);
    }
}
