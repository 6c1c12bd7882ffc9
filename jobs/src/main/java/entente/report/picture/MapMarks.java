package entente.report.picture;

import entente.report.markup.Svg;

/** What a page adds to the elements of a map, for its script to find. */
public interface MapMarks {

    /** Adds nothing: for a picture that stands alone. */
    MapMarks NONE = new MapMarks() {
        @Override
        public void mark(Svg element, Dot dot) {}

        @Override
        public void mark(Svg element, Line line) {}

        @Override
        public void mark(Svg element, Label label) {}
    };

    void mark(Svg element, Dot dot);

    void mark(Svg element, Line line);

    void mark(Svg element, Label label);
}
